import type { Candidate, Rule } from "../candidates/candidate.ts";
import { attribute } from "../dom/document.ts";
import type { Page } from "../page.ts";
import { changedLines } from "./changed-lines.ts";
import { jsonLdDates, metaDates, timeValue } from "./dates.ts";

const METAS: Readonly<Record<string, number>> = {
  "article:modified_time": 0.9,
  "og:updated_time": 0.8,
  datemodified: 0.88,
  "dcterms.modified": 0.88,
  "dc.date.modified": 0.88,
};

const trustInMeta = (name: string): number | undefined => (Object.hasOwn(METAS, name) ? METAS[name] : undefined);

function* jsonLd(page: Page): Iterable<Candidate<string>> {
  yield* jsonLdDates(page, "dateModified", "date-modified/json-ld");
}

function* meta(page: Page): Iterable<Candidate<string>> {
  yield* metaDates(page, trustInMeta, "date-modified/meta");
}

function* microdata(page: Page): Iterable<Candidate<string>> {
  for (const element of page.head.times) {
    if (!attribute(element, "itemprop")?.split(/\s+/).includes("dateModified")) continue;
    const found = timeValue(element, page);
    if (found)
      yield { value: found.date.value, rule: "date-modified/microdata", evidence: found.evidence, confidence: 0.9 };
  }
}

const LONGEST_LINE = 100;

/** "Letzte Änderung: 14.03.2024", beside the text; in it, other things are changed. */
function* line(page: Page): Iterable<Candidate<string>> {
  const { roles } = page.classified;
  yield* changedLines(
    page,
    "date-modified/line",
    ({ index, text }) => text.length <= LONGEST_LINE && roles[index] !== "body",
  );
}

/** When the page was last changed, where it says so. */
export const dateModified: readonly Rule<string>[] = [jsonLd, meta, microdata, line];
