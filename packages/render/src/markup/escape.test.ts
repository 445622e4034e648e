import { describe, expect, test } from "vitest";
import { cleanLine, cleanText, escapeAttribute, escapeJson, escapeText } from "./escape.ts";

/** Each alone, at the ends of its range: what no document can hold. */
const FORBIDDEN = ["\u0000", "\u0008", "\u000b", "\r", "\u001f", "\u007f", "\u0085", "\u009f", "\ufffe", "\uffff"];
/** Their neighbors, which are text. */
const TEXT = ["", " ", "\t", "\n", "~", "\u00a0", "\ufdcf", "\ufffd", "😀", "a'b", "Grüße"];

describe("what no document can hold", () => {
  test.each(FORBIDDEN)("is removed: %j", (character) => {
    expect(cleanText(character)).toBe("");
    expect(cleanText(`a${character}b${character}`)).toBe("ab");
    expect(escapeText(character)).toBe("");
    expect(escapeAttribute(character)).toBe("");
  });

  test.each(TEXT)("and what it can stays: %j", (text) => {
    expect(cleanText(text)).toBe(text);
    expect(cleanText(`${text}\u0000${text}`)).toBe(text + text);
    expect(escapeText(text)).toBe(text);
  });

  test.each(["\ud83d", "\ude00", "\ud800", "\udfff"])("half of a character becomes the sign for one: %j", (half) => {
    for (const write of [cleanText, escapeText, escapeAttribute, cleanLine]) {
      expect(write(half)).toBe("\ufffd");
      expect(write(`😀${half} ${half}😀`)).toBe("😀\ufffd \ufffd😀");
    }
  });
});

test.each([
  ["&", "&amp;", "&amp;"],
  ["<", "&lt;", "&lt;"],
  [">", "&gt;", "&gt;"],
  ['"', '"', "&quot;"],
  ["\n", "\n", "&#10;"],
  ["\t", "\t", "&#9;"],
  ["a\n\n\t\tb", "a\n\n\t\tb", "a&#10;&#10;&#9;&#9;b"],
  ["<<&>>", "&lt;&lt;&amp;&gt;&gt;", "&lt;&lt;&amp;&gt;&gt;"],
  ["&amp;", "&amp;amp;", "&amp;amp;"],
  ["a\u0000<b>", "a&lt;b&gt;", "a&lt;b&gt;"],
])("%j is %s as text and %s in an attribute", (value, text, attribute) => {
  expect(escapeText(value)).toBe(text);
  expect(escapeAttribute(value)).toBe(attribute);
});

describe("JSON in a page", () => {
  test.each([
    ["<", '"\\u003c"'],
    [">", '"\\u003e"'],
    ["&", '"\\u0026"'],
    ["\u007f", '"\\u007f"'],
    ["\u009f", '"\\u009f"'],
    ["\u2028", '"\\u2028"'],
    ["\u2029", '"\\u2029"'],
    ["\ufdd0", '"\\ufdd0"'],
    ["\ufdef", '"\\ufdef"'],
    ["\ufffe", '"\\ufffe"'],
    ["\uffff", '"\\uffff"'],
    ["\ud83d", '"\\ud83d"'],
    ["</script></script>", '"\\u003c/script\\u003e\\u003c/script\\u003e"'],
    ["Grüße 😀 \u00a0\u2027\u202a\ufdcf\ufdf0\ufffd", '"Grüße 😀 \u00a0\u2027\u202a\ufdcf\ufdf0\ufffd"'],
    ["😀<", '"😀\\u003c"'],
  ])("%j", (value, json) => {
    expect(escapeJson(value)).toBe(json);
    expect(JSON.parse(escapeJson(value))).toBe(value);
  });

  test("is indented when asked", () => {
    expect(escapeJson({ a: ["<"] }, 2)).toBe('{\n  "a": [\n    "\\u003c"\n  ]\n}');
    expect(escapeJson({ a: 1 })).toBe('{"a":1}');
  });
});

test("a line has no breaks", () => {
  expect(cleanLine("a\nb\tc\n\td\u0000")).toBe("a b c  d");
});
