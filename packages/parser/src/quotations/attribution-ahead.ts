import { parseReferences, type Reference, type References } from "../parties/parse-parties.ts";
import { partyWords } from "../parties/words-of-parties.ts";
import {
  type AttributionContext,
  behindCommas,
  behindVerbs,
  fitting,
  GOES_ON,
  isDoubtful,
  isDropped,
  isNamed,
  NOBODY,
  type Words,
} from "./attribution-words.ts";
import { sentenceStart } from "./sentences.ts";
import { type FoundVerb, speechPatterns } from "./speech-patterns.ts";

const NEAR = 40;

/** "Artikel wie: „…“" shows an example, and nobody speaks. */
const SUCH_AS = /\s(?:wie|such as|comme|tels? que|come|como|zoals|som|kuten)$/iu;

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
  const reach = announced === "" ? NEAR : 2;
  return isNamed(references) && phrase.length - to < reach ? references : NOBODY;
}

/** "Minister Vogel:", "Mayor Doe said,". */
function asSubject({ body, begins, verb, subject, context }: Ahead): readonly Reference[] {
  const isAlone = begins && subject.to === body.length;
  return isAlone || isSubject(subject, verb, { body, context }) ? subject.references : NOBODY;
}

/** "In addition, Mayor Doe said:", "Speaking today, Jane Doe, Leader of the Council, said:" */
function behindComma({ body, verb, context: { locale } }: Ahead): readonly Reference[] {
  if (verb === null) return NOBODY;
  const { references, to } = behindCommas(body, verb.index, locale);
  return isNamed(references) && verb.index - to < 3 ? references : NOBODY;
}

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
export function before(text: string, to: number, context: AttributionContext): Words | undefined {
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
