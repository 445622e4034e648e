import { alternatives, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import type { Locale } from "../locales/locale.ts";
import { perLocales } from "../locales/per-locales.ts";

/** Forms of companies; they have no language. */
const LEGAL_FORM = /\b(?:GmbH|AG|KG|SE|mbH|Ltd|Inc|LLC|S\.?A|e\.\s?V)\b/iu;

/** Words for organizations in all languages, as alternatives of a pattern. */
export const organizationWords: () => string = lazily(() => alternatives(({ organizations }) => organizations));

/** A word for an organization, with an ending: "Vereins", "Stiftungen". */
const noun = lazily(() => wordPattern(String.raw`(?:${organizationWords()})\p{Ll}{0,3}(?!\p{L})`, "iu"));

const municipality = perLocales((locales) =>
  wordPattern(String.raw`^(?:${locales.flatMap(({ municipalities }) => municipalities).join("|")})\s`, "iu"),
);

/**
 * Whether words make a name that of an organization, whatever else stands in it; `isBodyName` asks more of it, and for a
 * name alone.
 *
 * @param name - as it is stated: `Verein für Heimatpflege`, `City of Boston`, `Acme Ltd`
 * @param locales - the words of its language
 */
export const isOrganization = (name: string, locales: readonly Locale[]): boolean =>
  LEGAL_FORM.test(name) || noun().test(name) || municipality(locales).test(name);
