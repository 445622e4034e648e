import { rename, rm, rmdir, writeFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, normalize, relative, resolve } from "node:path";
import { CivicMediaError } from "@civic-media/schema";
import type { Io } from "../io.ts";
import { addDraft, dropDraft } from "./drafts.ts";
import { makeFolder } from "./make-folder.ts";

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

/** A file that waits under another name. */
interface Draft {
  readonly path: string;
  readonly draft: string;
}

// A name that a page had a part in must not lead out of the folder.
const isInside = (path: string): boolean =>
  path !== "" && !path.includes("\0") && !isAbsolute(path) && !/^\.\.?([\\/]|$)/.test(normalize(path));

const draftOf = (path: string): Draft => ({
  path,
  draft: join(dirname(path), `.${basename(path)}.${process.pid}.part`),
});

async function writeDraft({ path, draft }: Draft, content: string | Uint8Array, made: Set<string>): Promise<void> {
  for (const folder of await makeFolder(dirname(path))) made.add(folder);
  addDraft(draft);
  await writeFile(draft, content);
}

/** Takes away what was prepared, and the folders that were made for it as far as they are empty. */
async function undo(drafts: readonly Draft[], made: ReadonlySet<string>): Promise<void> {
  for (const { draft } of drafts) await rm(draft, { force: true }).catch(() => undefined);
  const inner = [...made].sort((left, right) => right.length - left.length);
  for (const folder of inner) await rmdir(folder).catch(() => undefined);
}

const SENTENCES: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "there is no more room for this user",
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "the disk can only be read",
  EEXIST: "a file is where a folder should be",
  ENOTDIR: "a file is where a folder should be",
  ENOENT: "no folder can be made there",
  EISDIR: "a folder is where the file should be",
};

/** The error of ours behind what the disk says. */
export function unwritable(path: string, cause: unknown): CivicMediaError {
  if (CivicMediaError.is(cause)) return cause;
  const { code, message } = cause as NodeJS.ErrnoException;
  const why = SENTENCES[code ?? ""];
  const reason = why === undefined ? (code ?? message) : `${why}, ${code}`;
  return new CivicMediaError(
    "output-unwritable",
    `${path} cannot be written (${reason}). Give another place with --out.`,
    { cause },
  );
}

/**
 * Writes files below a folder, which is made when it is missing: all of them, or none. They are written under other names
 * first; when the disk is full in the middle, what was there is still there.
 *
 * @param files - what to write
 * @param folder - relative to the current folder, or absolute
 * @param io - the world around
 * @throws CivicMediaError `output-unwritable`
 */
export async function writeFiles(files: readonly OutputFile[], folder: string, io: Io): Promise<WrittenFile[]> {
  const root = resolve(io.cwd, folder);
  const drafts: Draft[] = [];
  const made = new Set<string>();
  let current = root;
  try {
    for (const file of files) {
      current = join(root, file.path);
      if (!isInside(file.path)) throw new CivicMediaError("output-unwritable", `${file.path} leads out of ${root}.`);
      const draft = draftOf(current);
      drafts.push(draft);
      await writeDraft(draft, file.content, made);
    }
    for (const { path, draft } of drafts) {
      current = path;
      await rename(draft, path);
    }
  } catch (cause) {
    await undo(drafts, made);
    throw unwritable(current, cause);
  } finally {
    for (const { draft } of drafts) dropDraft(draft);
  }
  return files.map((file) => {
    const path = join(root, file.path);
    const shown = relative(io.cwd, path);
    return { ...file, shown: shown.startsWith("..") ? path : shown };
  });
}

/**
 * Writes one file, whole or not at all.
 *
 * @param path - relative to the current folder, or absolute
 * @param content - the whole file
 * @param io - the world around
 * @throws CivicMediaError `output-unwritable`
 */
export async function writeOne(path: string, content: string | Uint8Array, io: Io): Promise<void> {
  const target = resolve(io.cwd, path);
  await writeFiles([{ path: basename(target), content, title: path }], dirname(target), io);
}
