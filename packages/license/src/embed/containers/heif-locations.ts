import { ByteView, concat } from "../bytes/byte-view.ts";
import { bigEndian } from "../bytes/numbers.ts";
import { invalid } from "../picture-error.ts";
import { boxBytes, versionAndFlags } from "./heif-boxes.ts";

/** A piece of an item's data. */
export interface Extent {
  index: number;
  /** Counted from the start of what `method` says. */
  offset: number;
  length: number;
}

/** Where the data of an item lies (`iloc`, ISO 14496-12 section 8.11.3). */
export interface Location {
  id: number;
  /** 0: in the file. 1: in the box `idat`. 2: in another item. */
  method: number;
  /** 0: in this file. */
  reference: number;
  extents: Extent[];
}

/** The box as data. */
export interface Locations {
  version: number;
  indexSize: number;
  items: Location[];
}

/** The most extents: far above any picture, which has some per tile. */
const MOST_EXTENTS = 500_000;

/** Reads numbers one after the other. */
class Cursor {
  readonly #view: ByteView;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#view = new ByteView(bytes, "The list of places in the file");
  }

  take(size: number): number {
    const value = size === 1 ? this.#view.u8(this.#at) : this.#view.unsigned(this.#at, size);
    this.#at += size;
    return value;
  }
}

/** @throws CivicMediaError `picture-invalid` */
export function readLocations(content: Uint8Array): Locations {
  const cursor = new Cursor(content);
  const version = cursor.take(4) >>> 24;
  if (version > 2) throw invalid(`The list of places in the file has version ${version}.`);
  const sizes = cursor.take(2);
  const [offsetSize, lengthSize, baseSize] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15] as const;
  const indexSize = version === 0 ? 0 : sizes & 15;
  const count = cursor.take(version === 2 ? 4 : 2);
  const items: Location[] = [];
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const id = cursor.take(version === 2 ? 4 : 2);
    const method = version === 0 ? 0 : cursor.take(2) & 15;
    const reference = cursor.take(2);
    const base = cursor.take(baseSize);
    const extentCount = cursor.take(2);
    total += extentCount;
    if (total > MOST_EXTENTS) throw invalid(`The items of the file have more than ${MOST_EXTENTS} pieces.`);
    const extents = Array.from({ length: extentCount }, () => {
      const own = cursor.take(indexSize);
      const offset = base + cursor.take(offsetSize);
      return { index: own, offset, length: cursor.take(lengthSize) };
    });
    items.push({ id, method, reference, extents });
  }
  return { version, indexSize, items };
}

/** Its inverse; the length of the box does not depend on the places. */
export function locationsBox({ version, indexSize, items }: Locations): Uint8Array {
  const idSize = version === 2 ? 4 : 2;
  const rows = items.map(({ id, method, reference, extents }) =>
    concat([
      bigEndian(id, idSize),
      version === 0 ? new Uint8Array(0) : bigEndian(method, 2),
      bigEndian(reference, 2),
      bigEndian(extents.length, 2),
      ...extents.map(({ index, offset, length }) =>
        concat([bigEndian(index, indexSize), bigEndian(offset, 4), bigEndian(length, 4)]),
      ),
    ]),
  );
  // Offsets and lengths of four bytes, no base.
  const head = [versionAndFlags(version), Uint8Array.of(0x44, indexSize), bigEndian(items.length, idSize)];
  return boxBytes("iloc", ...head, ...rows);
}
