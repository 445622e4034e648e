import { AROUND, type Block } from "../blocks/block.ts";
import { cleanLine } from "../body/clean-text.ts";
import { webAddress } from "../dom/addresses.ts";
import { attribute, type PageElement } from "../dom/document.ts";
import { civicWords, lazily } from "../locales/civic/index.ts";
import { linksOf } from "../page.ts";
import { type LinkTag, rawText } from "../structured-data/meta-tags.ts";

const nextWords = lazily(() => new Set(civicWords.flatMap(({ nextPage }) => nextPage)));
const PAGER = /pag(?:er|ination|inat|ing)|(?:page|posts?)-?nav|seiten|weiter|next/i;
const MAX_LABEL = 40;
const REACH = 6;
const FEWEST_NUMBERS = 2;

const bare = (text: string): string =>
  cleanLine(text)
    .toLowerCase()
    .replace(/[›»>→<‹«…]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

const isInPager = (element: PageElement): boolean => {
  for (
    let at: PageElement | undefined = element, level = 0;
    at !== undefined && level < REACH;
    at = at.parent, level += 1
  )
    if (PAGER.test(`${attribute(at, "class") ?? ""} ${attribute(at, "id") ?? ""} ${attribute(at, "aria-label") ?? ""}`))
      return true;
  return false;
};

const MOST_WORDS = 5;

/** "Articles plus anciens", "Next 20 items": in a pager, words may stand before or behind those that say it. */
function holdsNext(label: string): boolean {
  const words = label.split(" ");
  if (words.length > MOST_WORDS) return false;
  const parts = words.flatMap((_, at) => [words.slice(at).join(" "), words.slice(0, at).join(" ")]);
  return parts.some((part) => part.includes(" ") && nextWords().has(part));
}

/** How surely a link leads to the next page. */
function trustOf(element: PageElement, text: string): number {
  const rel = attribute(element, "rel")?.toLowerCase().split(/\s+/) ?? [];
  if (rel.includes("next")) return 3;
  const label = [text, attribute(element, "title"), attribute(element, "aria-label")].map((one) => bare(one ?? ""));
  const named = label.some((one) => one !== "" && one.length <= MAX_LABEL && nextWords().has(one));
  const arrow = /^[\s›»>→]+$/u.test(text);
  if (named || arrow) return isInPager(element) ? 2 : named ? 1 : 0;
  return label.some(holdsNext) && isInPager(element) ? 1 : 0;
}

/** The number of a pager's line that is no link. */
function currentIn(block: Block, links: readonly { from: number; to: number }[]): number | undefined {
  let at = 0;
  let rest = "";
  for (const { from, to } of links) {
    rest += `${block.text.slice(at, from)} `;
    at = to;
  }
  const number = /(?<!\d)\d{1,4}(?!\d)/.exec(rest + block.text.slice(at))?.[0];
  return number === undefined ? undefined : Number(number);
}

/** The number behind the one that is no link: "1 [2] 3". */
function nextNumber(blocks: readonly Block[]): PageElement | undefined {
  const numbers = new Map<number, PageElement>();
  let current: number | undefined;
  for (const block of blocks) {
    if (block.text.length > 200 || !/^[\s\d.…|»«›‹<>·-]+$/u.test(block.text)) continue;
    const links = linksOf(block);
    // A line of several linked numbers is a pager by itself.
    if (links.length < FEWEST_NUMBERS && !isInPager(block.around.element)) continue;
    for (const { element, text } of links) if (/^\d{1,4}$/.test(text.trim())) numbers.set(Number(text), element);
    current ??= currentIn(block, links);
  }
  return current === undefined ? undefined : numbers.get(current + 1);
}

/** A link of a pager whose words are only for those who do not see its arrow. */
const unseenNext = (elements: readonly PageElement[]): PageElement | undefined =>
  elements.find(
    (element) =>
      element.tag === "a" && attribute(element, "href") !== undefined && trustOf(element, rawText(element)) > 1,
  );

/**
 * The address of the next page of a list.
 *
 * @param page - its blocks, the links of its head, and what relative links refer to
 * @returns the address, as on the page where it cannot be resolved; `undefined` on the last page
 */
export function nextPage(page: {
  blocks: readonly Block[];
  elements: readonly PageElement[];
  links: readonly LinkTag[];
  base: URL | undefined;
  url: URL | undefined;
}): string | undefined {
  const resolve = (href: string | undefined): string | undefined =>
    href && (webAddress(href, page.base) ?? href.trim());
  const stated = page.links.find(({ rel }) => rel.includes("next"));
  if (stated) return resolve(stated.href);
  let best: { element: PageElement; trust: number } | undefined;
  for (const block of page.blocks) {
    if (block.linkLength === 0 || block.around.flags & (AROUND.form | AROUND.dialog)) continue;
    for (const { element, text } of linksOf(block)) {
      const trust = trustOf(element, text);
      if (trust > (best?.trust ?? 0)) best = { element, trust };
    }
  }
  const element = best?.element ?? nextNumber(page.blocks) ?? unseenNext(page.elements);
  const href = element && attribute(element, "href")?.trim();
  const next = href && !href.startsWith("#") && !/^javascript:/i.test(href) ? resolve(href) : undefined;
  return next === page.url?.href ? undefined : next;
}
