import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";
import type { FormatId } from "./formats.ts";

/** Kilobytes, minified and gzipped, as a browser would load them. */
async function sizeOf(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL(".", import.meta.url).pathname, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    charset: "utf8",
    conditions: ["@civic-media/source"],
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "").length / 1024;
}

const camelCase = (id: string): string => id.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());

test.each<[id: FormatId, all: number]>([
  ["json-ld", 4.5],
  ["oembed", 7],
  ["social-card", 7],
  ["text", 17.5],
  ["fragment", 24],
  ["atom", 21.5],
  ["ninjs", 21.5],
  ["rss", 22],
  ["json-feed", 23.5],
  ["html", 30.6],
  ["markdown", 19.5],
])("%s is at most %d kB with the words of all languages", async (id, most) => {
  const size = await sizeOf(`export { ${camelCase(id)} } from "./formats/${id}/index.ts";`);
  console.info(`${id}: ${size.toFixed(1)} kB gz`);
  expect(size).toBeLessThanOrEqual(most);
});

/** Code alone, and with German. A page holds its style sheet, 3 kB. */
test.each<[id: FormatId, code: number, one: number]>([
  ["text", 6, 7],
  ["fragment", 10.5, 11.5],
  ["atom", 10, 11],
  ["rss", 10.5, 11.5],
  ["json-feed", 11, 12],
  ["html", 17, 18],
  ["markdown", 8, 9],
])("%s is at most %d kB of code, and %d with the words of one language", async (id, code, one) => {
  const define = camelCase(`define-${id}`);
  const entry = `import { ${define} } from "./formats/${id}/index.ts";`;
  const sizes = {
    code: await sizeOf(`${entry} export const own = ${define}((labels) => labels);`),
    one: await sizeOf(
      `${entry} import { chooseLabels, de } from "./labels/index.ts"; export const own = ${define}(chooseLabels({}, de));`,
    ),
  };
  console.info(`${id}: ${sizes.code.toFixed(1)} kB gz, ${sizes.one.toFixed(1)} with German`);
  expect(sizes.code).toBeLessThanOrEqual(code);
  expect(sizes.one).toBeLessThanOrEqual(one);
});
