import { ByteView, concat, fromLatin1 } from "../bytes/byte-view.ts";
import { bigEndian } from "../bytes/numbers.ts";
import { invalid } from "../picture-error.ts";

/** A box of an ISO base media file (ISO 14496-12 section 4.2). */
export interface Box {
  type: string;
  /** Where it starts, counted from the start of what was read. */
  at: number;
  /** The whole box. */
  bytes: Uint8Array;
  /** What follows its header. */
  content: Uint8Array;
}

/** Far above any picture's number of boxes beside each other, far below what takes long to look at. */
const MOST_BOXES = 100_000;

/**
 * Reads boxes that stand beside each other.
 *
 * @param bytes - the file, or the content of a box
 * @param start - where the first one starts
 * @throws CivicMediaError `picture-invalid`
 */
export function readBoxes(bytes: Uint8Array, start = 0): Box[] {
  const view = new ByteView(bytes, "A box");
  const boxes: Box[] = [];
  for (let at = start; at < bytes.length; ) {
    if (boxes.length === MOST_BOXES) throw invalid(`The file has more than ${MOST_BOXES} boxes.`);
    const short = view.u32(at);
    const header = short === 1 ? 16 : 8;
    const length = short === 0 ? bytes.length - at : short === 1 ? view.unsigned(at + 8, 8) : short;
    if (length < header) throw invalid(`A box says that it has ${length} bytes.`);
    const whole = view.slice(at, length);
    boxes.push({ type: view.latin1(at + 4, 4), at, bytes: whole, content: whole.subarray(header) });
    at += length;
  }
  return boxes;
}

/** Writes a box. */
export const boxBytes = (type: string, ...content: readonly Uint8Array[]): Uint8Array => {
  const body = concat(content);
  return concat([bigEndian(body.length + 8, 4), fromLatin1(type), body]);
};

/** Version and flags, which some boxes begin with. */
export const versionAndFlags = (version: number, flags = 0): Uint8Array =>
  concat([Uint8Array.of(version), bigEndian(flags, 3)]);
