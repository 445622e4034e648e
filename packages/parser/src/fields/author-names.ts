import { BYLINE, withoutBylineWords } from "../blocks/bylines.ts";
import { comparable } from "../blocks/head.ts";
import { cleanLine } from "../body/clean-text.ts";
import { findDates } from "../dates/parse-date.ts";
import { wordPattern } from "../locales/letters.ts";
import { type Page, perPage } from "../page.ts";

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
  /[@#=<>{}:]|https?:|www\.|\S\.(?:com|de|org|net|at|ch)$|\d{3}|\s\d|\bCC[\s-]?BY\b|\brechte\b|\bcopyright\b|\blicen[cs]e\b|^\d|^(?:admin|administrator|editor|unknown|webmaster|root|user|super\s?user|author|autor|no author|publisher|anonymous|gast|guest|by|von|por|par|di|da|anónimo|anonym|e-?mail|follow|none|null|undefined|default|wordpress|home|test|staff|team|editorial|agenc(?:y|ies)|agencias?|agenturen|share|mehr|more|(?:\p{L}{3,20}\s)?only)$/iu;
/** Words of buttons and boxes beside an author. */
const NO_AUTHOR =
  /^(?:(?:view|see|read|show)\s(?:more|all|full|bio|profile)\b.{0,40}|more\s(?:from|by|posts|articles)\b.{0,40}|all\sposts.{0,20}|insights?\sfrom|(?:about|über)\s.{0,40}|(?:zuletzt|last|letzte)\b.{0,30}|alle\s(?:beiträge|artikel).{0,20}|(?:bio|biography|link|links|notes|profile|profil|website|webseite|posts?|articles?|artikel|beiträge|news|blog|comments?|kommentare?|about|contact|kontakt|source|quelle|(?:last\s)?updated?|posted|published|zuletzt|aktualisiert|veröffentlicht|geändert|(?:sun|mon|tue|wed|thu|fri|sat)(?:day)?)(?:\s(?:&|and|und)\s.{0,30})?)$/iu;
/** Words of offices and trades: behind a name they say what the author is. */
const OFFICE = wordPattern(
  String.raw`(?<!\p{L})(?:writer|editor|reporter|correspondent|columnist|contributor|journalist|analyst|manager|director|founder|co-?founder|officer|president|professor|specialist|consultant|engineer|developer|winemaker|researcher|representative|redakteur(?:in)?|chefredakteur(?:in)?|journalist(?:in)?|autor(?:in)?|geschäftsführer(?:in)?|leiter(?:in)?|sprecher(?:in)?|pressesprecher(?:in)?|referent(?:in)?|volontär(?:in)?|rédacteur|rédactrice|journaliste|redactora?|periodista|giornalista|redattore|redattrice|jornalista|redacteur|attorney|lawyer|counsel|anwalt|anwältin|ceo|cto|cfo|coo|cmo)(?!\p{L})`,
  "iu",
);
/** Who helped with a text that others wrote. */
const HELPED = wordPattern(
  String.raw`^(?:(?:edited|reviewed|fact[\s-]?checked|medically\sreviewed|translated|illustrated|updated|redigiert|geprüft|lektoriert|übersetzt|traduit|relu|traducido|revisado|tradotto|vertaald)\s(?:by|von|durch|par|por|da|door))(?![\p{L}])`,
  "iu",
);
/** Others in the same line: photographers, editors. */
const OTHERS = wordPattern(
  String.raw`\s?[.,;|/&–-]?\s{0,2}(?:(?:und|and|et|y|e|en|och|ja)\s)?(?<!\p{L})(?:(?:fotos?|photos?|photographs?|photography|bild(?:er)?|illustrations?|grafik|kamera|kuvat?|imágenes|immagini|fotografía)\s?(?::|\s(?:by|von|de|par|por|di)(?!\p{L}))|(?:editing|edited|reviewed|fact[\s-]?checked|medically\sreviewed|translated|redigiert|übersetzt)\s(?:by|von)(?!\p{L})).*$`,
  "iu",
);
const ADDRESS = /\s?\(?(?:https?:\/\/|www\.)\S{1,200}|\s?[<([]?[\w.+-]{1,60}@[\w-]{1,60}\.[\w.-]{2,60}[>)\]]?/giu;
/** Longer texts are no bylines; nobody's patience is tried with them. */
const LONGEST_LINE = 1000;
const MAX_NAME = 60;
const MAX_NAMES = 8;
function isName(text: string, { language }: Page): boolean {
  if (text.length < 2 || text.length > MAX_NAME || NO_NAME.test(text) || NO_AUTHOR.test(text)) return false;
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
  const end = rest.findIndex((name) => isSource(name, page) || OFFICE.test(name));
  const people = end < 0 ? rest : rest.slice(0, end);
  return first.includes(" ") ? [first, ...people.filter((name) => name.includes(" "))] : [first, ...people];
}

/** Words that announce a date behind a name: `Jane Doe Last update: July 16, 2025`, `Jane Doe Monday, June 3, 2019`. */
const BEFORE_DATE =
  /[\s,|·•–—-]+(?:(?:(?:last\s)?updated?|published|posted|zuletzt|aktualisiert|veröffentlicht|publié|mis\sà\sjour|publicado|actualizado|pubblicato|aggiornato|geplaatst)(?:\s(?:on|am|le|el|il|em|op))?:?\s?|(?:(?:sun|mon|tues|wednes|thurs|fri|satur)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)?[,\s]*|(?:on|am|vom|um|at|le|el|il|em|op|den|kl)[\s,]*)$/iu;
// More text than this behind a date is no time and no place: the line is no byline.
const MOST_BEHIND_DATE = 40;

/** A text up to the date in it: `Jane Doe December 2, 2025`. */
export function upToDate(text: string, { language }: Page): string {
  const date = findDates(text, language.locales)[0];
  if (!date || date.index < 2 || text.length - date.index - date.text.length > MOST_BEHIND_DATE) return text;
  return text.slice(0, date.index).replace(BEFORE_DATE, "");
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
  const bare = upToDate(withoutBylineWords(cleanLine(text.slice(0, LONGEST_LINE))), page)
    .replace(OTHERS, "")
    .replace(ADDRESS, "")
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
  readonly kind: "labelled" | "opened" | "noun" | "dated";
}

/** Whether a line names somebody who helped with the text: `Edited by Jane Doe`. */
export const isHelper = (line: string): boolean => HELPED.test(line.trim());

/** A word for the author or the text, that opens other lines too. */
const NOUN = /^(?:autor\p{L}{0,5}|authors?|auteurs?|autore|text|interview)\s+$/iu;
// Directly before a byline in a line stand a date, a time, a mark, or what was done: not the name of a section or a dish.
const BEFORE_BYLINE =
  /(?:^|[\d|·•,–—:-]|\b(?:uhr|am|pm|h|on|posted|published|veröffentlicht|erstellt|geschrieben|publicado|publié|pubblicato))$/iu;

/** Whether a line says nothing but that a name follows. */
export const isBylineLabel = (line: string): boolean => line.length < 24 && LABEL.test(line);

const kindOfStart = (words: string): Byline["kind"] =>
  /:\s*$/.test(words) ? "labelled" : NOUN.test(words) ? "noun" : "opened";

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
  if (start !== null) return { from: start[0].length, kind: kindOfStart(start[0]) };
  if (line.length > 120 || !/\d/.test(line)) return undefined;
  const inner = INNER_BYLINE.exec(line);
  const date = inner && findDates(line, page.language.locales)[0];
  if (!inner || !date) return undefined;
  const isBehindDate = date.index === 0 && inner.index <= date.text.length;
  if (!mayBeInside && !isBehindDate) return undefined;
  const isLabelled = inner[0].includes(":");
  if (!isLabelled && !BEFORE_BYLINE.test(line.slice(0, inner.index).trimEnd() || line[inner.index] || ""))
    return undefined;
  return { from: inner.index + inner[0].length, kind: "dated" };
}
