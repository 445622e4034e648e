import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseArticle } from "./parse-article.ts";
import { parseRelease } from "./parse-release.ts";

/** How many mutated pages to try; CI's budget is fixed, `CIVIC_MEDIA_FUZZ=50000` is the long run. */
const RUNS = Number(process.env["CIVIC_MEDIA_FUZZ"] ?? 150);
/** A folder with more pages: `CIVIC_MEDIA_FUZZ_PAGES`; the fixtures are always used. */
const MORE = process.env["CIVIC_MEDIA_FUZZ_PAGES"];
/** The `tree-construction` folder of html5lib-tests. */
const HTML5LIB = process.env["CIVIC_MEDIA_HTML5LIB"] ?? "";
const SEED = 20_221_129;
const MOST_SECONDS = 5;
const TIMEOUT = 30_000 + RUNS * 400;

/** A small generator, so that a run can be repeated: mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.html?$/.test(name))
    .sort()
    .map((name) => join(folder, name));

const TOKENS = [
  "<",
  ">",
  '"',
  "'",
  "&",
  "</p>",
  "<p>",
  "<table>",
  "</table>",
  "<!--",
  "-->",
  "<script>",
  "</script>",
  "<svg>",
  "<template>",
  "\u0000",
  "\ud800",
  "\u202e",
  "&#x110000;",
  "„",
  "01.01.2020",
  "<br><br>",
  "<a href='http://[/'>",
];

/** The ways in which a page is damaged: each takes the page and the generator. */
const MUTATIONS: readonly ((page: string, random: () => number) => string)[] = [
  (page, random) => page.slice(0, random() * page.length),
  (page, random) => {
    const from = random() * page.length;
    return page.slice(0, from) + page.slice(from + random() * 400);
  },
  (page, random) => {
    const at = random() * page.length;
    return page.slice(0, at) + TOKENS[Math.floor(random() * TOKENS.length)] + page.slice(at);
  },
  (page, random) => {
    const from = random() * page.length;
    const part = page.slice(from, from + random() * 2000);
    const at = random() * page.length;
    return page.slice(0, at) + part + page.slice(at);
  },
  (page, random) => {
    const at = Math.floor(random() * page.length);
    return page.slice(0, at) + String.fromCharCode(random() * 65_536) + page.slice(at + 1);
  },
];

function mutated(page: string, random: () => number): string {
  let result = page;
  for (let rounds = 1 + random() * 8; rounds > 0; rounds--) {
    result = MUTATIONS[Math.floor(random() * MUTATIONS.length)]?.(result, random) ?? result;
  }
  return result;
}

function check(page: string, name: string): void {
  const start = process.cpuUsage();
  const article = parseArticle(page, { url: "https://www.example.org/2020/01/page" });
  const release = parseRelease(page, { url: "https://www.example.org/2020/01/page" });
  expect(process.cpuUsage(start).user / 1e6, name).toBeLessThan(MOST_SECONDS);
  expect(typeof article.text, name).toBe("string");
  expect(Array.isArray(release.diagnostics), name).toBe(true);
}

describe("damaged pages", () => {
  const pages = [join(import.meta.dirname, "../fixtures"), ...(MORE ? [MORE] : [])].flatMap(files);

  test(
    `${RUNS} mutated pages are read without an error and in time`,
    () => {
      const random = generator(SEED);
      for (let run = 0; run < RUNS; run++) {
        const file = pages[Math.floor(random() * pages.length)] ?? "";
        check(mutated(readFileSync(file, "utf8"), random), `run ${run}: ${file}`);
      }
    },
    TIMEOUT,
  );

  test(
    "bytes of any kind are read",
    () => {
      const random = generator(SEED);
      for (let run = 0; run < 50; run++) {
        const bytes = Uint8Array.from({ length: Math.floor(random() * 3000) }, () => random() * 256);
        expect(Array.isArray(parseRelease(bytes).diagnostics)).toBe(true);
      }
    },
    TIMEOUT,
  );
});

describe.skipIf(!existsSync(HTML5LIB))("inputs of html5lib's tree construction", () => {
  const names = existsSync(HTML5LIB) ? readdirSync(HTML5LIB).filter((name) => name.endsWith(".dat")) : [];

  test.each(names)(
    "%s",
    (name) => {
      const inputs = readFileSync(join(HTML5LIB, name), "utf8").split(/^#data\n/m);
      for (const part of inputs.slice(1)) check(part.split(/\n#errors/)[0] ?? "", part.slice(0, 80));
    },
    TIMEOUT,
  );
});
