import type { Inline, Mark } from "@civic-media/schema";
import { expect, test } from "vitest";
import { toPhrasing } from "./inlines.ts";
import { writePhrasing } from "./write-phrasing.ts";

const write = (...runs: Inline): string => writePhrasing(toPhrasing(runs), {});
const text = (value: string, ...marks: Mark[]): Inline[number] => ({
  type: "text",
  value,
  ...(marks.length > 0 && { marks }),
});
const link = (href: string, title?: string): Mark => ({ type: "link", href, ...(title !== undefined && { title }) });

test.each<[string, Inline, string]>([
  ["plain words", [text("a")], "a"],
  ["characters that are markup", [text("*a* [b](c) <d>")], "\\*a\\* \\[b]\\(c) \\<d>"],
  ["a line break within words, which would be markup", [text("a\n# b\tc")], "a # b c"],
  ["a break", [text("a"), { type: "break" }, text("b")], "a\\\nb"],
  ["strong", [text("a", { type: "strong" })], "**a**"],
  ["emphasis", [text("a", { type: "em" })], "_a_"],
  ["emphasis within strong", [text("a", { type: "em" }, { type: "strong" })], "**_a_**"],
  ["a link", [text("a", link("https://example.org/"))], "[a](https://example.org/)"],
  ["a title of a link", [text("a", link("#b", 'c\n"d"'))], '[a](#b "c \\"d\\"")'],
  ["an unsafe link is its words", [text("a", link("javascript:alert(1)"))], "a"],
  ["code", [text("a*b", { type: "code" })], "`a*b`"],
  ["lines of code", [text("a", { type: "code" }), { type: "break" }, text("b", { type: "code" })], "`a`\\\n`b`"],
  [
    "an empty line of code",
    [text("a", { type: "code" }), { type: "break" }, { type: "break" }, text("b", { type: "code" })],
    "`a`\\\n\\\n`b`",
  ],
  [
    "code in which words have marks",
    [text("a", { type: "code" }, { type: "strong" }), text("b", { type: "code" }, { type: "sub" })],
    "**`a`**<sub>`b`</sub>",
  ],
  ["strong code", [text("a", { type: "strong" }, { type: "code" })], "**`a`**"],
  ["below the line", [text("a", { type: "sub" })], "<sub>a</sub>"],
  ["above the line", [text("a", { type: "sup" })], "<sup>a</sup>"],
  [
    "a language",
    [text("a", { type: "lang", inLanguage: 'fr"><b>|' })],
    '<span lang="fr&quot;&gt;&lt;b&gt;&#124;">a</span>',
  ],
  ["an abbreviation", [text("a", { type: "abbr", title: "b|c" })], '<abbr title="b&#124;c">a</abbr>'],
  ["a quotation", [text("„a“", { type: "quotation", quotation: "q1" })], "„a“"],
  ["a person", [text("A. B.", { type: "mention", ref: "p1" } as Mark)], "A. B."],
])("%s", (_what, runs, markdown) => {
  expect(write(...runs)).toBe(markdown);
});

test("code of many lines takes no stack", () => {
  const code: Mark[] = [{ type: "code" }];
  const lines = Array.from(
    { length: 20_000 },
    (): Inline => [{ type: "text", value: "a", marks: code }, { type: "break" }],
  );
  expect(toPhrasing([...lines.flat(), text("a", ...code)])).toHaveLength(40_001);
});
