import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseRelease } from "../parse-release.ts";

interface Case {
  name: string;
  lang: string;
  /** What stands in the article; `{0}` is the first paragraph of the release. */
  html: string;
  /** Caption and credit of each photo. */
  media?: [string | null, string | null][];
  /** Beginnings of the terms for photos; without them the page states none. */
  rights?: string[];
  /** The credit that the terms print. */
  credit?: string;
  /** What must not stand in the body, and what must. */
  out?: string[];
  keep?: string[];
}

const read = (name: string): string =>
  readFileSync(new URL(`../../cases/photos/${name}`, import.meta.url), "utf8").trim();
const texts = JSON.parse(read("texts.json")) as Record<string, { headline: string; paragraphs: string[] }>;
const cases = read("pages.jsonl")
  .split("\n")
  .map((line) => JSON.parse(line) as Case);

const inside = (html: string, paragraphs: readonly string[]): string =>
  html.replace(/\{(\d)\}/g, (_, index) => paragraphs[Number(index)] ?? "");

function releaseOf({ lang, html }: Case) {
  const { headline = "", paragraphs = [] } = texts[lang] ?? {};
  return parseRelease(
    `<!doctype html><html lang="${lang}"><head><title>${headline}</title><meta property="article:published_time" content="2026-05-04T10:00:00+02:00"></head><body><header><nav><a href="/">Start</a> <a href="/presse">Presse</a></nav></header><main><article><h1>${headline}</h1>${inside(html, paragraphs)}</article></main></body></html>`,
    { url: "https://www.stadt.example/presse/1" },
  ).release;
}

const words = (runs: readonly object[] | undefined): string | null =>
  runs?.map((run) => ("value" in run ? String(run.value) : "")).join("") ?? null;

describe("photos, captions, credits and terms in the markup of many systems", () => {
  test.each(cases)("$name", (one) => {
    const release = releaseOf(one);
    const body = JSON.stringify(release?.body);
    const found = release?.media?.map(({ caption, credit }) => [words(caption), credit?.creditLine ?? null]) ?? [];
    if (one.media !== undefined) expect(found).toEqual(one.media);
    for (const text of one.out ?? []) expect(body).not.toContain(text);
    for (const text of one.keep ?? []) expect(body).toContain(text);
    const terms = release?.rights?.filter(({ scope }) => scope === "images") ?? [];
    expect(terms.map(({ usageTerms = "" }) => usageTerms)).toEqual(
      (one.rights ?? []).map((beginning) => expect.stringContaining(beginning)),
    );
    if (one.credit !== undefined) expect(terms.map(({ creditLine }) => creditLine)).toContain(one.credit);
  });

  test.each(cases)("no paragraph is lost: $name", (one) => {
    const { paragraphs = [] } = texts[one.lang] ?? {};
    const body = JSON.stringify(releaseOf(one)?.body);
    for (const [index, paragraph] of paragraphs.entries())
      if (one.html.includes(`{${index}}`)) expect(body).toContain(paragraph.slice(4, 30));
  });
});
