import { parseReferences, type Reference } from "../parties/parse-parties.ts";
import { partyWords } from "../parties/words-of-parties.ts";
import { isDoubtful, isNamed } from "./attribution-words.ts";
import { isNoClause, isWorkOf } from "./no-clause.ts";
import {
  type IndirectSpeech,
  MAX_ATTRIBUTION,
  MAX_VERBS,
  type ReportingSentence,
  wordsOf,
} from "./reporting-sentence.ts";
import type { Stretch } from "./sentences.ts";
import type { FoundVerb } from "./verb-finder.ts";

const MAX_BEHIND = 80;

/** "…, sagte Stadtrat Mayr", "…, so die Bürgermeisterin, …", "…, Mayor Doe said". */
export function trailing(sentence: ReportingSentence): IndirectSpeech | undefined {
  // "Während Berg die Vorteile betonte, verwies Mayr auf die Kosten": the first clause is nobody's words.
  if (sentence.patterns.contrastFirst.test(sentence.text)) return undefined;
  for (const comma of commas(sentence)) {
    const from = comma + 2;
    const tail = sentence.text.slice(from, from + MAX_ATTRIBUTION);
    const found = verbAndSpeaker(sentence, tail, from) ?? speakerAndVerb(sentence, tail, from);
    if (found === undefined) continue;
    const end = from + found.to;
    const rest = sentence.text.slice(end);
    if (isNoClause(sentence.text, comma, sentence.context.locale)) continue;
    const parts: Stretch[] = [{ from: 0, to: comma }];
    const goesOn = /^,\s/u.exec(rest)?.[0].length;
    if (goesOn !== undefined && wordsOf(rest) > 3) {
      if (sentence.patterns.that.exec(rest)?.index === 0) parts.push({ from: end + goesOn, to: sentence.text.length });
    } else if (rest.length > MAX_BEHIND || !endsThere(sentence, rest)) continue;
    const speech = sentence.speech(parts, found.references, { from, to: end });
    if (speech !== undefined) return speech;
  }
  return undefined;
}

/** The commas behind which somebody may be said to speak. */
function commas(sentence: ReportingSentence): number[] {
  const before = sentence.verbs.map(({ index }) => sentence.text.lastIndexOf(", ", index - 2));
  const sources = [...sentence.text.matchAll(sentence.patterns.sourceBehindComma)].map(({ index }) => index);
  return [...new Set([...before, ...sources.slice(0, MAX_VERBS)])].filter((at) => at > 0).sort((a, b) => a - b);
}

/** Behind the speaker only where and when may follow; an object makes another sentence of it: "lance un appel". */
function endsThere(sentence: ReportingSentence, rest: string): boolean {
  const word = /^\s?([^\s,]*)/u.exec(rest)?.[1] ?? "";
  if (word === "") return true;
  if (/^[ldmtnscqj]u?['’]/u.test(word) || sentence.patterns.that.test(` ${word}`)) return false;
  const words = partyWords(sentence.context.locale);
  return !words.isArticle(word) && !words.isIndefinite(word) && !/^\p{Lu}/u.test(word);
}

function verbAndSpeaker(
  sentence: ReportingSentence,
  tail: string,
  at: number,
): { references: readonly Reference[]; to: number } | undefined {
  const short = sentence.patterns.commaSource.exec(tail)?.[0];
  const verb = short ?? verbAt(sentence, at)?.[0] ?? source(sentence, tail);
  if (verb === undefined) return undefined;
  const rest = tail.slice(verb.length);
  const blank = rest.length - rest.trimStart().length;
  const fillers = sentence.patterns.fillers.exec(rest.slice(blank))?.[0].length ?? 0;
  const phrase = rest.slice(blank + fillers);
  if (isWorkOf(phrase, sentence.context.locale)) return undefined;
  const { references, to } = parseReferences(phrase, sentence.context.locale);
  const known = isNamed(references) || (references[0]?.type === "description" && short !== undefined);
  return known ? { references, to: verb.length + blank + fillers + to } : undefined;
}

function verbAt(sentence: ReportingSentence, index: number): FoundVerb | undefined {
  return sentence.verbs.find((verb) => verb.index === index);
}

function source(sentence: ReportingSentence, tail: string): string | undefined {
  const source = sentence.patterns.leadingSource.exec(tail)?.[0];
  return source === undefined || /^\p{Lu}/u.test(source) ? undefined : source;
}

function speakerAndVerb(
  sentence: ReportingSentence,
  tail: string,
  at: number,
): { references: readonly Reference[]; to: number } | undefined {
  const next = sentence.verbs.find(({ index }) => index > at && index < at + tail.length);
  const verb = next ? { 0: next[0], index: next.index - at } : null;
  if (verb === null || partyWords(sentence.context.locale).isConjunction(/^\S*/u.exec(tail)?.[0] ?? ""))
    return undefined;
  const { references, to } = parseReferences(tail.slice(0, verb.index).trimEnd(), sentence.context.locale, true);
  if (!isNamed(references) || isDoubtful(references, sentence.context) || verb.index - to > 2) return undefined;
  return { references, to: verb.index + verb[0].length };
}
