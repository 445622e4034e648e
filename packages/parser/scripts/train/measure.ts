import type { LabelledPage } from "./corpora.ts";

// The metric of the article-extraction benchmark: bags of four words, mean precision and recall over pages.
const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

function bag(text: string): Map<string, number> {
  const words = tokens(text);
  const counts = new Map<string, number>();
  for (let index = 0; index < Math.max(1, words.length - 3); index++) {
    const key = words.slice(index, index + 4).join(" ");
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return words.length === 0 ? new Map() : counts;
}

const sizeOf = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Precision and recall of a text against the right one. */
export function shinglesOf(text: string, gold: string): { precision: number; recall: number } {
  const [own, right] = [bag(text), bag(gold)];
  let common = 0;
  for (const [key, count] of own) common += Math.min(count, right.get(key) ?? 0);
  const [a, b] = [sizeOf(own), sizeOf(right)];
  return { precision: a === 0 ? (b === 0 ? 1 : 0) : common / a, recall: b === 0 ? 1 : common / b };
}

/** Sums up one corpus. */
export class Score {
  #precision = 0;
  #recall = 0;
  #pages = 0;
  #hits = 0;
  #misses = 0;
  #wrong = 0;

  add(page: LabelledPage, text: string): number {
    if (page.text !== undefined) {
      const { precision, recall } = shinglesOf(text, page.text);
      this.#precision += precision;
      this.#recall += recall;
      this.#pages++;
      return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    }
    const squeezed = tokens(text).join(" ");
    const has = (piece: string): boolean => squeezed.includes(tokens(piece).join(" "));
    const wanted = page.pieces?.with ?? [];
    const hits = wanted.filter(has).length;
    const wrong = (page.pieces?.without ?? []).filter(has).length;
    this.#hits += hits;
    this.#misses += wanted.length - hits;
    this.#wrong += wrong;
    return (hits - wrong) / Math.max(1, wanted.length);
  }

  toString(): string {
    const [precision, recall] =
      this.#pages > 0
        ? [this.#precision / this.#pages, this.#recall / this.#pages]
        : [this.#hits / (this.#hits + this.#wrong), this.#hits / (this.#hits + this.#misses)];
    const f1 = (2 * precision * recall) / (precision + recall);
    return [f1, precision, recall].map((value) => (100 * value).toFixed(1)).join(" / ");
  }
}
