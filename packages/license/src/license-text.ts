import { detectCode } from "./detect/code.ts";
import { withoutDenied } from "./detect/denials.ts";
import { detectName } from "./detect/name.ts";
import { detectOddTitle } from "./detect/odd-title.ts";
import { normalizeText } from "./letters.ts";
import type { LicenseMatch } from "./license.ts";
import { parseLicenseUrl } from "./license-url.ts";

const MAX_LENGTH = 20_000;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g;
/** Official sentences glue the name of a tool to that of the family: "Creative CommonsAitortu 3.0". */
const GLUED = /(ommons|الإبداعي)(?=\p{Lu}|\p{Script=Arabic})/gu;
/** What is none of this needs no change, as most notices. */
const PLAIN = /^[\x20-\x7e\n]*$/;

/** Full-width letters, blanks and hyphens of every kind become plain ones. */
const plainOf = (text: string): string =>
  (PLAIN.test(text) ? text : normalizeText(text, "NFKC").replace(INVISIBLE, "").replace(DASHES, "-")).replace(
    GLUED,
    "$1 ",
  );

const ADDRESS =
  /(?:https?:\/\/|\/\/|www\.)?(?:[a-z]{1,3}\.)?(?:creativecommons\.(?:org|net)|licensebuttons\.net)\/[^\s"'<>]{1,200}/gi;

function detectAddress(text: string): LicenseMatch | undefined {
  for (const [address] of text.matchAll(ADDRESS)) {
    const match = parseLicenseUrl(address);
    if (match) return match;
  }
  return undefined;
}

// "Creative Commons" names the family.
const UNNAMED = /creative[\s-]?commons/i;

function detectUnnamed(text: string): LicenseMatch | undefined {
  return UNNAMED.test(text) ? { kind: "cc-unspecified", issues: [] } : undefined;
}

// Strictest first: an address says more than a code, a code more than a name in words.
const STRATEGIES = [detectAddress, detectOddTitle, detectCode, detectName, detectUnnamed] as const;

/**
 * Reads which license a notice names.
 *
 * @param text - a notice, an alternative text of a badge, a short name; the first 20,000 characters are read
 * @returns what is stated and no more: a tool, a unit without version, or `cc-unspecified`; `undefined` where the text
 *   names no license. Never throws, never invents a version.
 * @example
 * ```ts
 * import { parseLicenseText } from "@civic-media/license";
 *
 * console.log(parseLicenseText("Dieses Werk ist unter einer Creative Commons-Lizenz lizenziert.")?.kind); // "cc-unspecified"
 * console.log(parseLicenseText("© Ayuntamiento de Madrid CC by")?.issues); // ["version-missing"]
 * console.log(parseLicenseText("Namensnennung 3.0 Österreich (CC BY 3.0 AT)")?.tool); // "CC-BY-3.0-AT"
 * ```
 */
export function parseLicenseText(text: string): LicenseMatch | undefined {
  const read = text.slice(0, MAX_LENGTH);
  const plain = withoutDenied(plainOf(read));
  for (const strategy of STRATEGIES) {
    // Odd titles are known as they stand.
    const match = strategy(strategy === detectOddTitle ? read : plain);
    if (match) return match;
  }
  return undefined;
}
