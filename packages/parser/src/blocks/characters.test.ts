import fc from "fast-check";
import { expect, test } from "vitest";
import { CHARACTER, measureText, wordsOf } from "./characters.ts";

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .array(fc.constantFrom(..."aZßÜ𐐀ж 9.,;:!?…|•·»›/©@\n\t\u00a0„“'-\ud800"), { maxLength: 60 })
    .map((characters) => characters.join("")),
);

test("counts are those of the patterns that define them", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(measureText(text)).toEqual({
        words: count(text, /[ \n]/g) + 1,
        breaks: count(text, /\n/g),
        digits: count(text, /[0-9]/g),
        capitals: count(text, /(?:^|\s)\p{Lu}/gu),
        sentenceEnds: count(text, /[.!?…](?:\s|$)/g),
        commas: count(text, /[,;]/g),
        separators: count(text, /[|•·»›/]/g),
        marks: count(text, /[:©@]/g),
      });
    }),
  );
});

test("words are runs of letters and digits, or of letters alone", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const lower = text.toLowerCase();
      expect(wordsOf(text)).toEqual(lower.match(/[\p{L}\p{N}]+/gu) ?? []);
      expect(wordsOf(text, CHARACTER.letter, 3)).toEqual((lower.match(/\p{L}+/gu) ?? []).slice(0, 3));
    }),
  );
});
