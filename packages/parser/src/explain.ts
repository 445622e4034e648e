import type { Role } from "./blocks/block.ts";
import type { Choice } from "./candidates/choose-candidate.ts";
import type { Evidence } from "./candidates/evidence.ts";
import type { Diagnostic } from "./diagnostics.ts";
import { chooseAuthors } from "./fields/choose-authors.ts";
import { openPage, type ParseReleaseOptions } from "./open-page.ts";
import { withOwnStrings } from "./own-strings.ts";
import { type Page, spanOf } from "./page.ts";
import { type ChosenFields, chooseFields } from "./release/choose-fields.ts";

/** What a stretch of the page is, and why. */
export interface ExplainedBlock {
  /** Without markup; a break within is a line feed. */
  readonly text: string;
  /** What it is to a reader; `chrome` is what belongs to the site. */
  readonly role: Role;
  /** For `chrome`: why it was left out. */
  readonly reason?: string;
  /** How likely it is text, from 0 to 1, before the rules had their say. */
  readonly probability: number;
  /** Where it begins in the decoded source, in UTF-16 units. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
}

/** What was chosen for a field, and against what. */
export interface ExplainedField {
  /** As the release has it: text, a day, a list. */
  readonly value: unknown;
  /** From 0 to 1; sources that agree raise it. */
  readonly confidence: number;
  /** The words and rules that speak for it, best first. */
  readonly evidence: readonly Evidence[];
  /** The other values that the page offers, best first. */
  readonly rivals: readonly { readonly value: unknown; readonly confidence: number }[];
}

/** What {@link explain} gives. */
export interface Explanation {
  /** In the order of the page. */
  readonly blocks: readonly ExplainedBlock[];
  /** By name: `headline`, `datePublished`, `authors`; without those of which the page says nothing. */
  readonly fields: Readonly<Record<string, ExplainedField>>;
  /** Why there is nothing to explain: the page is empty, no HTML, or a feed. What is doubtful, `parseRelease` says. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Beyond these digits, engines of JavaScript differ in `Math.exp` and `Math.log1p`. */
const DIGITS = 1e9;

function explainBlocks({ segments, classified }: Page): ExplainedBlock[] {
  return segments.blocks.map((block) => {
    const { start = block.start, end = block.end } = spanOf(block);
    const reason = classified.reasons[block.index];
    return {
      text: block.text,
      role: classified.roles[block.index] ?? "chrome",
      ...(reason === undefined ? {} : { reason }),
      probability: Math.round((classified.probabilities[block.index] ?? 0) * DIGITS) / DIGITS,
      start,
      end,
    };
  });
}

const explainField = ({ value, confidence, evidence, rivals }: Choice<unknown>): ExplainedField => ({
  value,
  confidence,
  evidence,
  rivals,
});

function explainFields(page: Page): Record<string, ExplainedField> {
  const choices: ChosenFields & { authors: Choice<string[]> | undefined } = {
    ...chooseFields(page),
    authors: chooseAuthors(page),
  };
  return Object.fromEntries(
    Object.entries(choices).flatMap(([name, choice]) =>
      choice === undefined ? [] : [[name, explainField(choice as Choice<unknown>)]],
    ),
  );
}

/**
 * Shows why a page is read as it is: what each stretch of text was taken for and why, and for each field with one value
 * the rules that spoke for it and the values that lost. Plain data; it costs about as much as `parseArticle`.
 *
 * @param input - the page: its text, or its bytes
 * @param options - the page's address, and what is known of its site
 * @returns blocks and fields; never throws because of a page
 * @throws CivicMediaError `argument-invalid` where an option is not what it may be, or the page is neither text nor bytes
 * @example
 * ```ts
 * import { explain } from "@civic-media/parser";
 *
 * const page = `<nav><a href="/">Home</a></nav><h1>New library opens</h1><p>Published: March 3, 2024</p>
 *   <p>The city opens its new library on Main Street this Saturday, with readings for all ages.</p>`;
 * const { blocks, fields } = explain(page, { url: "https://www.example.gov/news/library" });
 * console.log(blocks.map(({ role, reason }) => reason ?? role)); // ["navigation", "headline", "label", "body"]
 * console.log(fields["datePublished"]?.evidence[0]?.rule); // "date-published/labelled-text"
 * ```
 */
export function explain(input: string | Uint8Array, options: ParseReleaseOptions = {}): Explanation {
  const opened = openPage(input, options);
  if (opened.page === undefined) return { blocks: [], fields: {}, diagnostics: [opened.diagnostic] };
  return withOwnStrings({ blocks: explainBlocks(opened.page), fields: explainFields(opened.page), diagnostics: [] });
}
