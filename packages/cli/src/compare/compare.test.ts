import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EXIT } from "../exit-codes.ts";
import { main } from "../main.ts";
import { nodeIo } from "../node-io.ts";
import { comparePage } from "./compare-page.ts";
import { EXTRACTORS } from "./extractors.ts";

const LINZ = fileURLToPath(new URL("../../../parser/fixtures/linz/2022-11-29-typo3-like/page.html", import.meta.url));

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-compare-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const said = { out: "", err: "" };
  const io = {
    ...nodeIo,
    cwd: folder,
    env: {},
    writeStdout: async (data: string | Uint8Array) => {
      said.out += String(data);
    },
    writeStderr: (text: string) => {
      said.err += text;
    },
  };
  return { code: await main(["compare", ...args], io), ...said };
}

test("ours is read, and of the others it is said whether they are there", async () => {
  const { out, code } = await run(LINZ, "--json");
  expect(code).toBe(EXIT.ok);
  const { results } = JSON.parse(out);
  expect(results.map(({ id }: { id: string }) => id)).toEqual(EXTRACTORS.map(({ id }) => id));
  expect(results[0]).toMatchObject({
    status: "read",
    found: { datePublished: "2022-11-29", license: "CC-BY-4.0" },
  });
  for (const { status, install, found } of results.slice(1)) {
    expect(["read", "absent"]).toContain(status);
    if (status === "absent") expect(install).toMatch(/^npm install --global \S/);
    else expect(found.headline).toBeTruthy();
  }
});

test("as a table, in which a page controls nothing", async () => {
  const { out } = await run(LINZ, "--url", "https://www.linz.at/medienservice/2022/202211_117863.php", "--lang", "de");
  expect(out).toMatch(/Titel\n {2}civic-media +Linzer Delegation/);
  expect(out).toMatch(/Zitate\n {2}civic-media +2: Klaus Luger/);
  await writeFile(
    join(folder, "evil.html"),
    "<h1>Ne\u001b[2Jw\u202e library</h1><p>Published: March 3, 2024</p><p>The city opens its new library on Main Street this Saturday, with readings.</p>",
  );
  expect((await run("evil.html")).out.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202e]/u);
  await writeFile(join(folder, "nothing.html"), "<p>Hello</p>");
  expect((await run("nothing.html")).code).toBe(EXIT.ok);
});

/** Stand-ins for the packages, which answer as their documentation says. */
const PACKAGES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  linkedom: { parseHTML: (html: string) => ({ document: html }) },
  "@mozilla/readability": {
    default: {
      Readability: class {
        readonly document: string;
        constructor(document: string) {
          this.document = document;
        }
        parse = () => (this.document.includes("throw") ? null : { title: "R", byline: "", textContent: "a  <b" });
      },
    },
  },
  "defuddle/node": { Defuddle: async (_document: unknown, url: string, options: object) => ({ title: `D ${url} ${JSON.stringify(options)}`, content: "<p>x</p><p>y" }) },
  "@extractus/article-extractor": { extractFromHtml: async () => { throw new Error("too odd"); } },
}; // biome-ignore format: short
const load = async (name: string) => {
  const found = PACKAGES[name];
  if (found === undefined) throw Object.assign(new Error("none"), { code: "ERR_MODULE_NOT_FOUND" });
  return found;
};

test.each([
  ["readability", { status: "read", found: { headline: "R", text: "a b" } }],
  ["defuddle", { status: "read", found: { headline: 'D https://x.example/ {"useAsync":false}', text: "x y" } }],
  ["article-extractor", { status: "failed", reason: "too odd" }],
  ["trafilatura", { status: "absent", install: "npm install --global trafilatura-linux-x64-gnu" }],
  ["another", { status: "failed" }],
])("%s", async (id, expected) => {
  expect(await comparePage({ id, html: "<p>x</p>", url: "https://x.example/" }, load)).toMatchObject({
    id,
    ...expected,
  });
});

test("an extractor that finds nothing is no mistake", async () => {
  expect(await comparePage({ id: "readability", html: "throw" }, load)).toEqual({
    id: "readability",
    status: "read",
    found: {},
  });
});
