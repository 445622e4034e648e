import { type Newsroom, renderNewsroom } from "@civic-media/render/newsroom";
import { EXIT } from "../exit-codes.ts";
import { readReleases } from "../input/read-releases.ts";
import type { Io } from "../io.ts";
import { say } from "../locales/say.ts";
import { writeFiles } from "../output/write-files.ts";
import type { Run } from "./command.ts";

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
