import { encodeUtf8 } from "../bytes/text.ts";
import { extendedXmpId } from "../containers/jpeg-extended-xmp.ts";
import { FIELD_NAMES, type Item, rowOf, sameItems, type Values, type XmpRow } from "../fields.ts";
import { itemsOf, type Occurrence, occurrencesOf, readXmp, type XmpDocument } from "./document.ts";
import { applyEdits, type Edit } from "./edit.ts";
import { NAMESPACES } from "./namespaces.ts";
import { MOST_ITEMS, readRow, readXmpValues } from "./values.ts";
import { descriptionOf, packetOf, type Statement } from "./write.ts";
import { selfContained, type XmlElement } from "./xml.ts";

/** The packets of a picture. */
export interface Packets {
  xmp?: Uint8Array;
  extendedXmp?: Uint8Array;
}

const EXTENDED: XmpRow = { prefix: "xmpNote", name: "HasExtendedXMP", form: "text" };

const rows = (values: Values): { row: XmpRow; items: readonly Item[] }[] =>
  FIELD_NAMES.flatMap((field) => {
    const items = values.get(field);
    return items === undefined ? [] : rowOf(field).xmp.map((row) => ({ row, items }));
  });

/** Takes statements out of a document; a description that says nothing more goes too. */
function removals({ text, descriptions }: XmpDocument, removed: readonly Occurrence[]): Edit[] {
  const own = new Map<XmlElement, Occurrence[]>();
  for (const one of removed) {
    const others = own.get(one.description);
    if (others === undefined) own.set(one.description, [one]);
    else others.push(one);
  }
  return descriptions.flatMap((description) => {
    const gone = own.get(description) ?? [];
    const isProperty = ({ namespace }: { namespace: string }): boolean =>
      namespace !== "xmlns" && namespace !== NAMESPACES.rdf && namespace !== "";
    const count = description.children.length + description.attributes.filter(isProperty).length;
    if (gone.length === 0) return [];
    const places = gone.length === count ? [description] : gone;
    return places.map(({ start, end }) => ({ start: afterSpace(text, start), end, text: "" }));
  });
}

/** The start of the white space before a place. */
function afterSpace(text: string, at: number): number {
  let start = at;
  while (start > 0 && /\s/.test(text[start - 1] ?? "")) start -= 1;
  return start;
}

const aboutOf = ({ descriptions }: XmpDocument): string =>
  descriptions
    .flatMap(({ attributes }) => attributes)
    .find(({ namespace, local }) => local === "about" && (namespace === NAMESPACES.rdf || namespace === ""))?.value ??
  "";

/** Puts a description last. */
function insertion({ text, rdf }: XmpDocument, description: string): Edit[] {
  if (description === "") return [];
  // An empty tag: `<rdf:RDF/>`.
  if (rdf.contentEnd === rdf.end) {
    const slash = text.lastIndexOf("/", rdf.end);
    return [{ start: slash, end: rdf.end, text: `>\n${description}</${rdf.name}>` }];
  }
  const start = afterSpace(text, rdf.contentEnd);
  return [{ start, end: start, text: `\n${description.trimEnd()}` }];
}

/** What changes in the documents of a picture. */
interface Change {
  statements: Statement[];
  removed: Map<XmpDocument, Occurrence[]>;
}

function changeOf(documents: readonly XmpDocument[], wanted: ReturnType<typeof rows>, isForced: boolean): Change {
  const statements: Statement[] = [];
  const removed = new Map(documents.map((document) => [document, [] as Occurrence[]]));
  for (const { row, items } of wanted) {
    const found = documents.flatMap((document) => occurrencesOf(document, row).map((one) => ({ document, one })));
    const [first] = found;
    const isSaid = found.length === 1 && first !== undefined && sameItems(readRow(first.document, row), items);
    if (isSaid && !isForced) continue;
    for (const { document, one } of found) removed.get(document)?.push(one);
    const former = first === undefined ? [] : itemsOf(first.one).slice(0, MOST_ITEMS);
    statements.push({ row, items, former, source: first?.document.text ?? "" });
  }
  return { statements, removed };
}

/** The packet without the padding that it keeps for editing in place. */
function withoutPadding(text: string): string {
  const end = text.lastIndexOf("<?xpacket end");
  return end === -1 ? text : `${text.slice(0, afterSpace(text, end))}\n${text.slice(end)}`;
}

const pointerTo = (extended: Uint8Array, former: Occurrence | undefined): Statement => ({
  row: EXTENDED,
  items: [{ text: extendedXmpId(extended) }],
  former: former === undefined ? [] : itemsOf(former),
  source: "",
});

/** Moves all but the rights into the rest of the packet, which may have any length. */
function split(main: XmpDocument, extended: XmpDocument | undefined, values: Values): Packets {
  const documents = extended === undefined ? [main] : [main, extended];
  const { statements, removed } = changeOf(documents, rows(values), true);
  const gone = [...(removed.get(main) ?? []), ...occurrencesOf(main, EXTENDED)];
  const stripped = readXmp(encodeUtf8(applyEdits(main.text, removals(main, gone))));
  const moved = stripped.descriptions.map((description) => selfContained(stripped.text, description)).join("\n");
  const rest =
    extended === undefined
      ? `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="${NAMESPACES.rdf}">${moved}</rdf:RDF></x:xmpmeta>`
      : applyEdits(extended.text, [...removals(extended, removed.get(extended) ?? []), ...insertion(extended, moved)]);
  const extendedXmp = encodeUtf8(rest);
  const description = descriptionOf([...statements, pointerTo(extendedXmp, undefined)], { about: aboutOf(main) });
  return { xmp: encodeUtf8(packetOf(description)), extendedXmp };
}

/** All rights that are known: those to write, and those that stand there. */
function allValues(documents: readonly XmpDocument[], values: Values): Values {
  return new Map([...readXmpValues(documents), ...values]);
}

/**
 * Writes values into the packets of a picture. Everything else stays as it is, byte for byte: other properties, other
 * namespaces, comments, padding.
 *
 * @param packets - what the picture has
 * @param values - what it is to say
 * @param most - the most bytes of the main packet, where the file has room for the rest elsewhere
 * @returns the packets that change
 * @throws CivicMediaError `picture-invalid` where the packets are not XMP
 */
export function mergeXmp(packets: Packets, values: Values, most: number = Number.POSITIVE_INFINITY): Packets {
  if (packets.xmp === undefined) return { xmp: encodeUtf8(newPacket(values)) };
  const main = readXmp(packets.xmp);
  const extended = packets.extendedXmp === undefined ? undefined : readXmp(packets.extendedXmp);
  const documents = extended === undefined ? [main] : [main, extended];
  const { statements, removed } = changeOf(documents, rows(values), false);
  if (statements.length === 0) return {};
  const gone = [...(removed.get(main) ?? [])];
  const fromExtended = extended === undefined ? [] : (removed.get(extended) ?? []);
  const result: Packets = {};
  if (extended !== undefined && fromExtended.length > 0) {
    result.extendedXmp = encodeUtf8(applyEdits(extended.text, removals(extended, fromExtended)));
    const pointers = occurrencesOf(main, EXTENDED);
    gone.push(...pointers);
    statements.push(pointerTo(result.extendedXmp, pointers[0]));
  }
  const description = descriptionOf(statements, { rdf: main.rdf, about: aboutOf(main) });
  const text = applyEdits(main.text, [...removals(main, gone), ...insertion(main, description)]);
  result.xmp = encodeUtf8(text);
  if (result.xmp.length > most) result.xmp = encodeUtf8(withoutPadding(text));
  return result.xmp.length > most ? split(main, extended, allValues(documents, values)) : result;
}

/** A packet that says nothing else. */
export function newPacket(values: Values): string {
  const statements = rows(values).map(({ row, items }) => ({ row, items, former: [], source: "" }));
  return packetOf(descriptionOf(statements, { about: "" }));
}
