/** A space that would be trimmed, as character reference. */
export const SPACE = "&#x20;";

/** What is markup wherever it stands (CommonMark, § 6): addresses of e-mails in angle brackets may begin with nearly anything. */
const MARKUP = /[\\`*_[]|<(?! )|&(?=[#A-Za-z])/g;
/** What would begin a block at the beginning of a line (§§ 4 and 5), or be the second line of a table (GFM, § 4.10). */
const BLOCK = /^(?:#{1,6}(?= |$)|[+-](?=[ :|-]|$)|[|:](?=[ :|-])|~~~|[=>])/;
/** The number of an item, up to its dot. */
const NUMBER = /^\d{1,9}(?=[.)](?: |$))/;
const REFERENCE = /&(?=#?\w+;)/g;

/** Escapes running text; in the words of a link, a bracket would end them. */
export function escapeWords(value: string, inLink = false): string {
  const escaped = value.replace(MARKUP, "\\$&");
  return inLink ? escaped.replaceAll("]", "\\]") : escaped.replaceAll("](", "]\\(");
}

/** Escapes the beginning of a line of text that {@link escapeWords} wrote; within a heading or a cell no block begins. */
export function escapeLineStart(escaped: string, oneLine = false): string {
  const text = escaped.replace(/^ /, SPACE);
  return oneLine ? text : text.replace(BLOCK, "\\$&").replace(NUMBER, "$&\\");
}

/** Escapes an address, which holds neither spaces nor `<` (CommonMark, § 6.3). */
export const escapeAddress = (url: string): string => url.replace(/[\\()]/g, "\\$&").replace(REFERENCE, "&amp;");

/** Escapes the title of a link, in double quotes. */
export const escapeTitle = (title: string): string => title.replace(/[\\"]/g, "\\$&").replace(REFERENCE, "&amp;");
