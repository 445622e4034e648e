import { attribute } from "../dom/document.ts";
import { linksOf } from "../page.ts";
import type { Block } from "./block.ts";

/** Addresses of documents. */
export const FILE: RegExp =
  /\.(?:pdf|docx?|odt|xlsx?|ods|csv|pptx?|odp|zip|rtf|epub)\s{0,9}$|[?&]__blob=publicationFile/i;

const LONGEST = 250;
const LONGEST_REST = 60;
/** What pages print beside the link to a document: `(PDF, 38 KB)`, `PDF | 1,2 MB | nicht barrierefrei`. */
const KIND_AND_SIZE =
  /^[\s([|,:–-]*(?:(?:pdf|docx?|xlsx?|pptx?|od[tsp]|rtf|zip|epub|csv)\b[\s|,:/–-]*(?:[\d.,]+\s?[kmg]i?b(?:ytes?)?\b)?|[\d.,]+\s?[kmg]i?b(?:ytes?)?\b)/i;

/** Whether a block is nothing but the link to a document, with its kind or size: an attachment, and no text. */
export function isFileLine(block: Block): boolean {
  const { text, linkLength } = block;
  if (linkLength === 0 || text.length > LONGEST) return false;
  const links = linksOf(block);
  const [link] = links;
  if (link === undefined || links.length > 1 || text.slice(0, link.from).trim() !== "") return false;
  if (!FILE.test(attribute(link.element, "href")?.split("#")[0] ?? "")) return false;
  const rest = text.slice(link.to);
  return rest.length <= LONGEST_REST && KIND_AND_SIZE.test(rest);
}
