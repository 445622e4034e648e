import type { Block, Segments } from "./blocks/block.ts";
import { classifyBlocks } from "./blocks/classify.ts";
import { comparable, type HeadlineScore, rankHeadlines, scoreHeadlines, type TitleHints } from "./blocks/head.ts";
import { heaviestIndex } from "./blocks/likeness.ts";
import type { PageSignals } from "./blocks/page-context.ts";
import { scoreBlocks } from "./blocks/score.ts";
import { segmentBlocks } from "./blocks/segment.ts";
import { StatedText } from "./blocks/stated-text.ts";
import { textProbabilities } from "./blocks/text-model.ts";
import { resolveAddress } from "./dom/addresses.ts";
import type { PageDocument } from "./dom/document.ts";
import { parseHtml } from "./dom/parse-html.ts";
import { hostLabel } from "./fields/host-names.ts";
import { declaredLanguages, regionOf } from "./fields/in-language.ts";
import { detectLanguage } from "./locales/detect-language.ts";
import type { Page } from "./page.ts";
import { applyLayout, findLayout } from "./profiles/apply-layout.ts";
import { chooseProfile } from "./profiles/choose-profile.ts";
import type { Profile } from "./profiles/profile.ts";
import { keepShape } from "./shapes.ts";
import { articles, type LinkedData, readJsonLd, textOf } from "./structured-data/json-ld.ts";
import { type HeadData, readHead } from "./structured-data/meta-tags.ts";

/** What {@link readPage} takes besides the source. */
export interface ReadPageOptions {
  readonly url: URL | undefined;
  readonly profiles: readonly Profile[];
  readonly timeZone?: string;
  readonly now?: string;
}

const TITLE_METAS: Readonly<Record<string, number>> = {
  "og:title": 0.8,
  "twitter:title": 0.7,
  "dc.title": 0.8,
  "dcterms.title": 0.8,
};
const SITE_METAS: ReadonlySet<string> = new Set([
  "og:site_name",
  "application-name",
  "dc.publisher",
  "dcterms.publisher",
]);
const DESCRIPTIONS: ReadonlySet<string> = new Set(["description", "og:description", "twitter:description"]);
const SEPARATOR = /\s+[|–—»«·:\-/]\s+|\s*[|»·]\s*/;

function titleHints(head: HeadData, jsonLd: readonly LinkedData[], url: URL | undefined): TitleHints {
  const titles: { text: string; trust: number }[] = [];
  for (const { name, content } of head.metas) {
    if (Object.hasOwn(TITLE_METAS, name)) titles.push({ text: content, trust: TITLE_METAS[name] ?? 0 });
  }
  for (const { data } of articles(jsonLd)) {
    const text = textOf(data["headline"] ?? data["name"]);
    if (text) titles.push({ text, trust: 1 });
  }
  const notTitles = new Set<string>();
  for (const { name, content } of head.metas) if (SITE_METAS.has(name)) notTitles.add(comparable(content));
  const segments = head.title?.text.split(SEPARATOR) ?? [];
  if (head.title) titles.push({ text: head.title.text, trust: 0.6 });
  for (const text of segments) titles.push({ text, trust: text.length > 12 ? 0.75 : 0.3 });
  if (url) notTitles.add(comparable(url.hostname.replace(/^www\./, ""))).add(comparable(hostLabel(url.hostname)));
  return { titles, notTitles, slug: slugWords(url) };
}

function slugWords(url: URL | undefined): ReadonlySet<string> {
  const last = url?.pathname.split("/").filter(Boolean).at(-1) ?? "";
  return new Set(
    comparable(last.replace(/\.[a-z]{2,5}$/i, ""))
      .split(" ")
      .filter((word) => word.length > 2 && !/^\d+$/.test(word)),
  );
}

function pageUrl(options: ReadPageOptions, head: HeadData): URL | undefined {
  if (options.url) return options.url;
  const canonical = head.links.find(({ rel }) => rel.includes("canonical"))?.href;
  const openGraph = head.metas.find(({ name }) => name === "og:url")?.content;
  return resolveAddress(canonical, undefined) ?? resolveAddress(openGraph, undefined);
}

/** A page before its blocks have roles. */
interface DescribedPage {
  readonly document: PageDocument;
  readonly head: HeadData;
  readonly jsonLd: readonly LinkedData[];
  readonly url: URL | undefined;
  readonly segments: Segments;
  readonly titles: TitleHints;
  readonly headlines: readonly HeadlineScore[];
  /** What its blocks are described by, see `describeBlocks`. */
  readonly signals: PageSignals;
}

/** What the head of the page says of its text. */
function witnessesOf(head: HeadData, jsonLd: readonly LinkedData[]) {
  const stated = articles(jsonLd).flatMap(({ data }) => textOf(data["articleBody"]) ?? []);
  const descriptions = head.metas.filter(({ name }) => DESCRIPTIONS.has(name));
  const descriptionWords = new Set(descriptions.flatMap(({ content }) => comparable(content).split(" ")));
  return { statedText: new StatedText(stated), descriptionWords };
}

/** Whether a page says that it is one article; lists describe many. */
const saysArticle = ({ metas }: HeadData, jsonLd: readonly LinkedData[]): boolean =>
  articles(jsonLd).length === 1 || metas.some(({ name, content }) => name === "og:type" && content === "article");

/**
 * Reads a page up to what describes its blocks.
 *
 * @param source - the decoded text of the page
 * @param options - its address
 * @returns the page, its blocks, and what it says of them
 */
export function describePage(source: string, options: ReadPageOptions): DescribedPage {
  const document: PageDocument = parseHtml(source);
  const head = readHead(document);
  const jsonLd = readJsonLd(head.scripts);
  const url = pageUrl(options, head);
  const segments = segmentBlocks(document);
  const scores = scoreBlocks(segments.blocks);
  const titles = titleHints(head, jsonLd, url);
  const heaviest = heaviestIndex(scores);
  const headlines = scoreHeadlines(segments.blocks, titles);
  const headline = rankHeadlines(headlines, heaviest)[0]?.block.index ?? -1;
  const titleWords = new Set(titles.titles.flatMap(({ text }) => comparable(text).split(" ")));
  const signals = { headline, titleWords, scores, ...witnessesOf(head, jsonLd) };
  return { document, head, jsonLd, url, segments, titles, headlines, signals };
}

/** More of a text says no more of its language. */
const LONGEST_BEGINNING = 8000;

/** The beginning of what is likely the text of a page. */
function beginningOf(blocks: readonly Block[], probabilities: Float64Array): string {
  let text = "";
  for (const block of blocks) {
    if ((probabilities[block.index] ?? 0) < 0.4) continue;
    text += text === "" ? block.text : `\n${block.text}`;
    if (text.length >= LONGEST_BEGINNING) break;
  }
  return text;
}

/**
 * Reads a page up to its blocks with roles: everything that the rules of the fields look at.
 *
 * @param source - the decoded text of the page
 * @param options - its address, and what is known of its site
 * @returns the page
 */
export function readPage(source: string, options: ReadPageOptions): Page {
  const { document, head, jsonLd, url, segments, titles, headlines, signals } = describePage(source, options);
  const base = resolveAddress(head.base, url) ?? url;
  const probabilities = textProbabilities(segments.blocks, signals);
  const text = beginningOf(segments.blocks, probabilities);
  const declared = [...declaredLanguages({ document, head })];
  const region = regionOf(declared, url);
  const language = detectLanguage(text, declared[0]?.value, region);
  const isArticle = saysArticle(head, jsonLd);
  const read = classifyBlocks(segments, { titles, headlines, probabilities, locales: language.locales, isArticle });
  const profile = chooseProfile({ document, head, url }, options.profiles);
  const layout = profile?.layouts && findLayout(document, profile.layouts, language.locales);
  const classified = layout ? applyLayout(read, layout, segments.blocks) : read;
  return keepShape({
    document,
    url,
    base,
    head,
    jsonLd,
    segments,
    classified,
    language,
    profile,
    layout,
    timeZone: options.timeZone,
    now: options.now,
    found: new Map(),
  });
}
