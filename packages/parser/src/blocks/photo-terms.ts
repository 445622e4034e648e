import { parseUsageTerms } from "@civic-media/license";
import { allWords, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import { AROUND, type Block } from "./block.ts";

const LONGEST = 900;
/** A text that says so much and so little of terms tells something else: characters allowed for each part. */
const PER_PART = 120;
/** Without a word for photos and one for a permission, a condition or a ban nothing states terms; most blocks end here. */
const words = lazily(() => {
  const { photos, terms } = allWords("photoTerms");
  return { photos: new RegExp(photos, "i"), terms: wordPattern(terms, "iu") };
});

const ELSEWHERE = AROUND.nav | AROUND.heading | AROUND.dialog | AROUND.form | AROUND.comments;

/** A paragraph that also tells something else is text of the release. */
const LEAST_SHARE = 0.6;

/**
 * Whether a block states terms for the use of photos, and hardly anything else.
 *
 * @param block - anywhere on the page
 * @param inLanguage - of the page
 */
export function isPhotoTerms({ text, around }: Block, inLanguage: string | undefined): boolean {
  if (text.length > LONGEST || (around.flags & ELSEWHERE) !== 0) return false;
  if (!words().photos.test(text) || !words().terms.test(text)) return false;
  const terms = parseUsageTerms(text, inLanguage === undefined ? {} : { inLanguage });
  if (terms === undefined) return false;
  if (text.length > PER_PART * (1 + Object.keys(terms.grounds).length)) return false;
  const said = terms.evidence.reduce((sum, sentence) => sum + sentence.length, 0);
  return said >= LEAST_SHARE * text.length;
}
