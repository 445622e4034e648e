import { type Token, tokensOf } from "./phrase-tokens.ts";
import { kindOf } from "./token-kinds.ts";
import type { PartyWords } from "./words-of-parties.ts";

const MAX_PHRASE = 300;
/** What ends a phrase. */
const END_MARKS: ReadonlySet<string> = new Set(';:„“”"«»–—');

/** The words of a phrase between two commas, or a comma and "and". */
export interface Part {
  readonly separator: "" | "," | "and";
  readonly between: number;
  readonly tokens: Token[];
  /** Degrees and honours behind them. */
  readonly suffixes: Token[];
  /** Where the comma stands before these. */
  comma?: number;
}

const emptyPart = (separator: Part["separator"], between: number): Part => ({
  separator,
  between,
  tokens: [],
  suffixes: [],
});

/**
 * Cuts a phrase at commas and at "and"; what stands in parentheses is left out; it ends at any other mark. Who reads the
 * parts often ends before the phrase does, so each is given out as soon as it is whole.
 */
export function* partsOf(text: string, words: PartyWords): Iterable<Part> {
  const parts: Part[] = [emptyPart("", 0)];
  let given = 0;
  let depth = 0;
  for (const token of tokensOf(text.slice(0, MAX_PHRASE), words)) {
    if (token.text === "(" || token.text === "[") depth++;
    else if (token.text === ")" || token.text === "]") depth--;
    else if (depth > 0) continue;
    else if (END_MARKS.has(token.text) || words.isRelative(token.word)) break;
    else if (!takeToken(parts, token, words)) break;
    if (isWhole(parts, given)) yield* nonEmpty(parts[given++]);
  }
  for (; given < parts.length; given++) yield* nonEmpty(parts[given]);
}

const nonEmpty = (part: Part | undefined): readonly Part[] =>
  part === undefined || part.tokens.length === 0 ? [] : [part];

/** Words change the last two parts at most, and the last but one only until two words stand behind it. */
const isWhole = (parts: readonly Part[], index: number): boolean =>
  index < parts.length - 2 || (index === parts.length - 2 && (parts[parts.length - 1]?.tokens.length ?? 0) > 1);

/** Adds a token to the parts; `false` where it ends the phrase. */
function takeToken(parts: Part[], token: Token, words: PartyWords): boolean {
  const last = parts[parts.length - 1];
  if (token.text === ",") parts.push(emptyPart(",", token.at));
  else if (mergesInto(parts, token, words) || isSuffix(parts, token) || isHonour(parts, token, words)) return true;
  else if (endsWithHonour(parts, token, words)) return false;
  else if (words.isConjunction(token.word) || endsConjunction(parts, token, words)) {
    if (last?.tokens.length === 0) parts[parts.length - 1] = { ...last, separator: "and" };
    else parts.push(emptyPart("and", token.at));
  } else if (endsSentence(token, words)) {
    // A full stop behind a whole word ends the sentence.
    const bare = token.text.slice(0, -1);
    const ending = { text: bare, word: words.wordOf(bare), at: token.at, to: token.to - 1 };
    if (!isHonour(parts, ending, words)) takeWord(parts, ending, words);
    return false;
  } else takeWord(parts, token, words);
  return true;
}

/** "Labour MP Jane Doe", "Jane Doe, MP for Leeds": what a name or a link stands behind is no honour behind a name. */
function takeWord(parts: Part[], token: Token, words: PartyWords): void {
  const last = parts[parts.length - 1];
  if (last === undefined) return;
  if (last.suffixes.length > 0 && (/^\p{Lu}/u.test(token.text) || words.isLink(token.word))) {
    const own = last.suffixes.splice(0);
    if (last.comma === undefined) last.tokens.push(...own);
    else parts.push({ ...emptyPart(",", last.comma), tokens: own });
  }
  parts[parts.length - 1]?.tokens.push(token);
}

/** Parts, with a look at the next one only where somebody asks for it. */
export class PartReader {
  readonly #parts: Iterator<Part>;
  #next: Part | undefined;
  #isRead = false;

  constructor(parts: Iterable<Part>) {
    this.#parts = parts[Symbol.iterator]();
  }

  get next(): Part | undefined {
    if (this.#isRead) return this.#next;
    this.#isRead = true;
    const { value, done } = this.#parts.next();
    this.#next = done ? undefined : value;
    return this.#next;
  }

  take(): Part | undefined {
    const part = this.next;
    this.#isRead = false;
    return part;
  }
}

/** "Anna Berg, die das Haus leitet": an article before another small word begins a clause about who is named before it. */
export function beginsRelative(
  { separator, tokens }: Part,
  { stacked, isArticle, isIndefinite, isInflected }: PartyWords,
): boolean {
  const [first, second] = tokens;
  if (!stacked || separator !== "," || first === undefined || second === undefined) return false;
  if (!isArticle(first.word) || isIndefinite(first.word)) return false;
  return /^\p{Ll}/u.test(second.text) && (isArticle(second.word) || !isInflected(second.text));
}

/** A full name between commas: "…, Paul Petit, …". */
export const namesNext = (part: Part | undefined, words: PartyWords): boolean =>
  part?.separator === "," &&
  part.tokens.length > 1 &&
  part.tokens.slice(0, 2).every((token) => kindOf(token, words) === "cap");

/** A full stop behind a whole word, or behind a short form that is none of an office. */
const endsSentence = ({ text, word }: Token, words: PartyWords): boolean =>
  text.endsWith(".") && /\p{L}{4}\.$|^\p{Lu}{3,}\.$/u.test(text) && !words.isDegree(word) && !words.isOffice(word);

/** "sowohl … als auch": a conjunction of two words, whose first one is then no part of the phrase. */
function endsConjunction(parts: Part[], token: Token, words: PartyWords): boolean {
  const tokens = parts[parts.length - 1]?.tokens;
  const before = tokens?.[tokens.length - 1];
  if (before === undefined || !words.endsConjunction(token.word)) return false;
  if (!words.isConjunction(`${before.text} ${token.text}`)) return false;
  tokens?.pop();
  return true;
}

/** "Familien- und Frauenministerin", "Telford & Wrekin Council": both halves of a shortened compound, or of a name, are one word. */
function mergesInto(parts: Part[], token: Token, words: PartyWords): boolean {
  const tokens = parts[parts.length - 1]?.tokens;
  const before = tokens?.[tokens.length - 1];
  if (tokens === undefined || before === undefined) return false;
  const half = before.text.endsWith("-") && words.isConjunction(token.word);
  const blank = before.text.lastIndexOf(" ");
  const whole = before.text[blank - 1] === "-" && words.isConjunction(before.text.slice(blank + 1));
  // Behind a full name another one may stand: "Jane Doe & Tom Hill".
  const isAmpersand = token.text === "&" && tokens.length === 1 && /^\p{Lu}\p{Ll}+$/u.test(before.text);
  if (!half && !whole && !isAmpersand && !before.text.endsWith(" &")) return false;
  const text = `${before.text} ${token.text}`;
  tokens[tokens.length - 1] = { text, word: words.wordOf(text), at: before.at, to: token.to };
  return true;
}

/** "John Doe, Jr.": what stands behind a comma and a name and belongs to it. */
function isSuffix(parts: Part[], token: Token): boolean {
  const name = parts[parts.length - 2]?.tokens;
  const last = parts[parts.length - 1];
  if (name === undefined || last?.separator !== "," || last.tokens.length > 0) return false;
  if (!/^(?:[JS]r\.?|I{2,3}|IV)$/u.test(token.text)) return false;
  parts.pop();
  name.push(token);
  return true;
}

/** "Anna Berg MdB.": a short form may end its sentence. */
function endsWithHonour(parts: Part[], token: Token, words: PartyWords): boolean {
  if (!token.text.endsWith(".")) return false;
  const text = token.text.slice(0, -1);
  return isHonour(parts, { text, word: words.wordOf(text), at: token.at, to: token.to - 1 }, words);
}

/** "Jane Doe OBE", "Jane Doe, MSc, MBA": what stands behind a name, or behind a comma and a name, and is no part of it. */
function isHonour(parts: Part[], token: Token, words: PartyWords): boolean {
  if (!words.isSuffix(token.word)) return false;
  const last = parts[parts.length - 1];
  const isApart = last?.separator === "," && last.tokens.length === 0;
  const name = isApart ? parts[parts.length - 2] : last;
  const before = name?.tokens[name.tokens.length - 1];
  if (name === undefined || before === undefined || kindOf(before, words) !== "cap") return false;
  if (isApart) {
    parts.pop();
    name.comma ??= last.between;
  }
  name.suffixes.push(token);
  return true;
}
