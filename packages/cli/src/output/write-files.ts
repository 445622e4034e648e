import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { CivicMediaError } from "@civic-media/schema";
import type { Io } from "../io.ts";

/** A file to write. */
export interface OutputFile {
  /** Path below the output folder. */
  path: string;
  content: string | Uint8Array;
  /** What it is, for the report: `web page`. */
  title: string;
}

/** A file that was written. */
export interface WrittenFile extends OutputFile {
  /** Its path as people type it, from the current folder. */
  shown: string;
}

/**
 * Writes files below a folder, which is made when it is missing.
 *
 * @param files - what to write
 * @param folder - relative to the current folder, or absolute
 * @param io - the world around
 * @throws CivicMediaError `output-unwritable`
 */
export async function writeFiles(files: readonly OutputFile[], folder: string, io: Io): Promise<WrittenFile[]> {
  const root = resolve(io.cwd, folder);
  const written: WrittenFile[] = [];
  for (const file of files) {
    const path = join(root, file.path);
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, file.content);
    } catch (cause) {
      const { code, message } = cause as NodeJS.ErrnoException;
      throw new CivicMediaError(
        "output-unwritable",
        `${path} cannot be written (${code ?? message}). Give another folder with --out.`,
        { cause },
      );
    }
    const shown = relative(io.cwd, path);
    written.push({ ...file, shown: shown.startsWith("..") ? path : shown });
  }
  return written;
}
