import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "./make-folder.ts";

async function holds(path: string, content: Uint8Array): Promise<boolean> {
  const found = await readFile(path).catch(() => undefined);
  return found?.equals(content) ?? false;
}

/**
 * Writes a file whole or not at all, and only where it would change: who serves or copies the folder sees what is new.
 *
 * @returns whether it was written
 * @throws what the disk says; what was there is then still there
 */
export async function replaceFile(path: string, content: Uint8Array): Promise<boolean> {
  if (await holds(path, content)) return false;
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  await makeFolder(dirname(path));
  try {
    await writeFile(draft, content);
    await rename(draft, path);
    return true;
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw error;
  }
}
