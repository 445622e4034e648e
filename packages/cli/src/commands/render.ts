import { readRelease } from "@civic-media/schema";
import { EXIT } from "../exit-codes.ts";
import { writeFiles } from "../output/write-files.ts";
import { chosenFormats } from "./chosen-formats.ts";
import type { Run } from "./command.ts";
import { documentOf, documentsOf } from "./documents.ts";
import { readJson } from "./read-json.ts";

/** From data to documents. */
export const run: Run = async ([source = "-"], { format, out, quiet, json }, io) => {
  const chosen = chosenFormats(format);
  const ids = chosen.length > 0 ? chosen : (["html"] as const);
  const release = readRelease(await readJson(source, io));
  if (out === undefined && json === true) {
    for (const { path, content } of documentsOf(release, ids))
      await io.writeStdout(`${JSON.stringify({ file: path, document: content })}\n`);
    return EXIT.ok;
  }
  if (out === undefined) {
    for (const id of ids) await io.writeStdout(documentOf(release, id));
    return EXIT.ok;
  }
  const files = await writeFiles(documentsOf(release, ids), String(out), io);
  if (json === true)
    await io.writeStdout(`${JSON.stringify({ folder: String(out), files: files.map(({ path }) => path) })}\n`);
  else if (quiet !== true) io.writeStderr(files.map(({ shown }) => `${shown}\n`).join(""));
  return EXIT.ok;
};
