import { cleanText } from "../../markup/escape.ts";

/** One property: name, parameters, value as it stands in the file. */
export type Line = string;

const ESCAPED: Readonly<Record<string, string>> = { "\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n" };

/** RFC 5545, § 3.3.11: what has a meaning in a text is escaped. */
export const icsText = (text: string): string =>
  cleanText(text).replace(/[\\;,\n]/g, (character) => ESCAPED[character] ?? character);

/** A property with text; nothing where there is none. `language` must be a tag of BCP 47. */
export function textLine(name: string, text: string | undefined, language?: string): Line[] {
  if (text === undefined || text.trim() === "") return [];
  return [`${name}${language === undefined ? "" : `;LANGUAGE=${language}`}:${icsText(text)}`];
}

/** RFC 5545, § 3.1: octets of a line, without its end. */
const LONGEST = 75;

const octets = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);

/** Folds a line that is too long, between characters and never within one. */
export function fold(line: Line): string {
  if (line.length * 3 <= LONGEST) return line;
  let folded = "";
  let start = 0;
  let room = LONGEST;
  for (let index = 0; index < line.length; ) {
    const point = line.codePointAt(index) as number;
    room -= octets(point);
    if (room < 0) {
      folded += `${line.slice(start, index)}\r\n `;
      start = index;
      room = LONGEST - 1 - octets(point);
    }
    index += point > 0xffff ? 2 : 1;
  }
  return folded + line.slice(start);
}
