import { ByteView, concat, fromLatin1, hasLatin1 } from "../bytes/byte-view.ts";
import { littleEndian } from "../bytes/numbers.ts";
import { invalid } from "../picture-error.ts";
import type { Blocks, Container, ReadFile } from "./container.ts";

interface Chunk {
  type: string;
  data: Uint8Array;
}

/** Flags of VP8X. */
const FLAGS = { exif: 0x08, xmp: 0x04, alpha: 0x10 } as const;

const TYPES = { exif: "EXIF", xmp: "XMP " } as const;
type Kind = keyof typeof TYPES;
const KINDS: readonly Kind[] = ["exif", "xmp"];

function readChunks(bytes: Uint8Array): { chunks: Chunk[]; rest: Uint8Array } {
  const file = new ByteView(bytes, "The WebP", { littleEndian: true });
  const view = new ByteView(file.slice(8, file.u32(4)), "The WebP", { littleEndian: true });
  const chunks: Chunk[] = [];
  // Behind the last chunk a single byte of padding may be left out.
  for (let at = 4; at + 8 <= view.length; ) {
    const length = view.u32(at + 4);
    chunks.push({ type: view.latin1(at, 4), data: view.slice(at + 8, length) });
    at += 8 + length + (length % 2);
  }
  return { chunks, rest: bytes.subarray(8 + view.length) };
}

/** Width, height and transparency of a picture, from the head of its data (RFC 6386 section 9.1, RFC 9649 section 3.4). */
function canvasOf(chunks: readonly Chunk[]): { width: number; height: number; hasAlpha: boolean } {
  for (const { type, data } of chunks) {
    const view = new ByteView(data, "The picture data of the WebP", { littleEndian: true });
    if (type === "VP8 " && view.u24(3) === 0x2a019d)
      return { width: view.u16(6) & 0x3fff, height: view.u16(8) & 0x3fff, hasAlpha: false };
    if (type === "VP8L" && view.u8(0) === 0x2f) {
      const bits = view.u32(1);
      const side = (shift: number): number => ((bits >>> shift) & 0x3fff) + 1;
      return { width: side(0), height: side(14), hasAlpha: ((bits >>> 28) & 1) === 1 };
    }
  }
  throw invalid("The WebP holds no picture data.");
}

/** The chunk that announces metadata, made where a plain file has none. */
function extendedHeader(chunks: readonly Chunk[]): Chunk {
  const own = chunks.find(({ type }) => type === "VP8X");
  if (own !== undefined && own.data.length < 10) throw invalid("The header of the WebP is too short.");
  if (own !== undefined) return { type: "VP8X", data: own.data.slice() };
  const { width, height, hasAlpha } = canvasOf(chunks);
  const flags = Uint8Array.of(hasAlpha ? FLAGS.alpha : 0, 0, 0, 0);
  return { type: "VP8X", data: concat([flags, littleEndian(width - 1, 3), littleEndian(height - 1, 3)]) };
}

const chunkBytes = ({ type, data }: Chunk): Uint8Array =>
  concat([fromLatin1(type), littleEndian(data.length, 4), data, new Uint8Array(data.length % 2)]);

function write(bytes: Uint8Array, changed: Blocks): Uint8Array {
  const { chunks, rest } = readChunks(bytes);
  const header = extendedHeader(chunks);
  let pieces = [header, ...chunks.filter(({ type }) => type !== "VP8X")];
  for (const kind of KINDS) {
    const data = changed[kind];
    if (data === undefined) continue;
    const type = TYPES[kind];
    const at = pieces.findIndex((chunk) => chunk.type === type);
    if (at === -1) pieces.push({ type, data });
    else pieces = pieces.map((chunk, index) => (index === at ? { type, data } : chunk));
    header.data[0] = (header.data[0] ?? 0) | FLAGS[kind];
  }
  const body = concat([fromLatin1("WEBP"), ...pieces.map(chunkBytes)]);
  return concat([fromLatin1("RIFF"), littleEndian(body.length, 4), body, rest]);
}

function read(bytes: Uint8Array): ReadFile {
  const { chunks } = readChunks(bytes);
  if (!chunks.some(({ type }) => type === "VP8 " || type === "VP8L" || type === "ANMF"))
    throw invalid("The WebP holds no picture data.");
  const blocks: Blocks = {};
  for (const kind of KINDS) {
    const data = chunks.find(({ type }) => type === TYPES[kind])?.data;
    if (data === undefined) continue;
    // Some writers put the head of a JPEG segment before the structure.
    blocks[kind] = kind === "exif" && hasLatin1(data, "Exif\0\0") ? data.subarray(6) : data;
  }
  return { blocks, hasContentCredentials: chunks.some(({ type }) => type === "C2PA") };
}

/** WebP (RFC 9649), plain and extended. */
export const webp: Container = {
  mediaType: () => "image/webp",
  iim: "foreign",
  matches: (bytes) => hasLatin1(bytes, "RIFF") && hasLatin1(bytes, "WEBP", 8),
  read,
  write,
};
