import { BYLINE, withoutBylineWords } from "../blocks/bylines.ts";
import { comparable } from "../blocks/head.ts";
import { cleanLine } from "../body/clean-text.ts";
import { findDates } from "../dates/parse-date.ts";
import type { Page } from "../page.ts";

/** A line that says nothing but that a name follows: `Autor:`, `Por`, `By`. */
const LABEL =
  /^(?:autor(?:in|en|innen|a|e)?|auteur|author|text|interview|by|von|por|par|door)s?(?:\([a-z]{1,5}\))?\s?:?$/iu;
/** A byline inside a short line: "Posted on September 21, 2020 by …", "05.02.2020 - Redaktion: …". */
const INNER_BYLINE =
  /(?:^|[\s,|·•–-])(?:by|von|par|por|redaktion:|autor(?:in|en)?:|auteur\s?:|author:)\s{1,3}(?=\p{Lu})/iu;
const SEPARATORS = /\s{0,3}(?:,|;|\/|\||&|\n)\s{0,3}|\s(?:and|und|et|y|e|en)\s/u;
/** What ends a name: a place, a time, a button, a handle. */
const END =
  /\s{0,3}(?:[•·|–—]|\s-(?:\s|$)|\s@|\bvor\s\d|\b(?:am|um|at|kl|om)\s\d|\s(?:à|a las)\s\d|\bon\s\p{L}{3,9},?\s\d|\bon\s(?:sun|mon|tues|wednes|thurs|fri|satur)day\b|\bfollow\b|\bfolgen\b|\balle\sartikel\b|\bveröffentlicht\b|\bpublished\b|\bupdated\b|\billustration\b|\billustration(?:en)?\svon\b|\bfotos?:?\svon\b|\bsocial links\b).*$/iu;
const NO_NAME =
  /[@#=<>{}:]|https?:|www\.|\S\.(?:com|de|org|net|at|ch)$|\d{3}|\s\d|\bCC[\s-]?BY\b|\brechte\b|\bcopyright\b|\blicen[cs]e\b|^\d|^(?:admin|administrator|editor|unknown|webmaster|root|user|super\s?user|author|autor|no author|publisher|anonymous|gast|guest|by|von|por|par|di|da|anónimo|anonym|e-?mail|follow|none|null|undefined|default|wordpress|home|test|staff|team|editorial|agenc(?:y|ies)|agencias?|agenturen|share|mehr|more)$/iu;
const MAX_NAME = 60;
const MAX_NAMES = 8;
function isName(text: string, { language }: Page): boolean {
  if (text.length < 2 || text.length > MAX_NAME || NO_NAME.test(text)) return false;
  // Two letters are a name where they are initials: "LD".
  if (text.length === 2 && !/^\p{Lu}{2}$/u.test(text)) return false;
  if (text.split(" ").length > 6 || endsSentence(text)) return false;
  return findDates(text, language.locales).length === 0 && comparable(text) !== "";
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

const knownSites = new WeakMap<Page, ReadonlySet<string>>();

/** How the site calls itself, comparable. */
function siteNames(page: Page): ReadonlySet<string> {
  let names = knownSites.get(page);
  if (names === undefined) {
    names = new Set([...statedSiteNames(page)].filter((name) => typeof name === "string").map(comparable));
    knownSites.set(page, names);
  }
  return names;
}

/** Whether a name is that of the site: as it calls itself, or as its address does. */
export function isSiteName(name: string, page: Page): boolean {
  const own = comparable(name);
  const squashed = own.replace(/[^\p{L}\p{N}]/gu, "");
  const host = page.url?.hostname.replace(/^www\./, "").replace(/[^\p{L}\p{N}]/gu, "") ?? "";
  return (squashed.length > 4 && host.startsWith(squashed)) || siteNames(page).has(own);
}

/** The people of a byline, without what stands behind them: `Rob Picheta, CNN, London`, `Ryan Merkley, CEO`. */
function withoutAffiliations(parts: readonly string[], page: Page): string[] {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  const source = rest.findIndex((name) => isSource(name, page));
  const people = source < 0 ? rest : rest.slice(0, source);
  return first.includes(" ") ? [first, ...people.filter((name) => name.includes(" "))] : [first, ...people];
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
  const bare = withoutBylineWords(cleanLine(text))
    .replace(END, "")
    .replace(/\s{0,3}\([^)]{0,60}\)$/, "");
  const parts = bare
    .split(SEPARATORS)
    .map((name) => withoutBylineWords(name.trim()).replace(EDGES, ""))
    .filter(Boolean);
  const names = withoutAffiliations(parts, page);
  return names.length > 0 && names.length <= MAX_NAMES && names.every((name) => isName(name, page)) ? names : [];
}

/** Where a name begins in a line that is a byline, and how sure that is. */
export interface Byline {
  readonly from: number;
  readonly kind: "labelled" | "opened" | "dated";
}

/** Whether a line says nothing but that a name follows. */
export const isBylineLabel = (line: string): boolean => line.length < 24 && LABEL.test(line);

/**
 * Looks for the words that announce a name.
 *
 * @param line - a line of the page
 * @param mayBeInside - whether the words may stand inside of the line, beside a date: headlines say "by" too
 * @param page - the page
 * @returns where the name begins
 */
export function bylineIn(line: string, mayBeInside: boolean, page: Page): Byline | undefined {
  const start = BYLINE.exec(line);
  if (start !== null) return { from: start[0].length, kind: /:\s*$/.test(start[0]) ? "labelled" : "opened" };
  if (!mayBeInside || line.length > 120 || !/\d/.test(line)) return undefined;
  const inner = INNER_BYLINE.exec(line);
  if (inner === null || findDates(line, page.language.locales).length === 0) return undefined;
  return { from: inner.index + inner[0].length, kind: "dated" };
}
