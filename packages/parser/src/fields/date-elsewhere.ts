import { releaseNameOf } from "../blocks/labels.ts";
import type { Candidate } from "../candidates/candidate.ts";
import { findDates } from "../dates/parse-date.ts";
import { type Page, spanOfTag } from "../page.ts";
import { timeValue } from "./dates.ts";

/** The day in the element that the profile names. */
export function* layout(page: Page): Iterable<Candidate<string>> {
  const element = page.layout?.datePublished[0];
  const found = element && timeValue(element, page);
  if (found === undefined) return;
  yield { value: found.date.value, rule: "date-published/layout", evidence: found.evidence, confidence: 0.97 };
}

const IN_BRACKETS = /\(([^()]{6,60})\)\s{0,3}$/;

/** "ORSO MARSICANO (Notizia del 14 Gennaio 2020)": the name of the thing and its day, in brackets behind the title. */
export function* description(page: Page): Iterable<Candidate<string>> {
  const { locales } = page.language;
  for (const { name, content, element } of page.head.metas) {
    const text = /description$/.test(name) ? IN_BRACKETS.exec(content)?.[1] : undefined;
    if (text === undefined || releaseNameOf(text, locales) === undefined) continue;
    const date = findDates(text, locales)[0];
    if (date === undefined) continue;
    const evidence = spanOfTag(element, content);
    yield { value: date.value, rule: "date-published/description", evidence, confidence: 0.7 };
  }
}
