import type { Chunk } from "./chunk.ts";
import type { ChunkWords } from "./chunk-words.ts";
import { Complement } from "./complement.ts";

const MAX_GROUP = 8;

/** Where the words of an office stand. */
export interface OfficePlaces {
  readonly begin: number;
  readonly last: number;
  /** The word that says what the office is. */
  readonly head: number;
}

/** Nothing that names somebody. */
export const NONE: Chunk = { type: "none", to: 0 };

/** Somebody with the degrees that stand before the name. */
export function personChunk(chunk: ChunkWords, name: readonly number[], offices: string[]): Chunk {
  const last = name[name.length - 1] ?? 0;
  const degrees = chunk.tokens.filter((_token, index) => index < (name[0] ?? 0) && chunk.kind(index) === "degree");
  return {
    type: "person",
    name: chunk.nameText(name),
    offices,
    degrees: degrees.map(({ text }) => text).join(" "),
    to: chunk.tokens[last]?.to ?? 0,
  };
}

/** An office without a name. */
export function officeChunk(chunk: ChunkWords, { begin, last, head }: OfficePlaces): Chunk {
  return {
    type: "office",
    text: chunk.slice(begin, last),
    head: chunk.tokens[head]?.text ?? "",
    linked: isLink(chunk, head + 1),
    definite: chunk.definite,
    to: chunk.tokens[last]?.to ?? 0,
  };
}

/** "Präsident des Malteser Hilfsdienst", "Minister of Health Pauline Frost". */
export function withComplement(chunk: ChunkWords, { begin, last, head }: OfficePlaces): Chunk {
  const linked = isLink(chunk, last + 1);
  const complement = new Complement(chunk);
  const end = complement.end(last, linked);
  if (linked && !chunk.place.afterPerson && complement.endsWithName(end) && !chunk.place.namesNext()) {
    const split = complement.nameBegin(end);
    const name = Array.from({ length: end - split + 1 }, (_, index) => split + index);
    return personChunk(chunk, name, [chunk.withoutDegrees(begin, split - 1)]);
  }
  const office = officeChunk(chunk, { begin, last: end, head });
  // "diretor técnico da Secretaria": adjectives may stand before what an office is for.
  return office.type === "office" ? { ...office, linked: office.linked || linked } : office;
}

/** "conseillère d’État": a link may be elided. */
export function isLink(chunk: ChunkWords, index: number): boolean {
  return chunk.kind(index) === "link" || /^d['’]/u.test(chunk.tokens[index]?.text ?? "");
}

/** "Government of Yukon": whose group it is belongs to its name. */
export function groupChunk(chunk: ChunkWords, last: number, name: string): Chunk {
  let end = last;
  for (let index = last + 1; index < chunk.tokens.length && index <= last + MAX_GROUP; index++) {
    if (chunk.words.isNoName(chunk.tokens[index]?.word ?? "")) break;
    if (chunk.kind(index) === "cap") end = index;
    else if (chunk.kind(index) !== "link") break;
  }
  const to = chunk.tokens[end]?.to ?? 0;
  return { type: "group", name: name + chunk.text.slice(chunk.tokens[last]?.to ?? 0, to), to };
}
