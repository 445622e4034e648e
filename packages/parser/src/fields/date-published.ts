import type { Candidate, Rule } from "../candidates/candidate.ts";
import type { Page } from "../page.ts";
import { aboveText, definedDay } from "./date-at-edges.ts";
import { marked, timeElement } from "./date-elements.ts";
import { description, layout } from "./date-elsewhere.ts";
import { dateline } from "./date-in-dateline.ts";
import { besideHeadline, datedLine, labelledText, signedLine } from "./date-lines.ts";
import { jsonLdDates, metaDates } from "./dates.ts";

const METAS: Readonly<Record<string, number>> = {
  "article:published_time": 0.9,
  "og:article:published_time": 0.9,
  datepublished: 0.88,
  "dcterms.issued": 0.88,
  "dcterms.date": 0.78,
  "dcterms.created": 0.8,
  "dcterms.available": 0.8,
  "dc.date.issued": 0.88,
  "dc.date.created": 0.8,
  "dc.date": 0.78,
  publication_date: 0.88,
  "publication-date": 0.88,
  publishdate: 0.88,
  "publish-date": 0.88,
  publish_date: 0.88,
  pubdate: 0.88,
  citation_date: 0.85,
  citation_online_date: 0.85,
  "sailthru.date": 0.8,
  "eprints.date": 0.8,
  date: 0.72,
};
/** Names of metas that no list knows: `parsely-pub-date`, `cXenseParse:recs:publishtime`, `citation_publication_date`. */
const OTHER_META =
  /(?:^|[.:_-])(?:date[._-]?)?(?:pub|publish|published|publication)(?:[._-]?(?:date|time|on))(?:[._-]?(?:gmt|utc|iso))?$|(?:^|[.:_-])date[._-]?published$/;
const OTHER_TRUST = 0.84;

const trustInMeta = (name: string): number | undefined =>
  Object.hasOwn(METAS, name) ? METAS[name] : OTHER_META.test(name) ? OTHER_TRUST : undefined;

// A text is hardly ever published on another day than it was made, but it may be.
const CREATED = 0.75;

function* jsonLd(page: Page): Iterable<Candidate<string>> {
  yield* jsonLdDates(page, "datePublished", "date-published/json-ld");
  for (const candidate of jsonLdDates(page, "dateCreated", "date-published/json-ld"))
    yield { ...candidate, confidence: candidate.confidence * CREATED };
}

function* meta(page: Page): Iterable<Candidate<string>> {
  yield* metaDates(page, trustInMeta, "date-published/meta");
}

const COMPACT = /(?:^|[/_.-])((?:19|20)\d{2})([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

function* address({ url }: Page): Iterable<Candidate<string>> {
  const match = COMPACT.exec(url?.pathname ?? "");
  const value = match && `${match[1]}-${match[3]}-${match[4]}`;
  if (value) yield { value, rule: "date-published/address", evidence: { text: match[0] }, confidence: 0.5 };
}

/** The day or time of publication, in the precision of the page. */
export const datePublished: readonly Rule<string>[] = [
  layout,
  labelledText,
  jsonLd,
  marked,
  meta,
  timeElement,
  description,
  besideHeadline,
  aboveText,
  definedDay,
  dateline,
  datedLine,
  signedLine,
  address,
];
