import { ByteView, hasLatin1 } from "../bytes/byte-view.ts";
import { invalid, unsupported } from "../picture-error.ts";

/** One entry of a directory (TIFF 6.0 section 2). */
export interface Entry {
  tag: number;
  type: number;
  /** Number of values, of the size of their type. */
  count: number;
  /** Where the entry itself stands. */
  at: number;
}

/** The first directory of a TIFF structure. */
export interface Directory {
  littleEndian: boolean;
  bytes: Uint8Array;
  view: ByteView;
  /** Where the directory stands. */
  at: number;
  entries: Entry[];
  /** Where the next directory stands; 0 where there is none. */
  next: number;
}

/** Bytes per value, by type: BYTE, ASCII, SHORT, LONG, RATIONAL, and their signed and floating kin; 129 is Exif 3's UTF-8. */
const SIZES: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
  13: 4,
  129: 1,
};

/**
 * Reads the first directory. Directories inside of it are not followed, so that none can lead in circles.
 *
 * @param name - what it is, for messages
 * @throws CivicMediaError `picture-invalid`, or `picture-unsupported` for BigTIFF
 */
export function readDirectory(bytes: Uint8Array, name: string): Directory {
  const littleEndian = hasLatin1(bytes, "II");
  if (!littleEndian && !hasLatin1(bytes, "MM")) throw invalid(`${name} states no byte order.`);
  const view = new ByteView(bytes, name, { littleEndian });
  const magic = view.u16(2);
  if (magic === 43)
    throw unsupported(`${name} is a BigTIFF, which is not written here. Save it as TIFF of at most 4 GB.`);
  if (magic !== 42) throw invalid(`${name} is no TIFF structure.`);
  const at = view.u32(4);
  const count = view.u16(at);
  view.slice(at, 2 + count * 12);
  const entries = Array.from({ length: count }, (_, index) => {
    const entry = at + 2 + index * 12;
    return { tag: view.u16(entry), type: view.u16(entry + 2), count: view.u32(entry + 4), at: entry };
  });
  const end = at + 2 + count * 12;
  // Some cameras leave out the pointer to a next directory where the structure ends.
  return { littleEndian, bytes, view, at, entries, next: end + 4 <= bytes.length ? view.u32(end) : 0 };
}

/** The bytes of an entry's values: inside of it where they fit into four bytes, else where it says. */
export function entryData({ view }: Directory, { type, count, at }: Entry): Uint8Array {
  const length = (SIZES[type] ?? 1) * count;
  return length <= 4 ? view.slice(at + 8, length) : view.slice(view.u32(at + 8), length);
}
