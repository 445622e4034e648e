import type { Locale } from "../locales/locale.ts";
import { parseReferences, type Reference } from "../parties/parse-parties.ts";
import { wordPlaces } from "../parties/word-places.ts";
import { partyWords } from "../parties/words-of-parties.ts";
import {
  type AttributionContext,
  fitting,
  GOES_ON,
  isDoubtful,
  isInFull,
  isNamed,
  isOfficial,
} from "./attribution-words.ts";
import type { Rest } from "./rest-behind.ts";
import { speechPatterns } from "./speech-patterns.ts";

// Verbs that no list holds, before who speaks.

const MOST_SMALL_WORDS = 6;
/** « s’alarme l’élue »: an article before its noun. */
const ELIDED = /^l['’]\p{Ll}/u;

/** « … », a fait savoir Anne Petit: behind an auxiliary a name is enough; a noun alone may stand before who is no speaker. */
const isEnoughFor = (body: string, context: AttributionContext): ((references: readonly Reference[]) => boolean) =>
  speechPatterns(context.locale).auxiliary.exec(body)?.index === 0
    ? (references) => isNamed(references) && !isDoubtful(references, context)
    : isOfficial;

/** "…“, konnte Anna Berg Bilanz ziehen": behind a comma any verb and a full name, in a language that puts the verb first. */
export function behindAnyVerb({ body, lead, inside, opens }: Rest, context: AttributionContext): readonly Reference[] {
  const { locale } = context;
  if (!opens || (!lead.startsWith(",") && inside !== ",")) return [];
  const { isFrequent, isLink, stacked } = partyWords(locale);
  // "…”, proclamó.": a verb alone goes on with the speaker before.
  const { loneVerb, finiteVerb, fillers } = speechPatterns(locale);
  if (loneVerb.test(body)) return GOES_ON;
  if (!stacked) return behindUnlistedVerb(body, locale, isEnoughFor(body, context));
  const verb = fitting(body, /^\p{Ll}{2,}(?=\s)/u);
  const behindIt = body.slice(verb.length + 1);
  // "…“, wird Präsident Karl Mayr zitiert"
  const isPassive = locale.speech.passive.includes(verb);
  if (!isPassive && (!finiteVerb.test(verb) || isFrequent(verb) || isLink(verb))) return [];
  // "…“, bedankte sich Anna Berg"
  const { references } = parseReferences(behindIt.slice(fitting(behindIt, fillers).length), locale);
  return isInFull(references) ? references : [];
}

/** « … », s’enthousiasme la maire Anne Petit: a few small words that no list of verbs holds, an office and a full name. */
export function behindUnlistedVerb(
  body: string,
  locale: Locale,
  isEnough: (references: readonly Reference[]) => boolean = isOfficial,
): readonly Reference[] {
  const words = partyWords(locale);
  const { unlistedVerb } = speechPatterns(locale);
  let mayBeVerb = false;
  for (const { 0: word, index } of wordPlaces(body).slice(0, MOST_SMALL_WORDS)) {
    if (mayBeVerb && (words.isArticle(word) || ELIDED.test(word) || /^\p{Lu}/u.test(word) || words.isOffice(word))) {
      const { references } = parseReferences(body.slice(index), locale);
      return isEnough(references) ? references : [];
    }
    const isNone = [words.isRelative, words.isConjunction, words.isIndefinite].some((is) => is(word));
    if (isNone || !/^\p{Ll}/u.test(word) || (words.isLink(word) && !words.isArticle(word))) return [];
    mayBeVerb = unlistedVerb.test(word) && !words.isFrequent(word);
  }
  return [];
}
