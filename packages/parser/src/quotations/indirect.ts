import { parseReferences, type Reference, type References } from "../parties/parse-parties.ts";
import { partyWords } from "../parties/words-of-parties.ts";
import { type AttributionContext, behindCommas, isDoubtful, isNamed, isSomebody } from "./attribution-words.ts";
import { isNoClause } from "./no-clause.ts";
import type { Stretch } from "./sentences.ts";
import { type FoundVerb, type SpeechPatterns, speechPatterns } from "./speech-patterns.ts";
import { countWords } from "./speech-shape.ts";

/** Somebody's words in the words of the text. */
export interface IndirectSpeech {
  readonly parts: readonly Stretch[];
  readonly references: readonly Reference[];
  readonly attribution: Stretch;
  /** The words are the speaker's own, though no marks say so: "We are grateful for this, said Mayor Doe". */
  readonly direct: boolean;
}

const LEAST_WORDS = 5;
const MAX_ATTRIBUTION = 220;
const MAX_BEHIND = 80;
const MAX_VERBS = 8;
/** Further on in a sentence, a single word behind a verb is hardly who speaks. */
const FAR = 40;
// Further from the verb, "that" and "que" begin another clause, unless a comma stands before them.
const MAX_BEFORE_THAT = 32;
// "ohne dass": words that make another clause of it.
const EXCEPT = /(?:ohne|so|anstatt|statt|als)[,\s]$/u;

/** Words of a sentence in marks; with a capital they are a sentence of their own, or what something is called. */
const QUOTED = /[„“«"»]\s?\p{Ll}[^„“”"«»]*[“”"»«]/u;

const wordsOf = (text: string): number => countWords(text.trim());

/** Looks at one sentence. */
class SentenceReader {
  readonly #text: string;
  readonly #context: AttributionContext;
  readonly #patterns: SpeechPatterns;
  readonly #verbs: readonly FoundVerb[];

  constructor(text: string, verbs: readonly FoundVerb[], context: AttributionContext) {
    this.#text = text;
    this.#context = context;
    this.#patterns = speechPatterns(context.locale);
    this.#verbs = verbs.slice(0, MAX_VERBS);
  }

  read(): IndirectSpeech | undefined {
    return this.#leadingSource() ?? this.#leadingClause() ?? this.#clause() ?? this.#trailing();
  }

  #speech(
    parts: readonly Stretch[],
    references: readonly Reference[],
    attribution: Stretch,
  ): IndirectSpeech | undefined {
    const words = parts.reduce((sum, { from, to }) => sum + wordsOf(this.#text.slice(from, to)), 0);
    if (words < LEAST_WORDS) return undefined;
    const first = parts[0];
    const ahead = first !== undefined && first.from < attribution.from;
    const direct = ahead && this.#patterns.firstPerson.test(this.#text.slice(first.from, first.to));
    return { parts, references, attribution, direct };
  }

  /** "Laut Bürgermeisterin Berg wird …", "According to Mayor Doe, …". */
  #leadingSource(): IndirectSpeech | undefined {
    const viewpoint = this.#viewpoint();
    const source = this.#patterns.leadingSource.exec(this.#text)?.[0] ?? viewpoint;
    if (source === undefined) return undefined;
    const rest = this.#text.slice(source.length, source.length + MAX_ATTRIBUTION);
    // "Según explica la alcaldesa Ana Blanco, …": a verb may stand before who is named.
    const verb = /^\s+/u.exec(rest)?.[0] ?? "";
    const said = this.#patterns.verbFirst.exec(rest.slice(verb.length))?.[0].length;
    const lead = said === undefined ? 0 : verb.length + said;
    const { references, to: reach } = parseReferences(rest.slice(lead), this.#context.locale);
    const to = lead + reach;
    // "Laut Programm wird …"
    if (!isNamed(references) || isDoubtful(references, this.#context)) return undefined;
    // "For Rust": words for a viewpoint stand before anything.
    if (source === viewpoint && !isSomebody(references)) return undefined;
    const end = source.length + to;
    const gap = /^[\s,]*/u.exec(this.#text.slice(end))?.[0].length ?? 0;
    return this.#speech([{ from: end + gap, to: this.#text.length }], references, { from: 0, to: end });
  }

  /** "Wie Stadträtin Berg mitteilt, wird …", "As Mayor Doe said, …": the clause ends with its verb and a comma. */
  #leadingClause(): IndirectSpeech | undefined {
    const small = this.#text.charAt(0).toLowerCase() + this.#text.slice(1, MAX_ATTRIBUTION);
    const lead = this.#patterns.clauseFirst.exec(small)?.[0];
    const verb = this.#verbs[0];
    if (lead === undefined || verb === undefined || verb.index > MAX_ATTRIBUTION) return undefined;
    const phrase = small.slice(lead.length, verb.index);
    const { references, to } = parseReferences(phrase.trimStart(), this.#context.locale);
    const end = verb.index + verb[0].length;
    const isSubject = isNamed(references) && phrase.trim().length - to < 3;
    if (!isSubject || isDoubtful(references, this.#context) || !this.#text.startsWith(", ", end)) return undefined;
    return this.#speech([{ from: end + 2, to: this.#text.length }], references, { from: 0, to: end });
  }

  /** "Für Stadträtin Berg ist das „ein Meilenstein“": whose view it is speaks only where some words are quoted. */
  #viewpoint(): string | undefined {
    return QUOTED.test(this.#text) ? this.#patterns.viewpoint.exec(this.#text)?.[0] : undefined;
  }

  /** "Bürgermeisterin Berg betonte, dass …", "Mayor Doe said that …", "…, die Stadt habe …". */
  #clause(): IndirectSpeech | undefined {
    const [verb] = this.#verbs;
    if (verb === undefined || verb.index > MAX_ATTRIBUTION) return undefined;
    const end = verb.index + verb[0].length;
    const begin = this.#clauseBegin(end);
    if (begin === undefined) return undefined;
    const before = this.#subject(verb.index);
    const references = this.#standsFor(before, verb.index) ? before.references : this.#named(before, verb, begin);
    return references && this.#speech([{ from: begin, to: this.#text.length }], references, { from: 0, to: begin });
  }

  /** "Sie sagte, dass …", "Die Ministerin sagte, dass …": the text names elsewhere who that is. */
  #standsFor({ references, to }: References, verb: number): boolean {
    const [first] = references;
    return (first?.type === "pronoun" || first?.type === "description") && verb - to < 3;
  }

  /** Who is named before the verb of a clause, or right behind it. */
  #named(before: References, verb: FoundVerb, clause: number): readonly Reference[] | undefined {
    if (this.#isSure(before, verb)) return before.references;
    // "The council told Mayor Doe that …": who stands behind the verb only hears it.
    const isSpokenTo = partyWords(this.#context.locale).isAddressing(verb[0]);
    const words = isSpokenTo ? "" : this.#behindVerb(verb.index + verb[0].length, clause);
    const { references } = parseReferences(words, this.#context.locale);
    if (isNamed(references)) return isDoubtful(references, this.#context) && verb.index > FAR ? undefined : references;
    const isAdjacent = verb.index - before.to < 3 && !/en$/u.test(verb[0]);
    return (isAdjacent || isSpokenTo) && isNamed(before.references) ? before.references : undefined;
  }

  #isSure({ references, to }: References, verb: FoundVerb): boolean {
    return isNamed(references) && !isDoubtful(references, this.#context) && verb.index - to < MAX_BEHIND;
  }

  /** Who stands before the verb: "Besides having more room, Nissan said" has one subject, "Jane Doe, Premier, and Karl Mayr" two. */
  #subject(to: number): References {
    const ahead = this.#text.slice(0, to).trimEnd();
    // "Auch Bürgermeister Mayr mahnte, …"
    const words = ahead.replace(this.#patterns.fillers, (small) => " ".repeat(small.length));
    const whole = parseReferences(words, this.#context.locale, true);
    if (whole.references.length === 1) return whole;
    if (whole.references.length > 1 && this.#isJoint(to)) return whole;
    const late = behindCommas(this.#text, to, this.#context.locale);
    return isNamed(late.references) || whole.references.length === 0 ? late : whole;
  }

  /** What stands behind the last comma before a verb joins speakers, or is closed by a comma itself. */
  #isJoint(to: number): boolean {
    const words = this.#text.slice(this.#text.lastIndexOf(", ", to - 3) + 2, to).trimEnd();
    const { isConjunction } = partyWords(this.#context.locale);
    return words.endsWith(",") || words.split(" ").some((word) => isConjunction(word));
  }

  #behindVerb(from: number, to: number): string {
    return this.#text.slice(from, to).trim().replace(this.#patterns.fillers, "");
  }

  /** Where the reported clause begins behind the verb: at "dass", or behind a comma where the clause is in the subjunctive. */
  #clauseBegin(from: number): number | undefined {
    const rest = this.#text.slice(from, from + MAX_ATTRIBUTION);
    const that = this.#patterns.that.exec(rest);
    const far = that !== null && !that[0].startsWith(",") && that.index > MAX_BEFORE_THAT;
    const word =
      that === null || far || EXCEPT.test(rest.slice(0, that.index + 1))
        ? undefined
        : from + that.index + (/^[,\s]+/u.exec(that[0])?.[0].length ?? 0);
    if (this.#patterns.reported === undefined) return word;
    for (const comma of rest.matchAll(/[,:]\s/gu)) {
      const at = from + comma.index + 2;
      if (word !== undefined && at >= word) return word;
      const clause = this.#text.slice(at);
      const verb = this.#patterns.reported.exec(clause.slice(0, 160));
      if (verb !== null && !clause.slice(0, verb.index).includes(", ")) return at;
    }
    return word;
  }

  #verbAt(index: number): FoundVerb | undefined {
    return this.#verbs.find((verb) => verb.index === index);
  }

  /** The commas behind which somebody may be said to speak. */
  #commas(): number[] {
    const before = this.#verbs.map(({ index }) => this.#text.lastIndexOf(", ", index - 2));
    const sources = [...this.#text.matchAll(this.#patterns.sourceBehindComma)].map(({ index }) => index);
    return [...new Set([...before, ...sources.slice(0, MAX_VERBS)])].filter((at) => at > 0).sort((a, b) => a - b);
  }

  /** "…, sagte Stadtrat Mayr", "…, so die Bürgermeisterin, …", "…, Mayor Doe said". */
  #trailing(): IndirectSpeech | undefined {
    // "Während Berg die Vorteile betonte, verwies Mayr auf die Kosten": the first clause is nobody's words.
    if (this.#patterns.contrastFirst.test(this.#text)) return undefined;
    for (const comma of this.#commas()) {
      const from = comma + 2;
      const tail = this.#text.slice(from, from + MAX_ATTRIBUTION);
      const found = this.#verbAndSpeaker(tail, from) ?? this.#speakerAndVerb(tail, from);
      if (found === undefined) continue;
      const end = from + found.to;
      const rest = this.#text.slice(end);
      if (isNoClause(this.#text, comma, this.#context.locale)) continue;
      const parts: Stretch[] = [{ from: 0, to: comma }];
      const goesOn = /^,\s/u.exec(rest)?.[0].length;
      if (goesOn !== undefined && wordsOf(rest) > 3) {
        if (this.#patterns.that.exec(rest)?.index === 0) parts.push({ from: end + goesOn, to: this.#text.length });
      } else if (rest.length > MAX_BEHIND || !this.#endsThere(rest)) continue;
      const speech = this.#speech(parts, found.references, { from, to: end });
      if (speech !== undefined) return speech;
    }
    return undefined;
  }

  /** Behind the speaker only where and when may follow; an object makes another sentence of it: "lance un appel". */
  #endsThere(rest: string): boolean {
    const word = /^\s?([^\s,]*)/u.exec(rest)?.[1] ?? "";
    if (word === "") return true;
    if (/^[ldmtnscqj]u?['’]/u.test(word) || this.#patterns.that.test(` ${word}`)) return false;
    const words = partyWords(this.#context.locale);
    return !words.isArticle(word) && !words.isIndefinite(word) && !/^\p{Lu}/u.test(word);
  }

  #verbAndSpeaker(tail: string, at: number): { references: readonly Reference[]; to: number } | undefined {
    const verb = /^so\s/u.exec(tail)?.[0] ?? this.#verbAt(at)?.[0] ?? this.#source(tail);
    if (verb === undefined) return undefined;
    const rest = tail.slice(verb.length);
    const blank = rest.length - rest.trimStart().length;
    const fillers = this.#patterns.fillers.exec(rest.slice(blank))?.[0].length ?? 0;
    const { references, to } = parseReferences(rest.slice(blank + fillers), this.#context.locale);
    const known = isNamed(references) || (references[0]?.type === "description" && verb.trim() === "so");
    return known ? { references, to: verb.length + blank + fillers + to } : undefined;
  }

  #source(tail: string): string | undefined {
    const source = this.#patterns.leadingSource.exec(tail)?.[0];
    return source === undefined || /^\p{Lu}/u.test(source) ? undefined : source;
  }

  #speakerAndVerb(tail: string, at: number): { references: readonly Reference[]; to: number } | undefined {
    const next = this.#verbs.find(({ index }) => index > at && index < at + tail.length);
    const verb = next ? { 0: next[0], index: next.index - at } : null;
    if (verb === null || partyWords(this.#context.locale).isConjunction(/^\S*/u.exec(tail)?.[0] ?? ""))
      return undefined;
    const { references, to } = parseReferences(tail.slice(0, verb.index).trimEnd(), this.#context.locale, true);
    if (!isNamed(references) || isDoubtful(references, this.#context) || verb.index - to > 2) return undefined;
    return { references, to: verb.index + verb[0].length };
  }
}

/**
 * Finds indirect speech in one sentence without quotation marks.
 *
 * @param sentence - the sentence, without the mark that ends it
 * @param verbs - its verbs of saying, in its order
 * @param context - the words of the language, and what names the text knows
 * @returns what is reported and who is said to say it; `undefined` where the sentence reports nobody by name
 */
export function findIndirectSpeech(
  sentence: string,
  verbs: readonly FoundVerb[],
  context: AttributionContext,
): IndirectSpeech | undefined {
  return new SentenceReader(sentence, verbs, context).read();
}
