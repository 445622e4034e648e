import type { Locale } from "../locales/locale.ts";
import { parseReferences, type Reference, type References } from "../parties/parse-parties.ts";
import { partyWords } from "../parties/words-of-parties.ts";
import { sentenceEnd, sentenceStart } from "./sentences.ts";
import { type FoundVerb, type SpeechPatterns, speechPatterns } from "./speech-patterns.ts";

/** The words that say who speaks. */
export interface Attribution {
  readonly references: readonly Reference[];
  /** The words as printed: `betont Bürgermeister Klaus Luger`. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly form: "inline" | "colon";
}

/** What {@link findAttribution} looks at. */
export interface AttributionContext {
  readonly locale: Locale;
  /** Whether a text names somebody so; a capital at the beginning of a sentence alone makes no name. */
  isKnown(name: string): boolean;
}

const MAX_STEPS = 5;
const MAX_SUBJECT = 160;
const NEAR = 40;
const JOINED = /^(?:und|and|et|e|y|en)\s/u;

/** A word in small letters that ends as verbs of the third person do in German. */
const FINITE_VERB = /(?:t|te|ten|en)$/u;

/** "Artikel wie: „…“" shows an example, and nobody speaks. */
const SUCH_AS = /\s(?:wie|such as|comme|tels? que|come|como|zoals|som|kuten)$/iu;

/** What of a text a pattern fits, if anything. */
const fitting = (text: string, pattern: RegExp): string => pattern.exec(text)?.[0] ?? "";

/** Takes verbs, words for sources and small words off the beginning: "so zeigt sich auch …". */
function behindVerbs(text: string, patterns: SpeechPatterns): string {
  let rest = text;
  for (let step = 0; step < MAX_STEPS; step++) {
    const taken = (patterns.sourceFirst.exec(rest) ??
      patterns.verbFirst.exec(rest) ??
      patterns.fillers.exec(rest))?.[0];
    if (taken === undefined) break;
    rest = rest.slice(taken.length).replace(/^[\s,]+/u, "");
  }
  return rest;
}

/** Whether somebody is named. */
export const isNamed = (references: readonly Reference[]): boolean => references.some(({ type }) => type === "party");

/** A single word with a capital that no office goes with may be any word at the beginning of a sentence. */
export function isDoubtful(references: readonly Reference[], context: AttributionContext): boolean {
  const first = references[0];
  if (first?.type !== "party" || references.length > 1) return false;
  const { name, offices, kind, honorificPrefix } = first.party;
  return kind === "person" && offices.length === 0 && !honorificPrefix && !name.includes(" ") && !context.isKnown(name);
}

interface Words {
  readonly references: readonly Reference[];
  readonly from: number;
  readonly to: number;
}

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
}

function restBehind(text: string, quotedTo: number): Rest {
  const to = sentenceEnd(text, quotedTo);
  const rest = text.slice(quotedTo, to);
  const lead = fitting(rest, /[\s,.!?;]*(?:[–—-]{1,2}\s)?/u);
  const joined = fitting(rest.slice(lead.length), JOINED);
  const from = quotedTo + lead.length + joined.length;
  return { lead, joined, from, to, body: text.slice(from, to), inside: text.charAt(quotedTo - 2) };
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

/** "…“, sagt Bürgermeister Luger", "…“, so der Stadtrat". */
function behindVerb(rest: Rest, patterns: Patterns, { locale }: AttributionContext): readonly Reference[] {
  const { body, joined, lead } = rest;
  const pronoun = patterns.joinedPronoun?.exec(body)?.[1];
  if (pronoun !== undefined) return [{ type: "pronoun", word: pronoun }];
  const words = behindVerbs(body, patterns);
  const { references } = parseReferences(words, locale);
  if (references.length > 0) return references;
  // "…“, ließ der zuständige Sender wissen": behind a comma whatever verb says that somebody speaks.
  const isSaid = lead.startsWith(",") && patterns.verbFirst.test(body);
  if (!isSaid && !beginsWithVerb(body, patterns) && !/^(?:heißt|hieß) es/u.test(body)) return [];
  // "… und ergänzt": the verb goes on with the speaker before.
  return joined === "" && !isDropped(words, locale) ? [{ type: "nobody" }] : GOES_ON;
}

const GOES_ON: readonly Reference[] = [{ type: "pronoun" }];

/** "…”, agregó.", "…”, dijo al ser consultado": nobody is named behind a verb because who speaks has been. */
function isDropped(behind: string, locale: Locale): boolean {
  if (!locale.speech.dropsSubject) return false;
  const { isArticle, isIndefinite } = partyWords(locale);
  const word = /^[^\s,.;:!?]*/u.exec(behind)?.[0] ?? "";
  return !/^\p{Lu}/u.test(word) && !isArticle(word) && !isIndefinite(word);
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
  if (verb === null) return [];
  const { references, to } = parseReferences(body.slice(0, verb.index), locale, true);
  return verb.index - to < 24 ? references : [];
}

/** "…“ Davon ist Stadträtin Berg überzeugt.": a sentence of its own. */
function inNextSentence(rest: Rest, patterns: Patterns, { locale }: AttributionContext): readonly Reference[] {
  if (!endsSentence(rest)) return NOBODY;
  const referring = fitting(rest.body, patterns.referring);
  if (referring === "") return NOBODY;
  const { references } = parseReferences(behindVerbs(rest.body.slice(referring.length).trimStart(), patterns), locale);
  return isNamed(references) && !isLoneName(references) ? references : NOBODY;
}

/** A word with a capital alone. */
const isLoneName = ([first]: readonly Reference[]): boolean =>
  first?.type === "party" && first.party.offices.length === 0 && !first.party.name.includes(" ");

/** "…“, konnte Anna Berg Bilanz ziehen": behind a comma any verb and a full name, in a language that puts the verb first. */
function behindAnyVerb({ body, lead }: Rest, { locale }: AttributionContext): readonly Reference[] {
  const { stacked, isFrequent, isLink } = partyWords(locale);
  if (!stacked || !lead.startsWith(",")) return [];
  const verb = fitting(body, /^\p{Ll}{2,}(?=\s)/u);
  // "…“, wird Präsident Karl Mayr zitiert"
  const isPassive = locale.speech.passive.includes(verb);
  if (!isPassive && (!FINITE_VERB.test(verb) || isFrequent(verb) || isLink(verb))) return [];
  const { references } = parseReferences(body.slice(verb.length + 1), locale);
  const [first] = references;
  return first?.type === "party" && first.party.kind === "person" && first.party.name.includes(" ") ? references : [];
}

/** Who is named behind a quotation, in one of the ways above. */
function namedBehind(text: string, rest: Rest, context: AttributionContext): readonly Reference[] {
  const patterns = speechPatterns(context.locale);
  const signed = signature(text, rest, context);
  if (signed.length > 0) return signed;
  const next = inNextSentence(rest, patterns, context);
  if (next.length > 0) return next;
  if (patterns.naming.test(rest.body)) return NOBODY;
  const namesSource = patterns.sourceFirst.test(rest.body);
  if (!namesSource && !isSetOff(rest, patterns)) return [];
  const isSaid = patterns.verbFirst.test(rest.body) || patterns.joinedPronoun?.test(rest.body) === true;
  if (namesSource || isSaid) return behindVerb(rest, patterns, context);
  const inverted = behindAnyVerb(rest, context);
  if (inverted.length > 0) return inverted;
  return endsSentence(rest) ? [] : beforeVerb(rest, patterns, context);
}

function behind(text: string, quoted: { from: number; to: number }, context: AttributionContext): Words | undefined {
  const rest = restBehind(text, quoted.to);
  const references = namedBehind(text, rest, context);
  return references.length === 0 ? undefined : { references, from: rest.from, to: rest.to };
}

/** What stands in its sentence before a quotation. */
interface Ahead {
  readonly body: string;
  /** Whether a colon leads to the quotation. */
  readonly colon: boolean;
  /** Whether nothing stands before it in the paragraph. */
  readonly begins: boolean;
  readonly verb: FoundVerb | null;
  readonly subject: References;
  readonly context: AttributionContext;
}

const NOBODY: readonly Reference[] = [];

/** "Wie Sprecher Karl Mayr erklärte, …:" */
function asSource({ body, colon, verb, context: { locale } }: Ahead): readonly Reference[] {
  if (!colon || verb === null) return NOBODY;
  const words = body.slice(0, verb.index);
  const source = fitting(words.charAt(0).toLowerCase() + words.slice(1), speechPatterns(locale).clauseFirst);
  if (source === "" || words.includes(",")) return NOBODY;
  const phrase = words.slice(source.length).trim();
  const { references, to } = parseReferences(phrase, locale);
  return isNamed(references) && to >= phrase.length - 1 ? references : NOBODY;
}

/** "Statement von Minister Vogel:", "In the words of Mayor Doe:", "Für Stadträtin Berg ist klar:" */
function asAnnounced({ body, colon, context: { locale } }: Ahead): readonly Reference[] {
  if (!colon) return NOBODY;
  const { announcement, viewpoint, sourceFirst } = speechPatterns(locale);
  const small = body.charAt(0).toLowerCase() + body.slice(1);
  const announced = fitting(body, announcement) || fitting(small, sourceFirst);
  const lead = announced === "" ? fitting(body, viewpoint) : announced;
  if (lead === "") return NOBODY;
  const phrase = body.slice(lead.length).trimStart();
  const { references, to } = parseReferences(phrase, locale);
  const isWhole = announced === "" ? NEAR : 2;
  return isNamed(references) && phrase.length - to < isWhole ? references : NOBODY;
}

/** "Minister Vogel:", "Mayor Doe said,". */
function asSubject({ body, begins, verb, subject, context }: Ahead): readonly Reference[] {
  const isAlone = begins && subject.to === body.length;
  return isAlone || isSubject(subject, verb, { body, context }) ? subject.references : NOBODY;
}

/** "In addition, Mayor Doe said:", "Speaking today, Jane Doe, Leader of the Council, said:" */
function behindComma({ body, verb, context: { locale } }: Ahead): readonly Reference[] {
  if (verb === null) return NOBODY;
  let from = verb.index - 1;
  for (let step = 0; step < MOST_COMMAS_AHEAD; step++) {
    from = body.lastIndexOf(", ", from - 2);
    if (from < 0) return NOBODY;
    const { references, to } = parseReferences(body.slice(from + 2, verb.index), locale);
    if (isNamed(references)) return verb.index - from - 2 - to < 3 ? references : NOBODY;
  }
  return NOBODY;
}

/** A name, its offices, and what stands before both. */
const MOST_COMMAS_AHEAD = 4;

/** "Dazu erklärt Ministerin Berg:" */
function asObject({ body, verb, context: { locale } }: Ahead): readonly Reference[] {
  if (verb === null) return NOBODY;
  const { references } = parseReferences(behindVerbs(body.slice(verb.index), speechPatterns(locale)), locale);
  return isDoubtfulObject(references) ? NOBODY : references;
}

/** "Keuter schrieb:": a lone name is one where it stands right before a verb in the singular. */
function asLoneName({ verb, subject }: Ahead): readonly Reference[] {
  const isAdjacent = verb !== null && verb.index - subject.to < 3 && !/en$/u.test(verb[0]);
  return isAdjacent && subject.references[0]?.type === "party" ? subject.references : NOBODY;
}

/** "Y agregó:", "Al respecto, señaló:": the verb goes on with the speaker before. */
function withoutSubject({ body, verb, context: { locale } }: Ahead): readonly Reference[] {
  if (verb === null || !isDropped(body.slice(verb.index + verb[0].length).trimStart(), locale)) return NOBODY;
  const { isConjunction, isFrequent } = partyWords(locale);
  const ahead = body.slice(0, verb.index).trimEnd();
  const last = /\S*$/u.exec(ahead)?.[0].toLowerCase() ?? "";
  return last === "" || last.endsWith(",") || isConjunction(last) || isFrequent(last) ? GOES_ON : NOBODY;
}

/** Where the one who speaks may stand before a quotation, the surest place first. */
const PLACES_AHEAD: readonly ((ahead: Ahead) => readonly Reference[])[] = [
  asSource,
  asAnnounced,
  asSubject,
  behindComma,
  asObject,
  asLoneName,
  withoutSubject,
];

/** Who is named before a quotation. */
function before(text: string, to: number, context: AttributionContext): Words | undefined {
  const patterns = speechPatterns(context.locale);
  const start = sentenceStart(text, to);
  const whole = text.slice(start, to);
  const colon = /:\s*$/.test(whole);
  const from = start + fitting(whole, /[\s,;–—-]*/u).length;
  const body = text.slice(from, to).replace(/[\s,:]+$/u, "");
  if (colon && SUCH_AS.test(body)) return undefined;
  const verb = (colon ? patterns.anyVerb : patterns.verb).exec(body);
  if (!colon && verb === null) return undefined;
  const words = body.replace(patterns.fillers, (found) => " ".repeat(found.length));
  const subject = parseReferences(verb === null ? words : words.slice(0, verb.index), context.locale, true);
  const ahead: Ahead = { body, colon, begins: from === 0, verb, subject, context };
  for (const find of PLACES_AHEAD) {
    const references = find(ahead);
    if (references.length > 0) return { references, from, to: from + body.length };
  }
  return undefined;
}

/** Whether a phrase at the beginning of a sentence is what its verb of saying is about. */
function isSubject(
  subject: References,
  verb: FoundVerb | null,
  { body, context }: { body: string; context: AttributionContext },
): boolean {
  if (isDoubtful(subject.references, context)) return false;
  // "Das sei wichtig, betonte Berg": the subject stands behind the verb.
  if (verb !== null && /,\s$/u.test(body.slice(0, verb.index)) && body[subject.to] !== ",") return false;
  const first = subject.references[0];
  const sure = first?.type !== "party" || first.party.offices.length > 0 || context.isKnown(first.party.name);
  return sure || (verb !== null && verb.index - subject.to < NEAR);
}

// "sagte zu der Strategie": a noun behind a verb that is nobody.
const isDoubtfulObject = (references: readonly Reference[]): boolean =>
  references.every(({ type }) => type === "nobody");

/**
 * Finds who speaks the words between two places of a paragraph: after them, or before them.
 *
 * @param text - the paragraph
 * @param quoted - where the quotation begins and ends
 * @param context - the words of the language, and what names the text knows
 * @returns the attribution, or `undefined` where the paragraph does not say
 */
export function findAttribution(
  text: string,
  quoted: { from: number; to: number },
  context: AttributionContext,
): Attribution | undefined {
  const after = behind(text, quoted, context);
  // "…, sagte Berg. „…“, hieß es im Rathaus", "„…“, fügte sie hinzu": who is not named means more than a sentence that has ended.
  const isElse =
    (after?.references[0]?.type === "nobody" || after?.references[0]?.type === "pronoun") &&
    ENDED.test(text.slice(Math.max(0, quoted.from - 4), quoted.from));
  const isOwn = after !== undefined && (isNamed(after.references) || isElse);
  const ahead = isOwn ? undefined : before(text, quoted.from, context);
  const chosen = ahead !== undefined && (after === undefined || isNamed(ahead.references)) ? ahead : after;
  if (chosen === undefined) return undefined;
  const words = text.slice(chosen.from, chosen.to).replace(/[\s,:–—-]+$/u, "");
  const form = chosen === ahead && /^\s*:/.test(text.slice(chosen.from + words.length)) ? "colon" : "inline";
  return { references: chosen.references, text: words, from: chosen.from, to: chosen.from + words.length, form };
}

const ENDED = /[.!?…][”“"»]?\s*$/u;

const MOST_COMMAS = 8;
/** What may follow the words that attribute: a pause, or nothing. */
const PAUSE = /^\s?(?:[,.;!?…–—]\s?|$)/u;

/** An attribution between the words that it attributes, and where these stand. */
export interface InsideAttribution {
  readonly attribution: Attribution;
  readonly parts: readonly { from: number; to: number }[];
}

/**
 * Finds who speaks where the text says so inside the marks: « Nous sommes prêts, affirme le maire Jean Dupont. Tout ira bien. »
 *
 * @param text - the paragraph
 * @param quoted - where the quotation begins and ends
 * @param context - the words of the language
 * @returns the attribution, with the words before and behind it; `undefined` where the marks hold the words alone
 */
export function findInsideAttribution(
  text: string,
  quoted: { from: number; to: number },
  { locale }: AttributionContext,
): InsideAttribution | undefined {
  if (!locale.speech.attributesInside) return undefined;
  const patterns = speechPatterns(locale);
  const inner = text.slice(quoted.from, quoted.to - 1);
  for (const comma of [...inner.matchAll(/,\s|\s[–—]\s/gu)].slice(0, MOST_COMMAS)) {
    const at = comma.index + comma[0].length;
    const verb = patterns.verbFirst.exec(inner.slice(at))?.[0];
    if (verb === undefined) continue;
    const rest = inner.slice(at + verb.length);
    const { references, to } = parseReferences(rest, locale);
    const pause = PAUSE.exec(rest.slice(to))?.[0];
    if (!isNamed(references) || pause === undefined) continue;
    const from = quoted.from + at;
    const end = from + verb.length + to;
    const parts = [{ from: quoted.from, to: quoted.from + comma.index }];
    if (/\p{L}/u.test(text.slice(end + pause.length, quoted.to)))
      parts.push({ from: end + pause.length, to: quoted.to });
    return { attribution: { references, text: text.slice(from, end), from, to: end, form: "inline" }, parts };
  }
  return undefined;
}

/**
 * Finds who speaks from a paragraph of its own before the words: "Dazu erklärt Ministerin Berg:".
 *
 * @param text - the paragraph before
 * @param context - the words of the language, and what names the text knows
 * @returns the attribution, or `undefined` where the paragraph announces nobody's words
 */
export function findAnnouncement(text: string, context: AttributionContext): Attribution | undefined {
  if (!/:\s*$/.test(text)) return undefined;
  const found = before(text, text.length, context);
  return found && { ...found, text: text.slice(found.from, found.to), form: "colon" };
}
