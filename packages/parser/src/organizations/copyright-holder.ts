import { alternatives, lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";
import { isNoName } from "./body-names.ts";

const SIGN_WORDS = String.raw`(?:©|&copy;|\(c\)|(?<!\p{L})copyright(?!\p{L}))`;
const SIGN = wordPattern(SIGN_WORDS, "iu");
/** So many characters hold a sign that begins a text. */
const BEGINNING = 16;
const COPYRIGHT = wordPattern(
  String.raw`${SIGN_WORDS}(?:\s{0,3}${SIGN_WORDS})?:?\s{0,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?)?\s{0,3}(?:by\s)?([^|.©\d\n·•]{3,120})`,
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

/** Longer ones are sentences. */
const MOST_LETTERS = 90;

/**
 * The holder that a notice names. A comma belongs to the name where the notice ends with it: „© 2018 Bundesministerium für
 * Europa, Integration und Äußeres“; a slash stands in credits of photos alone.
 *
 * @param text - a block of the page
 * @param isInFooter - whether it stands in the footer, where a notice may stand behind other words
 */
export function holderIn(
  text: string,
  isInFooter: boolean,
): { readonly name: string; readonly index: number } | undefined {
  if (!isNotice(text, isInFooter)) return undefined;
  const match = COPYRIGHT.exec(text);
  const found =
    match?.[1]
      ?.replace(/^[\s–—:-]+/, "")
      .split(/\s[–—-]\s/)[0]
      ?.split(claim())[0] ?? "";
  const isWhole = match !== null && text.slice(match.index + match[0].length).trim() === "";
  const name = (isWhole ? found : (found.split(",")[0] ?? "")).trim();
  if (
    !match ||
    name.length < 3 ||
    name.length > MOST_LETTERS ||
    name.includes("/") ||
    isNoName(name) ||
    rights().test(name)
  )
    return undefined;
  return { name, index: text.indexOf(name, match.index) };
}
