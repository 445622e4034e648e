import { ByteView, concat, fromLatin1, hasLatin1, latin1, sameBytes } from "../bytes/byte-view.ts";
import { crc32 } from "../bytes/crc32.ts";
import { inflate } from "../bytes/inflate.ts";
import { bigEndian } from "../bytes/numbers.ts";
import { invalid } from "../picture-error.ts";
import type { Blocks, Container, ReadFile } from "./container.ts";
import { formatRawProfile, parseRawProfile } from "./png-profile.ts";

const SIGNATURE = "\x89PNG\r\n\x1a\n";
const XMP_KEYWORD = "XML:com.adobe.xmp";
/** The most bytes that the compressed texts of a picture may become, all of them together: each alone is small in the file. */
const MOST_TEXT = 16 * 1024 * 1024;

type Kind = "xmp" | "exif" | "photoshop" | "iim";
const KINDS: readonly Kind[] = ["xmp", "exif", "photoshop", "iim"];

/** The first byte of IPTC-IIM that stands without Photoshop's resources around it. */
const IIM_MARKER = 0x1c;

/** Which block a "Raw profile" of ImageMagick's holds; PNG itself has no place for IPTC. */
const PROFILES: Readonly<Record<string, (profile: Uint8Array) => Kind | undefined>> = {
  xmp: () => "xmp",
  exif: () => "exif",
  APP1: (profile) => (hasLatin1(profile, "Exif\0\0") ? "exif" : undefined),
  "8bim": () => "photoshop",
  iptc: (profile) => (profile[0] === IIM_MARKER ? "iim" : "photoshop"),
};
const PROFILE_KEYWORD = "Raw profile type ";

interface Chunk {
  type: string;
  /** Length, type, data and checksum. */
  bytes: Uint8Array;
  data: Uint8Array;
}

function checkSum({ type, bytes }: Chunk): void {
  const stated = new ByteView(bytes, "The PNG").u32(bytes.length - 4);
  if (crc32(bytes.subarray(4, bytes.length - 4)) !== stated)
    throw invalid(`The checksum of a ${type} chunk of the PNG is wrong.`);
}

function readChunks(bytes: Uint8Array): { chunks: Chunk[]; rest: Uint8Array } {
  const view = new ByteView(bytes, "The PNG");
  const chunks: Chunk[] = [];
  let at = SIGNATURE.length;
  for (let type = ""; type !== "IEND"; ) {
    const length = view.u32(at);
    type = view.latin1(at + 4, 4);
    chunks.push({ type, bytes: view.slice(at, length + 12), data: view.slice(at + 8, length) });
    at += length + 12;
  }
  if (chunks[0]?.type !== "IHDR") throw invalid("The PNG does not begin with its header.");
  if (!chunks.some(({ type }) => type === "IDAT")) throw invalid("The PNG holds no picture data.");
  return { chunks, rest: bytes.subarray(at) };
}

/** What the compressed texts of one picture may still become. */
class Room {
  #left = MOST_TEXT;

  inflate(bytes: Uint8Array): Uint8Array {
    const text = inflate(bytes, this.#left);
    this.#left -= text.length;
    return text;
  }
}

function textOf(chunk: Chunk, start: number, room: Room): Uint8Array {
  const { type, data } = chunk;
  checkSum(chunk);
  if (type === "tEXt") return data.subarray(start);
  // zTXt: a method, then the stream. iTXt: a flag, a method, language and translated keyword, each with a NUL.
  if (type === "zTXt") return room.inflate(data.subarray(start + 1));
  const language = data.indexOf(0, start + 2);
  const keyword = language === -1 ? -1 : data.indexOf(0, language + 1);
  if (keyword === -1) throw invalid("A text in the PNG is incomplete.");
  const text = data.subarray(keyword + 1);
  return data[start] === 0 ? text : room.inflate(text);
}

/** A block and the chunk that holds it. */
interface Found {
  kind: Kind;
  chunk: Chunk;
  content: Uint8Array;
  /** The keyword that it stands under; none for Exif's own chunk. */
  keyword?: string;
}

const TEXT_TYPES: readonly string[] = ["iTXt", "tEXt", "zTXt"];
/** Keywords have at most 79 bytes (PNG section 11.3.3). */
const MOST_KEYWORD = 80;

function blockOf(chunk: Chunk, room: Room): Found | undefined {
  if (chunk.type === "eXIf") {
    checkSum(chunk);
    return { kind: "exif", chunk, content: chunk.data };
  }
  if (!TEXT_TYPES.includes(chunk.type)) return undefined;
  const end = chunk.data.subarray(0, MOST_KEYWORD).indexOf(0);
  const keyword = latin1(chunk.data.subarray(0, Math.max(end, 0)));
  if (keyword === XMP_KEYWORD) return { kind: "xmp", chunk, content: textOf(chunk, end + 1, room), keyword };
  const name = keyword.startsWith(PROFILE_KEYWORD) ? keyword.slice(PROFILE_KEYWORD.length) : "";
  if (!Object.hasOwn(PROFILES, name)) return undefined;
  const profile = parseRawProfile(textOf(chunk, end + 1, room));
  const kind = PROFILES[name]?.(profile);
  const content = hasLatin1(profile, "Exif\0\0") ? profile.subarray(6) : profile;
  return kind === undefined ? undefined : { kind, chunk, content, keyword };
}

/** What a chunk of its own holds is believed before a profile. */
const isOwn = ({ keyword }: Found): boolean => keyword === undefined || keyword === XMP_KEYWORD;

function findBlocks(chunks: readonly Chunk[]): Found[] {
  const room = new Room();
  const found = chunks.map((chunk) => blockOf(chunk, room)).filter((one) => one !== undefined);
  return [...found.filter(isOwn), ...found.filter((one) => !isOwn(one))];
}

function chunkBytes(type: string, data: Uint8Array): Uint8Array {
  const named = concat([fromLatin1(type), data]);
  return concat([bigEndian(data.length, 4), named, bigEndian(crc32(named), 4)]);
}

function profileChunk(block: Uint8Array, name: string, keyword = `${PROFILE_KEYWORD}${name}`): Uint8Array {
  const text = formatRawProfile(keyword.slice(PROFILE_KEYWORD.length), block);
  return chunkBytes("tEXt", concat([fromLatin1(`${keyword}\0`), text]));
}

const WRITERS: Readonly<Record<Kind, (block: Uint8Array, keyword?: string) => Uint8Array>> = {
  exif: (block) => chunkBytes("eXIf", block),
  // Not compressed, as XMP part 3 asks, so that scanners for packets find it.
  xmp: (block) => chunkBytes("iTXt", concat([fromLatin1(`${XMP_KEYWORD}\0\0\0\0\0`), block])),
  photoshop: (block, keyword) => profileChunk(block, "8bim", keyword),
  iim: (block, keyword) => profileChunk(block, "iptc", keyword),
};

function read(bytes: Uint8Array): ReadFile {
  const { chunks } = readChunks(bytes);
  const blocks: Blocks = {};
  for (const { kind, content } of findBlocks(chunks)) blocks[kind] ??= content;
  return { blocks, hasContentCredentials: chunks.some(({ type }) => type === "caBX") };
}

function write(bytes: Uint8Array, changed: Blocks): Uint8Array {
  const { chunks, rest } = readChunks(bytes);
  const found = findBlocks(chunks);
  let pieces: Chunk[] = chunks;
  for (const kind of KINDS) {
    const block = changed[kind];
    if (block === undefined) continue;
    const old = found.find((one) => one.kind === kind);
    // Some writers store a block twice; a copy would now contradict it.
    const copies = found.filter((one) => one.kind === kind && old !== undefined && sameBytes(one.content, old.content));
    const gone = new Set(copies.map(({ chunk }) => chunk));
    const fresh: Chunk = { type: "", bytes: WRITERS[kind](block, old?.keyword), data: block };
    // What comes behind the picture data is missed by readers that stop there.
    const place = pieces.findIndex((chunk) => gone.has(chunk) || chunk.type === "IDAT");
    pieces = [...pieces.slice(0, place), fresh, ...pieces.slice(place).filter((chunk) => !gone.has(chunk))];
  }
  return concat([bytes.subarray(0, SIGNATURE.length), ...pieces.map((piece) => piece.bytes), rest]);
}

/** PNG (ISO 15948): XMP in an iTXt chunk, Exif in eXIf, and IPTC where ImageMagick has put it. */
export const png: Container = {
  mediaType: () => "image/png",
  iim: "foreign",
  matches: (bytes) => hasLatin1(bytes, SIGNATURE),
  read,
  write,
};
