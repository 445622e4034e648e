// E-books: epubcheck, the checker of the W3C.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { renderEpub } from "../packages/render/src/epub/render-epub.ts";
import { fullRelease } from "../packages/render/src/testing/full-release.ts";
import { options, releases, writeFolder } from "./material.mjs";
import { java, named } from "./tools.mjs";

const jar = ["/usr/share/java/epubcheck.jar"].find((path) => existsSync(path));
const here = java && jar !== undefined;

/** The smallest picture there is: one pixel. */
const pixel = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** One book of everything, so that Java starts once; one with pictures and a cover; one that is wrong, to see that it is seen. */
const books = () => [
  [
    "all.epub",
    renderEpub(
      releases.map(([, release]) => release),
      { ...options, feed: { title: "All" } },
    ),
  ],
  ["every-field.epub", renderEpub(fullRelease, { ...options, cover: pixel, pictures: { "photo-1": pixel } })],
  ["wrong.epub", renderEpub(fullRelease, { ...options, stylesheet: "p { color: }} red" })],
];

/** What epubcheck says of a book: its findings, and its count of them. */
const check = (folder, name) =>
  new Promise((done) =>
    execFile(
      "java",
      ["-Xss4m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar, join(folder, name)],
      { maxBuffer: 256 << 20 },
      (_error, out, messages) => done({ found: messages.trim(), said: out }),
    ),
  );

it.skipIf(!here)(
  named(`a book of ${releases.length} releases has no error and no warning in epubcheck`, here, "epubcheck"),
  async () => {
    const { folder, remove } = writeFolder(books());
    try {
      const [all, one, wrong] = await Promise.all(
        ["all.epub", "every-field.epub", "wrong.epub"].map((name) => check(folder, name)),
      );
      for (const { found, said } of [all, one]) {
        expect(found.split("\n").slice(0, 20)).toEqual([""]);
        expect(said).toMatch(/0 fatals \/ 0 errors \/ 0 warnings/);
      }
      expect(wrong.found).toMatch(/^ERROR/m);
    } finally {
      remove();
    }
  },
);
