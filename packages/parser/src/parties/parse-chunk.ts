import type { Chunk, ChunkPlace } from "./chunk.ts";
import { withOffice } from "./chunk-with-office.ts";
import { withoutOffice } from "./chunk-without-office.ts";
import { ChunkWords } from "./chunk-words.ts";
import { firstOffice } from "./first-office.ts";
import { NONE, personChunk } from "./make-chunks.ts";
import { isFullName } from "./names-in-chunk.ts";
import type { Token } from "./phrase-tokens.ts";
import type { Kind } from "./token-kinds.ts";
import type { PartyWords } from "./words-of-parties.ts";

/** What may stand behind a pronoun; a noun makes an article of it. */
const AFTER_PRONOUN: ReadonlySet<Kind> = new Set(["lower", "other", "link", "particle"]);

function readChunk(chunk: ChunkWords): Chunk {
  const first = chunk.tokens[0];
  if (first === undefined) return NONE;
  if (isNobody(chunk, first) && !isOne(chunk, first)) return { type: "nobody", to: first.to };
  if (chunk.words.isPronoun(first.word) && isLone(chunk)) return { type: "pronoun", word: first.text, to: first.to };
  if (chunk.place.opensSentence && chunk.isOpening()) return NONE;
  if (chunk.words.isArticle(first.word) && chunk.kinds[0] !== "office") {
    chunk.definite = true;
    chunk.start = chunk.isCount(1) ? 2 : behindAttribute(chunk, 1);
  }
  if (isOne(chunk, first)) return personChunk(chunk, chunk.nameFrom(1), []);
  const office = firstOffice(chunk, chunk.start);
  return office === -1 ? withoutOffice(chunk) : withOffice(chunk, office);
}

/** "eine Sprecherin", "I"; behind a name, "eine Sprecherin des Vereins" is her office. */
function isNobody(chunk: ChunkWords, { word }: Token): boolean {
  if (chunk.words.isFirstPerson(word) && !chunk.words.isArticle(word)) return true;
  if (chunk.place.afterPerson || !chunk.words.isIndefinite(word)) return false;
  // "le ministre de la Santé et des Services": behind an office, a link may look like it.
  if (!chunk.place.first && chunk.words.isLink(word)) return false;
  const next = chunk.tokens[1];
  if (next === undefined || (chunk.kind(1) === "office" && chunk.place.namesNext())) return false;
  return !/^\p{Ll}/u.test(next.text) || chunk.kind(1) === "office";
}

/** "une Anne Petit, un brin taquine": a full name behind an article that names nobody else, and nothing behind it. */
function isOne(chunk: ChunkWords, { word }: Token): boolean {
  const { isIndefinite, isThing, isBody } = chunk.words;
  if (!isIndefinite(word) || chunk.place.opensSentence || chunk.kind(1) !== "cap") return false;
  const name = chunk.nameFrom(1);
  const isWhole = name.length > 1 && name.at(-1) === chunk.tokens.length - 1 && isFullName(chunk, name);
  return isWhole && !name.some((at) => [isThing, isBody].some((is) => is(chunk.tokens[at]?.word ?? "")));
}

/** "die für Kultur zuständige Stadträtin": what stands between an article and its adjective is no part of the office. */
function behindAttribute(chunk: ChunkWords, from: number): number {
  if (!chunk.words.stacked || chunk.kind(from) !== "link") return from;
  const office = chunk.kinds.indexOf("office", from);
  const isAttribute = office > from + 2 && chunk.kind(office - 1) === "lower";
  return isAttribute && chunk.words.isInflected(chunk.tokens[office - 1]?.text ?? "") ? office : from;
}

function isLone(chunk: ChunkWords): boolean {
  const next = chunk.kind(1);
  // "lobte sie Team und Verein": where nouns need no article, what stands behind is another.
  return next === undefined || AFTER_PRONOUN.has(next) || chunk.words.isPersonal(chunk.tokens[0]?.text ?? "");
}

/** "l’alcaldessa": the article is no part of the office. */
const withoutElision = (office: string): string => office.replace(/^(?:l|all|dall|dell|nell|sull)['’](?=\p{Ll})/u, "");

/** Reads the words between two commas: a person with offices, an office, a group, or nothing of the kind. */
export function parseChunk(
  text: string,
  tokens: readonly Token[],
  options: { words: PartyWords; place: ChunkPlace },
): Chunk {
  const chunk = readChunk(new ChunkWords(text, tokens, options));
  if (chunk.type === "person") return { ...chunk, offices: chunk.offices.map(withoutElision) };
  return chunk.type === "office" ? { ...chunk, text: withoutElision(chunk.text) } : chunk;
}
