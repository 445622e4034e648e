import type { Block } from "../blocks/block.ts";
import { releaseNameOf } from "../blocks/labels.ts";
import { cleanLine } from "../body/clean-text.ts";
import type { Candidate, Rule } from "../candidates/candidate.ts";
import type { ReleaseKind } from "../locales/locale.ts";
import { type Page, spanOf } from "../page.ts";
import { textOf } from "../structured-data/json-ld.ts";
import { ownArticles } from "./own-articles.ts";

/** The lines near the headline that begin with a name of the thing. */
export function* releaseNames(
  page: Page,
): Iterable<{ block: Block; text: string; kind: ReleaseKind; isSeries: boolean }> {
  const { locales } = page.language;
  for (const block of page.segments.blocks) {
    if (page.classified.roles[block.index] !== "label") continue;
    const text = releaseNameOf(block.text, locales);
    if (text === undefined) continue;
    for (const locale of locales) {
      const name = Object.keys(locale.releaseNames).find((key) => key.toLowerCase() === text.toLowerCase());
      if (name === undefined) continue;
      yield { block, text, kind: locale.releaseNames[name] ?? "release", isSeries: locale.seriesNames.includes(name) };
      break;
    }
  }
}

function* label(page: Page): Iterable<Candidate<string>> {
  for (const { block, text, isSeries } of releaseNames(page)) {
    if (isSeries) yield { value: text, rule: "series/label", evidence: spanOf(block, 0, text.length), confidence: 0.9 };
  }
}

/** What the article says to be part of, where that says to be a series: mostly it is the page, or the site. */
function* jsonLd(page: Page): Iterable<Candidate<string>> {
  const wholes = ownArticles(page).flatMap(({ data }) => data["isPartOf"]);
  for (const { types, data, start, end } of page.jsonLd) {
    const text = types.includes("CreativeWorkSeries") && wholes.includes(data) ? textOf(data["name"]) : undefined;
    if (text)
      yield { value: cleanLine(text), rule: "series/json-ld", evidence: { text, start, end }, confidence: 0.85 };
  }
}

/** The series in which the release appears, where its name is more than a word for the thing. */
export const series: readonly Rule<string>[] = [label, jsonLd];
