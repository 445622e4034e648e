import { findMembers } from "./bundles/find-members.ts";
import type { Evidence } from "./candidates/evidence.ts";
import { type Diagnostic, diagnostic } from "./diagnostics.ts";
import { bodyBlocks, isText } from "./fields/body.ts";
import { isFeed } from "./listing/feed.ts";
import { openPage, openSource, type ParseReleaseOptions } from "./open-page.ts";
import { withOwnStrings } from "./own-strings.ts";
import { type Page, spanOf } from "./page.ts";
import { parseListing } from "./parse-listing.ts";
import { type ChosenFields, chooseFields } from "./release/choose-fields.ts";

/** What a page holds, and so what reads it: `parseRelease`, `parseListing`, `parseBundle`, or for the rest `parseArticle`. */
export type PageKind = "release" | "listing" | "bundle" | "other";

/** What {@link classifyPage} gives. */
export interface PageClass {
  /** `other` where it is none of the others, or cannot be read. */
  readonly kind: PageKind;
  /** The rule that decided: `page-kind/titles-with-links`. */
  readonly rule: string;
  /** The words of the page on which that rests: titles of the list or bundle, headline and day of the release. */
  readonly evidence: readonly Evidence[];
  /** For `other`: why the page holds none of the rest. */
  readonly diagnostics: readonly Diagnostic[];
}

const SURE = 0.9;
const LIKELY = 0.7;
const MOST_EVIDENCE = 3;
/** A page without a text of its own that lists fewer is none that lists releases. */
const FEWEST_LISTED = 3;

type Kinds = Omit<PageClass, "diagnostics">;

const evidenceOf = (texts: readonly string[], rule: string, confidence: number): Evidence[] =>
  texts.slice(0, MOST_EVIDENCE).map((text) => ({ text, rule, confidence }));

function bundle(page: Page): Kinds | undefined {
  const titles = findMembers(page).map(({ title }) => title);
  const rule = "page-kind/releases-below-each-other";
  return titles.length === 0 ? undefined : { kind: "bundle", rule, evidence: evidenceOf(titles, rule, SURE) };
}

/** The text is a list of titles that lead elsewhere. */
function listing({ classified, segments }: Page): Kinds | undefined {
  if (!classified.isListing) return undefined;
  const rule = "page-kind/titles-with-links";
  const first = segments.blocks.filter(({ index }) => classified.roles[index] === "body").slice(0, MOST_EVIDENCE);
  return { kind: "listing", rule, evidence: first.map((block) => ({ ...spanOf(block), rule, confidence: SURE })) };
}

/** One text with a headline and a day of publication: what a release cannot do without. */
function release(page: Page, { headline, datePublished }: ChosenFields): Kinds | undefined {
  if (headline === undefined || datePublished === undefined || !isText(bodyBlocks(page), page)) return undefined;
  const evidence = [...headline.evidence.slice(0, 1), ...datePublished.evidence.slice(0, 1)];
  return { kind: "release", rule: "page-kind/headline-day-text", evidence };
}

/** No text of its own, but dated titles with links. */
function list(page: Page): Kinds | undefined {
  const { items } = parseListing(page.document.source, page.url === undefined ? {} : { url: page.url });
  const dated = items.filter(({ datePublished }) => datePublished !== undefined);
  if (dated.length < FEWEST_LISTED || dated.length * 2 < items.length) return undefined;
  const rule = "page-kind/dated-titles";
  const evidence = evidenceOf(
    dated.map(({ title }) => title),
    rule,
    LIKELY,
  );
  return { kind: "listing", rule, evidence };
}

function missing(page: Page, { headline, datePublished }: ChosenFields): Diagnostic[] {
  if (!isText(bodyBlocks(page), page)) return [diagnostic("body-missing", { field: "body" })];
  return [
    ...(headline === undefined ? [diagnostic("headline-missing", { field: "headline" })] : []),
    ...(datePublished === undefined ? [diagnostic("date-published-missing", { field: "datePublished" })] : []),
  ];
}

/**
 * Says what a page holds.
 *
 * @param input - the page: its text, or its bytes
 * @param options - the page's address, and what is known of its site
 * @returns the kind with the words on which it rests: `release` where `parseRelease` gives one, `bundle` where `parseBundle`
 *   gives several, `listing` for lists and feeds, else `other`. Never throws because of a page.
 * @throws CivicMediaError `argument-invalid` where an option is not what it may be, or the page is neither text nor bytes
 * @example
 * ```ts
 * import { classifyPage } from "@civic-media/parser";
 *
 * const list = `<h1>News</h1><ul><li>May 4, 2022 <a href="/news/7">City opens its new library</a></li>
 *   <li>May 3, 2022 <a href="/news/6">Four new cycle paths for the old town</a></li>
 *   <li>May 2, 2022 <a href="/news/5">Council agrees on the budget for 2023</a></li></ul>`;
 * console.log(classifyPage(list, { url: "https://city.example/news" }).kind); // "listing"
 * console.log(classifyPage("<p>Cookies?</p>").kind); // "other"
 * ```
 */
export function classifyPage(input: string | Uint8Array, options: ParseReleaseOptions = {}): PageClass {
  const { source, unreadable } = openSource(input, options);
  if (unreadable === undefined && isFeed(source))
    return { kind: "listing", rule: "page-kind/feed", evidence: [], diagnostics: [] };
  const opened = openPage(input, options);
  if (opened.page === undefined)
    return { kind: "other", rule: "page-kind/unreadable", evidence: [], diagnostics: [opened.diagnostic] };
  const { page } = opened;
  const fields = chooseFields(page);
  const found = bundle(page) ?? listing(page) ?? release(page, fields) ?? list(page);
  return found === undefined
    ? { kind: "other", rule: "page-kind/none", evidence: [], diagnostics: missing(page, fields) }
    : withOwnStrings({ ...found, diagnostics: [] });
}
