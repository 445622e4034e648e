import { concat, fromLatin1 } from "../bytes/byte-view.ts";
import { littleEndian } from "../bytes/numbers.ts";
import { decodeUndeclared, encodeUtf8 } from "../bytes/text.ts";
import { FIELD_NAMES, type FieldName, type Item, rowOf, type Values } from "../fields.ts";
import { entryData, readDirectory } from "./directory.ts";
import { editDirectory, type Value } from "./edit-directory.ts";

const ASCII = 2;
const UTF8 = 129;
const SHORT = 3;
const RATIONAL = 5;

/** Names in one text, with semicolons between; a name that holds one stands in quotes (Metadata Working Group, section 5.5). */
const joinNames = (items: readonly Item[]): string =>
  items.map(({ text }) => (text.includes(";") ? `"${text.replaceAll('"', '""')}"` : text)).join("; ");

function splitNames(text: string): string[] {
  const names = text.match(/\s*"(?:[^"]|"")*"\s*(?=;|$)|[^;]+/g) ?? [];
  return names
    .map((name) => name.trim())
    .map((name) => (/^".*"$/s.test(name) ? name.slice(1, -1).replaceAll('""', '"').trim() : name))
    .filter((name) => name !== "");
}

/** Photographer and editor stand in Copyright one after the other, with a NUL between; either may be a blank. */
const withoutNul = (text: string): string =>
  text
    .split("\0")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("; ");

/** The values that a structure states. Text is UTF-8 where it is valid, as the Metadata Working Group asks, else Latin-1. */
export function readExifValues(bytes: Uint8Array): Values {
  const directory = readDirectory(bytes, "Exif");
  const values = new Map<FieldName, readonly Item[]>();
  for (const field of FIELD_NAMES) {
    const { exif, kind } = rowOf(field);
    const entry = directory.entries.find(({ tag }) => tag === exif);
    if (entry === undefined || (entry.type !== ASCII && entry.type !== UTF8)) continue;
    const text = withoutNul(decodeUndeclared(entryData(directory, entry)));
    const texts = kind === "many" ? splitNames(text) : [text];
    if (text !== "")
      values.set(
        field,
        texts.map((one) => ({ text: one })),
      );
  }
  return values;
}

/** What a JPEG reader expects in the first directory: resolution, its unit, position of the color samples (Exif 2.32, 4.6.4). */
const REQUIRED: readonly (readonly [number, Value])[] = [
  [282, { type: RATIONAL, count: 1, data: concat([littleEndian(72, 4), littleEndian(1, 4)]) }],
  [283, { type: RATIONAL, count: 1, data: concat([littleEndian(72, 4), littleEndian(1, 4)]) }],
  [296, { type: SHORT, count: 1, data: littleEndian(2, 2) }],
  [531, { type: SHORT, count: 1, data: littleEndian(1, 2) }],
];

/** A structure with an empty directory. */
const EMPTY = concat([fromLatin1("II*\0"), littleEndian(8, 4), new Uint8Array(6)]);

/**
 * Writes values into a structure, which is made where there is none; all other entries stay.
 *
 * @param bytes - what the picture has
 * @param values - what it is to say
 * @returns a new structure, or the same bytes where it says so already
 */
export function mergeExif(bytes: Uint8Array | undefined, values: Values): Uint8Array {
  const wanted = new Map<number, Value>();
  for (const field of FIELD_NAMES) {
    const { exif } = rowOf(field);
    const items = values.get(field) ?? [];
    if (exif === undefined || items.length === 0) continue;
    if (bytes !== undefined && isSaid(bytes, field, items)) continue;
    const data = encodeUtf8(`${field === "creators" ? joinNames(items) : (items[0]?.text ?? "")}\0`);
    wanted.set(exif, { type: ASCII, count: data.length, data });
  }
  if (wanted.size === 0) return bytes ?? new Uint8Array(0);
  return editDirectory(bytes ?? EMPTY, bytes === undefined ? new Map([...REQUIRED, ...wanted]) : wanted);
}

function isSaid(bytes: Uint8Array, field: FieldName, items: readonly Item[]): boolean {
  const own = readExifValues(bytes).get(field) ?? [];
  return own.length === items.length && own.every(({ text }, index) => text === items[index]?.text);
}
