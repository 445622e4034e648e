/** A number as bytes, the highest first. */
export function bigEndian(value: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let rest = value;
  for (let index = size - 1; index >= 0; index -= 1) {
    bytes[index] = rest % 256;
    rest = Math.floor(rest / 256);
  }
  return bytes;
}

/** A number as bytes, the lowest first. */
export const littleEndian = (value: number, size: number): Uint8Array => bigEndian(value, size).reverse();
