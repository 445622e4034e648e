import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { CivicMediaError } from "@civic-media/schema";
import type { Io } from "../io.ts";
import { MOST_BYTES } from "./read-bytes.ts";

/** A JSON file of a folder. */
export interface JsonFile {
  /** Path from the folder. */
  name: string;
  /** What it holds; `undefined` where that is no JSON. */
  value: unknown;
}

async function readJson(path: string): Promise<unknown> {
  try {
    const info = await stat(path);
    // A pipe would be waited for without end.
    if (!info.isFile() || info.size > MOST_BYTES) return undefined;
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * Reads all JSON files of a folder and of the folders in it, by name.
 *
 * @param folder - relative to the current folder, or absolute
 * @param io - the world around
 * @throws CivicMediaError `input-unreadable` when there is no such folder
 */
export async function readFolder(folder: string, io: Io): Promise<JsonFile[]> {
  const root = resolve(io.cwd, folder);
  let names: string[];
  try {
    names = await readdir(root, { recursive: true });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const message = `The folder ${folder} cannot be read (${code}). Give a folder that holds releases as JSON.`;
    throw new CivicMediaError("input-unreadable", message, { cause });
  }
  const files: JsonFile[] = [];
  for (const name of names.filter((path) => path.endsWith(".json")).sort())
    files.push({ name, value: await readJson(join(root, name)) });
  return files;
}
