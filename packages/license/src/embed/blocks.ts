import { concat } from "./bytes/byte-view.ts";
import { decodeUndeclared } from "./bytes/text.ts";
import type { Blocks, Container } from "./containers/container.ts";
import { mergeExif, readExifValues } from "./exif/rights.ts";
import { FIELD_NAMES, type FieldName, type Item, rowOf, sameItems, type Values } from "./fields.ts";
import { iimOf, isIimNewer, mergePhotoshop } from "./iim/photoshop.ts";
import { mergeIim, readIimValues, truncateForIim } from "./iim/rights.ts";
import { readXmp } from "./xmp/document.ts";
import { mergeXmp } from "./xmp/merge.ts";
import { readXmpValues } from "./xmp/values.ts";

/** The three kinds of metadata that can state a field. */
export type BlockName = "xmp" | "iim" | "exif";

/** What each kind states, and in which order they are believed. */
export interface ReadValues {
  byBlock: Readonly<Record<BlockName, Values>>;
  order: readonly BlockName[];
}

const NONE: Values = new Map();

const datasetsOf = ({ iim, photoshop }: Blocks): Uint8Array | undefined => iim ?? (photoshop && iimOf(photoshop));

/** Reads all blocks of a picture. */
export function readBlocks(blocks: Blocks): ReadValues {
  const iim = datasetsOf(blocks);
  const packets = [blocks.xmp, blocks.extendedXmp].filter((packet) => packet !== undefined);
  return {
    byBlock: {
      xmp: readXmpValues(packets.map(readXmp)),
      iim: iim === undefined ? NONE : readIimValues(iim),
      exif: blocks.exif === undefined ? NONE : readExifValues(blocks.exif),
    },
    order: isIimNewer(blocks.photoshop, iim) ? ["iim", "xmp", "exif"] : ["xmp", "iim", "exif"],
  };
}

/** Whether what IIM says is what another block says, cut to IIM's limits. */
function isCutOf(field: FieldName, iim: readonly Item[], full: readonly Item[]): boolean {
  const wanted = rowOf(field).kind === "one" ? full.slice(0, 1) : full;
  return sameItems(
    iim,
    wanted.map(({ text }) => ({ text: decodeUndeclared(truncateForIim(field, text)).trim() })),
  );
}

/** The values of a field, from the block that is believed. */
export function chosenItems({ byBlock, order }: ReadValues, field: FieldName): readonly Item[] | undefined {
  const [first, ...others] = order.filter((name) => byBlock[name].has(field));
  const items = first && byBlock[first].get(field);
  if (first !== "iim" || items === undefined) return items;
  // A cut value is believed in full.
  const full = others.map((name) => byBlock[name].get(field) ?? []).find((other) => isCutOf(field, items, other));
  return full ?? items;
}

/** The fields for which the blocks state different values. */
export function conflictingFields({ byBlock, order }: ReadValues): FieldName[] {
  return FIELD_NAMES.filter((field) => {
    const stating = order.filter((name) => byBlock[name].has(field));
    const full = stating.filter((name) => name !== "iim").map((name) => byBlock[name].get(field) ?? []);
    const iim = byBlock.iim.get(field);
    const [first = [], ...others] = full;
    return (
      others.some((items) => !sameItems(items, first)) ||
      (iim !== undefined && full.length > 0 && !isCutOf(field, iim, first))
    );
  });
}

const padded = (bytes: Uint8Array, unit: number): Uint8Array =>
  concat([bytes, new Uint8Array((unit - (bytes.length % unit)) % unit)]);

function mergeIptc(blocks: Blocks, container: Container, values: Values): Blocks {
  const old = datasetsOf(blocks);
  if (container.iim === "foreign" && old === undefined) return {};
  const merged = mergeIim(old, values);
  // A TIFF holds datasets as numbers of four bytes, and the digest is one of all of them.
  const iim = container.iim === "own" && merged !== old ? padded(merged, 4) : merged;
  const isOwn = container.iim === "own" || blocks.iim !== undefined;
  const own = isOwn && iim.length > 0 && iim !== old ? { iim } : {};
  if (iim.length === 0 || (container.iim === "foreign" && blocks.photoshop === undefined)) return own;
  const photoshop = mergePhotoshop(blocks.photoshop, iim, !isOwn);
  return photoshop === blocks.photoshop ? own : { ...own, photoshop };
}

/** Writes values into the blocks of a picture. Gives those that change. */
export function mergeBlocks(blocks: Blocks, container: Container, values: Values): Blocks {
  const changed: Blocks = { ...mergeXmp(blocks, values, container.mostXmp), ...mergeIptc(blocks, container, values) };
  const exif = mergeExif(blocks.exif, values);
  return exif.length === 0 || exif === blocks.exif ? changed : { ...changed, exif };
}
