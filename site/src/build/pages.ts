import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Languages of the site; the first has no folder of its own. */
export const LANGUAGES = ["en", "de"] as const;

/** A language of the site. */
export type Language = (typeof LANGUAGES)[number];

/** The folders of docs/ in the order of the menu, and pages that come first in theirs. */
const MENU: readonly { folder: string; first: readonly string[] }[] = [
  { folder: "tutorial", first: ["linz-in-ten-minutes", "attribute-a-photo"] },
  { folder: "how-to", first: ["publish-a-newsroom", "publish-a-feed", "embed-rights", "keep-rights-through-a-resize"] },
  { folder: "reference", first: ["command-line", "model", "crosswalk", "formats", "licenses", "diagnostics"] },
  { folder: "explanation", first: ["measured"] },
  { folder: "explanation/decisions", first: [] },
];

/** A page of docs/. */
export interface SourcePage {
  /** Path below docs/ without its extension: `how-to/publish-a-feed`, `de/index`. */
  path: string;
  /** The same without the language: what the versions of a page have in common. */
  key: string;
  language: Language;
  text: string;
}

const languageOf = (path: string): Language => LANGUAGES.find((tag) => path.startsWith(`${tag}/`)) ?? "en";

function* markdownFiles(folder: string, prefix = ""): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.isDirectory() && !(prefix === "" && entry.name === "site"))
      yield* markdownFiles(join(folder, entry.name), `${prefix}${entry.name}/`);
    else if (entry.name.endsWith(".md")) yield `${prefix}${entry.name}`;
  }
}

/** All pages of docs/. */
export const readPages = (docs: string): SourcePage[] =>
  [...markdownFiles(docs)].map((file) => {
    const path = file.slice(0, -".md".length);
    const language = languageOf(path);
    const key = language === "en" ? path : path.slice(language.length + 1);
    return { path, key, language, text: readFileSync(join(docs, file), "utf8") };
  });

/** The pages of one language by folder, in the order of the menu. */
export function menuOf<Page extends SourcePage>(pages: readonly Page[], language: Language) {
  return MENU.map(({ folder, first }) => {
    const inside = pages.filter(
      (page) => page.language === language && page.key.replace(/\/[^/]*$/, "") === folder && page.key.includes("/"),
    );
    const rank = ({ key }: Page): number => {
      const place = first.indexOf(key.slice(folder.length + 1));
      return place === -1 ? first.length : place;
    };
    return { folder, pages: inside.sort((a, b) => rank(a) - rank(b)) };
  }).filter(({ pages: { length } }) => length > 0);
}
