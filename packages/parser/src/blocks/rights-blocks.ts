import { attribute } from "../dom/document.ts";
import type { Locale } from "../locales/locale.ts";
import { linksOf } from "../page.ts";
import { AROUND, type Block } from "./block.ts";

const LICENSE_HOSTS =
  /^\s{0,10}(?:https?:)?\/\/(?:www\.)?(?:creativecommons\.org\/(?:licen[sc]es|publicdomain)|opendatacommons\.org\/licenses)/i;
const MAX_LENGTH = 1500;

/** How many words of rights a text has. */
function countWordsOfRights(text: string, locales: readonly Locale[]): number {
  const found = new Set<string>();
  for (const [word] of text.matchAll(wordsPattern(locales))) found.add(word.toLowerCase());
  return found.size;
}

const patterns = new WeakMap<Locale, RegExp>();

// One pattern for all languages, kept under the first of them.
function wordsPattern(locales: readonly Locale[]): RegExp {
  const [key] = locales;
  let pattern = key && patterns.get(key);
  if (pattern === undefined) {
    const words = new Set(locales.flatMap(({ rightsWords }) => rightsWords));
    pattern = new RegExp([...words].sort((a, b) => b.length - a.length).join("|"), "giu");
    if (key) patterns.set(key, pattern);
  }
  return pattern;
}

/** Whether a block speaks of the use of text or photos, and not of the matter of the release. */
export function isRightsBlock(block: Block, locales: readonly Locale[]): boolean {
  const { text } = block;
  if (text.length > MAX_LENGTH || block.around.flags & (AROUND.nav | AROUND.heading | AROUND.dialog)) return false;
  if (linksOf(block).some(({ element }) => LICENSE_HOSTS.test(attribute(element, "href") ?? ""))) return true;
  if (/^©|^\(c\)\s|^copyright\b/i.test(text) && text.length < 200) return true;
  const words = countWordsOfRights(text, locales);
  return words >= 2 || (words === 1 && text.length < 160);
}
