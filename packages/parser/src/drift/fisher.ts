/** Natural logarithms of factorials, kept between calls of one counter. */
class LogFactorials {
  readonly #values: number[] = [0];

  of(n: number): number {
    for (let at = this.#values.length; at <= n; at += 1) this.#values.push((this.#values[at - 1] ?? 0) + Math.log(at));
    return this.#values[n] ?? 0;
  }
}

const factorials = new LogFactorials();
const logChoose = (n: number, k: number): number => factorials.of(n) - factorials.of(k) - factorials.of(n - k);

// Tables that are as likely as the observed one differ from it by rounding only.
const SAME = 1e-7;

/**
 * Fisher's exact test of a two-by-two table, two-sided: how likely shares differ as much as these, or more, by chance.
 *
 * @param before - how many of how many before
 * @param after - how many of how many after
 * @returns the probability, from 0 to 1
 */
export function fisherExact(before: readonly [number, number], after: readonly [number, number]): number {
  const [hits, size] = before;
  const [laterHits, laterSize] = after;
  const total = hits + laterHits;
  const all = logChoose(size + laterSize, total);
  const logOf = (k: number): number => logChoose(size, k) + logChoose(laterSize, total - k) - all;
  const observed = logOf(hits) + SAME;
  let sum = 0;
  for (let k = Math.max(0, total - laterSize); k <= Math.min(size, total); k += 1)
    if (logOf(k) <= observed) sum += Math.exp(logOf(k));
  return Math.min(1, sum);
}
