import { access, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cityPage } from "../../../pipeline/src/testing/city-pages.ts";
import { EXIT } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { main } from "../main.ts";
import { nodeIo } from "../node-io.ts";
import { ask } from "../testing/ask.ts";
import { playgroundIn } from "../testing/playground.ts";

let folder = "";
let playground: URL;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-preview-"));
  playground = await playgroundIn(folder);
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Shown {
  readonly port: number;
  readonly path: string;
  readonly opened: readonly string[];
  stop(): Promise<number>;
}

async function convert(args: readonly string[], more: Partial<Io> = {}): Promise<{ code: number; err: string }> {
  let err = "";
  const writeStderr = (text: string): void => {
    err += text;
  };
  const io = { ...nodeIo, cwd: folder, env: {}, playground, writeStdout: async () => {}, writeStderr, ...more };
  return { code: await main(["convert", ...args], io), err };
}

/** Shows a page, and waits until the command says where. */
async function show(html: string | Uint8Array, ...args: string[]): Promise<Shown> {
  await writeFile(join(folder, "page.html"), html);
  const ending = new AbortController();
  const opened: string[] = [];
  let ready: (address: string) => void = () => {};
  const address = new Promise<string>((done) => {
    ready = done;
  });
  const ended = convert(["page.html", "--preview", "--json", ...args], {
    signal: ending.signal,
    openAddress: (one) => void opened.push(one),
    writeStdout: async (data) => {
      const { preview } = JSON.parse(String(data));
      if (preview !== undefined) ready(preview);
    },
  });
  const first = await Promise.race([address, ended]);
  if (typeof first !== "string") throw new Error(first.err);
  const { port, pathname: path } = new URL(first);
  const stop = async (): Promise<number> => {
    ending.abort();
    return (await ended).code;
  };
  return { port: Number(port), path, opened, stop };
}

/** What the page of the playground opens with. */
function givenIn(html: string): { readonly source: string; readonly url: string } {
  const [, json = ""] = /<script type="application\/json" id="civic-media-page">([^<]*)<\/script>/.exec(html) ?? [];
  return JSON.parse(json);
}

describe("the page that is shown", () => {
  test("is the one that was given, with its address, at an address that nobody guesses", async () => {
    const url = "https://www.city.example/presse/1";
    const { port, path, opened, stop } = await show(cityPage(1), "--url", url);
    expect(path).toMatch(/^\/[0-9a-f-]{36}\/playground\/$/);
    expect(opened).toEqual([`http://127.0.0.1:${port}${path}`]);
    expect(givenIn((await ask(port, path)).text)).toEqual({ source: cityPage(1), url });
    const german = path.replace("playground/", "de/playground/index.html");
    expect(givenIn((await ask(port, german)).text).url).toBe(url);
    for (const other of ["/", "/playground/", "/v1/parse", "/openapi.json", "/newsroom/"])
      expect((await ask(port, other)).status).toBe(404);
    expect(await stop()).toBe(EXIT.ok);
  });

  test("is decoded as the parser does", async () => {
    const latin = Uint8Array.from(cityPage(1).replace(/<meta charset[^>]*>/i, ""), (char) => char.charCodeAt(0));
    const { port, path, stop } = await show(latin);
    expect(givenIn((await ask(port, path)).text).source).not.toContain("\ufffd");
    await stop();
  });

  test("may hold no release: the playground says why; documents are written too where a folder is named", async () => {
    const { port, path, stop } = await show("<p>Hello</p>");
    expect(givenIn((await ask(port, path)).text).source).toBe("<p>Hello</p>");
    expect(await stop()).toBe(EXIT.ok);
    const both = await show(cityPage(1), "--out", "out", "--url", "https://www.city.example/presse/1");
    await access(join(folder, "out/release.json"));
    expect(await both.stop()).toBe(EXIT.ok);
  });

  test("is one; without the playground's files that is said", async () => {
    await writeFile(join(folder, "other.html"), cityPage(2));
    const several = await convert(["page.html", "other.html", "--out", "several", "--preview"]);
    expect([several.code, several.err]).toEqual([
      EXIT.usage,
      expect.stringContaining("--preview shows one page, not 2"),
    ]);
    const none = await convert(["page.html", "--preview"], { playground: new URL("file:///nowhere/at/all/") });
    expect([none.code, none.err]).toEqual([EXIT.inputUnreadable, expect.stringContaining("not in this installation")]);
  });
});

describe("nothing of it runs", () => {
  const ATTACKS = [
    "</script><script>alert(1)</script>",
    "<!--<script>alert(1)",
    "</SCRIPT ><img src=x onerror=alert(1)>",
    "</head><body onload=alert(1)>",
    "$&$'$`$$1",
    "\u2028\u2029\u0000</title>]]>",
  ];

  test.each(ATTACKS)("%j ends no element and changes no byte", async (attack) => {
    const html = cityPage(1).replace("<h1>", `<h1>${attack}`) + attack;
    const { port, path, stop } = await show(html);
    const { text, headers } = await ask(port, path);
    expect(givenIn(text).source).toBe(html);
    expect(text.match(/<script/g)).toHaveLength(2);
    expect(text).not.toMatch(/<script>|<img/);
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(headers["x-content-type-options"]).toBe("nosniff");
    await stop();
  });

  test("other sites and names are refused, and no path leads to the disk", async () => {
    const { port, path, stop } = await show(cityPage(1));
    for (const headers of [{ host: "evil.example" }, { origin: "https://evil.example" }, { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" }]) // biome-ignore format: short
      expect((await ask(port, path, { headers })).status).toBe(403);
    const prefix = path.slice(0, 37);
    for (const other of ["/../page.html", "/%2e%2e/page.html", "/assets/../../page.html", "/assets/playground.js.gz"])
      expect((await ask(port, prefix + other)).status).toBe(404);
    expect((await ask(port, `${prefix}/assets/playground.js`)).headers["content-type"]).toContain("text/javascript");
    await stop();
  });
});
