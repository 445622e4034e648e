import { renderPressKit, zipPressKit } from "@civic-media/render/press-kit";
import { readRelease } from "@civic-media/schema";
import { EXIT } from "../exit-codes.ts";
import { writeFiles } from "../output/write-files.ts";
import type { Run } from "./command.ts";
import { readJson } from "./read-json.ts";

/** From data to everything that a newsroom needs. */
export const run: Run = async ([source = "-"], { out, zip, unpublished, quiet }, io) => {
  const release = readRelease(await readJson(source, io));
  const kit = renderPressKit(release, { includeUnpublished: unpublished === true });
  const archive = { path: `${kit.name}.zip`, title: "press kit" };
  const files =
    zip === true
      ? [{ ...archive, content: zipPressKit(kit) }]
      : [...kit.files].map(([path, content]) => ({ path, content, title: path }));
  const folder = out === undefined ? (zip === true ? "." : kit.name) : String(out);
  const written = await writeFiles(files, folder, io);
  if (quiet !== true) io.writeStderr(written.map(({ shown }) => `${shown}\n`).join(""));
  return EXIT.ok;
};
