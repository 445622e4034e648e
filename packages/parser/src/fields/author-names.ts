import { startOfByline, withoutBylineWords } from "../blocks/bylines.ts";
import { comparable } from "../blocks/head.ts";
import { releaseNameOf } from "../blocks/labels.ts";
import { cleanLine } from "../body/clean-text.ts";
import { datesOfPage } from "../dates/dates-of-page.ts";
import { alternatives, lazily } from "../locales/civic/index.ts";
import { inSmallLetters, wordPattern } from "../locales/letters.ts";
import { type Page, perPage } from "../page.ts";
import { authorPatterns as patterns } from "./author-patterns.ts";

const NO_NAME = /[@#=<>{}:]|https?:|www\.|\S\.(?:com|de|org|net|at|ch)$|\d{3}|\s\d|\bCC[\s-]?BY\b|^\d/iu;
const ADDRESS = /\s?\(?(?:https?:\/\/|www\.)\S{1,200}|\s?[<([]?[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,60}[>)\]]?/giu;
/** Longer texts are no bylines; nobody's patience is tried with them. */
const LONGEST_LINE = 1000;
const MAX_NAME = 60;
const MAX_NAMES = 8;
function isName(text: string, page: Page): boolean {
  if (
    text.length < 2 ||
    text.length > MAX_NAME ||
    NO_NAME.test(text) ||
    patterns().notInNames.test(text) ||
    patterns().noAuthor.test(inSmallLetters(text))
  )
    return false;
  // "Persbericht | 12 maart 2024": what the page is, is nobody.
  if (releaseNameOf(text, page.language.locales) === text) return false;
  // Two letters are a name where they are initials: "LD".
  if (text.length === 2 && !/^\p{Lu}{2}$/u.test(text)) return false;
  if (text.split(" ").length > 6 || endsSentence(text)) return false;
  return datesOfPage(text, page).length === 0 && comparable(text) !== "";
}

/** Whether a text ends as a sentence does; a name may end with an initial, or with "Jr.". */
const endsSentence = (text: string): boolean =>
  /[.!?]$/.test(text.replace(/(?:\b\p{Lu}|\s(?:jr|sr|jun|sen))\.$/iu, ""));

const AGENCY = /^(?:dpa|apa|afp|ap|reuters|sda|kna|epd|sid|cnn|efe|jiji|age|[a-z]{2,4}-[a-z]{2,4})$/i;

/** Whether a part of a byline is the site or an agency behind the name: `Rob Picheta, CNN`. */
const isSource = (name: string, page: Page): boolean => AGENCY.test(name) || siteNames(page).has(comparable(name));

function* statedSiteNames({ head, jsonLd }: Page): Iterable<unknown> {
  for (const { name, content } of head.metas) if (name === "og:site_name" || name === "publisher") yield content;
  for (const { data, types } of jsonLd) {
    const publisher = data["publisher"];
    if (typeof publisher === "object" && publisher !== null && "name" in publisher) yield publisher.name;
    if (types.includes("WebSite")) yield data["name"];
  }
}

/** How the site calls itself, comparable. */
const siteNames = perPage(
  (page): ReadonlySet<string> =>
    new Set([...statedSiteNames(page)].filter((name) => typeof name === "string").map(comparable)),
);

/** Whether a site calls itself so: people give their own name to the address of their site, seldom to its title. */
export const isStatedSite = (name: string, page: Page): boolean => siteNames(page).has(comparable(name));

const SHORTEST_SITE = 5;

/** Whether a name is that of the site: as it calls itself, or as its address does. */
export function isSiteName(name: string, page: Page): boolean {
  const squashed = comparable(name).replace(/[^\p{L}\p{N}]/gu, "");
  const hostname = page.url?.hostname.replace(/^www\./, "") ?? "";
  const host = hostname.replace(/[^\p{L}\p{N}]/gu, "");
  // "Diakonie Deutschland" at diakonie.de.
  const label = hostname.split(".")[0]?.replace(/-/g, "") ?? "";
  const isOfHost = host.startsWith(squashed) || (label.length > SHORTEST_SITE && squashed.startsWith(label));
  return (squashed.length >= SHORTEST_SITE && isOfHost) || isStatedSite(name, page);
}

/** The people of a byline, without what stands behind them: `Rob Picheta, CNN, London`, `Ryan Merkley, CEO`. */
function withoutAffiliations(parts: readonly string[], page: Page): string[] {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  const end = rest.findIndex((name) => isSource(name, page) || patterns().trade.test(name));
  const people = end < 0 ? rest : rest.slice(0, end);
  return first.includes(" ") ? [first, ...people.filter((name) => name.includes(" "))] : [first, ...people];
}

// More text than this behind a date is no time and no place: the line is no byline.
const MOST_BEHIND_DATE = 40;

/** A text up to the date in it: `Jane Doe December 2, 2025`. */
export function upToDate(text: string, page: Page): string {
  const date = datesOfPage(text, page)[0];
  if (!date || date.index < 2 || text.length - date.index - date.text.length > MOST_BEHIND_DATE) return text;
  const before = text.slice(0, date.index);
  return before.slice(0, patterns().beforeDate.exec(inSmallLetters(before))?.index);
}

/** "ANNA BERG Special correspondent in Graz": behind a name in capitals stands what the person is. */
const CAPITALS = String.raw`(?=\S{0,30}\p{Lu}{2})\p{Lu}[\p{Lu}\p{M}.'’-]+`;
const IN_CAPITALS = new RegExp(
  String.raw`^(${CAPITALS}(?:\s\p{Lu}[\p{Lu}\p{M}.'’-]*){0,2}\s${CAPITALS})\s(?=\S{0,30}\p{Ll})`,
  "u",
);

/** The name in capitals, where a trade stands behind it; "CITY HALL Press office" is nobody, "ANNA MARIA Berg" somebody. */
function withoutWhat(part: string): string {
  const name = IN_CAPITALS.exec(part)?.[1];
  if (name === undefined) return part;
  const what = part.slice(name.length + 1);
  if (patterns().trade.test(what)) return name;
  return what.includes(" ") ? "" : part;
}

/** A word before a trade that is no name: "staff writer". */
const staff = lazily(() => new RegExp(`^(?:${alternatives(({ bylines }) => bylines.staff)})$`, "i"));

/** What a site for news is called beside its own name: "News", "Presse". */
const outlet = lazily(() => wordPattern(`^(?:${alternatives(({ listings }) => listings)})$`, "iu"));
/** Letters that nobody is called by: "BBC"; "JD" and "AMY" are names. */
const ABBREVIATION = /^(?![^AEIOUY]{0,20}[AEIOUY])\p{Lu}{3,}$/u;

/** Whether words in front of a trade name who sends, and no person: "EXN News". */
const isOutlet = (words: readonly string[]): boolean =>
  ABBREVIATION.test(words[0] ?? "") ||
  (/^\p{Lu}{2,}$/u.test(words[0] ?? "") && words.some((word) => outlet().test(word)));

/** A name without the trade behind it; "EXN News Staff Writer" names nobody. */
function withoutTrade(name: string): string {
  const all = name.split(" ");
  const { trade } = patterns();
  const words = [...all];
  while (words.length > 2 && (trade.test(words.at(-1) ?? "") || staff().test(words.at(-1) ?? ""))) words.pop();
  return words.length < all.length && isOutlet(words) ? "" : words.join(" ");
}

const EDGES = /^[^\p{L}\p{N}@]+|[\s,;:)(»«~–-]+$/gu;

/**
 * The names in a byline: `Von Lars Fischer und Alina Schadwinkel`.
 *
 * @param text - a byline, with or without its words
 * @param page - the page, for the names that are its own
 * @returns the names; none where a part of the text is no name
 */
export function namesIn(text: string, page: Page): string[] {
  const line = cleanLine(text.slice(0, LONGEST_LINE).replaceAll("&nbsp;", " "));
  const bare = upToDate(withoutBylineWords(line), page)
    .replace(patterns().others, "")
    .replace(ADDRESS, "")
    .replace(patterns().end, "")
    .replace(/\s{0,3}\([^)]{0,60}\)$/, "");
  // "Design&Trend" is one name, and that of the site.
  const split = isStatedSite(bare, page) ? [bare] : bare.split(patterns().separator);
  const parts = split
    .map((name) => withoutBylineWords(name.trim()).replace(EDGES, ""))
    .map(withoutWhat)
    .filter(Boolean);
  const names = withoutAffiliations(parts, page).map(withoutTrade).filter(Boolean);
  return names.length > 0 && names.length <= MAX_NAMES && names.every((name) => isName(name, page)) ? names : [];
}

/** Where a name begins in a line that is a byline, and how sure that is. */
export interface Byline {
  readonly from: number;
  readonly kind: "labelled" | "opened" | "noun" | "dated";
}

/** Whether a line names somebody who helped with the text: `Edited by Jane Doe`. */
export const isHelper = (line: string): boolean => patterns().helped.test(line.trim());

/** Whether a line says nothing but that a name follows. */
export const isBylineLabel = (line: string): boolean => line.length < 24 && patterns().label.test(line);

const kindOfStart = (words: string): Byline["kind"] =>
  /:\s*$/.test(words) ? "labelled" : patterns().noun.test(words) ? "noun" : "opened";

/**
 * Looks for the words that announce a name.
 *
 * @param line - a line of the page
 * @param mayBeInside - whether the words may stand inside of the line, beside a date: headlines say "by" too
 * @param page - the page
 * @returns where the name begins
 */
export function bylineIn(line: string, mayBeInside: boolean, page: Page): Byline | undefined {
  const start = startOfByline(line);
  if (start !== undefined) return { from: start.length, kind: kindOfStart(start) };
  if (line.length > 120 || !/\d/.test(line)) return undefined;
  const inner = patterns().inner.exec(line);
  const date = inner && datesOfPage(line, page)[0];
  if (!inner || !date) return undefined;
  const isBehindDate = date.index === 0 && inner.index <= date.text.length;
  if (!mayBeInside && !isBehindDate) return undefined;
  const isLabelled = inner[0].includes(":");
  if (!isLabelled && !patterns().beforeInner.test(line.slice(0, inner.index).trimEnd() || line[inner.index] || ""))
    return undefined;
  return { from: inner.index + inner[0].length, kind: "dated" };
}
