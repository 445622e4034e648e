import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EXIT } from "./exit-codes.ts";
import { main } from "./main.ts";
import { nodeIo } from "./node-io.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-watch-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const page = (text: string) =>
  `<html lang="en"><h1>New library opens</h1><p>Published: March 3, 2024</p><p>The city opens its new library on Main Street this Saturday. ${text}</p></html>`;
const FEED = `<rss version="2.0"><channel><title>City</title><item><title>New library</title><link>/press/1</link></item></channel></rss>`;

/** A city with a feed of one release, whose pages may be replaced. */
async function startCity(name: string) {
  const pages = new Map<string, RequestListener>();
  const asked: string[] = [];
  const html = (body: string, status = 200): RequestListener => (_, response) => void response.writeHead(status, { "content-type": "text/html" }).end(body); // biome-ignore format: short
  pages.set("/feed.xml", html(FEED));
  pages.set("/press/1", html(page("Readings for all ages.")));
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    (pages.get("*") ?? pages.get(request.url ?? "") ?? html("", 404))(request, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const polite = ["--contact", "desk@archive.example", "--delay", "0", "--allow-host", host];
  return {
    pages,
    asked,
    html,
    feed: `http://${host}/feed.xml`,
    /** Runs the command; `onRound` is called when a first round of a watch has ended. */
    async run(args: readonly string[], onRound: () => void = () => {}) {
      let [out, err] = ["", ""];
      const code = await main([...args, "--archive", `${name}.sqlite`, ...polite], {
        ...nodeIo,
        cwd: folder,
        env: {},
        isTerminal: false,
        now: () => new Date("2030-01-01T00:00:00Z"),
        writeStdout: async (data) => {
          out += String(data);
        },
        writeStderr: (text) => {
          err += text;
          if (text.endsWith(" 1 new\n")) onRound();
        },
      });
      return { code, out, err };
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

type City = Awaited<ReturnType<typeof startCity>>;

const TROUBLES: readonly (readonly [name: string, begin: (city: City) => void, words: RegExp])[] = [
  ["shows a page of maintenance in place of all", ({ pages, html }) => pages.set("*", html("<h1>Back soon</h1>")), /is no feed/],
  ["answers that it is in trouble", ({ pages, html }) => pages.set("*", html("", 500)), /status 500/],
  ["breaks every connection", ({ pages }) => pages.set("*", ({ socket }) => void socket.destroy()), /broke the connection/],
]; // biome-ignore format: a table

describe.concurrent("a watch outlives a city that", () => {
  test.each(TROUBLES)("%s", async (name, begin, words) => {
    const city = await startCity(name.split(" ")[0] ?? "");
    const watch = ["watch", city.feed, "--every", "10s", "--times", "2"];
    const { code, err } = await city.run(watch, () => begin(city));
    city.close();
    expect(err).toMatch(/New: 2024-03-03 New library opens/);
    expect(err).toMatch(words);
    expect(err).toMatch(/nothing to do\n$/);
    expect(code).toBe(EXIT.ok);
  });
});

test("a wrong address ends a watch in its first round", async () => {
  const city = await startCity("wrong");
  expect((await city.run(["watch", city.feed.replace("feed", "nothing")])).code).toBe(EXIT.addressUnreachable);
  city.close();
});

test("a page that goes, is emptied and comes back is told as such, and nothing is asked twice", async () => {
  const city = await startCity("back");
  await city.run(["archive", city.feed]);
  expect(city.asked).toEqual(["/robots.txt", "/feed.xml", "/press/1"]);
  const sound = city.pages.get("/press/1") ?? city.html("");
  const follow = async (answer: RequestListener) => {
    city.pages.set("/press/1", answer);
    return (await city.run(["archive", city.feed])).err;
  };
  expect(await follow(city.html("<h1>Not found</h1>"))).toMatch(/No release any more: http\S+press\/1\n {4}\S/);
  expect(await follow(city.html("", 404))).toMatch(/Withdrawn: http\S+press\/1\n/);
  expect(await follow(sound)).toMatch(/There again: 2024-03-03 New library opens\n1 there again/);
  expect(await follow(city.html(page("And a concert.")))).toMatch(/Corrected: 2024-03-03 New library opens\n {4}\S/);
  city.close();
});

test("of an archive of many cities, only what came from this one is asked again", async () => {
  const [one, other] = [await startCity("many"), await startCity("many")];
  other.pages.set("/press/1", other.html(page("").replace("library", "bridge")));
  await one.run(["archive", one.feed]);
  await other.run(["archive", other.feed]);
  const before = one.asked.length;
  expect((await other.run(["archive", other.feed])).err).toMatch(/^1 with the same content/);
  expect(one.asked).toHaveLength(before);
  for (const city of [one, other]) city.close();
});
