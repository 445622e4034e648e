import { renderEpub } from "@civic-media/render/epub";
import { CivicMediaError, type Release } from "@civic-media/schema";
import { EXIT } from "../exit-codes.ts";
import { readReleases } from "../input/read-releases.ts";
import { say } from "../locales/say.ts";
import { writeOne } from "../output/write-files.ts";
import type { Run } from "./command.ts";

const CLOSED: ReadonlySet<Release["status"]["type"]> = new Set(["draft", "scheduled", "embargoed"] as const);

const isOpen = ({ status }: Release): boolean => !CLOSED.has(status.type);

/** Of each release in each language the newest version; the oldest release first, as one reads a year. */
function inOrder(releases: readonly Release[]): Release[] {
  const newest = new Map<string, Release>();
  for (const release of releases) {
    const key = `${release.inLanguage} ${release.id}`;
    if ((newest.get(key)?.version ?? 0) <= release.version) newest.set(key, release);
  }
  const place = ({ datePublished, id, inLanguage }: Release): string => `${datePublished} ${id} ${inLanguage}`;
  return [...newest.values()].sort((one, other) => (place(one) < place(other) ? -1 : 1));
}

/** From a folder of releases to an e-book. */
export const run: Run = async ([folder = "."], { out = "releases.epub", title, quiet }, io) => {
  const { releases, others } = await readReleases(folder, io);
  const open = inOrder(releases.filter(isOpen));
  if (open.length === 0) throw new CivicMediaError("nothing-found", say(io, "folder-without-releases", { folder }));
  const file = String(out);
  await writeOne(file, renderEpub(open, typeof title === "string" ? { feed: { title } } : {}), io);
  if (quiet === true) return EXIT.ok;
  const closed = releases.filter((release) => !isOpen(release));
  const lines = [
    say(io, "book-made", { count: open.length, file }),
    ...closed.map(({ id }) => say(io, "newsroom-omitted", { id, reason: "not-public" })),
    ...others.map((name) => say(io, "newsroom-other", { name })),
  ];
  io.writeStderr(`${lines.join("\n")}\n`);
  return EXIT.ok;
};
