import { localeFor, locales } from "../locales/index.ts";
import type { Locale } from "../locales/locale.ts";

/** Terms for the use of photos, as far as a text states them. */
export interface UsageTerms {
  scope: "images";
  /** Whether the media may use the photos free of charge. */
  freeForMedia?: boolean;
  creditRequired?: boolean;
  /** The credit to print where none stands beside the photo: `Foto: Stadt Linz`. */
  creditLine?: string;
  commercialUse?: "allowed" | "ask" | "prohibited";
  /** The sentences on which it rests. */
  evidence: string[];
}

const MAX_LENGTH = 4000;

interface Patterns {
  readonly photos: RegExp;
  readonly free: RegExp;
  readonly media: RegExp;
  readonly creditRequired: RegExp;
  readonly commercial: RegExp;
  readonly ask: RegExp;
  readonly prohibited: RegExp;
  readonly creditAs: RegExp;
}

const cache = new WeakMap<Locale, Patterns>();

function patternsFor(locale: Locale): Patterns {
  let patterns = cache.get(locale);
  if (patterns === undefined) {
    const entries = Object.entries(locale.terms).map(([key, list]) => [
      key,
      new RegExp(`(?<![\\p{L}])(?:${list.join("|")})`, "iu"),
    ]);
    patterns = Object.fromEntries(entries) as unknown as Patterns;
    cache.set(locale, patterns);
  }
  return patterns;
}

const QUOTED = /["„“”»«]([^"„“”»«]{3,120})["“”»«]/u;

/** The credit that a sentence gives in quotation marks or after a colon. */
function creditLineIn(sentence: string, { creditAs }: Patterns): string | undefined {
  const match = creditAs.exec(sentence);
  if (!match) return undefined;
  const quoted = QUOTED.exec(sentence)?.[1];
  if (quoted !== undefined) return quoted.trim();
  return /^\s{0,3}:\s{0,3}([^.]{3,80})/.exec(sentence.slice(match.index + match[0].length))?.[1]?.trim();
}

function commercialIn(
  sentences: readonly string[],
  { commercial, ask, prohibited }: Patterns,
): UsageTerms["commercialUse"] {
  const sentence = sentences.find((one) => commercial.test(one));
  if (sentence === undefined) return undefined;
  if (ask.test(sentence)) return "ask";
  return prohibited.test(sentence) ? "prohibited" : undefined;
}

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+|\n+/u).filter((sentence) => sentence.trim() !== "");

function read(text: string, locale: Locale): UsageTerms | undefined {
  const patterns = patternsFor(locale);
  if (!patterns.photos.test(text)) return undefined;
  const sentences = sentencesOf(text);
  const free = patterns.free.test(text) && patterns.media.test(text);
  const creditRequired = patterns.creditRequired.test(text);
  const creditLine = sentences.map((sentence) => creditLineIn(sentence, patterns)).find((line) => line !== undefined);
  const commercialUse = commercialIn(sentences, patterns);
  if (!free && commercialUse === undefined && !(creditRequired && creditLine !== undefined)) return undefined;
  const relevant = [patterns.photos, patterns.free, patterns.creditRequired, patterns.commercial];
  return {
    scope: "images",
    ...(free ? { freeForMedia: true } : {}),
    ...(creditRequired ? { creditRequired: true } : {}),
    ...(creditLine === undefined ? {} : { creditLine }),
    ...(commercialUse === undefined ? {} : { commercialUse }),
    evidence: sentences.filter((sentence) => relevant.some((pattern) => pattern.test(sentence))),
  };
}

/**
 * Reads the terms under which a publisher lets others use its photos. Such terms are no license: they are kept apart.
 *
 * @param text - the terms as printed; the first 4,000 characters are read
 * @param options - `inLanguage`: the language of the text, BCP 47; without it every known language is tried
 * @returns the terms as far as they are stated; `undefined` where the text states none for photos
 * @example
 * ```ts
 * import { parseUsageTerms } from "@civic-media/license";
 *
 * const terms = parseUsageTerms(
 *   'Die Veröffentlichung der Bilder ist für Medien honorarfrei, jedoch nur mit Fotonachweis. Falls nicht anders angegeben ist anzuführen: "Foto: Stadt Linz". Bei gewerblicher Nutzung bitten wir um Kontaktaufnahme.',
 *   { inLanguage: "de-AT" },
 * );
 * console.log(terms?.creditLine); // "Foto: Stadt Linz"
 * console.log(terms?.commercialUse); // "ask"
 * ```
 */
export function parseUsageTerms(text: string, options: { inLanguage?: string } = {}): UsageTerms | undefined {
  const shortened = text.slice(0, MAX_LENGTH);
  const own = options.inLanguage === undefined ? undefined : localeFor(options.inLanguage);
  // Languages share words; the one that understands most of the text is its own.
  return (own ? [own] : locales)
    .map((locale) => read(shortened, locale))
    .filter((terms) => terms !== undefined)
    .sort((left, right) => Object.keys(right).length - Object.keys(left).length)[0];
}
