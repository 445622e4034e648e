import type { Locale } from "../locales/locale.ts";
import { type Party, parseParties } from "../parties/parse-parties.ts";

/** The words that say who speaks. */
export interface Attribution {
  readonly parties: readonly Party[];
  /** A pronoun or a bare surname stands for somebody named before. */
  readonly pronoun: boolean;
  /** The words as printed: `betont Bürgermeister Klaus Luger`. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly form: "inline" | "colon";
}

const cache = new WeakMap<Locale, RegExp>();

function verbPattern(locale: Locale): RegExp {
  let pattern = cache.get(locale);
  if (pattern === undefined) {
    const verbs = [...locale.sayingVerbs].sort((a, b) => b.length - a.length).join("|");
    pattern = new RegExp(`(?<![\\p{L}])(?:${verbs})(?![\\p{L}])`, "iu");
    cache.set(locale, pattern);
  }
  return pattern;
}

const ABBREVIATED = /(?:^|[\s.(-])(?:\p{L}{1,4}|Prof|Dipl|Univ|Magª)$/u;

/** Where the sentence ends that goes on at `from`: a full stop that closes no abbreviation, or the next quotation. */
function sentenceEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + 400);
  for (let index = from; index < limit; index++) {
    const char = text[index] ?? "";
    if (/[„“»«"]/.test(char) && /\s/.test(text[index - 1] ?? "")) return index;
    if (char === "\n" || char === "!" || char === "?") return index;
    if (char !== ".") continue;
    const next = text.slice(index + 1, index + 3);
    if (!/^\s\p{Lu}?/u.test(next) && next !== "") continue;
    if (
      next !== "" &&
      ABBREVIATED.test(text.slice(Math.max(0, index - 8), index)) &&
      !/\p{Ll}{4}$/u.test(text.slice(0, index))
    )
      continue;
    return index;
  }
  return limit;
}

/** Where the sentence begins that goes on up to `to`. */
function sentenceStart(text: string, to: number): number {
  const window = text.slice(Math.max(0, to - 300), to);
  let start = 0;
  for (const match of window.matchAll(/[.!?“”»"]\s+(?=\p{Lu})|\n/gu)) {
    if (match[0].startsWith(".") && ABBREVIATED.test(window.slice(Math.max(0, match.index - 8), match.index))) continue;
    start = match.index + match[0].length;
  }
  return Math.max(0, to - 300) + start;
}

const PRONOUN = /^(?:er|sie|he|she|they|il|elle|ils|elles)(?![\p{L}])/iu;

function partiesOf(words: string, locale: Locale): { parties: Party[]; pronoun: boolean } {
  const verb = verbPattern(locale).exec(words);
  const before = verb ? words.slice(0, verb.index).trim() : "";
  const after = verb ? words.slice(verb.index + verb[0].length).trim() : words.trim();
  const afterParties = parseParties(skipVerbs(after, locale), locale);
  if (afterParties.length > 0 && before.length < 3) return { parties: afterParties, pronoun: false };
  const beforeParties = before === "" ? [] : parseParties(before, locale);
  const parties = beforeParties.length > 0 ? beforeParties : afterParties;
  return { parties, pronoun: parties.length === 0 && (PRONOUN.test(after) || PRONOUN.test(before)) };
}

// "so zeigt sich Bürgermeister …": more than one word of saying may stand before the speaker.
function skipVerbs(text: string, locale: Locale): string {
  let rest = text;
  for (let steps = 0; steps < 4; steps++) {
    const verb = verbPattern(locale).exec(rest);
    const reflexive =
      /^(?:sich|auch|dazu|zudem|abschließend|weiter|erfreut|überzeugt|begeistert|also|today|auf die Frage)\s/iu.exec(
        rest,
      );
    if (verb?.index === 0) rest = rest.slice(verb[0].length).trimStart();
    else if (reflexive) rest = rest.slice(reflexive[0].length);
    else break;
  }
  return rest;
}

const trimEnds = (text: string): string => text.replace(/^[\s,–—-]+/, "").replace(/[\s,:–—-]+$/, "");

function found(
  text: string,
  range: { from: number; to: number },
  form: Attribution["form"],
  locale: Locale,
): Attribution | undefined {
  const words = text.slice(range.from, range.to);
  const trimmed = trimEnds(words);
  if (trimmed === "") return undefined;
  const { parties, pronoun } = partiesOf(trimmed, locale);
  if (parties.length === 0 && !pronoun) return undefined;
  const from = range.from + words.indexOf(trimmed);
  return { parties, pronoun, text: trimmed, from, to: from + trimmed.length, form };
}

/**
 * Finds who speaks the words between two places of a paragraph: after them, or before them.
 *
 * @param text - the paragraph
 * @param quoted - where the quotation begins and ends
 * @param locale - the words of the language
 * @returns the attribution, or `undefined` where the paragraph does not say
 */
export function findAttribution(
  text: string,
  quoted: { from: number; to: number },
  locale: Locale,
): Attribution | undefined {
  const verbs = verbPattern(locale);
  const end = sentenceEnd(text, quoted.to);
  const after = text.slice(quoted.to, end);
  if (/^[,.!?]?\s?(?:[,–—-]\s?)?\S/u.test(after) && (verbs.test(after) || /^\s?[–—-]\s/.test(after))) {
    const attribution = found(text, { from: quoted.to, to: end }, "inline", locale);
    if (attribution) return attribution;
  }
  const start = sentenceStart(text, quoted.from);
  const before = text.slice(start, quoted.from);
  if (/:\s*$/.test(before)) return found(text, { from: start, to: quoted.from }, "colon", locale);
  if (/,\s*$/.test(before) && verbs.test(before))
    return found(text, { from: start, to: quoted.from }, "inline", locale);
  return undefined;
}
