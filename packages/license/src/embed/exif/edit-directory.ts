import { concat, sameBytes } from "../bytes/byte-view.ts";
import { bigEndian, littleEndian } from "../bytes/numbers.ts";
import { invalid } from "../picture-error.ts";
import { type Directory, entryData, readDirectory } from "./directory.ts";

/** A value to write. */
export interface Value {
  type: number;
  /** Number of values of that type. */
  count: number;
  data: Uint8Array;
}

/** Lets new bytes follow old ones, each part on an even place as TIFF asks. */
class Appended {
  readonly parts: Uint8Array[] = [];
  end: number;

  constructor(length: number) {
    this.end = length;
  }

  add(data: Uint8Array): number {
    if (this.end % 2 === 1) {
      this.parts.push(new Uint8Array(1));
      this.end += 1;
    }
    const at = this.end;
    this.parts.push(data);
    this.end += data.length;
    if (this.end > 0xffffffff) throw invalid("The TIFF would have more than 4 GB.");
    return at;
  }
}

const isSame = (directory: Directory, tag: number, value: Value): boolean => {
  const entry = directory.entries.find((one) => one.tag === tag);
  return (
    entry !== undefined &&
    entry.type === value.type &&
    entry.count === value.count &&
    sameBytes(entryData(directory, entry), value.data)
  );
};

/**
 * Writes values into the first directory. Nothing that is there moves, because other directories, maker notes and picture
 * data are found by their places: new values follow at the end, and so does the directory when it needs new entries.
 *
 * @param bytes - the whole structure
 * @param values - by tag
 * @returns a new structure, or the same bytes where all values are there already
 */
export function editDirectory(bytes: Uint8Array, values: ReadonlyMap<number, Value>): Uint8Array {
  const directory = readDirectory(bytes, "Exif");
  const changed = [...values].filter(([tag, value]) => !isSame(directory, tag, value));
  if (changed.length === 0) return bytes;
  const number = directory.littleEndian ? littleEndian : bigEndian;
  const appended = new Appended(bytes.length);
  const rows = new Map<number, Uint8Array>(directory.entries.map(({ tag, at }) => [tag, bytes.slice(at, at + 12)]));
  for (const [tag, { type, count, data }] of changed) {
    const field = data.length <= 4 ? concat([data, new Uint8Array(4 - data.length)]) : number(appended.add(data), 4);
    rows.set(tag, concat([number(tag, 2), number(type, 2), number(count, 4), field]));
  }
  const sorted = [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
  const table = concat(sorted);
  if (sorted.length === directory.entries.length) {
    const patched = concat([bytes, ...appended.parts]);
    patched.set(table, directory.at + 2);
    return patched;
  }
  const at = appended.add(concat([number(sorted.length, 2), table, number(directory.next, 4)]));
  const grown = concat([bytes, ...appended.parts]);
  grown.set(number(at, 4), 4);
  return grown;
}
