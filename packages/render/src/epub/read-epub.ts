import { NOTHING, type ReadResult, readSources, toReadResult } from "../read/result.ts";
import { zipPart } from "../read/zip-part.ts";

/** Where the releases lie in a book, beside its pages. */
export const SOURCE_PATH = "releases.json";

function parseList(text: string): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads the releases back from an e-book that `renderEpub` wrote: from the file that holds them.
 *
 * @param bytes - a book; any other bytes give no release and a diagnostic
 * @returns the releases, valid by the model, and what could not be read
 * @example
 * ```ts
 * import { readEpub, renderEpub } from "@civic-media/render/epub";
 *
 * console.log(readEpub(renderEpub(release)).releases[0]?.id === release.id); // true
 * ```
 */
export function readEpub(bytes: Uint8Array): ReadResult {
  const part = zipPart(bytes, `book/${SOURCE_PATH}`);
  if (part === undefined) return NOTHING;
  const text = new TextDecoder().decode(part);
  const list = parseList(text);
  return list === undefined ? readSources([text]) : toReadResult(list);
}
