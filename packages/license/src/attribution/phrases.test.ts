import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseLicenseText } from "../license-text.ts";
import { english } from "./english.ts";
import { attributionLanguages, loadAttributionPhrases } from "./load-attribution-phrases.ts";
import type { AttributionPhrases } from "./phrases.ts";

const all: readonly AttributionPhrases[] = await Promise.all(
  attributionLanguages.map(async (tag) => (await loadAttributionPhrases(tag)) ?? english),
);

/** The slots that a sentence has to have, each once, and whether it holds the link to the license. */
const SLOTS: Readonly<Record<string, readonly [slots: readonly string[], hasLink: boolean]>> = {
  "official.titleBy": [["creator", "license", "title"], true],
  "official.title": [["license", "title"], true],
  "official.plain": [["license"], true],
  "official.basedOn": [["source"], false],
  "official.morePermissions": [["permissions"], false],
  "official.pdmark": [[], false],
  "own.titleBy": [["creator", "license", "title"], true],
  "own.untitledBy": [["creator", "license"], true],
  "own.by": [["creator", "title"], false],
  "own.dedicated": [["license"], true],
  "own.modified": [[], false],
  "own.modifiedBy": [["party"], false],
  "own.basedOn": [[], false],
  "own.contains": [[], false],
};

const templates = all.flatMap(({ tag, official, own }) =>
  Object.entries({ official, own }).flatMap(([group, words]) =>
    Object.entries(words)
      .filter(([name, template]) => typeof template === "string" && name !== "labelEnd")
      .map(([name, template]) => ({ tag, name: `${group}.${name}`, template: template as string })),
  ),
);

const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  be: /\p{Script=Cyrillic}/u,
  bg: /\p{Script=Cyrillic}/u,
  bn: /\p{Script=Bengali}/u,
  el: /\p{Script=Greek}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /\p{Script=Hiragana}|\p{Script=Han}|\p{Script=Katakana}/u,
  ka: /\p{Script=Georgian}/u,
  ko: /\p{Script=Hangul}/u,
  mk: /\p{Script=Cyrillic}/u,
  ru: /\p{Script=Cyrillic}/u,
  sr: /\p{Script=Cyrillic}/u,
  th: /\p{Script=Thai}/u,
  uk: /\p{Script=Cyrillic}/u,
  "zh-Hans": /\p{Script=Han}/u,
  "zh-Hant": /\p{Script=Han}/u,
};

const UNTRANSLATED = /is licensed under|known copyright|Based on a work|Permissions beyond/i;

describe("the words of every language", () => {
  test("there are files for all, and no others", () => {
    const files = readdirSync(new URL("../../data/attribution/", import.meta.url)).map((name) => name.slice(0, -5));
    expect([...files, "en"].sort()).toEqual(attributionLanguages);
    expect(all.map(({ tag }) => tag.toLowerCase())).toEqual(attributionLanguages);
  });

  test("Creative Commons' own sentences exist in at least 50 languages, sentences in all", () => {
    const sentences = all.filter(({ official }) => (official.titleBy ?? official.title) !== undefined);
    console.info(`attributions: ${all.length} languages, ${sentences.length} with Creative Commons' own sentences`);
    expect(sentences.length).toBeGreaterThanOrEqual(50);
    expect(all.filter(({ official, own }) => (own.titleBy ?? official.titleBy) === undefined)).toEqual([]);
  });

  test.each(templates)("$tag $name: $template", ({ name, template }) => {
    const [slots = [], hasLink] = SLOTS[name] ?? [];
    expect([...template.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot).sort()).toEqual(slots);
    const outside = template.replace(/\{\w+\}/g, "X");
    expect(outside).not.toMatch(/[{}<>%&]|%\(|\s{2}|^\s|\s$/);
    expect(outside.replace(/[^[\]]/g, "")).toBe(hasLink ? "[]" : "");
    if (hasLink) expect(template).toMatch(/\[[^[\]]*\{license\}[^[\]]*\]/);
  });

  test.each(templates.filter(({ tag, name }) => tag !== "en" && name !== "own.by"))(
    "$tag $name is not English, and in the script of its language",
    ({ tag, template }) => {
      // "By" is a word of Afrikaans too.
      const words = tag === "af" ? UNTRANSLATED : new RegExp(`${UNTRANSLATED.source}|\\bby \\{`, "i");
      expect(template).not.toMatch(words);
      const script = SCRIPTS[tag];
      if (script !== undefined) expect(template).toMatch(script);
    },
  );

  test("a slot never touches a letter before it, where the script has blanks", () => {
    const unspaced = new Set(["ja", "ko", "th", "zh-Hans", "zh-Hant", "bn"]);
    const touching = templates.filter(
      ({ tag, template }) => !unspaced.has(tag) && /\p{L}[[{](?:title|creator|license|source|\{)/u.test(template),
    );
    expect(touching).toEqual([]);
  });

  test.each(all)("$tag: direction, marks, label and words", ({ tag, direction, quotes, separator, own }) => {
    expect(direction).toBe(["ar", "fa", "he"].includes(tag) ? "rtl" : "ltr");
    expect(quotes.join("")).not.toMatch(/["'\p{L}]/u);
    expect(separator).toMatch(/^(?:, |، |、|，)$/);
    expect([own.modified, own.basedOn, own.contains, own.labels?.image]).not.toContain(undefined);
    if (own.by !== undefined) expect(own.by).toContain(`${quotes[0]}{title}${quotes[1]}`);
  });

  test.each(all)("$tag names every kind of work as newsrooms do", ({ own }) => {
    expect(Object.keys(own.labels ?? {}).sort()).toEqual(["audio", "dataset", "image", "text", "video"]);
    expect(Object.values(own.labels ?? {}).join("")).not.toMatch(/[:{}[\]<>]/);
  });

  test("the titles of 4.0 are read back as the tool that they name", () => {
    const titles = all.flatMap(({ tag, official }) =>
      Object.entries(official.titles4 ?? {}).map(([unit, title]) => ({ tag, unit, title })),
    );
    console.info(`attributions: ${titles.length} titles of 4.0 from the legal code`);
    expect(titles.length).toBeGreaterThan(150);
    const read = titles.map(({ title }) => parseLicenseText(`Creative Commons ${title}`));
    expect(read.map((match) => match?.tool)).toEqual(titles.map(({ unit }) => `CC-${unit.toUpperCase()}-4.0`));
  });

  test("a longer tag falls back, another tag of a language is known, an unknown language has no words", async () => {
    expect((await loadAttributionPhrases("de-LI"))?.tag).toBe("de");
    expect((await loadAttributionPhrases("de-AT"))?.tag).toBe("de-AT");
    expect((await loadAttributionPhrases("zh_TW"))?.tag).toBe("zh-Hant");
    expect((await loadAttributionPhrases("nb-NO"))?.tag).toBe("no");
    expect(await loadAttributionPhrases("tlh")).toBeUndefined();
  });
});
