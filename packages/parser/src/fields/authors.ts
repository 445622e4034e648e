import { AROUND, type Block } from "../blocks/block.ts";
import { isWrittenAsName } from "../blocks/bylines.ts";
import { headingOf } from "../blocks/head.ts";
import { linkDensity } from "../blocks/score.ts";
import type { Candidate, Rule } from "../candidates/candidate.ts";
import { datesOfPage } from "../dates/dates-of-page.ts";
import { attribute } from "../dom/document.ts";
import { allWords, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import { isBodyName } from "../organizations/body-names.ts";
import { linksOf, type Page, spanOf } from "../page.ts";
import { type Byline, bylineIn, isBylineLabel, isHelper, namesIn, upToDate } from "./author-names.ts";
import { markup, microdata } from "./authors-of-elements.ts";
import { jsonLd, meta, preview } from "./authors-of-head.ts";
import { isInComment } from "./comments.ts";
import { nearBlocks } from "./near-blocks.ts";

const TRUST_IN_BYLINE: Readonly<Record<Byline["kind"], number>> = {
  labelled: 0.81,
  opened: 0.68,
  noun: 0.66,
  dated: 0.6,
};
const HELPER_TRUST = 0.5;
// What follows the name in a byline.
const behindName = lazily(() => {
  const { on, at } = allWords("days");
  return wordPattern(String.raw`\s[|–—•·]\s|,\s(?=\d)|,\s\p{L}{3,9}\s\d{4}|\s(?:${on}|${at})\s\d|\s\d`, "u");
});
// "Ein Interview von Eugen Zentner mit …"; behind one word only it is a sentence.
const behindFullName = lazily(() => new RegExp(String.raw`(?<=\S\s\S{1,40})\s(?:${allWords("bylines").with})\s`, "u"));
const MAX_LINES = 6;

/** What a page says of a book or a film beside its author: the author of that did not write the text. */
const ofBook = lazily(() =>
  wordPattern(String.raw`(?:^|\n)\s?(?:isbn(?:-1[03])?|${allWords("bylines").books})\s?:`, "iu"),
);

/** Whether a block, or one beside it, describes a work. */
function describesWork(block: Block, { segments }: Page): boolean {
  const beside = segments.blocks.slice(Math.max(0, block.index - 2), block.index + 3);
  return beside.some(({ text }) => text.length < 600 && ofBook().test(text));
}

/** Where the name in a line ends at the latest: a link behind a name that is none leads to something else, "Print". */
function endOfName(block: Block, line: string, from: number): number {
  if (block.linkLength === 0) return line.length;
  const at = block.text.indexOf(line);
  const name = at + from + (/\S/.exec(line.slice(from))?.index ?? 0);
  const links = linksOf(block).filter((link) => link.to > name);
  const [next] = links;
  return next === undefined || next.from <= name ? line.length : Math.min(line.length, next.from - at);
}

/** Names in a line behind the words of a byline. */
function* bylineOf(line: string, block: Block, page: Page): Iterable<Candidate<string[]>> {
  const mayBeInside = page.classified.roles[block.index] !== "body" && headingOf(block) === undefined;
  const found = bylineIn(line, mayBeInside, page);
  if (!found) return;
  const named = upToDate(line.slice(found.from, endOfName(block, line, found.from)), page).split(behindName())[0] ?? "";
  const names = namesIn(named.split(behindFullName())[0] ?? "", page);
  if (names.length === 0 || !names.every(isWrittenAsName)) return;
  // "Text" and "Author" also open other lines: "Text Link", "Author Bio".
  if (found.kind === "noun" && !names.every((name) => name.includes(" "))) return;
  if (found.kind === "labelled" && describesWork(block, page)) return;
  // "Eingestellt am 3.5.2024 von Gemeindeverwaltung"
  if (found.kind === "dated" && names.every((name) => !name.includes(" ") && isBodyName(name, "und"))) return;
  const from = block.text.indexOf(line);
  const evidence = spanOf(block, from, from + line.length);
  const confidence = isHelper(line) ? HELPER_TRUST : TRUST_IN_BYLINE[found.kind];
  yield { value: names, rule: "authors/byline", evidence, confidence };
}

/** A heading that is a link is that of another page, and a name in it stands above that page's text. */
const isTeaser = (block: Block): boolean => headingOf(block) !== undefined && linkDensity(block) > 0.9;

function* byline(page: Page): Iterable<Candidate<string[]>> {
  for (const block of nearBlocks(page)) {
    if (block.text.length > 160 || block.around.flags & AROUND.quote || isTeaser(block)) continue;
    for (const line of block.text.split("\n", MAX_LINES)) yield* bylineOf(line, block, page);
  }
}

/** A name in a block of its own, behind a block that only says that it follows: `Autor:`. */
function* labelled(page: Page): Iterable<Candidate<string[]>> {
  const { blocks } = page.segments;
  for (const block of nearBlocks(page)) {
    if (!isBylineLabel(block.text)) continue;
    const next = blocks[block.index + 1];
    const names = next && next.text.length < 80 ? namesIn(next.text, page) : [];
    // "Auteur(s) :" leaves no doubt that a name follows; "Text" may be the title of a column.
    const isFull = /:$/.test(block.text) || names.every((name) => isWrittenAsName(name) && name.includes(" "));
    if (!next || names.length === 0 || !isFull || describesWork(next, page)) continue;
    yield { value: names, rule: "authors/labelled", evidence: spanOf(next), confidence: 0.78 };
  }
}

// Without a mark between them it is as often the section as the author.
const behindDate = lazily(() => {
  const behalf = String.raw`(?:\s(?:${allWords("bylines").behalf})\s.{2,60})?`;
  return new RegExp(String.raw`^\s?[-–—|·•]\s(\S{2,30}(?:\s\S{2,30}){1,2}?)${behalf}$`, "u");
});
const LONGEST_DATED = 100;
const NEAR_HEADLINE = 3;

/** A name behind the date above the text, and nothing else: `25.10.2022 - Reiner Nagel`. */
function* dated(page: Page): Iterable<Candidate<string[]>> {
  const { region, roles, parts } = page.classified;
  const headline = parts?.headline.block.index ?? Number.POSITIVE_INFINITY;
  for (const block of nearBlocks(page)) {
    const isBeside = Math.abs(block.index - headline) <= NEAR_HEADLINE && roles[block.index] !== "headline";
    if (!region || block.index > region.first + 1 || !(isBeside || roles[block.index] === "label")) continue;
    if (block.text.length > LONGEST_DATED) continue;
    const date = datesOfPage(block.text, page)[0];
    const name = date?.index === 0 ? behindDate().exec(block.text.slice(date.text.length))?.[1] : undefined;
    const names = name === undefined ? [] : namesIn(name, page);
    if (names.length !== 1 || !names.every(isWrittenAsName)) continue;
    yield { value: names, rule: "authors/dated", evidence: spanOf(block), confidence: 0.5 };
  }
}

/** Addresses of authors; in them a few words of other languages stand beside the English ones, whatever the page is in. */
const AUTHOR_LINK =
  /\/(?:author|authors|autor|autoren|auteur|auteurs|by|newsteam|redaktion|journalist(?:en|s)?)\/[^/]/i;
/** Where people of all kinds are: above the text or alone in its line a name with such a link is that of the author. */
const PERSON_LINK = /\/(?:people|profile|staff|contributors?|producers?|team)\/[^/]/i;
const MOST_BESIDE_NAME = 100;

const isAbove = ({ index }: Block, { classified }: Page): boolean => index <= (classified.region?.first ?? -1);

/** The people whom a link to one of them names; `undefined` where it may lead to anything. */
function namesLinked(link: ReturnType<typeof linksOf>[number], block: Block, page: Page): string[] | undefined {
  const href = attribute(link.element, "href") ?? "";
  const isAuthorLink = AUTHOR_LINK.test(href);
  if (!isAuthorLink && !PERSON_LINK.test(href)) return undefined;
  if (block.text.length - link.text.length > MOST_BESIDE_NAME) return undefined;
  const names = namesIn(link.text, page);
  return isAuthorLink || isAbove(block, page) || names[0] === block.text ? names : undefined;
}

function* linked(page: Page): Iterable<Candidate<string[]>> {
  for (const block of nearBlocks(page)) {
    if (block.linkLength === 0 || block.text.length > 200) continue;
    for (const link of linksOf(block)) {
      const names = namesLinked(link, block, page) ?? [];
      if (names.length === 0 || !names.every(isWrittenAsName) || isInComment(link.element)) continue;
      const confidence = isHelper(block.text) ? HELPER_TRUST : 0.7;
      yield { value: names, rule: "authors/link", evidence: spanOf(block, link.from, link.to), confidence };
    }
  }
}

/** Who wrote the text, where the page says so. */
export const authors: readonly Rule<string[]>[] = [
  jsonLd,
  preview,
  meta,
  microdata,
  markup,
  byline,
  labelled,
  linked,
  dated,
];
