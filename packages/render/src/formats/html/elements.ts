import { fixedElement, type HtmlAttributes, type SafeHtml, textElement, textHtml } from "../../markup/html.ts";

// Elements that several parts of a page write.
export const inP = fixedElement("p");
export const inLi = fixedElement("li");
export const inUl = fixedElement("ul");
export const inDt = fixedElement("dt");
export const inDd = fixedElement("dd");
export const inDl = fixedElement("dl");
export const inStrong = fixedElement("strong");
export const inSpan = fixedElement("span");
export const inFigcaption = fixedElement("figcaption");
export const inSummary = fixedElement("p", { class: "p-summary" });
/** A name (microformats2, `p-name`). */
export const inName = fixedElement("strong", { class: "p-name" });

export const subheadline = textElement("p", { class: "subheadline" });
export const dateline = textElement("p", { class: "dateline" });

const inA = fixedElement("a");
const inUrl = fixedElement("a", { class: "u-url" });

/** Writes a link. */
export const link = (words: string, attributes: HtmlAttributes): SafeHtml => inA(textHtml(words), attributes);

/** Makes a link of what has an address of its own (microformats2, `u-url`). */
export const linkUrl = (content: SafeHtml, href: string | undefined): SafeHtml =>
  href === undefined ? content : inUrl(content, { href });
