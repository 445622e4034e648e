import { join } from "node:path";
import { documentOf, documentsOf, possibleDocuments, reportFile } from "../commands/documents.ts";
import { type ReadPage, readPage, releaseOf } from "../commands/read-release.ts";
import { EXIT } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { say } from "../locales/say.ts";
import { writeFiles } from "../output/write-files.ts";
import { progressFor } from "../progress.ts";
import { releaseReport } from "../report/release-report.ts";
import type { ConvertOptions } from "./options.ts";

/**
 * From one page to documents: into a folder, or to standard output.
 *
 * @param source - a path, an address, or `-`
 * @param options - as they stand on the command line
 * @param io - the world around
 * @returns the exit code
 */
export async function convertPage(source: string, options: ConvertOptions, io: Io): Promise<number> {
  const progress = progressFor(io, options.isQuiet);
  progress(say(io, "reading", { source }));
  const page = await readPage(source, options.url, io).finally(() => progress(""));
  if (!options.isPreview) return writePage(page, options, io);
  // Who wants to look and names nothing to write also sees why a page holds no release.
  if (options.out !== undefined || options.isChosen) await writePage(page, options, io);
  const { previewPage } = await import("../playground/preview.ts");
  return previewPage(page, options, io);
}

/** Writes what a page holds. */
async function writePage(page: ReadPage, options: ConvertOptions, io: Io): Promise<number> {
  const { out, ids, isChosen, isQuiet, isJson, isDryRun } = options;
  const release = releaseOf(page.input.name, page.result);
  const reported = { name: page.input.name, result: page.result };
  if (out === undefined) {
    for (const id of ids) await io.writeStdout(documentOf(release, id));
    if (!isQuiet) io.writeStderr(releaseReport({ ...reported, files: [] }, io));
    return EXIT.ok;
  }
  // Who names a format wants it or an error; who names none wants what there is.
  const { files: made, skipped } = isChosen
    ? { files: documentsOf(release, ids), skipped: [] }
    : possibleDocuments(release, ids);
  const { evidence, diagnostics, removed } = page.result;
  const documents = [...made, reportFile({ evidence, diagnostics, removed })];
  const files = isDryRun
    ? documents.map((file) => ({ ...file, shown: say(io, "would-write", { file: join(out, file.path) }) }))
    : await writeFiles(documents, out, io);
  if (isJson) {
    const paths = documents.map(({ path }) => path);
    const { headline, datePublished } = release;
    const status = isDryRun ? "planned" : "converted";
    await io.writeStdout(`${JSON.stringify({ page: page.input.name, status, folder: out, headline, datePublished, files: paths, diagnostics })}\n`); // biome-ignore format: short
  } else if (!isQuiet) io.writeStderr(releaseReport({ ...reported, files, skipped }, io));
  return EXIT.ok;
}
