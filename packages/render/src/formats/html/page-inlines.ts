import { element, fixedElement, type HtmlAttributes, type SafeHtml } from "../../markup/html.ts";
import type { HtmlContext, MarkHandlers } from "./handlers.ts";
import { inQuotation, sharedMarkHandlers } from "./inlines.ts";

const inQuotedText = fixedElement("span", { property: "schema:text" });

/** Characters without a width of their own, and those narrower than a digit. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/gu;
const NARROW = /[\sfijlrtIJ.,:;'’!|()[\]{}/\\`"-]/g;

/**
 * Links of a few letters, such as the numbers of notes, are made wide enough to be hit (WCAG 2.5.8): those that may be
 * narrower than two em, which is 24 pixels in the smallest print. Every link has a class, so that no text changes which
 * attributes there are.
 */
function isShort(content: SafeHtml): boolean {
  const text = content
    .replace(/<[^>]*>/g, "")
    .replace(/&[a-z]+;/g, "&")
    .replace(NO_WIDTH, "")
    .trim();
  const words = text.replace(/\s+/g, " ");
  if (words.length > 8) return false;
  const narrow = words.match(NARROW)?.length ?? 0;
  return narrow * 0.25 + (words.length - narrow) * 0.45 < 2;
}

/** Parts of quotations are RDFa resources, so that a split quotation is still one. */
export const quotationResource = (id: string, { idPrefix }: HtmlContext): HtmlAttributes => ({
  "data-quotation": id,
  resource: `#${idPrefix}${id}`,
  typeof: "schema:Quotation",
});

/** How marks are written on pages. */
export const markHandlers: MarkHandlers = {
  quotation: ({ quotation }, content, context) =>
    inQuotation(inQuotedText(content), quotationResource(quotation, context)),
  link: ({ href, hreflang, title }, content) =>
    element("a", { class: isShort(content) ? "link short" : "link", href, hreflang, title }, content),
  ...sharedMarkHandlers,
};
