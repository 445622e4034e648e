/** Characters of words; everything else separates. */
const WORD = /[\p{L}\p{N}]+/gu;

/** A part of a text. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** FNV-1a over UTF-16 units, with a seed: two of them make 64 bits. */
function hash(text: string, { from, to }: Stretch, seed: number): number {
  // As a number of 32 bits from the start, so that the loop stays one of whole numbers.
  let value = seed | 0;
  for (let index = from; index < to; index += 1) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Each run of three words, as a part of the text in which one blank stands between two words. */
function shinglesOf(words: readonly string[]): Stretch[] {
  const begins: number[] = [];
  let length = 0;
  for (const word of words) {
    begins.push(length);
    length += word.length + 1;
  }
  const ends = [...begins.slice(SHINGLE), length].map((next) => Math.max(0, next - 1));
  return ends.map((to, index) => ({ from: begins[index] ?? 0, to }));
}

const SEEDS = [0x811c9dc5, 0x9747b28c] as const;
const SHINGLE = 3;

const toHex = (value: number) => value.toString(16).padStart(8, "0");

/** Counts, for each of 32 bits, how often it was set: all at once, since each digit of the counts is one number. */
class BitCounts {
  readonly #digits = new Int32Array(32);

  add(bits: number): void {
    for (let digit = 0, carry = bits; carry !== 0; digit += 1) {
      const before = this.#digits[digit] as number;
      this.#digits[digit] = before ^ carry;
      carry &= before;
    }
  }

  /** The bits that were set more often than `half`. */
  above(half: number): number {
    const counts = new Float64Array(32);
    for (let digit = 0; digit < 32; digit += 1) {
      const bits = this.#digits[digit] as number;
      for (let bit = 0; bits !== 0 && bit < 32; bit += 1)
        if ((bits >>> bit) & 1) counts[bit] = (counts[bit] as number) + 2 ** digit;
    }
    return counts.reduce((value, count, bit) => (count > half ? value | (1 << bit) : value), 0) >>> 0;
  }
}

/**
 * The similarity fingerprint of a text (simhash over shingles of three words): similar texts differ in few of its bits.
 *
 * @param text - running text
 * @returns 64 bits as 16 hexadecimal digits
 */
export function fingerprint(text: string): string {
  const words = text.toLowerCase().match(WORD) ?? [];
  const joined = words.join(" ");
  const halves = SEEDS.map((seed) => ({ seed, counts: new BitCounts() }));
  const shingles = shinglesOf(words);
  for (const { seed, counts } of halves) for (const shingle of shingles) counts.add(hash(joined, shingle, seed));
  return halves.map(({ counts }) => toHex(counts.above(shingles.length / 2))).join("");
}

const bitCount = (value: number): number => {
  let rest = value;
  let count = 0;
  for (; rest !== 0; count += 1) rest &= rest - 1;
  return count;
};

/**
 * In how many of 64 bits two fingerprints differ.
 *
 * @example `distance("0000000000000001", "0000000000000003")` is 1
 */
export function distance(left: string, right: string): number {
  let count = 0;
  for (const at of [0, 8])
    count += bitCount(
      (Number.parseInt(left.slice(at, at + 8), 16) ^ Number.parseInt(right.slice(at, at + 8), 16)) >>> 0,
    );
  return count;
}
