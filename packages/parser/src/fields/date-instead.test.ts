import { expect, test } from "vitest";
import { parseArticle } from "../parse-article.ts";
import { parseRelease } from "../parse-release.ts";

const TEXT =
  "After three days of rain the river has risen by two metres, the fire brigade has closed the road along its bank and asks for patience.";

interface Parts {
  readonly head?: string;
  readonly below?: string;
  readonly url?: string;
  readonly lang?: string;
}

function pageOf({ head = "", below = "", lang = "en" }: Parts): string {
  return `<html lang="${lang}"><head><title>The river rises</title>${head}</head><body><main><h1>The river rises</h1><p>${TEXT}</p><p>${TEXT.replace("three", "four")}</p></main>${below}</body></html>`;
}

const articleOf = (parts: Parts) => parseArticle(pageOf(parts), { url: parts.url ?? "https://www.example.org/river" });

const NEWS = "https://www.example.org/news/river";
const webPage = `<script type="application/ld+json">{"@type":"WebPage","datePublished":"2018-06-07T10:13:17+00:00"}</script>`;

test.each<[string, Parts, string | undefined]>([
  [
    "a line at the foot",
    { below: "<footer><p>This page was last edited on 4 November 2020, at 19:23.</p></footer>" },
    "2020-11-04",
  ],
  [
    "words behind the date",
    { lang: "de", below: "<footer><p>Diese Seite wurde zuletzt am 29. Januar 2020 geändert.</p></footer>" },
    "2020-01-29",
  ],
  ["a label", { lang: "it", below: "<p class='info'>Ultimo aggiornamento: 30/12/2016</p>" }, "2016-12-30"],
  ["the dialog about cookies", { below: "<div><p>Cookie declaration last updated on 12/2/22</p></div>" }, undefined],
  ["the description of a news item", { head: webPage, url: NEWS }, "2018-06-07T10:13:17+00:00"],
  ["the description of a page that is no news item", { head: webPage }, undefined],
  ["the description of a home page", { head: webPage, url: "https://www.example.org/" }, undefined],
  [
    "data of the page's programs",
    { below: `<script>var item = {"published_at":"2019-03-02T06:22:28+01:00"}</script>` },
    "2019-03-02T06:22:28+01:00",
  ],
  [
    "data of several articles",
    { below: `<script>[{"publishedAt":"2019-03-02"},{"publishedAt":"2019-03-05"}]</script>` },
    undefined,
  ],
  [
    "a published day before a change",
    { head: webPage, below: "<p>Last updated: 1 May 2021</p>", url: NEWS },
    "2018-06-07T10:13:17+00:00",
  ],
])("%s", (_, parts, expected) => {
  expect(articleOf(parts).datePublished).toBe(expected);
});

test("says where the date is one of a change, and is too little for a release", () => {
  const parts = { below: "<footer><p>Last updated on 4 November 2020</p></footer>" };
  expect(articleOf(parts).diagnostics).toMatchObject([{ code: "date-published-from-change", severity: "warning" }]);
  expect(articleOf({ head: webPage, url: NEWS }).diagnostics).toEqual([]);
  expect(parseRelease(pageOf(parts)).diagnostics[0]?.code).toBe("date-published-missing");
});
