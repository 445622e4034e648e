import type { Release } from "@civic-media/schema";
import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { anyRelease } from "../testing/arbitrary-release.ts";
import { exampleNames, linz, readExample } from "../testing/examples.ts";
import { fullRelease } from "../testing/full-release.ts";
import { withAddress, withText } from "../testing/hostile.ts";
import { xmlShape, xmlTexts } from "../testing/shape.ts";
import { readEpub, renderEpub } from "./index.ts";

const examples: [name: string, release: Release][] = [
  ...exampleNames.map((name): [string, Release] => [name, readExample(name)]),
  ["every-field", fullRelease],
];
const options = { includeUnpublished: true, includeEditorialNotes: true };
const decoder = new TextDecoder();

/** The smallest picture there is: one pixel. */
const PIXEL = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="),
  (character) => character.charCodeAt(0),
);

const textsOf = (book: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(book)).map(([path, bytes]) => [path, decoder.decode(bytes)]));

/** Elements and attributes of everything in a book that is XML. */
const shapeOf = (book: Uint8Array): string[] =>
  [...textsOf(book)].flatMap(([path, text]) => (/\.(?:xhtml|opf|xml)$/.test(path) ? [path, ...xmlShape(text)] : []));

describe("a book", () => {
  test.each(examples)("of %s comes back from its file, which is the same twice", (_name, release) => {
    const book = renderEpub(release, options);
    expect(readEpub(book)).toEqual({ releases: [release], diagnostics: [] });
    expect(renderEpub([release], options)).toEqual(book);
    shapeOf(book);
  });

  test("of any releases is well-formed and gives them back", () => {
    fc.assert(
      fc.property(fc.array(anyRelease, { minLength: 1, maxLength: 4 }), (releases) => {
        const book = renderEpub(releases);
        expect(readEpub(book)).toEqual({ releases, diagnostics: [] });
        shapeOf(book);
      }),
      { numRuns: 60 },
    );
  });

  test("says first what it is, in bytes that are not packed (EPUB 3.3, § 4.2.6.2)", () => {
    expect(decoder.decode(renderEpub(linz).subarray(30, 58))).toBe("mimetypeapplication/epub+zip");
  });

  test("leads from its contents to every release and every heading", () => {
    const texts = textsOf(renderEpub([linz, fullRelease], { ...options, feed: { title: "Zwei Mitteilungen" } }));
    const contents = texts.get("book/contents.xhtml") ?? "";
    expect(xmlTexts(contents, "h1")).toEqual(["Zwei Mitteilungen"]);
    const links = [...contents.matchAll(/href="([^"]+\.xhtml)(?:#([^"]+))?"/g)];
    expect(links.map(([, path]) => path)).toEqual(expect.arrayContaining(["release-1.xhtml", "release-2.xhtml"]));
    expect(links.some(([, , id]) => id !== undefined)).toBe(true);
    for (const [, path, id] of links)
      expect(texts.get(`book/${path}`)).toContain(id === undefined ? "<main>" : `id="${id}"`);
    const order = [...(texts.get("book/package.opf") ?? "").matchAll(/idref="([^"]+)"/g)].map(([, id]) => id);
    expect(order).toEqual(["contents", "release-1", "release-2"]);
  });

  test("says who made it, in which languages, when it changed, and who can read it", () => {
    const book = textsOf(renderEpub(fullRelease)).get("book/package.opf") ?? "";
    expect(xmlTexts(book, "dc:identifier")).toEqual([fullRelease.id]);
    expect(xmlTexts(book, "dc:title")).toEqual(["Stadtbau: Neues Rathaus <eröffnet> & belebt"]);
    expect(xmlTexts(book, "dc:language")).toEqual([fullRelease.inLanguage]);
    expect(xmlTexts(book, "dc:date")).toEqual([fullRelease.datePublished]);
    expect(xmlTexts(book, "meta")).toEqual(
      expect.arrayContaining(["textual", "tableOfContents", "readingOrder", "structuralNavigation", "none"]),
    );
    expect(book).toMatch(/<meta property="dcterms:modified">\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ<\/meta>/);
    expect(book).not.toContain("alternativeText");
    expect(xmlTexts(book, "dc:subject").length).toBeGreaterThan(1);
  });

  test("keeps its name when its releases change, and has another when it holds others", () => {
    const nameOf = (...releases: Release[]) =>
      xmlTexts(textsOf(renderEpub(releases)).get("book/package.opf") ?? "", "dc:identifier")[0];
    const name = nameOf(linz, fullRelease);
    expect(nameOf({ ...linz, headline: "Anders" }, fullRelease)).toBe(name);
    expect(nameOf(linz, { ...fullRelease, id: "https://example.org/other" })).not.toBe(name);
    expect(textsOf(renderEpub([linz], { identifier: "urn:x:1" })).get("book/package.opf")).toContain(">urn:x:1<");
  });

  test("takes pictures with their text alternatives, each file once, and a cover; it loads nothing from elsewhere", () => {
    const bare = textsOf(renderEpub(fullRelease));
    expect(bare.get("book/release-1.xhtml")).not.toMatch(/<(?:img|video|audio|iframe)|src=/);
    const [photo] = fullRelease.media?.find(({ id }) => id === "photo-1")?.renditions ?? [];
    for (const name of ["photo-1", photo?.contentUrl ?? ""]) {
      const texts = textsOf(renderEpub(fullRelease, { pictures: { [name]: PIXEL }, cover: PIXEL }));
      expect(texts.get("book/release-1.xhtml")).toContain(
        '<img src="picture-1.png" alt="Zwei Personen vor dem Rathaus"/>',
      );
      expect([...texts.keys()].filter((path) => path.endsWith(".png"))).toEqual([
        "book/cover.png",
        "book/picture-1.png",
      ]);
      const packageDocument = texts.get("book/package.opf");
      expect(packageDocument).toContain('properties="cover-image"');
      expect(packageDocument).toContain(">alternativeText<");
    }
    // Ids of photos are a release's own; in a book of several they would name two.
    const several = textsOf(renderEpub([fullRelease, linz], { pictures: { "photo-1": PIXEL } }));
    expect([...several.keys()].filter((path) => path.endsWith(".png"))).toEqual([]);
  });

  test("keeps its shape whatever the texts say, and leads to no unsafe address", () => {
    const plain = shapeOf(renderEpub(withText("words"), options));
    const attacks = [
      "<script>alert(1)</script>",
      '"><img src=x onerror=alert(1)>',
      "]]>",
      "&amp;&#60;",
      " lang=x",
      "a\u0000\ud800\ufffe",
    ];
    for (const words of attacks) expect(shapeOf(renderEpub(withText(words), options))).toEqual(plain);
    const texts = textsOf(renderEpub(withAddress("javascript:alert(1)"), { ...options, embedSource: false }));
    for (const text of texts.values()) expect(text).not.toMatch(/(?:href|src)="javascript/i);
  });

  test("never holds what is not public; a book of nothing and a cover that is none are refused", () => {
    const refused = (make: () => unknown, code: string) => expect(make).toThrowError(expect.objectContaining({ code }));
    refused(() => renderEpub({ ...linz, status: { type: "draft" } }), "release-not-public");
    refused(() => renderEpub([]), "argument-invalid");
    refused(() => renderEpub(linz, { cover: Uint8Array.of(1, 2, 3) }), "argument-invalid");
    for (const text of textsOf(renderEpub(fullRelease)).values()) expect(text).not.toContain("GEHEIM");
  });

  test("reads any bytes", () => {
    const book = renderEpub(linz);
    for (const end of [0, 4, 100, book.length - 30]) expect(readEpub(book.subarray(0, end)).releases).toEqual([]);
    expect(readEpub(renderEpub(linz, { embedSource: false })).diagnostics).toMatchObject([{ code: "source-missing" }]);
  });
});
