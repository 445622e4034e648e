import type { Contact } from "@civic-media/schema/types";
import { CHARACTER, characterAt } from "../blocks/characters.ts";
import { cleanLine } from "../body/clean-text.ts";
import { allWords, alternatives, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import { LINE_PARTICLES } from "../locales/name-particles.ts";
import { isBodyName } from "../organizations/body-names.ts";
import { organizationWords } from "../organizations/organization-words.ts";

/** Tried only where the characters before a sign begin that may be a name in front of it. */
const EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|\(at\)|\[at\]|\{at\}|\(ät\))\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/iuy;
const AT = /\s?(?:\(at\)|\[at\]|\{at\}|\(ät\))\s?/i;
/** A number as people write it: groups of digits, with the signs between them; at least six digits in all. */
const phone = lazily(() => {
  const { extension } = allWords("contacts");
  return wordPattern(
    String.raw`(?=[+(\d])(?<![\p{L}\p{N}@./-])(?:\+|00|\()?\d[\d()/.\-–\s]{4,24}\d(?:\s?(?:(?:${extension})\.?|-|–)\s?\d{1,5})?(?![\d@])`,
    "giu",
  );
});
const FAX = /(?:tele)?fax\s{0,2}[.:]?\s{0,2}$/iu;

/** The labels before numbers and addresses; those of every language, as all of them write "Tel." and "E-Mail". */
const labels = lazily(() => {
  const words = allWords("contacts");
  const telephone = `tel|t|${words.telephone}`;
  const net = "e-?mail|mail|web|www|fax";
  return {
    telephone: wordPattern(String.raw`(?:^|[\s|,;])(?:${telephone})\s{0,2}[.:]?\s{0,2}$`, "iu"),
    alone: wordPattern(String.raw`^(?:${telephone}|${net}|${words.labels})\.?\s?:?$`, "iu"),
    any: wordPattern(String.raw`(?:^|[\s,;|])(?:${telephone}|${net}|${words.extension})\s?[.:]?(?=\s|$|[,;|])`, "giu"),
  };
});

const AT_SIGN = /@|[([{](?:at|ät)[)\]}]/i;
const EVERY_SIGN = new RegExp(AT_SIGN, "gi");
const MAX_NAME = 64;
/** What stands in the names of addresses beside letters and digits. */
const IN_NAME = "._%+-";

/** Where the name begins that ends at a sign, or at the blank before it. */
function nameBefore(line: string, sign: number): number {
  const to = sign > 0 && characterAt(line, sign - 1) & CHARACTER.space ? sign - 1 : sign;
  let from = to;
  while (from > 0 && to - from < MAX_NAME) {
    if (!(characterAt(line, from - 1) & CHARACTER.word || IN_NAME.includes(line[from - 1] ?? " "))) break;
    from -= 1;
  }
  return from;
}

/** The places of e-mail addresses in a line. */
function placesOfEmails(line: string): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  // Most lines hold none, and this tells it at once.
  if (!AT_SIGN.test(line)) return places;
  let end = 0;
  for (const { index } of line.matchAll(EVERY_SIGN)) {
    EMAIL.lastIndex = Math.max(end, nameBefore(line, index));
    const found = EMAIL.exec(line);
    if (found === null) continue;
    end = found.index + found[0].length;
    places.push({ from: found.index, to: end });
  }
  return places;
}

/** E-mail addresses in a line, also those that are written so that robots do not read them. */
export function emailsIn(line: string): string[] {
  return placesOfEmails(line).map(({ from, to }) =>
    line.slice(from, to).replace(AT, "@").replace(/\s/g, "").toLowerCase(),
  );
}

function withoutEmails(line: string): string {
  let rest = "";
  let at = 0;
  for (const { from, to } of placesOfEmails(line)) {
    rest += `${line.slice(at, from)} `;
    at = to;
  }
  return rest + line.slice(at);
}

const isTime = (text: string): boolean => /^\d{1,2}[.:]\d{2}\s?[–-]\s?\d{1,2}[.:]\d{2}$/.test(text);
const isDate = (text: string): boolean =>
  /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|^\d{4}-\d{2}-\d{2}$|^\d{4}\s?[–-]\s?\d{4}$/.test(text);

/** Telephone numbers in a line, as printed; no fax numbers, dates or sums. */
export function telephonesIn(line: string): string[] {
  const found: string[] = [];
  if (!/\d/.test(line)) return found;
  for (const match of line.matchAll(phone())) {
    const text = match[0].trim();
    const before = line.slice(0, match.index);
    const digits = text.replace(/\D/g, "").length;
    if (digits < 6 || digits > 17 || isDate(text) || isTime(text) || FAX.test(before)) continue;
    const plain = /^\d{4,5}\s\p{L}/u.test(line.slice(match.index));
    const likely = labels().telephone.test(before) || /[+()/\-–]|\d\s\d/.test(text) || digits >= 9;
    if (likely && !plain) found.push(cleanLine(text));
  }
  return found;
}

/** What is left of a line without addresses, numbers and their labels. */
function wordsOf(line: string): string {
  const unaddressed = withoutEmails(line);
  const unnumbered = /\d/.test(unaddressed) ? unaddressed.replace(phone(), " ") : unaddressed;
  return unnumbered
    .replace(labels().any, " ")
    .replace(/^[\s,;:|·•–-]+|[\s,;:|·•–-]+$/g, "")
    .replace(/\s{2,}/g, " ")
    .trim();
}

/** Small words inside of names; they go with the name into every language. */
const PARTICLES = [...LINE_PARTICLES, "Van", "Von"].join("|");

/** "J.D." for a first name; a country, a state and a post box are none. */
const INITIALS = String.raw`(?!(?:U\.S|U\.K|E\.U|P\.O|N\.Y|L\.A|D\.C)\.)(?:\p{Lu}\.){1,3}`;

const namePatterns = lazily(() => {
  const words = allWords("contacts");
  const titles = String.raw`(?:(?:${words.titles})\S{0,8}\s(?:\([\p{L}.]{2,5}\)\s)?){0,3}`;
  return {
    whole: new RegExp(
      String.raw`^${titles}(?:\p{Lu}[\p{L}'’-]+|${INITIALS})(?:\s\p{Lu}\.)?(?:\s(?:(?:${PARTICLES})\s){0,2}\p{Lu}[\p{L}'’-]+){1,3}$`,
      "u",
    ),
    /** An office in front of a name. "Stadtrat" is one, and "Murat" a name. */
    officeAhead: new RegExp(String.raw`^(?:(?:${words.offices})\s)(?=\p{Lu})`, "u"),
    /** The words of a sentence in front of a name. */
    sentenceAhead: new RegExp(
      String.raw`^.*(?:(?:^|\s)\p{Ll}+|:)\s(?=${titles}\p{Lu}[\p{L}'’-]+\s(?:(?:${PARTICLES})\s){0,2}\p{Lu})`,
      "u",
    ),
  };
});

const notAName = lazily(() =>
  wordPattern(
    `(?<!\\p{L})(?:${alternatives(({ desksAndPlaces }) => desksAndPlaces)}|\\p{L}*(?:${organizationWords()})|(?:${allWords("days").weekdays})s?(?!\\p{L}))`,
    "iu",
  ),
);

const post = lazily(() => wordPattern(allWords("contacts").posts, "iu"));

/** Longer ones are sentences. */
const LONGEST_NAME = 40;

const withoutOffice = (part: string): string => part.replace(namePatterns().officeAhead, "");

/** The name that a part is, or with which it ends: "wenden Sie sich an Anna Berg". */
function nameIn(part: string): string | undefined {
  for (const text of [
    part,
    withoutOffice(part),
    ...(part.length > LONGEST_NAME ? [part.replace(namePatterns().sentenceAhead, "")] : []),
  ]) {
    const isName =
      namePatterns().whole.test(text) &&
      !notAName().test(text) &&
      text !== text.toUpperCase() &&
      !isBodyName(text, "und");
    if (isName) return withoutOffice(text);
  }
  return undefined;
}

const partsOf = (line: string): string[] =>
  wordsOf(line)
    .split(/\s?[,;|–]\s|,\s?/u)
    .map((part) => part.trim());

/** Whether a line names a person and says how to reach him. */
export const isWholeContact = (line: string): boolean =>
  isReachable(line) && partsOf(line).some((part) => nameIn(part) !== undefined);

/** Whether a line holds a way to reach somebody. */
export const isReachable = (line: string): boolean => telephonesIn(line).length > 0 || emailsIn(line).length > 0;

/**
 * Reads one contact from its printed lines.
 *
 * @param lines - the lines in their order, without the label above them
 * @param audience - for whom it is, where the label says so
 * @returns the contact with its lines; `undefined` where no line says how to reach anybody
 */
export function readContact(lines: readonly string[], audience?: Contact["audience"]): Contact | undefined {
  const printed = lines.map(cleanLine).filter((line) => line !== "" && !labels().alone.test(line));
  const emails = [...new Set(printed.flatMap(emailsIn))];
  const telephones = [...new Set(printed.flatMap(telephonesIn))].map((text) => ({ text }));
  if (emails.length === 0 && telephones.length === 0) return undefined;
  const parts = printed.slice(0, 4).flatMap(partsOf);
  const named = parts.findIndex((part) => nameIn(part) !== undefined);
  const name = nameIn(parts[named] ?? "");
  const jobTitle = parts.find((part, index) => index !== named && part.length <= 80 && post().test(part));
  return {
    ...(name === undefined ? {} : { name }),
    ...(jobTitle === undefined ? {} : { jobTitle }),
    ...(audience === undefined ? {} : { audience }),
    ...(telephones.length > 0 ? { telephones } : {}),
    ...(emails.length > 0 ? { emails } : {}),
    lines: printed,
  };
}
