import { findDates } from "../dates/parse-date.ts";
import type { Locale } from "../locales/locale.ts";
import { perLocales } from "../locales/per-locales.ts";
import type { Block } from "./block.ts";

const MAX_LABEL = 160;

/** Makes words of a locale part of a pattern. */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function atBeginning(words: string[]): RegExp {
  const longestFirst = words.sort((a, b) => b.length - a.length).map(escapePattern);
  return new RegExp(`^(?:${longestFirst.join("|")})(?![\\p{L}])`, "iu");
}

/** Names of the thing at the beginning of a line: `Medienservice vom`. */
export const releaseNamePattern: (locales: readonly Locale[]) => RegExp = perLocales((locales) =>
  atBeginning(locales.flatMap(({ releaseNames }) => Object.keys(releaseNames))),
);

/** Whether a block is a line of labels and dates: `Medienservice vom: 29.11.2022 | Fotos`. */
export function isLabel(block: Block, locales: readonly Locale[]): boolean {
  const { text } = block;
  if (text.length > MAX_LABEL) return false;
  if (releaseNamePattern(locales).test(text) && text.length < 100) return true;
  const dates = findDates(text, locales);
  const dated = dates.reduce((sum, date) => sum + date.text.length, 0);
  if (dated > 0 && (dated > 0.35 * text.length || text.length < 60)) return true;
  return text.length < 40 && /:$/.test(text);
}

const publishedPattern = perLocales((locales) =>
  atBeginning(locales.flatMap(({ publishedLabels }) => publishedLabels)),
);

/** Whether a block says that the date in it is the day of publication: `Datum: 18.10.2021`. */
export function isDatedLabel({ text }: Block, locales: readonly Locale[]): boolean {
  if (text.length > MAX_LABEL / 2 || !/\d/.test(text)) return false;
  if (!publishedPattern(locales).test(text) && !releaseNamePattern(locales).test(text)) return false;
  return findDates(text, locales).length > 0;
}
