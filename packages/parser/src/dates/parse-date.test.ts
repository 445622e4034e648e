import { describe, expect, test } from "vitest";
import { ca } from "../locales/ca.ts";
import { de } from "../locales/de.ts";
import { en } from "../locales/en.ts";
import { es } from "../locales/es.ts";
import { fi } from "../locales/fi.ts";
import { fr } from "../locales/fr.ts";
import { it } from "../locales/it.ts";
import { nl } from "../locales/nl.ts";
import { pt } from "../locales/pt.ts";
import { sv } from "../locales/sv.ts";
import { findDates, parseCompactDate, parseInternetDate } from "./parse-date.ts";

const LOCALES = { ca, de, en, es, fi, fr, it, nl, pt, sv };

// input → output, per line; "-" for no date
const CASES: readonly (readonly [keyof typeof LOCALES, string, string])[] = [
  ["de", "Medienservice vom: 29.11.2022 |", "2022-11-29"],
  ["de", "26. Januar 2022", "2022-01-26"],
  ["de", "08. Februar 2022", "2022-02-08"],
  ["de", "1. Jänner 2020", "2020-01-01"],
  ["de", "Donnerstag 26. September 2019", "2019-09-26"],
  ["de", "25.2.2022", "2022-02-25"],
  ["de", "am 5.6.21 in Linz", "2021-06-05"],
  ["de", "2021-07-01 16:05", "2021-07-01T16:05"],
  ["de", "2021-07-01T16:05:00+0200", "2021-07-01T16:05:00+02:00"],
  ["de", "31.02.2022", "-"],
  ["de", "Version 1.2.3.4", "-"],
  ["de", "29.02.2023", "-"],
  ["de", "29.02.2024", "2024-02-29"],
  ["en", "Wednesday, March 19, 2014", "2014-03-19"],
  ["en", "Apr 6, 2022 News Release", "2022-04-06"],
  ["en", "16-Oct-18", "2018-10-16"],
  ["en", "04/25/13", "2013-04-25"],
  ["en", "25/04/2013", "2013-04-25"],
  ["en", "May 3rd, 2021", "2021-05-03"],
  ["en", "the 4th of July 2020", "2020-07-04"],
  ["en", "you may 2020 times", "-"],
  ["fr", "Publié le 14 avril 2020", "2020-04-14"],
  ["fr", "1er avril 2019", "2019-04-01"],
  ["fr", "10/06/2019", "2019-06-10"],
  ["fr", "15 mai 2019", "2019-05-15"],
  // The calendar.
  ["de", "1969-12-31", "-"],
  ["de", "1970-01-01", "1970-01-01"],
  ["de", "2199-12-31", "2199-12-31"],
  ["de", "2200-01-01", "-"],
  ["de", "2021-00-10", "-"],
  ["de", "2021-13-10", "-"],
  ["de", "2021-12-00", "-"],
  ["de", "2021-12-32", "-"],
  ["de", "2021-04-31", "-"],
  ["de", "29.02.2000", "2000-02-29"],
  ["de", "29.02.2100", "-"],
  ["de", "28.02.2100", "2100-02-28"],
  ["de", "00.02.2020", "-"],
  ["en", "13/13/2020", "-"],
  // Numbers, the year first.
  ["de", "2021/7/1", "2021-07-01"],
  ["de", "2021.07.01", "2021-07-01"],
  ["de", "2021.07.01.", "2021-07-01"],
  ["de", "2021-07/01", "-"],
  ["de", "12021-07-01", "-"],
  ["de", "7-2021-07-01", "-"],
  ["de", "a2021-07-01b", "2021-07-01"],
  ["de", "2021-07-012", "-"],
  ["de", "2021-07-01-2", "-"],
  ["de", "2021.07.01.5", "-"],
  ["de", "2021-07-01T16:05Z", "2021-07-01T16:05Z"],
  ["de", "2021-07-01 16:05:09 Z", "2021-07-01T16:05:09Z"],
  ["de", "2021-07-01T16:05:09.123456-05:30", "2021-07-01T16:05:09-05:30"],
  ["de", "2021-07-01T00:00:00", "2021-07-01T00:00:00"],
  ["de", "2021-07-01T23:59:59", "2021-07-01T23:59:59"],
  ["de", "2021-07-01T24:00", "2021-07-01"],
  ["de", "2021-07-01T10:60", "2021-07-01"],
  ["de", "2021-07-01T10:10:60", "2021-07-01"],
  ["de", "2021-07-01T10:10+0200", "2021-07-01T10:10+02:00"],
  // Numbers, the year last.
  ["de", "1. 2. 2022", "2022-02-01"],
  ["de", "1. 2.2022", "-"],
  ["de", "1.x2.x2022", "-"],
  ["de", "1/2.2022", "-"],
  ["de", "1.2.20223", "-"],
  ["de", "1.2.2022/3", "-"],
  ["de", "1.2.2022.", "2022-02-01"],
  ["de", "3/1.2.2022", "-"],
  ["de", "1.2.222", "-"],
  ["en", "1-2-22", "2022-01-02"],
  ["en", "1.2.2022", "2022-02-01"],
  ["en", "1. 2. 2022", "2022-02-01"],
  // Names of months.
  ["de", "3. März 2020, 14 Uhr", "2020-03-03"],
  ["de", "März 2020", "-"],
  ["de", "32. März 2020", "-"],
  ["de", "123. März 2020", "-"],
  ["de", "3. Maierhof 2020", "-"],
  ["de", "3. Mai 20201", "-"],
  ["de", "3. Mai im Jahr 2020", "-"],
  ["de", "3. Mai: 2020", "-"],
  ["en", "Jan. 2020", "-"],
  ["en", "Sept. 5, 2020", "2020-09-05"],
  ["en", "July 4 2020", "2020-07-04"],
  ["en", "July 4,  2020", "2020-07-04"],
  ["en", "July 4, 20201", "-"],
  ["en", "July 4 and 2020", "-"],
  ["en", "July on 4, 2020", "-"],
  ["en", "3  of July, 2020", "2020-07-03"],
  ["en", "3rd July - 2020", "2020-07-03"],
  ["en", "3 big July 2020", "-"],
  ["en", "16-Oct-2018", "2018-10-16"],
  ["en", "16-Oct-181", "-"],
  ["en", "16-Oct x-18", "-"],
  ["es", "4 de julio de 2020", "2020-07-04"],
  ["es", "4  de julio de 2020", "2020-07-04"],
  ["pt", "1º de maio de 2021", "2021-05-01"],
  ["de", "29.November 2022", "2022-11-29"],
  ["de", "29.Nov.2022", "2022-11-29"],
  ["de", "vom 29.11.2022/Nr. 12", "2022-11-29"],
  ["en", "the 29th day of November 2022", "2022-11-29"],
  ["en", "November 29,2022", "2022-11-29"],
  ["en", "November 29 , 2022", "2022-11-29"],
  ["en", "Tue Nov 29 09:34:00 2022", "2022-11-29"],
  ["en", "Nov 29 10:00:00 EST 2022", "2022-11-29"],
  ["en", "29 Nov '22", "2022-11-29"],
  ["fr", "1 er avril 2020", "2020-04-01"],
  ["it", "1° gennaio 2023", "2023-01-01"],
  ["es", "29 de noviembre del 2022", "2022-11-29"],
  ["es", "noviembre 29 de 2022", "2022-11-29"],
  ["ca", "2 d’octubre del 2020", "2020-10-02"],
  ["ca", "1r d'agost de 2020", "2020-08-01"],
  ["pt", "29/nov/2022", "2022-11-29"],
  ["nl", "dinsdag 29 november 2022", "2022-11-29"],
  ["sv", "den 1:a mars 2020", "2020-03-01"],
  ["fi", "29. marraskuuta 2022", "2022-11-29"],
  // The year first.
  ["en", "2022 Nov 29", "2022-11-29"],
  ["en", "2022-Nov-29", "2022-11-29"],
  ["en", "2022 November 29:30", "-"],
  ["en", "In 2022 May 5 people", "-"],
  // Other languages.
  ["de", "29 listopada 2022", "2022-11-29"],
  ["de", "29. listopadu 2022", "2022-11-29"],
  ["de", "2022. november 29.", "2022-11-29"],
  ["de", "29 Kasım 2022", "2022-11-29"],
  ["de", "29 noiembrie 2022", "2022-11-29"],
  ["de", "29 Νοεμβρίου 2022", "2022-11-29"],
  ["de", "29 ноября 2022", "2022-11-29"],
  ["de", "29 листопада 2022", "2022-11-29"],
  ["de", "29 ноември 2022", "2022-11-29"],
  ["de", "2022年11月29日", "2022-11-29"],
  ["de", "2022년 11월 29일", "2022-11-29"],
  ["de", "2022年13月29日", "-"],
];

describe("dates as cities write them", () => {
  test.each(CASES)("%s: %s → %s", (tag, text, expected) => {
    expect(findDates(text, [LOCALES[tag]])[0]?.value ?? "-").toBe(expected);
  });

  test("says which dates can be read both ways", () => {
    expect(findDates("05/10/2018", [en])[0]).toMatchObject({ value: "2018-05-10", ambiguous: true });
    expect(findDates("05/10/2018", [fr])[0]).toMatchObject({ value: "2018-10-05", ambiguous: true });
    for (const sure of ["05/05/2018", "25/04/2018", "04/25/2018", "05.10.2018", "2018-05-10", "5 May 2018"])
      expect(findDates(sure, [en])[0]?.ambiguous).toBe(false);
    expect(findDates("05/10/2018", [])[0]).toMatchObject({ value: "2018-10-05", ambiguous: true });
  });

  test("knows where a date stands", () => {
    const text = "Linz, am 3. März 2020, und 04.03.2020";
    expect(findDates(text, [de]).map(({ index, text: found }) => text.slice(index, index + found.length))).toEqual([
      "3. März 2020",
      "04.03.2020",
    ]);
  });

  test("finds all of them, in the order of the text, and the same again", () => {
    const text = "İzmir, 3. März 2020; 2019-01-01 und 4.5.2021";
    for (const _ of [1, 2])
      expect(findDates(text, [de]).map(({ value, index }) => [value, index])).toEqual([
        ["2020-03-03", 7],
        ["2019-01-01", 21],
        ["2021-05-04", 36],
      ]);
  });

  test("finds nothing where the calendar has no such day", () => {
    for (const none of ["31.02.2022", "2022-02-31", "31. Februar 2022"]) expect(findDates(none, [de])).toEqual([]);
  });

  test("looks no further than 2,000 characters", () => {
    const far = `${"x ".repeat(994)}3. März 2020`;
    expect(far).toHaveLength(2000);
    expect(findDates(far, [de])).toHaveLength(1);
    expect(findDates(`x${far}`, [de])).toEqual([]);
  });

  test("reads what stands in the language of the page alone", () => {
    expect(findDates("15 mai 2019", [en])).toEqual([]);
    expect(findDates("15 mai 2019", [en, fr])[0]?.value).toBe("2019-05-15");
  });
});

describe("times of mails and servers", () => {
  test.each([
    ["Wed, 04 May 2022 00:25:56 GMT", "2022-05-04T00:25:56Z"],
    ["4 May 2022 00:25 UTC", "2022-05-04T00:25Z"],
    ["4 may 2022 00:25 ut", "2022-05-04T00:25Z"],
    ["4 DEC 2022 00:25 z", "2022-12-04T00:25Z"],
    ["4 Jan 2022 00:25:56 +0200 (CEST)", "2022-01-04T00:25:56+02:00"],
    ["4 Jan 2022 00:25 -0530", "2022-01-04T00:25-05:30"],
    ["  4 Jan 2022 00:25 Z", "2022-01-04T00:25Z"],
  ])("%s", (text, value) => {
    expect(parseInternetDate(text)).toMatchObject({ value, ambiguous: false });
  });

  test("says which characters it read", () => {
    expect(parseInternetDate("4 Jan 2022 00:25 GMT, Linz")).toMatchObject({ text: "4 Jan 2022 00:25 GMT", index: 0 });
  });

  test.each([
    "am 4 Jan 2022 00:25 GMT",
    "Mittwoch, 4 Jan 2022 00:25 GMT",
    "4 Xyz 2022 00:25 GMT",
    // Between two months of the table.
    "4 anf 2022 00:25 GMT",
    "31 Feb 2022 00:25 GMT",
    "4 Jan 2022",
    "4 Jan 2022 00:25",
    "4. Jan 2022 00:25 GMT",
    "",
  ])("none: %s", (text) => {
    expect(parseInternetDate(text)).toBeUndefined();
  });
});

test.each([
  ["20221129", "2022-11-29"],
  [" 20221129T160500Z ", "2022-11-29"],
  ["20221329", undefined],
  ["120221129", undefined],
  ["No. 20221129", undefined],
])("as programs store it: %j", (text, expected) => {
  expect(parseCompactDate(text)?.value).toBe(expected);
});
