import { unzipSync } from "fflate";

/** A release is never as large; what is, was made to fill memory. */
const LARGEST = 64 * 1024 * 1024;

/** Takes one file out of an archive; nothing where it is not there, is too large, or the bytes are no archive. */
export function zipPart(bytes: Uint8Array, path: string): Uint8Array | undefined {
  try {
    const filter = ({ name, originalSize }: { name: string; originalSize: number }) =>
      name === path && originalSize <= LARGEST;
    return unzipSync(bytes, { filter })[path];
  } catch {
    return undefined;
  }
}
