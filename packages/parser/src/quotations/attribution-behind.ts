import type { Locale } from "../locales/locale.ts";
import { parseReferences, type Reference } from "../parties/parse-parties.ts";
import { partyWords } from "../parties/words-of-parties.ts";
import {
  type AttributionContext,
  behindVerbs,
  fitting,
  GOES_ON,
  isDropped,
  isInFull,
  isNamed,
  isOfficial,
  isSomebody,
  isSpokenTo,
  knownName,
  NOBODY,
  type Words,
  withoutHearer,
} from "./attribution-words.ts";
import { subjectAtEnd } from "./far-subject.ts";
import { isBehindPreposition, isWorkOf } from "./no-clause.ts";
import { type Rest, restBehind } from "./rest-behind.ts";
import { type Stretch, sentenceEnd, sentenceStart } from "./sentences.ts";
import { inBrackets, signature, signedBelow } from "./signatures.ts";
import { speechPatterns } from "./speech-patterns.ts";
import { isLongSpeech, isStatement } from "./speech-shape.ts";
import { beforeVerb } from "./subject-first.ts";
import { behindAnyVerb } from "./unlisted-verb.ts";

/** So many characters are no term. */
const MAX_TERM = 160;
const MAX_FRAME = 40;
const MOST_SMALL_WORDS = 6;
const SET_OFF = /^,\s\p{Ll}[^,.]{2,60},(?=\s)/u;

type Patterns = ReturnType<typeof speechPatterns>;

const beginsWithVerb = (body: string, { verb }: Patterns): boolean => verb.exec(body)?.index === 0;

const isLong = ({ from, to }: Stretch): boolean => to - from > MAX_TERM;

/** Speech is set off by a comma, or ends like a sentence; a term is neither: "„Mittagstisch“ ist ein Angebot". */
const isSetOff = ({ lead, inside, body, opens, quoted }: Rest, patterns: Patterns): boolean =>
  /[,–—]/u.test(lead) ||
  /[,.!?…]/u.test(inside) ||
  (patterns.verbFirst.test(body) && (beginsWithVerb(body, patterns) || (opens && isLong(quoted))));

const endsSentence = ({ lead, inside }: Rest): boolean => lead.includes(".") || (inside === "." && !lead.includes(","));

/** "…“, sagt Bürgermeister Luger", "…“, so der Stadtrat". */
function behindVerb(rest: Rest, patterns: Patterns, context: AttributionContext): readonly Reference[] {
  const { locale } = context;
  const { body, joined, lead } = rest;
  const pronoun = patterns.joinedPronoun?.exec(body)?.[1];
  if (pronoun !== undefined) return [{ type: "pronoun", word: pronoun }];
  const words = behindVerbs(body, patterns);
  if (isWorkOf(words, locale)) return NOBODY;
  if (isSpokenTo(words, locale)) return locale.speech.dropsSubject ? GOES_ON : NOBODY;
  const { references } = parseReferences(withoutHearer(words, locale), locale);
  if (references.length > 0) return references;
  const known = knownName(words, context);
  if (known.length > 0) return known;
  const far = partyWords(locale).stacked ? subjectAtEnd(words, locale) : [];
  if (far.length > 0) return far;
  // "…“, ließ der zuständige Sender wissen": behind a comma whatever verb says that somebody speaks.
  const isSaid = lead.startsWith(",") && patterns.verbFirst.test(body);
  if (!isSaid && !beginsWithVerb(body, patterns) && !patterns.impersonalFirst.test(body)) return [];
  // "… und ergänzt": the verb goes on with the speaker before.
  return joined === "" && !isDropped(words, locale) ? [{ type: "nobody" }] : GOES_ON;
}

/**
 * Reads a line that attributes the words before it and says nothing else: "so die Außenministerin.", "sagte Anna Berg".
 *
 * @returns whom it names or means; nobody where it begins as a sentence does
 */
export function parseAttribution(line: string, { locale }: AttributionContext): readonly Reference[] {
  const patterns = speechPatterns(locale);
  const text = line.trim().replace(/[.:]$/u, "");
  const begins = patterns.sourceFirst.test(text) || patterns.verbFirst.test(text);
  if (!begins || sentenceEnd(text, 0) < text.length) return [];
  const { references, to } = parseReferences(behindVerbs(text, patterns), locale);
  return to > 0 ? references : [];
}

/** "…“ Davon ist Stadträtin Berg überzeugt.": a sentence of its own. */
function inNextSentence(rest: Rest, patterns: Patterns, { locale }: AttributionContext): readonly Reference[] {
  if (!endsSentence(rest) && !/[–—]/u.test(rest.lead)) return NOBODY;
  const referring = fitting(rest.body, patterns.referring);
  if (referring === "") return NOBODY;
  // "Lo annunciano, in una nota congiunta, la sindaca Anna Bianchi e …": what commas set off stands between.
  const words = rest.body.slice(referring.length).replace(SET_OFF, "").trimStart();
  const phrase = behindVerbs(words, patterns);
  const { references, to } = parseReferences(phrase, locale);
  const isBare = !referring.trim().includes(" ");
  return isSomebody(references) && !(isBare && tellsMore(phrase, to, locale)) ? references : NOBODY;
}

/** "So will Stadträtin Berg das Klima schützen": a verb that no list holds tells what somebody does, before the name or behind it. */
function tellsMore(phrase: string, to: number, locale: Locale): boolean {
  const { isArticle, isLink, isFrequent, isAdverb, isRelative, stacked } = partyWords(locale);
  const [word = ""] = (stacked ? phrase : phrase.slice(to).trimStart()).split(/[\s,.!?]/u, 1);
  const mayStand = stacked ? [isArticle, isFrequent] : [isLink, isAdverb, isRelative];
  return /^\p{Ll}/u.test(word) && !mayStand.some((is) => is(word));
}

/**
 * Finds who is said to speak by the sentence that begins the paragraph behind a quotation: "Das sagte Stadträtin Berg gestern."
 *
 * @param text - the paragraph behind
 * @param context - the words of the language, and what names the text knows
 */
export function findReferring(text: string, context: AttributionContext): Words | undefined {
  const to = sentenceEnd(text, 0);
  const body = text.slice(0, to);
  // "Das sagte Stadträtin Berg: „…“" leads to other words.
  if (/:/u.test(body) || /^\s?[„“«"»]/u.test(text.slice(to))) return undefined;
  // ", erklärt Stadträtin Berg.": a break stands within the sentence.
  const comma = fitting(text, /^\s?,\s/u).length;
  if (comma > 0) {
    const words = body.slice(comma);
    const patterns = speechPatterns(context.locale);
    const isSaid = beginsWithVerb(words, patterns) || patterns.sourceFirst.test(words);
    const references = isSaid ? parseAttribution(words, context) : NOBODY;
    return isNamed(references) ? { references, from: comma, to } : undefined;
  }
  const rest = { lead: ".", joined: "", from: 0, to, body, inside: "", opens: true, quoted: { from: 0, to: 0 } };
  const references = inNextSentence(rest, speechPatterns(context.locale), context);
  return references.length === 0 ? undefined : { references, from: 0, to };
}

/** "Mit den Worten „…“ eröffnete Stadträtin Berg die Schau": any verb, where words before the quotation make it somebody's. */
function framed(before: string, { body }: Rest, { locale }: AttributionContext): readonly Reference[] {
  const patterns = speechPatterns(locale);
  if (!patterns.frame.test(before)) return [];
  const verb = fitting(body, /^\p{Ll}+\s/u);
  const { references } = parseReferences(behindVerbs(body.slice(verb.length), patterns), locale);
  return references.filter(({ type }) => type !== "nobody");
}

/** "Einen „echten Gewinn für unsere Stadt“ nannte Stadträtin Berg den Park": nothing but an article stands before the words. */
function calledSo(text: string, { body, quoted }: Rest, { locale }: AttributionContext): readonly Reference[] {
  const { calling, called } = speechPatterns(locale);
  const verb = fitting(body, calling);
  if (verb === "" || !called.test(text.slice(sentenceStart(text, quoted.from), quoted.from))) return NOBODY;
  const caller = body.slice(verb.length);
  const { references } = parseReferences(caller, locale);
  return isSomebody(references) && !isThingFirst(caller, locale) ? references : NOBODY;
}

/** "nannte das Programm Stadträtin Berg": behind an article and adjectives, as `Linzer` is one, stands a noun that is no office. */
function isThingFirst(phrase: string, locale: Locale): boolean {
  const { isArticle, isInflected, isOffice, isPersonNoun, isDegree } = partyWords(locale);
  const isSomeone = (word: string): boolean => [isOffice, isPersonNoun, isDegree].some((is) => is(word));
  const isAdjective = (word: string): boolean => isInflected(word) && /^\p{Ll}|er$/u.test(word);
  const [article = "", ...others] = phrase.split(/\s+/u).slice(0, MOST_SMALL_WORDS);
  const noun = others.find((word) => isSomeone(word) || !isAdjective(word)) ?? "";
  return isArticle(article) && /^\p{Lu}/u.test(noun) && !isSomeone(noun);
}

/** "…“, lautet ihr Fazit" */
function isOwnWord({ body }: Rest, { naming, own }: Patterns): boolean {
  const verb = fitting(body, naming);
  return verb !== "" && own.test(body.slice(verb.length).trim());
}

/** "Auf der ersten „Nacht der Museen“, sagte Berg, …": behind a preposition, its article and adjectives marks hold a name. */
function isNameInSentence(text: string, { opens, quoted }: Rest, locale: Locale): boolean {
  if (opens || !/^.\s?\p{Lu}/u.test(text.slice(quoted.from, quoted.from + 3))) return false;
  return isBehindPreposition(text.slice(sentenceStart(text, quoted.from), quoted.from), locale);
}

/** "…”, burgemeester Anna Berg (Lijst Berg).": behind a sentence an office and a full name, and nothing else. */
function withoutVerb(text: string, rest: Rest, { locale }: AttributionContext): readonly Reference[] {
  const { lead, body, opens, quoted, inside } = rest;
  // "„Leben und Sterben in der Stadt“, Referentin Dr. Anna Berg": a programme.
  const words = text.slice(quoted.from, quoted.to);
  // « Nous sommes prêts. » Anne Petit, maire de Lyon
  const isApart = lead.startsWith(",") || (lead.trim() === "" && /[.!?…]/u.test(inside));
  if (!opens || !isApart || !isStatement(words, locale)) return [];
  const { references, to } = parseReferences(body, locale);
  // « …, et c’est pour longtemps », Luc Petit.: no title is so long, but for one of two parts, or behind a word for it.
  const isTitle = /:\s[^.!?]*\p{L}.$/u.test(words) || text[quoted.from - 2] === ":";
  const isOne = isOfficial(references) || (isInFull(references) && isLongSpeech(words) && !isTitle);
  return isOne && /^(?:\s\([^()]*\))?\.?$/u.test(body.slice(to)) ? references : [];
}

/** Who is named behind a quotation, in one of the ways above. */
function namedBehind(text: string, rest: Rest, context: AttributionContext): readonly Reference[] {
  const patterns = speechPatterns(context.locale);
  const signed = signature(text, rest, context);
  if (signed.length > 0) return signed;
  const next = inNextSentence(rest, patterns, context);
  if (next.length > 0) return next;
  const caller = calledSo(text, rest, context);
  if (caller.length > 0) return caller;
  if (isOwnWord(rest, patterns)) return GOES_ON;
  if (isNameInSentence(text, rest, context.locale)) return NOBODY;
  if (patterns.sourceFirst.test(rest.body)) return behindVerb(rest, patterns, context);
  if (patterns.naming.test(rest.body)) return NOBODY;
  return isSetOff(rest, patterns) ? setOff(text, rest, context) : [];
}

/** Who is named in what a comma or a mark sets off from a quotation. */
function setOff(text: string, rest: Rest, context: AttributionContext): readonly Reference[] {
  const patterns = speechPatterns(context.locale);
  const isSaid = patterns.verbFirst.test(rest.body) || patterns.joinedPronoun?.test(rest.body) === true;
  if (isSaid) return behindVerb(rest, patterns, context);
  const inverted = behindAnyVerb(rest, context);
  if (inverted.length > 0) return inverted;
  const alone = withoutVerb(text, rest, context);
  if (alone.length > 0) return alone;
  return endsSentence(rest) ? [] : beforeVerb(rest, context);
}

/** Who is named behind a quotation, and where. */
export function behind(text: string, quoted: Stretch, context: AttributionContext): Words | undefined {
  const signed = signedBelow(text, quoted.to, context) ?? inBrackets(text, quoted, context);
  if (signed !== undefined) return signed;
  const rest = restBehind(text, quoted, context.locale);
  const within = framed(text.slice(Math.max(0, quoted.from - MAX_FRAME), quoted.from), rest, context);
  const references = within.length > 0 ? within : namedBehind(text, rest, context);
  return references.length === 0 ? undefined : { references, from: rest.from, to: rest.to };
}
