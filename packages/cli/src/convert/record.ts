import { createHash } from "node:crypto";
import { access, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { Io } from "../io.ts";

/** What stands in a report of where its files come from, so that a second run knows what is done. */
export interface Made {
  /** The page, as it was given. */
  readonly from: string;
  /** SHA-256 of the page and of all that has a part in what becomes of it. */
  readonly of: string;
  /** What was made, by name. */
  readonly files: readonly string[];
}

/** The packages whose versions have a part in what becomes of a page. */
const MAKERS: readonly string[] = ["parser", "license", "render", "schema"];

/** Their versions: a newer parser may read the same page better. */
export function makers(): string {
  const require = createRequire(import.meta.url);
  return MAKERS.map((name) => require(`@civic-media/${name}/package.json`).version).join(" ");
}

/**
 * Names what files of a page would be made of.
 *
 * @param bytes - the page
 * @param circumstances - all else: address, formats, versions
 */
export function markOf(bytes: Uint8Array, circumstances: readonly (string | undefined)[]): string {
  return createHash("sha256").update(bytes).update(JSON.stringify(circumstances)).digest("hex");
}

/**
 * Whether a folder holds already what would be made.
 *
 * @param folder - relative to the current folder, or absolute
 * @param mark - see {@link markOf}
 * @param io - the world around
 */
export async function isMade(folder: string, mark: string, io: Io): Promise<boolean> {
  const path = resolve(io.cwd, folder);
  try {
    const { made } = JSON.parse(await readFile(join(path, "report.json"), "utf8")) as { readonly made?: Partial<Made> };
    if (made?.of !== mark || !Array.isArray(made.files)) return false;
    for (const file of made.files) await access(join(path, String(file)));
    return true;
  } catch {
    return false;
  }
}
