import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { archive, collect, compose, type FetchedPage, parse } from "@civic-media/pipeline";
import { openSqliteStore } from "@civic-media/pipeline/sqlite";
import Ajv2020 from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cityPage } from "../../../pipeline/src/testing/city-pages.ts";
import { EXIT } from "../exit-codes.ts";
import { main } from "../main.ts";
import { nodeIo } from "../node-io.ts";
import { ask } from "../testing/ask.ts";
import { playgroundIn } from "../testing/playground.ts";
import { MOST_BODY_BYTES } from "./read-body.ts";

const EVIL = "<script>alert(1)</script><img src=x onerror=alert(1)>../../../etc/passwd\u001b]0;owned\u0007";
const page = (number: number, html = cityPage(number)): FetchedPage => ({
  status: "fetched",
  url: `https://www.city.example/presse/${number}`,
  finalUrl: `https://www.city.example/presse/${number}`,
  body: new TextEncoder().encode(html),
  retrieved: "2026-01-01T00:00:00Z",
  httpStatus: 200,
  headers: [],
});

interface Running {
  readonly port: number;
  readonly said: { err: string };
  stop(): Promise<number>;
}

/** Starts the command as a user would, and waits until it says where it listens. */
async function start(...args: string[]): Promise<Running> {
  const ending = new AbortController();
  const said = { err: "" };
  let ready: (address: string) => void = () => {};
  const address = new Promise<string>((done) => {
    ready = done;
  });
  const io = {
    ...nodeIo,
    cwd: folder,
    env: {},
    playground,
    signal: ending.signal,
    writeStdout: async (data: string | Uint8Array) => ready(JSON.parse(String(data)).address),
    writeStderr: (text: string) => {
      said.err += text;
    },
  };
  const code = main(["serve", "--port", "0", "--json", ...args], io);
  const first = await Promise.race([address, code]);
  if (typeof first === "number") throw new Error(said.err);
  return {
    port: Number(new URL(first).port),
    said,
    stop: () => {
      ending.abort();
      return code;
    },
  };
}

const post = (port: number, path: string, value: unknown, headers: Record<string, string> = {}) =>
  ask(port, path, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(value) }); // biome-ignore format: short

let folder = "";
let playground: URL;
let intranet: Server;
let visits = 0;
let secret = "";
let running: Running;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-serve-"));
  await writeFile(join(folder, "secret.txt"), "secret");
  playground = await playgroundIn(folder);
  const store = openSqliteStore(join(folder, "archive.sqlite"));
  const pages = [1, 2, 3].map((number) => page(number));
  const evil = cityPage(4).replace(/<h1>[^<]*/, `<h1>${EVIL.replaceAll("<", "&lt;")}`);
  await collect(compose([...pages, page(4, evil)], parse(), archive(store)));
  await store.close();
  intranet = createServer((_request, response) => {
    visits += 1;
    response.end(cityPage(9));
  });
  await new Promise<void>((ready) => intranet.listen(0, "127.0.0.1", ready));
  secret = `http://127.0.0.1:${(intranet.address() as AddressInfo).port}/`;
  running = await start("--contact", "desk@archive.example");
}, 60_000);

afterAll(async () => {
  await running?.stop();
  intranet?.close();
  await rm(folder, { recursive: true, force: true });
});

describe("what it does", () => {
  test("parse, render, license, search", async () => {
    const { port } = running;
    const parsed = await post(port, "/v1/parse", { html: cityPage(1), url: "https://www.city.example/presse/1" });
    expect(parsed.status).toBe(200);
    const { release, evidence } = JSON.parse(parsed.text);
    expect(evidence["/headline"][0].text).toContain(release.headline);
    const rendered = await post(port, "/v1/render", { release, format: "markdown" });
    expect(rendered.headers["content-type"]).toBe("text/markdown; charset=utf-8");
    expect(rendered.text).toContain(release.headline);
    const license = await ask(port, `/v1/license?text=${encodeURIComponent("Foto: CC BY 4.0")}`);
    expect(JSON.parse(license.text).tool).toBe("CC-BY-4.0");
    expect(JSON.parse((await ask(port, "/v1/search?q=dienstreise")).text).hits.length).toBeGreaterThan(0);
  });

  test("the description names every operation, and what comes is as it says", async () => {
    const { port } = running;
    const api = JSON.parse((await ask(port, "/openapi.json")).text);
    expect(api.openapi).toBe("3.1.0");
    const references = [...JSON.stringify(api).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    for (const [, name = ""] of references) expect(api.components.schemas).toHaveProperty([name]);
    const ajv = new Ajv2020.default({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: "api", ...api });
    const valid = (name: string, value: unknown) => {
      const check = ajv.compile({ $ref: `api#/components/schemas/${name}` });
      check(value);
      return check.errors ?? [];
    };
    expect(valid("ParseResult", JSON.parse((await post(port, "/v1/parse", { html: cityPage(2) })).text))).toEqual([]);
    expect(valid("SearchResult", JSON.parse((await ask(port, "/v1/search?q=dienstreise")).text))).toEqual([]);
    for (const text of ["CC0", "dl-de/by-2-0"])
      expect(valid("LicenseMatch", JSON.parse((await ask(port, `/v1/license?text=${text}`)).text))).toEqual([]);
    const problem = await post(port, "/v1/render", { release: { headline: "Alone" } });
    expect(problem.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
    expect(valid("Problem", JSON.parse(problem.text))).toEqual([]);
    expect(valid("ParseResult", { release: {} })).not.toEqual([]);
    for (const [path, item] of Object.entries<Record<string, unknown>>(api.paths))
      for (const method of Object.keys(item)) {
        const other = method === "get" ? "POST" : "GET";
        expect((await ask(port, path, { method: other })).status).toBe(405);
      }
  });

  test("the home page and the newsroom of the archive can be looked at", async () => {
    const { port } = running;
    expect((await ask(port, "/")).text).toContain("/v1/parse");
    const index = await ask(port, "/newsroom/");
    expect(index.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect((await ask(port, "/")).text).toContain('href="playground/"');
    for (const path of ["/playground/", "/de/playground/index.html"]) {
      const page = await ask(port, path);
      expect(page.text).not.toContain("civic-media-page");
      for (const [, file = ""] of page.text.matchAll(/(?:src|href)="([^":]+\.(?:js|css))"/g))
        expect((await ask(port, new URL(file, `http://x${path}`).pathname)).text.length).toBeGreaterThan(500);
    }
    const [, href = ""] = /href="(\d{4}\/[^"]+\.html)"/.exec(index.text) ?? [];
    expect((await ask(port, `/newsroom/${href}`)).status).toBe(200);
    expect((await ask(port, "/newsroom/feed.rss")).headers["content-type"]).toBe("application/rss+xml; charset=utf-8");
  });
});

describe("nothing of a page runs", () => {
  test("answers forbid scripts, frames, forms and what comes from elsewhere", async () => {
    for (const path of ["/", "/newsroom/", "/openapi.json", "/none"]) {
      const { headers } = await ask(running.port, path);
      expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*sandbox/);
      expect(headers["content-security-policy"]).not.toMatch(/script|allow-scripts|https:|\*/);
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["access-control-allow-origin"]).toBeUndefined();
    }
    const { text } = await post(running.port, "/v1/parse", { html: cityPage(4).replace(/<h1>[^<]*/, `<h1>${EVIL}`) });
    const rendered = await post(running.port, "/v1/render", { release: JSON.parse(text).release, format: "html" });
    expect(rendered.text).not.toMatch(/<script>alert|<img src=x/);
    expect(rendered.headers["content-security-policy"]).toMatch(/sandbox/);
  });

  test("a headline is no way out of the preview", async () => {
    const index = (await ask(running.port, "/newsroom/")).text;
    expect(index).toContain("alert(1)");
    expect(index).not.toMatch(/<script>alert|<img src=x/);
    for (const [, href = ""] of index.matchAll(/href="([^"]+)"/g))
      expect(decodeURIComponent(href)).not.toContain("/etc/passwd");
  });
});

test.each([
  "/newsroom/../secret.txt",
  "/newsroom/..%2fsecret.txt",
  "/newsroom/%2e%2e/secret.txt",
  "/newsroom/..%5csecret.txt",
  "/newsroom/..\\secret.txt",
  "/newsroom//etc/passwd",
  "/newsroom/%00",
  "/newsroom/%ff",
  "/newsroom/archive.sqlite",
  "/../../../../etc/passwd",
  "//etc/passwd",
  "/newsroom/constructor",
  "/playground/../secret.txt",
  "/playground/..%2fsecret.txt",
  "/assets/%2e%2e/%2e%2e/secret.txt",
  "/assets/playground.js.gz",
  "/assets/..",
  "/__proto__",
])("%s leads nowhere", async (path) => {
  const { status, text } = await ask(running.port, path);
  expect(status).toBe(404);
  expect(text).not.toMatch(/secret"|root:/);
});

describe("only this computer asks (DNS rebinding, other sites)", () => {
  test.each([
    ["a name that was made to lead here", { host: "evil.example" }],
    ["a name with our port", { host: "evil.example:PORT" }],
    ["our name with another port", { host: "127.0.0.1:1" }],
    ["a name that begins like ours", { host: "127.0.0.1.evil.example:PORT" }],
    ["a name that ends like ours", { host: "evil.localhost:PORT" }],
    ["a page of another site", { origin: "https://evil.example" }],
    ["a page without origin", { origin: "null" }],
    ["another program of this computer", { origin: "http://localhost:3000" }],
    ["our host by another scheme", { origin: "https://127.0.0.1:PORT" }],
    ["a picture on another site", { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }],
    ["a picture of another program", { "sec-fetch-site": "same-site", "sec-fetch-mode": "no-cors" }],
  ])("%s is refused", async (_name, given) => {
    const { port } = running;
    const headers = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key, value.replace("PORT", String(port))]),
    );
    for (const path of ["/", "/v1/search?q=x", "/newsroom/", "/playground/", "/assets/playground.js", "/openapi.json"])
      expect((await ask(port, path, { headers })).status).toBe(403);
    expect((await post(port, "/v1/parse", { html: cityPage(1) }, headers)).status).toBe(403);
    expect((await ask(port, "/v1/parse", { method: "OPTIONS", headers })).status).toBe(403);
  });

  test("a form of another site cannot send what counts as JSON, and no other method is answered", async () => {
    const { port } = running;
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""]) {
      const headers: Record<string, string> = type === "" ? {} : { "content-type": type };
      expect((await ask(port, "/v1/parse", { method: "POST", headers, body: '{"html":"x"}' })).status).toBe(415);
    }
    const preflight = await ask(port, "/v1/parse", { method: "OPTIONS" });
    expect(preflight.status).toBe(405);
    expect(preflight.headers["access-control-allow-methods"]).toBeUndefined();
  });

  test("our own names and pages are welcome", async () => {
    const { port } = running;
    const origin = `http://localhost:${port}`;
    expect((await ask(port, "/", { headers: { host: `localhost:${port}`, origin } })).status).toBe(200);
    const link = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate" };
    expect((await ask(port, "/newsroom/", { headers: link })).status).toBe(200);
  });
});

describe("no way into the network (SSRF)", () => {
  test.each([
    ["this computer", () => secret],
    ["this computer by name", () => secret.replace("127.0.0.1", "localhost")],
    ["this computer, written as a number", () => secret.replace("127.0.0.1", "2130706433")],
    ["this computer in IPv6", () => secret.replace("127.0.0.1", "[::ffff:127.0.0.1]")],
    ["the metadata of a cloud", () => "http://169.254.169.254/latest/meta-data/"],
    ["a private network", () => "http://10.0.0.1/"],
    ["a name and a password", () => "http://user:pass@www.city.example/"],
  ])("%s is not asked", async (_name, url) => {
    const before = visits;
    const { status, text } = await post(running.port, "/v1/parse", { url: url() });
    expect(status).toBe(403);
    expect(JSON.parse(text).code).toBe("address-refused");
    expect(visits).toBe(before);
  });

  test.each(["file:///etc/passwd", "ftp://city.example/", "javascript:alert(1)", "//127.0.0.1/"])("%s is no address", async (url) => {
    expect((await post(running.port, "/v1/parse", { url })).status).toBe(400);
  }); // biome-ignore format: short

  test("not behind a redirect of an allowed host either, and not for the address beside a page", async () => {
    const outside = createServer((request, response) =>
      request.url === "/robots.txt"
        ? response.writeHead(404).end()
        : response.writeHead(302, { location: secret }).end(),
    );
    await new Promise<void>((ready) => outside.listen(0, "127.0.0.1", ready));
    const host = `127.0.0.1:${(outside.address() as AddressInfo).port}`;
    const other = await start("--contact", "desk@archive.example", "--allow-host", host);
    const before = visits;
    const { status, text } = await post(other.port, "/v1/parse", { url: `http://${host}/press` });
    expect(status).toBe(403);
    expect(JSON.parse(text).code).toBe("address-refused");
    const beside = await post(other.port, "/v1/parse", { html: cityPage(1), url: secret });
    expect(beside.status).toBe(200);
    expect(visits).toBe(before);
    await other.stop();
    outside.close();
  });

  test("without somebody who asks, nothing is asked", async () => {
    const alone = await start();
    const { status, text } = await post(alone.port, "/v1/parse", { url: "https://www.city.example/" });
    expect(status).toBe(403);
    expect(text).toContain("--contact");
    expect(await alone.stop()).toBe(EXIT.ok);
  });
});

describe("bounds", () => {
  test("a body that is too large is not read, whether it says so or not", async () => {
    const { port } = running;
    const announced = { "content-type": "application/json", "content-length": String(MOST_BODY_BYTES + 1) };
    const raw = (head: string, body = "") =>
      new Promise<string>((done) => {
        let text = "";
        const socket = connect(port, "127.0.0.1", () => socket.write(`${head}\r\n\r\n${body}`));
        socket.on("data", (part) => { text += part; }).on("close", () => done(text)).on("error", () => done(text));
      }); // biome-ignore format: short
    const head = `POST /v1/parse HTTP/1.1\r\nhost: 127.0.0.1:${port}`;
    const lines = Object.entries(announced).map(([name, value]) => `${name}: ${value}`);
    expect(await raw([head, ...lines].join("\r\n"))).toMatch(/^HTTP\/1\.1 413 /);
    const many = await post(port, "/v1/parse", { html: "x".repeat(MOST_BODY_BYTES) });
    expect(many.status).toBe(413);
  });

  test.each([
    ["no JSON", "{", 400],
    ["no object", "[]", 400],
    ["nothing", "", 400],
    ["a deep list", "[".repeat(100_000), 400],
    ["a word too many", '{"html":"x","command":"rm"}', 400],
    ["an own __proto__", '{"__proto__":{"html":"x"}}', 400],
  ])("%s is told as such", async (_name, body, status) => {
    const headers = { "content-type": "application/json" };
    const answer = await ask(running.port, "/v1/parse", { method: "POST", headers, body });
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.text)).toMatchObject({ code: "argument-invalid" });
    expect(answer.text).not.toMatch(/node_modules|\.ts:/);
  });

  test("nothing of a request reaches the terminal as a control", async () => {
    const { port, said } = running;
    await ask(port, `/${encodeURIComponent("\u001b[31m")}`);
    await new Promise<void>((done) => {
      const socket = connect(port, "127.0.0.1", () => socket.write(`GET /\u001b[31mred HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nconnection: close\r\n\r\n`));
      socket.on("data", () => {}).on("close", () => done());
    }); // biome-ignore format: short
    expect(said.err.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });
});

test("Ctrl-C ends it well, also while somebody holds a connection; a port that is taken is said", async () => {
  const other = await start();
  const held = connect(other.port, "127.0.0.1", () => held.write("POST /v1/parse HTTP/1.1\r\n"));
  held.on("error", () => {});
  await new Promise((done) => setTimeout(done, 50));
  const err: string[] = [];
  const io = {
    ...nodeIo,
    cwd: folder,
    env: { LC_ALL: "de_AT.UTF-8" },
    writeStderr: (text: string) => void err.push(text),
  };
  expect(await main(["serve", "--port", String(other.port)], io)).toBe(EXIT.usage);
  expect(err.join("")).toMatch(/^civic-media: Port \d+ gehört einem anderen Programm/);
  expect(await other.stop()).toBe(EXIT.ok);
  for (const port of ["x", "70000", "-1", " "]) expect(await main(["serve", `--port=${port}`], io)).toBe(EXIT.usage);
});
