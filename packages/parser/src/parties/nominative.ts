import type { PartyWords } from "./words-of-parties.ts";

/** "Bundesamtes", "Verbands": the noun as it stands in a name. */
function withoutEnding(noun: string, isHead: (word: string) => boolean): string {
  for (const ending of [/e[sn]$/u, /s$/u])
    if (ending.test(noun) && isHead(noun.replace(ending, ""))) return noun.replace(ending, "");
  return noun;
}

/**
 * A name of a body as it is called, from the genitive of a German office.
 *
 * @param words - the words behind the article: `Bayerischen`, `Bauernverbandes`
 * @param article - the article, in small letters: `des`, `der`
 * @param options - the words of the language, and what tells a noun that names may begin with
 * @returns the words, as in `Bayerischer Bauernverband`
 */
export function nominative(
  words: readonly string[],
  article: string,
  { isGenitive, isNeuter, isHead }: Pick<PartyWords, "isGenitive" | "isNeuter"> & { isHead: (word: string) => boolean },
): string[] {
  const head = words.findIndex((word) => !isGenitive(word));
  const adjectives = head > 0 ? words.slice(0, head).map((word) => word.slice(0, -1)) : [];
  const others = words.slice(adjectives.length);
  // "der Deutschen Bahn", "der Vereinigten Sparkassen"
  if (article !== "des") return [...(article === "der" ? adjectives : words.slice(0, adjectives.length)), ...others];
  const [noun = "", ...more] = others.map((word) => withoutEnding(word, isHead));
  return [...adjectives.map((adjective) => adjective + (isNeuter(noun) ? "s" : "r")), noun, ...more];
}
