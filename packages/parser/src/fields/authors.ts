import { AROUND, type Block } from "../blocks/block.ts";
import { comparable } from "../blocks/head.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { Candidate, Rule } from "../candidates/candidate.ts";
import { findDates } from "../dates/parse-date.ts";
import { attribute, descendants, type PageElement } from "../dom/document.ts";
import { linksOf, type Page, spanOf, spanOfTag } from "../page.ts";
import { articles } from "../structured-data/json-ld.ts";
import { collapse, rawText } from "../structured-data/meta-tags.ts";

const METAS: Readonly<Record<string, number>> = {
  author: 0.8,
  "article:author": 0.7,
  "dc.creator": 0.8,
  "dcterms.creator": 0.8,
  "sailthru.author": 0.8,
  "parsely-author": 0.85,
  byl: 0.85,
  citation_author: 0.9,
};

const BYLINE =
  /^(?:by|von|par|por|di|da|door|af|av|text|autor(?:in)?|author|written by|posted by|geschrieben von|ein beitrag von|eine analyse von|ein kommentar von|interview)\s{0,2}:?\s{1,3}/iu;
const SEPARATORS = /\s{0,3}(?:,|;|\/|\||&|\n)\s{0,3}|\s(?:and|und|et|y|e|en)\s/u;
const NO_NAME =
  /[@#=<>{}]|https?:|www\.|\.(?:com|de|org|net|at|ch)\b|\d{3}|^(?:admin|administrator|redaktion|editor|editorial|staff|team|unknown|webmaster|root|user|author|autor|anonymous|gast|guest)$/iu;
const AUTHOR_CLASS =
  /(?:^|[\s_-])(?:author|byline|autor|auteur|autore)(?:$|[\s_-])|authorname|author-name|post-author|entry-author/i;
const MAX_NAME = 60;

function isName(text: string, page: Page): boolean {
  if (text.length < 2 || text.length > MAX_NAME || NO_NAME.test(text)) return false;
  if (
    text.split(" ").length > 6 ||
    /[.!?]$/.test(text.replace(/\b\p{Lu}\.$/u, "")) ||
    findDates(text, page.language.locales).length > 0
  )
    return false;
  const own = comparable(text);
  return (
    own !== "" && !page.head.metas.some(({ name, content }) => name === "og:site_name" && comparable(content) === own)
  );
}

/** The names in a byline: `Von Lars Fischer und Alina Schadwinkel`. */
function namesIn(text: string, page: Page): string[] {
  const bare = cleanLine(text)
    .replace(BYLINE, "")
    .replace(/\s{0,3}\([^)]{0,60}\)$/, "");
  const names = bare
    .split(SEPARATORS)
    .map((name) => name.trim())
    .filter(Boolean);
  return names.length > 0 && names.length <= 8 && names.every((name) => isName(name, page)) ? names : [];
}

function ldNames(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(ldNames);
  if (typeof value !== "object" || value === null) return [];
  const { name, "@type": type } = value as Record<string, unknown>;
  return String(type) === "Organization" ? [] : ldNames(name);
}

function* jsonLd(page: Page): Iterable<Candidate<string[]>> {
  for (const { data, start, end } of articles(page.jsonLd)) {
    const stated = ldNames(data["author"] ?? data["creator"]);
    const names = stated.flatMap((name) => namesIn(name, page));
    if (names.length > 0) {
      yield {
        value: names,
        rule: "authors/json-ld",
        evidence: { text: stated[0] ?? "", start, end },
        confidence: 0.92,
      };
    }
  }
}

function* meta(page: Page): Iterable<Candidate<string[]>> {
  const byName = new Map<string, { names: string[]; element: PageElement; content: string }>();
  for (const { name, content, element } of page.head.metas) {
    if (!Object.hasOwn(METAS, name)) continue;
    const names = namesIn(content, page);
    if (names.length === 0) continue;
    const known = byName.get(name);
    if (known) known.names.push(...names.filter((one) => !known.names.includes(one)));
    else byName.set(name, { names, element, content });
  }
  for (const [name, { names, element, content }] of byName) {
    yield { value: names, rule: "authors/meta", evidence: spanOfTag(element, content), confidence: METAS[name] ?? 0.5 };
  }
}

const OUTSIDE = AROUND.nav | AROUND.footer | AROUND.aside | AROUND.form | AROUND.hidden;

/** Blocks near the text: above its first block, or right below its last one. */
function isNear(block: Block | undefined, page: Page): block is Block {
  const { region, parts } = page.classified;
  if (!block || !region || block.around.flags & OUTSIDE) return false;
  const from = Math.min(parts?.headline.block.index ?? region.first, region.first) - 6;
  return block.index >= from && block.index <= region.last + 6;
}

function* markup(page: Page): Iterable<Candidate<string[]>> {
  for (const element of descendants(page.document.root)) {
    const stated =
      attribute(element, "itemprop")?.split(/\s+/).includes("author") ||
      attribute(element, "rel")?.split(/\s+/).includes("author");
    if (!stated && !AUTHOR_CLASS.test(attribute(element, "class")?.slice(0, 200) ?? "")) continue;
    if (element.tag === "meta" || element.tag === "link") continue;
    const text = collapse(rawText(element)).slice(0, 200);
    const names = namesIn(text, page);
    const block = page.segments.blocks.find(({ start, end }) => start < element.end && end > element.start);
    if (names.length === 0 || !isNear(block, page)) continue;
    const evidence = { text, start: element.start, end: element.end };
    yield { value: names, rule: "authors/markup", evidence, confidence: stated ? 0.82 : 0.72 };
  }
}

function* byline(page: Page): Iterable<Candidate<string[]>> {
  for (const block of page.segments.blocks) {
    if (!isNear(block, page) || block.text.length > 160) continue;
    const [line = ""] = block.text.split("\n");
    const match = BYLINE.exec(line);
    if (!match) continue;
    const rest = line.slice(match[0].length).split(/\s[|–—•·]\s|,\s(?=\d)|\s(?:am|on|le|il|el)\s\d|\s\d/u)[0] ?? "";
    const names = namesIn(rest, page);
    if (names.length === 0 || !names.every((name) => /^\p{Lu}/u.test(name))) continue;
    yield { value: names, rule: "authors/byline", evidence: spanOf(block, 0, line.length), confidence: 0.68 };
  }
}

function* linked(page: Page): Iterable<Candidate<string[]>> {
  for (const block of page.segments.blocks) {
    if (!isNear(block, page) || block.linkLength === 0 || block.text.length > 200) continue;
    for (const { element, text, from, to } of linksOf(block)) {
      if (!/\/(?:author|authors|autor|autoren|auteur|by|people|profile)\/[^/]/i.test(attribute(element, "href") ?? ""))
        continue;
      const names = namesIn(text, page);
      if (names.length > 0)
        yield { value: names, rule: "authors/link", evidence: spanOf(block, from, to), confidence: 0.7 };
    }
  }
}

/** Who wrote the text, where the page says so. */
export const authors: readonly Rule<string[]>[] = [jsonLd, meta, markup, byline, linked];
