import fc from "fast-check";
import { expect, test } from "vitest";
import { WordFinder } from "./word-finder.ts";

test("finds words inside others, the longest of those that begin at one place", () => {
  const finder = new WordFinder(["recht", "rechte vorbehalten", "rechte"]);
  expect([...finder.all("alle rechte vorbehalten, urheberrecht, rechte")]).toEqual([
    "rechte vorbehalten",
    "recht",
    "rechte",
  ]);
});

test("finds what a pattern of alternatives finds", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "ü"), maxLength: 40 });
  const words = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "ü"), minLength: 3, maxLength: 5 }), {
    minLength: 1,
  });
  fc.assert(
    fc.property(words, text, (words, text) => {
      const pattern = new RegExp([...words].sort((a, b) => b.length - a.length).join("|"), "gu");
      expect([...new WordFinder(words).all(text)]).toEqual(text.match(pattern) ?? []);
    }),
  );
});
