import { type FormatId, formats } from "@civic-media/render";
import { EXIT } from "../exit-codes.ts";
import { writeFiles } from "../output/write-files.ts";
import { progressFor } from "../progress.ts";
import { releaseReport } from "../report/release-report.ts";
import { chosenFormats } from "./chosen-formats.ts";
import type { Run } from "./command.ts";
import { documentOf, documentsOf, possibleDocuments, reportFile } from "./documents.ts";
import { readPage, releaseOf } from "./read-release.ts";

const ALL: readonly (FormatId | "json")[] = ["json", ...(Object.keys(formats) as FormatId[])];

/** From a page to documents. */
export const run: Run = async ([source = "-"], { out, format, url, quiet }, io) => {
  const chosen = chosenFormats(format);
  const progress = progressFor(io, quiet === true);
  progress(`Reading ${source}`);
  const page = await readPage(source, url, io).finally(() => progress(""));
  const release = releaseOf(page);
  const { evidence, diagnostics, removed } = page.result;
  const reported = { name: page.input.name, result: page.result };
  const ids = chosen.length > 0 ? chosen : out === undefined ? (["json"] as const) : ALL;
  if (out === undefined) {
    for (const id of ids) await io.writeStdout(documentOf(release, id));
    if (quiet !== true) io.writeStderr(releaseReport({ ...reported, files: [] }, io));
    return EXIT.ok;
  }
  // Who names a format wants it or an error; who names none wants what there is.
  const { files: made, skipped } =
    chosen.length > 0 ? { files: documentsOf(release, ids), skipped: [] } : possibleDocuments(release, ids);
  const documents = [...made, reportFile({ evidence, diagnostics, removed })];
  const files = await writeFiles(documents, String(out), io);
  if (quiet !== true) io.writeStderr(releaseReport({ ...reported, files, skipped }, io));
  return EXIT.ok;
};
