import type { Candidate, Rule } from "../candidates/candidate.ts";
import { type Choice, chooseCandidate } from "../candidates/choose-candidate.ts";
import { chooseDatePublished } from "../fields/choose-date-published.ts";
import { dateModified } from "../fields/date-modified.ts";
import { headline } from "../fields/headline.ts";
import { inLanguage } from "../fields/in-language.ts";
import { kicker } from "../fields/kicker.ts";
import { kind } from "../fields/kind.ts";
import { onBehalfOf } from "../fields/on-behalf-of.ts";
import { type Publisher, publisherRules } from "../fields/publisher.ts";
import { series } from "../fields/series.ts";
import { subheadline } from "../fields/subheadline.ts";
import { url } from "../fields/url.ts";
import type { ReleaseKind } from "../locales/locale.ts";
import type { Page } from "../page.ts";

/** The fields with one value, as chosen. */
export interface ChosenFields {
  readonly url: Choice<string> | undefined;
  readonly kind: Choice<ReleaseKind> | undefined;
  readonly inLanguage: Choice<string> | undefined;
  readonly kicker: Choice<string> | undefined;
  readonly headline: Choice<string> | undefined;
  readonly subheadline: Choice<string> | undefined;
  readonly series: Choice<string> | undefined;
  readonly datePublished: Choice<string> | undefined;
  readonly dateModified: Choice<string> | undefined;
  readonly publisher: Choice<Publisher> | undefined;
  readonly onBehalfOf: Choice<string> | undefined;
}

function* candidates<T>(rules: readonly Rule<T>[], page: Page): Iterable<Candidate<T>> {
  for (const rule of rules) yield* rule(page);
}

// Values of the same day support each other; the more confident one wins, in its own precision.
const day = (value: string): string => value.slice(0, 10);

/**
 * Runs the rules of every field with one value.
 *
 * @param page - the page
 * @returns the choices; `undefined` where the page says nothing
 */
export function chooseFields(page: Page): ChosenFields {
  const choose = <T>(rules: readonly Rule<T>[], keyOf?: (value: T) => string): Choice<T> | undefined =>
    chooseCandidate(candidates(rules, page), keyOf);
  return {
    url: choose(url),
    kind: choose(kind),
    inLanguage: choose(inLanguage),
    kicker: choose(kicker),
    headline: choose(headline),
    subheadline: choose(subheadline),
    series: choose(series),
    datePublished: chooseDatePublished(page),
    dateModified: choose(dateModified, day),
    publisher: choose(publisherRules, ({ name }) => name.toLowerCase()),
    onBehalfOf: choose(onBehalfOf, (name) => name.toLowerCase()),
  };
}
