import {
  fixedElement,
  type HtmlAttributes,
  type SafeHtml,
  textElement,
  textHtml,
  type WriteElement,
  type WriteText,
} from "../../markup/html.ts";

// Elements that several parts of a page write.
export const inP: WriteElement = fixedElement("p");
export const inLi: WriteElement = fixedElement("li");
export const inUl: WriteElement = fixedElement("ul");
export const inDt: WriteElement = fixedElement("dt");
export const inDd: WriteElement = fixedElement("dd");
export const inDl: WriteElement = fixedElement("dl");
export const inStrong: WriteElement = fixedElement("strong");
export const inSpan: WriteElement = fixedElement("span");
export const inDiv: WriteElement = fixedElement("div");
export const inFigcaption: WriteElement = fixedElement("figcaption");
export const inSummary: WriteElement = fixedElement("p", { class: "p-summary" });
/** A name (microformats2, `p-name`). */
export const inName: WriteElement = fixedElement("strong", { class: "p-name" });

export const subheadline: WriteText = textElement("p", { class: "subheadline" });
export const dateline: WriteText = textElement("p", { class: "dateline" });

const inA = fixedElement("a");
const inUrl = fixedElement("a", { class: "u-url" });

/** Writes a link. */
export const link = (words: string, attributes: HtmlAttributes): SafeHtml => inA(textHtml(words), attributes);

/** Makes a link of what has an address of its own (microformats2, `u-url`). */
export const linkUrl = (content: SafeHtml, href: string | undefined): SafeHtml =>
  href === undefined ? content : inUrl(content, { href });
