import { expect, test } from "vitest";
import { shorten, shortenPair } from "./show.ts";

const word = "a".repeat(60);

test("what differs late is shown from the word before, and a text without words from its beginning", () => {
  expect(shortenPair("short", "text")).toEqual(["short", "text"]);
  expect(shortenPair(`Sie sagt ${word}b${word}`, `Sie sagt ${word}c${word}`)).toEqual([
    `…${word}b${"a".repeat(19)}…`,
    `…${word}c${"a".repeat(19)}…`,
  ]);
  expect(shortenPair(`${word}b${word}`, `${word}c`)).toEqual([`${word}b${"a".repeat(19)}…`, `${word}c`]);
  expect(shortenPair(`b${word}${word}`, `c${word}`)).toEqual([`b${word}${"a".repeat(19)}…`, `c${word}`]);
});

test("a character of two units is never cut", () => {
  expect(shorten("😀".repeat(80))).toBe("😀".repeat(80));
  expect(shorten("😀".repeat(81))).toBe(`${"😀".repeat(80)}…`);
});
