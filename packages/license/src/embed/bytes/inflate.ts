import { invalid } from "../picture-error.ts";

/** Reads bits of a deflate stream, the lowest first. */
class Bits {
  readonly #bytes: Uint8Array;
  #at: number;
  #buffer = 0;
  #count = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  take(count: number): number {
    while (this.#count < count) {
      const byte = this.#bytes[this.#at];
      if (byte === undefined) throw invalid("A compressed text ends too early.");
      this.#at += 1;
      this.#buffer |= byte << this.#count;
      this.#count += 8;
    }
    const value = this.#buffer & ((1 << count) - 1);
    this.#buffer >>>= count;
    this.#count -= count;
    return value;
  }

  /** The bytes from the next whole byte on. */
  bytes(count: number): Uint8Array {
    const part = this.#bytes.subarray(this.#at, this.#at + count);
    if (part.length < count) throw invalid("A compressed text ends too early.");
    this.#at += count;
    return part;
  }

  align(): void {
    this.#buffer = 0;
    this.#count = 0;
  }
}

/** A canonical Huffman code: how many codes there are of each length, and their symbols in order. */
interface Code {
  counts: Uint16Array;
  symbols: Uint16Array;
}

function toCode(lengths: readonly number[]): Code {
  const counts = new Uint16Array(16);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  counts[0] = 0;
  const offsets = new Uint16Array(16);
  for (let length = 1; length < 15; length += 1) offsets[length + 1] = (offsets[length] ?? 0) + (counts[length] ?? 0);
  const symbols = new Uint16Array(lengths.length);
  for (const [symbol, length] of lengths.entries())
    if (length > 0) {
      symbols[offsets[length] ?? 0] = symbol;
      offsets[length] = (offsets[length] ?? 0) + 1;
    }
  return { counts, symbols };
}

function readSymbol(bits: Bits, { counts, symbols }: Code): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= 15; length += 1) {
    code |= bits.take(1);
    const count = counts[length] ?? 0;
    if (code - first < count) return symbols[index + code - first] ?? 0;
    index += count;
    first = (first + count) << 1;
    code <<= 1;
  }
  throw invalid("A compressed text has a code that does not exist.");
}

const repeat = (length: number, times: number): number[] => new Array<number>(times).fill(length);

const FIXED_LENGTHS = toCode([...repeat(8, 144), ...repeat(9, 112), ...repeat(7, 24), ...repeat(8, 8)]);
const FIXED_DISTANCES = toCode(repeat(5, 30));
/** The order in which RFC 1951 section 3.2.7 sends the lengths of the code for lengths. */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function readCodes(bits: Bits): [lengths: Code, distances: Code] {
  const literals = bits.take(5) + 257;
  const distances = bits.take(5) + 1;
  const own = repeat(0, 19);
  const ownCount = bits.take(4) + 4;
  for (const place of ORDER.slice(0, ownCount)) own[place] = bits.take(3);
  const code = toCode(own);
  const lengths: number[] = [];
  while (lengths.length < literals + distances) {
    const symbol = readSymbol(bits, code);
    if (symbol < 16) lengths.push(symbol);
    else if (symbol === 16) lengths.push(...repeat(lengths.at(-1) ?? 0, 3 + bits.take(2)));
    else lengths.push(...repeat(0, symbol === 17 ? 3 + bits.take(3) : 11 + bits.take(7)));
  }
  return [toCode(lengths.slice(0, literals)), toCode(lengths.slice(literals, literals + distances))];
}

/** Output that grows up to a limit: a few bytes can stand for gigabytes. */
class Output {
  #bytes = new Uint8Array(4096);
  length = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  #reserve(count: number): void {
    const needed = this.length + count;
    if (needed > this.#most) throw invalid(`A compressed text is longer than ${this.#most} bytes.`);
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.min(Math.max(needed, this.#bytes.length * 2), this.#most));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }

  append(part: Uint8Array): void {
    this.#reserve(part.length);
    this.#bytes.set(part, this.length);
    this.length += part.length;
  }

  push(byte: number): void {
    this.#reserve(1);
    this.#bytes[this.length] = byte;
    this.length += 1;
  }

  repeat(distance: number, count: number): void {
    if (distance > this.length) throw invalid("A compressed text repeats what was never there.");
    this.#reserve(count);
    for (let index = 0; index < count; index += 1) {
      this.#bytes[this.length] = this.#bytes[this.length - distance] ?? 0;
      this.length += 1;
    }
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }
}

/** Length codes from 257 on: base and extra bits (RFC 1951 section 3.2.5). */
function lengthOf(bits: Bits, symbol: number): number {
  const code = symbol - 257;
  if (code === 28) return 258;
  if (code < 8) return code + 3;
  const extra = (code >> 2) - 1;
  return ((4 + (code & 3)) << extra) + 3 + bits.take(extra);
}

function distanceOf(bits: Bits, code: number): number {
  if (code < 4) return code + 1;
  const extra = (code >> 1) - 1;
  return ((2 + (code & 1)) << extra) + 1 + bits.take(extra);
}

function inflateBlock(bits: Bits, output: Output, [lengths, distances]: readonly [Code, Code]): void {
  for (;;) {
    const symbol = readSymbol(bits, lengths);
    if (symbol === 256) return;
    if (symbol < 256) output.push(symbol);
    else {
      const length = lengthOf(bits, symbol);
      output.repeat(distanceOf(bits, readSymbol(bits, distances)), length);
    }
  }
}

/**
 * Reads a zlib stream (RFC 1950, 1951). Browsers inflate only asynchronously, so a small reader of our own keeps
 * {@link readRights} synchronous everywhere. The checksum is not compared: the chunk around it has its own.
 *
 * @param bytes - the stream
 * @param most - the most bytes to give out
 */
export function inflate(bytes: Uint8Array, most: number): Uint8Array {
  if (((bytes[0] ?? 0) & 15) !== 8 || ((bytes[1] ?? 0) & 32) !== 0)
    throw invalid("A compressed text is of an unknown compression.");
  const bits = new Bits(bytes, 2);
  const output = new Output(most);
  let isLast = false;
  while (!isLast) {
    isLast = bits.take(1) === 1;
    const kind = bits.take(2);
    if (kind === 3) throw invalid("A compressed text has a block of unknown kind.");
    if (kind === 0) {
      bits.align();
      const [low = 0, high = 0] = bits.bytes(4);
      output.append(bits.bytes(low + high * 256));
    } else inflateBlock(bits, output, kind === 1 ? [FIXED_LENGTHS, FIXED_DISTANCES] : readCodes(bits));
  }
  return output.done();
}
