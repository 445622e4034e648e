import type { Release } from "@civic-media/schema";
import { cleanText } from "./body/clean-text.ts";
import { type BundleMember, findMembers } from "./bundles/find-members.ts";
import type { Evidence } from "./candidates/evidence.ts";
import { type Diagnostic, diagnostic } from "./diagnostics.ts";
import { webAddress } from "./dom/addresses.ts";
import { attribute } from "./dom/document.ts";
import { openPage, type ParseReleaseOptions } from "./open-page.ts";
import { withOwnStrings } from "./own-strings.ts";
import type { Page } from "./page.ts";
import { type ParseReleaseResult, parseRelease } from "./parse-release.ts";
import { type ChosenFields, chooseFields } from "./release/choose-fields.ts";
import { releaseId } from "./release/release-id.ts";

/** What {@link parseBundle} gives. */
export interface ParseBundleResult {
  /** What `parseRelease` would give for each, in the order of the page; places in the source are those of the whole page. */
  releases: ParseReleaseResult[];
  /** Why there is no release; what is doubtful stands with each release. */
  diagnostics: Diagnostic[];
}

const escapeText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** A page around one member, which says what the issue says for all. */
function pageAround({ publisher, inLanguage, datePublished }: ChosenFields): string {
  const metas: Readonly<Record<string, string | undefined>> = {
    "dcterms.publisher": publisher?.value.name,
    // A day of its own, near its headline, is surer than that of the issue.
    date: datePublished?.value,
  };
  const lines = Object.entries(metas).flatMap(([name, value]) =>
    value === undefined ? [] : `<meta name="${name}" content="${escapeText(value)}">`,
  );
  return `<html lang="${escapeText(inLanguage?.value ?? "")}"><head>${lines.join("")}</head><body>`;
}

/** Evidence with places of the whole page; what the issue says is shown by the issue's own words. */
function placed(evidence: Evidence, shift: number, issue: readonly Evidence[] | undefined): Evidence[] {
  if (evidence.start === undefined || evidence.end === undefined) return [evidence];
  if (evidence.start + shift < 0 || evidence.rule.endsWith("/meta")) return issue?.slice(0, 1) ?? [];
  return [{ ...evidence, start: evidence.start + shift, end: evidence.end + shift }];
}

/** One member as a release of its own, which points to the issue. */
function ownRelease(release: Release, { heading }: BundleMember, page: Page, title: string | undefined): Release {
  const id = attribute(heading, "id") ?? (heading.parent && attribute(heading.parent, "id"));
  const { url: issue, ...rest } = release;
  const url = id
    ? webAddress(issue && `${issue.split("#")[0]}#${encodeURIComponent(cleanText(id))}`, undefined)
    : undefined;
  const text = [release.datePublished, release.headline, JSON.stringify(release.body)].join("\n");
  const href = webAddress(page.url?.href, undefined);
  const link = href && { rel: "issue", href, ...(title ? { title } : {}) };
  return {
    ...rest,
    ...(url ? { url } : {}),
    id: releaseId(url, text),
    ...(link ? { related: [link, ...(release.related ?? [])] } : {}),
  };
}

function readMember(
  member: BundleMember,
  page: Page,
  issue: ChosenFields,
  options: ParseReleaseOptions,
): ParseReleaseResult {
  const around = pageAround(issue);
  const shift = member.start - around.length;
  const html = around + page.document.source.slice(member.start, member.end);
  const url = page.url?.href ?? options.url;
  const read = parseRelease(html, { ...options, ...(url ? { url } : {}) });
  const issues: Readonly<Record<string, readonly Evidence[] | undefined>> = {
    "/datePublished": issue.datePublished?.evidence,
    "/publisher": issue.publisher?.evidence,
    "/organizations/0/name": issue.publisher?.evidence,
    "/inLanguage": issue.inLanguage?.evidence,
  };
  const evidence = Object.fromEntries(
    Object.entries(read.evidence).map(([pointer, list]) => [
      pointer,
      list.flatMap((one) => placed(one, shift, issues[pointer])),
    ]),
  );
  const removed = read.removed.map((one) => ({ ...one, start: one.start + shift, end: one.end + shift }));
  const release = read.release && ownRelease(read.release, member, page, issue.headline?.value);
  return { ...read, evidence, removed, ...(release ? { release } : {}) };
}

/**
 * Reads a page that holds several releases one below the other: a daily issue, a month in full text. Where the page holds one,
 * the list has one entry.
 *
 * @param input - the page: its text, or its bytes
 * @param options - the page's address, and what is known of its site
 * @returns the releases; each takes day, publisher and language of the issue where it says nothing else, and points to the
 *   issue by a link `rel: "issue"`. Never throws because of a page.
 * @throws CivicMediaError `argument-invalid` where an option is not what it may be, or the page is neither text nor bytes
 * @example
 * ```ts
 * import { parseBundle } from "@civic-media/parser";
 *
 * const text = "The city opens its new library on Main Street this Saturday, with readings for all ages and music at noon.";
 * const page = `<title>City of Example: news</title><h1>News of May 2024</h1>
 *   <article><h2 id="a">New library opens</h2><p>May 3, 2024</p><p>${text}</p><p>Entry is free for everybody who comes.</p></article>
 *   <article><h2 id="b">Bridge closed at night</h2><p>May 6, 2024</p><p>${text}</p><p>Entry is free for everybody who comes.</p></article>`;
 * const { releases } = parseBundle(page, { url: "https://www.example.gov/news/2024-05" });
 * console.log(releases.map(({ release }) => release?.datePublished)); // ["2024-05-03", "2024-05-06"]
 * console.log(releases[1]?.release?.url); // "https://www.example.gov/news/2024-05#b"
 * ```
 */
export function parseBundle(input: string | Uint8Array, options: ParseReleaseOptions = {}): ParseBundleResult {
  const opened = openPage(input, options);
  if (opened.page === undefined) return { releases: [], diagnostics: [opened.diagnostic] };
  const { page } = opened;
  const members = findMembers(page);
  if (members.length === 0) {
    const only = parseRelease(input, options);
    return only.release ? { releases: [only], diagnostics: [] } : { releases: [], diagnostics: only.diagnostics };
  }
  const issue = chooseFields(page);
  const releases = members.map((member) => readMember(member, page, issue, options)).filter(({ release }) => release);
  return withOwnStrings({
    releases,
    diagnostics: releases.length === 0 ? [diagnostic("body-missing", { field: "body" })] : [],
  });
}
