import { createHash } from "node:crypto";
import { access, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import license from "@civic-media/license/package.json" with { type: "json" };
import parser from "@civic-media/parser/package.json" with { type: "json" };
import render from "@civic-media/render/package.json" with { type: "json" };
import schema from "@civic-media/schema/package.json" with { type: "json" };
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

/** The packages that have a part in what becomes of a page. The command holds them: nobody can look for them beside it. */
const MAKERS = [parser, license, render, schema];

/** Their versions: a newer parser may read the same page better. */
export const makers = (): string => MAKERS.map(({ version }) => version).join(" ");

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
