import { afterAll, beforeAll, expect, test } from "vitest";
import { collect } from "../collect.ts";
import { startTestCity, type TestCity } from "../testing/city-server.ts";
import { listing } from "./listing.ts";

let city: TestCity;
beforeAll(async () => {
  city = await startTestCity();
});
afterAll(() => city.close());

const options = () => ({ contact: "robot@archive.example", perHostMs: 0, allowHosts: [city.host] });

test("a list is followed to its end, each address once, with title and day", async () => {
  const found = await collect(listing(`${city.origin}/presse`, options()));
  expect(found).toHaveLength(300);
  expect(new Set(found.map(({ url }) => url)).size).toBe(300);
  expect(found[0]).toMatchObject({
    url: `${city.origin}/presse/1`,
    hint: { source: `${city.origin}/presse`, datePublished: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
  });
});

test("a list is followed no further than wanted", async () => {
  expect(await collect(listing(`${city.origin}/presse`, options(), { maxPages: 2 }))).toHaveLength(50);
  const since = "2999-01-01";
  expect(await collect(listing(`${city.origin}/presse`, options(), { since }))).toEqual([]);
});

test("a page that lists nothing is said loudly", async () => {
  const run = collect(listing(`${city.origin}/intern/offen`, options()));
  await expect(run).rejects.toMatchObject({ code: "source-invalid", message: expect.stringContaining("sitemap()") });
});
