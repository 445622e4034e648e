import { concat, hasLatin1 } from "../bytes/byte-view.ts";
import { type Directory, entryData, readDirectory } from "../exif/directory.ts";
import { editDirectory, type Value } from "../exif/edit-directory.ts";
import { completeDatasets } from "../iim/datasets.ts";
import { iimOf } from "../iim/photoshop.ts";
import { invalid } from "../picture-error.ts";
import type { Blocks, Container, ReadFile } from "./container.ts";

type Kind = "xmp" | "iim" | "photoshop";

const LONG = 4;

/** Tag and type of each block (XMP part 3 section 3.3); IPTC is registered as LONG, so its datasets are padded. */
const TAGS: Readonly<Record<Kind, { tag: number; type: number }>> = {
  xmp: { tag: 700, type: 1 },
  iim: { tag: 33723, type: LONG },
  photoshop: { tag: 34377, type: 1 },
};
const KINDS = Object.keys(TAGS) as Kind[];

/** Places of the picture data: strips or tiles. */
const PICTURE_TAGS: readonly number[] = [273, 324, 513];
const C2PA = 52545;

const IIM_MARKER = 0x1c;

function blockOf(directory: Directory, kind: Kind): Uint8Array | undefined {
  const entry = directory.entries.find(({ tag }) => tag === TAGS[kind].tag);
  if (entry === undefined) return undefined;
  const data = entryData(directory, entry);
  // libtiff's users on little-endian machines have written datasets as swapped numbers.
  const isSwapped = kind === "iim" && data[0] !== IIM_MARKER && data[3] === IIM_MARKER;
  return isSwapped ? Uint8Array.from(data, (_, index) => data[index - (index % 4) + 3 - (index % 4)] ?? 0) : data;
}

function toValue(kind: Kind, block: Uint8Array): Value {
  const { type } = TAGS[kind];
  if (type !== LONG) return { type, count: block.length, data: block };
  const data = concat([block, new Uint8Array((4 - (block.length % 4)) % 4)]);
  return { type, count: data.length / 4, data };
}

function read(bytes: Uint8Array): ReadFile {
  const directory = readDirectory(bytes, "The TIFF");
  const picture = directory.entries.find(({ tag }) => PICTURE_TAGS.includes(tag));
  // Raw files keep only a preview, or nothing, in the first directory.
  if (picture === undefined && !directory.entries.some(({ tag }) => tag === 330))
    throw invalid("The TIFF holds no picture data.");
  checkStrips(directory);
  const blocks: Blocks = { exif: bytes };
  for (const kind of KINDS) {
    const block = blockOf(directory, kind);
    if (block !== undefined) blocks[kind] = block;
  }
  if (blocks.iim !== undefined) blocks.iim = repairedIim(blocks.iim, blocks.photoshop);
  return { blocks, hasContentCredentials: directory.entries.some(({ tag }) => tag === C2PA) };
}

/**
 * ImageMagick and libvips write a quarter of the datasets into the tag, counting bytes as numbers of four bytes. Photoshop's
 * resources then often hold all of them; else what is complete is kept.
 */
function repairedIim(iim: Uint8Array, photoshop: Uint8Array | undefined): Uint8Array {
  const complete = completeDatasets(iim);
  return complete === iim.length ? iim : ((photoshop && iimOf(photoshop)) ?? iim.subarray(0, complete));
}

/** Picture data that the file ends before. */
function checkStrips(directory: Directory): void {
  const numbers = (tag: number): number[] => {
    const entry = directory.entries.find((one) => one.tag === tag);
    if (entry === undefined) return [];
    const data = entryData(directory, entry);
    const at = data.byteOffset - directory.bytes.byteOffset;
    const size = entry.type === 3 ? 2 : 4;
    return Array.from({ length: data.length / size }, (_, index) => directory.view.unsigned(at + index * size, size));
  };
  for (const [offsets, lengths] of [
    [273, 279],
    [324, 325],
  ] as const) {
    const ends = numbers(lengths);
    for (const [index, offset] of numbers(offsets).entries()) directory.view.slice(offset, ends[index] ?? 0);
  }
}

function write(bytes: Uint8Array, changed: Blocks): Uint8Array {
  const values = new Map<number, Value>();
  for (const kind of KINDS) {
    const block = changed[kind];
    if (block !== undefined) values.set(TAGS[kind].tag, toValue(kind, block));
  }
  const edited = editDirectory(changed.exif ?? bytes, values);
  return edited === bytes ? bytes.slice() : edited;
}

/**
 * TIFF 6.0 in either byte order, and the raw formats that are TIFF files. A TIFF is its own Exif structure: the block
 * `exif` is the whole file.
 */
export const tiff: Container = {
  mediaType: () => "image/tiff",
  iim: "own",
  matches: (bytes) =>
    hasLatin1(bytes, "II*\0") || hasLatin1(bytes, "MM\0*") || hasLatin1(bytes, "II+\0") || hasLatin1(bytes, "MM\0+"),
  read,
  write,
};
