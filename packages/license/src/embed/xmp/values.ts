import { FIELD_NAMES, type FieldName, type Item, rowOf, type Values, type XmpRow } from "../fields.ts";
import { itemsOf, occurrencesOf, partKey, type RdfItem, type XmpDocument } from "./document.ts";
import { NAMESPACES } from "./namespaces.ts";

const DEFAULT = "x-default";

/** The most values of one field: far above any picture. */
export const MOST_ITEMS = 500;

/** The language for everybody first: it is the value, whatever its place. */
export const defaultFirst = (items: readonly RdfItem[]): RdfItem[] => [
  ...items.filter(({ lang }) => lang === DEFAULT),
  ...items.filter(({ lang }) => lang !== DEFAULT),
];

/** One item of a list as a value. */
export function toItem({ prefix, parts: names }: XmpRow, { text, parts }: RdfItem): Item {
  if (names === undefined) return { text };
  const part = (name: string | undefined): string | undefined =>
    name === undefined ? undefined : parts.get(partKey(NAMESPACES[prefix], name));
  const url = part(names.url);
  return { text: part(names.text) ?? "", ...(url === undefined || url === "" ? {} : { url }) };
}

/** The values that a packet gives a property. */
export function readRow(document: XmpDocument, row: XmpRow): Item[] {
  const [first] = occurrencesOf(document, row);
  if (first === undefined) return [];
  const items = itemsOf(first).slice(0, MOST_ITEMS);
  const wanted = row.form === "alt" ? defaultFirst(items).slice(0, 1) : items;
  return wanted.map((item) => toItem(row, item)).filter(({ text, url }) => text !== "" || url !== undefined);
}

/** The values of all fields; the first packet that has one wins. */
export function readXmpValues(documents: readonly XmpDocument[]): Values {
  const values = new Map<FieldName, readonly Item[]>();
  for (const field of FIELD_NAMES)
    for (const row of rowOf(field).xmp)
      for (const document of documents) {
        const items = values.has(field) ? [] : readRow(document, row);
        if (items.length > 0) values.set(field, items);
      }
  return values;
}
