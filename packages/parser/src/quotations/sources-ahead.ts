import type { Locale } from "../locales/locale.ts";
import { parseReferences, type Reference, type References } from "../parties/parse-parties.ts";
import { partyWords } from "../parties/words-of-parties.ts";
import { type AttributionContext, fitting, isDoubtful, isNamed, isSomebody, NOBODY } from "./attribution-words.ts";
import { speechPatterns } from "./speech-patterns.ts";
import type { FoundVerb } from "./verb-finder.ts";

/** So near to who is named a colon leads to his words. */
const NEAR = 40;
const CLOSE = 2;
/** Between a source and the words that it is given for stands an article. */
const LONGEST_ARTICLE = 6;
const NEAR_SOURCE = 100;

/** What stands in its sentence before a quotation. */
export interface Ahead {
  readonly body: string;
  /** Whether a colon leads to the quotation. */
  readonly colon: boolean;
  /** Whether the quotation is a sentence with its end, and no title: "liest aus ihrem Roman: „Grüne Höfe“." */
  readonly holdsSentence: boolean;
  /** Whether it begins with a capital, and may be what something is called. */
  readonly mayBeName: boolean;
  /** Whether nothing stands before it in the paragraph. */
  readonly begins: boolean;
  readonly verb: FoundVerb | null;
  readonly subject: References;
  readonly context: AttributionContext;
}

/** "Wie Sprecher Karl Mayr erklärte, …:", "As Mayor Doe put it, “…”" */
export function asSource({ body, colon, verb, context: { locale } }: Ahead): readonly Reference[] {
  if (verb === null || (!colon && verb.index + verb[0].length < body.length)) return NOBODY;
  const words = body.slice(0, verb.index);
  const source = fitting(words.charAt(0).toLowerCase() + words.slice(1), speechPatterns(locale).clauseFirst);
  if (source === "" || words.includes(",")) return NOBODY;
  const phrase = words.slice(source.length).trim();
  const { references, to } = parseReferences(phrase, locale);
  return isNamed(references) && to >= phrase.length - 1 ? references : NOBODY;
}

/** How a sentence begins that announces words. */
interface Announcement {
  readonly words: string;
  /** The words say for whom something is so, which may be a gift or a sign as well. */
  readonly isView: boolean;
}

/** "Statement von", "Il commento del", "In the words of", "Für": what stands before who is announced. */
function announcementOf(body: string, locale: Locale): Announcement {
  const { announcement, viewpoint, sourceFirst } = speechPatterns(locale);
  const [first = ""] = body.split(" ", 1);
  const article = partyWords(locale).isArticle(first) ? first.length + 1 : 0;
  const behindArticle = fitting(body.slice(article), announcement);
  if (behindArticle !== "") return { words: body.slice(0, article + behindArticle.length), isView: false };
  const source = fitting(withSmallLetter(body), sourceFirst);
  return source === "" ? { words: fitting(body, viewpoint), isView: true } : { words: source, isView: false };
}

const withSmallLetter = (body: string): string => body.charAt(0).toLowerCase() + body.slice(1);

/** "Statement von Minister Vogel:", "In the words of Mayor Doe:", "Für Stadträtin Berg ist klar:" */
export function asAnnounced(ahead: Ahead): readonly Reference[] {
  const { body, colon, context } = ahead;
  const announcement = announcementOf(body, context.locale);
  if (!colon || announcement.words === "") return NOBODY;
  const phrase = body.slice(announcement.words.length).trimStart();
  const { references, to } = parseReferences(phrase, context.locale);
  const behind = phrase.slice(to);
  const isWhose = isNamed(references) && behind.length < reachOf(ahead, announcement, { references, behind });
  return isWhose ? references : NOBODY;
}

/** How far from the name a colon may stand. */
function reachOf(
  { body, mayBeName, context }: Ahead,
  { isView }: Announcement,
  { references, behind }: { references: readonly Reference[]; behind: string },
): number {
  const { copula, leadingSource } = speechPatterns(context.locale);
  if (!isView) {
    // "Laut Stadträtin Berg liegt das an vielem: „…“"
    const isSource = leadingSource.test(withSmallLetter(body)) && isSomebody(references);
    return isSource ? body.length : CLOSE;
  }
  // "Für Mayr gab es ein Lied: „Haus am Hang“", but "Für Mayr ist es mehr als das: „Wir gehören dazu.“"
  if (mayBeName) return copula.test(behind) ? NEAR : 0;
  return isDoubtful(references, context) ? NEAR : body.length;
}

/** "Segundo o vereador, “…”": a source that begins the sentence, and nothing behind it. */
export function asLeadingSource({ body, context: { locale } }: Ahead): readonly Reference[] {
  const source = fitting(body, speechPatterns(locale).leadingSource);
  if (source === "") return NOBODY;
  const phrase = body.slice(source.length).trim();
  const { references, to } = parseReferences(phrase, locale);
  const [first] = references;
  const isOne = first?.type === "description" && partyWords(locale).isOffice(first.head);
  return isOne && to >= phrase.length - 1 ? references : NOBODY;
}

/** "Denn, so Mayr, „…“", "die laut ihrer Leiterin Anna Berg die „…“": a source right before the words. */
export function asNearSource({ body, colon, mayBeName, context }: Ahead): readonly Reference[] {
  const { locale } = context;
  const from = colon || mayBeName ? -1 : sourceBefore(body, locale);
  if (from < 0) return NOBODY;
  const phrase = body.slice(from).trimStart();
  const { references, to } = parseReferences(phrase, locale);
  const isOne = isNamed(references) && !isDoubtful(references, context);
  return isOne && phrase.length - to < LONGEST_ARTICLE ? references : NOBODY;
}

/** Behind which place of a sentence a word for a source stands last: at a comma, or anywhere where it is no other word. */
function sourceBefore(body: string, locale: Locale): number {
  const { sourceFirst, leadingSource } = speechPatterns(locale);
  const near = body.slice(-NEAR_SOURCE);
  for (const { index, 0: blank } of [...near.matchAll(/(?:,\s|\s)/gu)].reverse()) {
    const words = near.slice(index + blank.length);
    const source = fitting(words, blank.startsWith(",") ? sourceFirst : leadingSource);
    if (source !== "" && /^\p{Ll}/u.test(source)) return body.length - words.length + source.length;
  }
  return -1;
}
