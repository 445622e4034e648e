import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

/** What browsers load, by name below assets/. */
const ENTRIES: Readonly<Record<string, string>> = {
  "site.js": "browser/site.ts",
  "site.css": "browser/site.css",
};

/** Bundles scripts and style sheets: classic scripts, because browsers load no modules from a disk. */
export async function writeAssets(root: string, out: string): Promise<void> {
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
  }
  writeFileSync(join(out, "robots.txt"), "User-agent: *\nAllow: /\n");
}
