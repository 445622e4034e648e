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
const LANGUAGES: Readonly<Record<string, string>> = { english: "en", german: "de" };

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

/** What is not read yet, as it is reported; a line goes when it is. */
const KNOWN: ReadonlySet<string> = new Set([
  'zeit.de: "Ich habe diese entspannte Art zu Reisen sehr genossen. Die ersten Jahre waren t',
  "zeit.de: Bei Fahrten in seine belgische Heimat sitze er nun den ganzen Tag im Zug",
  "reitschuster.de: „In der genannten Sendung am Samstag hat sich die Tagesschau auf die großen pro-",
  "zdnet.de: „Der Rechtsstaat darf die eigenen Versäumnisse und die Verantwortung nicht auf p",
  "correctiv.org: „Wenn der Ausländeranteil 30 Prozent überschreitet, werden die Migranten gewaltt",
  "zeit.de: Und dafür zahle ich jetzt auch noch mehr",
]);

const lists = readdirSync(FOLDER).filter((name) => name.endsWith(".txt"));
const scores = new Map<string, Score>();

function scoreOfList(name: string): Score {
  const known = scores.get(name);
  if (known !== undefined) return known;
  const cases = readFileSync(new URL(name, FOLDER), "utf8").split(/\n\n+/u).filter(Boolean).map(readCase);
  const score = scoreOf(cases, LANGUAGES[name.split(/[-.]/u)[0] ?? ""] ?? "");
  scores.set(name, score);
  return score;
}

test("there are lists", () => {
  expect(lists.length).toBeGreaterThan(0);
});

describe.each(lists)("%s", (name) => {
  test("nothing is wrong but what is known to be", () => {
    const { wrong, invented } = scoreOfList(name);
    expect([...wrong, ...invented].filter((one) => !KNOWN.has(one))).toEqual([]);
  });

  test("quotations with their speakers and offices are right", () => {
    const score = scoreOfList(name);
    expect(score.total).toBeGreaterThan(10);
    expect(score.right / score.total, score.wrong.join("\n")).toBeGreaterThanOrEqual(0.95);
  });

  test("hardly any quotation is invented", () => {
    const score = scoreOfList(name);
    expect(score.invented.length / score.total, score.invented.join("\n")).toBeLessThanOrEqual(0.05);
  });
});
