// The lines of the README for those who write no code, as they are written, against a small city on this computer.
import { readFileSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { ROOT } from "./repository.mjs";
import { execute } from "./stranger.mjs";

const { stranger } = inject("proof");
const CITY = "https://www.city.example";
const release = (headline) =>
  `<html lang="en"><h1>${headline}</h1><p>Published: March 3, 2024</p><p>The city tells its people more about it this Saturday on Main Street, with readings for all ages.</p><figure><img src="/photo.jpg" alt="The square"><figcaption>The square. Photo: Jane Doe / City of Example, <a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></figcaption></figure></html>`;
const HEADLINES = ["New library opens", "Bridge closed until June", "Council decides on budget"];
const items = HEADLINES.map((text, at) => `<li>March 3, 2024 <a href="/press/${at + 1}">${text}</a></li>`).join("");
const PAGES = {
  "/press": `<html lang="en"><h1>Press</h1><ul>${items}</ul></html>`,
  ...Object.fromEntries(HEADLINES.map((text, at) => [`/press/${at + 1}`, release(text)])),
};
/** What a line lacks to end by itself here: a round that is the last, and leave to ask this computer. */
const ENDINGS = { watch: (host) => ["--times", "1", "--allow-host", host] };

const folder = join(stranger, "newsroom");
let server;
let host;

beforeAll(async () => {
  server = createServer(({ url }, response) => {
    const known = url in PAGES;
    response.writeHead(known ? 200 : 404, { "content-type": "text/html; charset=utf-8" }).end(PAGES[url] ?? "");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `127.0.0.1:${server.address().port}`;
  await mkdir(folder);
  await cp(join(ROOT, "packages/license/fixtures/pictures/libvips.jpg"), join(folder, "photo.jpg"));
});
afterAll(() => server?.close());

const lines = readFileSync(join(ROOT, "README.md"), "utf8").match(/^npx @civic-media\/cli .*$/gm) ?? [];

test("there are lines", () => expect(lines.length).toBeGreaterThanOrEqual(3));

test.each(lines)("%s", async (line) => {
  const [program, ...args] = line
    .replace(/\s+#.*$/, "")
    .replaceAll(CITY, `http://${host}`)
    .split(/\s+/);
  const ending = ENDINGS[args[1]]?.(host) ?? [];
  await execute(program, ["--no-install", ...args, ...ending], { cwd: folder });
});
