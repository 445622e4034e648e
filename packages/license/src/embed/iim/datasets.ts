import { CivicMediaError } from "../../errors.ts";
import { ByteView, concat, hasLatin1 } from "../bytes/byte-view.ts";
import { bigEndian } from "../bytes/numbers.ts";
import { decodeUndeclared, decodeUtf8, encodeUtf8 } from "../bytes/text.ts";
import { invalid } from "../picture-error.ts";

/** One dataset (IPTC-IIM 4.2 section 1.5): a value with its number. */
export interface Dataset {
  record: number;
  dataset: number;
  data: Uint8Array;
}

const MARKER = 0x1c;

/** Lengths above 32,767 bytes are written after a length of their own. */
const EXTENDED = 0x8000;

/** Reads the dataset at a place. */
function readDataset(view: ByteView, at: number): { end: number; dataset: Dataset } {
  if (view.u8(at) !== MARKER) throw invalid("The IPTC data is no list of datasets.");
  const short = view.u16(at + 3);
  const extra = short & EXTENDED ? short & (EXTENDED - 1) : 0;
  if (extra > 4) throw invalid("The IPTC data has a length that is longer than any file.");
  const length = extra === 0 ? short : [...view.slice(at + 5, extra)].reduce((sum, byte) => sum * 256 + byte, 0);
  const start = at + 5 + extra;
  const dataset = { record: view.u8(at + 1), dataset: view.u8(at + 2), data: view.slice(start, length) };
  return { end: start + length, dataset };
}

/**
 * Reads datasets; zeros behind the last one are padding.
 *
 * @throws CivicMediaError `picture-invalid`
 */
export function readDatasets(bytes: Uint8Array): Dataset[] {
  const view = new ByteView(bytes, "The IPTC data");
  const found: Dataset[] = [];
  for (let at = 0; at < bytes.length && view.u8(at) !== 0; ) {
    const { end, dataset } = readDataset(view, at);
    found.push(dataset);
    at = end;
  }
  return found;
}

/** How many bytes hold whole datasets and their padding. */
export function completeDatasets(bytes: Uint8Array): number {
  const view = new ByteView(bytes, "The IPTC data");
  let at = 0;
  try {
    while (at < bytes.length && view.u8(at) !== 0) at = readDataset(view, at).end;
    return bytes.subarray(at).every((byte) => byte === 0) ? bytes.length : at;
  } catch (error) {
    if (!CivicMediaError.is(error)) throw error;
    return at;
  }
}

/** Their inverse. */
export const writeDatasets = (datasets: readonly Dataset[]): Uint8Array =>
  concat(
    datasets.flatMap(({ record, dataset, data }) => {
      const length = data.length < EXTENDED ? bigEndian(data.length, 2) : bigEndian(0x8004 * 2 ** 32 + data.length, 6);
      return [Uint8Array.of(MARKER, record, dataset), length, data];
    }),
  );

/** What dataset 1:90 says for UTF-8: ESC % G (ISO 2022, ISO-IR 196). */
export const UTF8_MARK: Uint8Array = Uint8Array.of(0x1b, 0x25, 0x47);

/** Other sets that it may name, by their final byte after ESC - or ESC . (ISO-IR 100 and its kin). */
const CHARACTER_SETS: Readonly<Record<string, string>> = {
  A: "windows-1252",
  B: "iso-8859-2",
  C: "iso-8859-3",
  D: "iso-8859-4",
  F: "iso-8859-7",
  G: "iso-8859-6",
  H: "iso-8859-8",
  L: "iso-8859-5",
  M: "windows-1254",
};

const isUtf8Mark = (data: Uint8Array): boolean => hasLatin1(data, "\x1b%G") || hasLatin1(data, "\x1b%/");

/** How the texts of these datasets are encoded. Without 1:90 most are Latin-1, and some UTF-8 that nobody declared. */
export function decoderOf(datasets: readonly Dataset[]): (data: Uint8Array) => string {
  const mark = datasets.find(({ record, dataset }) => record === 1 && dataset === 90)?.data;
  if (mark === undefined) return decodeUndeclared;
  if (isUtf8Mark(mark)) return (data) => decodeUtf8(data) ?? decodeUndeclared(data);
  const [, intermediate, final = 0] = mark;
  const name = intermediate === 0x2d || intermediate === 0x2e ? CHARACTER_SETS[String.fromCharCode(final)] : undefined;
  if (name === undefined) return decodeUndeclared;
  const decoder = new TextDecoder(name);
  return (data) => decoder.decode(data);
}

/** Datasets of record 2 that hold no text: version, raster caption, object preview (IIM 4.2 chapter 6). */
const BINARY: readonly number[] = [0, 125, 200, 201, 202];

const isText = ({ record, dataset }: Dataset): boolean => record >= 2 && record <= 6 && !BINARY.includes(dataset);

const isAscii = (data: Uint8Array): boolean => data.every((byte) => byte < 128);

/**
 * The same datasets in UTF-8 and marked as such.
 *
 * @param datasets - in any encoding
 */
export function toUtf8(datasets: readonly Dataset[]): Dataset[] {
  const mark = datasets.find(({ record, dataset }) => record === 1 && dataset === 90);
  if (mark !== undefined && isUtf8Mark(mark.data)) return [...datasets];
  const decode = decoderOf(datasets);
  const encoded = datasets
    .filter((one) => one !== mark)
    .map((one) => (isText(one) && !isAscii(one.data) ? { ...one, data: encodeUtf8(decode(one.data)) } : one));
  return insertDatasets(encoded, [{ record: 1, dataset: 90, data: UTF8_MARK }]);
}

/** Puts datasets in where their numbers belong; the others keep their order. */
export function insertDatasets(datasets: readonly Dataset[], added: readonly Dataset[]): Dataset[] {
  const isAfter = (a: Dataset, b: Dataset): boolean =>
    a.record > b.record || (a.record === b.record && a.dataset > b.dataset);
  const result = [...datasets];
  for (const one of added) {
    const place = result.findIndex((other) => isAfter(other, one));
    result.splice(place === -1 ? result.length : place, 0, one);
  }
  return result;
}
