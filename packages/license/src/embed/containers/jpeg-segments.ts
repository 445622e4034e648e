import { ByteView, fromLatin1, hasLatin1 } from "../bytes/byte-view.ts";
import { invalid } from "../picture-error.ts";

/** A segment before the picture data (ITU-T T.81 annex B), with its marker and length. */
export interface Segment {
  /** The second byte of its marker: 0xe1 for APP1. */
  marker: number;
  /** Where the marker starts, in the file. */
  at: number;
  /** All bytes, marker and length included. */
  bytes: Uint8Array;
  /** What follows the length. */
  payload: Uint8Array;
}

/** Where each kind of metadata is found: marker and the Latin-1 text that the payload starts with. */
export const SIGNATURES = {
  exif: { marker: 0xe1, text: "Exif\0\0" },
  xmp: { marker: 0xe1, text: "http://ns.adobe.com/xap/1.0/\0" },
  extendedXmp: { marker: 0xe1, text: "http://ns.adobe.com/xmp/extension/\0" },
  photoshop: { marker: 0xed, text: "Photoshop 3.0\0" },
  jfif: { marker: 0xe0, text: "JFIF\0" },
  mpf: { marker: 0xe2, text: "MPF\0" },
  jumbf: { marker: 0xeb, text: "JP" },
} as const;

export type Signature = keyof typeof SIGNATURES;

const SOS = 0xda;
const EOI = 0xd9;
/** Markers that stand alone, without length: TEM, RST0 to RST7, SOI. */
const isBare = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);

/** The most bytes that a segment can hold after its length. */
export const MOST_PAYLOAD = 65_533;

export const isSegment = ({ marker, payload }: Segment, kind: Signature): boolean =>
  marker === SIGNATURES[kind].marker && hasLatin1(payload, SIGNATURES[kind].text);

/** What follows the signature of a segment. */
export const contentOf = ({ payload }: Segment, kind: Signature): Uint8Array =>
  payload.subarray(SIGNATURES[kind].text.length);

function checkEnd(bytes: Uint8Array, from: number): void {
  // In picture data 0xff is followed by 0x00 or a restart marker: a cut file has no end marker after its scan.
  for (let at = bytes.lastIndexOf(EOI); at > from; at = bytes.lastIndexOf(EOI, at - 1))
    if (bytes[at - 1] === 0xff) return;
  throw invalid("The JPEG has no end of image.");
}

/**
 * Splits a JPEG into the segments before its first scan, and the rest.
 *
 * @throws CivicMediaError `picture-invalid`
 */
export function readSegments(bytes: Uint8Array): { segments: Segment[]; rest: Uint8Array } {
  const view = new ByteView(bytes, "The JPEG");
  const segments: Segment[] = [];
  let at = 2;
  for (;;) {
    if (view.u8(at) !== 0xff) throw invalid(`The JPEG has no marker at byte ${at}.`);
    const start = at;
    // Any number of 0xff may fill the space before a marker.
    while (view.u8(at + 1) === 0xff) at += 1;
    const marker = view.u8(at + 1);
    if (marker === EOI || marker === 0) throw invalid("The JPEG holds no picture data.");
    if (marker === SOS) {
      checkEnd(bytes, at);
      return { segments, rest: bytes.subarray(start) };
    }
    const length = isBare(marker) ? 0 : view.u16(at + 2);
    if (!isBare(marker) && length < 2) throw invalid(`The JPEG has a segment of ${length} bytes at byte ${at}.`);
    const payload = isBare(marker) ? new Uint8Array(0) : view.slice(at + 4, length - 2);
    segments.push({ marker, at: start, bytes: bytes.subarray(start, at + 2 + length), payload });
    at += 2 + length;
  }
}

/** A new segment. */
export function segmentBytes(kind: Signature, content: Uint8Array): Uint8Array {
  const { marker, text } = SIGNATURES[kind];
  const length = 2 + text.length + content.length;
  const bytes = new Uint8Array(2 + length);
  bytes.set([0xff, marker, length >> 8, length & 255]);
  bytes.set(fromLatin1(text), 4);
  bytes.set(content, 4 + text.length);
  return bytes;
}
