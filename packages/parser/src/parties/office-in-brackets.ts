import { wordPlaces } from "./word-places.ts";
import type { PartyWords } from "./words-of-parties.ts";

/** "Anna Berg (Leiterin der Stiftung)" */
const IN_BRACKETS = /^\s\(([^()]{3,100})\)/u;
const REACH = 160;
const PARTING = ",:;.()";

/**
 * What brackets right behind a name say of somebody, where it may be an office: "Leiterin der Stiftung".
 * A part in a play stands there as well: "Besetzung: Anna Berg (Bürgermeisterin)", "Jane Doe (the Mayor in the play)".
 *
 * @param text - a paragraph
 * @param name - where the name stands in it
 * @param words - the words of its language
 */
export function inBrackets(
  text: string,
  { from, to }: { readonly from: number; readonly to: number },
  words: PartyWords,
): string | undefined {
  const said = IN_BRACKETS.exec(text.slice(to, to + REACH))?.[1];
  if (said === undefined || words.isArticle(said.split(" ", 1)[0] ?? "")) return undefined;
  const around = wordPlaces(`${text.slice(Math.max(0, from - REACH), from)} ${said}`, PARTING);
  return around.some((word) => words.isOfStage(word[0])) ? undefined : said;
}
