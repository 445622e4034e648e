import type { Evidence } from "@civic-media/parser";
import fc from "fast-check";
import { expect, test } from "vitest";
import { leading } from "./groups.ts";
import { stretchesOf } from "./spans.ts";

const evidence = (start: number, end: number): Evidence[] => [{ text: "", rule: "r", confidence: 1, start, end }];

test("words inside of words", () => {
  const found = stretchesOf("abcdef", { "/body": evidence(1, 5), "/quotations/0": evidence(2, 4) }, []);
  expect(found.map(({ text, pointers }) => [text, pointers])).toEqual([
    ["a", []],
    ["b", ["/body"]],
    ["cd", ["/body", "/quotations/0"]],
    ["e", ["/body"]],
    ["f", []],
  ]);
});

test("what was left out names its reason", () => {
  expect(stretchesOf("abc", {}, [{ reason: "footer", text: "b", start: 1, end: 2 }])[1]).toEqual({
    text: "b",
    pointers: [],
    removed: "footer",
  });
});

test("stretches together are the source, whatever the places", () => {
  const range = fc.tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 }));
  fc.assert(
    fc.property(fc.string({ maxLength: 24 }), fc.array(range, { maxLength: 8 }), (source, ranges) => {
      const all = Object.fromEntries(ranges.map(([start, end], index) => [`/f${index}`, evidence(start, end)]));
      expect(
        stretchesOf(source, all, [])
          .map(({ text }) => text)
          .join(""),
      ).toBe(source);
    }),
  );
});

test("a noted language does not take the color of the text", () => {
  expect(leading(["/body", "/inLanguage"])).toBe("/body");
  expect(leading(["/series"])).toBe("/series");
});
