import { alternatives, NOTHING } from "../locales/alternatives.ts";
import { wordPattern } from "../locales/letters.ts";
import type { Locale } from "../locales/locale.ts";
import type { SpeechWords } from "../locales/speech/speech-words.ts";
import { formsOf } from "../locales/word-forms.ts";
import { VerbFinder } from "./verb-finder.ts";

const BEGIN = "(?<![\\p{L}\\p{N}])";
const END = "(?![\\p{L}\\p{N}])";

/** The words of a locale, compiled. Every pattern is tried on a bounded stretch of text. */
export interface SpeechPatterns {
  /** A verb of saying, anywhere. */
  readonly verb: VerbFinder;
  /** A verb that attributes words beside quotation marks, anywhere. */
  readonly anyVerb: VerbFinder;
  /** A verb at the end, as before a quotation: `agreed, noting,`. */
  readonly saysLast: RegExp;
  /** A verb at the beginning. */
  readonly verbFirst: RegExp;
  /** A verb at the beginning, whatever it is, with its pronoun: `s’enthousiasme-t-il`. */
  readonly joinedPronoun: RegExp | undefined;
  /** A word that names a source, at the beginning. */
  readonly sourceFirst: RegExp;
  /** Such a word that stands behind a comma in the middle of a text, with its blank. */
  readonly commaSource: RegExp;
  /** A comma and such a word, anywhere. */
  readonly sourceBehindComma: RegExp;
  /** A word that names a source at the beginning of a sentence. */
  readonly leadingSource: RegExp;
  /** What begins a clause that says who speaks, and goes before the words. */
  readonly clauseFirst: RegExp;
  /** How the sentence behind a quotation refers to it, at its beginning. */
  readonly referring: RegExp;
  /** A verb of naming, at the beginning. */
  readonly naming: RegExp;
  /** A verb of calling, at the beginning; and all that stands before what is called so. */
  readonly calling: RegExp;
  readonly called: RegExp;
  /** A word before whoever acts, with its blanks, anywhere. */
  readonly agent: RegExp;
  /** Words for whose view it is, at the beginning of a sentence. */
  readonly viewpoint: RegExp;
  /** Words for what is quoted, at the beginning of a sentence. */
  readonly announcement: RegExp;
  /** A line of words for a topic, behind a name. */
  readonly topicLine: RegExp;
  /** Such a word, anywhere. */
  readonly anySource: RegExp;
  /** A word that begins reported speech, behind a comma or a blank. */
  readonly that: RegExp;
  readonly reported: RegExp | undefined;
  /** A verb form that only reported sentences have, anywhere. */
  readonly onlyReported: RegExp;
  /** What makes another clause of such a word, at the end. */
  readonly otherClause: RegExp;
  /** A verb of the plural. */
  readonly pluralVerb: RegExp;
  /** A word that joins who speaks to an earlier speaker, at the beginning. */
  readonly joined: RegExp;
  /** Words that show an example, at the end. */
  readonly examplesLast: RegExp;
  /** Words between a verb and the speaker, at the beginning. */
  readonly fillers: RegExp;
  readonly firstPerson: RegExp;
  /** Words behind which marks hold what something is called, and a few more behind these, at the end. */
  readonly titleAhead: RegExp;
  /** An article and what somebody made, at the beginning. */
  readonly workFirst: RegExp;
  /** Words that make what stands behind them somebody's, at the end. */
  readonly frame: RegExp;
  /** A word that begins a clause about somebody else, at the beginning. */
  readonly contrastFirst: RegExp;
  /** A word that joins a clause to the one before it, with its comma, anywhere. */
  readonly joinsClauses: RegExp;
  /** "According to her": a source that somebody named before is, and nothing else. */
  readonly sourceBefore: RegExp;
  /** Words for what somebody says who is named before, and nothing else. */
  readonly own: RegExp;
  /** A verb behind which stands what somebody is, or "as", at the beginning, with its blanks. */
  readonly copula: RegExp;
  /** A small verb that makes a sentence of words, anywhere: `is`, `wird`. */
  readonly auxiliary: RegExp;
  /** A word that may be a verb though no list holds it. */
  readonly unlistedVerb: RegExp;
  /** A verb in the past, perhaps behind an auxiliary, and nothing else. */
  readonly loneVerb: RegExp;
  /** An infinitive that may stand behind a preposition. */
  readonly infinitive: RegExp;
  /** A verb form by which whoever acts says something besides. */
  readonly gerund: RegExp;
  /** A word that ends as verbs of the third person do, and one that ends as none does. */
  readonly finiteVerb: RegExp;
  readonly noFiniteVerb: RegExp;
  /** Words by which a text quotes something written, at the end. */
  readonly impersonal: RegExp;
  /** Such words behind a quotation, at the beginning. */
  readonly impersonalFirst: RegExp;
}

/** Words that stand in most sentences are looked for where a sentence begins. */
const viewpointsWithBlank = ({ viewpoints = [] }: SpeechWords): string[] =>
  viewpoints.map((words) => `(?:^|[.!?]\\s)${words}\\s`);

/** The list at the beginning, and the end of its last word. */
const first = (words: readonly string[] | undefined, flags = "u"): RegExp =>
  wordPattern(`^(?:${alternatives(words)})(?:${END}|(?<=['’]))`, flags);

/** The list and nothing else. */
const whole = (words: readonly string[] | undefined, flags = "u"): RegExp =>
  wordPattern(`^(?:${alternatives(words)})$`, flags);

/** The list anywhere, as whole words. */
const anywhere = (words: readonly string[] | undefined, flags = "u"): RegExp =>
  wordPattern(`${BEGIN}(?:${alternatives(words)})${END}`, flags);

const joinedPattern = (pronouns: readonly string[]): RegExp =>
  wordPattern(`^\\p{Ll}[\\p{L}’']{0,24}(?:${alternatives(pronouns)})${END}(?:\\s\\p{Ll}{2,24}[éistu](?=[,.]))?`, "u");

const patternsOfVerbs = (words: SpeechWords) => {
  const all = [...words.verbs, ...words.looseVerbs];
  const forms = words.verbs.flatMap(formsOf);
  return {
    verb: new VerbFinder(forms, words.passive),
    anyVerb: new VerbFinder([...forms, ...words.looseVerbs.flatMap(formsOf)], words.passive),
    saysLast: wordPattern(`,\\s(?:${alternatives(all)})$`, "u"),
    verbFirst: first(all),
    pluralVerb: wordPattern(words.pluralVerbs === undefined ? NOTHING : `${words.pluralVerbs}$`, "u"),
    joinedPronoun: words.joinedPronouns && joinedPattern(words.joinedPronouns),
    naming: first(words.naming),
    calling: wordPattern(`^(?:${alternatives(words.calling)})\\s`, "u"),
    called: wordPattern(`(?:^|:\\s)(?:${alternatives(words.called)})\\s(?:\\p{Ll}+\\s)?$`, "iu"),
    onlyReported: anywhere(words.onlyReported),
    reported: words.reported.length > 0 ? anywhere(words.reported) : undefined,
    copula: wordPattern(`^,?\\s(?:${alternatives(words.copulas)})\\s`, "u"),
    auxiliary: anywhere(words.auxiliaries),
    unlistedVerb: whole(words.unlistedVerbs),
    loneVerb: wordPattern(`^(?:\\p{Ll}{1,3}\\s)?(?:${alternatives(words.loneVerbs)})$`, "u"),
    infinitive: whole(words.infinitives),
    gerund: whole(words.gerunds),
    finiteVerb: whole(words.finiteVerbs),
    noFiniteVerb: whole(words.notFinite),
  };
};

const patternsOfSources = (words: SpeechWords) => ({
  sourceFirst: first(words.sources),
  commaSource: wordPattern(`^(?:${alternatives(words.commaSources)})\\s`, "u"),
  sourceBehindComma: wordPattern(`,\\s(?:${alternatives([...words.sources, ...words.leadingSources])})${END}`, "gu"),
  leadingSource: first(words.leadingSources, "iu"),
  anySource: wordPattern(
    `${alternatives([...words.leadingSources, ...viewpointsWithBlank(words)])}|,\\s(?:${alternatives(words.sources)})${END}`,
    "iu",
  ),
  sourceBefore: wordPattern(
    `^(?:${alternatives(words.leadingSources)})\\s(?:${alternatives([...words.pronouns, ...(words.obliques ?? [])])})$`,
    "iu",
  ),
  agent: wordPattern(`\\s(?:${alternatives(words.agents)})\\s`, "gu"),
  viewpoint: first(words.viewpoints, "iu"),
  announcement: first(words.announcements, "iu"),
  topicLine: wordPattern(`^\\s(?:${alternatives(words.topics)})\\s[^.!?:„“”"«»]{3,160}$`, "u"),
  own: whole(words.own, "iu"),
  impersonal: wordPattern(`${BEGIN}(?:${alternatives(words.impersonal)})[^,.:;]{0,60}$`, "u"),
  impersonalFirst: first(words.impersonalBehind),
});

const patternsOfClauses = (words: SpeechWords) => ({
  clauseFirst: first([...words.sources, ...(words.clauses ?? [])]),
  referring: first(words.referring, "iu"),
  that: wordPattern(`[,\\s]\\s?(?:${alternatives(words.that)})(?:${END}|(?<=['’]))`, "u"),
  otherClause: wordPattern(`${BEGIN}(?:${alternatives(words.otherClauses)})[,\\s]$`, "u"),
  fillers: wordPattern(`^(?:(?:${alternatives(words.fillers)})${END}[,\\s]*)+`, "iu"),
  frame: wordPattern(`${BEGIN}(?:${alternatives(words.frames)})[:\\s]*$`, "iu"),
  titleAhead: wordPattern(
    `${BEGIN}(?:${alternatives(words.titles)})(?:(?:\\s[\\p{L}-]{2,20}){0,3}\\s(?:[–-]\\s)?|:\\s)$`,
    "iu",
  ),
  workFirst: wordPattern(
    `^(?:${alternatives(words.articles)})\\s(?:\\p{Ll}+\\s)?(?:${alternatives(words.works)})${END}`,
    "u",
  ),
  examplesLast: wordPattern(`\\s(?:${alternatives(words.examples)})$`, "iu"),
  joined: wordPattern(`^(?:${alternatives(words.joins)})\\s`, "u"),
  contrastFirst: first(words.contrasts, "iu"),
  joinsClauses: wordPattern(
    `,?\\s(?:${alternatives([...words.conjunctions, ...(words.contrasts ?? []), ...(words.objections ?? [])])})\\s|\\s[–—]\\s`,
    "gu",
  ),
  firstPerson: anywhere(words.firstPerson, "iu"),
});

const cache = new WeakMap<Locale, SpeechPatterns>();

/** The patterns of a locale, compiled once. */
export function speechPatterns(locale: Locale): SpeechPatterns {
  let patterns = cache.get(locale);
  if (patterns === undefined) {
    patterns = {
      ...patternsOfVerbs(locale.speech),
      ...patternsOfSources(locale.speech),
      ...patternsOfClauses(locale.speech),
    };
    cache.set(locale, patterns);
  }
  return patterns;
}

const NEAR = 40;

/** "…“, explica la concejala, quien asegura que “…": a verb of saying and "that" lead to more of the same words. */
export function saysThat(between: string, locale: Locale): boolean {
  const { that, anyVerb } = speechPatterns(locale);
  const tail = between.slice(-NEAR).trimEnd();
  const last = tail.slice(tail.lastIndexOf(" "));
  return last !== "" && that.test(last) && anyVerb.test(tail);
}
