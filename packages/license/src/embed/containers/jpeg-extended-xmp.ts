import { ByteView, concat, fromLatin1, latin1 } from "../bytes/byte-view.ts";
import { md5 } from "../bytes/md5.ts";
import { bigEndian } from "../bytes/numbers.ts";
import { decodeUtf8 } from "../bytes/text.ts";
import { invalid } from "../picture-error.ts";
import { contentOf, isSegment, type Segment, segmentBytes } from "./jpeg-segments.ts";

/** Digest, full length and offset before each part. */
const HEADER = 40;
const MOST_PART = 65_400;

/** The name by which the main packet refers to its rest. */
export const extendedXmpId = (extended: Uint8Array): string =>
  [...md5(extended)].map((byte) => byte.toString(16).padStart(2, "0").toUpperCase()).join("");

/** The name that a main packet states, as attribute or element. */
const idIn = (xmp: Uint8Array): string | undefined =>
  /:HasExtendedXMP\s*(?:=\s*["']|>\s*)([0-9A-F]{32})/i.exec(decodeUtf8(xmp) ?? "")?.[1]?.toUpperCase();

/** The segments that hold the rest of this packet; those of another packet are left alone. */
export function extendedSegments(segments: readonly Segment[], xmp: Uint8Array | undefined): Segment[] {
  const id = xmp && segments.some((segment) => isSegment(segment, "extendedXmp")) ? idIn(xmp) : undefined;
  if (id === undefined) return [];
  return segments.filter(
    (segment) =>
      isSegment(segment, "extendedXmp") &&
      latin1(contentOf(segment, "extendedXmp").subarray(0, 32)).toUpperCase() === id,
  );
}

/** Puts the parts together in the order of their offsets. */
export function joinExtendedXmp(segments: readonly Segment[]): Uint8Array | undefined {
  if (segments.length === 0) return undefined;
  const parts = segments.map((segment) => {
    const view = new ByteView(contentOf(segment, "extendedXmp"), "Extended XMP");
    return { length: view.u32(32), offset: view.u32(36), data: view.slice(HEADER, view.length - HEADER) };
  });
  parts.sort((a, b) => a.offset - b.offset);
  let end = 0;
  for (const { offset, data } of parts) {
    if (offset !== end) throw invalid("A part of the extended XMP is missing.");
    end += data.length;
  }
  if (parts.some(({ length }) => length !== end)) throw invalid("A part of the extended XMP is missing.");
  return concat(parts.map(({ data }) => data));
}

/** The segments for the rest of a packet. */
export function extendedXmpSegments(extended: Uint8Array): Uint8Array[] {
  const id = fromLatin1(extendedXmpId(extended));
  const parts: Uint8Array[] = [];
  for (let offset = 0; offset < extended.length; offset += MOST_PART) {
    const header = [id, bigEndian(extended.length, 4), bigEndian(offset, 4)];
    parts.push(segmentBytes("extendedXmp", concat([...header, extended.subarray(offset, offset + MOST_PART)])));
  }
  return parts;
}
