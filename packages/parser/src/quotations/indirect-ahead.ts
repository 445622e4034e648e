import { parseReferences, type Reference, type References } from "../parties/parse-parties.ts";
import { partyWords } from "../parties/words-of-parties.ts";
import { behindCommas, isDoubtful, isNamed, isSomebody } from "./attribution-words.ts";
import { type IndirectSpeech, MAX_ATTRIBUTION, type ReportingSentence } from "./reporting-sentence.ts";
import type { FoundVerb } from "./verb-finder.ts";

/** Further on in a sentence, a single word behind a verb is hardly who speaks. */
const FAR = 40;
/** So far before its verb who speaks is named surely. */
const NEAR = 80;
/** Further from the verb, "that" and "que" begin another clause, unless a comma stands before them. */
const MAX_BEFORE_THAT = 32;
/** Words of a sentence in marks; with a capital they are a sentence of their own, or what something is called. */
const QUOTED = /[„“«"»]\s?\p{Ll}[^„“”"«»]*[“”"»«]/u;

/** "Laut Bürgermeisterin Berg wird …", "According to Mayor Doe, …". */
export function leadingSource(sentence: ReportingSentence): IndirectSpeech | undefined {
  const viewpoint = viewpointOf(sentence);
  const source = sentence.patterns.leadingSource.exec(sentence.text)?.[0] ?? viewpoint;
  if (source === undefined) return undefined;
  const rest = sentence.text.slice(source.length, source.length + MAX_ATTRIBUTION);
  // "Según explica la alcaldesa Ana Blanco, …": a verb may stand before who is named.
  const verb = /^\s+/u.exec(rest)?.[0] ?? "";
  const said = sentence.patterns.verbFirst.exec(rest.slice(verb.length))?.[0].length;
  const lead = said === undefined ? 0 : verb.length + said;
  const { references, to: reach } = parseReferences(rest.slice(lead), sentence.context.locale);
  const to = lead + reach;
  // "Laut Programm wird …"
  if (!isNamed(references) || isDoubtful(references, sentence.context)) return undefined;
  // "For Rust": words for a viewpoint stand before anything.
  if (source === viewpoint && !isSomebody(references)) return undefined;
  const end = source.length + to;
  const gap = /^[\s,]*/u.exec(sentence.text.slice(end))?.[0].length ?? 0;
  return sentence.speech([{ from: end + gap, to: sentence.text.length }], references, { from: 0, to: end });
}

/** "Für Stadträtin Berg ist das „ein Meilenstein“": whose view it is speaks only where some words are quoted. */
function viewpointOf(sentence: ReportingSentence): string | undefined {
  return QUOTED.test(sentence.text) ? sentence.patterns.viewpoint.exec(sentence.text)?.[0] : undefined;
}

/** "Wie Stadträtin Berg mitteilt, wird …", "As Mayor Doe said, …": the clause ends with its verb and a comma. */
export function leadingClause(sentence: ReportingSentence): IndirectSpeech | undefined {
  const small = sentence.text.charAt(0).toLowerCase() + sentence.text.slice(1, MAX_ATTRIBUTION);
  const lead = sentence.patterns.clauseFirst.exec(small)?.[0];
  const verb = sentence.verbs[0];
  if (lead === undefined || verb === undefined || verb.index > MAX_ATTRIBUTION) return undefined;
  const phrase = small.slice(lead.length, verb.index);
  const { references, to } = parseReferences(phrase.trimStart(), sentence.context.locale);
  const end = verb.index + verb[0].length;
  const isSubject = isNamed(references) && phrase.trim().length - to < 3;
  if (!isSubject || isDoubtful(references, sentence.context) || !sentence.text.startsWith(", ", end)) return undefined;
  return sentence.speech([{ from: end + 2, to: sentence.text.length }], references, { from: 0, to: end });
}

/** "Bürgermeisterin Berg betonte, dass …", "Mayor Doe said that …", "…, die Stadt habe …". */
export function clause(sentence: ReportingSentence): IndirectSpeech | undefined {
  const [verb] = sentence.verbs;
  if (verb === undefined || verb.index > MAX_ATTRIBUTION) return undefined;
  const end = verb.index + verb[0].length;
  const begin = clauseBegin(sentence, end);
  if (begin === undefined) return undefined;
  const before = subject(sentence, verb.index);
  const references = standsFor(before, verb.index)
    ? before.references
    : named(sentence, before, { verb, clause: begin });
  return references && sentence.speech([{ from: begin, to: sentence.text.length }], references, { from: 0, to: begin });
}

/** "Sie sagte, dass …", "Die Ministerin sagte, dass …": the text names elsewhere who that is. */
function standsFor({ references, to }: References, verb: number): boolean {
  const [first] = references;
  return (first?.type === "pronoun" || first?.type === "description") && verb - to < 3;
}

/** Who is named before the verb of a clause, or right behind it. */
function named(
  sentence: ReportingSentence,
  before: References,
  { verb, clause }: { readonly verb: FoundVerb; readonly clause: number },
): readonly Reference[] | undefined {
  if (isSure(sentence, before, verb)) return before.references;
  // "The council told Mayor Doe that …": who stands behind the verb only hears it.
  const isSpokenTo = partyWords(sentence.context.locale).isAddressing(verb[0]);
  const words = isSpokenTo ? "" : behindVerb(sentence, verb.index + verb[0].length, clause);
  const { references } = parseReferences(words, sentence.context.locale);
  if (isNamed(references)) return isDoubtful(references, sentence.context) && verb.index > FAR ? undefined : references;
  const isAdjacent = verb.index - before.to < 3 && !sentence.patterns.pluralVerb.test(verb[0]);
  return (isAdjacent || isSpokenTo) && isNamed(before.references) ? before.references : undefined;
}

function isSure(sentence: ReportingSentence, { references, to }: References, verb: FoundVerb): boolean {
  return isNamed(references) && !isDoubtful(references, sentence.context) && verb.index - to < NEAR;
}

/** Who stands before the verb: "Besides having more room, Nissan said" has one subject, "Jane Doe, Premier, and Karl Mayr" two. */
function subject(sentence: ReportingSentence, to: number): References {
  const ahead = sentence.text.slice(0, to).trimEnd();
  // "Auch Bürgermeister Mayr mahnte, …"
  const words = ahead.replace(sentence.patterns.fillers, (small) => " ".repeat(small.length));
  const whole = parseReferences(words, sentence.context.locale, true);
  if (whole.references.length === 1) return whole;
  if (whole.references.length > 1 && isJoint(sentence, to)) return whole;
  const late = behindCommas(sentence.text, to, sentence.context.locale);
  return isNamed(late.references) || whole.references.length === 0 ? late : whole;
}

/** What stands behind the last comma before a verb joins speakers, or is closed by a comma itself. */
function isJoint(sentence: ReportingSentence, to: number): boolean {
  const words = sentence.text.slice(sentence.text.lastIndexOf(", ", to - 3) + 2, to).trimEnd();
  const { isConjunction } = partyWords(sentence.context.locale);
  return words.endsWith(",") || words.split(" ").some((word) => isConjunction(word));
}

function behindVerb(sentence: ReportingSentence, from: number, to: number): string {
  return sentence.text.slice(from, to).trim().replace(sentence.patterns.fillers, "");
}

/** Where the reported clause begins behind the verb: at "dass", or behind a comma where the clause is in the subjunctive. */
function clauseBegin(sentence: ReportingSentence, from: number): number | undefined {
  const rest = sentence.text.slice(from, from + MAX_ATTRIBUTION);
  const that = sentence.patterns.that.exec(rest);
  const far = that !== null && !that[0].startsWith(",") && that.index > MAX_BEFORE_THAT;
  const word =
    that === null || far || sentence.patterns.otherClause.test(rest.slice(0, that.index + 1))
      ? undefined
      : from + that.index + (/^[,\s]+/u.exec(that[0])?.[0].length ?? 0);
  if (sentence.patterns.reported === undefined) return word;
  for (const comma of rest.matchAll(/[,:]\s/gu)) {
    const at = from + comma.index + 2;
    if (word !== undefined && at >= word) return word;
    const clause = sentence.text.slice(at);
    const verb = sentence.patterns.reported.exec(clause.slice(0, 160));
    if (verb !== null && !clause.slice(0, verb.index).includes(", ")) return at;
  }
  return word;
}
