import { cleanText } from "../../markup/escape.ts";
import type { Mailbox } from "./options.ts";

const encoder = new TextEncoder();

/** Nothing that comes from outside ends a header or begins another. */
const oneLine = (text: string): string => cleanText(text).replace(/\s+/gu, " ").trim();

const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;

/** RFC 2047, § 5 (3): what may stand as it is in an encoded word in a phrase. */
const PLAIN = /^[A-Za-z0-9!*+/-]$/;

const START = "=?UTF-8?Q?";
/** RFC 2047, § 2: an encoded word has at most 75 characters, and its line 76, with the longest of the headers' names on the first. */
const ROOM = 76 - "Reply-To: ".length - START.length - "?=".length;

const encodedCharacter = (character: string): string => {
  if (character === " ") return "_";
  return PLAIN.test(character) ? character : [...encoder.encode(character)].map(hex).join("");
};

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
  if (name === undefined || oneLine(name) === "") return `<${email}>`;
  const text = headerText(name);
  return text.startsWith("=?") ? `${text}\r\n <${email}>` : `"${text.replace(/["\\]/g, "\\$&")}" <${email}>`;
}

/** An address of the Web or of a list in angle brackets; one that could end the header is left out. */
export const headerUrl = (url: string): string | undefined =>
  /^[\x21-\x3b\x3d\x3f-\x7e]+$/.test(url) ? `<${url}>` : undefined;
