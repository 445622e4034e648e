import type { Part } from "./phrase-parts.ts";
import type { Token } from "./phrase-tokens.ts";
import type { PartyWords } from "./words-of-parties.ts";

const MOST_WORDS = 6;
const MOST_PIECES = 8;
const SMALL = /^\p{Ll}[\p{L}'’-]*$/u;

/** What a part of a phrase is compared with. */
export interface ListedOffice {
  /** The office so far: `vice-rectrice à la recherche`. */
  readonly office: string;
  readonly words: PartyWords;
  /** The phrase, in which a comma may close what is said behind a name. */
  readonly phrase: string;
}

/** "…, de l’Emploi et de la Santé": a link before a noun, and one more behind "and". */
function isMatter(
  { tokens, separator }: Part,
  next: Part | undefined,
  { isLink, isOffice, isVerb }: PartyWords,
): boolean {
  const [first, last] = [tokens[0], tokens[tokens.length - 1]];
  const [after] = next?.separator === "and" ? next.tokens : [];
  if (separator !== "," || first === undefined || last === undefined || after === undefined) return false;
  const isNoun = tokens.slice(0, -1).every(({ text }) => /^\p{Ll}{1,3}['’]?$/u.test(text)) && tokens.length > 1;
  return isNoun && [first, after].every(({ word }) => isLink(word)) && !isOffice(last.word) && !isVerb(last.word);
}

/** Whether a part has nothing but small words that say what something is for. */
function isPlain({ tokens, separator }: Part, { office, words }: ListedOffice): boolean {
  const first = tokens[0]?.word ?? "";
  // "… and skills": behind what closes a list, a word alone does what it says.
  const isLast = separator === "and" && office.includes(",") && tokens.length === 1;
  const isAdverb = words.isAdverb(first) && !words.isPossessive(first) && !isLast;
  if (isAdverb || words.isRelative(first)) return false;
  // "in a university release": no office is for one of many.
  const { isOffice, isVerb, isIndefinite } = words;
  return tokens.every(({ text, word }) => SMALL.test(text) && ![isOffice, isVerb, isIndefinite].some((is) => is(word)));
}

/** Whether the list, of which a part with small words is one piece, ends with "and". */
function isInList(part: Part, next: Part | undefined, { office, words, phrase }: ListedOffice): boolean {
  const { at, to } = { at: part.tokens[0]?.at ?? 0, to: part.tokens[part.tokens.length - 1]?.to ?? 0 };
  // "Tom Hill, head of midwifery and children’s nursing services, said"
  if (part.separator === "and") return office.includes(",") || phrase[to] === ",";
  if (part.separator !== ",") return false;
  return next?.separator === "and"
    ? next.tokens.every(({ text }) => SMALL.test(text))
    : endsWithAnd(phrase.slice(at), words);
}

/** "young people, education, employment and skills, said": small words between commas, of which the last ones follow "and". */
function endsWithAnd(phrase: string, { isConjunction }: PartyWords): boolean {
  for (const piece of phrase.split(", ", MOST_PIECES)) {
    const all = piece.split(" ", MOST_WORDS + 1);
    if (all.length > MOST_WORDS || !all.every((word) => SMALL.test(word))) return false;
    if (all.slice(1, -1).some((word) => isConjunction(word))) return true;
  }
  return false;
}

/**
 * Tells what an office is for besides what has been said: "member for adult social care, public health and active lifestyles".
 *
 * @param part - words behind a comma, or behind "and"
 * @param next - what stands behind them
 * @returns where the words end; `undefined` where they are something else
 */
export function listedMatter(part: Part, next: Part | undefined, listed: ListedOffice): number | undefined {
  const { office, words } = listed;
  const [first, last] = [part.tokens[0], part.tokens[part.tokens.length - 1]];
  if (first === undefined || last === undefined || part.tokens.length > MOST_WORDS) return undefined;
  if (!isPlain(part, listed)) return isMatter(part, next, words) ? last.to : undefined;
  // "… for adult social care" has been one thing; what follows is another only where the list ends with "and".
  const isOne = office.split(" ").some((word) => words.isLink(word) || /^[dl]['’]/u.test(word));
  if (!isOne) return undefined;
  const isLinked = words.isLink(first.word) || /^[dl]['’]/u.test(first.text);
  // "édile de Viverols, en début de discours": each thing has the link of the first, as "aux" is that of "à".
  if (isLinked) return sharesLink(first, listed) ? last.to : undefined;
  return isInList(part, next, listed) ? last.to : undefined;
}

const initialOf = (word: string): string => word.normalize("NFD").charAt(0);

/** Whether a word links what an office is for as one of the office itself does, but for its article. */
const sharesLink = ({ text }: Token, { office, words }: ListedOffice): boolean =>
  office
    .split(" ")
    .some((word) => (words.isLink(word) || /^[dl]['’]/u.test(word)) && initialOf(word) === initialOf(text));

/** "et de l’Accès aux soins": where the words end that go on with what an office is for, from the end of the first of them. */
export function endOfMatter(text: string, { tokens }: Part, to: number): number {
  let [end, reach] = [to, to];
  for (const token of tokens) {
    if (token.at < reach) continue;
    const isNext = /^\s?$/u.test(text.slice(reach, token.at));
    const isNoun = /^\p{Lu}/u.test(token.text) || (reach > end && token === tokens[tokens.length - 1]);
    if (!isNext || !(isNoun || /^\p{Ll}{1,3}$/u.test(token.text))) break;
    reach = token.to;
    if (isNoun) end = reach;
  }
  return end;
}
