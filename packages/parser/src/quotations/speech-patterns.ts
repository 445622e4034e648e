import type { Locale } from "../locales/locale.ts";
import type { SpeechWords } from "../locales/speech/speech-words.ts";

/** The words of a locale, compiled. Every pattern is tried on a bounded stretch of text. */
export interface SpeechPatterns {
  /** A verb of saying, anywhere. */
  readonly verb: RegExp;
  /** A verb that attributes words beside quotation marks, anywhere. */
  readonly anyVerb: RegExp;
  /** A verb at the beginning. */
  readonly verbFirst: RegExp;
  /** A word that names a source, at the beginning. */
  readonly sourceFirst: RegExp;
  /** The same at the beginning of a sentence. */
  readonly leadingSource: RegExp;
  /** A word that begins reported speech, behind a comma or a blank. */
  readonly that: RegExp;
  readonly reported: RegExp | undefined;
  /** Words between a verb and the speaker, at the beginning. */
  readonly fillers: RegExp;
  readonly firstPerson: RegExp;
}

const cache = new WeakMap<Locale, SpeechPatterns>();
const NOTHING = "(?!)";

/** The longest alternative first, so that a longer one is not cut short. */
export const alternatives = (words: readonly string[]): string =>
  words.length === 0 ? NOTHING : [...words].sort((a, b) => b.length - a.length).join("|");

const BEGIN = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";

function compile(words: SpeechWords): SpeechPatterns {
  const verbs = alternatives(words.verbs);
  const all = alternatives([...words.verbs, ...words.looseVerbs]);
  const active = `(?<!${BEGIN}(?:${alternatives(words.passive)})\\s)`;
  return {
    verb: new RegExp(`${active}${BEGIN}(?:${verbs})${END}`, "u"),
    anyVerb: new RegExp(`${active}${BEGIN}(?:${all})${END}`, "u"),
    verbFirst: new RegExp(`^(?:${all})${END}`, "u"),
    sourceFirst: new RegExp(`^(?:${alternatives(words.sources)})${END}`, "u"),
    leadingSource: new RegExp(`^(?:${alternatives(words.leadingSources)})${END}`, "iu"),
    that: new RegExp(`[,\\s]\\s?(?:${alternatives(words.that)})(?:${END}|(?<=['’]))`, "u"),
    reported:
      words.reported.length > 0 ? new RegExp(`${BEGIN}(?:${alternatives(words.reported)})${END}`, "u") : undefined,
    fillers: new RegExp(`^(?:(?:${alternatives(words.fillers)})${END}[,\\s]*)+`, "iu"),
    firstPerson: new RegExp(`${BEGIN}(?:${alternatives(words.firstPerson)})${END}`, "iu"),
  };
}

/** The patterns of a locale, compiled once. */
export function speechPatterns(locale: Locale): SpeechPatterns {
  let patterns = cache.get(locale);
  if (patterns === undefined) {
    patterns = compile(locale.speech);
    cache.set(locale, patterns);
  }
  return patterns;
}
