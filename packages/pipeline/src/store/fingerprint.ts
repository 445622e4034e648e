/** Characters of words; everything else separates. */
const WORD = /[\p{L}\p{N}]+/gu;

/** FNV-1a over UTF-16 units, with a seed: two of them make 64 bits. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value ^= text.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

const SEEDS = [0x811c9dc5, 0x9747b28c] as const;
const SHINGLE = 3;

const toHex = (value: number) => value.toString(16).padStart(8, "0");

/**
 * The similarity fingerprint of a text (simhash over shingles of three words): similar texts differ in few of its bits.
 *
 * @param text - running text
 * @returns 64 bits as 16 hexadecimal digits
 */
export function fingerprint(text: string): string {
  const words = text.toLowerCase().match(WORD) ?? [];
  const counts = new Int32Array(64);
  const most = Math.max(1, words.length - SHINGLE + 1);
  for (let at = 0; at < most; at += 1) {
    const shingle = words.slice(at, at + SHINGLE).join(" ");
    for (const [half, seed] of SEEDS.entries()) {
      const bits = hash(shingle, seed);
      for (let bit = 0; bit < 32; bit += 1) {
        const index = half * 32 + bit;
        counts[index] = (counts[index] ?? 0) + ((bits >>> bit) & 1 ? 1 : -1);
      }
    }
  }
  const half = (from: number) => {
    let value = 0;
    for (let bit = 0; bit < 32; bit += 1) if ((counts[from + bit] ?? 0) > 0) value |= 1 << bit;
    return toHex(value >>> 0);
  };
  return half(0) + half(32);
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
