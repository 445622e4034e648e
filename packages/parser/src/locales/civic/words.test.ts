import { describe, expect, test } from "vitest";
import { locales } from "../index.ts";
import { allWords, civicWords } from "./index.ts";

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);

/** Every list of a language with its path, also those in groups. */
function listsOf(words: object): [string, readonly string[]][] {
  return Object.entries(words).flatMap(([name, value]): [string, readonly string[]][] => {
    if (isList(value)) return [[name, value]];
    return typeof value === "object" ? listsOf(value).map(([rest, list]) => [`${name}.${rest}`, list]) : [];
  });
}

test("every language of the parser has words for the parts of a release", () => {
  expect(civicWords.map(({ tag }) => tag).sort()).toEqual(locales.map(({ tag }) => tag).sort());
});

describe.each(civicWords.map((words) => [words.tag, words] as const))("%s", (_tag, words) => {
  test.each(listsOf(words))("%s holds patterns, none of them twice or for no text", (_name, list) => {
    expect(new Set(list).size).toBe(list.length);
    for (const word of list) expect([word, new RegExp(`^(?:${word})$`, "iu").test("")]).toEqual([word, false]);
  });
});

test.each(["numbers", "photoTerms", "pictures", "contacts", "days", "bylines"] as const)(
  "no list of %s is empty in all languages: it would fit everything",
  (group) => {
    for (const [name, words] of Object.entries(allWords(group))) expect([name, words]).not.toEqual([name, ""]);
  },
);
