import { ByteView, concat, hasLatin1, latin1 } from "../bytes/byte-view.ts";
import { bigEndian } from "../bytes/numbers.ts";
import { invalid, unsupported } from "../picture-error.ts";
import type { Blocks, Container, ReadFile } from "./container.ts";
import { type Box, boxBytes, readBoxes } from "./heif-boxes.ts";
import { addDescription, addItem, childOf, type Kind, type Meta, readMeta } from "./heif-items.ts";
import { type Extent, type Location, type Locations, locationsBox } from "./heif-locations.ts";

const KINDS: readonly Kind[] = ["exif", "xmp"];

/** Brands of pictures; AVIF, HEIC and their common base. */
const BRANDS: readonly string[] = [
  "avif",
  "avis",
  "heic",
  "heix",
  "heim",
  "heis",
  "hevc",
  "hevx",
  "mif1",
  "mif2",
  "msf1",
];

/** `d8fec3d6-1b0e-483c-9297-5828877ec481`: Content Credentials (C2PA specification, appendix A.5). */
const C2PA = "\xd8\xfe\xc3\xd6\x1b\x0e\x48\x3c\x92\x97\x58\x28\x87\x7e\xc4\x81";

/** The distance to the byte order, before Exif. */
const EXIF_HEADER = 4;

const MOST_BRANDS = 1024;

interface Parsed {
  boxes: Box[];
  meta: Meta;
}

function parse(bytes: Uint8Array): Parsed {
  const boxes = readBoxes(bytes);
  const meta = readMeta(boxes);
  const file = new ByteView(bytes, "The file");
  for (const { method, reference, extents } of meta.locations.items)
    if (method === 0 && reference === 0) for (const { offset, length } of extents) file.slice(offset, length);
  return { boxes, meta };
}

function itemData(bytes: Uint8Array, { meta }: Parsed, id: number): Uint8Array {
  const location = meta.locations.items.find((item) => item.id === id);
  if (location === undefined || location.reference !== 0) throw invalid("An item of the file lies nowhere.");
  if (location.method > 1) throw unsupported("The metadata of this file lies inside of another item.");
  const source = location.method === 0 ? bytes : childOf(meta.children, "idat").content;
  const view = new ByteView(source, "The data of an item");
  const length = location.extents.reduce((sum, extent) => sum + extent.length, 0);
  if (length > bytes.length) throw invalid("An item of the file is longer than the file.");
  return concat(location.extents.map((extent) => view.slice(extent.offset, extent.length)));
}

function read(bytes: Uint8Array): ReadFile {
  const parsed = parse(bytes);
  const blocks: Blocks = {};
  for (const kind of KINDS) {
    const id = parsed.meta.items[kind];
    if (id === undefined) continue;
    const data = itemData(bytes, parsed, id);
    // Exif begins with the distance to its byte order.
    const start = kind === "exif" ? EXIF_HEADER + new ByteView(data, "Exif").u32(0) : 0;
    blocks[kind] = new ByteView(data, "Exif").slice(start, data.length - start);
  }
  const isSigned = ({ type, content }: Box): boolean => type === "uuid" && hasLatin1(content, C2PA);
  return { blocks, hasContentCredentials: parsed.boxes.some(isSigned) };
}

/** What the box `meta` becomes while items are added to it. */
interface Draft {
  iinf: Box;
  iref: Box | undefined;
  locations: Location[];
  highest: number;
}

const asBox = (type: string, bytes: Uint8Array): Box => ({ type, at: 0, bytes, content: bytes.subarray(8) });

/** The identifier of the item for a kind, which is added where there is none. */
function itemFor(draft: Draft, meta: Meta, kind: Kind): number {
  const known = meta.items[kind];
  if (known !== undefined) return known;
  draft.highest += 1;
  draft.iinf = asBox("iinf", addItem(draft.iinf, draft.highest, kind));
  draft.iref = asBox("iref", addDescription(draft.iref, draft.highest, meta.primary));
  return draft.highest;
}

/** The boxes of picture data that hold nothing but the former data of an item. */
function boxesOfItem({ boxes, meta }: Parsed, id: number): Box[] {
  const location = meta.locations.items.find((item) => item.id === id);
  const [extent] = location?.extents ?? [];
  if (location?.method !== 0 || location.extents.length !== 1 || extent === undefined) return [];
  return boxes.filter(
    (box) =>
      box.type === "mdat" &&
      box.content.length === extent.length &&
      box.at + box.bytes.length - box.content.length === extent.offset,
  );
}

/** Says where a byte of the old file lies in the new one, in which boxes have moved. */
function mover(boxes: readonly Box[], lengths: ReadonlyMap<Box, number>, meta: Box): (offset: number) => number {
  const starts: number[] = [];
  let next = 0;
  for (const box of boxes) {
    starts.push(next);
    next += lengths.get(box) ?? box.bytes.length;
  }
  return (offset) => {
    let low = 0;
    let high = boxes.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((boxes[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const box = boxes[low];
    if (box === undefined || box === meta) throw unsupported("The file keeps picture data inside of its description.");
    return (starts[low] ?? 0) + offset - box.at;
  };
}

function metaBytes(meta: Meta, draft: Draft, locations: Locations): Uint8Array {
  const own = new Map([
    ["iinf", draft.iinf.bytes],
    ["iloc", locationsBox(locations)],
    ...(draft.iref === undefined ? [] : [["iref", draft.iref.bytes] as const]),
  ]);
  const children = meta.children.map(({ type, bytes }) => own.get(type) ?? bytes);
  if (draft.iref !== undefined && !meta.children.some(({ type }) => type === "iref")) children.push(draft.iref.bytes);
  return boxBytes("meta", meta.box.content.subarray(0, 4), ...children);
}

/** An item's data that is written anew: in a box of its own right behind `meta`. */
interface Fresh {
  id: number;
  data: Uint8Array;
}

function place(parsed: Parsed, draft: Draft, fresh: readonly Fresh[]): Uint8Array {
  const { boxes, meta } = parsed;
  const version = Math.max(meta.locations.version, draft.highest > 0xffff ? 2 : 0);
  const isFresh = (id: number): boolean => fresh.some((item) => item.id === id);
  const kept = draft.locations.filter(({ id }) => !isFresh(id));
  const withPlaces = (extents: (item: Location) => Extent[], at: (index: number) => number): Locations => ({
    ...meta.locations,
    version,
    items: [
      ...kept.map((item) => ({ ...item, extents: extents(item) })),
      ...fresh.map(({ id, data }, index) => {
        const extent = { index: 0, offset: at(index), length: data.length };
        return { id, method: 0, reference: 0, extents: [extent] };
      }),
    ],
  });
  const length = metaBytes(
    meta,
    draft,
    withPlaces(
      ({ extents }) => extents,
      () => 0,
    ),
  ).length;
  const mdats = fresh.map(({ data }) => boxBytes("mdat", data));
  const lengths = new Map<Box, number>(fresh.flatMap(({ id }) => boxesOfItem(parsed, id)).map((box) => [box, 0]));
  lengths.set(meta.box, length + mdats.reduce((sum, { length: size }) => sum + size, 0));
  const move = mover(boxes, lengths, meta.box);
  const moved = (item: Location): Extent[] =>
    item.method !== 0 || item.reference !== 0
      ? item.extents
      : item.extents.map((extent) => ({ ...extent, offset: move(extent.offset) }));
  const metaAt = boxes
    .filter(({ at }) => at < meta.box.at)
    .reduce((sum, box) => sum + (lengths.get(box) ?? box.bytes.length), 0);
  const dataAt = (index: number): number =>
    metaAt + length + 8 + mdats.slice(0, index).reduce((sum, { length: size }) => sum + size, 0);
  const written = metaBytes(meta, draft, withPlaces(moved, dataAt));
  return concat(
    boxes.flatMap((box) => (box === meta.box ? [written, ...mdats] : lengths.get(box) === 0 ? [] : [box.bytes])),
  );
}

function write(bytes: Uint8Array, changed: Blocks): Uint8Array {
  const parsed = parse(bytes);
  const { boxes, meta } = parsed;
  if (boxes.some(({ type }) => type === "moov"))
    throw unsupported(
      "The file is a sequence of pictures, which is not written here. Give a single AVIF or HEIC picture.",
    );
  if (meta.locations.items.some(({ extents }) => extents.some(({ length }) => length === 0)))
    throw unsupported("The file leaves open how long its items are.");
  const iref = meta.children.find(({ type }) => type === "iref");
  const draft: Draft = {
    iinf: childOf(meta.children, "iinf"),
    iref,
    locations: meta.locations.items,
    highest: meta.highest,
  };
  const fresh: Fresh[] = [];
  for (const kind of KINDS) {
    const block = changed[kind];
    if (block === undefined) continue;
    const data = kind === "exif" ? concat([bigEndian(0, EXIF_HEADER), block]) : block;
    fresh.push({ id: itemFor(draft, meta, kind), data });
  }
  return place(parsed, draft, fresh);
}

/** The brands that the file says it follows, four characters each. */
function brandsOf(bytes: Uint8Array): string[] {
  if (bytes.length < 16 || !hasLatin1(bytes, "ftyp", 4)) return [];
  const length = Math.min(new ByteView(bytes, "The file").u32(0), MOST_BRANDS, bytes.length);
  return latin1(bytes.subarray(8, Math.max(length, 12))).match(/[\s\S]{4}/g) ?? [];
}

/** AVIF and HEIC (ISO 23008-12): Exif and XMP as items that describe the primary picture. */
export const heif: Container = {
  mediaType: (bytes) => (brandsOf(bytes).some((brand) => brand.startsWith("avi")) ? "image/avif" : "image/heic"),
  iim: "foreign",
  matches: (bytes) => brandsOf(bytes).some((brand) => BRANDS.includes(brand)),
  read,
  write,
};
