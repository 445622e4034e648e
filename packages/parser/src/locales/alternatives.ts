/** A pattern that fits nothing. */
export const NOTHING = "(?!)";

/** The longest alternative first, so that a longer one is not cut short. */
export const alternatives = (words: readonly string[] = []): string =>
  words.length === 0 ? NOTHING : [...words].sort((a, b) => b.length - a.length).join("|");
