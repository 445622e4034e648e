import { expect, test } from "vitest";
import { inSmallLetters, normalizeText, smallPattern, wordPattern } from "./letters.ts";

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

test("makes letters small and leaves each at its place", () => {
  expect(inSmallLetters("ÖFFENTLICH İstanbul ẞ")).toBe("öffentlich İstanbul ß");
  for (const letter of LETTERS) expect(inSmallLetters(letter)).toHaveLength(1);
});

test("a pattern for small letters fits what the flag i does, and keeps its escapes", () => {
  const source = String.raw`^(?:Öffentlich|NICHT\S|\p{Lu}in)\P{L}?$`;
  expect(smallPattern(source, "u").source).toBe(String.raw`^(?:öffentlich|nicht\S|\p{Ll}in)\P{L}?$`);
  for (const text of ["ÖFFENTLICH", "nichtX", "Nicht", "öffentlich!", "Bin", "kin", "東in"])
    expect(smallPattern(source, "u").test(inSmallLetters(text))).toBe(wordPattern(source, "iu").test(text));
});

test("puts marks in order, and cuts those that are piled on a letter", () => {
  expect(normalizeText("u\u0323\u0308 \ufb01", "NFC")).toBe("\u1ee5\u0308 \ufb01");
  for (const pile of ["\u0301\u0323", "\uff9e\u0323"]) {
    const before = process.cpuUsage();
    expect(normalizeText(`a${pile.repeat(100_000)}b`, "NFKD")).toHaveLength(32);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(1_000);
  }
});
