import type { GenitiveWords } from "../locales/speech/speech-words.ts";
import type { PartyWords } from "./words-of-parties.ts";

/** "Bundesamtes", "Verbands": the noun as it stands in a name. */
function withoutEnding(noun: string, endings: readonly string[], isHead: (word: string) => boolean): string {
  for (const ending of endings) {
    const bare = noun.endsWith(ending) ? noun.slice(0, -ending.length) : "";
    if (bare !== "" && isHead(bare)) return bare;
  }
  return noun;
}

/**
 * A name of a body as it is called, from the genitive of an office.
 *
 * @param words - the words behind the article: `Bayerischen`, `Bauernverbandes`
 * @param article - the article, in small letters: `des`, `der`
 * @param options - the words of the language, and what tells a noun that names may begin with
 * @returns the words, as in `Bayerischer Bauernverband`
 */
export function nominative(
  words: readonly string[],
  article: string,
  options: Pick<PartyWords, "isGenitive" | "isNeuter"> & {
    genitives: GenitiveWords;
    isHead: (word: string) => boolean;
  },
): string[] {
  const { isGenitive, isNeuter, isHead, genitives } = options;
  const { articles, nounEndings, adjectiveEndings } = genitives;
  const head = words.findIndex((word) => !isGenitive(word));
  const adjectives = head > 0 ? words.slice(0, head).map((word) => word.slice(0, -1)) : [];
  const others = words.slice(adjectives.length);
  // "der Deutschen Bahn", "der Vereinigten Sparkassen"
  if (article === articles.feminine) return [...adjectives, ...others];
  if (article !== articles.masculine) return [...words];
  const [noun = "", ...more] = others.map((word) => withoutEnding(word, nounEndings, isHead));
  const ending = isNeuter(noun) ? adjectiveEndings.neuter : adjectiveEndings.masculine;
  return [...adjectives.map((adjective) => adjective + ending), noun, ...more];
}
