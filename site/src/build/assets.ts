import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
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

/** In bytes, gzipped: what the playground loads before it can read a page. */
const MOST = 250_000;

/** Bundles scripts and style sheets: classic scripts, because browsers load no modules from a disk. */
export async function writeAssets(root: string, out: string): Promise<string[]> {
  const problems: string[] = [];
  for (const [name, entry] of Object.entries(ENTRIES)) {
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
    const [file] = outputFiles;
    if (file === undefined) continue;
    const path = join(out, "assets", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.contents);
    if (name !== "playground.js") continue;
    const size = gzipSync(file.contents, { level: 9 }).length;
    if (size > MOST) problems.push(`assets/${name} has ${size} bytes gzipped, more than ${MOST}`);
  }
  const sample = JSON.stringify(readSample(root)).replaceAll("<", "\\u003c");
  writeFileSync(join(out, "assets/playground-sample.js"), `globalThis.civicMediaSample=${sample};\n`);
  writeFileSync(join(out, "robots.txt"), "User-agent: *\nAllow: /\n");
  return problems;
}
