import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { expect, test } from "vitest";
import type { Flow } from "../formats/markdown/tree.ts";
import { flowOf } from "./markdown-tables.ts";

let seen = 0;
function parse(markdown: string): Flow[] {
  seen += markdown.length;
  return fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
    .children as Flow[];
}
/** Where something stood in the text is of no interest. */
const shape = (flow: readonly Flow[]): unknown =>
  JSON.parse(JSON.stringify(flow, (key, value) => (key === "position" || value === null ? undefined : value)));

const HEAD = "| Bezirk | Euro |\n| - | -: |\n";

test("the parser does not see the plain rows of a table", () => {
  const rows = Array.from({ length: 1000 }, (_, index) => `| Bezirk ${index}   | ${index * 37},50 € |`);
  const body = `Ein *Satz*.\n\n${HEAD}${rows.join("\n")}\n| **zusammen** | 1 |\n\nNoch einer.`;
  seen = 0;
  const flow = flowOf(body, parse);
  expect(seen).toBeLessThan(100);
  expect(shape(flow)).toEqual(shape(parse(body)));
});

test.each([
  `Absatz\n${HEAD}| a | b |`,
  `${HEAD}| a | b |\nkein Ende`,
  `${HEAD}| a |\n| a | b | c |`,
  `${HEAD}| a  |  b |\n|  | b |\n| | |\n|a|b|`,
  `${HEAD}| \`a | b\` | c |\n| a \\| b | c |\n| &amp; | <br> |`,
  `1. eins\n\n${HEAD}| a | b |\n\n2. zwei`,
  `- eins\n\n  ${HEAD}| a | b |`,
  `\`\`\`\n\n${HEAD}| a | b |\n\n\`\`\``,
  `> Zitat\n\n${HEAD}| a | b |\n\n\n\n${HEAD}`,
  `<!--\n\n${HEAD}| a | b |\n\n-->`,
  `${HEAD}| [a] | b |\n\n[a]: https://example.org/`,
  `| a | b |\n| - |\n| a | b |`,
  `    Code\n\n${HEAD}| a | b |\n\n    Code`,
])("reads as the parser does: %j", (body) => {
  expect(shape(flowOf(body, parse))).toEqual(shape(parse(body)));
});

test("any lines are read as the parser does", () => {
  const line = fc.oneof(
    fc.constantFrom(
      "",
      "",
      "| - | - |",
      "| :-: | -: |",
      "| a | b |",
      "| 1 | 2 € |",
      "|a|b|",
      "| a |",
      "- x",
      "  | a | b |",
      "> | a | b |",
      "x",
      "    | a | b |",
      "```",
      "---",
      "\u00a0| a | b |",
      "| \u00a0a\u00a0 |\tb\t|",
      "| | b |",
      "| | |",
      "||",
      "|||",
    ),
    fc.string({ unit: fc.constantFrom(..."| |a1-*_`\\[]<&:.\t\u00a0"), maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const body = lines.join("\n");
      expect(shape(flowOf(body, parse))).toEqual(shape(parse(body)));
    }),
    { numRuns: 3000 },
  );
});
