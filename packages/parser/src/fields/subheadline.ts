import { cleanLine } from "../body/clean-text.ts";
import type { Candidate, Rule } from "../candidates/candidate.ts";
import { type Page, spanOf } from "../page.ts";
import { articles, textOf } from "../structured-data/json-ld.ts";

function* heading({ classified }: Page): Iterable<Candidate<string>> {
  const part = classified.parts?.subheadline;
  if (part === undefined) return;
  const { block, from, to, text } = part;
  yield { value: cleanLine(text), rule: "subheadline/heading", evidence: spanOf(block, from, to), confidence: 0.85 };
}

function* jsonLd(page: Page): Iterable<Candidate<string>> {
  for (const { data, start, end } of articles(page.jsonLd)) {
    const text = textOf(data["alternativeHeadline"]);
    if (text)
      yield { value: cleanLine(text), rule: "subheadline/json-ld", evidence: { text, start, end }, confidence: 0.8 };
  }
}

/** The line below the headline. */
export const subheadline: readonly Rule<string>[] = [heading, jsonLd];
