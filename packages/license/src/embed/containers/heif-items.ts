import { ByteView, concat, fromLatin1, hasLatin1 } from "../bytes/byte-view.ts";
import { bigEndian } from "../bytes/numbers.ts";
import { invalid, unsupported } from "../picture-error.ts";
import { type Box, boxBytes, readBoxes, versionAndFlags } from "./heif-boxes.ts";
import { type Locations, readLocations } from "./heif-locations.ts";

/** The kinds of metadata that are items of their own. */
export type Kind = "exif" | "xmp";

/** What the box `meta` says (ISO 23008-12). */
export interface Meta {
  box: Box;
  children: Box[];
  locations: Locations;
  /** The picture that is shown. */
  primary: number;
  /** The items that hold metadata. */
  items: Partial<Record<Kind, number>>;
  /** The highest identifier that is used. */
  highest: number;
}

/** Type of the item and, for XMP, media type of its content. */
const TYPES: Readonly<Record<Kind, { type: string; contentType: string }>> = {
  exif: { type: "Exif", contentType: "" },
  xmp: { type: "mime", contentType: "application/rdf+xml" },
};

export const childOf = (children: readonly Box[], type: string): Box => {
  const child = children.find((box) => box.type === type);
  if (child === undefined) throw invalid(`The box meta holds no box ${type}.`);
  return child;
};

const versionOf = (content: Uint8Array, name: string): number => new ByteView(content, name).u8(0);

/** Where the children of `iinf` begin. */
const itemsStart = (content: Uint8Array): number => (versionOf(content, "The list of items") === 0 ? 6 : 8);

function readItem({ content }: Box): { id: number; kind?: Kind } {
  const view = new ByteView(content, "The description of an item");
  const version = view.u8(0);
  if (version < 2) return { id: view.u16(4) };
  const wide = version === 2 ? 0 : 2;
  const id = view.unsigned(4, 2 + wide);
  const type = view.latin1(8 + wide, 4);
  if (type === "Exif") return { id, kind: "exif" };
  const nameEnd = content.indexOf(0, 12 + wide);
  if (type !== "mime" || nameEnd === -1 || !hasLatin1(content, TYPES.xmp.contentType, nameEnd + 1)) return { id };
  const encodingAt = content.indexOf(0, nameEnd + 1) + 1;
  if (encodingAt > 0 && (content[encodingAt] ?? 0) !== 0)
    throw unsupported("The XMP in this file is compressed, which is not written here.");
  return { id, kind: "xmp" };
}

/** @throws CivicMediaError `picture-invalid`, `picture-unsupported` */
export function readMeta(boxes: readonly Box[]): Meta {
  const box = boxes.find(({ type }) => type === "meta");
  if (box === undefined) throw invalid("The file holds no picture: it has no box meta.");
  const children = readBoxes(box.content, 4);
  if (new ByteView(childOf(children, "hdlr").content, "The handler").latin1(8, 4) !== "pict")
    throw unsupported("The file holds something else than a picture.");
  const pitm = new ByteView(childOf(children, "pitm").content, "The primary item");
  const locations = readLocations(childOf(children, "iloc").content);
  const { content } = childOf(children, "iinf");
  const items: Meta["items"] = {};
  let highest = locations.items.reduce((most, { id }) => Math.max(most, id), 0);
  for (const infe of readBoxes(content, itemsStart(content))) {
    const { id, kind } = readItem(infe);
    highest = Math.max(highest, id);
    if (kind !== undefined) items[kind] ??= id;
  }
  return { box, children, locations, primary: pitm.unsigned(4, pitm.u8(0) === 0 ? 2 : 4), items, highest };
}

function infeBytes(id: number, kind: Kind): Uint8Array {
  const { type, contentType } = TYPES[kind];
  const isWide = id > 0xffff;
  // Flag 1: hidden, since it is no picture to show. Protection 0, name empty.
  const tail = concat([fromLatin1(type), fromLatin1(contentType === "" ? "\0" : `\0${contentType}\0`)]);
  return boxBytes("infe", versionAndFlags(isWide ? 3 : 2, 1), bigEndian(id, isWide ? 4 : 2), bigEndian(0, 2), tail);
}

/** The box `iinf` with another item. */
export function addItem(iinf: Box, id: number, kind: Kind): Uint8Array {
  const start = itemsStart(iinf.content);
  const view = new ByteView(iinf.content, "The list of items");
  const size = start - 4;
  const count = bigEndian(view.unsigned(4, size) + 1, size);
  return boxBytes("iinf", iinf.content.subarray(0, 4), count, iinf.content.subarray(start), infeBytes(id, kind));
}

/** The box `iref` with the statement that an item describes another. */
export function addDescription(iref: Box | undefined, id: number, primary: number): Uint8Array {
  const isWide = iref === undefined ? id > 0xffff || primary > 0xffff : versionOf(iref.content, "The references") > 0;
  const size = isWide ? 4 : 2;
  if (!isWide && id > 0xffff) throw unsupported("The file has more items than its references can name.");
  const row = boxBytes("cdsc", bigEndian(id, size), bigEndian(1, 2), bigEndian(primary, size));
  return boxBytes("iref", iref?.content ?? versionAndFlags(isWide ? 1 : 0), row);
}
