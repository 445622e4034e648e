import type { ChunkWords } from "./chunk-words.ts";
import { ACRONYM, INNER_CAPITAL, MIXED_ACRONYM } from "./token-kinds.ts";

// What the words of a name say, each given by its places in a stretch between two commas.

/** The last word of a name. */
export function lastOf(chunk: ChunkWords, name: readonly number[]): { readonly text: string; readonly to: number } {
  return chunk.tokens[name[name.length - 1] ?? 0] ?? { text: "", to: 0 };
}

/** "Doe’s": the name says whose something is. */
export const isWhose = (chunk: ChunkWords, name: readonly number[]): boolean => chunk.isPossessive(name.at(-1) ?? 0);

/** "the fourth Star Trek film": what stands behind a name goes on with it. */
export function isBeforeNoun(chunk: ChunkWords, name: readonly number[]): boolean {
  const next = (name[name.length - 1] ?? 0) + 1;
  return chunk.kind(next) === "lower" && !chunk.words.isVerb(chunk.tokens[next]?.word ?? "");
}

/** "Nissan", "Justice Department": the name is that of a body. */
export function namesGroup(chunk: ChunkWords, name: readonly number[]): boolean {
  const lastWord = lastOf(chunk, name).text;
  const isBody = name.length > 1 && chunk.words.isBody(lastWord);
  return (
    isBody ||
    ((!chunk.words.stacked || name.length > 1) && INNER_CAPITAL.test(chunk.tokens[name[0] ?? 0]?.text ?? "")) ||
    ACRONYM.test(lastWord) ||
    (!chunk.words.stacked && MIXED_ACRONYM.test(lastWord)) ||
    name.some((index) => chunk.words.isGroup(chunk.tokens[index]?.word ?? ""))
  );
}

/** A name of two words and more that is no body's, and with which nothing goes on. */
export function isFullName(chunk: ChunkWords, name: readonly number[]): boolean {
  const capitals = name.filter((index) => chunk.kind(index) === "cap").length;
  return (
    capitals > 1 &&
    !isWhose(chunk, name) &&
    !namesGroup(chunk, name) &&
    (chunk.words.nounFirst || !isBeforeNoun(chunk, name))
  );
}
