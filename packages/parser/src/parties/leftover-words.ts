import type { Chunk } from "./chunk.ts";
import type { Part } from "./phrase-parts.ts";
import type { Token } from "./phrase-tokens.ts";
import { kindOf } from "./token-kinds.ts";
import type { PartyWords } from "./words-of-parties.ts";

// What words of a part tell of it that belong to no name and no office.

/** "Aquando do anúncio, o autarca falou": a word alone that begins a sentence, and goes on, is hardly a name with an office behind it. */
export const isOpening = (chunk: Chunk, { opensSentence }: { readonly opensSentence: boolean }): boolean =>
  opensSentence && chunk.type === "person" && chunk.offices.length === 0 && !/[ .]/u.test(chunk.name + chunk.degrees);

/** "El titular de la Xunta también habló del rector, Juan Pérez": nobody holds an office who is named behind other words. */
export const isElsewhere = ({ type }: Chunk, [first]: readonly Token[], words: PartyWords): boolean =>
  type === "office" && first !== undefined && (kindOf(first, words) === "other" || words.isAdverb(first.word));

/** "Eva Kern, Tochter von Bürgermeister Karl Mayr": a noun and a link before somebody say what who is named before is to him. */
export function isRelated(
  { tokens }: Part,
  { name, offices }: Extract<Chunk, { type: "person" }>,
  words: PartyWords,
): boolean {
  const [first = ""] = (offices[0] ?? name).split(" ", 1);
  const begin = tokens.findIndex(({ text }) => text === first);
  const before = tokens[begin - 1]?.word ?? "";
  return begin > 1 && words.isLink(before) && !words.isArticle(before);
}

/** "Juan Pérez, acompañado ayer por la alcaldesa": an office behind other words and a link is not that of who is named before. */
export function isOfAnother({ tokens, separator }: Part, from: number, words: PartyWords): boolean {
  if (separator !== ",") return false;
  const before = tokens.filter(({ at, word }) => at < from && !words.isArticle(word));
  const last = tokens.findLast(({ at }) => at < from);
  const isHearer = words.lists.objectArticles?.includes(last?.text ?? "") === true && !words.stacked;
  return (
    before.length > 1 && last !== undefined && (isHearer || (words.isLink(last.word) && !words.isArticle(last.word)))
  );
}
