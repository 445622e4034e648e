import type { Inline, Mark } from "@civic-media/schema";
import { directionOf } from "../../locales/direction.ts";
import { element, fixedElement, joinHtml, type SafeHtml, textHtml, type WriteElement } from "../../markup/html.ts";
import { nestRuns } from "../../release/nest-runs.ts";
import { inStrong } from "./elements.ts";
import type { HtmlContext, MarkHandlers } from "./handlers.ts";

const inEm = fixedElement("em");
const inSub = fixedElement("sub");
const inSup = fixedElement("sup");
const inCode = fixedElement("code");
export const inQuotation: WriteElement = fixedElement("span", { class: "quotation" });
const inMention = fixedElement("span", { class: "mention" });

/** How marks are written on pages and in feeds alike, within quotations and links. */
export const sharedMarkHandlers: Omit<MarkHandlers, "quotation" | "link"> = {
  mention: ({ ref }, content) => inMention(content, { "data-ref": ref }),
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
