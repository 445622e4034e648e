import { AROUND, type Block } from "../blocks/block.ts";
import { isWrittenAsName, withoutBylineWords } from "../blocks/bylines.ts";
import { comparable } from "../blocks/head.ts";
import type { Candidate } from "../candidates/candidate.ts";
import { datesOfPage } from "../dates/dates-of-page.ts";
import { attribute, PageElement, PageText } from "../dom/document.ts";
import { blockAt, type Page, spanOfTag } from "../page.ts";
import { collapse } from "../structured-data/meta-tags.ts";
import { isHelper, isStatedSite, namesIn } from "./author-names.ts";
import { isInComment, isInReferences } from "./comments.ts";
import { nearBlocks } from "./near-blocks.ts";

const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:author|byline|autor|auteur|autore)(?:$|[\s_-])|authorname|author-name|post-author|entry-author|submitted/i;
/** The element of the name itself: `author__name`, `byline-name`. */
const NAME_CLASS = /(?:author|byline|autor|auteur|autore)[a-z]{0,6}[_-]{0,2}(?:full-?)?name(?:$|[\s_-])/i;
/** What else a box of the author holds: `author__position`, `author-avatar`. */
const BESIDE_NAME =
  /(?:author|byline|autor|auteur|autore)[a-z]{0,6}(?:[_-]{1,2}[a-z]{1,9})?[_-]{1,2}(?:role|position|job|job-?title|profession|bio|biography|desc|description|about|text|intro|image|img|avatar|photo|picture|thumbnail|icon|socials?|links?|email|mail|phone|twitter|facebook|linkedin|instagram|website|date|time|count|more|posts|articles|label|prefix|caption|credentials|company|org|organization|location|edit|history|archive)(?=$|\s|[_-](?!name|link))/i;

type Kind = "stated" | "name" | "named";

/** Whether an element says that it holds an author: in so many words, or by its name and classes. */
function kindOf(element: PageElement): Kind | undefined {
  if (element.tag === "meta" || element.tag === "link") return undefined;
  for (const name of ["itemprop", "rel"] as const) {
    const value = attribute(element, name);
    if (value?.includes("author") && value.split(/\s+/).includes("author")) return "stated";
  }
  if (element.tag === "byline") return "named";
  const { classes } = element;
  if (!classes?.has(AUTHOR_CLASS) || classes.has(BESIDE_NAME)) return undefined;
  return classes.has(NAME_CLASS) ? "name" : "named";
}

const MAX_BYLINE = 200;

/** The text of an element, with a blank between what stands in different elements; without a word that is cut. */
function spacedText(element: PageElement): string {
  const parts: string[] = [];
  let left = MAX_BYLINE;
  const read = (at: PageElement): void => {
    for (const child of at.children) {
      if (left <= 0) return;
      if (child instanceof PageText) {
        const text = collapse(child.text.slice(0, MAX_BYLINE * 4));
        parts.push(text.length > left ? text.slice(0, left).replace(/\S{0,60}$/, "") : child.text);
        left -= text.length;
      } else {
        parts.push(" ");
        read(child);
        parts.push(" ");
      }
    }
  };
  read(element);
  return collapse(parts.join(""));
}

/** The elements that say so; apart from the rule, because engines compile a loop over a whole page better than a generator. */
function authorElements({ document }: Page): { element: PageElement; kind: Kind }[] {
  const found: { element: PageElement; kind: Kind }[] = [];
  for (const element of document.elements) {
    const kind = element.hasAttributes || element.tag === "byline" ? kindOf(element) : undefined;
    if (kind !== undefined) found.push({ element, kind });
  }
  return found;
}

interface Marked {
  readonly element: PageElement;
  readonly kind: Kind;
  readonly text: string;
  readonly names: string[];
}

const NAME_TAGS: ReadonlySet<string> = new Set(["h2", "h3", "h4", "h5", "h6", "strong", "b"]);
const LARGEST_BOX = 3000;
const LONGEST_NAME = 60;
const MOST_IN_BOX = 24;

/** The name that opens a box about the author: a heading before the words about the person. */
function namesOfBox(box: PageElement, page: Page): string[] {
  if (box.end - box.startTagEnd > LARGEST_BOX) return [];
  const waiting: PageElement[] = [box];
  for (let seen = 0; seen < MOST_IN_BOX; seen += 1) {
    const at = waiting.shift();
    if (at === undefined) return [];
    const text = NAME_TAGS.has(at.tag) ? spacedText(at) : "";
    const names = text !== "" && text.length <= LONGEST_NAME ? namesIn(text, page) : [];
    if (names.length > 0 && names.every((name) => name.includes(" ") && isWrittenAsName(name))) return names;
    waiting.unshift(...at.children.filter((child) => child instanceof PageElement));
  }
  return [];
}

// A page with more of them lists people.
const MOST_MARKED = 60;

const OF_PICTURE =
  /(?:^|[\s_-])(?:(?:photo|foto|image|img|bild|picture)[_-]?(?:text|info|meta|credits?|caption))(?:$|[\s_-])/i;
const NEAR_LEVELS = 2;

/** The author of a picture is named in its caption. */
function isOfPicture(element: PageElement): boolean {
  let at = element.parent;
  for (let level = 0; at !== undefined && level < NEAR_LEVELS; at = at.parent, level++)
    if (at.tag === "figcaption" || at.tag === "figure" || at.classes?.has(OF_PICTURE)) return true;
  return false;
}

/** "Publisert 03.05.2024 …": a single word right in front of a day speaks of that. */
function isWordOfDate(names: readonly string[], text: string, page: Page): boolean {
  const [only = "", ...others] = names;
  if (others.length > 0 || only.includes(" ") || !text.startsWith(only)) return false;
  const date = datesOfPage(text, page)[0];
  return date !== undefined && /^[\s:]*$/.test(text.slice(only.length, date.index));
}

function* markedNames(page: Page): Iterable<Marked> {
  const near = nearBlocks(page);
  let found = 0;
  for (const { element, kind } of authorElements(page)) {
    const block = blockAt(element, page.segments);
    if (block === undefined || !near.has(block) || isInComment(element) || isInReferences(element)) continue;
    if (kind === "named" && isOfPicture(element)) continue;
    const text = spacedText(element);
    const stated = namesIn(text, page);
    const names = stated.length > 0 ? stated : namesOfBox(element, page);
    if (names.every((name) => isStatedSite(name, page)) && isSignature(block, text, page)) continue;
    if (names.length === 0 || (kind !== "stated" && isWordOfDate(names, text, page))) continue;
    yield { element, kind, text, names };
    found += 1;
    if (found === MOST_MARKED) return;
  }
}

const AROUND_ARTICLE = AROUND.footer | AROUND.aside;

/** Whether the site only signs its page: beside the article, or beside the date without a word of a byline. */
const isSignature = (block: Block, text: string, page: Page): boolean =>
  (block.around.flags & AROUND_ARTICLE) !== 0 ||
  (datesOfPage(text, page).length > 0 && withoutBylineWords(text) === text);

const isInside = (inner: PageElement, outer: PageElement): boolean =>
  inner !== outer && inner.start >= outer.start && inner.end <= outer.end;

/** All names of several lists; beside full names a single word is a degree or a nickname. */
const union = (lists: readonly (readonly string[])[]): string[] => {
  const names = [...new Map(lists.flat().map((name) => [comparable(name), name] as const)).values()];
  const full = names.filter((name) => name.includes(" "));
  return full.length > 0 ? full : names;
};

/** Names of an element; where elements in it hold names, those: around them stand offices and degrees. */
function innerNames(outer: Marked, all: readonly Marked[]): string[] {
  const inner = all.filter(({ element }) => isInside(element, outer.element));
  const innermost = inner.filter((one) => !inner.some(({ element }) => isInside(element, one.element)));
  const sure = innermost.filter(({ kind }) => kind !== "named");
  return innermost.length > 0 ? union((sure.length > 0 ? sure : innermost).map(({ names }) => names)) : outer.names;
}

const TRUST: Readonly<Record<Kind, number>> = { stated: 0.82, name: 0.76, named: 0.72 };
const HELPER_TRUST = 0.5;

/** Elements that say by microdata, by `rel` or by their class that they hold the author. */
export function* markup(page: Page): Iterable<Candidate<string[]>> {
  const all = [...markedNames(page)];
  const inNames = all.some(({ kind }) => kind === "name");
  for (const one of all) {
    const names = innerNames(one, all);
    // Where some element says that it holds the name, the others with such classes hold what stands beside it.
    if (inNames && one.kind === "named" && names === one.names) continue;
    const evidence = { text: one.text, start: one.element.start, end: one.element.end };
    const confidence = isHelper(one.text) ? HELPER_TRUST : TRUST[one.kind];
    yield { value: names, rule: "authors/markup", evidence, confidence };
  }
}

/** Microdata without words on the page: `<div itemprop="author"><meta itemprop="name" content="…">`. */
export function* microdata(page: Page): Iterable<Candidate<string[]>> {
  for (const { name, content, element } of page.head.metas) {
    const holder = element.parent;
    if (name !== "name" || holder === undefined || kindOf(holder) !== "stated" || isInComment(holder)) continue;
    if (/Organization|Corporation/.test(attribute(holder, "itemtype") ?? "")) continue;
    const names = namesIn(content, page);
    if (names.length > 0)
      yield { value: names, rule: "authors/microdata", evidence: spanOfTag(element, content), confidence: 0.85 };
  }
}
