import * as locales from "../src/locales/index.ts";
import type { HeaderLabels, MarkupLabels, PageLabels } from "../src/locales/labels.ts";

/** What some formats do without stands in tables of its own. */
const APART: {
  readonly markupWords: Readonly<Record<keyof MarkupLabels, true>>;
  readonly headerWords: Readonly<Record<keyof HeaderLabels, true>>;
  readonly pageWords: Readonly<Record<keyof PageLabels, true>>;
} = {
  markupWords: { download: true, transcript: true, publicContact: true, topics: true, replacedBy: true },
  headerWords: { updated: true, onBehalfOf: true, telephone: true, email: true, quotations: true },
  pageWords: {
    otherVersions: true,
    easyLanguage: true,
    signLanguage: true,
    machineTranslation: true,
    skipToContent: true,
  },
};
const apart = Object.entries(APART);

type Words = ReadonlyMap<string, string>;

/** The words of a language by the path of their label: `months.0`, `scopes.text`. */
function flatten(labels: object): Words {
  return new Map(
    Object.entries(labels).flatMap(([name, value]: [string, string | object]) =>
      typeof value === "string"
        ? [[name, value] as const]
        : [...flatten(value)].map(([part, word]) => [`${name}.${part}`, word] as const),
    ),
  );
}

/** The exports of the languages whose names end so, by tag: `deATNotices` is that of `de-at`. */
function languages(ending: string): [tag: string, words: Words][] {
  const pattern = new RegExp(`^([a-z]{2})([A-Z]{2})?${ending}$`);
  const exported = Object.entries(locales).sort(([left], [right]) => (left < right ? -1 : 1));
  return exported.flatMap(([name, labels]): [string, Words][] => {
    const match = pattern.exec(name);
    if (match === null) return [];
    const [, language = "", country] = match;
    return [[country === undefined ? language : `${language}-${country.toLowerCase()}`, flatten(labels)]];
  });
}

/** What no eye sees, and what means something in a template, is written as escape. */
const escapeWord = (word: string): string =>
  word.replace(
    /[`\\$\u00a0\u200b-\u200f\u202f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** One table: the paths of the labels in the first line, then a line for each language. */
function table(name: string, all: readonly [tag: string, words: Words][], has: (path: string) => boolean): string {
  const paths = [...new Set(all.flatMap(([, words]) => [...words.keys()]))].filter(has);
  const lines = all
    .map(([tag, words]) => [tag, ...paths.map((path) => words.get(path) ?? "")])
    .map((cells) => cells.map(escapeWord).join("|"));
  return `export const ${name} = \`${["", ...paths].join("|")}\n${lines.join("\n")}\n\`;\n`;
}

/** The text of `src/generated/words.ts`. */
export const packWords = (): string =>
  [
    "// Written by scripts/pack-words.ts from src/locales/<tag>.ts: `npm run generate -w packages/render`.\n",
    table("noticeWords", languages("Notices"), () => true),
    table("commonWords", languages(""), (path) => !apart.some(([, names]) => Object.hasOwn(names, path))),
    ...apart.map(([name, names]) => table(name, languages(""), (path) => Object.hasOwn(names, path))),
    table("newsroomWords", languages("Newsroom"), () => true),
  ].join("\n");
