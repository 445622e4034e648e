import { NOTHING, type ReadResult, readSources } from "../read/result.ts";
import { readPdfFile } from "./pdf-file.ts";

const numberIn = (text: string | undefined, pattern: RegExp): number | undefined => {
  const found = pattern.exec(text ?? "")?.[1];
  return found === undefined ? undefined : Number(found);
};

/**
 * Reads the release back from a PDF that `renderPdf` wrote: from the file `release.json` that is attached to it.
 *
 * @param bytes - a PDF; any other bytes give no release and a diagnostic
 * @returns the release, valid by the model, and what could not be read
 * @example
 * ```ts
 * import { readPdf, renderPdf } from "@civic-media/render/pdf";
 *
 * console.log(readPdf(await renderPdf(release)).releases[0]?.id === release.id); // true
 * ```
 */
export function readPdf(bytes: Uint8Array): ReadResult {
  const file = readPdfFile(bytes);
  if (file === undefined) return NOTHING;
  const catalog = file.objectAt(file.root)?.text;
  const specification = numberIn(catalog, /\(release\.json\) (\d{1,9}) 0 R/);
  const attached = specification === undefined ? undefined : file.objectAt(specification)?.text;
  const number = numberIn(attached, /\/EF\s*<<\s*\/F (\d{1,9}) 0 R/);
  const stream = number === undefined ? undefined : file.objectAt(number)?.stream;
  return stream === undefined ? NOTHING : readSources([new TextDecoder().decode(stream)]);
}
