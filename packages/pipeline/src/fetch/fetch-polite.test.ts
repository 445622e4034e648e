import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { CivicMediaError } from "@civic-media/schema";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { collect } from "../collect.ts";
import { compose } from "../stage.ts";
import { startTestCity, type TestCity } from "../testing/city-server.ts";
import type { FetchOptions } from "./client.ts";
import { fetchPolite } from "./fetch-polite.ts";
import type { PageOutcome } from "./page.ts";

let city: TestCity;
beforeAll(async () => {
  city = await startTestCity({ releases: 30 });
});
afterAll(() => city.close());

async function fetchAll(paths: readonly string[], options: Partial<FetchOptions> = {}): Promise<PageOutcome[]> {
  const addresses = paths.map((path) => ({ url: new URL(path, city.origin).href }));
  const stage = fetchPolite({ contact: "robot@archive.example", perHostMs: 1, allowHosts: [city.host], ...options });
  return collect(compose(addresses, stage));
}

const codeOf = (page: PageOutcome | undefined) => (page?.status === "failed" ? page.error.code : page?.status);

describe("what comes of asking", () => {
  const cases: readonly (readonly [path: string, outcome: string, options?: Partial<FetchOptions>])[] = [
    ["/presse/1", "fetched"],
    ["/presse/999", "gone"],
    ["/nichts", "gone"],
    ["/kreis", "redirect-loop"],
    ["/endlos", "page-too-large", { maxBytes: 1_000_000 }],
    ["/bombe", "page-too-large"],
    ["/langsam", "page-too-slow", { timeoutMs: 300 }],
    ["/intern/geheim", "robots-disallowed"],
    ["/intern/offen", "fetched"],
    ["/presse/1?druck=1", "robots-disallowed"],
    ["/hinein", "robots-disallowed"],
    ["/nach-innen", "address-refused"],
    ["/fehler", "address-unreachable", { retries: 1 }],
    ["http://192.168.0.1/", "address-refused"],
    ["http://[::ffff:10.0.0.1]/", "address-refused"],
    ["http://2130706433/", "address-refused"],
    ["http://localhost:1/", "address-refused"],
    ["file:///etc/passwd", "address-refused"],
    ["http://user:word@127.0.0.1/", "address-refused"],
  ];
  test.each([...cases] as [string, string, Partial<FetchOptions>?][])(
    "%s: %s",
    async (path: string, outcome: string, options?: Partial<FetchOptions>) => {
      const [page] = await fetchAll([path], options);
      expect(codeOf(page)).toBe(outcome);
      if (page?.status === "failed") expect(page.error.message).toMatch(/^[^\n]+\.$/);
    },
  );
});

test.each(["press/1", "http://[half/", ""])("%j is no address, which ends no run", async (url) => {
  const addresses = [{ url }, { url: `${city.origin}/presse/1` }];
  const stage = fetchPolite({ contact: "robot@archive.example", perHostMs: 1, allowHosts: [city.host] });
  const pages = await collect(compose(addresses, stage));
  expect(new Set(pages.map(codeOf))).toEqual(new Set(["address-refused", "fetched"]));
});

test("a site that asks to come back much later is not waited for", async () => {
  const [page] = await fetchAll(["/warten"], { now: () => Date.UTC(2026, 0, 1), sleep: async () => undefined });
  expect(page).toMatchObject({ status: "failed", retryAfter: "2026-01-01T02:00:00.000Z" });
});

test("what robots.txt does not want is not asked, not even behind a redirect", async () => {
  const from = city.requests.length;
  await fetchAll(["/presse/1?druck=1", "/intern/geheim", "/hinein", "/presse/1"]);
  expect(city.requests.slice(from).map(({ path }) => path)).toEqual(["/robots.txt", "/hinein", "/presse/1"]);
});

test("says who asks, and how to be reached", async () => {
  await fetchAll(["/presse/1"]);
  expect(new Set(city.requests.map(({ userAgent }) => userAgent))).toEqual(
    new Set(["civic-media/0 (+robot@archive.example)"]),
  );
  expect(() => fetchPolite({ contact: "nobody" })).toThrowError(/page or an e-mail address/);
  expect(() => fetchPolite({ contact: "a@b.example", robotName: "x\r\ny" })).toThrowError(CivicMediaError);
});

test("one question at a time to a host, with a pause between", async () => {
  const from = city.requests.length;
  await fetchAll(["/presse/1", "/presse/2", "/presse/3", "/presse/4"], { perHostMs: 60 });
  const times = city.requests.slice(from).map(({ at }) => at);
  expect(times).toHaveLength(5);
  for (const [index, at] of times.slice(1).entries()) expect(at - (times[index] ?? 0)).toBeGreaterThan(50);
});

test("the site's own delay counts when it is longer", async () => {
  const slow = await startTestCity({ releases: 3, crawlDelay: 0.2 });
  const stage = fetchPolite({ contact: "robot@archive.example", perHostMs: 1, allowHosts: [slow.host] });
  await collect(
    compose(
      [1, 2, 3].map((id) => ({ url: `${slow.origin}/presse/${id}` })),
      stage,
    ),
  );
  const times = slow.requests.filter(({ path }) => path !== "/robots.txt").map(({ at }) => at);
  await slow.close();
  for (const [index, at] of times.slice(1).entries()) expect(at - (times[index] ?? 0)).toBeGreaterThan(180);
});

test("what did not change is not sent again", async () => {
  const [first] = await fetchAll(["/presse/2"]);
  const etag = first?.status === "fetched" ? first.etag : undefined;
  expect(etag).toBe('"2-1"');
  const cache = { validators: async () => ({ etag: String(etag) }) };
  expect((await fetchAll(["/presse/2"], { cache }))[0]?.status).toBe("not-modified");
});

test("a run ends when it is told to", async () => {
  const controller = new AbortController();
  const reason = new Error("enough");
  const pages = fetchAll(["/langsam", "/presse/1"], { signal: controller.signal });
  setTimeout(() => controller.abort(reason), 50);
  await expect(pages).rejects.toBe(reason);
});

test("a name that leads into a private network is refused at the connection", async () => {
  // The host name of this computer resolves to a loopback or private address, and is no literal address.
  const { hostname } = await import("node:os");
  const [page] = await fetchAll([`http://${hostname()}/presse/1`], { robots: false, timeoutMs: 2_000 });
  expect(["address-refused", "address-unreachable"]).toContain(codeOf(page));
});

test("no more addresses are held than is said", async () => {
  let taken = 0;
  function* endless() {
    for (;;) {
      taken += 1;
      yield { url: `${city.origin}/presse/${1 + (taken % 30)}` };
    }
  }
  const stage = fetchPolite({ contact: "robot@archive.example", perHostMs: 1, allowHosts: [city.host], lookahead: 4 });
  let seen = 0;
  for await (const _ of compose(endless(), stage)) {
    seen += 1;
    expect(taken - seen).toBeLessThanOrEqual(5);
    if (seen === 20) break;
  }
});

test.each([
  ["once", (count: number) => count === 2, "fetched", 3],
  ["always", (count: number) => count > 1, "address-unreachable", 3],
] as const)("a host that closes a kept connection %s", async (_, closes, outcome, asked) => {
  let count = 0;
  const server = createServer((request, response) => {
    count += 1;
    if (closes(count)) request.socket.destroy();
    else response.writeHead(200, { "content-type": "text/html" }).end("<p>Da.</p>");
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stage = fetchPolite({ contact: "robot@archive.example", perHostMs: 1, allowHosts: [host], robots: false });
  const [first, second] = await collect(compose([{ url: `http://${host}/1` }, { url: `http://${host}/2` }], stage));
  server.close();
  expect([codeOf(first), codeOf(second), count]).toEqual(["fetched", outcome, asked]);
});
