import type { Block, Inline, Mark } from "@civic-media/schema";
import fc from "fast-check";
import { anyLine, anyUrl } from "./arbitrary-release.ts";

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom("em", "strong", "sub", "sup", "code").map((type) => ({ type }) as Mark),
  fc.record({ type: fc.constant("link" as const), href: anyUrl, title: anyLine }, { requiredKeys: ["type", "href"] }),
  fc.constantFrom("tr", "ar", "fr-CH").map((inLanguage): Mark => ({ type: "lang", inLanguage })),
  anyLine.map((title): Mark => ({ type: "abbr", title })),
);

/** Running text with the marks that Markdown can write. */
const inline: fc.Arbitrary<Inline> = fc.array(
  fc.record(
    {
      type: fc.constant("text" as const),
      value: anyLine,
      marks: fc.uniqueArray(mark, { selector: ({ type }) => type, minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ["type", "value"] },
  ),
  { minLength: 1, maxLength: 4 },
);

const paragraph = fc.tuple(inline, fc.option(inline, { nil: undefined })).map(
  ([first, more]): Block => ({
    type: "paragraph",
    content: more === undefined ? first : [...first, { type: "break" }, ...more],
  }),
);
const cell = fc.record({ content: inline });
const row = fc.array(cell, { minLength: 2, maxLength: 2 });

/** Blocks that CommonMark with GFM tables has a form for, nested at most three deep. */
export const commonMarkBlocks: fc.Arbitrary<Block[]> = fc.letrec<{ blocks: Block[]; block: Block }>((tie) => ({
  blocks: fc.array(tie("block"), { minLength: 1, maxLength: 3 }),
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    paragraph,
    fc.record({ type: fc.constant("heading" as const), level: fc.constantFrom(2, 3, 4, 5, 6), content: inline }),
    fc.record(
      {
        type: fc.constant("table" as const),
        head: fc.array(row, { minLength: 1, maxLength: 1 }),
        rows: fc.array(row, { minLength: 1, maxLength: 2 }),
      },
      { requiredKeys: ["type", "rows"] },
    ),
    fc.constant({ type: "rule" as const }),
    fc.record({
      type: fc.constant("list" as const),
      ordered: fc.boolean(),
      items: fc.array(tie("blocks"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ type: fc.constant("quotation" as const), content: tie("blocks") }),
  ) as fc.Arbitrary<Block>,
})).blocks;
