import { describe, expect, it } from "vitest";
import { parseArticle } from "../parse-article.ts";

const TEXT =
  "Nach drei Tagen Regen ist der Fluss um zwei Meter gestiegen, die Feuerwehr hat die Uferstraße gesperrt und bittet um Geduld.";

interface Parts {
  readonly head?: string;
  readonly above?: string;
  readonly body?: string;
  readonly below?: string;
  readonly url?: string;
  readonly lang?: string;
}

function dateOf({
  head = "",
  above = "",
  body = "",
  below = "",
  url = "https://www.example.org/fluss",
  lang = "de",
}: Parts): string | undefined {
  const page = `<html lang="${lang}"><head><title>Der Fluss steigt</title>${head}</head><body><main><h1>Der Fluss steigt</h1>${above}${body}<p>${TEXT}</p><p>${TEXT.replace("drei", "vier")}</p>${below}</main></body></html>`;
  return parseArticle(page, { url }).datePublished;
}

const published = (value: string): string => `<meta property="article:published_time" content="${value}">`;

describe("datePublished", () => {
  it("takes the day of the place where the head gives a time in UTC", () => {
    const head = published("2022-05-04T00:25:56Z");
    expect(dateOf({ head })).toBe("2022-05-04T00:25:56Z");
    expect(dateOf({ head, above: "<p>3. Mai 2022</p>" })).toBe("2022-05-03");
    expect(dateOf({ head: published("Wed, 04 May 2022 02:41:00 GMT") })).toBe("2022-05-04T02:41:00Z");
    expect(
      dateOf({ head: published("2018-12-31T23:11:59+00:00"), url: "https://www.example.org/2019/01/01/neu" }),
    ).toBe("2019-01-01");
  });

  it("believes the date beside the headline where the head alone says something else", () => {
    const head =
      '<meta name="date" content="2021-12-20T11:02:44+01:00"><meta name="dcterms.date" content="2021-12-20">';
    expect(dateOf({ head, above: '<span class="date">27.01.2022</span>' })).toBe("2022-01-27");
    expect(dateOf({ head })).toBe("2021-12-20");
  });

  it("reads elements that are marked as the day of publication", () => {
    const above = '<abbr class="published" title="2017-07-23T17:06:45+0000">gestern</abbr>';
    expect(dateOf({ above, below: "<p>— Hertha BSC (@HerthaBSC) 1. Juni 2017</p>" })).toBe("2017-07-23T17:06:45+00:00");
    expect(dateOf({ below: '<time class="pubdate" datetime="2021-12-15">15.12.</time>' })).toBe("2021-12-15");
  });

  it("reads a line of a longer block, and a date that opens one of the first blocks", () => {
    expect(
      dateOf({ above: "<p>Veröffentlicht am 16.08.2019<br>Dauer: 1 Stunde 4 Minuten<br>Laut und leise</p>" }),
    ).toBe("2019-08-16");
    expect(dateOf({ body: `<p>Von Claudia Lindner</p><p>27.1.2022 - ${TEXT}</p>` })).toBe("2022-01-27");
    expect(dateOf({ body: `<p>31. Oktober 2023. ${TEXT}</p>` })).toBe("2023-10-31");
  });

  it("knows the order of numbers of the country", () => {
    const text =
      "<p>The river has risen by two metres after three days of rain, and the fire brigade has closed the road along it.</p>";
    const page = (lang: string): string | undefined =>
      parseArticle(
        `<html lang="${lang}"><h1>The river rises</h1><p>02/10/2020</p>${text}${text.replace("two", "six")}</html>`,
      ).datePublished;
    expect(page("en-GB")).toBe("2020-10-02");
    expect(page("en-US")).toBe("2020-02-10");
    expect(page("en")).toBe("2020-02-10");
  });

  it("takes neither the time of a change nor that of a teaser", () => {
    expect(dateOf({ below: '<p>Aktualisiert: <time datetime="2021-12-15">15.12.</time></p>' })).toBeUndefined();
    expect(
      dateOf({
        below: '<a href="/x"><h3>Anderes, was gestern geschah</h3><time datetime="2021-12-15">15.12.</time></a>',
      }),
    ).toBeUndefined();
  });
});
