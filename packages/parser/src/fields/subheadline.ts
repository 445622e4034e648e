import { isWrittenAsName } from "../blocks/bylines.ts";
import { comparable } from "../blocks/head.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { Candidate, Rule } from "../candidates/candidate.ts";
import { allWords, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import { type Page, spanOf } from "../page.ts";
import { articles, textOf } from "../structured-data/json-ld.ts";

/** "von Anna Berg": who wrote the text. */
const byline = lazily(() => wordPattern(String.raw`^(?:${allWords("bylines").by})\s(\S+(?:\s\S+){0,2})$`, "iu"));

function isWhoWrote(text: string): boolean {
  const name = byline().exec(text)?.[1];
  return name !== undefined && (isWrittenAsName(name) || !name.includes(" "));
}

/** Sites repeat the headline as the other one. */
const isSame = (text: string, headline: string | undefined): boolean =>
  headline !== undefined && comparable(text) === comparable(headline);

function* heading({ classified }: Page): Iterable<Candidate<string>> {
  const part = classified.parts?.subheadline;
  if (part === undefined || isWhoWrote(part.text)) return;
  const { block, from, to, text } = part;
  yield { value: cleanLine(text), rule: "subheadline/heading", evidence: spanOf(block, from, to), confidence: 0.85 };
}

function* jsonLd(page: Page): Iterable<Candidate<string>> {
  const { parts } = page.classified;
  for (const { data, start, end } of articles(page.jsonLd)) {
    const text = textOf(data["alternativeHeadline"]);
    // What the page shows above its headline is no line below it.
    const others = [textOf(data["headline"]), parts?.headline.text, parts?.kicker?.text];
    if (text && !others.some((other) => isSame(text, other)))
      yield { value: cleanLine(text), rule: "subheadline/json-ld", evidence: { text, start, end }, confidence: 0.8 };
  }
}

/** The line below the headline. */
export const subheadline: readonly Rule<string>[] = [heading, jsonLd];
