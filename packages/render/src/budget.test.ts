import { gzipSync } from "node:zlib";
import { build, type Plugin } from "esbuild";
import { expect, test } from "vitest";
import type { FormatId } from "./formats.ts";

/** Leaves out what is data: the words of every language but English, and the rows of the mapping. */
const codeAlone: Plugin = {
  name: "code-alone",
  setup({ onLoad }) {
    onLoad({ filter: /render\/src\/locales\/[a-z][a-z]\.ts$/ }, ({ path }) => {
      const tag = path.slice(-5, -3);
      return tag === "en" ? undefined : { contents: `export const ${tag} = {}, ${tag}Notices = {};`, loader: "ts" };
    });
    onLoad({ filter: /mapping\.ts$/ }, () => ({ contents: "export const mapping = {};", loader: "ts" }));
  },
};

/** Kilobytes, minified and gzipped, as a browser would load them. */
async function sizeOf(contents: string, plugins: Plugin[] = []): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: new URL(".", import.meta.url).pathname, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    charset: "utf8",
    conditions: ["@civic-media/source"],
    plugins,
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "").length / 1024;
}

/**
 * Code alone, and with the words of 26 languages and the mapping. A page holds its style sheet; Markdown is written by
 * mdast-util-to-markdown, which asks browsers for the names of characters, and elsewhere brings 12 kB of them along.
 */
test.each<[id: FormatId, code: number, all: number]>([
  ["json-ld", 4.5, 5],
  ["oembed", 4, 7.5],
  ["social-card", 4, 7.5],
  ["text", 7, 22],
  ["fragment", 11.5, 26.5],
  ["atom", 11.5, 27],
  ["ninjs", 11.5, 27],
  ["rss", 12, 27.5],
  ["json-feed", 12.5, 28],
  ["html", 18, 33],
  ["markdown", 18.5, 34],
])("%s is at most %d kB, %d with all data", async (id, code, all) => {
  const entry = `export * from "./formats/${id}/index.ts";`;
  const sizes = { code: await sizeOf(entry, [codeAlone]), all: await sizeOf(entry) };
  console.info(`${id}: ${sizes.code.toFixed(1)} kB gz, ${sizes.all.toFixed(1)} with all data`);
  expect(sizes.code).toBeLessThanOrEqual(code);
  expect(sizes.all).toBeLessThanOrEqual(all);
});
