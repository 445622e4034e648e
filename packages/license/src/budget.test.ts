import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const sizeOf = async (code: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: new URL(".", import.meta.url).pathname, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    charset: "utf8",
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "").length;
};

/** In kilobytes, minified and gzipped. */
test.each([
  ["addresses alone", 'export { parseLicenseUrl, formatLicenseUrl } from "./index.ts";', 5],
  [
    "all tools, without names",
    'export { tools } from "./tools-list/index.ts"; export { parseLicenseUrl } from "./index.ts";',
    25,
  ],
  ["texts in all languages", 'export { parseLicenseText } from "./index.ts";', 40],
  ["pages", 'export { detectLicenses } from "./html/index.ts";', 44],
])("%s", async (name, code, most) => {
  const size = (await sizeOf(code)) / 1024;
  console.info(`${name}: ${size.toFixed(1)} kB gz`);
  expect(size).toBeLessThanOrEqual(most);
});
