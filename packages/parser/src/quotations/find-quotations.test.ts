import { describe, expect, test } from "vitest";
import { de } from "../locales/de.ts";
import { en } from "../locales/en.ts";
import { fr } from "../locales/fr.ts";
import type { Locale } from "../locales/locale.ts";
import { findQuotations } from "./find-quotations.ts";

const read = (locale: Locale, ...paragraphs: string[]): unknown =>
  findQuotations(paragraphs, locale).map(({ parts, speakers, form }) => ({
    words: parts.map(({ paragraph, from, to }) => paragraphs[paragraph]?.slice(from, to)).join(" … "),
    speakers: speakers.map(({ name, offices }) => [name, ...offices].join("; ")),
    form,
  }));

describe("German", () => {
  test("after the words", () => {
    expect(read(de, "„Wir bauen die Schule noch heuer“, betont Bürgermeisterin Anna von Berg.")).toEqual([
      { words: "„Wir bauen die Schule noch heuer“", speakers: ["Anna von Berg; Bürgermeisterin"], form: "inline" },
    ]);
  });

  test("before the words, with a colon", () => {
    expect(read(de, "Minister Axel Vogel: „Das ist ein guter Tag für das Land.“")).toEqual([
      { words: "„Das ist ein guter Tag für das Land.“", speakers: ["Axel Vogel; Minister"], form: "colon" },
    ]);
  });

  test("split around the speaker", () => {
    const text = "„Das ist ein guter Tag“, sagt Stadtrat Karl Mayr. „Wir haben lange darauf gewartet.“";
    expect(read(de, text)).toEqual([
      {
        words: "„Das ist ein guter Tag“ … „Wir haben lange darauf gewartet.“",
        speakers: ["Karl Mayr; Stadtrat"],
        form: "inline",
      },
    ]);
  });

  test("a bare surname stands for the person named before", () => {
    const found = read(de, "„Das ist ein guter Tag“, sagt Stadtrat Karl Mayr.", "„Mehr davon wäre gut“, so Mayr.");
    expect(found).toMatchObject([{}, { speakers: ["Karl Mayr; Stadtrat"] }]);
  });

  test("names in marks are no quotations", () => {
    expect(read(de, "Die Aktion „Mittagstisch“ lädt zum Essen in geselliger Runde ein.")).toEqual([]);
  });

  test("mismatched marks", () => {
    expect(read(de, '„Wir haben das so beschlossen", erklärt Vizebürgermeister Karl Mayr.')).toMatchObject([
      { speakers: ["Karl Mayr; Vizebürgermeister"] },
    ]);
  });
});

describe("English", () => {
  test("verb before and after the name", () => {
    expect(read(en, "“We will build it this year,” said Mayor Jane Doe.")).toMatchObject([
      { speakers: ["Jane Doe; Mayor"] },
    ]);
    expect(read(en, '"We will build it this year," Mayor Jane Doe said.')).toMatchObject([
      { speakers: ["Jane Doe; Mayor"] },
    ]);
  });

  test("an office of several words", () => {
    expect(read(en, "“It will be good for all,” said Minister of Health Pauline Frost.")).toMatchObject([
      { speakers: ["Pauline Frost; Minister of Health"] },
    ]);
  });

  test("several paragraphs open and one closes", () => {
    const found = read(en, "“This is the first part of it.", "“And this is the second,” said Mayor Jane Doe.");
    expect(found).toMatchObject([{ speakers: ["Jane Doe; Mayor"] }]);
  });
});

describe("French", () => {
  test("name, comma, office", () => {
    const text = "« Nous sommes fiers de ce projet », a déclaré Sandy Silver, premier ministre.";
    expect(read(fr, text)).toMatchObject([{ speakers: ["Sandy Silver; premier ministre"] }]);
  });
});
