/** The bytes of Windows-1252 from 0x80 on, as characters; those without one stand for themselves. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const byteOf: ReadonlyMap<string, number> = new Map(
  [...WINDOWS_1252].map((character, index) => [character, 0x80 + index]),
);

/**
 * UTF-8 that was read as Latin-1 or Windows-1252 and written as UTF-8 again: `Ã¼` for `ü`, `â€“` for a dash. Only
 * pairs that no text has otherwise: a capital `Ã` before a blank or a quotation mark may end a Portuguese word.
 */
const UNMISTAKABLE = /Ã[¡-ª¬-º¼-¿]|â(?:€|\u0080)[\u0080-\u009f“”‘’™œš¦¢]/;
/** The same in entities. */
const IN_ENTITIES =
  /&(?:Atilde|#195|#x0{0,4}C3);&?[#\w¡-¿]|&(?:acirc|#226|#x0{0,4}E2);&(?:euro|#128|#8364|#x0{0,4}80|#x20AC);/iy;
const CASE = 32;

/** Two characters as a number; what is no letter may be taken for another one. */
function pairAt(text: string, index: number): number {
  return ((text.charCodeAt(index) | CASE) << 16) | text.charCodeAt(index + 1) | CASE;
}

/** The first two characters of such an entity, in lower case: most pages are full of others. */
const BEGINNINGS: ReadonlySet<number> = new Set(["at", "ac", "#1", "#2", "#x"].map((pair) => pairAt(pair, 0)));

function isInEntities(source: string): boolean {
  for (let at = source.indexOf("&"); at !== -1; at = source.indexOf("&", at + 1)) {
    if (!BEGINNINGS.has(pairAt(source, at + 1))) continue;
    IN_ENTITIES.lastIndex = at;
    if (IN_ENTITIES.test(source)) return true;
  }
  return false;
}

/**
 * Whether a page holds text that was encoded twice.
 *
 * @param source - the decoded page
 */
export function isDoubleEncoded(source: string): boolean {
  const mayBe = source.includes("Ã") || source.includes("â");
  return (mayBe && UNMISTAKABLE.test(source)) || isInEntities(source);
}

/** Sequences of two to four characters whose bytes are one character in UTF-8, of the ranges that European texts use. */
const SEQUENCE =
  /[\u00c2-\u00c5][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|\u00e2[\u0080-\u0084€‚ƒ„][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|\u00f0[\u009fŸ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}/g;

function decodeSequence(sequence: string): string {
  const bytes = Uint8Array.from(sequence, (character) => byteOf.get(character) ?? character.charCodeAt(0));
  const text = new TextDecoder("utf-8").decode(bytes);
  return text.includes("\ufffd") ? sequence : text;
}

/**
 * Repairs a text of a page that was encoded twice; what is no such sequence stays as it is.
 *
 * @param text - a text of a page of which {@link isDoubleEncoded} holds
 */
export function repairDoubleEncoding(text: string): string {
  return text.replace(SEQUENCE, decodeSequence);
}
