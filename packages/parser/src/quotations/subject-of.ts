import { parseReferences, type Reference } from "../parties/parse-parties.ts";
import { partyWords } from "../parties/words-of-parties.ts";
import { findAnnouncement } from "./attribution.ts";
import { type AttributionContext, fitting, isDoubtful, isSomebody, NOBODY } from "./attribution-words.ts";
import { beginsWithParty } from "./far-subject.ts";
import { speechPatterns } from "./speech-patterns.ts";

const MOST_CLAUSES = 6;

/** "O edil assinalou o investimento, “uma aposta …”": who begins a clause before a word that may be a verb is its subject. */
function subjectAt(clause: string, { locale }: AttributionContext): readonly Reference[] {
  const { fillers } = speechPatterns(locale);
  const phrase = clause.slice(fitting(clause, fillers).length);
  const { references, to } = parseReferences(phrase, locale, true);
  const { isOffice, isArticle, isLink, isConjunction } = partyWords(locale);
  const [first] = references;
  const isOne =
    first?.type === "description"
      ? isOffice(first.head)
      : isSomebody(references) && beginsWithParty(references, phrase, locale);
  // "o autarca falou em": what stands behind an office may look like a part of it.
  const end = first?.type === "description" ? phrase.indexOf(first.head) + first.head.length : to;
  const verb = /^,?\s(\p{Ll}+)/u.exec(phrase.slice(end))?.[1] ?? "";
  const mayBeVerb = verb !== "" && ![isArticle, isLink, isConjunction].some((is) => is(verb));
  return isOne && mayBeVerb ? references : NOBODY;
}

/** The subject of the last clause that has one. */
function subjectOfClause(ahead: string, context: AttributionContext): readonly Reference[] {
  const commas = [...ahead.matchAll(/,\s/gu)].slice(0, MOST_CLAUSES).map(({ index }) => index + 2);
  for (const from of [0, ...commas].reverse()) {
    const references = subjectAt(ahead.slice(from), context);
    if (references.length > 0) return references;
  }
  return NOBODY;
}

/** "Según el alcalde, la calle es “…”", "que permiten, según el alcalde, decir que es “…”": a source. */
export function sourceOf(ahead: string, { locale }: AttributionContext): readonly Reference[] {
  const { leadingSource, sourceBehindComma } = speechPatterns(locale);
  const first = fitting(ahead, leadingSource);
  const [last] = first === "" ? [...ahead.matchAll(sourceBehindComma)].slice(-1) : [];
  const from = last === undefined ? first.length : last.index + last[0].length;
  return from === 0 ? NOBODY : parseReferences(ahead.slice(from).trim(), locale).references;
}

/** Who a sentence is about that goes before a quotation: "Jane Doe, the mayor, praised the plan." */
export function subjectOf(sentence: string, context: AttributionContext): readonly Reference[] {
  const references = findAnnouncement(`${sentence}:`, context)?.references ?? NOBODY;
  // "Es gab Kaffee."
  const isSaid = speechPatterns(context.locale).verb.test(sentence);
  const isWord = isDoubtful(references, context) && !isSaid;
  if (references.length > 0 && !isWord) return references;
  const subject = subjectOfClause(sentence, context);
  // "No entanto, de acordo com o vereador, não foi respondido."
  return subject.length > 0 || !context.locale.speech.dropsSubject
    ? subject
    : sourceOf(sentence, context).filter(({ type }) => type === "party");
}
