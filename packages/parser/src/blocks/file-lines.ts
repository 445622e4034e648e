import { attribute } from "../dom/document.ts";
import { linksOf } from "../page.ts";
import type { Block } from "./block.ts";
import { isCreditLine } from "./credit-lines.ts";

/** Addresses of documents. */
const FILE = /\.(?:pdf|docx?|odt|xlsx?|ods|csv|pptx?|odp|zip|rtf|epub)\s{0,9}$|[?&]__blob=publicationFile/i;

/** Addresses of photos. */
export const IMAGE_FILE: RegExp = /\.(?:jpe?g|png|webp|tiff?|avif)\s{0,9}$/i;

const LONGEST = 250;
const LONGEST_REST = 60;
/** What pages print beside the link to a document: `(PDF, 38 KB)`, `PDF | 1,2 MB | nicht barrierefrei`. */
const KIND_AND_SIZE =
  /^[\s([|,:–-]*(?:(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|zip|epub|csv|jpe?g|png|tiff?|webp)\b[\s|,:/–-]*(?:[\d.,]+\s?[kmg]i?b(?:ytes?)?\b)?|[\d.,]+\s?[kmg]i?b(?:ytes?)?\b)/i;

/** "Site plan (PDF)", "Bericht [PDF, 1 MB]": the text of a link names the kind of its file, whatever the address. */
const NAMES_KIND = /[([]\s?(?:pdf|docx?|odt|xlsx?|ods|pptx?|zip)\b[^()[\]]{0,40}[)\]]\s*$/i;

/** Whether a link leads to a document, as its address ends or its text says. */
export const isDocument = (path: string, text: string): boolean => FILE.test(path) || NAMES_KIND.test(text);

/** What stands behind the link to a file beside its kind and size. */
export const withoutKindAndSize = (rest: string): string =>
  rest.replace(KIND_AND_SIZE, "").replace(/^[\s)\],;:|–-]+/u, "");

/** Whether a block is nothing but the link to a document or photo, with its kind or size: an attachment, and no text. */
export function isFileLine(block: Block): boolean {
  const { text, linkLength } = block;
  if (linkLength === 0 || text.length > LONGEST) return false;
  const links = linksOf(block);
  const [link] = links;
  if (link === undefined || links.length > 1 || text.slice(0, link.from).trim() !== "") return false;
  const path = attribute(link.element, "href")?.split("#")[0] ?? "";
  const rest = text.slice(link.to);
  if (NAMES_KIND.test(link.text) && rest.trim() === "") return true;
  if (FILE.test(path)) return rest.length <= LONGEST_REST && KIND_AND_SIZE.test(rest);
  return IMAGE_FILE.test(path) && isBesidePhoto(rest);
}

/** What may stand behind the link to a photo: nothing, its kind and size, its credit. */
function isBesidePhoto(rest: string): boolean {
  const behind = withoutKindAndSize(rest).trim();
  return behind === "" || (behind.length < rest.trim().length && behind.length <= LONGEST_REST) || isCreditLine(behind);
}
