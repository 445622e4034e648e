import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { collect } from "../collect.ts";
import { compose } from "../stage.ts";
import { type Client, createClient, type FetchOptions } from "./client.ts";
import { fetchPolite } from "./fetch-polite.ts";

const open: { client?: Client; servers: Server[] } = { servers: [] };
afterEach(async () => {
  await open.client?.close();
  for (const server of open.servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

/** Starts a site on a free port of loopback; what its robots.txt says, where it has one, and what else it answers. */
async function startSite(answer: RequestListener, robots?: string): Promise<string> {
  const server = createServer((request, response) => {
    if (request.url !== "/robots.txt") answer(request, response);
    else response.writeHead(robots === undefined ? 404 : 200, { "content-type": "text/plain" }).end(robots);
  });
  open.servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function clientFor(hosts: readonly string[], options: Partial<FetchOptions> = {}): Client {
  open.client = createClient({ contact: "robot@archive.example", perHostMs: 1, allowHosts: hosts, ...options });
  return open.client;
}

const page: RequestListener = (_, response) => void response.writeHead(200).end("<p>Da.</p>");

describe("a site that wants pauses nobody has the time for", () => {
  test("is not read, and says why and what can be done", async () => {
    const host = await startSite(page, "User-agent: *\nCrawl-delay: 999999\n");
    const outcome = await clientFor([host]).visit({ url: `http://${host}/press/1` });
    expect(outcome).toMatchObject({ status: "failed", error: { code: "robots-disallowed" } });
    expect(outcome.status === "failed" && outcome.error.message).toMatch(/999999 seconds.*maxWaitMs.*--delay/);
  });

  test.each([
    ["maxWaitMs", { maxWaitMs: 1_000_000_000 }],
    ["perHostMs", { perHostMs: 999_999_000 }],
  ])("is read by who has the time: %s", async (_, options) => {
    const host = await startSite(page, "User-agent: *\nCrawl-delay: 999999\n");
    const waits: number[] = [];
    const sleep = async (milliseconds: number) => void waits.push(milliseconds);
    const client = clientFor([host], { ...options, sleep });
    for (const number of [1, 2])
      expect((await client.visit({ url: `http://${host}/press/${number}` })).status).toBe("fetched");
    expect(Math.max(...waits)).toBeGreaterThan(990_000_000);
  });
});

test("a site that asks to be left alone is not asked for its other pages either", async () => {
  let asked = 0;
  const host = await startSite((_, response) => {
    asked += 1;
    response.writeHead(429, { "retry-after": "7200" }).end();
  });
  const urls = [1, 2, 3].map((number) => ({ url: `http://${host}/press/${number}` }));
  const outcomes = await collect(compose(urls, fetchPolite(clientFor([host]))));
  expect(outcomes).toMatchObject(urls.map(({ url }) => ({ url, status: "failed", retryAfter: expect.any(String) })));
  expect(asked).toBe(1);
});

test.each([
  ["three days fast", 3 * 86_400_000],
  ["three days slow", -3 * 86_400_000],
])("a time is meant by the clock of the site: %s", async (_, wrong) => {
  const now = Date.UTC(2026, 4, 4);
  const host = await startSite((_, response) => {
    const time = (milliseconds: number) => new Date(now + wrong + milliseconds).toUTCString();
    response.writeHead(503, { date: time(0), "retry-after": time(7_200_000) }).end();
  });
  const outcome = await clientFor([host], { now: () => now }).visit({ url: `http://${host}/press/1` });
  expect(outcome).toMatchObject({ status: "failed", retryAfter: "2026-05-04T02:00:00.000Z" });
});

test("a date beyond all calendars ends no run", async () => {
  const host = await startSite((_, response) => {
    const head = { date: "Thu, 01 Jan 1970 00:00:00 GMT", "retry-after": "Sat, 13 Sep 275760 00:00:00 GMT" };
    response.writeHead(429, head).end();
  });
  expect((await clientFor([host]).visit({ url: `http://${host}/press/1` })).status).toBe("failed");
});

test("a page is as it was also where its answer tells how long it is", async () => {
  const host = await startSite(({ socket }) => {
    socket.end('HTTP/1.1 304 Not Modified\r\ncontent-length: 5000\r\netag: "1"\r\n\r\n');
  });
  const cache = { validators: async () => ({ etag: '"1"' }) };
  expect((await clientFor([host], { cache }).visit({ url: `http://${host}/press/1` })).status).toBe("not-modified");
});

test("a part of a page is no page", async () => {
  const host = await startSite((_, response) => void response.writeHead(206).end("<p>Half</p>"));
  expect((await clientFor([host]).visit({ url: `http://${host}/press/1` })).status).toBe("failed");
});

/** A site that takes its time, and notes how many ask it at once. */
async function startSlowSite(asking: { now: number; most: number }): Promise<string> {
  return startSite((_, response) => {
    asking.now += 1;
    asking.most = Math.max(asking.most, asking.now);
    setTimeout(() => {
      asking.now -= 1;
      response.writeHead(200).end("<p>Da.</p>");
    }, 60);
  });
}

describe("runs that share a client", () => {
  test("ask a host one question at a time, also where it answers slowly", async () => {
    const asking = { now: 0, most: 0 };
    const host = await startSlowSite(asking);
    const client = clientFor([host]);
    const run = (path: string) => collect(compose([{ url: `http://${host}/${path}` }], fetchPolite(client)));
    await Promise.all(["a", "b", "c"].map(run));
    expect(asking.most).toBe(1);
  });

  test("ask so many hosts at once as the client may, all together", async () => {
    const asking = { now: 0, most: 0 };
    const hosts = await Promise.all(Array.from({ length: 6 }, () => startSlowSite(asking)));
    const client = clientFor(hosts, { concurrency: 2, robots: false });
    await Promise.all(hosts.map((host) => collect(compose([{ url: `http://${host}/` }], fetchPolite(client)))));
    expect(asking.most).toBe(2);
  });

  test("end apart: who gives up keeps no other waiting", async () => {
    const asking = { now: 0, most: 0 };
    const host = await startSlowSite(asking);
    const client = clientFor([host], { concurrency: 1, robots: false });
    const url = `http://${host}/`;
    const controller = new AbortController();
    const first = client.visit({ url });
    const second = client.visit({ url }, controller.signal);
    const third = client.visit({ url });
    setTimeout(() => controller.abort(new Error("enough")), 10);
    await expect(second).rejects.toThrow("enough");
    expect((await Promise.all([first, third])).map(({ status }) => status)).toEqual(["fetched", "fetched"]);
  });
});

test("no more of sites is remembered than of a thousand", async () => {
  const asked: string[] = [];
  const client = createClient({
    contact: "robot@archive.example",
    perHostMs: 0,
    fetch: async (url) => {
      if (url.endsWith("/robots.txt")) asked.push(url);
      return new Response("", { status: 404 });
    },
  });
  const visit = (number: number) => client.visit({ url: `https://www.city-${number}.example/press/1` });
  for (let number = 0; number <= 1_000; number += 1) await visit(number);
  await visit(1_000);
  expect(asked).toHaveLength(1_001);
  await visit(0);
  expect(asked).toHaveLength(1_002);
});
