import { decodeUtf8 } from "../bytes/text.ts";
import type { XmpRow } from "../fields.ts";
import { invalid } from "../picture-error.ts";
import { NAMESPACES } from "./namespaces.ts";
import { parseXml, type XmlAttribute, type XmlElement } from "./xml.ts";

/** A packet with the place of everything in it. */
export interface XmpDocument {
  text: string;
  rdf: XmlElement;
  /** The top elements: each says something about the picture. */
  descriptions: XmlElement[];
}

/** One statement of a property: an attribute of a description, or an element in it. */
export interface Occurrence {
  description: XmlElement;
  start: number;
  end: number;
  attribute?: XmlAttribute;
  element?: XmlElement;
}

/** One value of a property. */
export interface RdfItem {
  text: string;
  lang?: string;
  /** Parts of a structure, by namespace and local name. */
  parts: Map<string, string>;
  element?: XmlElement;
}

/** The most bytes of XMP that are read. */
const MOST_XMP = 16 * 1024 * 1024;

function decodePacket(bytes: Uint8Array): string {
  if (bytes.length > MOST_XMP) throw invalid(`The XMP has ${bytes.length} bytes; at most ${MOST_XMP} are read.`);
  // XMP part 1 section 7.1 also allows UTF-16; a packet starts with "<" or a byte order mark.
  const [first, second] = bytes;
  const isWide = first === 0 || second === 0 || (first ?? 0) >= 0xfe;
  const isBigEndian = first === 0 || first === 0xfe;
  const text = isWide ? new TextDecoder(isBigEndian ? "utf-16be" : "utf-16le").decode(bytes) : decodeUtf8(bytes);
  if (text === undefined) throw invalid("The XMP is not UTF-8.");
  return text;
}

function findRdf(root: XmlElement): XmlElement | undefined {
  const isRdf = ({ namespace, local }: XmlElement): boolean => namespace === NAMESPACES.rdf && local === "RDF";
  return isRdf(root) ? root : root.children.find(isRdf);
}

/** @throws CivicMediaError `picture-invalid` */
export function readXmp(bytes: Uint8Array): XmpDocument {
  const text = decodePacket(bytes);
  const rdf = findRdf(parseXml(text));
  if (rdf === undefined) throw invalid("The XMP holds no rdf:RDF.");
  return { text, rdf, descriptions: rdf.children };
}

/** Everything that states a property of the picture. */
export function occurrencesOf(
  { descriptions }: XmpDocument,
  { prefix, name }: Pick<XmpRow, "prefix" | "name">,
): Occurrence[] {
  const isIt = (one: XmlAttribute | XmlElement): boolean => one.local === name && one.namespace === NAMESPACES[prefix];
  return descriptions.flatMap((description) => [
    ...description.attributes
      .filter(isIt)
      .map((attribute) => ({ description, start: attribute.start, end: attribute.end, attribute })),
    ...description.children
      .filter(isIt)
      .map((element) => ({ description, start: element.start, end: element.end, element })),
  ]);
}

const isRdf = (element: XmlElement, names: readonly string[]): boolean =>
  element.namespace === NAMESPACES.rdf && names.includes(element.local);

const rdfAttribute = (element: XmlElement, name: string): string | undefined =>
  element.attributes.find(({ namespace, local }) => namespace === NAMESPACES.rdf && local === name)?.value;

/** The names by which parts of a structure are found. */
export const partKey = (namespace: string, local: string): string => `${namespace}${local}`;

function partsOf(element: XmlElement): Map<string, string> {
  const parts = new Map<string, string>();
  const holders = [element, ...element.children.filter((child) => isRdf(child, ["Description"]))];
  for (const { attributes, children } of holders) {
    for (const { namespace, local, value } of attributes) parts.set(partKey(namespace, local), value);
    for (const child of children) parts.set(partKey(child.namespace, child.local), textOf(child));
  }
  return parts;
}

/** The text of an element, whichever way RDF writes it. */
function textOf(element: XmlElement): string {
  const value = element.children.find((child) => isRdf(child, ["value"]));
  return (rdfAttribute(element, "resource") ?? rdfAttribute(element, "value") ?? (value ?? element).text).trim();
}

function itemOf(element: XmlElement): RdfItem {
  const lang = element.attributes.find(({ name }) => name === "xml:lang")?.value;
  return { text: textOf(element), ...(lang === undefined ? {} : { lang }), parts: partsOf(element), element };
}

/** The values of a property, those of a list one by one. */
export function itemsOf({ attribute, element }: Occurrence): RdfItem[] {
  if (attribute !== undefined) return [{ text: attribute.value.trim(), parts: new Map() }];
  if (element === undefined) return [];
  const list = element.children.find((child) => isRdf(child, ["Alt", "Seq", "Bag"]));
  if (list === undefined) return [itemOf(element)];
  return list.children.filter((child) => isRdf(child, ["li"])).map(itemOf);
}
