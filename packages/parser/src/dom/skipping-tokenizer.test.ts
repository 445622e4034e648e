import fc from "fast-check";
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { expect, test } from "vitest";
import { SkippingTokenizer } from "./skipping-tokenizer.ts";

const NAMES = [
  "ontext",
  "ontextentity",
  "onopentagname",
  "onattribname",
  "onattribdata",
  "onattribentity",
  "onattribend",
  "onopentagend",
  "onselfclosingtag",
  "onclosetag",
  "oncdata",
  "oncomment",
  "ondeclaration",
  "onprocessinginstruction",
  "onend",
] as const;

/** Every token with its numbers. */
function tokensOf(html: string, kind: new (...options: ConstructorParameters<typeof Tokenizer>) => unknown): string[] {
  const tokens: string[] = [];
  const callbacks = Object.fromEntries(
    NAMES.map((name) => [name, (...numbers: number[]): unknown => tokens.push(`${name} ${numbers.join(" ")}`)]),
  ) as unknown as TokenizerCallbacks;
  const tokenizer = new kind({ decodeEntities: false }, callbacks) as Tokenizer;
  tokenizer.write(html);
  tokenizer.end();
  return tokens;
}

const PARTS = [
  "<p",
  ">",
  "</p>",
  "<script>",
  "</script>",
  "</scr",
  "<!--",
  "-->",
  "--!>",
  "<!doctype html>",
  "<![CDATA[",
  "]]>",
  "<title>",
  "</title>",
  " a='",
  '" b="',
  "'",
  "=x/",
  "/>",
  "&amp;",
  "text",
  "<",
  "\u0000",
  "„ü“",
];

test("it reads the same tokens as the tokenizer that looks at each character", () => {
  let skips = 0;
  class Counting extends SkippingTokenizer {
    override fastForwardTo(code: number): boolean {
      skips++;
      return super.fastForwardTo(code);
    }
  }
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 30 }), (parts) => {
      const html = parts.join("");
      expect(tokensOf(html, Counting)).toEqual(tokensOf(html, Tokenizer));
    }),
    { numRuns: 500 },
  );
  expect(skips).toBeGreaterThan(100);
});
