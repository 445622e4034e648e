import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsOf } from "./characters.ts";
import { WordTable } from "./word-table.ts";

const text = fc.string({ unit: fc.constantFrom("a", "B", "ü", "İ", "3", " ", "-", "’", "𝒜", "\ud835"), maxLength: 40 });

test("counts the words that are cut out of a text otherwise", () => {
  fc.assert(
    fc.property(text, text, text, (first, second, text) => {
      const lists = [new Set(wordsOf(first)), new Set(wordsOf(second))] as const;
      const words = wordsOf(text);
      expect(new WordTable(...lists).count(text)).toEqual({
        words: words.length,
        first: words.filter((word) => lists[0].has(word)).length,
        second: words.filter((word) => lists[1].has(word)).length,
      });
    }),
  );
});
