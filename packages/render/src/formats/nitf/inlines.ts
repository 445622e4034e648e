import type { Inline, Mark } from "@civic-media/schema";
import { safeUrl } from "../../markup/safe-url.ts";
import { mixXml, type SafeXml, xmlElement, xmlText } from "../../markup/xml.ts";
import { nestRuns } from "../../release/nest-runs.ts";
import type { NitfContext } from "./context.ts";

type MarkWriter<T extends Mark["type"]> = (
  mark: Extract<Mark, { type: T }>,
  content: SafeXml,
  context: NitfContext,
) => SafeXml;

/** Emphasis of a kind: NITF has one element for all of them, and leaves the kinds to its attribute `class`. */
const emphasis = (kind?: string) => (_mark: Mark, content: SafeXml) => xmlElement("em", { class: kind }, content);

/** How marks are written, outermost first. */
const MARKS: { readonly [T in Mark["type"]]: MarkWriter<T> } = {
  quotation: ({ quotation }, content, { speakers }) =>
    xmlElement("q", { "quote-source": speakers.get(quotation) }, content),
  link: ({ href, title }, content) =>
    safeUrl(href) === undefined ? content : xmlElement("a", { href, title }, content),
  lang: ({ inLanguage }, content) => xmlElement("lang", { "xml:lang": inLanguage, value: inLanguage }, content),
  abbr: emphasis("abbr"),
  strong: emphasis("strong"),
  em: emphasis(),
  sub: emphasis("sub"),
  sup: emphasis("sup"),
  code: emphasis("code"),
  mention: ({ ref }, content, { directory }) => {
    const name = directory.people.has(ref) ? "person" : directory.organizations.has(ref) ? "org" : undefined;
    // They hold nothing but words.
    return name === undefined || content.includes("<") ? content : xmlElement(name, {}, content);
  },
};

const ORDER = Object.keys(MARKS);

/** Writes running text. */
export function nitfInlines(runs: Inline, context: NitfContext): SafeXml {
  return mixXml(
    nestRuns<SafeXml>(runs, ORDER, {
      text: xmlText,
      break: () => xmlElement("br", {}),
      wrap: (mark, content) =>
        (MARKS[mark.type] as (mark: Mark, content: SafeXml, context: NitfContext) => SafeXml)(
          mark,
          mixXml(content),
          context,
        ),
    }),
  );
}
