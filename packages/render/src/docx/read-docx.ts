import { NOTHING, type ReadResult, readSources, TOO_DEEP } from "../read/result.ts";
import { scan } from "../read/scan.ts";
import { zipPart } from "../read/zip-part.ts";
import { SOURCE_PART } from "./package-parts.ts";

/**
 * Reads the release back from a Word document that `renderDocx` wrote, also after Word saved it: from the part that holds
 * it.
 *
 * @param bytes - a document; any other bytes give no release and a diagnostic
 * @returns the release, valid by the model, and what could not be read
 * @example
 * ```ts
 * import { readDocx, renderDocx } from "@civic-media/render/docx";
 *
 * console.log(readDocx(await renderDocx(release)).releases[0]?.id === release.id); // true
 * ```
 */
export function readDocx(bytes: Uint8Array): ReadResult {
  const part = zipPart(bytes, SOURCE_PART);
  if (part === undefined) return NOTHING;
  const pieces: string[] = [];
  const complete = scan(new TextDecoder().decode(part), { text: (text) => void pieces.push(text) }, true);
  if (!complete) return TOO_DEEP;
  const json = pieces.join("");
  return json.trim() === "" ? NOTHING : readSources([json]);
}
