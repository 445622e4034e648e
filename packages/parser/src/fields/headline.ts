import { cleanLine } from "../body/clean-text.ts";
import type { Candidate, Rule } from "../candidates/candidate.ts";
import { type Page, spanOf, spanOfTag } from "../page.ts";
import { articles, textOf } from "../structured-data/json-ld.ts";
import { isStatedSite } from "./author-names.ts";

const TRUSTED_METAS: ReadonlySet<string> = new Set([
  "og:title",
  "twitter:title",
  "dc.title",
  "dcterms.title",
  "citation_title",
]);

/** A heading that is the name of the site says nothing of the text; the page may say it elsewhere. */
const NAME_OF_SITE = 0.4;

/** The line of a heading that holds it twice, once for screens and once for their readers. */
function once(line: string): string {
  const half = line.slice(0, line.length >> 1);
  return line.length > LEAST_TWICE && line === `${half} ${half}` ? half : line;
}

const LEAST_TWICE = 24;

function* heading(page: Page): Iterable<Candidate<string>> {
  const { parts, headlines } = page.classified;
  if (parts === undefined) return;
  const lead = (headlines[0]?.score ?? 0) - (headlines[1]?.score ?? 0);
  const { block, from, to, text } = parts.headline;
  const most = isStatedSite(text, page) ? NAME_OF_SITE : 0.97;
  yield {
    value: once(cleanLine(text)),
    rule: "headline/heading",
    evidence: spanOf(block, from, to),
    confidence: Math.min(most, 0.8 + Math.max(0, lead) * 0.05),
  };
}

function* jsonLd(page: Page): Iterable<Candidate<string>> {
  for (const { data, start, end } of articles(page.jsonLd)) {
    const text = textOf(data["headline"] ?? data["name"]);
    if (text)
      yield { value: cleanLine(text), rule: "headline/json-ld", evidence: { text, start, end }, confidence: 0.75 };
  }
}

function* metaTags({ head }: Page): Iterable<Candidate<string>> {
  for (const { name, content, element } of head.metas) {
    if (content === "" || !TRUSTED_METAS.has(name)) continue;
    yield { value: cleanLine(content), rule: "headline/meta", evidence: spanOfTag(element, content), confidence: 0.5 };
  }
}

function* titleElement({ head }: Page): Iterable<Candidate<string>> {
  if (head.title === undefined) return;
  const { text, element } = head.title;
  const evidence = { text, start: element.start, end: element.end };
  yield { value: cleanLine(text), rule: "headline/title-element", evidence, confidence: 0.3 };
}

/** The main line of the heading. */
export const headline: readonly Rule<string>[] = [heading, jsonLd, metaTags, titleElement];
