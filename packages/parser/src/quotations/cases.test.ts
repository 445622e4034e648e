import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { locales } from "../locales/index.ts";
import { type FoundQuotation, findQuotations } from "./find-quotations.ts";

/*
 * Text lists: sentences of real pages, written down by hand. A block is one text: "# " and where it is from, its
 * paragraphs, in which ⟦1 …⟧ is a part of quotation 1 and ⟦1~ …⟧ a part of indirect speech, and for each quotation a
 * line "→ 1 Name ; office ; office & @Group": who speaks, with every office that the text gives; "-" for nobody named.
 */

const FOLDER = new URL("../../cases/quotations/", import.meta.url);
const LANGUAGES: Readonly<Record<string, string>> = { german: "de" };

interface Expected {
  readonly words: string;
  readonly indirect: boolean;
  readonly speakers: readonly { name: string; kind: string; offices: readonly string[] }[];
}

interface Case {
  readonly origin: string;
  readonly paragraphs: readonly string[];
  readonly expected: readonly Expected[];
}

const PART = /⟦(\d+)(~?) ([^⟧]*)⟧/gu;

/** Marks and the punctuation at an end are a matter of taste: the words count. */
const comparable = (text: string): string =>
  text
    .replace(/[„“”"«»‚‘’'‹›]/gu, "")
    .replace(/\s+/gu, " ")
    .replace(/[\s.,;:!?]+$/u, "")
    .trim();

function speakersOf(line: string): Expected["speakers"] {
  if (line === "-") return [];
  return line.split(" & ").map((one) => {
    const [name = "", ...offices] = one.split(" ; ").map((part) => part.trim());
    return { name: name.replace("@", ""), kind: name.startsWith("@") ? "group" : "person", offices };
  });
}

function readCase(block: string): Case {
  const [head = "", ...lines] = block.split("\n");
  const text = lines.filter((line) => !line.startsWith("→")).join("\n");
  const parts = new Map<string, { words: string[]; indirect: boolean }>();
  for (const [, id = "", indirect, words = ""] of text.matchAll(PART)) {
    const known = parts.get(id) ?? { words: [], indirect: false };
    parts.set(id, { words: [...known.words, words], indirect: known.indirect || indirect === "~" });
  }
  const expected = lines.flatMap((line): Expected[] => {
    const [, id = "", who = ""] = /^→ (\d+) (.*)$/u.exec(line) ?? [];
    const part = parts.get(id);
    return part ? [{ words: part.words.join(" "), indirect: part.indirect, speakers: speakersOf(who) }] : [];
  });
  const plain = text.replace(/⟦\d+~? /gu, "").replace(/⟧/gu, "");
  return { origin: head.slice(2), paragraphs: plain.split("\n").filter(Boolean), expected };
}

const wordsOf = ({ parts }: FoundQuotation, paragraphs: readonly string[]): string =>
  comparable(parts.map(({ paragraph, from, to }) => paragraphs[paragraph]?.slice(from, to)).join(" "));

/** The speakers are right where nobody is missing or added, and each has an office of the text, and no other. */
function isRight(found: FoundQuotation, { speakers, indirect }: Expected): boolean {
  if ((found.form === "indirect") !== indirect || found.speakers.length !== speakers.length) return false;
  return speakers.every(({ name, kind, offices }) => {
    const one = found.speakers.find((speaker) => speaker.name === name && speaker.kind === kind);
    return one?.offices.every((office) => offices.includes(office)) && (offices.length === 0 || one.offices.length > 0);
  });
}

interface Score {
  total: number;
  right: number;
  invented: string[];
  wrong: string[];
}

function scoreOf(cases: readonly Case[], tag: string): Score {
  const locale = locales.find((one) => one.tag === tag);
  const score: Score = { total: 0, right: 0, invented: [], wrong: [] };
  for (const { origin, paragraphs, expected } of cases) {
    const left = locale ? findQuotations(paragraphs, locale) : [];
    for (const one of expected) {
      score.total++;
      const at = left.findIndex((found) => wordsOf(found, paragraphs) === comparable(one.words));
      const [found] = at < 0 ? [] : left.splice(at, 1);
      if (found && isRight(found, one)) score.right++;
      else score.wrong.push(`${origin}: ${one.words.slice(0, 80)}`);
    }
    score.invented.push(...left.map((found) => `${origin}: ${wordsOf(found, paragraphs).slice(0, 80)}`));
  }
  return score;
}

const lists = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));

test("there are lists", () => {
  expect(lists.length).toBeGreaterThan(0);
});

describe.each(lists)("%s", (name) => {
  const cases = readFileSync(new URL(name, FOLDER), "utf8").split(/\n\n+/u).filter(Boolean).map(readCase);
  const score = scoreOf(cases, LANGUAGES[name.split(/[-.]/u)[0] ?? ""] ?? "");

  test("quotations with their speakers and offices are right", () => {
    expect(score.total).toBeGreaterThan(10);
    expect(score.right / score.total, score.wrong.join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  test("hardly any quotation is invented", () => {
    expect(score.invented.length / score.total, score.invented.join("\n")).toBeLessThanOrEqual(0.05);
  });
});
