const LETTER = /[\p{L}\p{N}]/u;
const SIZE = 4096;

/** A word of a text, and where it begins. */
export interface PlacedWord {
  readonly 0: string;
  readonly index: number;
}

/** Letters and digits; most characters are those of English, which need no pattern. */
function isLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  return LETTER.test(text[index] ?? "");
}

/** The number of the two letters with which a word begins. */
const slotOf = (text: string, index: number): number =>
  (text.charCodeAt(index) + (isLetter(text, index + 1) ? text.charCodeAt(index + 1) * 61 : 0)) & (SIZE - 1);

/** Where the word ends that a place of a text is in. */
function endOfWord(text: string, from: number): number {
  let end = from;
  while (end < text.length && isLetter(text, end)) end++;
  return end;
}

/** What parts two words of a phrase is no longer. */
const LONGEST_GAP = 3;

/** Where the word ends that follows behind the end of another one. */
function endOfNext(text: string, end: number): number {
  let next = end;
  while (next < end + LONGEST_GAP && !isLetter(text, next)) next++;
  return endOfWord(text, next);
}

/** How many words a phrase has: what stands between letters parts them. */
function countWords(phrase: string): number {
  let count = 0;
  for (let end = 0; end < phrase.length; end = endOfNext(phrase, end)) count++;
  return count;
}

/**
 * Finds words and phrases of a text that are in a list. A pattern of some hundred alternatives tries all of them at each
 * character; this looks where words begin, and there asks for the longest run of words that is in the list.
 */
export class WholeWords {
  readonly #phrases: ReadonlySet<string>;
  /** How many words the longest phrase has that begins with a word. */
  readonly #mostWords = new Map<string, number>();
  /** 1 for each slot of two letters with which one begins. */
  readonly #isTaken = new Uint8Array(SIZE);

  /**
   * @param phrases - words, and phrases whose words are parted by three characters at the
   *   most; what begins or ends with no letter is never found
   */
  constructor(phrases: readonly string[]) {
    this.#phrases = new Set(phrases);
    for (const phrase of this.#phrases) {
      const first = phrase.slice(0, endOfWord(phrase, 0));
      this.#mostWords.set(first, Math.max(this.#mostWords.get(first) ?? 0, countWords(phrase)));
      this.#isTaken[slotOf(phrase, 0)] = 1;
    }
  }

  /**
   * The first of them from a place on; of several that begin at one place the longest.
   *
   * @param text - a text
   * @param from - where to begin
   */
  next(text: string, from: number): PlacedWord | undefined {
    let isInWord = from > 0 && isLetter(text, from - 1);
    for (let index = from; index < text.length; index++) {
      const begins = !isInWord;
      isInWord = isLetter(text, index);
      if (!begins || !isInWord || this.#isTaken[slotOf(text, index)] === 0) continue;
      const phrase = this.#longestAt(text, index);
      if (phrase !== undefined) return { 0: phrase, index };
    }
    return undefined;
  }

  #longestAt(text: string, index: number): string | undefined {
    let end = endOfWord(text, index);
    const most = this.#mostWords.get(text.slice(index, end)) ?? 0;
    let longest: string | undefined;
    for (let words = 1; words <= most && end > index; words++) {
      const phrase = text.slice(index, end);
      if (this.#phrases.has(phrase)) longest = phrase;
      end = endOfNext(text, end);
    }
    return longest;
  }
}
