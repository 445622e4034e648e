import { findMembers } from "../bundles/find-members.ts";
import { datesOfPage } from "../dates/dates-of-page.ts";
import { type Diagnostic, diagnostic } from "../diagnostics.ts";
import type { Page } from "../page.ts";
import type { ChosenFields } from "./choose-fields.ts";

// Values with a rival this close are worth a look.
const CLOSE = 0.15;

function* dateDoubts({ datePublished }: ChosenFields, page: Page): Iterable<Diagnostic> {
  if (datePublished === undefined) return;
  const evidence = datePublished.evidence[0]?.text ?? "";
  const alone = datePublished.evidence.length === 1;
  const ambiguous = datesOfPage(evidence, page).find((date) => date.value === datePublished.value)?.ambiguous;
  if (alone && ambiguous) yield diagnostic("date-published-ambiguous", { field: "datePublished", evidence });
  const rivals = datePublished.rivals.filter(({ confidence }) => confidence > datePublished.confidence - CLOSE);
  if (rivals.length > 0) {
    const values = [datePublished.value, ...rivals.map(({ value }) => value)].join(", ");
    yield diagnostic("date-published-contradictory", { field: "datePublished", evidence: values });
  }
}

function* textDoubts({ document, segments, classified }: Page): Iterable<Diagnostic> {
  if (document.isRepaired) yield diagnostic("text-repaired");
  const damaged = segments.blocks.find(
    ({ index, text }) => classified.roles[index] !== "chrome" && text.includes("\ufffd"),
  );
  if (damaged) yield diagnostic("text-damaged", { evidence: damaged.text });
}

function* languageDoubts({ inLanguage }: ChosenFields, page: Page): Iterable<Diagnostic> {
  const { tag, confidence } = page.language;
  const known = page.language.locales.some((locale) => locale.tag === tag);
  if (!known) yield diagnostic("language-unknown", { field: "inLanguage" });
  else if (confidence < 0.8) yield diagnostic("language-uncertain", { field: "inLanguage" });
  if (known && inLanguage && !inLanguage.value.includes("-")) {
    yield diagnostic("region-unknown", { field: "inLanguage", evidence: inLanguage.value });
  }
}

/**
 * Says which of the chosen values are doubtful.
 *
 * @param fields - the choices
 * @param page - the page
 * @returns the doubts
 */
export function* doubts(fields: ChosenFields, page: Page): Iterable<Diagnostic> {
  const { headlines, parts } = page.classified;
  const [first, second] = headlines;
  if (
    first &&
    second &&
    second.score > 0.9 * first.score &&
    second.block.text !== first.block.text &&
    !parts?.subheadline
  ) {
    yield diagnostic("headline-uncertain", { field: "headline", evidence: second.block.text });
  }
  if ((fields.kicker?.confidence ?? 1) < 0.7) {
    yield diagnostic("kicker-uncertain", { field: "kicker", evidence: fields.kicker?.value ?? "" });
  }
  if ((fields.publisher?.confidence ?? 0) < 0.65) {
    yield diagnostic("publisher-uncertain", { field: "publisher", evidence: fields.publisher?.value.name ?? "" });
  }
  const [member] = findMembers(page);
  if (member) yield diagnostic("page-is-bundle", { evidence: member.title });
  yield* dateDoubts(fields, page);
  yield* languageDoubts(fields, page);
  yield* textDoubts(page);
}
