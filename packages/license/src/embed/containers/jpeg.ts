import { concat, hasLatin1, latin1 } from "../bytes/byte-view.ts";
import { unsupported } from "../picture-error.ts";
import type { Blocks, Container, ReadFile } from "./container.ts";
import { extendedSegments, extendedXmpSegments, joinExtendedXmp } from "./jpeg-extended-xmp.ts";
import { growMpf } from "./jpeg-mpf.ts";
import {
  contentOf,
  isSegment,
  MOST_PAYLOAD,
  readSegments,
  type Segment,
  SIGNATURES,
  segmentBytes,
} from "./jpeg-segments.ts";

type Kind = "exif" | "xmp" | "extendedXmp" | "photoshop";

/** In the order in which they are written where a file has none of them yet: Exif asks to be first. */
const KINDS: readonly Kind[] = ["exif", "xmp", "extendedXmp", "photoshop"];

/** How many bytes of Photoshop's resources one segment takes. */
const MOST_PHOTOSHOP = MOST_PAYLOAD - SIGNATURES.photoshop.text.length;

/** The segments that hold a block. */
function segmentsOf(segments: readonly Segment[], kind: Kind): Segment[] {
  const own = segments.filter((segment) => isSegment(segment, kind));
  if (kind === "photoshop") return own;
  // Only the first of several is read, by everybody.
  if (kind !== "extendedXmp") return own.slice(0, 1);
  const [xmp] = segmentsOf(segments, "xmp");
  return extendedSegments(segments, xmp && contentOf(xmp, "xmp"));
}

function readBlock(segments: readonly Segment[], kind: Kind): Uint8Array | undefined {
  const own = segmentsOf(segments, kind);
  if (kind === "extendedXmp") return joinExtendedXmp(own);
  return own.length === 0 ? undefined : concat(own.map((segment) => contentOf(segment, kind)));
}

/** The segments that a block becomes; an empty block becomes none. */
function writeBlock(kind: Kind, block: Uint8Array): Uint8Array[] {
  if (block.length === 0) return [];
  if (kind === "extendedXmp") return extendedXmpSegments(block);
  if (kind === "photoshop") {
    const parts: Uint8Array[] = [];
    for (let at = 0; at < block.length; at += MOST_PHOTOSHOP)
      parts.push(segmentBytes(kind, block.subarray(at, at + MOST_PHOTOSHOP)));
    return parts;
  }
  if (block.length + SIGNATURES[kind].text.length > MOST_PAYLOAD)
    throw unsupported(
      `The ${kind === "exif" ? "Exif" : "XMP"} data does not fit into a JPEG: it has ${block.length} bytes.`,
    );
  return [segmentBytes(kind, block)];
}

/** A piece of the file to write: an old segment, or new bytes. */
interface Piece {
  bytes: Uint8Array;
  segment?: Segment;
  kind?: Kind;
}

const APP0 = 0xe0;

/** Behind which pieces a new block belongs: the JFIF header and the blocks that come before it. */
function placeFor(kind: Kind, pieces: readonly Piece[]): number {
  const before = KINDS.slice(0, KINDS.indexOf(kind));
  const last = pieces.findLastIndex(
    ({ segment, kind: own }) =>
      (own !== undefined && before.includes(own)) ||
      (segment !== undefined && (segment.marker === APP0 || before.some((other) => isSegment(segment, other)))),
  );
  return last + 1;
}

function replaceBlock(pieces: readonly Piece[], kind: Kind, old: readonly Segment[], block: Uint8Array): Piece[] {
  const fresh = writeBlock(kind, block).map((bytes): Piece => ({ bytes, kind }));
  const isOld = ({ segment }: Piece): boolean => segment !== undefined && old.includes(segment);
  const first = pieces.findIndex(isOld);
  const at = first === -1 ? placeFor(kind, pieces) : first;
  return [...pieces.slice(0, at), ...fresh, ...pieces.slice(at).filter((piece) => !isOld(piece))];
}

/** Corrects what counts in bytes of the file. */
function correctMpf(pieces: readonly Piece[], total: number): Piece[] {
  let at = 2;
  return pieces.map((piece) => {
    const before = at - (piece.segment?.at ?? at);
    at += piece.bytes.length;
    if (piece.segment === undefined || !isSegment(piece.segment, "mpf")) return piece;
    const content = growMpf(contentOf(piece.segment, "mpf"), { behind: total - before, total });
    return { ...piece, bytes: segmentBytes("mpf", content) };
  });
}

function write(bytes: Uint8Array, changed: Blocks): Uint8Array {
  const { segments, rest } = readSegments(bytes);
  let pieces = segments.map((segment): Piece => ({ bytes: segment.bytes, segment }));
  for (const kind of KINDS) {
    const block = changed[kind];
    if (block !== undefined) pieces = replaceBlock(pieces, kind, segmentsOf(segments, kind), block);
  }
  const length = pieces.reduce((sum, piece) => sum + piece.bytes.length, 2 + rest.length);
  const corrected = correctMpf(pieces, length - bytes.length);
  return concat([bytes.subarray(0, 2), ...corrected.map((piece) => piece.bytes), rest]);
}

function read(bytes: Uint8Array): ReadFile {
  const { segments } = readSegments(bytes);
  const blocks: Blocks = {};
  for (const kind of KINDS) {
    const block = readBlock(segments, kind);
    if (block !== undefined) blocks[kind] = block;
  }
  // Content Credentials are JUMBF boxes in APP11 (C2PA specification, appendix A.3).
  const hasContentCredentials = segments.some(
    (segment) => isSegment(segment, "jumbf") && latin1(segment.payload.subarray(0, 64)).includes("c2pa"),
  );
  return { blocks, hasContentCredentials };
}

/** JPEG (ITU-T T.81), with Exif and XMP in APP1 and Photoshop's resources, which hold IPTC-IIM, in APP13. */
export const jpeg: Container = {
  mediaType: () => "image/jpeg",
  iim: "photoshop",
  mostXmp: 65_502,
  matches: (bytes) => hasLatin1(bytes, "\xff\xd8\xff"),
  read,
  write,
};
