// A pattern of words stands for some thousand at the most; more than this is a mistake in it.
const MOST_FORMS = 20_000;
const PARTS = /\(\?:|\\s|\[[^\]\\]+\]|[^\\[\](*+.{}^$]/gu;

const joined = (beginnings: readonly string[], ends: readonly string[]): string[] => {
  if (beginnings.length * ends.length > MOST_FORMS) throw new RangeError("The pattern stands for too many words.");
  return beginnings.flatMap((beginning) => ends.map((end) => beginning + end));
};

/** The words that one part stands for by itself: a letter, one of several, a blank. */
const formsOfPart = (part: string): string[] =>
  part === "\\s" ? [" "] : part.startsWith("[") ? [...part.slice(1, -1)] : [part];

/** Reads alternatives up to the end of their group. */
class FormReader {
  readonly #parts: readonly string[];
  #at = 0;

  constructor(pattern: string) {
    this.#parts = pattern.match(PARTS) ?? [];
    if (this.#parts.join("") !== pattern) throw new RangeError(`“${pattern}” is no pattern of words.`);
  }

  alternatives(): string[] {
    const all: string[] = [];
    do {
      if (this.#parts[this.#at] === "|") this.#at++;
      all.push(...this.#sequence());
    } while (this.#parts[this.#at] === "|");
    return all;
  }

  #sequence(): string[] {
    let forms = [""];
    for (
      let part = this.#parts[this.#at];
      part !== undefined && part !== "|" && part !== ")";
      part = this.#parts[this.#at]
    ) {
      this.#at++;
      const ends = part === "(?:" ? this.#group() : formsOfPart(part);
      const isOptional = this.#parts[this.#at] === "?";
      if (isOptional) this.#at++;
      forms = joined(forms, isOptional ? [...ends, ""] : ends);
    }
    return forms;
  }

  #group(): string[] {
    const all = this.alternatives();
    this.#at++;
    return all;
  }
}

/**
 * All words that a pattern of words stands for: `sa(?:id|ys)` are `said` and `says`. Looked up in a table, they are found
 * faster than a pattern of them finds them.
 *
 * @param pattern - letters, blanks, `(?:a|b)`, `[ab]`, `\s` for a blank, and `?`
 * @throws RangeError where there is anything else in it: the data of a language are to be mended
 */
export const formsOf = (pattern: string): string[] => [...new Set(new FormReader(pattern).alternatives())];
