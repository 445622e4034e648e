import { attribute } from "../dom/document.ts";
import type { Locale } from "../locales/locale.ts";
import { perLocales } from "../locales/per-locales.ts";
import { linksOf } from "../page.ts";
import { AROUND, type Block } from "./block.ts";
import { WordFinder } from "./word-finder.ts";

const LICENSE_HOSTS =
  /^\s{0,10}(?:https?:)?\/\/(?:www\.)?(?:creativecommons\.org\/(?:licen[sc]es|publicdomain)|opendatacommons\.org\/licenses)/i;
const MAX_LENGTH = 1500;

/** How many different words of rights a text in small letters has. */
function countWordsOfRights(text: string, locales: readonly Locale[]): number {
  const found = finderOfRights(locales).all(text);
  return found.length < 2 ? found.length : new Set(found).size;
}

// One list for all languages. To look at a text in small letters is much faster than to ignore case.
const finderOfRights = perLocales(
  (locales) => new WordFinder(locales.flatMap(({ rightsWords }) => rightsWords.map((word) => word.toLowerCase()))),
);

/** The name of the one license that stands in a notice in every language. */
const NAME_OF_LICENSE = "creative commons";
const SIGN = /^©|^\(c\)\s|^copyright\b/i;

/** How a block speaks of rights: by its link to a license, as a notice, as a line with a sign, or with one word for them. */
export type RightsKind = "license" | "notice" | "sign" | "word";

/** Whether a block speaks of the use of text or photos, and not of the matter of the release. */
export function rightsKind(block: Block, locales: readonly Locale[]): RightsKind | undefined {
  const { text } = block;
  if (text.length > MAX_LENGTH || block.around.flags & (AROUND.nav | AROUND.heading | AROUND.dialog)) return undefined;
  const mayLink = block.linkLength > 0 || text.includes("\n");
  if (mayLink && linksOf(block).some(({ element }) => LICENSE_HOSTS.test(attribute(element, "href") ?? "")))
    return "license";
  if (text.length < 200 && SIGN.test(text)) return "sign";
  const small = text.toLowerCase();
  if (small.includes(NAME_OF_LICENSE)) return "license";
  const words = countWordsOfRights(small, locales);
  if (words >= 2) return "notice";
  return words === 1 && text.length < 160 ? "word" : undefined;
}
