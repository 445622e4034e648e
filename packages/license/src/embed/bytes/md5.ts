import { concat } from "./byte-view.ts";
import { littleEndian } from "./numbers.ts";

const SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const SINES = Uint32Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32));

/** Per round of sixteen steps: the mixing function, and which word of the block comes next. */
const ROUNDS: readonly {
  mix: (b: number, c: number, d: number) => number;
  word: (step: number) => number;
}[] = [
  { mix: (b, c, d) => (b & c) | (~b & d), word: (step) => step },
  { mix: (b, c, d) => (d & b) | (~d & c), word: (step) => (5 * step + 1) % 16 },
  { mix: (b, c, d) => b ^ c ^ d, word: (step) => (3 * step + 5) % 16 },
  { mix: (b, c, d) => c ^ (b | ~d), word: (step) => (7 * step) % 16 },
];

function addBlock(state: Uint32Array, block: DataView): void {
  let [a = 0, b = 0, c = 0, d = 0] = state;
  for (const [index, { mix, word }] of ROUNDS.entries())
    for (let step = 0; step < 16; step += 1) {
      const input = block.getUint32(word(index * 16 + step) * 4, true);
      const sum = (a + mix(b, c, d) + input + (SINES[index * 16 + step] ?? 0)) | 0;
      const shift = SHIFTS[index * 4 + (step % 4)] ?? 0;
      [a, d, c, b] = [d, c, b, (b + ((sum << shift) | (sum >>> (32 - shift)))) | 0];
    }
  state.set([a, b, c, d].map((value, index) => value + (state[index] ?? 0)));
}

/**
 * The MD5 of RFC 1321. Photoshop's IPTC digest and the identifier of extended XMP are defined with it; it secures nothing.
 */
export function md5(bytes: Uint8Array): Uint8Array {
  const zeros = (119 - (bytes.length % 64)) % 64;
  const padded = concat([bytes, Uint8Array.of(0x80), new Uint8Array(zeros), littleEndian(bytes.length * 8, 8)]);
  const view = new DataView(padded.buffer);
  const state = Uint32Array.of(0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476);
  for (let at = 0; at < padded.length; at += 64) addBlock(state, new DataView(view.buffer, at, 64));
  return concat([...state].map((value) => littleEndian(value, 4)));
}
