import { AROUND } from "../blocks/block.ts";
import type { Evidence } from "../candidates/evidence.ts";
import { type Page, spanOf } from "../page.ts";

/** A number or name of the release in some scheme. */
export interface PageIdentifier {
  readonly identifier: { scheme: string; value: string };
  readonly evidence: readonly Evidence[];
}

/** Identifiers that the profile reads out of the page's address. */
function fromAddress({ profile, url }: Page): PageIdentifier[] {
  if (!profile?.identifier || !url) return [];
  const value = new RegExp(profile.identifier.pattern, "u").exec(url.pathname)?.[1];
  const { scheme } = profile.identifier;
  return value ? [{ identifier: { scheme, value }, evidence: [] }] : [];
}

const THING = [
  "(?:news |press |media )?release",
  "communiqué(?: de presse)?",
  "pressemitteilung|pressemeldung|presseinformation|medienmitteilung|medieninformation|aussendung",
  "nota de prensa|comunicato(?: stampa)?|persbericht",
].join("|");
const SIGN = "nr\\.?|no\\.?|nº|n°|n\\.|number|nummer|numéro|#";
/** Digits with dashes or slashes between them, or letters and digits in one word. */
const VALUE = "(\\p{N}{1,6}(?:\\s?[-–/.]\\s?\\p{N}{1,6}){0,3}|[\\p{L}\\p{N}][\\p{L}\\p{N}./-]{0,18}\\p{N})";
/** "News release #: 18-012", "Pressemitteilung Nr. 117/2024", "Numéro du communiqué : 18-012". */
const NUMBER = new RegExp(
  `^(?:(?:${THING})\\s?(?:${SIGN})|(?:numéro|number|nummer|número|numero) (?:du |of |der |del? )?(?:${THING}))\\s{0,2}:?\\s{0,2}${VALUE}(?![\\p{L}\\p{N}])`,
  "iu",
);
const LABEL_ALONE = new RegExp(`(?:${SIGN}|^(?:numéro|number|nummer|número|numero) \\P{N}{3,40})\\s?:?$`, "iu");
const OUTSIDE = AROUND.nav | AROUND.footer | AROUND.header | AROUND.form | AROUND.hidden;

/** The release's own number, where a label says so; the value may stand in a block of its own. */
function fromLabel(page: Page): PageIdentifier[] {
  const { blocks } = page.segments;
  for (const block of blocks) {
    if (block.text.length > 120 || block.around.flags & OUTSIDE) continue;
    const next = LABEL_ALONE.test(block.text.trim()) ? blocks[block.index + 1] : undefined;
    const text = next !== undefined && next.text.length < 30 ? `${block.text.trim()} ${next.text}` : block.text;
    const value = NUMBER.exec(text)?.[1];
    if (value === undefined) continue;
    const evidence = { ...spanOf(next ?? block), rule: "identifiers/label", confidence: 0.9 };
    return [{ identifier: { scheme: "release-number", value }, evidence: [evidence] }];
  }
  return [];
}

/** What the release is called in the sender's own lists. */
export function identifiers(page: Page): PageIdentifier[] {
  return [...fromAddress(page), ...fromLabel(page)];
}
