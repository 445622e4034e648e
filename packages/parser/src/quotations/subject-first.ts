import type { Locale } from "../locales/locale.ts";
import { parseReferences, type Reference } from "../parties/parse-parties.ts";
import { partyWords } from "../parties/words-of-parties.ts";
import { type AttributionContext, fitting, isOfficial, NOBODY } from "./attribution-words.ts";
import type { Rest } from "./rest-behind.ts";
import { speechPatterns } from "./speech-patterns.ts";

const MAX_SUBJECT = 160;

/** "…,” Mayor Doe said": the subject stands before its verb. */
export function beforeVerb(rest: Rest, { locale }: AttributionContext): readonly Reference[] {
  const { body } = rest;
  if (isAddition(rest, locale)) return NOBODY;
  const verb = speechPatterns(locale).anyVerb.exec(body.slice(0, MAX_SUBJECT));
  if (verb === null) return beforeUnlistedVerb(rest, locale);
  const phrase = body.slice(0, verb.index);
  const { references, to } = parseReferences(phrase, locale, true);
  // "…,” the department said on Tuesday.": a thing speaks for nobody who is named.
  if (references.length === 0 && isThingAlone(phrase, locale)) return [{ type: "nobody" }];
  return verb.index - to < 24 ? references : [];
}

/** "Die Aktion „…“, die Landrat Karl Mayr unterstützt", "„…“, dem Buch von Karl Mayr": where a verb goes before its subject, an article behind a comma adds to a name. */
function isAddition({ body, lead, inside }: Rest, locale: Locale): boolean {
  const { isArticle, stacked } = partyWords(locale);
  return stacked && (lead.startsWith(",") || inside === ",") && isArticle(fitting(body, /^\p{Ll}+/u));
}

/** "the department ", "the emergency alert ": an article and a few small words. */
function isThingAlone(phrase: string, locale: Locale): boolean {
  if (locale.speech.bodyPronouns?.includes(phrase.trim().toLowerCase())) return true;
  const [, article = ""] = /^(\p{L}+)(?:\s\p{Ll}+){1,3}\s$/u.exec(phrase) ?? [];
  return article !== "" && partyWords(locale).isArticle(article);
}

/** "…,” Councilmember Jane Doe countered": an office and a full name before a word that may be a verb. */
function beforeUnlistedVerb({ body, joined }: Rest, locale: Locale): readonly Reference[] {
  // "The mural reads “…,” and Councilmember Jane Doe painted it": a clause of its own.
  if (joined !== "") return NOBODY;
  const { references, to } = parseReferences(body, locale, true);
  const word = fitting(body.slice(to), /^\s\p{Ll}+/u).trim();
  const isSaid = word !== "" && speechPatterns(locale).unlistedVerb.test(word) && !partyWords(locale).isFrequent(word);
  return isSaid && isOfficial(references) ? references : [];
}
