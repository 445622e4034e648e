import { CHARACTER, characterAt } from "../blocks/characters.ts";
import { cleanLine } from "../body/clean-text.ts";
import { allWords, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";

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
    other: /^(?:tele)?fax(?!\p{L})|^(?:web|www|internet)(?!\p{L})/iu,
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
export function wordsBeside(line: string): string {
  const unaddressed = withoutEmails(line);
  const unnumbered = /\d/.test(unaddressed) ? unaddressed.replace(phone(), " ") : unaddressed;
  return unnumbered
    .replace(labels().any, " ")
    .replace(/^[\s,;:|·•–-]+|[\s,;:|·•–-]+$/g, "")
    .replace(/\s{2,}/g, " ")
    .trim();
}

/** Whether a line is nothing but what stands in front of a number or an address: "Tel.:", "E-Mail". */
export const isLabelOfWay = (line: string): boolean => labels().alone.test(line);

/** "Fax: …", "Web: …": a line with another way to reach whom the lines above name. */
export const beginsOtherWay = (line: string): boolean => labels().other.test(line);
