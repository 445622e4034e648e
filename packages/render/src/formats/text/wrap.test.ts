import fc from "fast-check";
import { expect, test } from "vitest";
import { wrapText } from "./wrap.ts";

const anyWord = fc.stringMatching(/^[a-zäß.,–-]{1,30}$/);

test.each<[text: string, width: number, lines: string[]]>([
  ["", 5, [""]],
  ["ab cd", 5, ["ab cd"]],
  ["ab cd e", 5, ["ab cd", "e"]],
  ["abcdefgh ij", 5, ["abcdefgh", "ij"]],
  ["ij abcdefgh", 5, ["ij", "abcdefgh"]],
  ["😀😀 😀😀 a", 5, ["😀😀 😀😀", "a"]],
  ["ab cd ", 5, ["ab cd", ""]],
])("%j in %d", (text, width, lines) => {
  expect(wrapText(text, width).split("\n")).toEqual(lines);
});

test("lines are as long as they may be, and no word is lost, with one unit per character or two", () => {
  fc.assert(
    fc.property(fc.array(anyWord, { maxLength: 30 }), fc.integer({ min: 5, max: 40 }), (words, width) => {
      const text = words.join(" ");
      const lines = wrapText(text, width).split("\n");
      expect(lines.map((line) => line.trim()).join(" ")).toBe(text);
      for (const [index, line] of lines.entries()) {
        expect(line.length <= width || !line.trim().includes(" ")).toBe(true);
        const next = lines[index + 1]?.trim().split(" ")[0];
        if (next !== undefined) expect(line.length + 1 + next.length).toBeGreaterThan(width);
      }
      // The same with a character of two units behind it is wrapped word by word.
      const slow = wrapText(`${text} ${"x".repeat(60)}😀`, width).split("\n");
      if (words.length > 0) expect(slow.slice(0, -1)).toEqual(lines);
    }),
  );
}); // biome-ignore format: one expression
