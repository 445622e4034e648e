import { AROUND, type Block, type Role } from "../blocks/block.ts";
import { isCaption } from "../blocks/captions.ts";
import type { Classified } from "../blocks/classify.ts";
import type { HeadingPart, HeadingParts } from "../blocks/heading-parts.ts";
import { linkDensity } from "../blocks/score.ts";
import { findDates } from "../dates/parse-date.ts";
import { attribute, type PageDocument, type PageElement } from "../dom/document.ts";
import type { Locale } from "../locales/locale.ts";
import { collapse, rawText } from "../structured-data/meta-tags.ts";
import type { Layout } from "./profile.ts";
import { select } from "./selectors.ts";

/** The names under which a layout looks for elements. */
type LayoutField = Exclude<keyof Layout, "from" | "until">;

/** The elements of a page that its layout names; none for what the page does not have. */
export type LayoutElements = Readonly<Record<LayoutField, readonly PageElement[]>>;

/** A record, so that the compiler misses a field that is new. */
const FIELDS = Object.keys({
  body: true,
  headline: true,
  kicker: true,
  subheadline: true,
  datePublished: true,
  onBehalfOf: true,
  number: true,
  contacts: true,
  keywords: true,
  remove: true,
} satisfies Record<LayoutField, true>) as LayoutField[];

const dayOf = (element: PageElement | undefined, locales: readonly Locale[]): string | undefined => {
  if (element === undefined) return undefined;
  const text = attribute(element, "datetime") ?? attribute(element, "content") ?? collapse(rawText(element));
  return findDates(text.slice(0, 200), locales)[0]?.value.slice(0, 10);
};

/** A layout of certain days fits pages of these days only; where the page does not say its day, by its elements alone. */
function fits({ from = "", until }: Layout, day: string | undefined): boolean {
  return day === undefined || (day >= from && (until === undefined || day <= until));
}

/**
 * Finds the elements of the layout that a page has.
 *
 * @param document - the page
 * @param layouts - of its profile, best first
 * @param locales - the words of its language, for the day
 * @returns the elements, or `undefined` where no layout finds a headline, a text or a day
 */
export function findLayout(
  document: PageDocument,
  layouts: readonly Layout[],
  locales: readonly Locale[],
): LayoutElements | undefined {
  for (const layout of layouts) {
    const found = Object.fromEntries(
      FIELDS.map((field) => [field, select(document.elements, layout[field])]),
    ) as unknown as LayoutElements;
    const isThere = [found.headline, found.body, found.datePublished].some(({ length }) => length > 0);
    if (isThere && fits(layout, dayOf(found.datePublished[0], locales))) return found;
  }
  return undefined;
}

const isInside = ({ start, end }: Block, element: PageElement): boolean => start >= element.start && end <= element.end;

/** The blocks inside some elements, in the order of the page. */
export const blocksInside = (blocks: readonly Block[], elements: readonly PageElement[]): Block[] =>
  elements.length === 0 ? [] : blocks.filter((block) => elements.some((element) => isInside(block, element)));

const part = (block: Block | undefined): HeadingPart | undefined =>
  block && { block, from: 0, to: block.text.length, text: block.text.replace(/\n/g, " ").trim() };

/** The heading as the layout names its parts; what it does not name stays as it was, where the headline is the same. */
function partsOf(
  blocks: readonly Block[],
  layout: LayoutElements,
  old: HeadingParts | undefined,
): HeadingParts | undefined {
  const [headline, kicker, subheadline] = (["headline", "kicker", "subheadline"] as const).map((field) =>
    part(blocksInside(blocks, layout[field].slice(0, 1))[0]),
  );
  if (headline === undefined) return old;
  const same = old && [old.headline.block, old.kicker?.block, old.subheadline?.block].includes(headline.block);
  const inherited = same ? old : { headline };
  return {
    ...inherited,
    ...(kicker ? { kicker: { ...kicker, confidence: 0.97 } } : {}),
    ...(subheadline ? { subheadline } : {}),
  };
}

const KEPT: ReadonlySet<Role> = new Set(["label", "caption", "rights", "related"]);
const NEVER_TEXT = AROUND.hidden | AROUND.nav | AROUND.form | AROUND.dialog;

/** What a block of the layout's text is that is no text without it: teasers and captions stand in such elements, too. */
function roleInside(block: Block): Role {
  if (block.around.flags & AROUND.caption || isCaption(block)) return "caption";
  return linkDensity(block) > 0.9 ? "chrome" : "body";
}

/** Roles as the layout gives them: what is in its text, what is not. */
function assignBody(classified: Classified, text: ReadonlySet<Block>, blocks: readonly Block[]): Role[] {
  return blocks.map((block): Role => {
    const role = classified.roles[block.index] ?? "chrome";
    if (text.has(block)) return KEPT.has(role) ? role : role === "chrome" ? roleInside(block) : "body";
    return role === "body" || role === "headline" || role === "kicker" || role === "subheadline" ? "chrome" : role;
  });
}

/**
 * Gives blocks the roles that a layout names.
 *
 * @param classified - the page as it is read without a layout
 * @param layout - its elements
 * @param blocks - of the page
 * @returns the page with the layout's headline and text
 */
export function applyLayout(classified: Classified, layout: LayoutElements, blocks: readonly Block[]): Classified {
  const removed = new Set(blocksInside(blocks, layout.remove));
  const inside = blocksInside(blocks, layout.body).filter(
    (block) => !removed.has(block) && !(block.around.flags & NEVER_TEXT),
  );
  const old = blocks.filter(({ index }) => classified.roles[index] === "body" && !removed.has(blocks[index] as Block));
  const body = inside.length > 0 ? inside : old;
  const text = new Set(body);
  const roles = assignBody(classified, text, blocks);
  const parts = partsOf(blocks, layout, classified.parts);
  for (const role of ["subheadline", "kicker", "headline"] as const) {
    const block = parts?.[role]?.block;
    if (block) roles[block.index] = role;
  }
  const reasons = blocks.map((block) =>
    roles[block.index] === "chrome" ? (classified.reasons[block.index] ?? "outside the layout") : undefined,
  );
  const isText = blocks.map((block) => text.has(block));
  const [first, last] = [body[0]?.index, body.at(-1)?.index];
  const region = first === undefined || last === undefined ? classified.region : { first, last, isText };
  const isRelease = layout.headline.length > 0 && inside.length > 0;
  const named = parts && layout.headline.length > 0 ? [{ block: parts.headline.block, score: SURE }] : [];
  const headlines = [...named, ...classified.headlines.filter(({ block }) => block !== named[0]?.block)];
  return { ...classified, roles, reasons, region, parts, headlines, isListing: classified.isListing && !isRelease };
}

/** Above every score that markup gives: whoever wrote the layout has seen the page. */
const SURE = 30;
