import { parseCreditLine } from "@civic-media/license";

const LONGEST = 160;
/** How the line of a credit begins; few lines of a text do, and reading names is dear. */
const BEGINS =
  /^[\s([]{0,2}(?:©|\(c\)\s|(?:alle|sämtliche|all|tous les|toutes les|tutte le|todas las)\s|(?:\p{L}{1,12}[\s-]?)?(?:f[oó]to|photo|bild|image|pictur|credit|créd|crèd|copyright|courtesy|imag|immag|beeld|kuva|illustration|grafik|visual|quelle|source|fonte|fuente|bron|lähde)|dr(?:oits?|ets)\s)/iu;
const SOURCE = /^[\s([]{0,2}(?:quelle|source|fonte|fuente|bron)(?!\p{L})/iu;

const PARTICLES = /^(?:von|van|de|der|des|du|da|do|di|del|della|la|le|für|und|and|et|e|y|the|of|for|by|im|am|via|i)$/u;

/** Whether a line names somebody; "Foto: Ehrenamtliche reparieren Geräte" says what can be seen. */
export function isCredit(line: string): boolean {
  const parts = parseCreditLine(line);
  if (parts === undefined) return false;
  const words = `${parts.agency ?? ""} ${parts.photographer ?? ""}`.split(/[\s/]+/).filter(Boolean);
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !PARTICLES.test(word) && !word.includes("."));
  return words.length > 0 && words.length <= 14 && small.length * 4 <= words.length;
}

/** Whether a line as a whole is the credit of a photo, by its label or sign; "Source: …" may also be that of figures. */
export const isCreditLine = (line: string): boolean =>
  line.length <= LONGEST && BEGINS.test(line) && !SOURCE.test(line) && isCredit(line);

/** Where a credit begins behind what a picture shows. */
const BEHIND =
  /(?:(?<=^|[.!?)\]]\s{0,3}|\s[|–—-]\s|[,;]\s|[([]\s?|\n|\s(?=©))(?:(?:alle\s|all\s)?(?:fotos?|photos?|photographs?|bild(?:er)?|images?|quelle|credits?|(?:photo|image|bild|foto)[\s-]?(?:credits?|nachweis|quelle)|crédits?(?: photos?)?|créditos?(?: fotos?)?|crediti?(?: foto)?|copyright|valokuva|kuva)(?:\s{0,2}(?::|©|\(c\))|\s(?:by|von|par|di|de|por|av|courtesy of)(?:\s|:))|©|\(c\)))\s{0,2}[^()[\]\n]{2,100}/giu;

/** The credit at the end of a line: from where to where. */
export function creditAtEnd(line: string): { from: number; credit: string } | undefined {
  for (const { index, 0: found } of line.slice(-400).matchAll(BEHIND)) {
    const from = index + Math.max(0, line.length - 400);
    const behind = line.slice(from + found.length);
    const credit = found.trim().replace(/(?<![\s.]\p{Lu})\.$/u, "");
    if (/^[\s)\].]{0,4}$/u.test(behind) && isCredit(credit)) return { from, credit };
  }
  return undefined;
}
