import { type ChunkWords, MAX_ADJECTIVES } from "./chunk-words.ts";

/**
 * The first office of a stretch, with nothing before it but adjectives, places, and names of institutions.
 *
 * @param chunk - the stretch
 * @param from - the place from which on it is looked for
 * @returns the place of the office; -1 where there is none
 */
export function firstOffice(chunk: ChunkWords, from: number): number {
  let adjectives = 0;
  for (let index = from; index < chunk.tokens.length; index++) {
    const kind = chunk.kind(index);
    if (kind === "office" || (kind === "noun" && isWhatSomebodyIs(chunk, index))) return index;
    if (index === from && isBeforeDegree(chunk, index)) return index;
    if (kind === "lower" && ++adjectives > MAX_ADJECTIVES) return -1;
    if (kind === "other" || endsSearch(chunk, from, index)) return -1;
  }
  return -1;
}

function isWhatSomebodyIs(chunk: ChunkWords, index: number): boolean {
  // "die Mitarbeiterinnen" are nobody, "die Mitarbeiterinnen Anna Berg und Eva Mayr" are two.
  const isPlural = chunk.words.isPlural(chunk.tokens[index]?.text ?? "");
  return (!isPlural && (chunk.definite || chunk.place.afterPerson)) || chunk.namesNext(index + 1);
}

/** "Förster Dr. Karl Mayr": a word with a capital before a degree and a name is what somebody is. */
function isBeforeDegree(chunk: ChunkWords, index: number): boolean {
  const isOne = chunk.kind(index) === "cap" && chunk.kind(index + 1) === "degree";
  const word = chunk.tokens[index]?.word ?? "";
  if (chunk.words.isNoName(word) || chunk.words.isThing(word)) return false;
  return isOne && !chunk.isPossessive(index) && chunk.nameFrom(index + 1).length > 0;
}

/** No office of the same phrase stands behind a word between others. */
function endsSearch(chunk: ChunkWords, from: number, index: number): boolean {
  const kind = chunk.kind(index);
  if (kind === "link") return chunk.belongsToNoun(index) || index === from || isAddressed(chunk, from, index);
  return kind === "lower" && index > from && endsName(chunk, index - 1) && !nounAhead(chunk, index);
}

/** A word with a capital before one without; not whose the office is: "Hong Kong’s new police commissioner". */
function endsName(chunk: ChunkWords, index: number): boolean {
  // "Liisa Mäki, Suomen museon johtaja": what is no name behind somebody says whose the office is.
  const isWhose = chunk.place.afterPerson && chunk.words.isNoName(chunk.tokens[index]?.word ?? "");
  return chunk.kind(index) === "cap" && !chunk.isPossessive(index) && !isWhose;
}

/** "antwortet Keith dem Parteichef Keuter", "fragte Keith die Vertreter": who stands before an object speaks to it. */
function isAddressed(chunk: ChunkWords, from: number, index: number): boolean {
  if (chunk.words.lists.objectArticles?.includes(chunk.tokens[index]?.text ?? "") !== true) return false;
  // "A letter addressed to Mayor Jane Doe"
  if (!chunk.words.stacked)
    return chunk.kind(chunk.words.isArticle(chunk.tokens[index + 1]?.word ?? "") ? index + 2 : index + 1) === "office";
  const name = chunk.nameFrom(from);
  return name.length === index - from && !name.some((at) => chunk.words.isGroup(chunk.tokens[at]?.word ?? ""));
}

// "Kluane First Nation director Keith Johnson": small letters behind a name are an office only where a name follows.
function nounAhead(chunk: ChunkWords, index: number): boolean {
  const next = chunk.kinds.indexOf("office", index);
  if (next === -1 || next - index > 2) return false;
  let last = next;
  while (chunk.kind(last + 1) === "office") last += 1;
  return chunk.nameFrom(last + 1).length > 0;
}
