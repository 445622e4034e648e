import type { Locale } from "../locales/locale.ts";
import { parseReferences, type Reference, type References } from "../parties/parse-parties.ts";
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

/** "Artikel wie: „…“" shows an example, and nobody speaks. */
const SUCH_AS = /(?:^|\s)(?:wie|such as|comme|tels? que|come|como|zoals|som|kuten)$/iu;

/** Takes verbs, words for sources and small words off the beginning: "so zeigt sich auch …". */
function behindVerbs(text: string, patterns: SpeechPatterns): string {
  let rest = text;
  for (let step = 0; step < MAX_STEPS; step++) {
    const taken = (patterns.sourceFirst.exec(rest) ??
      patterns.verbFirst.exec(rest) ??
      patterns.fillers.exec(rest))?.[0];
    if (taken === undefined || taken === "") break;
    rest = rest.slice(taken.length).replace(/^[\s,]+/u, "");
  }
  return rest;
}

const isNamed = (references: readonly Reference[]): boolean => references.some(({ type }) => type === "party");

/** A single word with a capital that no office goes with may be any word at the beginning of a sentence. */
function isDoubtful(references: readonly Reference[], context: AttributionContext): boolean {
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

/** "…“, sagt Bürgermeister Luger", "…,” Mayor Doe said", "…“ – Jane Doe": who is named behind a quotation. */
function behind(text: string, quoted: { from: number; to: number }, context: AttributionContext): Words | undefined {
  const patterns = speechPatterns(context.locale);
  const end = sentenceEnd(text, quoted.to);
  const rest = text.slice(quoted.to, end);
  const lead = /^[\s,.!?;]*(?:[–—-]{1,2}\s)?/u.exec(rest)?.[0] ?? "";
  const joined = JOINED.exec(rest.slice(lead.length))?.[0] ?? "";
  const from = quoted.to + lead.length + joined.length;
  const body = text.slice(from, end);
  if (body === "") return undefined;
  const at = (references: readonly Reference[]): Words => ({ references, from, to: end });
  if (/[–—-]\s$/u.test(lead) && end - from < MAX_SUBJECT && end >= text.length - 1) {
    const { references } = parseReferences(body, context.locale);
    if (isNamed(references)) return at(references);
  }
  const inside = text[quoted.to - 2] ?? "";
  const endsSentence = /[.]/.test(lead) || (/[.]/.test(inside) && !lead.includes(","));
  // Speech is set off by a comma, or ends like a sentence; a term is neither: "„Mittagstisch“ ist ein Angebot".
  const apart =
    /[,–—]/u.test(lead) ||
    /[,.!?…]/u.test(inside) ||
    (patterns.verbFirst.test(body) && patterns.verb.exec(body)?.index === 0);
  if (!apart && !patterns.sourceFirst.test(body)) return undefined;
  if (patterns.verbFirst.test(body) || patterns.sourceFirst.test(body)) {
    const { references } = parseReferences(behindVerbs(body, patterns), context.locale);
    if (references.length > 0) return at(references);
    const strong = patterns.verb.exec(body)?.index === 0 || /^(?:heißt|hieß) es/u.test(body);
    if (!strong) return undefined;
    // "… und ergänzt": the verb goes on with the speaker before.
    return at([{ type: joined === "" ? "nobody" : "pronoun" }]);
  }
  if (endsSentence) return undefined;
  const verb = patterns.anyVerb.exec(body.slice(0, MAX_SUBJECT));
  if (verb === null || verb.index === 0) return undefined;
  const { references, to } = parseReferences(body.slice(0, verb.index), context.locale, true);
  const near = verb.index - to < 24;
  return references.length > 0 && near ? at(references) : undefined;
}

/** "Minister Vogel:", "Dazu erklärt Ministerin Berg:", "Mayor Doe said,": who is named before a quotation. */
function before(text: string, to: number, context: AttributionContext): Words | undefined {
  const patterns = speechPatterns(context.locale);
  const start = sentenceStart(text, to);
  const whole = text.slice(start, to);
  const colon = /:\s*$/.test(whole);
  const lead = /^[\s,;–—-]*/u.exec(whole)?.[0].length ?? 0;
  const body = whole.slice(lead).replace(/[\s,:]+$/u, "");
  if (body === "" || (colon && SUCH_AS.test(body))) return undefined;
  const verb = (colon ? patterns.anyVerb : patterns.verb).exec(body);
  if (!colon && verb === null) return undefined;
  const at = (references: readonly Reference[]): Words => ({
    references,
    from: start + lead,
    to: start + lead + body.length,
  });
  const words = body.replace(patterns.fillers, (found) => " ".repeat(found.length));
  const subject = parseReferences(verb === null ? words : words.slice(0, verb.index), context.locale, true);
  const alone = verb === null && start + lead === 0 && subject.to === body.length;
  if (subject.references.length > 0 && (alone || isSubject(subject, verb, { body, context })))
    return at(subject.references);
  if (verb === null) return undefined;
  const lateFrom = body.lastIndexOf(", ", verb.index - 3) + 2;
  const late = lateFrom > 1 ? parseReferences(body.slice(lateFrom, verb.index), context.locale) : undefined;
  // "In addition, Mayor Doe said:"
  if (late !== undefined && isNamed(late.references) && verb.index - lateFrom - late.to < 3) return at(late.references);
  const after = parseReferences(behindVerbs(body.slice(verb.index), patterns), context.locale);
  if (after.references.length > 0 && !isDoubtfulObject(after.references)) return at(after.references);
  // "Keuter schrieb:": a lone name is one where it stands right before a verb in the singular.
  const adjacent = verb.index - subject.to < 3 && !/en$/u.test(verb[0]);
  return adjacent && subject.references[0]?.type === "party" ? at(subject.references) : undefined;
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
  const ahead = after && isNamed(after.references) ? undefined : before(text, quoted.from, context);
  const chosen = ahead !== undefined && (after === undefined || isNamed(ahead.references)) ? ahead : after;
  if (chosen === undefined) return undefined;
  const words = text.slice(chosen.from, chosen.to).replace(/[\s,:–—-]+$/u, "");
  const form = chosen === ahead && /^\s*:/.test(text.slice(chosen.from + words.length)) ? "colon" : "inline";
  return { references: chosen.references, text: words, from: chosen.from, to: chosen.from + words.length, form };
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
