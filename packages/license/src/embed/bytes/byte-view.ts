import { invalid } from "../picture-error.ts";

/** Reads numbers and pieces of a byte sequence; a place that lies outside of it is an error, never `undefined`. */
export class ByteView {
  readonly bytes: Uint8Array;
  /** What the bytes are, for messages: `Exif`, `box iloc`. */
  readonly name: string;
  readonly #view: DataView;
  readonly #little: boolean;

  constructor(bytes: Uint8Array, name: string, { littleEndian = false }: { littleEndian?: boolean } = {}) {
    this.bytes = bytes;
    this.name = name;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#little = littleEndian;
  }

  get length(): number {
    return this.bytes.length;
  }

  #check(at: number, length: number): void {
    if (at >= 0 && length >= 0 && at + length <= this.bytes.length) return;
    throw invalid(`${this.name} refers to byte ${at + length}, but has ${this.bytes.length}.`);
  }

  u8(at: number): number {
    this.#check(at, 1);
    return this.#view.getUint8(at);
  }

  u16(at: number): number {
    this.#check(at, 2);
    return this.#view.getUint16(at, this.#little);
  }

  u24(at: number): number {
    this.#check(at, 3);
    const [low, high] = this.#little ? [at, at + 2] : [at + 2, at];
    return this.#view.getUint8(low) + (this.#view.getUint8(at + 1) << 8) + (this.#view.getUint8(high) << 16);
  }

  u32(at: number): number {
    this.#check(at, 4);
    return this.#view.getUint32(at, this.#little);
  }

  /** An unsigned number of 0, 2, 4 or 8 bytes, as ISO base media files use them. */
  unsigned(at: number, size: number): number {
    if (size === 0) return 0;
    if (size === 4) return this.u32(at);
    if (size === 2) return this.u16(at);
    if (size !== 8) throw invalid(`${this.name} has numbers of ${size} bytes.`);
    const value = this.u32(at) * 2 ** 32 + this.u32(at + 4);
    if (value > Number.MAX_SAFE_INTEGER) throw invalid(`${this.name} refers to a byte beyond any file.`);
    return value;
  }

  /** A part, without copying it. */
  slice(at: number, length: number): Uint8Array {
    this.#check(at, length);
    return this.bytes.subarray(at, at + length);
  }

  /** Some bytes as Latin-1 text. */
  latin1(at: number, length: number): string {
    return latin1(this.slice(at, length));
  }
}

/** Bytes as text, one character per byte. */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Text of characters up to U+00FF as bytes. */
export const fromLatin1 = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

/** Whether the bytes at a place are this Latin-1 text. */
export function hasLatin1(bytes: Uint8Array, text: string, at = 0): boolean {
  if (bytes.length < at + text.length) return false;
  for (let index = 0; index < text.length; index += 1) if (bytes[at + index] !== text.charCodeAt(index)) return false;
  return true;
}

/** Whether two byte sequences are the same. */
export function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** Joins byte sequences into a new one. */
export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
