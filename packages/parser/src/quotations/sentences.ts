/** Short words with a vowel that are abbreviations before a full stop; other such words are surnames too: "Lee", "Doe". */
const SHORT =
  `Abb Abg Abs Abt Anm Apr Arq Art Ass Aug Av Ave Bez Co Dec Dez Dir Dott Dra Ets Feb Gen Geb Ges Gov Hab Hon Ing Inc Iur Jan Jul Jun
  Jur Kap Lic Mag Mar Mär Med Mi Min Mo Nat Nov Oct Okt Par Phil Pol Präs Prov Rep Rer Rev Sa Sen Sep Sept Sig So Sra Sta Stv
  Tel Vol Zi`.split(/\s+/);
/** Further words that are no sentence's end before a full stop. */
const LONG = String.raw`Prof|Dipl|Univ|Magª|Dipl-Ing|Prim|Doz|bzw|ca|etc|inkl|rund|phil|jur|iur|med|rer|nat|pol|vet|techn|theol|oec|habil|mult|Messrs|Capt|Col|Assoz|\p{Ll}|\d{1,3}|z\.\s?B|u\.\s?a|d\.\s?h|e\.g|i\.e|vs|approx|Mio|Tsd|sog|ggf|vgl|evtl|bspw|insb|zzgl|ing|avv|dott|geom|arch|Vbgm|Vzbgm|LAbg|NAbg|Stadtr|LHStv|Ltd|Mmes?|No`;
const VOWELS = "aeiouyäöüàâéèêíìóòôúùœæø";
// Initials, and what no vowel makes a word: "Dr.", "St.", "Mrs.".
const ABBREVIATED = new RegExp(
  String.raw`(?:^|[\s.(–’'-])(?:\p{Lu}|(?!(?:Ng|MdB|MdL)$)(?:\p{Lu}(?![${VOWELS}])\p{L}|(?![AEIOUÄÖÜÉÅÆØ])\p{Lu}(?:(?![${VOWELS}])\p{L}){2})|${SHORT.join("|")}|${LONG})$`,
  "u",
);
/** Everything that may end a sentence, or begin a quotation. */
const MARK = /[.!?…\n„“”»«"‚‹]/g;
const END = /[.!?…\n]/g;
const OPENING = /[„“”»«"‚‹]/;
const ENDS = ".!?…";
const CLOSING = '“”"»«';
const MAX_SENTENCE = 600;
/** So many marks stand in no sentence; without the limit, a text of marks alone would be read 600 times. */
const MOST_MARKS = 60;

/** Whether the mark at `index` ends a sentence. */
export function endsSentence(text: string, index: number): boolean {
  const char = text[index];
  if (char === "!" || char === "?" || char === "…")
    return /^[\s)»“”"]?\s?(?:\p{Lu}|[„“»«"]|$)/u.test(text.slice(index + 1, index + 4));
  if (char !== ".") return false;
  const next = text.slice(index + 1, index + 5);
  if (next === "") return true;
  if (!/^[)\]]?\s+[\p{Lu}\p{N}„“”»«"‚‹(]/u.test(next)) return false;
  return !ABBREVIATED.test(text.slice(Math.max(0, index - 12), index));
}

/** Where the sentence ends that goes on at `from`: behind its last word, or before the next quotation. */
export function sentenceEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + MAX_SENTENCE);
  let marks = 0;
  for (const { 0: char, index: at } of text.slice(from, limit).matchAll(MARK)) {
    const index = from + at;
    marks += 1;
    if (char === "\n" || marks > MOST_MARKS) return index;
    if (
      OPENING.test(char) &&
      (index === 0 || /[\s(]/.test(text[index - 1] ?? "")) &&
      index > from &&
      // French sets a blank behind its opening mark.
      (/\S/.test(text[index + 1] ?? " ") || (char === "«" && /^\s\p{Lu}/u.test(text.slice(index + 1, index + 3))))
    )
      return index;
    if (endsSentence(text, index)) return index;
  }
  return limit;
}

/** Where the sentence begins that goes on up to `to`. */
export function sentenceStart(text: string, to: number): number {
  const floor = Math.max(0, to - MAX_SENTENCE);
  let marks = 0;
  for (let index = to - 2; index >= floor; index--) {
    const char = text[index] ?? " ";
    if (ENDS.includes(char) || CLOSING.includes(char)) marks += 1;
    if (char === "\n" || marks > MOST_MARKS) return index + 1;
    if (ENDS.includes(char) && endsSentence(text, index)) {
      const blank = /^[.!?…)\]»“”"]*\s*/u.exec(text.slice(index, to))?.[0].length ?? 1;
      if (index + blank < to) return index + blank;
    }
    if (
      CLOSING.includes(char) &&
      ENDS.includes(text[index - 1] ?? " ") &&
      /^\s+\p{Lu}/u.test(text.slice(index + 1, index + 4))
    )
      return index + 2;
  }
  return floor;
}

/** A stretch of a text. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Cuts a paragraph into sentences, without the marks that end them. */
export function sentencesOf(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let from = 0;
  const endAt = (index: number): void => {
    while (from < index && /\s/.test(text[from] ?? "")) from++;
    if (index > from) sentences.push({ from, to: index });
    from = index + 1;
  };
  for (const { 0: mark, index } of text.matchAll(END)) if (mark === "\n" || endsSentence(text, index)) endAt(index);
  endAt(text.length);
  return sentences;
}
