import type { Block } from "../blocks/block.ts";
import { pictureWords } from "../blocks/picture-words.ts";
import { type FoundDate, findDates } from "../dates/parse-date.ts";
import { allWords, civicWords, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import type { Locale } from "../locales/locale.ts";
import { perLocales } from "../locales/per-locales.ts";

/** Place and date before the text, as printed. */
export interface FoundDateline {
  readonly place?: string;
  readonly date?: string;
  /** Without the dash behind it. */
  readonly text: string;
  /** Where the text goes on. */
  readonly end: number;
}

const LONGEST = 90;
/** Dashes, hyphens between blanks, and two hyphens end a dateline before a text that begins as sentences do. */
const DASH = /\s?(?:[–—]|--)\s?|\s-\s|(?<=\d{4}|\(\p{Ll}{2,5}\))[.:]\s/gu;
const BEGIN = /^[\p{Lu}\p{N}"„“«»'‚(]/u;
/** Words inside the names of places that are written small. */
const PARTICLE =
  /^(?:am|an|der|die|bei|im|in|ob|de|del|della|la|le|les|los|sur|sous|du|des|d['’]\p{L}+|of|on|upon|the|aan|den|do|da|dos)$/u;
const WORD = /^(?:\p{Lu}[\p{L}'’.-]*|\p{Lu}\.?(?:\p{Lu}\.?)+)$/u;
/** Words before who wrote a text, in a line that looks like a dateline: "Par Marie Durand le 7 mai". */
const by = lazily(() =>
  wordPattern(String.raw`^(?:${allWords("bylines").by}|${allWords("bylines").texts}|${pictureWords().any})[:\s]`, "iu"),
);
/** First words of names of places that are of two words; else two words with capitals are as likely somebody's name. */
const FIRST_OF_TWO =
  /^(?:bad|ciudad|den|des|east|fort|la|las|le|les|los|mont|monte|mount|new|north|nova|novo|port|porto|puerto|rio|saint|sainte|san|santa|santo|são|sankt|sint|south|st\.?|ste\.?|villa|west)\s/iu;
/** "WASHINGTON (AP)": behind a place, brackets hold the agency. */
const AGENCY_BEHIND = /(?<=\p{L}[.,]?)\s?\([^()]{1,20}\)\s*$/u;
const NAMED_AGENCY = /\((?:[^()]{0,20}(?:OTS|RK|APA|dpa|PID|ots)[^()]{0,20})\)/gu;

/** What stands beside place and date: the weekday, the article, the time. */
const beside = lazily(() => {
  const { weekdays, dateline: article, clock } = allWords("days");
  return {
    weekday: wordPattern(String.raw`(?:^|\s)(?:${weekdays}),?`, "giu"),
    article: new RegExp(String.raw`(?:^|[\s,])(?:${article})(?=\s*$)`, "gu"),
    lastArticle: new RegExp(String.raw`\s(?:${article})$`, "u"),
    parted: new RegExp(String.raw`[,()/|\n]|\b(?:${article})\s`, "u"),
    time: new RegExp(String.raw`\b\d{1,2}[.:]\d{2}(?:\s?(?:${clock}))?`, "giu"),
  };
});

/** "Rheine (ots)", "Ulm (pm)": a place and in brackets an agency, or who wrote it in short, are a dateline, whatever its type. */
const AGENCY = /\((?:[^()]{0,20}(?:OTS|ots|APA|dpa|PID|RK)[^()]{0,20}|\p{Ll}{2,5})\)\s?$/u;

function isPlace(text: string): boolean {
  const words = text.split(/[\s,]+/u).filter(Boolean);
  if (words.length === 0 || words.length > 6 || text.length > 50 || by().test(text)) return false;
  // Behind a comma stands a state in short, not a second name: "SPRINGFIELD, Ill."
  const [city = "", state, more] = text.split(/,\s?/u);
  if (
    more !== undefined ||
    (state !== undefined && state.length > 5 && !isCapitals(city)) ||
    /^(?:I[mn]|Am|An|Auf|At|On|Le|La|El)\s/u.test(text)
  )
    return false;
  return words.every((word, index) => WORD.test(word) || (index > 0 && PARTICLE.test(word)));
}

const isCapitals = (text: string): boolean => text.length > 2 && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);

/** The place in a head from which the date is taken out. */
function placeOf(head: string, date: FoundDate | undefined): string | undefined {
  const rest = date ? `${head.slice(0, date.index)} ${head.slice(date.index + date.text.length)}` : head;
  const bare = rest
    .replace(beside().weekday, " ")
    .replace(NAMED_AGENCY, " ")
    .replace(beside().article, " ")
    .replace(beside().time, " ")
    .replace(AGENCY_BEHIND, " ")
    .replace(/[()]/g, " ")
    .replace(/\s{1,3},/g, ",")
    .replace(/^[\s,.|]+|[\s,|]+$/g, "")
    .replace(/\s+/g, " ");
  const place = bare.replace(beside().lastArticle, "").replace(/,$/, "");
  return place === "" ? "" : isPlace(place) ? place : undefined;
}

/**
 * Whether a whole line is a dateline: the place first, or in brackets. Behind a day stand topics, authors and zones of time as
 * well, and before a bar as behind it.
 */
function isLine(line: string, place: string): boolean {
  if (line.includes("|")) return false;
  if (line.includes(`(${place})`)) return true;
  return line.trimStart().startsWith(place) && (/^\S+$|[,.]|\s\p{Ll}/u.test(place) || FIRST_OF_TWO.test(place));
}

/** Whether the head of a block is set apart: in bold or italics, not as the text behind it. */
function isSetApart(block: Block, end: number): boolean {
  const first = block.pieces[0];
  const after = block.pieces.find(({ at }) => at >= Math.max(1, end - 4));
  if (first === undefined || after === undefined || first.to > end + 3) return false;
  return (
    ["strong", "b", "em", "i", "span"].includes(first.node.parent?.tag ?? "") && first.node.parent !== after.node.parent
  );
}

/** Without a day, a place is in capitals, has an agency behind it, or is set apart. */
const isSurePlace = (place: string, head: string, { block, end }: { block: Block; end: number }): boolean =>
  isCapitals(place.split(",", 1)[0] ?? "") || AGENCY.test(head) || isSetApart(block, end);

/**
 * Reads the dateline that begins a paragraph, or that is one: "Bern, 17.08.2007 - ", "October 1, 2020 (SAINT PAUL) — ".
 *
 * @param block - the first paragraph of the text, or the line before it
 * @param locales - the words of its language
 * @returns the dateline; without a date only where the place is set apart or in capitals, as no other words are
 */
export function parseDateline(block: Block, locales: readonly Locale[]): FoundDateline | undefined {
  const start = block.text.slice(0, LONGEST);
  const whole = block.text.length < 60 && !block.text.includes("\n") ? readHead(block.text, locales) : undefined;
  if (whole?.date !== undefined && whole.place && isLine(block.text, whole.place))
    return { ...whole, end: block.text.length };
  for (const match of start.matchAll(DASH)) {
    const end = match.index + match[0].length;
    const head = start.slice(0, match.index);
    if (match.index < 3 || !BEGIN.test(block.text.slice(end, end + 1))) continue;
    const found = readHead(head, locales);
    if (found === undefined) continue;
    // Behind a day alone, a full stop ends a sentence or a line.
    const isCut = !found.place && /[.:]\s$/.test(match[0]);
    if (!isCut && (found.date !== undefined || isSurePlace(found.place ?? "", head, { block, end })))
      return { ...found, end };
  }
  return undefined;
}

const labelWords = perLocales((locales) => {
  const labels = locales.flatMap((locale) => [
    ...locale.publishedLabels,
    ...locale.otherDateLabels,
    ...Object.keys(locale.releaseNames),
  ]);
  return new Set([...labels, ...civicWords.flatMap(({ listings }) => listings)].map((label) => label.toLowerCase()));
});

/** Words that stand before a date and are no place: "Published", "Pressemitteilung", "Aktuelles". */
function isLabelWord(text: string, locales: readonly Locale[]): boolean {
  const word = text.toLowerCase();
  const labels = labelWords(locales);
  if (labels.has(word)) return true;
  for (let at = word.indexOf(" "); at >= 0; at = word.indexOf(" ", at + 1))
    if (labels.has(word.slice(0, at)) || labels.has(word.slice(at + 1))) return true;
  return false;
}

/** Place and date are parted: by a comma, a bracket or an article; "Overview March 22, 2018" has none. */
function areParted(head: string, date: FoundDate, place: string): boolean {
  const at = head.indexOf(place.split(/[\s,]/u)[0] ?? place);
  const between =
    at < date.index ? head.slice(at + place.length, date.index) : head.slice(date.index + date.text.length, at);
  return beside().parted.test(between);
}

function readHead(head: string, locales: readonly Locale[]): Omit<FoundDateline, "end"> | undefined {
  const date = findDates(head, locales)[0];
  const place = placeOf(head, date);
  if (place === undefined || (place === "" && date === undefined) || isLabelWord(place, locales)) return undefined;
  if (date && place !== "" && !areParted(head, date, place)) return undefined;
  return { ...(place === "" ? {} : { place }), ...(date ? { date: date.value } : {}), text: head.trim() };
}
