import { describe, expect, test } from "vitest";
import { de } from "../locales/de.ts";
import { en } from "../locales/en.ts";
import { fr } from "../locales/fr.ts";
import type { Locale } from "../locales/locale.ts";
import { findDates } from "./parse-date.ts";

// input → output, per line; "-" for no date
const CASES: readonly (readonly [Locale, string, string])[] = [
  [de, "Medienservice vom: 29.11.2022 |", "2022-11-29"],
  [de, "26. Januar 2022", "2022-01-26"],
  [de, "08. Februar 2022", "2022-02-08"],
  [de, "1. Jänner 2020", "2020-01-01"],
  [de, "Donnerstag 26. September 2019", "2019-09-26"],
  [de, "25.2.2022", "2022-02-25"],
  [de, "am 5.6.21 in Linz", "2021-06-05"],
  [de, "2021-07-01 16:05", "2021-07-01T16:05"],
  [de, "2021-07-01T16:05:00+0200", "2021-07-01T16:05:00+02:00"],
  [de, "31.02.2022", "-"],
  [de, "Version 1.2.3.4", "-"],
  [de, "29.02.2023", "-"],
  [de, "29.02.2024", "2024-02-29"],
  [en, "Wednesday, March 19, 2014", "2014-03-19"],
  [en, "Apr 6, 2022 News Release", "2022-04-06"],
  [en, "16-Oct-18", "2018-10-16"],
  [en, "04/25/13", "2013-04-25"],
  [en, "25/04/2013", "2013-04-25"],
  [en, "May 3rd, 2021", "2021-05-03"],
  [en, "the 4th of July 2020", "2020-07-04"],
  [en, "you may 2020 times", "-"],
  [fr, "Publié le 14 avril 2020", "2020-04-14"],
  [fr, "1er avril 2019", "2019-04-01"],
  [fr, "10/06/2019", "2019-06-10"],
  [fr, "15 mai 2019", "2019-05-15"],
];

describe("dates as cities write them", () => {
  test.each(CASES)("$0.tag %#: %s", (locale, text, expected) => {
    expect(findDates(text, [locale])[0]?.value ?? "-").toBe(expected);
  });

  test("says which dates can be read both ways", () => {
    expect(findDates("05/10/2018", [en])[0]).toMatchObject({ value: "2018-05-10", ambiguous: true });
    expect(findDates("05/10/2018", [fr])[0]).toMatchObject({ value: "2018-10-05", ambiguous: true });
    expect(findDates("05/05/2018", [fr])[0]?.ambiguous).toBe(false);
  });

  test("knows where a date stands", () => {
    const text = "Linz, am 3. März 2020, und 04.03.2020";
    expect(findDates(text, [de]).map(({ index, text: found }) => text.slice(index, index + found.length))).toEqual([
      "3. März 2020",
      "04.03.2020",
    ]);
  });
});
