import { unzipSync } from "fflate";

/** A release is never as large; what is, was made to fill memory. */
const LARGEST = 64 * 1024 * 1024;
/** What the name of an entry stands behind in the directory of an archive. */
const ENTRY_HEADER = 46;

class NotAnArchive extends Error {}

/** Takes one file out of an archive; nothing where it is not there, is too large, or the bytes are no archive. */
export function zipPart(bytes: Uint8Array, path: string): Uint8Array | undefined {
  let entries = 0;
  let isFound = false;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    entries += 1;
    // The number of entries is only said at the end of the archive: up to four thousand million.
    if (entries * ENTRY_HEADER > bytes.length) throw new NotAnArchive();
    // Many entries may lead to the same bytes, each of them to be unpacked.
    if (isFound || name !== path || originalSize > LARGEST) return false;
    isFound = true;
    return true;
  };
  try {
    return unzipSync(bytes, { filter })[path];
  } catch {
    return undefined;
  }
}
