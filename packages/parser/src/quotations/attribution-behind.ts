import type { Locale } from "../locales/locale.ts";
import { parseReferences, type Reference } from "../parties/parse-parties.ts";
import { wordPlaces } from "../parties/word-places.ts";
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
  NOBODY,
  type Words,
} from "./attribution-words.ts";
import { subjectAtEnd } from "./far-subject.ts";
import { findSecondClause } from "./second-clause.ts";
import { sentenceEnd } from "./sentences.ts";
import { speechPatterns } from "./speech-patterns.ts";

const MAX_SUBJECT = 160;
const MAX_FRAME = 40;
const MOST_SMALL_WORDS = 6;

const JOINED = /^(?:und|and|et|e|y|en)\s/u;

/** The rest of the sentence behind a quotation, taken apart. */
interface Rest {
  /** Marks between the quotation and the words: `, `, ` – `. */
  readonly lead: string;
  /** What joins the words to an earlier speaker: `und`. */
  readonly joined: string;
  readonly from: number;
  readonly to: number;
  /** The words themselves. */
  readonly body: string;
  /** The last character of the quotation, before its mark. */
  readonly inside: string;
  /** Whether nothing stands before the quotation in its sentence. */
  readonly opens: boolean;
}

function restBehind(text: string, quoted: Quoted, locale: Locale): Rest {
  const quotedTo = quoted.to;
  // "…“. Das sagte Stadträtin Berg.": the mark that ends the sentence may stand behind the quotation.
  const end = sentenceEnd(text, /^[.!?]\s/u.test(text.slice(quotedTo, quotedTo + 2)) ? quotedTo + 1 : quotedTo);
  const to = quotedTo + (findSecondClause(text.slice(quotedTo, end), locale)?.from ?? end - quotedTo);
  const rest = text.slice(quotedTo, to);
  const lead = fitting(rest, /[\s,.!?;:]*(?:[–—-]{1,2}(?:\s|(?=\p{Ll})))?/u);
  const joined = fitting(rest.slice(lead.length), JOINED);
  const from = quotedTo + lead.length + joined.length;
  const opens = opensSentence(text, quoted);
  return { lead, joined, from, to, body: text.slice(from, to), inside: text.charAt(quotedTo - 2), opens };
}

type Patterns = ReturnType<typeof speechPatterns>;

const beginsWithVerb = (body: string, { verb }: Patterns): boolean => verb.exec(body)?.index === 0;

/** Speech is set off by a comma, or ends like a sentence; a term is neither: "„Mittagstisch“ ist ein Angebot". */
const isSetOff = ({ lead, inside, body }: Rest, patterns: Patterns): boolean =>
  /[,–—]/u.test(lead) || /[,.!?…]/u.test(inside) || (patterns.verbFirst.test(body) && beginsWithVerb(body, patterns));

const endsSentence = ({ lead, inside }: Rest): boolean => lead.includes(".") || (inside === "." && !lead.includes(","));

/** "…“ – Jane Doe": a signature, which ends the text. */
function signature(text: string, { lead, from, to, body }: Rest, context: AttributionContext): readonly Reference[] {
  if (!/[–—-]/u.test(lead) || to - from >= MAX_SUBJECT || to < text.length - 1) return [];
  const { references } = parseReferences(body, context.locale);
  return isNamed(references) ? references : [];
}

interface Quoted {
  readonly from: number;
  readonly to: number;
}

/** Whether marks begin their sentence: in "Das Konzert „Musik für alle“, …" they hold what something is called. */
const opensSentence = (text: string, { from }: Quoted): boolean =>
  /(?:^|[.!?…:][“”"»«’)]?\s?)(?:[–—-]\s?)?$/u.test(text.slice(Math.max(0, from - 6), from));

/** Whether marks hold a sentence with its end: "„Wir freuen uns.“" */
const isSentence = (text: string, quoted: Quoted): boolean =>
  opensSentence(text, quoted) && /[.!?…]\s?.$/u.test(text.slice(quoted.from, quoted.to));

/** "…“ (Minister Karl Mayr)": an office and a full name in brackets. */
function inBrackets(text: string, quoted: Quoted, { locale }: AttributionContext): Words | undefined {
  const words = /^(\s?\()([^()]{5,120})\)\s?(?:[.!?]|$|[„“”"«»])/u.exec(text.slice(quoted.to, quoted.to + MAX_SUBJECT));
  if (words === null || !isSentence(text, quoted)) return undefined;
  const [, lead = "", line = ""] = words;
  const { references, to: reach } = parseReferences(line, locale);
  const from = quoted.to + lead.length;
  return isOfficial(references) && reach === line.length ? { references, from, to: from + line.length } : undefined;
}

const SIGNED = /^\s?\n\s?(?:[–—-]\s?)?/u;

/** "…“↵Jane Doe↵Mayor": lines below the words, which end the paragraph, or stand before other words. */
function signedBelow(text: string, quotedTo: number, { locale }: AttributionContext): Words | undefined {
  const lead = fitting(text.slice(quotedTo, quotedTo + 6), SIGNED);
  if (lead === "") return undefined;
  const from = quotedTo + lead.length;
  const to = from + fitting(text.slice(from, from + MAX_SUBJECT), /^[^„“”«»":!?]*/u).trimEnd().length;
  const line = text.slice(from, to).replaceAll("\n", ", ");
  const { references, to: reach } = parseReferences(line, locale);
  return isOfficial(references) && reach >= line.length - 1 ? { references, from, to } : undefined;
}

/** "…“, sagt Bürgermeister Luger", "…“, so der Stadtrat". */
function behindVerb(rest: Rest, patterns: Patterns, { locale }: AttributionContext): readonly Reference[] {
  const { body, joined, lead } = rest;
  const pronoun = patterns.joinedPronoun?.exec(body)?.[1];
  if (pronoun !== undefined) return [{ type: "pronoun", word: pronoun }];
  const words = behindVerbs(body, patterns);
  const { references } = parseReferences(words, locale);
  if (references.length > 0) return references;
  const far = partyWords(locale).stacked ? subjectAtEnd(words, locale) : [];
  if (far.length > 0) return far;
  // "…“, ließ der zuständige Sender wissen": behind a comma whatever verb says that somebody speaks.
  const isSaid = lead.startsWith(",") && patterns.verbFirst.test(body);
  if (!isSaid && !beginsWithVerb(body, patterns) && !/^(?:heißt|hieß) es/u.test(body)) return [];
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

/** "…,” Mayor Doe said": the subject stands before its verb. */
function beforeVerb({ body }: Rest, patterns: Patterns, { locale }: AttributionContext): readonly Reference[] {
  const verb = patterns.anyVerb.exec(body.slice(0, MAX_SUBJECT));
  if (verb === null) return beforeUnlistedVerb(body, locale);
  const { references, to } = parseReferences(body.slice(0, verb.index), locale, true);
  return verb.index - to < 24 ? references : [];
}

/** "…,” Councilmember Jane Doe countered": an office and a full name before a word that may be a verb. */
function beforeUnlistedVerb(body: string, locale: Locale): readonly Reference[] {
  const { references, to } = parseReferences(body, locale, true);
  const word = fitting(body.slice(to), /^\s\p{Ll}+/u).trim();
  const isSaid = word !== "" && speechPatterns(locale).unlistedVerb.test(word) && !partyWords(locale).isFrequent(word);
  return isSaid && isOfficial(references) ? references : [];
}

/** "…“ Davon ist Stadträtin Berg überzeugt.": a sentence of its own. */
function inNextSentence(rest: Rest, patterns: Patterns, { locale }: AttributionContext): readonly Reference[] {
  if (!endsSentence(rest) && !/[–—]/u.test(rest.lead)) return NOBODY;
  const referring = fitting(rest.body, patterns.referring);
  if (referring === "") return NOBODY;
  const phrase = behindVerbs(rest.body.slice(referring.length).trimStart(), patterns);
  const { references, to } = parseReferences(phrase, locale);
  const isBare = !referring.trim().includes(" ");
  return isSomebody(references) && !(isBare && tellsMore(phrase, to, locale)) ? references : NOBODY;
}

/** "So will Stadträtin Berg das Klima schützen": a verb that no list holds tells what somebody does, before the name or behind it. */
function tellsMore(phrase: string, to: number, locale: Locale): boolean {
  const { isArticle, isLink, isFrequent, isAdverb, stacked } = partyWords(locale);
  const [word = ""] = (stacked ? phrase : phrase.slice(to).trimStart()).split(/[\s,.!?]/u, 1);
  const mayStand = stacked ? [isArticle, isFrequent] : [isLink, isAdverb];
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
  const rest = { lead: ".", joined: "", from: 0, to, body, inside: "", opens: true };
  const references = inNextSentence(rest, speechPatterns(context.locale), context);
  return references.length === 0 ? undefined : { references, from: 0, to };
}

/** "…“, konnte Anna Berg Bilanz ziehen": behind a comma any verb and a full name, in a language that puts the verb first. */
function behindAnyVerb({ body, lead, inside, opens }: Rest, { locale }: AttributionContext): readonly Reference[] {
  if (!opens || (!lead.startsWith(",") && inside !== ",")) return [];
  const { isFrequent, isLink, stacked } = partyWords(locale);
  // "…”, proclamó.": a verb alone goes on with the speaker before.
  const { loneVerb, finiteVerb } = speechPatterns(locale);
  if (loneVerb.test(body)) return GOES_ON;
  if (!stacked) return behindUnlistedVerb(body, locale);
  const verb = fitting(body, /^\p{Ll}{2,}(?=\s)/u);
  // "…“, wird Präsident Karl Mayr zitiert"
  const isPassive = locale.speech.passive.includes(verb);
  if (!isPassive && (!finiteVerb.test(verb) || isFrequent(verb) || isLink(verb))) return [];
  const { references } = parseReferences(body.slice(verb.length + 1), locale);
  return isInFull(references) ? references : [];
}

/** « … », s’enthousiasme la maire Anne Petit: a few small words that no list of verbs holds, an office and a full name. */
function behindUnlistedVerb(body: string, locale: Locale): readonly Reference[] {
  const words = partyWords(locale);
  const { unlistedVerb } = speechPatterns(locale);
  let mayBeVerb = false;
  for (const { 0: word, index } of wordPlaces(body).slice(0, MOST_SMALL_WORDS)) {
    if (mayBeVerb && (words.isArticle(word) || /^\p{Lu}/u.test(word) || words.isOffice(word))) {
      const { references } = parseReferences(body.slice(index), locale);
      return isOfficial(references) ? references : [];
    }
    const isNone = [words.isRelative, words.isConjunction, words.isIndefinite].some((is) => is(word));
    if (isNone || !/^\p{Ll}/u.test(word) || (words.isLink(word) && !words.isArticle(word))) return [];
    mayBeVerb = unlistedVerb.test(word) && !words.isFrequent(word);
  }
  return [];
}

/** "Mit den Worten „…“ eröffnete Stadträtin Berg die Schau": any verb, where words before the quotation make it somebody's. */
function framed(before: string, { body }: Rest, { locale }: AttributionContext): readonly Reference[] {
  const patterns = speechPatterns(locale);
  if (!patterns.frame.test(before)) return [];
  const verb = fitting(body, /^\p{Ll}+\s/u);
  const { references } = parseReferences(behindVerbs(body.slice(verb.length), patterns), locale);
  return references.filter(({ type }) => type !== "nobody");
}

/** Who is named behind a quotation, in one of the ways above. */
function namedBehind(text: string, rest: Rest, context: AttributionContext): readonly Reference[] {
  const patterns = speechPatterns(context.locale);
  const signed = signature(text, rest, context);
  if (signed.length > 0) return signed;
  const next = inNextSentence(rest, patterns, context);
  if (next.length > 0) return next;
  const namesSource = patterns.sourceFirst.test(rest.body);
  if (!namesSource && patterns.naming.test(rest.body)) return NOBODY;
  if (!namesSource && !isSetOff(rest, patterns)) return [];
  const isSaid = patterns.verbFirst.test(rest.body) || patterns.joinedPronoun?.test(rest.body) === true;
  if (namesSource || isSaid) return behindVerb(rest, patterns, context);
  const inverted = behindAnyVerb(rest, context);
  if (inverted.length > 0) return inverted;
  return endsSentence(rest) ? [] : beforeVerb(rest, patterns, context);
}

/** Who is named behind a quotation, and where. */
export function behind(text: string, quoted: Quoted, context: AttributionContext): Words | undefined {
  const signed = signedBelow(text, quoted.to, context) ?? inBrackets(text, quoted, context);
  if (signed !== undefined) return signed;
  const rest = restBehind(text, quoted, context.locale);
  const within = framed(text.slice(Math.max(0, quoted.from - MAX_FRAME), quoted.from), rest, context);
  const references = within.length > 0 ? within : namedBehind(text, rest, context);
  return references.length === 0 ? undefined : { references, from: rest.from, to: rest.to };
}
