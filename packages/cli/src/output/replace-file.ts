import { rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { CivicMediaError } from "@civic-media/schema";
import { makeFolder } from "./make-folder.ts";

/**
 * Writes a file whole or not at all: beside it first, then over it.
 *
 * @param path - absolute
 * @param content - the whole file
 * @throws CivicMediaError `output-unwritable`; what was there is then still there
 */
export async function replaceFile(path: string, content: Uint8Array): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    await makeFolder(dirname(path));
    // A file that is replaced keeps who may read it.
    const mode = await stat(path).then(
      (info) => info.mode,
      () => undefined,
    );
    await writeFile(draft, content, { flag: "wx", ...(mode === undefined ? {} : { mode }) });
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new CivicMediaError(
      "output-unwritable",
      `${path} cannot be written (${code ?? message}). Nothing of it was changed.`,
      { cause },
    );
  }
}
