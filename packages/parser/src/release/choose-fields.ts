import type { Rule } from "../candidates/candidate.ts";
import { candidatesOf } from "../candidates/candidates-of.ts";
import { type Choice, chooseCandidate } from "../candidates/choose-candidate.ts";
import { chooseDatePublished } from "../fields/choose-date-published.ts";
import { dateModified } from "../fields/date-modified.ts";
import { headline } from "../fields/headline.ts";
import { inLanguage } from "../fields/in-language.ts";
import { kicker } from "../fields/kicker.ts";
import { kind } from "../fields/kind.ts";
import { onBehalfOf } from "../fields/on-behalf-of.ts";
import { publisherRules } from "../fields/publisher.ts";
import type { Publisher } from "../fields/publisher-named.ts";
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

// Values of the same day support each other; the more confident one wins, in its own precision.
const day = (value: string): string => value.slice(0, 10);

const choose = <T>(rules: readonly Rule<T>[], page: Page, keyOf?: (value: T) => string): Choice<T> | undefined =>
  chooseCandidate(candidatesOf(rules, page), keyOf);

const CHOICES: { readonly [F in keyof ChosenFields]: (page: Page) => ChosenFields[F] } = {
  url: (page) => choose(url, page),
  kind: (page) => choose(kind, page),
  inLanguage: (page) => choose(inLanguage, page),
  kicker: (page) => choose(kicker, page),
  headline: (page) => choose(headline, page),
  subheadline: (page) => choose(subheadline, page),
  series: (page) => choose(series, page),
  datePublished: chooseDatePublished,
  dateModified: (page) => choose(dateModified, page, day),
  publisher: (page) => choose(publisherRules, page, ({ name }) => name.toLowerCase()),
  onBehalfOf: (page) => choose(onBehalfOf, page, (name) => name.toLowerCase()),
};

/**
 * Runs the rules of one field.
 *
 * @param field - its name
 * @param page - the page
 * @returns the choice; `undefined` where the page says nothing
 */
export const chooseField = <F extends keyof ChosenFields>(field: F, page: Page): ChosenFields[F] =>
  CHOICES[field](page);

/**
 * Runs the rules of every field with one value.
 *
 * @param page - the page
 * @returns the choices; `undefined` where the page says nothing
 */
export function chooseFields(page: Page): ChosenFields {
  return {
    url: chooseField("url", page),
    kind: chooseField("kind", page),
    inLanguage: chooseField("inLanguage", page),
    kicker: chooseField("kicker", page),
    headline: chooseField("headline", page),
    subheadline: chooseField("subheadline", page),
    series: chooseField("series", page),
    datePublished: chooseField("datePublished", page),
    dateModified: chooseField("dateModified", page),
    publisher: chooseField("publisher", page),
    onBehalfOf: chooseField("onBehalfOf", page),
  };
}
