import { cleanText } from "../../markup/escape.ts";
import type { Mailbox } from "./options.ts";

/** Space that is not one alone between words. */
const UNEVEN = /[^\S ]|^ | $| {2}/u;

/** Nothing that comes from outside ends a header or begins another. */
const oneLine = (text: string): string => {
  const clean = cleanText(text);
  return UNEVEN.test(clean) ? clean.replace(/\s+/gu, " ").trim() : clean;
};

/** ASCII as encoded words write it. RFC 2047, § 5 (3) says which may stand as they are in a phrase. */
const ASCII: readonly string[] = Array.from({ length: 128 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (character === " ") return "_";
  return /^[A-Za-z0-9!*+/-]$/.test(character) ? character : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
});

const START = "=?UTF-8?Q?";
/** RFC 2047, § 2: an encoded word has at most 75 characters, and its line 76, with the longest of the headers' names on the first. */
const ROOM = 76 - "Reply-To: ".length - START.length - "?=".length;

/** A character that is no lone surrogate, in UTF-8. */
const encodedCharacter = (character: string): string =>
  ASCII[character.charCodeAt(0)] ?? encodeURIComponent(character).replaceAll("%", "=");

/** Characters, never parts of one, in words of at most 75 characters. */
function encodedWords(text: string): string[] {
  const words: string[] = [];
  let word = "";
  for (const character of text) {
    const piece = encodedCharacter(character);
    if (word.length + piece.length > ROOM) {
      words.push(word);
      word = "";
    }
    word += piece;
  }
  return [...words, word].map((content) => `${START}${content}?=`);
}

/** Text of a header: as it is where mail servers have always taken it, else as encoded words, each on its line. */
export function headerText(text: string): string {
  const line = oneLine(text);
  const isPlain = /^[\x20-\x7e]*$/.test(line) && line.length < 60 && !line.includes("=?");
  return isPlain ? line : encodedWords(line).join("\r\n ");
}

const ADDRESS = /^[^\s<>"(),:;@[\\\]]{1,64}@[^\s<>"(),:;@[\\\]]{1,190}$/;

/** Whether an address can stand in a header as it is. */
export const isMailAddress = (address: string): boolean => ADDRESS.test(address) && /^[\x21-\x7e]+$/.test(address);

/** A name with its address; a plain name is quoted. */
export function headerMailbox({ name, email }: Mailbox): string {
  const text = headerText(name ?? "");
  if (text === "") return `<${email}>`;
  return text.startsWith("=?") ? `${text}\r\n <${email}>` : `"${text.replace(/["\\]/g, "\\$&")}" <${email}>`;
}

/** An address of the Web or of a list in angle brackets; one that could end the header is left out. */
export const headerUrl = (url: string): string | undefined =>
  /^[\x21-\x3b\x3d\x3f-\x7e]+$/.test(url) ? `<${url}>` : undefined;
