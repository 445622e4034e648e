import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A page with what others wrote down of it. */
export interface GoldPage {
  readonly file: string;
  readonly url: string;
  readonly kind: string;
  readonly lang: string;
  readonly truth: Readonly<Record<string, unknown>>;
  /** The file of the same release in the other language. */
  readonly translation?: string;
}

/** What is known of a release whose page marks its parts. */
export interface MarkedTruth {
  readonly file: string;
  readonly lang: string;
  readonly body: readonly { readonly text: string }[];
  readonly quotes: readonly { readonly text: string; readonly source?: string }[];
  readonly contacts: readonly { readonly items: readonly string[] }[];
  readonly facts: readonly string[];
}

/** A folder of pages with its index. */
export interface Gold {
  readonly pages: readonly GoldPage[];
  readonly marked: ReadonlyMap<string, MarkedTruth>;
  readonly html: (page: { readonly file: string }) => Buffer;
}

/** A file of JSON values, one in each line. */
export const readLines = <T>(file: string): T[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** Reads a folder: `index.jsonl`, `yukon-truth.jsonl`, `html/`. */
export function readGold(folder: string): Gold {
  const marked = readLines<MarkedTruth>(join(folder, "yukon-truth.jsonl"));
  return {
    pages: readLines<GoldPage>(join(folder, "index.jsonl")),
    marked: new Map(marked.map((truth) => [truth.file, truth])),
    html: ({ file }) => readFileSync(join(folder, "html", file)),
  };
}

/** Words alone, so that marks, blanks and capitals do not count. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

export const squeeze = (text: string): string => wordsOf(text).join("");

/** Shares of what was found and of what there was to find. */
export class Tally {
  found = 0;
  expected = 0;
  right = 0;
  readonly misses: string[] = [];

  /** Compares two lists, where each value counts once. */
  compare(found: readonly string[], expected: readonly string[], where: string): void {
    const left = [...found];
    for (const one of expected) {
      const at = left.indexOf(one);
      if (at >= 0) left.splice(at, 1);
      else this.misses.push(`${where}: missing ${one.slice(0, 100)}`);
      this.right += at >= 0 ? 1 : 0;
    }
    for (const one of left) this.misses.push(`${where}: invented ${one.slice(0, 100)}`);
    this.found += found.length;
    this.expected += expected.length;
  }

  /** One question with one answer. */
  note(isRight: boolean, miss: string): void {
    this.found += 1;
    this.expected += 1;
    this.right += isRight ? 1 : 0;
    if (!isRight) this.misses.push(miss);
  }

  get f1(): number {
    return this.found + this.expected === 0 ? 1 : (2 * this.right) / (this.found + this.expected);
  }
}
