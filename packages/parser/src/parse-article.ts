import type { Block } from "@civic-media/schema";
import { toHtml } from "./body/to-html.ts";
import { toModel } from "./body/to-model.ts";
import { candidatesOf } from "./candidates/candidates-of.ts";
import { type Choice, chooseCandidate } from "./candidates/choose-candidate.ts";
import type { Evidence } from "./candidates/evidence.ts";
import { type Diagnostic, diagnostic } from "./diagnostics.ts";
import { articleBlocks } from "./fields/body.ts";
import { CHANGE_RULE } from "./fields/changed-lines.ts";
import { chooseAuthors } from "./fields/choose-authors.ts";
import { chooseDateInstead } from "./fields/date-instead.ts";
import { image } from "./fields/image.ts";
import { rights } from "./fields/rights.ts";
import { openPage, type ParseReleaseOptions } from "./open-page.ts";
import { withOwnStrings } from "./own-strings.ts";
import type { Page } from "./page.ts";
import { chooseField } from "./release/choose-fields.ts";
import { EvidenceLog } from "./release/evidence-log.ts";
import { exampleReader, keepShape } from "./shapes.ts";

/** What {@link parseArticle} gives. */
export interface ParseArticleResult {
  /** The headline, without the name of the site. */
  title?: string;
  /** Empty where the page names none. */
  authors: string[];
  /**
   * In the precision of the page: `2022-11-29`, or a time. Where the page only says when it was changed, that; a
   * diagnostic says so.
   */
  datePublished?: string;
  /** BCP 47. */
  inLanguage?: string;
  /** Name of the site or of whoever publishes it. */
  publisher?: string;
  /** Address of the picture that stands for the page. */
  image?: string;
  /** A short name: `CC BY 4.0`. */
  license?: string;
  /** The text as blocks of the release model. */
  blocks: Block[];
  /** The text, a line per block. */
  text: string;
  /** The text as plain HTML, without classes and scripts. */
  html: string;
  /** By JSON Pointer into this result: `/title`. */
  evidence: Record<string, Evidence[]>;
  /** What is missing or doubtful. */
  diagnostics: Diagnostic[];
}

// Less than this is a guess, and for articles a guess is worse than nothing.
const LEAST_CONFIDENCE = 0.45;

const sure = <T>(choice: Choice<T> | undefined): Choice<T> | undefined =>
  choice && choice.confidence >= LEAST_CONFIDENCE ? choice : undefined;

function valuesOf(page: Page, log: EvidenceLog): Partial<ParseArticleResult> {
  const license = rights(page).statements.find(({ statement }) => statement.scope === "page" && statement.license);
  const named = license?.statement.license?.name ?? license?.statement.license?.id;
  if (license && named) log.add("/license", license.evidence);
  const values = {
    title: log.take("/title", chooseField("headline", page)),
    datePublished: log.take("/datePublished", sure(chooseField("datePublished", page)) ?? chooseDateInstead(page)),
    inLanguage: log.take("/inLanguage", chooseField("inLanguage", page)),
    publisher: log.take("/publisher", sure(chooseField("publisher", page)))?.name,
    image: log.take("/image", chooseCandidate(candidatesOf(image, page))),
    license: named,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function* doubtsOf(blocks: number, log: EvidenceLog): Iterable<Diagnostic> {
  if (blocks === 0) yield diagnostic("body-missing", { field: "text" });
  const [date] = log.entries["/datePublished"] ?? [];
  if (date?.rule === CHANGE_RULE)
    yield diagnostic("date-published-from-change", { field: "datePublished", evidence: date.text });
}

const readExample = exampleReader((page) => parseArticle(page));

/**
 * Reads the main text of a page that need not be a press release: news, an announcement, a blog.
 *
 * @param input - the page: its text, or its bytes
 * @param options - the page's address, and what is known of its site
 * @returns title, authors, date, language and text, as far as the page says; never throws because of a page
 * @throws CivicMediaError `argument-invalid` where an option is not what it may be, or the page is neither text nor bytes
 * @example
 * ```ts
 * import { parseArticle } from "@civic-media/parser";
 *
 * const page = "<h1>The river rises</h1><p>By Jane Doe</p><p>After three days of rain the river has risen by two metres.</p>";
 * const { title, authors, text } = parseArticle(page, { url: "https://www.example.org/river" });
 * console.log(title); // "The river rises"
 * console.log(authors); // ["Jane Doe"]
 * console.log(text); // "After three days of rain the river has risen by two metres."
 * ```
 */
export function parseArticle(input: string | Uint8Array, options: ParseReleaseOptions = {}): ParseArticleResult {
  readExample();
  const opened = openPage(input, options);
  if (opened.page === undefined) {
    return { authors: [], blocks: [], text: "", html: "", evidence: {}, diagnostics: [opened.diagnostic] };
  }
  const { page } = opened;
  const body = articleBlocks(page);
  const blocks = toModel(body, { base: page.base, ranges: new Map() });
  const log = keepShape(new EvidenceLog());
  const values = valuesOf(page, log);
  return withOwnStrings({
    ...values,
    authors: log.take("/authors", sure(chooseAuthors(page))) ?? [],
    blocks,
    text: body.map(({ text }) => text).join("\n"),
    html: toHtml(blocks),
    evidence: log.entries,
    diagnostics: [...doubtsOf(body.length, log)],
  });
}
