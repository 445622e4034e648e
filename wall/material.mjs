// What every validator looks at: all examples, a release with every field, and many generated ones, always the same.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { renderNewsroom } from "../packages/render/src/newsroom/index.ts";
import { renderRelease } from "../packages/render/src/render-release.ts";
import { anyRelease } from "../packages/render/src/testing/arbitrary-release.ts";
import { exampleNames, readExample } from "../packages/render/src/testing/examples.ts";
import { fullRelease } from "../packages/render/src/testing/full-release.ts";

/** How many generated releases: CIVIC_MEDIA_WALL_RUNS, else a thousand. */
const numRuns = Number(process.env["CIVIC_MEDIA_WALL_RUNS"] ?? 1000);

export const options = {
  includeUnpublished: true,
  feed: { feedUrl: "https://example.org/feed", homePageUrl: "https://example.org/" },
};

/** Names and releases that people wrote: all examples, and one with every field. */
export const examples = [...exampleNames.map((name) => [name, readExample(name)]), ["every-field", fullRelease]];
const generated = fc
  .sample(anyRelease, { seed: 20_221_129, numRuns })
  .map((release, index) => [`generated-${String(index).padStart(4, "0")}`, release]);

/** Names and releases. */
export const releases = [...examples, ...generated];

/** Names and documents of one format. */
export const documents = (format) => releases.map(([name, release]) => [name, renderRelease(release, format, options)]);

/** All pages: each release, and a newsroom of the examples. */
export function pages() {
  const { files } = renderNewsroom(
    examples.map(([, release]) => release),
    { siteUrl: "https://press.example.org/" },
  );
  const decoder = new TextDecoder();
  const site = [...files].map(([path, bytes]) => [`newsroom/${path}`, decoder.decode(bytes)]);
  return [...documents("html").map(([name, text]) => [`${name}.html`, text]), ...site];
}

/** Writes files into a folder that `remove` takes away again. */
export function writeFolder(files) {
  const folder = mkdtempSync(join(tmpdir(), "civic-media-wall-"));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
