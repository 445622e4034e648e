import { basename } from "node:path";
import { type Newsroom, renderNewsroom } from "@civic-media/render/newsroom";
import { CivicMediaError, type Release, safeReadRelease } from "@civic-media/schema";
import { EXIT } from "../exit-codes.ts";
import { readFolder } from "../input/read-folder.ts";
import type { Io } from "../io.ts";
import { writeFiles } from "../output/write-files.ts";
import { printable } from "../terminal.ts";
import type { Run } from "./command.ts";

/** The releases of a folder; other JSON files are named, not used. */
async function readReleases(folder: string, io: Io): Promise<{ releases: Release[]; others: string[] }> {
  const releases: Release[] = [];
  const others: string[] = [];
  for (const { name, value } of await readFolder(folder, io)) {
    const read = safeReadRelease(value);
    if (read.success) releases.push(read.release);
    // What “convert” found out stands beside each release and is none.
    else if (basename(name) !== "report.json") others.push(name);
  }
  if (releases.length === 0)
    throw new CivicMediaError(
      "nothing-found",
      `There is no release in ${printable(folder)}; expected files such as release.json, as “civic-media convert” writes them.`,
    );
  return { releases, others };
}

function describe({ files, omitted }: Newsroom, others: readonly string[], out: string): string {
  const lines = [
    `${files.size} files in ${printable(out)}; open ${printable(out)}/index.html in a browser.`,
    ...omitted.map(({ id, reason }) => `Left out: ${printable(id)} (${reason})`),
    ...others.map((name) => `No release: ${printable(name)}`),
  ];
  return `${lines.join("\n")}\n`;
}

/** From a folder of releases to a static site. */
export const run: Run = async ([folder = "."], { out = "newsroom", url, title, quiet }, io) => {
  const { releases, others } = await readReleases(folder, io);
  const result = renderNewsroom(releases, {
    ...(typeof url === "string" ? { siteUrl: url.endsWith("/") ? url : `${url}/` } : {}),
    ...(typeof title === "string" ? { title } : {}),
  });
  const files = [...result.files].map(([path, content]) => ({ path, content, title: path }));
  await writeFiles(files, String(out), io);
  if (quiet !== true) io.writeStderr(describe(result, others, String(out)));
  return EXIT.ok;
};
