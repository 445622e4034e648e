import type { Inline, Mark } from "@civic-media/schema";
import { directionOf } from "../locales/direction.ts";
import { safeUrl } from "../markup/safe-url.ts";
import { nestRuns } from "../release/nest-runs.ts";
import { call, literal, name, sequence, type Typst } from "./typst.ts";

/** The parts of a tag of BCP 47 that Typst has arguments for, for words within a line. */
function inlineLanguage(tag: string): Readonly<Record<string, Typst | undefined>> {
  const [lang = "", ...more] = tag.toLowerCase().split("-");
  if (!/^[a-z]{2,3}$/.test(lang)) return {};
  const region = more.find((part) => /^[a-z]{2}$/.test(part));
  const script = more.find((part) => /^[a-z]{4}$/.test(part));
  return {
    lang: literal(lang),
    region: region === undefined ? name("none") : literal(region),
    script: script === undefined ? name("auto") : literal(script),
  };
}

/**
 * As for words within a line, with the direction of the script: for blocks alone, because within a line Typst sets signs of
 * direction, which no font has.
 */
export const language = (tag: string): Readonly<Record<string, Typst | undefined>> => ({
  ...inlineLanguage(tag),
  dir: name(directionOf(tag)),
});

/** A number of several groups, as that of a telephone; no time. */
const GROUPS = /((?<![:\d])[+(]?\d[\d\s()/.-]{0,30}\d(?![:\d]))/;

/** Writes a line in which digits run from left to right, where words around them run the other way. */
export function numbersInOrder(line: string, inLanguage: string): Typst {
  if (directionOf(inLanguage) === "ltr") return literal(line);
  const parts = line.split(GROUPS);
  // A box stands by itself; split on a group, every other part is a number.
  return sequence(
    parts.map((part, index) =>
      index % 2 === 0 ? literal(part) : call("text", { dir: name("ltr") }, [call("box", {}, [literal(part)])]),
    ),
  );
}

const around =
  (callee: string) =>
  (_mark: Mark, content: Typst): Typst =>
    call(callee, {}, [content]);

const asIs = (_mark: Mark, content: Typst): Typst => content;

/** How marks are written, outermost first. */
const MARKS: {
  readonly [T in Mark["type"]]: (mark: Extract<Mark, { type: T }>, content: Typst) => Typst;
} = {
  quotation: asIs,
  mention: asIs,
  link: ({ href }, content) =>
    safeUrl(href) === undefined || href.startsWith("#") ? content : call("link", {}, [literal(href), content]),
  lang: ({ inLanguage }, content) => call("text", inlineLanguage(inLanguage), [content]),
  abbr: asIs,
  strong: around("strong"),
  em: around("emph"),
  sub: around("sub"),
  sup: around("super"),
  code: around("code"),
};

const ORDER = Object.keys(MARKS);

/** Writes running text. */
export const pdfInlines = (runs: Inline | undefined): Typst =>
  sequence(
    nestRuns<Typst>(runs ?? [], ORDER, {
      text: literal,
      break: () => call("linebreak", {}),
      wrap: (mark, content) => (MARKS[mark.type] as (mark: Mark, content: Typst) => Typst)(mark, sequence(content)),
    }),
  );
