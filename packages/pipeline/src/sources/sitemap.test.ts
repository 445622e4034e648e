import { describe, expect, test } from "vitest";
import { collect } from "../collect.ts";
import { readSitemap } from "./read-sitemap.ts";
import { sitemap } from "./sitemap.ts";
import { type WantedOptions, wantedPage } from "./wanted-page.ts";

describe("a file of sitemaps", () => {
  test("may give its elements a prefix; the addresses of pictures are none of pages", () => {
    const { pages } = readSitemap(
      `<sm:urlset><sm:url><sm:loc> https://city.example/1 </sm:loc><sm:lastmod>2026-05-04</sm:lastmod>
       <image:image><image:loc>https://city.example/1.jpg</image:loc></image:image></sm:url></sm:urlset>`,
    );
    expect(pages).toEqual([{ url: "https://city.example/1", lastmod: "2026-05-04" }]);
  });

  test("without a prefix, and an index", () => {
    const text = "<sitemapindex><sitemap><loc>https://city.example/a.xml</loc></sitemap></sitemapindex>";
    expect(readSitemap(text)).toEqual({ pages: [], sitemaps: [{ url: "https://city.example/a.xml" }] });
    expect(readSitemap("<urlset><url><loc>https://city.example/<![CDATA[2]]></loc>").pages).toEqual([
      { url: "https://city.example/2" },
    ]);
  });

  test("is read in time, however its elements are nested", () => {
    const before = process.cpuUsage();
    const entry = "<url><loc>https://city.example/1</loc></url>";
    expect(readSitemap(`<urlset>${entry}${"<url>".repeat(200_000)}`).pages).toHaveLength(1);
    expect(readSitemap(`<urlset>${entry.repeat(20_000)}</urlset>`).pages).toHaveLength(20_000);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(2_000);
  });

  test("names no property of objects", () => {
    expect(readSitemap("<urlset><url><__proto__>x</__proto__><loc>y</loc></url>").pages).toEqual([{ url: "y" }]);
  });
});

describe("the pages that are wanted", () => {
  test.each<[WantedOptions, { url: string; lastmod?: string }, boolean]>([
    [{}, { url: "https://city.example/Presse" }, true],
    [{ match: "presse" }, { url: "https://city.example/Presse" }, false],
    [{ match: /presse/i }, { url: "https://city.example/Presse" }, true],
    [{ match: /[a-z-_]+\/presse/ }, { url: "https://city.example/presse" }, true],
    [{ since: "2026-05-04" }, { url: "x" }, true],
    [{ since: "2026-05-04" }, { url: "x", lastmod: "2026-05-03" }, false],
    [{ since: "2026-05-04" }, { url: "x", lastmod: "2026-05-04" }, true],
    [{ since: "2026-05-04T10:00:00Z" }, { url: "x", lastmod: "2026-05-04" }, true],
    [{ since: "2026-05-04T10:00:00Z" }, { url: "x", lastmod: "2026-05-04T09:59:59Z" }, false],
    [{ since: "2026-05-04" }, { url: "x", lastmod: "2026-05" }, true],
    [{ since: "2026-05-04" }, { url: "x", lastmod: "2026-04" }, false],
    [{ since: "2026-05-04" }, { url: "x", lastmod: "today" }, true],
  ])("of %o: %o", (options, page, expected) => {
    expect(wantedPage(options)(page)).toBe(expected);
  });

  test("a pattern that remembers passes over none", () => {
    const isWanted = wantedPage({ match: /example/g });
    expect([1, 2, 3].map((number) => isWanted({ url: `https://city.example/${number}` }))).toEqual([true, true, true]);
  });

  test("a day that is none is the caller's mistake", () => {
    expect(() => sitemap("https://city.example/sitemap.xml", { contact: "a@b.example" }, { since: "soon" })).toThrow(
      /since is "soon"; expected a day/,
    );
  });
});

describe("a sitemap that is split over many files", () => {
  const at = (path: string) => `https://www.city.example/${path}`;
  const fileOf = (number: number) => `<urlset><url><loc>${at(`press/${number}`)}</loc></url></urlset>`;
  const entryOf = (number: number) =>
    `<sitemap><loc>${at(`${number}.xml`)}</loc><lastmod>2026-01-${String(1 + (number % 28)).padStart(2, "0")}</lastmod></sitemap>`;
  const index = (count: number) =>
    `<sitemapindex>${Array.from({ length: count }, (_, number) => entryOf(number)).join("")}</sitemapindex>`;
  let asked = 0;
  const from = (count: number) => ({
    contact: "robot@archive.example",
    perHostMs: 0,
    robots: false,
    fetch: async (url: string) => {
      asked += 1;
      const [, number] = /(\d+)\.xml$/.exec(url) ?? [];
      return new Response(number === undefined ? index(count) : fileOf(Number(number)));
    },
  });

  test("is read as far as is said, and what is left out is said loudly", async () => {
    asked = 0;
    expect(await collect(sitemap(at("sitemap.xml"), from(20)))).toHaveLength(20);
    const run = collect(sitemap(at("sitemap.xml"), from(1_000), { mostFiles: 10 }));
    await expect(run).rejects.toMatchObject({ code: "source-invalid", message: expect.stringContaining("mostFiles") });
    expect(asked).toBe(21 + 10);
  });

  test("gives only files that changed since", async () => {
    asked = 0;
    expect(await collect(sitemap(at("sitemap.xml"), from(28), { since: "2026-01-20" }))).toHaveLength(9);
    expect(asked).toBe(10);
  });
});
