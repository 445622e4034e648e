import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { PLAYGROUND_BUDGET } from "./budget.ts";
import { readSample } from "./landing.ts";

/** What browsers load, by name below assets/; scripts of the playground after the first are loaded when they are needed. */
const ENTRIES: Readonly<Record<string, string>> = {
  "site.js": "browser/site.ts",
  "site.css": "browser/site.css",
  "playground.css": "playground/playground.css",
  "playground.js": "playground/main.ts",
  "playground-formats.js": "playground/parts/formats.ts",
  "playground-credits.js": "playground/parts/credits.ts",
  "playground-photo.js": "playground/parts/photo.ts",
};

/** A file that browsers load, by its name below assets/. */
type Asset = readonly [name: string, content: Uint8Array];

/** Bundles a script or a style sheet: classic scripts, because browsers load no modules from a disk. */
async function bundle(root: string, entry: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [join(root, "site/src", entry)],
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    conditions: ["@civic-media/source"],
    write: false,
    logLevel: "error",
  });
  return outputFiles[0]?.contents ?? new Uint8Array();
}

/** The script that holds the example of the playground. */
const sampleScript = (root: string): Asset => [
  "playground-sample.js",
  new TextEncoder().encode(
    `globalThis.civicMediaSample=${JSON.stringify(readSample(root)).replaceAll("<", "\\u003c")};\n`,
  ),
];

async function makeAssets(root: string, wanted: (name: string) => boolean): Promise<Asset[]> {
  const entries = Object.entries(ENTRIES).filter(([name]) => wanted(name));
  const made = await Promise.all(
    entries.map(async ([name, entry]): Promise<Asset> => [name, await bundle(root, entry)]),
  );
  return [...made, sampleScript(root)];
}

/**
 * Makes what the playground loads, for programs that show it: gzipped, because it is installed with them.
 *
 * @param root - the repository
 * @returns files by their path
 */
export async function playgroundAssets(root: string): Promise<Asset[]> {
  const assets = await makeAssets(root, (name) => name !== "site.js");
  return assets.map(([name, content]) => [`assets/${name}.gz`, gzipSync(content, { level: 9 })]);
}

/** Writes the scripts and style sheets of the site. */
export async function writeAssets(root: string, out: string): Promise<string[]> {
  const problems: string[] = [];
  mkdirSync(join(out, "assets"), { recursive: true });
  for (const [name, content] of await makeAssets(root, () => true)) {
    writeFileSync(join(out, "assets", name), content);
    if (name !== "playground.js") continue;
    const size = gzipSync(content, { level: 9 }).length;
    if (size > PLAYGROUND_BUDGET)
      problems.push(`assets/${name} has ${size} bytes gzipped, more than ${PLAYGROUND_BUDGET}`);
  }
  writeFileSync(join(out, "robots.txt"), "User-agent: *\nAllow: /\n");
  return problems;
}
