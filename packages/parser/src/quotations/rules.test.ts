import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { locales } from "../locales/index.ts";
import { type FoundQuotation, findQuotations } from "./find-quotations.ts";

/*
 * Text lists, one rule a block: "# " and what it shows, then the paragraphs, in which ⟦1 …⟧ is a part of quotation 1
 * (⟦1: …⟧ behind a colon, ⟦1~ …⟧ indirect speech) and ⟪1 …⟫ the words that attribute it, and for each quotation a line
 * "→ 1 Name ; office ; (form of address) & @Group", "-" for nobody named. ↵ is a line break. Every mark stands to the character.
 */

const FOLDER = new URL("../../cases/quotation-rules/", import.meta.url);
const KINDS: Readonly<Record<FoundQuotation["form"], string>> = { inline: "", block: "", colon: ":", indirect: "~" };

/** Marks before a place, those that close before those that open. */
type Marks = Map<number, { close: string; open: string }>;

function mark(marks: Marks, { from, to }: { from: number; to: number }, open: string, close: string): void {
  for (const at of [from, to]) if (!marks.has(at)) marks.set(at, { close: "", open: "" });
  const [begin, end] = [marks.get(from), marks.get(to)];
  if (begin) begin.open += open;
  if (end) end.close += close;
}

function markedUp(paragraphs: readonly string[], found: readonly FoundQuotation[]): string[] {
  const all = paragraphs.map((): Marks => new Map());
  found.forEach(({ parts, attribution, form }, index) => {
    const own = (paragraph: number): Marks => all[paragraph] ?? new Map();
    for (const part of parts) mark(own(part.paragraph), part, `⟦${index + 1}${KINDS[form]} `, "⟧");
    if (attribution) mark(own(attribution.paragraph), attribution, `⟪${index + 1} `, "⟫");
  });
  return paragraphs.map((text, paragraph) =>
    Array.from({ length: text.length + 1 }, (_, at) => {
      const { close = "", open = "" } = all[paragraph]?.get(at) ?? {};
      return close + open + (text[at] ?? "");
    }).join(""),
  );
}

const speakersOf = ({ speakers }: FoundQuotation): string =>
  speakers
    .map(({ kind, name, offices, honorificPrefix }) =>
      [kind === "group" ? `@${name}` : name, ...offices, ...(honorificPrefix ? [`(${honorificPrefix})`] : [])].join(
        " ; ",
      ),
    )
    .join(" & ") || "-";

function readBlock(block: string): { title: string; paragraphs: string[]; expected: string } {
  const [head = "", ...lines] = block.split("\n").map((line) => line.replaceAll("↵", "\n"));
  const paragraphs = lines
    .filter((line) => !line.startsWith("→"))
    .map((line) => line.replace(/[⟦⟪]\d+[:~]? |[⟧⟫]/gu, ""));
  return { title: head.slice(2), paragraphs, expected: lines.join("\n") };
}

const lists = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));

test("there are lists", () => {
  expect(lists.length).toBeGreaterThan(0);
});

describe.each(lists)("%s", (name) => {
  const locale = locales.find(({ tag }) => `${tag}.txt` === name);
  const blocks = readFileSync(new URL(name, FOLDER), "utf8").trim().split(/\n\n+/u).map(readBlock);

  test.each(blocks)("$title: $expected", ({ paragraphs, expected }) => {
    if (locale === undefined) throw new Error(`no language for ${name}`);
    const found = findQuotations(paragraphs, locale);
    const speakers = found.map((one, index) => `→ ${index + 1} ${speakersOf(one)}`);
    expect([...markedUp(paragraphs, found), ...speakers].join("\n")).toBe(expected);
    for (const { attribution } of found) {
      const words = attribution && paragraphs[attribution.paragraph]?.slice(attribution.from, attribution.to);
      expect(attribution?.text).toBe(words?.replace(/[\s,]+$/u, ""));
    }
  });
});
