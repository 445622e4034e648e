import { basename } from "node:path";
import { type Newsroom, renderNewsroom } from "@civic-media/render/newsroom";
import { CivicMediaError, type Release, safeReadRelease } from "@civic-media/schema";
import { EXIT } from "../exit-codes.ts";
import { readFolder } from "../input/read-folder.ts";
import type { Io } from "../io.ts";
import { say } from "../locales/say.ts";
import { writeFiles } from "../output/write-files.ts";
import type { Run } from "./command.ts";

/** What “convert” writes beside each release.json: a report, and other formats that are JSON. */
const BESIDE = /^(?:report|release\..+)\.json$/;

/** The releases of a folder; other JSON files are named, not used. */
async function readReleases(folder: string, io: Io): Promise<{ releases: Release[]; others: string[] }> {
  const releases: Release[] = [];
  const others: string[] = [];
  for (const { name, value } of await readFolder(folder, io)) {
    const read = safeReadRelease(value);
    if (read.success) releases.push(read.release);
    else if (!BESIDE.test(basename(name))) others.push(name);
  }
  if (releases.length === 0) throw new CivicMediaError("nothing-found", say(io, "folder-without-releases", { folder }));
  return { releases, others };
}

function describe(
  { files, omitted }: Newsroom,
  { others, out, io }: { readonly others: readonly string[]; readonly out: string; readonly io: Io },
): string {
  const lines = [
    say(io, "newsroom-made", { count: files.size, out }),
    ...omitted.map(({ id, reason }) => say(io, "newsroom-omitted", { id, reason })),
    ...others.map((name) => say(io, "newsroom-other", { name })),
  ];
  return `${lines.join("\n")}\n`;
}

/** From a folder of releases to a static site. */
export const run: Run = async ([folder = "."], { out = "newsroom", url, title, json, quiet }, io) => {
  const { releases, others } = await readReleases(folder, io);
  const result = renderNewsroom(releases, {
    ...(typeof url === "string" ? { siteUrl: url.endsWith("/") ? url : `${url}/` } : {}),
    ...(typeof title === "string" ? { title } : {}),
  });
  const files = [...result.files].map(([path, content]) => ({ path, content, title: path }));
  await writeFiles(files, String(out), io);
  if (json === true) {
    const names = [...result.files.keys()];
    await io.writeStdout(`${JSON.stringify({ folder: String(out), files: names, omitted: result.omitted, others })}\n`);
  } else if (quiet !== true) io.writeStderr(describe(result, { others, out: String(out), io }));
  return EXIT.ok;
};
