import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const bundle = (code: string) =>
  build({
    stdin: { contents: code, resolveDir: new URL(".", import.meta.url).pathname, loader: "ts" },
    bundle: true,
    // Languages of titles are files of their own, loaded when they are asked for.
    splitting: true,
    outdir: "out",
    minify: true,
    format: "esm",
    platform: "neutral",
    charset: "utf8",
    write: false,
  });

const sizeOf = async (code: string): Promise<number> => {
  const { outputFiles } = await bundle(code);
  const entry = outputFiles.find(({ path }) => path.endsWith("stdin.js"));
  // What the entry imports at once counts; what it imports when asked for does not.
  const text = entry?.text ?? "";
  const chunks = outputFiles.filter(({ path }) => new RegExp(`from"\\./${path.split("/").at(-1)}"`).test(text));
  return gzipSync(Buffer.concat([entry, ...chunks].map((file) => file?.contents ?? new Uint8Array()))).length;
};

test("a language of titles is at most 2 kB", async () => {
  const { outputFiles } = await bundle('export { loadTitles } from "./titles/index.ts";');
  const sizes = outputFiles.map(({ contents, path }) => ({ path, size: gzipSync(contents).length }));
  expect(sizes.length).toBeGreaterThan(90);
  expect(sizes.filter(({ path, size }) => !path.endsWith("stdin.js") && size > 2048)).toEqual([]);
});

test("a language of attributions is at most 2 kB", async () => {
  const { outputFiles } = await bundle('export { loadAttributionPhrases } from "./attribution/index.ts";');
  const sizes = outputFiles.map(({ contents, path }) => ({ path, size: gzipSync(contents).length }));
  expect(sizes.filter(({ path, size }) => !/(?:stdin|chunk-\w+)\.js$/.test(path) && size > 2048)).toEqual([]);
});

/** In kilobytes, minified and gzipped. */
test.each([
  ["addresses alone", 'export { parseLicenseUrl, formatLicenseUrl } from "./index.ts";', 5],
  [
    "all tools, without names",
    'export { tools } from "./tools-list/index.ts"; export { parseLicenseUrl } from "./index.ts";',
    25,
  ],
  ["titles, before a language is loaded", 'export { formatLicenseTitle, loadTitles } from "./titles/index.ts";', 4],
  ["texts in all languages", 'export { parseLicenseText } from "./index.ts";', 40],
  ["attributions in English", 'export { formatAttribution } from "./attribution/index.ts";', 12],
  ["attributions, before a language is loaded", 'export * from "./attribution/index.ts";', 16],
  ["a license carried in a header", 'export { formatLinkHeader } from "./carry/index.ts";', 6],
  ["rights carried everywhere", 'export * from "./carry/index.ts";', 17],
  ["compatibility", 'export * from "./compatibility/index.ts";', 10],
  ["the rights in pictures", 'export * from "./embed/index.ts";', 22],
  ["pages", 'export { detectLicenses } from "./html/index.ts";', 44],
])("%s", async (name, code, most) => {
  const size = (await sizeOf(code)) / 1024;
  console.info(`${name}: ${size.toFixed(1)} kB gz`);
  expect(size).toBeLessThanOrEqual(most);
});
