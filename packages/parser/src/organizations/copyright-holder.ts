import { alternatives, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import { isNoName } from "./body-names.ts";

// Pages in Cyrillic write the sign with their own letter.
const MARKS = String.raw`©|ⓒ|&copy;|\([cс]\)`;
const SIGN_WORDS = String.raw`(?:${MARKS}|(?<!\p{L})copyright(?!\p{L}))`;
const SIGN = wordPattern(SIGN_WORDS, "iu");
/** So many characters hold a sign that begins a text. */
const BEGINNING = 16;
const YEARS = String.raw`(?:\d{4}(?:\s?[-–/]\s?\d{2,4})?)?`;
/** "SAT.1", "Lady 50plus"; a longer one is a year. */
const SHORT_NUMBER = String.raw`(?<!\d)\d{1,2}(?!\d)`;
// A full stop ends a name unless it stands in one: "e.V.", "GmbH & Co. KG", "spektrum.de", "J. Berg".
const STOP_IN_NAME = String.raw`\.(?=\p{L}{2,4}(?!\p{L})|\d)|(?<=(?<!\p{L})(?:\p{L}|Co|St|Dr))\.`;
const COPYRIGHT = wordPattern(
  String.raw`${SIGN_WORDS}(?:[\s:]{0,3}${SIGN_WORDS})?:?\s{0,3}${YEARS}\s{0,3}(?:${SIGN_WORDS}\s{0,3})?(?:by\b[\s:]{0,3})?((?:[^|.©ⓒ\d\n·•]|${SHORT_NUMBER}|${STOP_IN_NAME}){3,120})`,
  "iu",
);

/** What follows the name in a notice. */
const claim = lazily(() => new RegExp(String.raw`\s*[,;:(–—-]?\s*(?:${alternatives(({ claims }) => claims)})`, "iu"));

/** Words that stand in no name of a holder: "all rights reserved". */
const rights = lazily(
  () =>
    new RegExp(
      alternatives((words) => words.rights),
      "i",
    ),
);

/** In the middle of a text a copyright is what the text is about. */
function isNotice(text: string, isInFooter: boolean): boolean {
  const sign = (isInFooter ? text : text.slice(0, BEGINNING)).search(SIGN);
  return sign >= 0 && (sign < 3 || isInFooter);
}

/** The bare word may begin a compound: "Copyright Policy" is the text of a link. */
const BARE_WORD = /^copyright\s+$/iu;

/** A holder, as a notice names it. */
export interface Holder {
  readonly name: string;
  /** Where the name begins in the text. */
  readonly index: number;
  /** Whether the notice has nothing but a word to show for itself: no sign, no year. */
  readonly isBare: boolean;
  /** Whether it names a year, as that of a photo hardly ever does. */
  readonly isDated: boolean;
}

/** Longer ones are sentences. */
const MOST_LETTERS = 90;
const SHORTEST = 3;
const YEAR_BEHIND = 12;

const isHolder = (name: string): boolean =>
  /^["„“«]?[\p{L}\p{N}]/u.test(name) &&
  name.length >= SHORTEST &&
  name.length <= MOST_LETTERS &&
  !name.includes("/") &&
  !isNoName(name) &&
  !rights().test(name);

/**
 * The holder that a notice names. A comma belongs to the name where the notice ends with it: „© 2018 Bundesministerium für
 * Europa, Integration und Äußeres“; a slash stands in credits of photos alone.
 *
 * @param text - a block of the page
 * @param isInFooter - whether it stands in the footer, where a notice may stand behind other words
 */
export function holderIn(text: string, isInFooter: boolean): Holder | undefined {
  const match = isNotice(text, isInFooter) ? COPYRIGHT.exec(text) : null;
  if (match === null) return undefined;
  const [notice, stated = ""] = match;
  const found =
    stated
      .replace(/^[\s,–—:®-]+/, "")
      .split(/\s[–—-]\s/)[0]
      ?.split(claim())[0] ?? "";
  const isWhole = text.slice(match.index + notice.length).trim() === "";
  const name = (isWhole ? found : (found.split(",")[0] ?? "")).trim().replace(/(?<=\p{L}{2})\.$/u, "");
  if (!isHolder(name)) return undefined;
  const before = notice.slice(0, notice.length - stated.length);
  const index = text.indexOf(name, match.index);
  const behind = text.slice(index + name.length, index + name.length + YEAR_BEHIND);
  return { name, index, isBare: BARE_WORD.test(before), isDated: /(?:19|20)\d{2}/.test(`${before} ${behind}`) };
}
