import { describe, expect, test } from "vitest";
import { locales } from "./index.ts";
import { formsOf } from "./word-forms.ts";

describe("words that a pattern stands for", () => {
  test.each([
    ["said", ["said"]],
    ["sa(?:id|ys)", ["said", "says"]],
    ["di(?:ce|cono)|detto", ["dice", "dicono", "detto"]],
    ["emphasi[sz](?:ed|es)", ["emphasised", "emphasises", "emphasized", "emphasizes"]],
    ["(?:ha |hanno )?dett[oa]", ["ha detto", "ha detta", "hanno detto", "hanno detta", "detto", "detta"]],
    ["bekannt\\s?(?:gab|gaben)", ["bekannt gab", "bekannt gaben", "bekanntgab", "bekanntgaben"]],
    ["conclu[te]?", ["conclut", "conclue", "conclu"]],
    ["(?:e?t|en)", ["et", "t", "en"]],
  ])("%s", (pattern, words) => {
    expect(formsOf(pattern).sort()).toEqual([...words].sort());
  });

  test.each(["a+", "a*", "a.b", "\\w", "(a)", "a{2}", "(?=a)", "^a"])("%s is none", (pattern) => {
    expect(() => formsOf(pattern)).toThrow(RangeError);
  });

  test("no pattern stands for endlessly many", () => {
    expect(() => formsOf("(?:a|b|c|d)".repeat(20))).toThrow("too many");
  });

  test.each(locales.map((locale) => [locale.tag, locale] as const))("%s: every verb is written so", (_, { speech }) => {
    for (const verb of [...speech.verbs, ...speech.looseVerbs]) {
      const forms = formsOf(verb);
      const pattern = new RegExp(`^(?:${verb})$`, "u");
      expect(forms.filter((form) => !pattern.test(form) || !/^[\p{L}\p{N}](?:.*[\p{L}\p{N}])?$/u.test(form))).toEqual(
        [],
      );
    }
  });
});
