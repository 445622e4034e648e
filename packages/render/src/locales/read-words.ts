import { nearest, remember } from "./look-up.ts";

/** The words of a language in a table: the line that begins with its tag. */
function lineOf(table: string, tag: string): readonly string[] | undefined {
  const start = table.indexOf(`\n${tag}|`) + 1;
  return start === 0 ? undefined : table.slice(start, table.indexOf("\n", start)).split("|");
}

type Parts = Record<string, string>;

/** Adds the words of a table: `photo` is a word, `scopes.text` one of a group, `months.0` the first of a list. */
function addWords(labels: Record<string, string | Parts | string[]>, table: string, inLanguage: string): void {
  const words = nearest(inLanguage, (tag) => lineOf(table, tag)) ?? lineOf(table, "en") ?? [];
  const paths = table.slice(0, table.indexOf("\n")).split("|");
  for (const [index, path] of paths.entries()) {
    const word = words[index];
    if (path === "" || !word) continue;
    const [name = "", part] = path.split(".");
    if (part === undefined) {
      labels[name] = word;
      continue;
    }
    labels[name] ??= part === "0" ? [] : {};
    (labels[name] as Parts)[part] = word;
  }
}

/**
 * Chooses the words of a language from tables of `generated/words.ts`: objects of 25 languages would repeat the names of
 * their labels, and none is made before it is asked for.
 */
export function readWords<Labels>(...tables: readonly string[]): (inLanguage: string) => Labels {
  return remember((inLanguage) => {
    const labels = {};
    for (const table of tables) addWords(labels, table, inLanguage);
    return labels as Labels;
  });
}
