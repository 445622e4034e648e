import { readFile, rm } from "node:fs/promises";
import { isAbsolute, join, normalize } from "node:path";
import { replaceFile } from "./replace-file.ts";

/** What of a folder is ours: without it a file of somebody else could be taken away. */
const MANIFEST = ".civic-media-files.json";

/** What writing a folder changed. */
export interface FolderChange {
  /** Paths in the folder that are new or have other bytes. */
  readonly written: readonly string[];
  /** Paths that were written before and are wanted no more. */
  readonly removed: readonly string[];
  /** How many files are as they were. */
  readonly unchanged: number;
}

const isInside = (path: string): boolean =>
  path !== "" && !isAbsolute(path) && !/^\.\.([\\/]|$)/.test(normalize(path)) && normalize(path) !== ".";

async function readManifest(folder: string): Promise<string[]> {
  try {
    const list: unknown = JSON.parse(await readFile(join(folder, MANIFEST), "utf8"));
    return Array.isArray(list) ? list.filter((path): path is string => typeof path === "string" && isInside(path)) : [];
  } catch {
    return [];
  }
}

/**
 * Makes a folder hold these files: writes what is new or different, and takes away what an earlier run wrote and this one
 * does not. Files of others stay.
 *
 * @param files - bytes by path, relative with `/`
 * @param folder - is made where it is missing
 */
export async function replaceFolder(files: ReadonlyMap<string, Uint8Array>, folder: string): Promise<FolderChange> {
  const before = await readManifest(folder);
  const written: string[] = [];
  for (const [path, content] of files) {
    if (!isInside(path)) throw new TypeError(`${path} leads out of the folder.`);
    if (await replaceFile(join(folder, path), content)) written.push(path);
  }
  const removed = before.filter((path) => !files.has(path));
  for (const path of removed) await rm(join(folder, path), { force: true });
  await replaceFile(join(folder, MANIFEST), new TextEncoder().encode(`${JSON.stringify([...files.keys()].sort())}\n`));
  return { written, removed, unchanged: files.size - written.length };
}
