import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { packWords } from "../../scripts/pack-words.ts";
import { commonWords, headerWords, markupWords, newsroomWords, noticeWords, pageWords } from "../generated/words.ts";
import { deATNotices } from "./de-AT.ts";
import * as locales from "./index.ts";
import { readWords } from "./read-words.ts";

const tables = { noticeWords, commonWords, markupWords, headerWords, pageWords, newsroomWords };
const documents = readWords(commonWords, markupWords, headerWords, pageWords);
const all: Readonly<Record<string, object>> = { ...locales };
const tags = Object.keys(all).filter((name) => /^[a-z]{2}$/.test(name));

it("holds the words of the languages as they are; `npm run generate -w packages/render` writes it", () => {
  const file = new URL("../generated/words.ts", import.meta.url);
  expect(readFileSync(file, "utf8")).toBe(packWords());
});

it.each(tags)("reads the words of %s as they were written", (tag) => {
  expect(documents(tag)).toEqual(all[tag]);
  expect(readWords(noticeWords)(tag)).toEqual(all[`${tag}Notices`]);
  expect(readWords(newsroomWords)(tag)).toEqual(all[`${tag}Newsroom`]);
});

it("reads what differs in a country", () => {
  expect(readWords(noticeWords)("de-AT-1996")).toEqual(deATNotices);
  expect(documents("de-AT")).toEqual(locales.de);
});

it.each(["", "-", "xx", "xx|ar", "constructor", "__proto__", "\n", "months.0", "de\nfr"])(
  "reads those of English for the language %j",
  (tag) => {
    expect(documents(tag)).toEqual(locales.en);
  },
);

it.each(Object.entries(tables))("%s has a word in every place but those that may be absent", (_name, table) => {
  const [head = "", ...lines] = table.trim().split("\n");
  const names = head.split("|");
  const absent = lines.flatMap((line) => line.split("|").flatMap((word, index) => (word === "" ? names[index] : [])));
  expect([...new Set(absent)].filter((name) => !/^(?:comma|monthNames\.\d+)$/.test(name ?? ""))).toEqual([]);
  expect(new Set(lines.map((line) => line.split("|").length))).toEqual(new Set([names.length]));
});
