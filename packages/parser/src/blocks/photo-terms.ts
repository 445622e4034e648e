import { parseUsageTerms } from "@civic-media/license";
import { AROUND, type Block } from "./block.ts";

const LONGEST = 900;
/** A text that says so much and so little of terms tells something else: characters allowed for each part. */
const PER_PART = 120;
/** Without one of these nothing speaks of photos; most blocks end here. */
const PHOTOS =
  /[Ff]oto|FOTO|[Pp]hoto|PHOTO|[Bb]ild|[Ii]mag|[Ii]mmag|[Pp]ict|[Kk]uv|[Bb]eeld|[Vv]isuel|[Aa]bdruck|[Rr]epro|[Aa]ufnahme|[Cc]opyright/;
/** Nor without one of these of a permission, a condition or a ban: beginnings of words in all languages. */
const TERMS =
  /frei|free|fri[ta ]|libr|liber|livre|vrij|vapaa|kosten|kostnad|gratis|gratuit|gracieu|entgelt|charge|cost|[^\p{L}]fee|royalt|maksu|ilmai|credit|cr[ée]dit|nachweis|nenn|angabe|vermerk|vermeld|mention|menci|men[çz]|quelle|source|font|fuente|bron(?!\p{L})|källa|lähde|cit[aeéoi]|acknowledg|attribut|mainit|ange[sr ]|permi|erlaub|gestatt|autori|allow|consen|zustimm|genehmig|toestem|tillå|lupa|kiell|prohib|proib|vieta|interdi|verbo|untersag|editorial|redakt|redacti|commerc|kommerz|kaupalli|media|presse/iu;
/** A paragraph that also tells something else is text of the release. */
const LEAST_SHARE = 0.6;

/**
 * Whether a block states terms for the use of photos, and hardly anything else.
 *
 * @param block - anywhere on the page
 * @param inLanguage - of the page
 */
export function isPhotoTerms({ text, around }: Block, inLanguage: string | undefined): boolean {
  if (text.length > LONGEST || !PHOTOS.test(text) || !TERMS.test(text)) return false;
  if (around.flags & (AROUND.nav | AROUND.heading | AROUND.dialog | AROUND.form | AROUND.comments)) return false;
  const terms = parseUsageTerms(text, inLanguage === undefined ? {} : { inLanguage });
  if (terms === undefined) return false;
  if (text.length > PER_PART * (1 + Object.keys(terms.grounds).length)) return false;
  const said = terms.evidence.reduce((sum, sentence) => sum + sentence.length, 0);
  return said >= LEAST_SHARE * text.length;
}
