import { parseCreditLine } from "../credit/credit-line.ts";
import { takeLabel } from "../credit/labels.ts";
import { isUnmistakable } from "../credit/roles.ts";
import type { Patterns } from "./patterns.ts";

const QUOTED = /["„“”»«‚‘'‹›]\s?([^"„“”»«‹›]{3,120}?)\s?["“”»«‘'‹›](?!\p{L})/u;
const AFTER_COLON = /^[^:.;„“"«»]{0,40}:\s{0,3}((?:©\s?|\(c\)\s?)?[^;]{3,90})/iu;
const SIGNED = /(?:©|\(c\))\s?[^.,;)]{3,60}/iu;
/** Where a credit may begin: with the sentence, behind a mark, in brackets. */
const BEGINNINGS = /(?<=^|[,;–|(:.]\s{0,2}|\s-\s)(?=[\p{L}©(])/gu;
/** Where it ends at the latest. */
const END = /[;)]|\s[–—-]\s|$/u;
const BRACKETED = /\(([^()]{3,100})\)/u;
/** A name, with the small words inside of it; they go with the name into every language. */
const NAMES =
  /^\p{Lu}[\p{L}'’.&-]*(?:(?:\s?\/\s?|\s)(?:(?:of|de|da|do|di|del|della|du|for|für|the|la|and|und|et|van|von)\s(?:the\s|la\s)?)?\p{Lu}[\p{L}'’.&-]*){0,7}/u;
const MOST = 12;

/** Words of a credit up to where they are one: behind a comma something else may be said. */
function asCredit(text: string, { free, royaltyFree }: Patterns): string | undefined {
  let rest = text.slice(0, END.exec(text)?.index).trim();
  for (let count = 0; count < 3; count += 1) {
    const isOther = free.test(rest) || royaltyFree.test(rest);
    const label = isOther ? undefined : parseCreditLine(rest)?.label;
    // "Service photo": the word stands behind, and the name of a person or place before it.
    if (label !== undefined && rest.startsWith(label)) return rest.replace(/(?<!\s\p{Lu})\.$/u, "");
    const comma = rest.lastIndexOf(",");
    if (comma <= 0) return undefined;
    rest = rest.slice(0, comma).trim();
  }
  return undefined;
}

const isNameOf = (text: string): boolean => /^[^\p{L}]{0,3}[\p{Lu}\d]/u.test(text);

/** A credit with its label: `Foto: Stadt Linz/Dworschak`; a label that only says that it is one is left out. */
function labeled(sentence: string, patterns: Patterns): string | undefined {
  let count = 0;
  for (const { index } of sentence.matchAll(BEGINNINGS)) {
    if (count === MOST) return undefined;
    const text = sentence.slice(index);
    if (!patterns.marked.test(text)) continue;
    count += 1;
    const credit = asCredit(text, patterns);
    if (credit === undefined) continue;
    const { label = "", rest } = takeLabel(credit);
    if (!isNameOf(rest)) continue;
    const isPhoto = label.startsWith("©") || patterns.photos.exec(label)?.[0] === label;
    const sign = credit.search(/©|\(c\)/iu);
    return isPhoto || sign === 0 ? credit : sign < 0 ? rest : credit.slice(sign);
  }
  return undefined;
}

/** Whom "with credit to the City of Leeds" names: only names that nothing else can be. */
function named(behind: string, { creditTo }: Patterns): string | undefined {
  const name = NAMES.exec(behind.replace(creditTo, ""))?.[0].replace(/\.$/, "");
  return name !== undefined && /\s/.test(name) && isOrganization(name) ? name : undefined;
}

const isOrganization = (name: string): boolean =>
  isUnmistakable(name) || parseCreditLine(`Foto: ${name}`)?.photographer === undefined;

/** Words that describe a credit and print none. */
const IN_WORDS = /(?:\s\p{Ll}+){4}/u;

/** What stands behind a colon, where it is no sentence. */
function behindColon(behind: string, patterns: Patterns): string | undefined {
  const text = AFTER_COLON.exec(behind)?.[1];
  if (text === undefined || IN_WORDS.test(text)) return undefined;
  if (new RegExp(patterns.placeholder.source, "iu").test(text)) return text.split(/\.\s|\.$|\s\((?=\p{Ll})/u)[0];
  return asCredit(`Foto: ${text}`, patterns)?.slice("Foto: ".length);
}

/** The credit in quotation marks; words without a name or a sign are what a law or a person says. */
function quoted(text: string): string | undefined {
  const credit = QUOTED.exec(text)?.[1];
  return credit === undefined || !/[\p{Lu}\d©[<{(]/u.test(credit) ? undefined : credit;
}

/** The name of a photographer in a credit becomes a place to fill in. */
function withPlaceholder(credit: string, { placeholder }: Patterns): string {
  const name = new RegExp(
    `[[<{(]\\s?(?:${placeholder.source})\\s?[\\]>})]|(?<=[/|,:]\\s?|^)(?:${placeholder.source})(?=\\s?(?:[/|,]|$))`,
    "iu",
  );
  return credit.trim().replace(name, "{photographer}");
}

/** What stands behind the words that ask for a credit or announce it. */
const behindWords = (sentence: string, { namesSource, creditAs, creditRequired }: Patterns): string[] =>
  [namesSource, creditAs, creditRequired].flatMap((pattern) => {
    const match = pattern.exec(sentence);
    return match === null ? [] : [sentence.slice(match.index + match[0].length)];
  });

/** The first answer to a question asked of each text. */
function firstOf(texts: readonly string[], ask: (text: string) => string | undefined): string | undefined {
  for (const text of texts) {
    const found = ask(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The credit that a sentence prints: in quotation marks, with its label, after a colon, behind the sign, or in brackets. */
export function creditIn(sentence: string, patterns: Patterns): string | undefined {
  const behind = behindWords(sentence, patterns);
  const bracketed = BRACKETED.exec(sentence)?.[1];
  const credit =
    firstOf(behind.length === 0 ? [] : [...behind, sentence], quoted) ??
    labeled(sentence, patterns) ??
    firstOf(behind, (text) => behindColon(text, patterns)) ??
    signed(sentence) ??
    (bracketed !== undefined && isUnmistakable(bracketed) ? bracketed : undefined) ??
    firstOf(behind, (text) => named(text, patterns));
  // "Courtesy of …": the names are left to the reader.
  return credit === undefined || /[…:]$/.test(credit) ? undefined : withPlaceholder(credit, patterns);
}

/** What stands behind the sign, where it is not the notice of a site. */
function signed(sentence: string): string | undefined {
  const text = SIGNED.exec(sentence)?.[0].trim();
  return text === undefined || (parseCreditLine(text) === undefined && !/[[<{]/.test(text)) ? undefined : text;
}
