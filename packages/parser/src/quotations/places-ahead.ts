import type { Locale } from "../locales/locale.ts";
import { parseReferences, type Reference, type References } from "../parties/parse-parties.ts";
import { isBareName } from "../parties/roster.ts";
import { type WordPlace, wordPlaces } from "../parties/word-places.ts";
import { partyWords } from "../parties/words-of-parties.ts";
import {
  type AttributionContext,
  behindCommas,
  behindVerbs,
  GOES_ON,
  holdsOffice,
  isDoubtful,
  isDropped,
  isNamed,
  isOfficial,
  isSomebody,
  isSpokenTo,
  NOBODY,
} from "./attribution-words.ts";
import { finiteVerbs, subjectAt, subjectAtEnd } from "./far-subject.ts";
import { UP_TO_LAST_MARK } from "./sentences-before.ts";
import { type Ahead, asAnnounced, asLeadingSource, asNearSource, asSource } from "./sources-ahead.ts";
import { saysThat, speechPatterns } from "./speech-patterns.ts";
import type { FoundVerb } from "./verb-finder.ts";

const NEAR = 40;
const MOST_WORDS = 40;

/** "Minister Vogel:", "Mayor Doe said,". */
function asSubject({ body, begins, holdsSentence, verb, subject, context }: Ahead): readonly Reference[] {
  // "… gut. Mayr: „Das freut uns.“": a word alone in the middle of a paragraph has to be a name elsewhere.
  // "Neubau: „Ein Glück für die Stadt“": at its beginning it may be a topic, where nobody is called so and no sentence follows.
  const isTopic = !holdsSentence && isDoubtful(subject.references, context) && !context.isNamed(body);
  // "Die Firma baut weiter, wie Berg sagte. „…“": a sentence that has ended tells of a thing, and may name somebody at its end.
  if (/[.!?…]$/u.test(body) && isThing(subject.references, context.locale)) return NOBODY;
  const isAlone = subject.to === body.length && ((begins && !isTopic) || (holdsSentence && context.isNamed(body)));
  return isAlone || isSubject(subject, verb, { body, context }) ? subject.references : NOBODY;
}

/** "In addition, Mayor Doe said:", "Speaking today, Jane Doe, Leader of the Council, said:" */
function behindComma({ body, verb, context: { locale } }: Ahead): readonly Reference[] {
  if (verb === null) return NOBODY;
  const { references, to } = behindCommas(body, verb.index, locale);
  const isOne = isNamed(references) || references[0]?.type === "pronoun";
  return isOne && verb.index - to < 3 ? references : NOBODY;
}

/** "O concurso está a decorrer e João Pinto, presidente da autarquia, admite que “…”": behind a conjunction, up to the verb. */
function behindConjunction({ body, colon, mayBeName, verb, context: { locale } }: Ahead): readonly Reference[] {
  const { isConjunction, stacked } = partyWords(locale);
  // "The band and Jane Doe announced “A Night of Music”"
  if (verb === null || stacked || (mayBeName && !colon)) return NOBODY;
  for (const { 0: word, index } of wordPlaces(body.slice(0, verb.index), ",").reverse()) {
    if (!isConjunction(word)) continue;
    const from = index + word.length + 1;
    const { references, to } = parseReferences(body.slice(from, verb.index), locale);
    if (isSomebody(references) && verb.index - from - to < 3) return references;
  }
  return NOBODY;
}

/** "com a presença do deputado Juan Pérez, que ressaltou o trabalho:": whoever is named before a relative is its subject. */
function beforeRelative(body: string, locale: Locale): readonly Reference[] {
  const { isRelative, isOffice } = partyWords(locale);
  const { anyVerb } = speechPatterns(locale);
  // "A visita contou com o deputado …" has a verb of its own.
  const relative = wordPlaces(body, ",").find(
    ({ 0: word, index }) =>
      isRelative(word) && anyVerb.exec(body.slice(index + word.length + 1).slice(0, NEAR))?.index === 0,
  );
  if (relative === undefined) return NOBODY;
  const words = body.slice(0, relative.index).replace(/[\s,]+$/u, "");
  for (const { 0: word, index } of wordPlaces(words, ",").slice(0, MOST_WORDS)) {
    if (!isOffice(word)) continue;
    const { references, to } = parseReferences(words.slice(index), locale);
    if (isOfficial(references) && references.length === 1 && index + to === words.length) return references;
  }
  return NOBODY;
}

/** "Dal palco il sindaco Marco Rossi ha ringraziato tutti:": an office and a name right before the verb, wherever they begin. */
function rightBeforeVerb({ body, colon, verb, context: { locale } }: Ahead): readonly Reference[] {
  if (verb === null) return NOBODY;
  // "… para el alcalde, Juan Pérez, quien ha señalado a la prensa que “…”"
  if (!colon) return saysThat(body, locale) ? beforeRelative(body, locale) : NOBODY;
  const ahead = body.slice(0, verb.index).trimEnd();
  const references = subjectAtEnd(ahead, locale);
  if (holdsOffice(references)) return references;
  const related = beforeRelative(body, locale);
  if (related.length > 0) return related;
  // "Speaking on Monday the Mayor said:"
  const [, before = "", article = "", office = ""] = /(\S*)\s?(?<!\S)(\S+)\s(\S+)$/u.exec(ahead) ?? [];
  const { isArticle, isOffice, isLink } = partyWords(locale);
  // "El libro de la alcaldesa cuenta"
  const isOfThing = isLink(before) && !isArticle(before);
  return isArticle(article) && isOffice(office) && !isOfThing ? [{ type: "description", head: office }] : NOBODY;
}

/** "Dazu erklärt Ministerin Berg:" */
function asObject({ body, verb, context: { locale } }: Ahead): readonly Reference[] {
  if (verb === null) return NOBODY;
  const phrase = behindVerbs(body.slice(verb.index), speechPatterns(locale));
  if (isSpokenTo(phrase, locale)) return locale.speech.dropsSubject ? GOES_ON : NOBODY;
  const { references } = parseReferences(phrase, locale);
  return isDoubtfulObject(references) || isOfPreposition(references, phrase, locale) ? NOBODY : references;
}

/** "forderte von der Bürgerschaft mehr Mut": behind a preposition a body is no subject, though a name may begin with one. */
function isOfPreposition([first]: readonly Reference[], phrase: string, locale: Locale): boolean {
  if (first?.type !== "party") return false;
  const { isLink, isArticle, isThing } = partyWords(locale);
  const [word = ""] = phrase.split(" ", 1);
  const isBody = first.party.kind === "group" || isThing(first.party.name.split(" ").at(-1) ?? "");
  return isBody && isLink(word) && !isArticle(word);
}

/** "Keuter schrieb:": a lone name is one where it stands right before a verb in the singular. */
function asLoneName({ verb, subject, context: { locale } }: Ahead): readonly Reference[] {
  const isAdjacent = verb !== null && verb.index - subject.to < 3 && !speechPatterns(locale).pluralVerb.test(verb[0]);
  return isAdjacent && subject.references[0]?.type === "party" ? subject.references : NOBODY;
}

/** "Y agregó:", "Al respecto, señaló:": the verb goes on with the speaker before. */
function withoutSubject({ body, verb, context: { locale } }: Ahead): readonly Reference[] {
  if (verb === null || !isDropped(body.slice(verb.index + verb[0].length).trimStart(), locale)) return NOBODY;
  const { isConjunction, isFrequent } = partyWords(locale);
  const ahead = body.slice(0, verb.index).trimEnd();
  const last = /\S*$/u.exec(ahead)?.[0].toLowerCase() ?? "";
  // "Ha recordado que …"
  const isVerb = speechPatterns(locale).auxiliary.test(last) && !ahead.includes(" ");
  return last === "" || last.endsWith(",") || isConjunction(last) || isFrequent(last) || isVerb ? GOES_ON : NOBODY;
}

/** "Speaking at the opening, Mayor Jane Doe paid tribute to the volunteers:": whatever the verb, a colon behind it leads to words. */
function behindOpening({ body, colon, holdsSentence, verb, context: { locale } }: Ahead): readonly Reference[] {
  const comma = colon && holdsSentence && verb === null ? body.indexOf(", ") : -1;
  if (comma < 0) return NOBODY;
  const { references } = parseReferences(body.slice(comma + 2), locale);
  return isSomebody(references) ? references : NOBODY;
}

/**
 * "Sichtlich erleichtert zeigte sich nach der Abstimmung Stadträtin Eva Kern:", "Nach der Sitzung zog Anna Berg Bilanz:": in a
 * language that puts the verb before the subject, who is named far behind it, or behind any verb.
 */
function farBehindVerb({ body, colon, holdsSentence, verb, context: { locale } }: Ahead): readonly Reference[] {
  // Behind another quotation, whoever is named speaks that one.
  if (!colon || !holdsSentence || UP_TO_LAST_MARK.test(body)) return NOBODY;
  const { stacked } = partyWords(locale);
  const isVerb = finiteVerbs(body, locale);
  const { fillers } = speechPatterns(locale);
  let before: WordPlace | undefined;
  for (const word of wordPlaces(body, ",").slice(0, MOST_WORDS)) {
    const last = before;
    // "Daran zweifelt auch Stadträtin Anna Berg nicht:"
    if (!fillers.test(word[0])) before = word;
    const subject = last && subjectAt(body, { word, before: last[0] }, locale);
    if (last === undefined || subject === undefined) continue;
    const { references, to } = subject;
    const isLast = word.index + to >= body.length - 1;
    // "A presentare il progetto è stata la sindaca Anna Bianchi:"
    if (
      stacked ? isVerb(last) || (isLast && verb !== null && verb.index < word.index) : isLast && holdsOffice(references)
    )
      return references;
  }
  return NOBODY;
}

/** "Het lint werd doorgeknipt door wethouder Jan Mulder: “…”": a colon leads to the words of who acts, and is named right before it. */
function asAgent({ body, colon, holdsSentence, context: { locale } }: Ahead): readonly Reference[] {
  const { agent } = speechPatterns(locale);
  const found = colon && holdsSentence ? [...body.matchAll(agent)].at(-1) : undefined;
  if (found === undefined) return NOBODY;
  const { references, to } = parseReferences(body.slice(found.index + found[0].length), locale);
  return isOfficial(references) && found.index + found[0].length + to >= body.length - 1 ? references : NOBODY;
}

/** "Ihr Rat:", "His verdict:", "According to her," */
const asOwn = ({ body, colon, context: { locale } }: Ahead): readonly Reference[] =>
  (colon && speechPatterns(locale).own.test(body)) || speechPatterns(locale).sourceBefore.test(body) ? GOES_ON : NOBODY;

/** "In dem Beschluss heißt es:": what is written speaks for nobody. */
function asWritten({ body, colon, context: { locale } }: Ahead): readonly Reference[] {
  return colon && speechPatterns(locale).impersonal.test(body) ? [{ type: "nobody" }] : NOBODY;
}

/** Looks for who speaks in one place before a quotation. */
type Place = (ahead: Ahead) => readonly Reference[];

/** Where the one who speaks may stand before a quotation, the surest place first. */
export const PLACES_AHEAD: readonly Place[] = [
  asOwn,
  asLeadingSource,
  asSource,
  asAnnounced,
  asNearSource,
  asSubject,
  behindComma,
  behindConjunction,
  rightBeforeVerb,
  asObject,
  asLoneName,
  behindOpening,
  farBehindVerb,
  asAgent,
  withoutSubject,
  asWritten,
];

/** Who is named in the surest place; somebody rather than what is nobody. */
export function namedAhead(ahead: Ahead, places: readonly Place[]): readonly Reference[] {
  let found = NOBODY;
  for (const find of places) {
    const references = find(ahead);
    if (references.length === 0 || (found !== NOBODY && !isNamed(references))) continue;
    found = references;
    if (!isThing(references, ahead.context.locale)) break;
  }
  return found;
}

/** Whether a phrase at the beginning of a sentence is what its verb of saying is about. */
function isSubject(
  subject: References,
  verb: FoundVerb | null,
  { body, context }: { body: string; context: AttributionContext },
): boolean {
  if (isDoubtful(subject.references, context)) return false;
  if (isFarSubject(subject, verb, body)) return true;
  // "Das sei wichtig, betonte Berg": the subject stands behind the verb.
  if (verb !== null && /,\s$/u.test(body.slice(0, verb.index)) && body[subject.to] !== ",") return false;
  const first = subject.references[0];
  const sure = first?.type !== "party" || first.party.offices.length > 0 || context.isKnown(first.party.name);
  return sure || (verb !== null && verb.index - subject.to < NEAR);
}

/** "Karl Mayr von den Sängern, unter deren Dach alles stattfand, betonte:": a full name begins, and its verb stands last, behind a clause. */
function isFarSubject({ references: [first], to }: References, verb: FoundVerb | null, body: string): boolean {
  if (first?.type !== "party" || verb === null || verb.index + verb[0].length < body.length) return false;
  const isFull = first.party.kind === "person" && !isBareName(first.party.name) && body.startsWith(first.party.name);
  return isFull && /,\s[^,]+,\s$/u.test(body.slice(to, verb.index));
}

/** "Die Bedeutung des Ehrenamts unterstrich Landrätin Anna Berg:": a noun that is nobody, but for want of anybody else. */
function isThing([first, ...others]: readonly Reference[], locale: Locale): boolean {
  if (first?.type !== "description" || others.length > 0) return false;
  const { isOffice, isPersonNoun } = partyWords(locale);
  return !isOffice(first.head) && !isPersonNoun(first.head);
}

// "sagte zu der Strategie": a noun behind a verb that is nobody.
const isDoubtfulObject = (references: readonly Reference[]): boolean =>
  references.every(({ type }) => type === "nobody");
