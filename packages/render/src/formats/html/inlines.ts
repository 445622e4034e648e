import type { Inline, Mark } from "@civic-media/schema";
import { directionOf } from "../../locales/direction.ts";
import { element, fixedElement, joinHtml, type SafeHtml, textHtml } from "../../markup/html.ts";
import { nestRuns } from "../../release/nest-runs.ts";
import { inStrong } from "./elements.ts";
import type { HtmlContext, MarkHandlers } from "./handlers.ts";

const inEm = fixedElement("em");
const inSub = fixedElement("sub");
const inSup = fixedElement("sup");
const inCode = fixedElement("code");
const inMention = fixedElement("span", { class: "mention" });
const inQuotation = fixedElement("span", { class: "quotation" });
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

/** How marks are written. Parts of quotations are RDFa resources, so that a split quotation is still one. */
export const markHandlers: MarkHandlers = {
  quotation: ({ quotation }, content, { idPrefix, linkedData }) =>
    linkedData
      ? inQuotation(inQuotedText(content), {
          "data-quotation": quotation,
          resource: `#${idPrefix}${quotation}`,
          typeof: "schema:Quotation",
        })
      : inQuotation(content, { "data-quotation": quotation }),
  mention: ({ ref }, content) => inMention(content, { "data-ref": ref }),
  link: ({ href, hreflang, title }, content) =>
    element("a", { class: isShort(content) ? "link short" : "link", href, hreflang, title }, content),
  lang: ({ inLanguage }, content) =>
    element("span", { lang: inLanguage, dir: directionOf(inLanguage) === "rtl" ? "rtl" : undefined }, content),
  abbr: ({ title }, content) => element("abbr", { title }, content),
  strong: (_mark, content) => inStrong(content),
  em: (_mark, content) => inEm(content),
  sub: (_mark, content) => inSub(content),
  sup: (_mark, content) => inSup(content),
  code: (_mark, content) => inCode(content),
};

/** Writes running text; runs that share a mark share its element, so that a link stays one link. */
export function renderInlines(runs: Inline, handlers: MarkHandlers, context: HtmlContext): SafeHtml {
  const only = runs[0];
  if (runs.length === 1 && only?.type === "text" && only.marks === undefined) return textHtml(only.value);
  const nodes = nestRuns<SafeHtml>(runs, Object.keys(handlers), {
    text: textHtml,
    break: () => element("br", {}),
    wrap: (mark, content) =>
      (handlers[mark.type] as (mark: Mark, content: SafeHtml, context: HtmlContext) => SafeHtml)(
        mark,
        joinHtml(content),
        context,
      ),
  });
  return joinHtml(nodes);
}
