import { attribute, PageElement } from "../dom/document.ts";
import { alternatives, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import type { Locale } from "../locales/locale.ts";
import { AROUND, type Block, type Picture, type Role } from "./block.ts";
import { startOfByline } from "./bylines.ts";
import { comparable, headingOf, isPseudoHeading, type TitleHints } from "./head.ts";
import { isLabel, releaseNameOf } from "./labels.ts";
import { pictureWords } from "./picture-words.ts";
import { countWords, endsSentence, linkDensity, measuresOf } from "./score.ts";

/** One part of the heading: a block, or some of its characters. */
export interface HeadingPart {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The heading of a page in its parts. */
export interface HeadingParts {
  readonly headline: HeadingPart;
  readonly kicker?: HeadingPart & { readonly confidence: number };
  /** `isText` where it is a line of the text that stands below the headline, and no heading. */
  readonly subheadline?: HeadingPart & { readonly isText?: boolean };
}

const KICKER_CLASS =
  /kicker|overline|dachzeile|roofline|supertitle|topline|eyebrow|surtitle|pretitle|surtitre|spitzmarke/i;
const SUBTITLE_CLASS = /sub-?(?:head|title|line|titel)|unterzeile|untertitel|sous-?titre|occhiello/i;
// Architecture decision 9: so many words before a longer part are a kicker.
const KICKER_WORDS = 3;

/** Addresses, credits, numbers, lengths ("5 min") and days ("Jun 17") stand above headlines too. */
const NO_KICKER =
  /^(?:https?:|www\.|©|\(c\))|^\P{L}*(?:\p{L}{1,2}\P{L}*)?$|^(?:\d+\s?\p{L}{1,4}|\p{L}{3}\.?\s?\d{1,2})\.?$|[<>|]/iu;
const creditOfPicture = lazily(() =>
  wordPattern(String.raw`^(?:${pictureWords().any}|${pictureWords().credits})(?!\p{L})`, "iu"),
);

/** "Pressemitteilungen", "Aktuelles": the part of the site in which the page stands. */
const nameOfList = lazily(() => wordPattern(`^(?:${alternatives(({ listings }) => listings)})$`, "iu"));

const part = (block: Block, from = 0, to = block.text.length): HeadingPart => ({
  block,
  from,
  to,
  text: block.text.slice(from, to).replace(/\n/g, " ").replace(/\s:$/, "").trim(),
});

/** Cuts a heading at its line break, or after an element that is set apart as its kicker. */
function split(block: Block, hints: TitleHints): HeadingPart[] {
  const after = afterTime(block);
  if (after > 0) return [part(block, after)];
  const at = block.text.indexOf("\n");
  if (at > 0) return [part(block, 0, at), part(block, at + 1)];
  const middle = halves(block, hints);
  if (middle > 0) return [part(block, 0, middle), part(block, middle)];
  const first = block.pieces[0];
  const second = block.pieces[1];
  if (!first || !second || !(second.node.start > first.node.end)) return [part(block)];
  const apart = apartFrom(first.node instanceof PageElement ? first.node : first.node.parent, block.around.element);
  if (apart === undefined) return [part(block)];
  const to = block.pieces.filter(({ node }) => node.start < apart.end).at(-1)?.to ?? 0;
  const from = block.pieces.find(({ node }) => node.start >= apart.end)?.at;
  return from === undefined ? [part(block)] : [part(block, 0, to), part(block, from)];
}

const HALF: ReadonlySet<string> = new Set(["span", "small", "strong", "em", "b", "i"]);

/** Whether a title of the page says the one part of a heading at its beginning, and the other nowhere. */
function isTitled(own: string, other: string, hints: TitleHints): boolean {
  const [said, unsaid] = [comparable(own), comparable(other)];
  if (said === "" || unsaid === "") return false;
  return hints.titles.some(({ text }) => {
    const title = `${comparable(text)} `;
    return title.startsWith(`${said} `) && !title.includes(unsaid);
  });
}

/** Where the second of two elements begins that hold the whole heading between them, unless a title says it in one. */
function halves(block: Block, hints: TitleHints): number {
  const heading = headingOf(block);
  const tops = block.pieces.map(({ node }) => {
    let at = node instanceof PageElement ? node : node.parent;
    while (at.parent !== undefined && at.parent !== heading) at = at.parent;
    return at;
  });
  const second = tops.findIndex((top) => top !== tops[0]);
  const [first, rest] = [tops[0], tops.slice(second)];
  if (first === undefined || second <= 0 || rest.includes(first)) return 0;
  const at = block.pieces[second]?.at ?? 0;
  const whole = comparable(block.text);
  if (hints.titles.some(({ text }) => comparable(text) === whole)) return 0;
  const isPart = (top: PageElement | undefined): boolean =>
    top !== undefined && HALF.has(top.tag) && top.parent === heading;
  const isHalved = isPart(rest[0]) && rest.every((top) => top === rest[0]);
  // `<span>Medienmitteilung <span>:</span></span>Headline`: a colon that only screen readers hear.
  const isAnnounced = /:$/.test(block.text.slice(0, block.pieces[second - 1]?.to));
  if (isPart(first) && (isHalved || isAnnounced)) return at;
  // `<small>Roads</small> Council decides on the new bridge`, or the small line behind it.
  const [ahead, behind] = [block.text.slice(0, at), block.text.slice(at)];
  if (isPart(first) && isTitled(behind, ahead, hints)) return at;
  return isPart(rest[0]) && isTitled(ahead, behind, hints) ? at : 0;
}

/** Where the heading begins behind a date that stands in it. */
function afterTime(block: Block): number {
  const isTime = ({ node }: Block["pieces"][number]): boolean => {
    for (let at = node.parent; at !== undefined && at !== block.around.element; at = at.parent)
      if (at.tag === "time") return true;
    return false;
  };
  if (!block.pieces[0] || !isTime(block.pieces[0])) return 0;
  return (
    block.pieces.find((piece) => !isTime(piece) && /[\p{L}\p{N}]/u.test(block.text.slice(piece.at, piece.to)))?.at ?? 0
  );
}

function apartFrom(element: PageElement, heading: PageElement): PageElement | undefined {
  for (let at: PageElement | undefined = element; at !== undefined && at !== heading; at = at.parent) {
    if (KICKER_CLASS.test(attribute(at, "class") ?? "")) return at;
  }
  return undefined;
}

/** The lines around the headline. */
interface Context {
  readonly blocks: readonly Block[];
  readonly roles: readonly Role[];
  readonly hints: TitleHints;
  readonly locales: readonly Locale[];
  /** How likely each block is text. */
  readonly probabilities: Float64Array;
  readonly pictures: readonly Picture[];
}

const PLAIN = AROUND.nav | AROUND.footer | AROUND.form | AROUND.hidden | AROUND.list | AROUND.dialog;

function isPart(block: Block | undefined, context: Context): block is Block {
  if (!block || block.text.length > 250 || block.around.flags & PLAIN) return false;
  if (linkDensity(block) > 0.5 || isLabel(block, context.locales)) return false;
  return !context.hints.notTitles.has(comparable(block.text));
}

const neighbours = (a: Block, b: Block): boolean =>
  a.around.parent === b.around.parent ||
  a.around.parent?.parent === b.around.parent ||
  a.around.parent === b.around.parent?.parent;

/** Whether a line above the headline is something else; where part of it leads elsewhere, the path to the page: "News / Parks". */
const isNoKicker = ({ text, linkLength }: Block): boolean =>
  linkLength > 0 || NO_KICKER.test(text) || creditOfPicture().test(text) || nameOfList().test(text);

function kickerBefore(headline: Block, context: Context): (HeadingPart & { confidence: number }) | undefined {
  let index = headline.index - 1;
  while (index >= 0 && context.roles[index] === "label") index--;
  const block = context.blocks[index];
  if (!isPart(block, context) || endsSentence(block.text) || !neighbours(block, headline)) return undefined;
  const classed = KICKER_CLASS.test(attribute(block.around.element, "class") ?? "");
  const set = headingOf(block) !== undefined || isPseudoHeading(block);
  if (!classed && measuresOf(block).words > KICKER_WORDS) return undefined;
  if (isNoKicker(block)) return undefined;
  return { ...part(block), confidence: classed ? 0.95 : set ? 0.85 : 0.6 };
}

const FEWEST_WORDS = 5;
const REACH = 4;
const LEAST_LIKELY = 0.3;
const NO_LINE = AROUND.figure | AROUND.caption | AROUND.table | AROUND.definitions | AROUND.share | AROUND.author;

/** A line right below the headline that ends as headlines do, in an element of its own above the text. */
function isLineBelow(block: Block, headline: Block, context: Context): boolean {
  const { text, around, index } = block;
  if (headingOf(headline) === undefined || headingOf(block) !== undefined) return false;
  if (around.flags & NO_LINE || block.linkLength > 0) return false;
  if (endsSentence(text) || /[:;,…]$/.test(text) || countWords(text) < FEWEST_WORDS) return false;
  if ((context.probabilities[index] ?? 0) < LEAST_LIKELY || startOfByline(text) !== undefined) return false;
  const next = context.blocks
    .slice(index + 1, index + 1 + REACH)
    .find((other) => context.roles[other.index] === "body");
  const isOfText = next === undefined || next.around.parent === around.parent;
  const isBelowPicture = context.pictures.some(({ before }) => before > headline.index && before <= index);
  return !isOfText && !isBelowPicture && neighbours(block, headline);
}

function subheadlineAfter(headline: Block, context: Context): HeadingParts["subheadline"] {
  const block = context.blocks[headline.index + 1];
  if (!isPart(block, context)) return undefined;
  if (isLineBelow(block, headline, context)) return { ...part(block), isText: context.roles[block.index] === "body" };
  if (SUBTITLE_CLASS.test(attribute(block.around.element, "class") ?? "")) return part(block);
  const heading = headingOf(block);
  // Where the headline is only set in bold, so is the line below it.
  if (
    heading === undefined &&
    headingOf(headline) === undefined &&
    isPseudoHeading(block) &&
    neighbours(block, headline)
  )
    return part(block);
  if (heading === undefined || heading === headingOf(headline) || !neighbours(block, headline)) return undefined;
  // The first of several headings of the same rank heads a section.
  const others = context.blocks.filter((other) => context.roles[other.index] === "body" && other !== block);
  return others.some((other) => headingOf(other)?.tag === heading.tag) ? undefined : part(block);
}

/**
 * Reads the heading in its parts: a first part of at most three words before a longer second one is the kicker.
 *
 * @param headline - the block that is the headline
 * @param context - the page
 * @returns headline, kicker and subheadline
 */
export function readHeadingParts(headline: Block, context: Context): HeadingParts {
  const [first = part(headline), second] = split(headline, context.hints);
  const before = second ? undefined : kickerBefore(headline, context);
  const after = second ?? subheadlineAfter(headline, context);
  if (after === undefined) return before ? { headline: first, kicker: before } : { headline: first };
  const isName = second !== undefined && releaseNameOf(first.text, context.locales) !== undefined;
  const isKicker =
    isName || (countWords(first.text) <= KICKER_WORDS && countWords(after.text) > countWords(first.text));
  if (isKicker) {
    const below = second && subheadlineAfter(headline, context);
    return { headline: after, kicker: { ...first, confidence: 0.9 }, ...(below ? { subheadline: below } : {}) };
  }
  return { headline: first, subheadline: after, ...(before ? { kicker: before } : {}) };
}
