import fc from "fast-check";
import { expect, test } from "vitest";
import { WholeWords } from "./whole-words.ts";

function all(words: readonly string[], text: string): [string, number][] {
  const finder = new WholeWords(words);
  const found: [string, number][] = [];
  for (let at = finder.next(text, 0); at !== undefined; at = finder.next(text, at.index + at[0].length))
    found.push([at[0], at.index]);
  return found;
}

test("finds words and phrases, the longest of those that begin at one place, and no parts of words", () => {
  expect(all(["sa", "sagt", "gab bekannt"], "Sie sagt sa, gab bekannt. Versagt, sagte, sagt2.")).toEqual([
    ["sagt", 4],
    ["sa", 9],
    ["gab bekannt", 13],
  ]);
});

test("finds what a pattern of alternatives finds", () => {
  const letters = fc.constantFrom("a", "é", "9", "я", " ", "-");
  const words = fc.array(fc.stringMatching(/^[aé9я](?:[aé9я -]{0,3}[aé9я])?$/), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(words, fc.string({ unit: letters, maxLength: 40 }), (words, text) => {
      const longestFirst = [...words].sort((a, b) => b.length - a.length).join("|");
      const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst})(?![\\p{L}\\p{N}])`, "gu");
      expect(all(words, text)).toEqual([...text.matchAll(pattern)].map((match) => [match[0], match.index]));
    }),
  );
});
