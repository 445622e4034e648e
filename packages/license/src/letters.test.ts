import { expect, test } from "vitest";
import { wordPattern } from "./letters.ts";

const LETTERS = Array.from({ length: 0x250 }, (_, code) => String.fromCharCode(code));

test.each(["u", "iu"])(
  "fits the same letters and digits of Latin as the class of all scripts, with the flags %s",
  (flags) => {
    for (const source of ["^\\p{L}$", "^[\\p{L}\\p{N}]$", "^[^\\p{L}]$", "^\\p{N}$"]) {
      const exact = new RegExp(source, flags);
      const cheap = wordPattern(source, flags);
      expect(LETTERS.filter((letter) => cheap.test(letter) !== exact.test(letter))).toEqual([]);
    }
  },
);

test("leaves everything else in a pattern as it is", () => {
  const source = String.raw`\[\p{Lu}[\]\s'-]\\(?:a|[^b])\P{N}`;
  expect(wordPattern(source, "u").source).toBe(source);
});

test("knows letters beyond Latin", () => {
  for (const word of ["Αθήνα", "Київ", "القاهرة", "東京", "とうきょう", "서울"])
    expect(wordPattern("^\\p{L}+$", "u").test(word)).toBe(true);
});
