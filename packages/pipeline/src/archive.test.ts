import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { collect } from "./collect.ts";
import type { FetchOptions } from "./fetch/client.ts";
import { createClient } from "./fetch/client.ts";
import { fetchPolite } from "./fetch/fetch-polite.ts";
import { addresses } from "./sources/addresses.ts";
import { feed } from "./sources/feed.ts";
import { sitemap } from "./sources/sitemap.ts";
import { compose } from "./stage.ts";
import { type ArchiveEvent, archive } from "./stages/archive.ts";
import { parse } from "./stages/parse.ts";
import type { Store } from "./store/store.ts";
import { startTestCity, type TestCity } from "./testing/city-server.ts";
import { citySighting } from "./testing/city-sighting.ts";
import { stores } from "./testing/open-store.ts";
import type { TestServer } from "./testing/servers.ts";

let city: TestCity;
let store: Store;
beforeEach(async () => {
  city = await startTestCity();
});
afterEach(() => city.close());

const politely = (): FetchOptions => ({ contact: "robot@archive.example", perHostMs: 0, allowHosts: [city.host] });
const options = (): FetchOptions => ({ ...politely(), cache: store });

function count(events: readonly ArchiveEvent[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of events) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

async function follow(): Promise<ArchiveEvent[]> {
  const client = createClient(options());
  const known = await store.due("9999", { limit: 1_000 });
  async function* found() {
    yield* feed(`${city.origin}/feed.xml`, client);
    yield* known.map((url) => ({ url }));
  }
  const events = await collect(compose(addresses(found()), fetchPolite(client), parse(), archive(store)));
  await client.close();
  return events;
}

describe.each(stores.filter(({ missing }) => !missing))("an archive in $name", ({ start, open }) => {
  let server: TestServer | undefined;
  beforeAll(async () => {
    server = await start();
  }, 120_000);
  afterAll(() => server?.stop());
  beforeEach(async () => {
    store = await open(server);
  });
  afterEach(() => store.close());

  test("no text of a page reaches the database as a command", async () => {
    const words = `'); DROP TABLE pages; -- " \\ $1 ? %s ' OR '1'='1`;
    const html = `<html lang="de"><h1>Neue Brücke ${words}</h1><p>Pressemitteilung vom 4. Mai 2026</p>
      <p>Die Stadt hat am Montag die neue Brücke über den Fluss eröffnet, ${words}, und viele Menschen kamen.</p></html>`;
    const url = `https://city.example/presse/'); DROP TABLE versions; --`;
    const page = { url, finalUrl: "https://city.example/presse/1", httpStatus: 200, headers: [] };
    const body = new TextEncoder().encode(html);
    const fetched = { ...page, status: "fetched", body, retrieved: "2026-05-04T10:00:00Z", etag: words } as const;
    const [event] = await collect(compose([fetched], parse(), archive(store)));
    expect(event?.status).toBe("new");
    expect((await store.find(url))?.latest.release.headline).toContain("DROP TABLE pages");
    expect(await store.validators(url)).toEqual({ etag: words });
    expect(await store.search(words)).toHaveLength(1);
    expect(await store.search(`brücke ${words}`, { since: words, until: words })).toHaveLength(0);
    expect(await store.due(`9' OR '1'='1`)).toEqual([url]);
    expect(await store.count()).toEqual({ pages: 1, versions: 1, withdrawn: 0 });
  });

  test("a city is followed: all new, then one corrected, one withdrawn, the rest as they were", async () => {
    expect(count(await follow())).toEqual({ new: 300 });
    city.correct();
    const second = await follow();
    expect(count(second)).toEqual({ corrected: 1, withdrawn: 1, "not-modified": 150, "same-content": 148 });
    const corrected = second.find(({ status }) => status === "corrected");
    expect(corrected?.url).toBe(`${city.origin}/presse/7`);
    expect(corrected?.changes?.map(({ message }) => message)).toEqual([expect.stringMatching(/107.000.*214.000/u)]);
    expect(count(await follow())).toEqual({ "not-modified": 150, "same-content": 149 });
    expect(await store.count()).toEqual({ pages: 300, versions: 302, withdrawn: 1 });
  }, 240_000);

  describe("the archive", () => {
    beforeEach(async () => {
      const urls = Array.from({ length: 30 }, (_, index) => ({ url: `${city.origin}/presse/${index + 1}` }));
      await collect(compose(urls, fetchPolite(options()), parse(), archive(store)));
    });

    test.each([
      ["reise", 30],
      ["burgermeisterin", 30],
      ["Bürgermeisterin", 30],
      ["Freibad", 5],
      ["freibad vorhaben 2", 1],
      ["zeppelin", 0],
      ['"; DROP TABLE pages; --', 0],
      ["stadt OR NEAR(", 0],
      ["", 0],
    ])("search for %s finds %i", async (query, found) => {
      expect(await store.search(query, { limit: 100 })).toHaveLength(found);
    });

    test("a hit says where the word stands", async () => {
      const [hit] = await store.search("dienstreise", { limit: 1 });
      expect(hit?.snippet).toContain("Dienstreise der Fachleute");
      expect(hit?.publisher).not.toBe("");
    });

    test("versions, releases and what is due", async () => {
      expect(await collect(store.releases())).toHaveLength(30);
      expect(await store.due("2000-01-01")).toEqual([]);
      const url = `${city.origin}/presse/7`;
      city.correct();
      await collect(compose([{ url }], fetchPolite(options()), parse(), archive(store)));
      const versions = await collect(store.versions(url));
      expect(versions.map(({ kind, version }) => [kind, version])).toEqual([
        ["new", 1],
        ["corrected", 2],
      ]);
    });

    test("many are stored at once, or none of them", async () => {
      const [one, two] = await Promise.all([citySighting(101), citySighting(102)]);
      const unwritable = { ...two, contentHash: null as unknown as string };
      await expect(store.saveAll([one, unwritable])).rejects.toThrow();
      expect(await store.find(one.url)).toBeUndefined();
      expect((await store.saveAll([two, one, two])).map(({ kind }) => kind)).toEqual(["new", "new", "same-content"]);
      expect(await store.count()).toEqual({ pages: 32, versions: 32, withdrawn: 0 });
    });

    test("nearly the same release is found", async () => {
      const known = await store.find(`${city.origin}/presse/3`);
      const release = known?.latest.release;
      if (release === undefined) throw new TypeError("no release");
      expect((await store.similar(release))[0]).toEqual({
        url: `${city.origin}/presse/3`,
        distance: 0,
        headline: release.headline,
      });
      const ofDay = await store.similar(release, { sameDay: true });
      expect(ofDay[0]?.url).toBe(`${city.origin}/presse/3`);
      expect(await store.similar({ ...release, datePublished: "1999-01-01" }, { sameDay: true })).toEqual([]);
    });
  });
});

test("a sitemap and an index of sitemaps lead to the same addresses", async () => {
  const found = await collect(sitemap(`${city.origin}/sitemap-index.xml`, politely()));
  expect(found).toHaveLength(300);
  const source = `${city.origin}/sitemap-index.xml`;
  const plain = await collect(sitemap(`${city.origin}/sitemap.xml`, politely()));
  expect(found).toEqual(plain.map(({ url, hint }) => ({ url, hint: { ...hint, source } })));
  const recent = await collect(sitemap(`${city.origin}/sitemap.xml`, politely(), { since: "2024-10-01" }));
  expect(recent.length).toBeGreaterThan(10);
  expect(recent.length).toBeLessThan(100);
});

test("a feed gives what it dates since a day, as a sitemap does", async () => {
  const since = "2024-10-01";
  const found = await collect(feed(`${city.origin}/feed.xml`, politely(), { since }));
  expect(found.length).toBeGreaterThan(10);
  expect(found.every(({ hint }) => (hint?.datePublished ?? since) >= since)).toBe(true);
  expect(() => feed(`${city.origin}/feed.xml`, politely(), { since: "soon" })).toThrow(/expected a day/);
});

test("a source that is no feed, or not there, is said loudly", async () => {
  await expect(collect(feed(`${city.origin}/presse/1`, politely()))).rejects.toMatchObject({ code: "source-invalid" });
  await expect(collect(feed(`${city.origin}/nichts`, politely()))).rejects.toMatchObject({
    code: "source-unreachable",
  });
});
