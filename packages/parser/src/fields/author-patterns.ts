import { pictureWords } from "../blocks/picture-words.ts";
import { allWords, lazily } from "../locales/civic/index.ts";
import { locales } from "../locales/index.ts";
import { smallPattern, wordPattern } from "../locales/letters.ts";

/** Names that programs give to whoever has none, in all languages. */
const NOBODY =
  "admin|administrator|webmaster|root|user|super\\s?user|none|null|undefined|default|wordpress|home|test|staff|team|e-?mail";
/** Short forms of offices in firms; they have no language. */
const CHIEFS = "ceo|cto|cfo|coo|cmo";

const whole = (words: string): string => String.raw`(?<!\p{L})(?:${words})(?!\p{L})`;

/** What announces a date: labels of its publication and of changes. */
const dateLabels = (): string =>
  locales
    .flatMap(({ publishedLabels, changedLabels }) => [...publishedLabels, ...changedLabels])
    .map((label) => label.replaceAll(".", "\\."))
    .sort((a, b) => b.length - a.length)
    .join("|");

interface AuthorPatterns {
  /** A line that says nothing but that a name follows: `Autor:`, `Por`, `By`. */
  readonly label: RegExp;
  /** A word for the author or the text, that opens other lines too. */
  readonly noun: RegExp;
  /** A byline inside a short line: "Posted on September 21, 2020 by …", "05.02.2020 - Redaktion: …". */
  readonly inner: RegExp;
  /** What stands right before such a byline: a date, a time, a mark, what was done; not the name of a section or a dish. */
  readonly beforeInner: RegExp;
  readonly separator: RegExp;
  /** What ends a name: a place, a time, a button, a handle. */
  readonly end: RegExp;
  readonly notInNames: RegExp;
  /** Words of buttons and boxes, and what stands in place of an author; for small letters. */
  readonly noAuthor: RegExp;
  readonly trade: RegExp;
  /** Who helped with a text that others wrote. */
  readonly helped: RegExp;
  /** Others in the same line: photographers, editors. */
  readonly others: RegExp;
  /** Words that announce a date behind a name, for small letters: `Jane Doe Last update: July 16, 2025`, `Jane Doe Monday, June 3, 2019`. */
  readonly beforeDate: RegExp;
}

/** How names of authors are told from what stands beside them; in all languages, as many a byline is in another than its page. */
export const authorPatterns: () => AuthorPatterns = lazily(() => {
  const { by, of, and, writtenBy, nouns, labels, written, ends, notInNames, noAuthors, trades, helped } =
    allWords("bylines");
  const { on, at, clock, weekdays } = allWords("days");
  const { any: pictures } = pictureWords();
  const end = String.raw`${whole(`${on}|${at}`)}\s\d|${whole(on)}\s\p{L}{3,9},?\s\d|${whole(on)}\s${whole(weekdays)}|${whole(ends)}`;
  const photos = String.raw`(?:${pictures})\s?(?::|\s(?:${by}|${of})(?!\p{L}))`;
  const help = String.raw`(?:${helped})(?:\s?:|\s(?:${by}|${writtenBy})(?!\p{L}))`;
  return {
    label: wordPattern(String.raw`^(?:${nouns}|${by})s?(?:\([a-z]{1,5}\))?\s?:?$`, "iu"),
    noun: wordPattern(String.raw`^(?:${nouns})\s+$`, "iu"),
    inner: wordPattern(String.raw`(?:^|[\s,|·•–-])(?:${by}|(?:${labels}|${nouns})\s?:)\s{1,3}(?=\p{Lu})`, "iu"),
    beforeInner: wordPattern(String.raw`(?:^|[\d|·•,–—:-]|(?<!\p{L})(?:${clock}|am|pm|h|${on}|${written}))$`, "iu"),
    separator: wordPattern(String.raw`\s{0,3}(?:,|;|/|\||&|\n)\s{0,3}|\s(?:${and})\s`, "u"),
    end: wordPattern(String.raw`\s{0,3}(?:[•·|–—]|\s-(?:\s|$)|\s@|${end}).*$`, "iu"),
    notInNames: wordPattern(whole(notInNames), "iu"),
    noAuthor: smallPattern(
      String.raw`^(?:${noAuthors}|${dateLabels()}|${NOBODY}|${by})(?:\s(?:&|${and})\s.{0,30})?$`,
      "u",
    ),
    trade: wordPattern(whole(`${trades}|${CHIEFS}`), "iu"),
    helped: wordPattern(`^${help}`, "iu"),
    others: wordPattern(String.raw`\s?[.,;|/&–-]?\s{0,2}(?:(?:${and})\s)?(?<!\p{L})(?:${photos}|${help}).*$`, "iu"),
    beforeDate: smallPattern(
      String.raw`[\s,|·•–—-]+(?:(?:${dateLabels()})(?:\s(?:${on}))?:?\s?|(?:${weekdays})?[,\s]*|(?:${on}|${at})[\s,]*)$`,
      "u",
    ),
  };
});
