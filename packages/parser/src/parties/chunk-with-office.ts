import type { Chunk } from "./chunk.ts";
import type { ChunkWords } from "./chunk-words.ts";
import { firstOffice } from "./first-office.ts";
import {
  groupChunk,
  isLink,
  NONE,
  type OfficePlaces,
  officeChunk,
  personChunk,
  withComplement,
} from "./make-chunks.ts";
import { isBeforeNoun, isWhose } from "./names-in-chunk.ts";
import { OfficeExtent } from "./office-extent.ts";
import { ACRONYM } from "./token-kinds.ts";

/**
 * Reads a stretch that holds an office: with who holds it, with the body where it is held, or alone.
 *
 * @param chunk - the stretch
 * @param first - the place of its first office
 */
export function withOffice(chunk: ChunkWords, first: number): Chunk {
  const begin = officeBegin(chunk, first);
  const extent = new OfficeExtent(chunk);
  const head = extent.head(first);
  const adjectives = extent.behindAdjectives(head);
  const last = adjectives + (isThingBeforeName(chunk, adjectives + 1) ? 1 : 0);
  const name = chunk.nameFrom(last + 1);
  if (name.length === 0) return withComplement(chunk, { begin, last, head });
  const isLinked = isLink(chunk, last + 1);
  const held = isLinked ? undefined : withBody(chunk, { begin, head }, name);
  if (held !== undefined) return held;
  const described = describedByAge(chunk, first, name);
  if (described !== undefined) return described;
  const own = isWhose(chunk, name) ? officeOfWhose(chunk, begin, (name.at(-1) ?? 0) + 1) : undefined;
  if (own !== undefined) return own;
  // "Mayor Doe’s office", "the major Asian markets": the name is no person's who is spoken of.
  if (isWhose(chunk, name) || isAdjective(chunk, name) || isOfSeveral(chunk, first, name)) return NONE;
  if (isLinked) return withComplement(chunk, { begin, last, head });
  return personChunk(chunk, name, officesBefore(chunk, { begin, first, last }));
}

/** "Wethouder Sport Jan Mulder": what an office is for, right before a name in full. */
const isThingBeforeName = (chunk: ChunkWords, at: number): boolean =>
  chunk.words.isOfficeOfMatter(chunk.tokens[at - 1]?.word ?? "") &&
  chunk.words.isThing(chunk.tokens[at]?.word ?? "") &&
  chunk.nameFrom(at).length > 2;

/** An office and the body that stands right behind it: where the office is held, or one thing with it. */
function withBody(
  chunk: ChunkWords,
  { begin, head }: Pick<OfficePlaces, "begin" | "head">,
  name: readonly number[],
): Chunk | undefined {
  const end = name[name.length - 1] ?? 0;
  const isGroup = (at: number): boolean => chunk.words.isGroup(chunk.tokens[at]?.word ?? "");
  // "Karl Mayr, Präsident SGV": behind a name a short form is where the office is held.
  const isShortForm = name.length === 1 && ACRONYM.test(chunk.tokens[end]?.text ?? "");
  if (chunk.place.afterPerson && (isShortForm || name.some(isGroup)))
    return officeChunk(chunk, { begin, last: end, head });
  // "Justice Department", "Justice Department’s Tax Division": a group whose name begins like an office.
  const isBody = name.length > 1 && chunk.words.isBody(chunk.tokens[end]?.word ?? "");
  return isGroup(end) || isBody ? groupChunk(chunk, end, chunk.slice(begin, end)) : undefined;
}

/** "der 28-jährige Sudanese": a description, not a name. */
function describedByAge(chunk: ChunkWords, first: number, name: readonly number[]): Chunk | undefined {
  const only = chunk.tokens[name[0] ?? 0];
  const isAge = /^\d/u.test(chunk.tokens[first]?.text ?? "");
  if (!chunk.definite || name.length > 1 || !isAge || only === undefined) return undefined;
  return { type: "description", head: only.text, to: only.to };
}

/** "Mayor Doe’s spokesman": an office may say whose it is. */
function officeOfWhose(chunk: ChunkWords, begin: number, from: number): Chunk | undefined {
  const head = firstOffice(chunk, from);
  if (head === -1 || head - from > 2) return undefined;
  const extent = new OfficeExtent(chunk);
  const last = extent.behindAdjectives(extent.head(head));
  const name = chunk.nameFrom(last + 1);
  if (name.length === 0) return withComplement(chunk, { begin, last, head });
  return isWhose(chunk, name) ? undefined : personChunk(chunk, name, [chunk.slice(begin, last)]);
}

function isAdjective(chunk: ChunkWords, name: readonly number[]): boolean {
  return !chunk.words.stacked && chunk.definite && name.length === 1 && isBeforeNoun(chunk, name);
}

/** "die Gemeindechefs Geschenke": behind another article, what looks like a genitive is an office of several. */
function isOfSeveral(chunk: ChunkWords, first: number, name: readonly number[]): boolean {
  const { genitives } = chunk.words.lists;
  const article = chunk.tokens[0]?.text.toLowerCase() ?? "";
  const office = chunk.tokens[first]?.text ?? "";
  if (genitives === undefined || !chunk.definite || name.length > 1) return false;
  const { isArticle, isIndefinite, isOffice } = chunk.words;
  const isGenitive = article === genitives.articles.masculine || isIndefinite(article);
  return isArticle(article) && !isGenitive && office.endsWith("s") && isOffice(office.slice(0, -1));
}

function officeBegin(chunk: ChunkWords, first: number): number {
  let begin = chunk.start;
  for (let index = first - 1; index > begin; index--) if (endsPhrase(chunk, index)) begin = index + 1;
  while (begin < first && (chunk.kind(begin) === "degree" || chunk.isCount(begin))) begin++;
  if (isPlaceBeforeShort(chunk, begin, first)) return first;
  return isSpokenTo(chunk, begin, first) ? first : begin;
}

/** "Bregenz LH Karl Mayr": where a text begins, before a short form stands a place; whose an office is would have an ending. */
function isPlaceBeforeShort(chunk: ChunkWords, begin: number, first: number): boolean {
  const [place = "", office = ""] = [begin, first].map((at) => chunk.tokens[at]?.text);
  const isOne = chunk.words.stacked && chunk.place.opensSentence && begin === first - 1 && chunk.kind(begin) === "cap";
  return isOne && ACRONYM.test(office) && !ACRONYM.test(place) && !/(?:er|s)$/u.test(place);
}

/** "die Rede von Stadträtin Berg": an office begins behind an article or a link; as nouns in German do. */
function endsPhrase(chunk: ChunkWords, index: number): boolean {
  const word = chunk.tokens[index]?.word ?? "";
  return chunk.words.isArticle(word) || (chunk.words.stacked && chunk.kind(index) === "link");
}

/** "sagte den Gästen Stadträtin Berg": who is spoken to stands before who speaks, in the dative of the plural. */
function isSpokenTo(chunk: ChunkWords, begin: number, first: number): boolean {
  const { dative } = chunk.words.lists;
  const isOne = begin === 1 && first === 2 && chunk.kind(begin) === "cap";
  if (dative === undefined || !isOne || chunk.tokens[0]?.text !== dative.article) return false;
  return chunk.tokens[begin]?.text.endsWith(dative.ending) === true;
}

/** The offices before a name: one, or those that stand one after the other. */
function officesBefore(
  chunk: ChunkWords,
  { begin, first, last }: { begin: number; first: number; last: number },
): string[] {
  const apart =
    chunk.words.stacked &&
    chunk.kinds.slice(first, last + 1).every((kind) => kind === "office" || kind === "degree" || kind === "noun");
  if (!apart) return [chunk.withoutDegrees(begin, last)];
  const offices = [chunk.withoutDegrees(begin, first)];
  for (let index = first + 1; index <= last; index++)
    if (chunk.kind(index) !== "degree") offices.push(chunk.slice(index, index));
  return offices;
}
