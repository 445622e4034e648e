import { PARTICLE } from "../locales/name-particles.ts";
import type { Chunk } from "./chunk.ts";
import { type ChunkWords, MAX_ADJECTIVES } from "./chunk-words.ts";
import { groupChunk, NONE, personChunk, withComplement } from "./make-chunks.ts";
import { isFullName, isWhose, lastOf, namesGroup } from "./names-in-chunk.ts";

/** Reads a stretch that holds no office the lists know: a name, what a name stands behind, or nothing. */
export function withoutOffice(chunk: ChunkWords): Chunk {
  const { start } = chunk;
  if (chunk.place.first && chunk.isParticleAndName()) return personChunk(chunk, [0, 1], []);
  if (!mayBeginName(chunk, start)) return withOccupation(chunk) ?? NONE;
  const name = chunk.nameFrom(start);
  if (name.length === 0) return { type: "none", to: chunk.tokens[0]?.to ?? 0 };
  if (isOfSomebody(chunk, name)) return NONE;
  const matter = unlistedOffice(chunk, name);
  if (matter !== undefined) return matter;
  if (isWhose(chunk, name)) return behindWhose(chunk, name, chunk.nameText(name));
  if (namesGroup(chunk, name)) return groupChunk(chunk, name[name.length - 1] ?? 0, chunk.nameText(name));
  return chunk.definite && !isTitle(chunk, start) ? behindArticle(chunk, name) : personChunk(chunk, name, []);
}

function mayBeginName(chunk: ChunkWords, at: number): boolean {
  const kind = chunk.kind(at);
  if (kind === "cap" || kind === "degree" || kind === "noun") return true;
  return chunk.place.first && PARTICLE.test(chunk.tokens[at]?.text ?? "");
}

function isTitle(chunk: ChunkWords, at: number): boolean {
  return chunk.kind(at) === "degree" && !chunk.words.isArticle(chunk.tokens[at]?.word ?? "");
}

/** "Verlag von Anna Berg": in German a particle stands before one name, and before two what somebody has or made. */
function isOfSomebody(chunk: ChunkWords, name: readonly number[]): boolean {
  const [, particle = 0] = name;
  const isParticle = chunk.tokens[particle]?.text === "von" && chunk.kind(particle + 1) === "cap";
  return chunk.words.stacked && isParticle && name.length > 3;
}

/** "Jane Doe, Keeper of Ceramics": behind a name, a word and what it is for are an office that no list holds. */
function unlistedOffice(chunk: ChunkWords, name: readonly number[]): Chunk | undefined {
  const [only = 0] = name;
  const isLinked = ["link", "particle"].includes(chunk.kind(only + 1) ?? "");
  if (!chunk.place.afterPerson || name.length !== 1 || !isLinked || namesGroup(chunk, name)) return undefined;
  const office = withComplement(chunk, { begin: chunk.start, last: only, head: only });
  // "Karl Mayr, Linz am Rhein": where nouns have capitals such a word may be anything, but no second name.
  const isAnything = chunk.words.stacked && chunk.kind(only) !== "noun";
  if (isAnything && office.type === "office") return { type: "group", name: office.text, to: office.to };
  return !isAnything && PARTICLE.test(chunk.tokens[only + 1]?.text ?? "") ? undefined : office;
}

/** "Sweden’s Eva Persson" speaks herself, "Doe’s work" does not; "Macy’s" and "People’s Daily" are names of bodies. */
function behindWhose(chunk: ChunkWords, name: readonly number[], text: string): Chunk {
  const last = name[name.length - 1] ?? 0;
  const next = chunk.nameFrom(last + 1);
  const end = next.length === 1 ? last + 1 : last;
  const to = chunk.tokens[end]?.to ?? 0;
  if (end === chunk.tokens.length - 1) return { type: "group", name: chunk.slice(name[0] ?? 0, end), to };
  const words = text.split(" ").map(chunk.words.withoutPossessive);
  if (words.some((word) => chunk.words.isGroup(word))) return { type: "group", name: words.join(" "), to };
  if (next.length < 2) return NONE;
  chunk.start = last + 1;
  return withoutOffice(chunk);
}

/**
 * "le naturopathe Olivier Panisset", "said registered herbalist Ada Quill": small words before a full name say what somebody
 * is, though no list holds them.
 */
function withOccupation(chunk: ChunkWords): Chunk | undefined {
  if (!mayHaveOccupation(chunk)) return undefined;
  const { start, tokens } = chunk;
  const at = behindSmallWords(chunk, start);
  if (at === start || at - start > MAX_ADJECTIVES) return undefined;
  const name = chunk.nameFrom(at);
  if (!isFullName(chunk, name) || PARTICLE.test(tokens[at]?.text ?? "")) return undefined;
  // "meldt waterschap Drents Overijsselse Delta"
  if (chunk.words.isGroup(tokens[at - 1]?.word ?? ""))
    return groupChunk(chunk, name[name.length - 1] ?? at, chunk.slice(at - 1, name[name.length - 1] ?? at));
  const isDescribed = chunk.words.isAdjective(tokens[at - 1]?.word ?? "");
  return personChunk(chunk, name, isDescribed ? [] : [chunk.slice(start, at - 1)]);
}

function mayHaveOccupation(chunk: ChunkWords): boolean {
  const { definite } = chunk;
  // "La championne Anne Petit": where a sentence begins, only an article before it shows what somebody is.
  const mayBegin = !chunk.place.opensSentence || (definite && chunk.words.nounFirst);
  return mayBegin && !chunk.words.stacked && (definite || chunk.place.first);
}

function behindSmallWords(chunk: ChunkWords, from: number): number {
  let at = from;
  while (chunk.kind(at) === "lower" && !chunk.words.isAdverb(chunk.tokens[at]?.word ?? "")) at++;
  return at;
}

/** "der Sudanese" describes somebody, "die Deutsche Bahn" is a body. */
function behindArticle(chunk: ChunkWords, name: readonly number[]): Chunk {
  const { text, to } = lastOf(chunk, name);
  // "der AStA": capitals inside a word are those of a short form.
  const isShortForm = /^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(text);
  if (name.length === 1 && !isShortForm) return { type: "description", head: text, to };
  return { type: "group", name: chunk.nameText(name), to };
}
