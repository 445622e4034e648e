// node runtimes.mjs --pages FOLDER [--count 200] [--ours FILE] [--chromium /usr/bin/chromium] [--bun bun] [--deno deno]
// Reads the same pages in Node, Bun, Deno and a browser, in two time zones, and compares the results byte for byte.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";

const { values } = parseArgs({
  options: {
    pages: { type: "string" },
    count: { type: "string", default: "200" },
    ours: { type: "string", default: fileURLToPath(new URL("../../packages/parser/src/index.ts", import.meta.url)) },
    chromium: { type: "string", default: "/usr/bin/chromium" },
    bun: { type: "string", default: "bun" },
    deno: { type: "string", default: "deno" },
  },
});
if (!values.pages) throw new Error("Pass a folder of pages: --pages FOLDER.");

const work = mkdtempSync(join(tmpdir(), "runtimes-"));
const BUNDLE = join(work, "parser.mjs");
const SCRIPT = join(work, "parser.js");
const PAGES = join(work, "pages.json");
const RUNNER = join(work, "runner.mjs");
const ZONES = ["UTC", "Pacific/Auckland"];
const BATCH = 20;

/** What a page gives, as text; the same code runs in every runtime. It also tells whether the bytes were changed. */
const READ = `(parser, html, index) => {
  const options = { url: "https://www.example.org/page/" + index, now: "2026-05-04" };
  const bytes = new TextEncoder().encode(html);
  const before = bytes.join();
  const results = [parser.parseArticle(html, options), parser.parseRelease(html, options), parser.parseRelease(bytes, options)];
  return JSON.stringify([results, before === bytes.join()]);
}`;

async function bundle() {
  const { build } = await import("esbuild");
  const shared = {
    entryPoints: [values.ours],
    bundle: true,
    conditions: ["@civic-media/source"],
    charset: "utf8",
    logLevel: "error",
  };
  await build({ ...shared, format: "esm", outfile: BUNDLE });
  await build({ ...shared, format: "iife", globalName: "parser", outfile: SCRIPT });
}

function writePages() {
  const names = readdirSync(values.pages, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.html?(?:\.gz)?$/.test(name),
  );
  const step = Math.max(1, Math.floor(names.length / Number(values.count)));
  const chosen = names
    .sort()
    .filter((_, index) => index % step === 0)
    .slice(0, Number(values.count));
  const pages = chosen.map((name) => {
    const bytes = readFileSync(join(values.pages, name));
    return new TextDecoder().decode(name.endsWith(".gz") ? gunzipSync(bytes) : bytes);
  });
  writeFileSync(PAGES, JSON.stringify(pages));
  return pages;
}

const RUNNER_CODE = `
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import * as parser from ${JSON.stringify(BUNDLE)};
const read = ${READ};
const pages = JSON.parse(readFileSync(${JSON.stringify(PAGES)}, "utf8"));
const digests = pages.map((html, index) => createHash("sha256").update(read(parser, html, index)).digest("hex"));
writeFileSync(process.argv[2], JSON.stringify(digests));
`;

function runCommand([command, ...args], zone) {
  const out = join(work, "out.json");
  rmSync(out, { force: true });
  const { error, stderr } = spawnSync(command, [...args, RUNNER, out], {
    env: { ...process.env, TZ: zone },
    encoding: "utf8",
  });
  if (existsSync(out)) return JSON.parse(readFileSync(out, "utf8"));
  return { missing: error ? error.message : stderr.slice(0, 300) };
}

async function runBrowser(pages, zone) {
  if (!existsSync(values.chromium)) return { missing: `${values.chromium} is not there` };
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath: values.chromium, args: ["--no-sandbox"] });
  try {
    const page = await (await browser.newContext({ timezoneId: zone })).newPage();
    await page.addScriptTag({ path: SCRIPT });
    const digests = [];
    for (let from = 0; from < pages.length; from += BATCH) {
      const batch = pages.slice(from, from + BATCH);
      const call = `([batch, from]) => batch.map((html, at) => (${READ})(parser, html, from + at))`;
      const results = await page.evaluate(`(${call})(${JSON.stringify([batch, from])})`);
      digests.push(...results.map((result) => createHash("sha256").update(result).digest("hex")));
    }
    return digests;
  } finally {
    await browser.close();
  }
}

await bundle();
const pages = writePages();
writeFileSync(RUNNER, RUNNER_CODE);
const runtimes = {
  node: (zone) => runCommand([process.execPath], zone),
  bun: (zone) => runCommand([values.bun, "run"], zone),
  deno: (zone) => runCommand([values.deno, "run", "-A"], zone),
  chromium: (zone) => runBrowser(pages, zone),
};
const expected = runtimes.node(ZONES[0]);
let differences = 0;
for (const [name, run] of Object.entries(runtimes)) {
  for (const zone of ZONES) {
    const digests = await run(zone);
    const differing = Array.isArray(digests)
      ? digests.flatMap((digest, index) => (digest === expected[index] ? [] : [index]))
      : [];
    differences += differing.length;
    const said = Array.isArray(digests)
      ? `${digests.length} pages, ${differing.length} differ ${differing.slice(0, 10).join(" ")}`
      : `skipped: ${digests.missing}`;
    console.log(`${name} in ${zone}: ${said}`);
  }
}
rmSync(work, { recursive: true });
process.exitCode = differences > 0 ? 1 : 0;
