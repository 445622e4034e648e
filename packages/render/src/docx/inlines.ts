import type { Inline, Mark } from "@civic-media/schema";
import type { IRunOptions, ParagraphChild } from "docx";
import { directionOf } from "../locales/direction.ts";
import { cleanText } from "../markup/escape.ts";
import { safeUrl } from "../markup/safe-url.ts";
import { nestRuns } from "../release/nest-runs.ts";
import type { DocxLibrary } from "./context.ts";

type Style = Partial<IRunOptions>;
type Writer = (style: Style) => ParagraphChild[];

/** What a mark adds to the style of a run; a link is an element of its own. */
const STYLES: {
  readonly [T in Mark["type"]]?: (mark: Extract<Mark, { type: T }>) => Style;
} = {
  strong: () => ({ bold: true }),
  em: () => ({ italics: true }),
  sub: () => ({ subScript: true }),
  sup: () => ({ superScript: true }),
  code: () => ({ font: "Courier New" }),
  lang: ({ inLanguage }) => ({
    language: { value: inLanguage },
    ...(directionOf(inLanguage) === "rtl" ? { rightToLeft: true } : {}),
  }),
};

const ORDER = ["link", "quotation", "mention", "lang", "abbr", "strong", "em", "sub", "sup", "code"];

/** Writes plain words. */
export const words = (text: string, { TextRun }: DocxLibrary, style: Style = {}): ParagraphChild =>
  new TextRun({ ...style, text: cleanText(text).replaceAll("\n", " ") });

/** Writes words that lead somewhere. */
export function link(
  href: string,
  content: readonly ParagraphChild[],
  { ExternalHyperlink }: DocxLibrary,
): ParagraphChild[] {
  return safeUrl(href) === undefined || href.startsWith("#")
    ? [...content]
    : [new ExternalHyperlink({ link: href, children: content })];
}

/** Writes running text. */
export function docxInlines(runs: Inline | undefined, library: DocxLibrary, style: Style = {}): ParagraphChild[] {
  const all = (writers: readonly Writer[], inner: Style) => writers.flatMap((write) => write(inner));
  const nodes = nestRuns<Writer>(runs ?? [], ORDER, {
    text: (value) => (inner) => [words(value, library, inner)],
    break: () => () => [new library.TextRun({ break: 1 })],
    wrap: (mark, content) => (inner) => {
      if (mark.type === "link") return link(mark.href, all(content, { ...inner, style: "Hyperlink" }), library);
      const added = STYLES[mark.type] as ((mark: Mark) => Style) | undefined;
      return all(content, added === undefined ? inner : { ...inner, ...added(mark) });
    },
  });
  return all(nodes, style);
}
