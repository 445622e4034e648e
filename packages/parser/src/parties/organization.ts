import type { Locale } from "../locales/locale.ts";
import { isBodyName } from "../organizations/body-names.ts";
import { nominative } from "./nominative.ts";
import { type PartyWords, partyWords } from "./words-of-parties.ts";

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u;
/** `BKA-Präsident`; two letters are countries as often as bodies. */
const BEFORE_HYPHEN = /^(\p{Lu}[\p{Lu}\p{N}]{2,7})-\p{Lu}\p{Ll}/u;
const LONGEST = 120;

/** Whether words name a body: one of them is a noun for it, or they are its short form. */
function isBody(words: readonly string[], { isGroup, isArticle }: PartyWords, tag: string): boolean {
  const [first] = words;
  if (first === undefined || !/^\p{Lu}/u.test(first)) return false;
  if (words.length === 1 && ACRONYM.test(first)) return true;
  // "Geschäftsführung der Agentur": whose something is belongs to another name.
  const article = words.findIndex((word) => isArticle(word));
  return (
    words.slice(0, article < 0 ? undefined : article).some((word) => isGroup(word)) || isBodyName(words.join(" "), tag)
  );
}

/** "Chief, Champagne and Aishihik First Nations": behind its comma an office names where it is held. */
function behindComma(office: string, words: PartyWords): string | undefined {
  const comma = office.indexOf(", ");
  if (comma < 0 || office.includes(", ", comma + 2)) return undefined;
  const tail = office.slice(comma + 2).trim();
  const all = tail.split(" ");
  const isName =
    all.length > 1 && all.every((word) => /^[\p{Lu}&]/u.test(word) || words.isLink(word) || words.isConjunction(word));
  return isName && !all.some((word) => words.isOffice(word)) ? tail : undefined;
}

/** The words of a name as it is called, in whatever case an article before them puts them. */
function asCalled(name: readonly string[], article: string, locale: Locale): readonly string[] {
  const { genitives } = locale.speech;
  if (genitives === undefined) return name;
  const { isGenitive, isNeuter, isGroup } = partyWords(locale);
  const isHead = (word: string): boolean => isGroup(word) || isBodyName(`${word} X`, locale.tag);
  return nominative(name, article, { genitives, isGenitive, isNeuter, isHead });
}

/**
 * The organization in which an office is held, where its words name one.
 *
 * @param office - as printed: `Präsident des Bundesamtes für Naturschutz`, `BKA-Präsident`
 * @param locale - the words of the language
 * @returns the name, without article and genitive; `undefined` where the words name only the office or its matter
 */
export function organizationOf(office: string, locale: Locale): string | undefined {
  const words = partyWords(locale);
  const short = BEFORE_HYPHEN.exec(office)?.[1];
  if (short !== undefined) return words.isOffice(short) ? undefined : short;
  if (office.split(/[\s,]+/u).some((word) => words.isOfficeOfMatter(word))) return undefined;
  const all = office.replace(/\s\([^()]{1,20}\)$/u, "").split(" ");
  for (let index = 1; index < all.length; index++) {
    const before = (all[index - 1] ?? "").toLowerCase();
    if (!words.isLink(before) && !words.isArticle(before)) continue;
    const tail = asCalled(all.slice(index), before, locale);
    if (isBody(tail, words, locale.tag) && tail.join(" ").length <= LONGEST) return tail.join(" ");
  }
  return behindComma(office, words);
}
