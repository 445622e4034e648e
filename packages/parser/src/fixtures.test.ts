import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { safeReadRelease } from "@civic-media/schema";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { type ParseReleaseResult, parseRelease } from "./parse-release.ts";
import { families } from "./profiles/families/index.ts";
import { profiles } from "./profiles/index.ts";

const FIXTURES = new URL("../fixtures/", import.meta.url);

interface Source {
  url: string | null;
  kind: "release" | "listing";
  lang: string;
  /** Names of the profiles to read the page with. */
  profiles?: string[];
  truth?: { title?: string; date?: string };
}

interface Fixture {
  name: string;
  folder: URL;
  bytes: Buffer;
  source: Source;
}

const isFolder = (url: URL): boolean => statSync(url).isDirectory();

function* fixtures(): Iterable<Fixture> {
  for (const site of readdirSync(FIXTURES).sort()) {
    if (!isFolder(new URL(site, FIXTURES))) continue;
    for (const slug of readdirSync(new URL(`${site}/`, FIXTURES)).sort()) {
      const folder = new URL(`${site}/${slug}/`, FIXTURES);
      const source = JSON.parse(readFileSync(new URL("source.json", folder), "utf8")) as Source;
      yield { name: `${site}/${slug}`, folder, bytes: readFileSync(new URL("page.html", folder)), source };
    }
  }
}

const parseFixture = ({ bytes, source }: Fixture): ParseReleaseResult =>
  parseRelease(bytes, {
    ...(source.url === null ? {} : { url: source.url }),
    profiles: [...profiles, ...families].filter(({ id }) => source.profiles?.includes(id)),
  });

/** All text, and all attribute values, of a stretch of markup, read by another parser. */
function wordsOf(markup: string): string {
  const texts: string[] = [];
  const attributes: string[] = [];
  const visit = (node: DefaultTreeAdapterMap["node"]): void => {
    if ("attrs" in node) attributes.push(...node.attrs.map(({ value }) => value));
    if ("value" in node) texts.push(node.value);
    if ("childNodes" in node) node.childNodes.forEach(visit);
    if ("content" in node) visit(node.content);
  };
  visit(parse(markup));
  return [...texts, "\u0000", ...attributes].join("");
}

const squeeze = (text: string): string => text.replace(/[\s\u00ad\u200b]+/g, "");

const all = [...fixtures()];

test("there are pages of every kind", () => {
  expect(all.filter(({ name }) => name.startsWith("linz/")).length).toBeGreaterThanOrEqual(4);
  expect(all.filter(({ name }) => !name.startsWith("linz/")).length).toBeGreaterThanOrEqual(4);
});

describe.each(all)("$name", (fixture) => {
  const { source, folder, bytes } = fixture;
  const before = bytes.toString("base64");
  const result = parseFixture(fixture);
  const text = bytes.toString("utf8");

  test("gives the expected result", () => {
    const file = new URL("release.json", folder);
    const { release, diagnostics } = result;
    const found = { ...(release ? { release } : {}), diagnostics: diagnostics.map(({ code }) => code) };
    const expected = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
    // What is the same stays as it is: files are formatted apart.
    if (process.env["UPDATE"]) {
      if (!isDeepStrictEqual(found, expected)) writeFileSync(file, `${JSON.stringify(found, undefined, 2)}\n`);
      return;
    }
    expect(expected, "no release.json: run with UPDATE=1 and look at it").toBeDefined();
    expect(found).toEqual(expected);
  });

  test("is a valid release, or says why there is none", () => {
    if (source.kind === "listing") {
      expect(result.release).toBeUndefined();
      expect(result.diagnostics.map(({ code }) => code)).toContain("page-is-listing");
    } else expect(safeReadRelease(result.release).success).toBe(true);
  });

  test("agrees with what others wrote down about the page", () => {
    if (source.truth?.title) expect(result.release?.headline).toBe(source.truth.title);
    if (source.truth?.date) expect(result.release?.datePublished.slice(0, 10)).toBe(source.truth.date.slice(0, 10));
    if (result.release) expect(result.release.inLanguage.split("-")[0]).toBe(source.lang.split("-")[0]);
  });

  test("rests every value on words of the page, its address or its profile", () => {
    for (const [pointer, list] of Object.entries(result.evidence)) {
      for (const evidence of list) {
        if (evidence.start === undefined || evidence.end === undefined) {
          const others = [source.url, ...(source.profiles ?? [])].join(" ");
          expect(others, `${pointer} by ${evidence.rule}`).toContain(evidence.text);
          continue;
        }
        const words = squeeze(wordsOf(text.slice(evidence.start, evidence.end)));
        expect(words, `${pointer} by ${evidence.rule}`).toContain(squeeze(evidence.text));
      }
    }
    if (result.release === undefined) return;
    for (const pointer of ["/headline", "/datePublished", "/inLanguage", "/publisher", "/body"]) {
      expect(result.evidence[pointer]?.length, pointer).toBeGreaterThan(0);
    }
  });

  test("gives the same in another time zone and leaves the input alone", () => {
    const zone = process.env["TZ"];
    process.env["TZ"] = zone === "Pacific/Kiritimati" ? "America/Adak" : "Pacific/Kiritimati";
    const again = parseFixture(fixture);
    process.env["TZ"] = zone;
    expect(again).toEqual(result);
    expect(bytes.toString("base64")).toBe(before);
  });
});
