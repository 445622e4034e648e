import { type FoundDate, findDates } from "../dates/parse-date.ts";
import { Beginnings } from "../locales/beginnings.ts";
import { allWords, alternatives, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import type { Locale } from "../locales/locale.ts";
import { MORE_RELEASE_NAMES } from "../locales/more-release-names.ts";
import { perLocales } from "../locales/per-locales.ts";
import type { Block } from "./block.ts";
import { startOfByline } from "./bylines.ts";
import { endsSentence } from "./score.ts";

const MAX_LABEL = 160;

/** Makes words of a locale part of a pattern. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const releaseNames = perLocales(
  (locales) =>
    new Beginnings([...locales.flatMap((locale) => Object.keys(locale.releaseNames)), ...MORE_RELEASE_NAMES]),
);

/** The name of the thing with which a line begins: `Medienservice vom`. */
export const releaseNameOf = (line: string, locales: readonly Locale[]): string | undefined =>
  releaseNames(locales).of(line);

const followers = lazily(() =>
  wordPattern(
    `^\\s{0,2}(?:$|[:|–—\\-,./(#\\n]|n[r°ºo]\\.?\\s|\\p{N}|(?:${alternatives(({ senderWords }) => senderWords)})(?![\\p{L}])|\\p{L}{2,12}\\s?:?$)`,
    "iu",
  ),
);

/** Whether a name of the thing is followed by what follows it in a label: a date, a number, a sender; not by a sentence. */
const announces = (rest: string): boolean => followers().test(rest) || /\p{N}{4}/u.test(rest);

/** At the beginning of a line, or behind the day of an event: "Datum: 23.3.2024, Beginn: 18 Uhr". */
const eventPattern = lazily(() =>
  wordPattern(`(?:^|[,;|]\\s)(?:${alternatives(({ eventLabels }) => eventLabels)})\\s?[:：]`, "iu"),
);

/** Whether a block is a line of labels and dates: `Medienservice vom: 29.11.2022 | Fotos`. */
export function isLabel(block: Block, locales: readonly Locale[]): boolean {
  const { text } = block;
  if (text.length > MAX_LABEL) return false;
  const name = releaseNameOf(text, locales);
  if (name !== undefined && text.length < 100 && announces(text.slice(name.length))) return true;
  // "When: Tuesday, March 10": the day of an event is news.
  if (eventPattern().test(text)) return false;
  if (isDated(text, locales)) return true;
  return text.length < 40 && /:$/.test(text) && text.split(" ").length <= 3;
}

/** Whether a line is there for the sake of the date in it. */
function isDated(text: string, locales: readonly Locale[]): boolean {
  const dates = findDates(text, locales);
  const [first] = dates;
  if (first === undefined) return false;
  const dated = dates.reduce((sum, date) => sum + date.text.length, 0);
  if (dated > 0.35 * text.length || (text.length < 60 && !isSentence(text, locales))) return true;
  return isAnnounced(text, first, locales) || isOfPairs(text, locales) || isOfLines(text, locales);
}

const publishedLabels = perLocales((locales) => new Beginnings(locales.flatMap((locale) => locale.publishedLabels)));

/** "Pubblicato il 03/05/2024 12:40, ultima modifica …": the words that open the line belong to its date. */
function isAnnounced(text: string, date: FoundDate, locales: readonly Locale[]): boolean {
  const label = publishedLabels(locales).of(text)?.length;
  if (label === undefined || label > date.index || date.index - label > LONGEST_GAP || /\n/.test(text)) return false;
  return !endsSentence(text) && goesOn().test(text.slice(date.index + date.text.length));
}

/** What stands behind a date that is all of its part of a line: nothing, a mark, or a time. */
const goesOn = lazily(
  () => new RegExp(String.raw`^(?:$|\s?[|,;·•(–-]|,?\s(?:(?:${allWords("days").at})\s)?\d{1,2}[:.h]\d)`, "iu"),
);

const LONGEST_GAP = 4;
const PAIR = /^\s?\p{Lu}[\p{L}\s./-]{1,28}:\s?\S/u;
const FEWEST_PAIRS = 2;

/** "Typ: Pressemitteilung, Laufende Nr.: 31/2024, Datum: 3.5.2024": nothing but labels with their values, one of them the thing. */
function isOfPairs(text: string, locales: readonly Locale[]): boolean {
  const parts = text.split(/\s?[,;|·\n]\s/);
  if (parts.length < FEWEST_PAIRS || !parts.every((part) => PAIR.test(part))) return false;
  return parts.some((part) => releaseNameOf(part.slice(part.indexOf(":") + 1).trim(), locales) !== undefined);
}

const MOST_LINES = 4;

/** Who wrote the text and when it was published, each in a line of the block. */
function isOfLines(text: string, locales: readonly Locale[]): boolean {
  const lines = text.split("\n", MOST_LINES + 1);
  return (
    lines.length > 1 &&
    lines.length <= MOST_LINES &&
    lines.every(
      (line) => !endsSentence(line) && (publishedLabels(locales).of(line) ?? startOfByline(line)) !== undefined,
    )
  );
}

// "The period for input ends on July 23, 2018" tells of a day; "Published on July 23, 2018" is a label.
const isSentence = (text: string, locales: readonly Locale[]): boolean =>
  (text.match(/(?<![\p{L}\p{N}])\p{Ll}{2,}/gu)?.length ?? 0) >= 4 && publishedLabels(locales).of(text) === undefined;

/** Whether a block says that the date in it is the day of publication: `Datum: 18.10.2021`. */
export function isDatedLabel({ text }: Block, locales: readonly Locale[]): boolean {
  if (text.length > MAX_LABEL / 2 || !/\d/.test(text) || eventPattern().test(text)) return false;
  if (publishedLabels(locales).of(text) === undefined && releaseNameOf(text, locales) === undefined) return false;
  return findDates(text, locales).length > 0;
}
