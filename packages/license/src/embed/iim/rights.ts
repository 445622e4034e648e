import { sameBytes } from "../bytes/byte-view.ts";
import { truncateUtf8 } from "../bytes/text.ts";
import { FIELD_NAMES, type FieldName, type Item, rowOf, type Values } from "../fields.ts";
import { type Dataset, decoderOf, insertDatasets, readDatasets, toUtf8, UTF8_MARK, writeDatasets } from "./datasets.ts";

/** The record that describes the picture. */
const APPLICATION = 2;

/** Version 4 of the model, which records 1 and 2 begin with. */
const VERSION = Uint8Array.of(0, 4);

/** The most values of one dataset. */
const MOST_ITEMS = 500;

/** The values that datasets state. */
export function readIimValues(bytes: Uint8Array): Values {
  const datasets = readDatasets(bytes);
  const decode = decoderOf(datasets);
  const values = new Map<FieldName, readonly Item[]>();
  for (const field of FIELD_NAMES) {
    const { iim } = rowOf(field);
    if (iim === undefined) continue;
    const items = datasets
      .filter(({ record, dataset }) => record === APPLICATION && dataset === iim.dataset)
      .slice(0, MOST_ITEMS)
      .map(({ data }) => ({ text: decode(data).replaceAll("\0", "").trim() }))
      .filter(({ text }) => text !== "");
    if (items.length > 0) values.set(field, items);
  }
  return values;
}

/** The text of a dataset as IIM can hold it: cut to its limit, which XMP does not have. */
export const truncateForIim = (field: FieldName, text: string): Uint8Array =>
  truncateUtf8(text, rowOf(field).iim?.most ?? 0);

const numberOf = ({ record, dataset }: Dataset): number => record * 256 + dataset;

/** The datasets for values, in UTF-8. */
function datasetsFor(values: Values): Dataset[] {
  return FIELD_NAMES.flatMap((field) => {
    const { iim, kind } = rowOf(field);
    const items = values.get(field) ?? [];
    const wanted = kind === "one" ? items.slice(0, 1) : items;
    return iim === undefined
      ? []
      : wanted.map(({ text }) => ({ record: APPLICATION, dataset: iim.dataset, data: truncateForIim(field, text) }));
  });
}

/** Datasets that every record needs. */
const REQUIRED: readonly Dataset[] = [
  { record: 1, dataset: 0, data: VERSION },
  { record: 1, dataset: 90, data: UTF8_MARK },
  { record: APPLICATION, dataset: 0, data: VERSION },
];

/**
 * Writes values into datasets; others stay. All text becomes UTF-8 and is marked so.
 *
 * @param bytes - what the picture has
 * @param values - what it is to say
 * @returns new datasets, or the same bytes where they say it already
 */
export function mergeIim(bytes: Uint8Array | undefined, values: Values): Uint8Array {
  const old = bytes ?? new Uint8Array(0);
  const wanted = datasetsFor(values);
  if (wanted.length === 0) return old;
  const existing = readDatasets(old);
  const current = toUtf8(existing);
  const changed = new Set(wanted.map(numberOf));
  const kept: Dataset[] = [];
  for (const number of [...changed]) {
    const own = (list: readonly Dataset[]): Dataset[] => list.filter((one) => numberOf(one) === number);
    const [before, after] = [own(current), own(wanted)];
    const isSame =
      before.length === after.length &&
      before.every(({ data }, index) => sameBytes(data, after[index]?.data ?? data.slice(1)));
    if (isSame) changed.delete(number);
  }
  kept.push(...current.filter((one) => !changed.has(numberOf(one))));
  const missing = REQUIRED.filter((one) => !kept.some((other) => numberOf(other) === numberOf(one)));
  const fresh = wanted.filter((one) => changed.has(numberOf(one)));
  const isMarked = current.length === existing.length && current.every((one, index) => one === existing[index]);
  if (isMarked && missing.length === 0 && fresh.length === 0) return old;
  return writeDatasets(insertDatasets(kept, [...missing, ...fresh]));
}
