import type { Contact } from "@civic-media/schema/types";
import { cleanLine } from "../body/clean-text.ts";
import { allWords, alternatives, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import { LINE_PARTICLES } from "../locales/name-particles.ts";
import { isBodyName } from "../organizations/body-names.ts";
import { organizationWords } from "../organizations/organization-words.ts";
import { type ContactLine, isReachable } from "./contact-line.ts";
import { isLabelOfWay, wordsBeside } from "./ways.ts";

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
  wordsBeside(line)
    .split(/\s?[,;|–]\s|,\s?/u)
    .map((part) => part.trim());

/** Whether a line names a person and says how to reach him. */
export const isWholeContact = (line: ContactLine): boolean =>
  isReachable(line) && partsOf(line.text).some((part) => nameIn(part) !== undefined);

const MOST_LINES_ABOVE = 4;

/**
 * "About us", "Facebook", "Write to us": links, one below the other. One alone, "Send an e-mail", tells only below a label of
 * contacts for the media whose it is.
 */
const isMenu = (lines: readonly ContactLine[], isForMedia: boolean): boolean =>
  lines.every((line) => line.isLink || (!line.isPrinted && isReachable(line))) &&
  (!isForMedia || lines.some(({ isLink }) => isLink));

/**
 * Reads one contact from its printed lines.
 *
 * @param lines - the lines in their order, without the label above them
 * @param audience - for whom it is, where the label says so
 * @returns the contact with its lines; `undefined` where no line says how to reach anybody
 */
export function readContact(lines: readonly ContactLine[], audience?: Contact["audience"]): Contact | undefined {
  const emails = [...new Set(lines.flatMap((line) => line.emails))];
  const telephones = [...new Set(lines.flatMap((line) => line.telephones))].map((text) => ({ text }));
  if (emails.length === 0 && telephones.length === 0) return undefined;
  const all = lines.map(({ text }) => cleanLine(text)).filter((line) => line !== "");
  const told = all.filter((line) => !isLabelOfWay(line));
  // "E-Mail" alone is what there is to read where the address stands behind it.
  const printed = told.length > 0 ? told : all;
  const parts = printed.slice(0, MOST_LINES_ABOVE).flatMap(partsOf);
  const named = parts.findIndex((part) => nameIn(part) !== undefined);
  const name = nameIn(parts[named] ?? "");
  if (name === undefined && isMenu(lines, audience === "media")) return undefined;
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
