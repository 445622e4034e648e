import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText } from "./clean-text.ts";

test("texts without controls and broken pairs are only normalized", () => {
  const character = fc.integer({ min: 0x20, max: 0x2fff }).map((code) => String.fromCharCode(code));
  fc.assert(
    fc.property(fc.array(character, { maxLength: 6 }), (characters) => {
      const text = characters.join("").replace(/[\u007f-\u009f]/g, "");
      expect(cleanText(text)).toBe(text.normalize("NFC"));
    }),
    { numRuns: 2000 },
  );
});

test("each character that may stand in most texts is one that normalization leaves alone", () => {
  for (let code = 0x20; code < 0x3000; code++) {
    const text = String.fromCharCode(code);
    if (code < 0x7f || code > 0x9f) expect(cleanText(text)).toBe(text.normalize("NFC"));
  }
});
