import type { Block } from "../blocks/block.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { Evidence } from "../candidates/evidence.ts";
import { attribute } from "../dom/document.ts";
import { linksOf, type Page, spanOf, spanOfTag } from "../page.ts";
import { blocksInside } from "../profiles/apply-layout.ts";
import type { PageSection } from "../sections/find-sections.ts";
import { collapse, rawText } from "../structured-data/meta-tags.ts";

/** A subject under which the sender files the release. */
export interface PageKeyword {
  readonly keyword: string;
  readonly evidence: Evidence;
}

const MAX_LENGTH = 60;
const MOST = 40;

const isKeyword = (text: string): boolean =>
  text.length > 1 && text.length <= MAX_LENGTH && /\p{L}/u.test(text) && !/[.!?]$|https?:/u.test(text);

function* fromSection({ label, rest, blocks }: PageSection): Iterable<[string, Block]> {
  for (const text of rest.split(/[,;|·•\n]/u)) yield [text, label];
  for (const block of blocks) for (const text of block.text.split(/[,;|·•\n]/u)) yield [text, block];
}

/** Links that say themselves that they are tags: `rel="tag"`. */
function* fromLinks(page: Page): Iterable<[string, Block]> {
  const { region } = page.classified;
  if (region === undefined) return;
  for (const block of page.segments.blocks) {
    if (block.linkLength === 0) continue;
    for (const { element, text } of linksOf(block))
      if (attribute(element, "rel")?.toLowerCase().split(/\s+/).includes("tag")) yield [text, block];
  }
}

/** Elements that the profile names, one subject each. */
function* fromLayout({ layout, segments }: Page): Iterable<[string, Block]> {
  for (const element of layout?.keywords ?? []) {
    const [block] = blocksInside(segments.blocks, [element]);
    const text = collapse(rawText(element));
    const around = block ?? segments.blocks.find(({ start, end }) => start <= element.start && end >= element.start);
    if (around) yield [text, around];
  }
}

function* fromMeta({ head }: Page): Iterable<PageKeyword> {
  for (const { name, content, element } of head.metas) {
    // `keywords` names the site on most pages; these two name the subject.
    if (name !== "article:tag" && name !== "news_keywords") continue;
    for (const text of content.slice(0, 2000).split(/[,;]/)) {
      const keyword = cleanLine(text);
      yield { keyword, evidence: { ...spanOfTag(element, content), rule: "keywords/meta", confidence: 0.6 } };
    }
  }
}

function* all(page: Page, sections: readonly PageSection[]): Iterable<PageKeyword> {
  const rules: readonly [Iterable<[string, Block]>, string, number][] = [
    [
      sections.filter(({ kind }) => kind === "keywords").flatMap((section) => [...fromSection(section)]),
      "keywords/label",
      0.85,
    ],
    [fromLayout(page), "keywords/layout", 0.95],
    [fromLinks(page), "keywords/rel-tag", 0.85],
  ];
  for (const [texts, rule, confidence] of rules)
    for (const [text, block] of texts)
      yield { keyword: cleanLine(text).replace(/^#/, ""), evidence: { ...spanOf(block), rule, confidence } };
  yield* fromMeta(page);
}

/** What the page says the release is about, each word once; the head's own list only where the page shows none. */
export function keywords(page: Page, sections: readonly PageSection[]): PageKeyword[] {
  const found = new Map<string, PageKeyword>();
  for (const one of all(page, sections)) {
    const shown = found.values().next().value?.evidence.rule !== "keywords/meta" && found.size > 0;
    if (shown && one.evidence.rule === "keywords/meta") break;
    const key = one.keyword.toLowerCase();
    if (isKeyword(one.keyword) && !found.has(key) && found.size < MOST) found.set(key, one);
  }
  return [...found.values()];
}
