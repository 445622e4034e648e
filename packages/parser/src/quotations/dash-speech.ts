import type { Locale } from "../locales/locale.ts";
import { parseReferences, type Reference } from "../parties/parse-parties.ts";
import { behindVerbs, isNamed } from "./attribution-words.ts";
import { type Stretch, sentenceEnd } from "./sentences.ts";
import { speechPatterns } from "./speech-patterns.ts";

/** Words behind a dash, with who says them. */
export interface DashSpeech {
  readonly words: Stretch;
  readonly references: readonly Reference[];
  readonly attribution: Stretch;
}

const FIRST_DASH = /^\s?[–—-]\s/u;
const NEXT_DASH = /[.!?]\s+[–—-]\s(?=\p{Lu})/gu;
const DASH_INSIDE = /[.!?]\s+[–—]\s(?=\p{Lu})/gu;
/** What parts the words from those that say whose they are. */
const PAUSE = /[,!?]\s/gu;
const MAX_PAUSES = 40;
const MAX_SPEECHES = 20;

/** What stands behind each dash of a paragraph; inside one, behind the end of a sentence, a hyphen is none. */
function behindDashes(text: string): Stretch[] {
  const first = FIRST_DASH.exec(text)?.[0].length;
  const next = [...text.matchAll(first === undefined ? DASH_INSIDE : NEXT_DASH)].slice(0, MAX_SPEECHES);
  const marks = first === undefined ? next : [{ 0: text.slice(0, first), index: 0 }, ...next];
  return marks.map(({ 0: mark, index }, at) => ({
    from: index + mark.length,
    to: marks[at + 1]?.index ?? text.length,
  }));
}

/** Whom "säger Anna Berg" or "hon säger" names. */
function saidIn(words: string, locale: Locale): readonly Reference[] {
  const patterns = speechPatterns(locale);
  if (patterns.verbFirst.test(words)) return parseReferences(behindVerbs(words, patterns), locale).references;
  const verb = patterns.verb.exec(words);
  const { references, to } = parseReferences(words.slice(0, verb?.index ?? 0), locale);
  // "- Klockan 10, kommunalrådet Anna Berg berättar om parken": nothing stands behind a verb that ends the words.
  const endsSentence = verb !== null && /^[.!?]?\s*$/u.test(words.slice(verb.index + verb[0].length));
  return verb !== null && endsSentence && verb.index - to < 2 ? references : [];
}

/** "…, säger Anna Berg.": the first pause behind which somebody is said to speak. */
function speechIn(text: string, { from, to }: Stretch, locale: Locale): DashSpeech | undefined {
  for (const { 0: pause, index } of [...text.slice(from, to).matchAll(PAUSE)].slice(0, MAX_PAUSES)) {
    const at = from + index + pause.length;
    const end = Math.min(sentenceEnd(text, at), to);
    const rest = text.slice(at, end);
    const references = saidIn(rest, locale);
    const isSaid = isNamed(references) || references.some(({ type }) => type === "pronoun" || type === "description");
    const words = { from, to: pause.startsWith(",") ? from + index : from + index + 1 };
    if (isSaid) return { words, references, attribution: { from: at, to: end } };
  }
  return undefined;
}

/**
 * Finds speech that a dash begins, in a language that writes it so: "– Det är bra, säger Anna Berg. – Nu går vi vidare, tillägger hon."
 *
 * @param text - a paragraph
 * @param locale - the words of the language
 * @returns each speech whose sentence says who speaks
 */
export function findDashSpeech(text: string, locale: Locale): DashSpeech[] {
  if (!locale.speech.dashes) return [];
  return behindDashes(text).flatMap((stretch) => speechIn(text, stretch, locale) ?? []);
}
