import type { Form, Item, XmpRow } from "../fields.ts";
import type { RdfItem } from "./document.ts";
import { NAMESPACES, type Prefix } from "./namespaces.ts";
import { defaultFirst, toItem } from "./values.ts";
import { escapeXml, namespaceOf, selfContained, type XmlElement } from "./xml.ts";

/** What a property is to say, and what it said. */
export interface Statement {
  row: XmpRow;
  items: readonly Item[];
  /** Its items so far, of which other languages and further parts of structures are kept. */
  former: readonly RdfItem[];
  /** The source of the document that `former` is from. */
  source: string;
}

const list = (name: string, items: readonly string[]): string => `<rdf:${name}>${items.join("")}</rdf:${name}>`;

/** Other languages are kept, but for the mirror of what the default said. */
function altOf({ items, former }: Statement): string {
  const text = items[0]?.text ?? "";
  const [old, ...others] = defaultFirst(former);
  const kept = others.filter(({ lang, text: other }) => lang !== undefined && other !== old?.text && other !== text);
  const isDefault = old === undefined || old.lang === undefined || old.lang === "x-default";
  const all = [{ lang: "x-default", text }, ...(isDefault || old === undefined ? [] : [old]), ...kept];
  return list(
    "Alt",
    all.map(({ lang = "x-default", text: own }) => `<rdf:li xml:lang="${escapeXml(lang)}">${escapeXml(own)}</rdf:li>`),
  );
}

function structsOf({ row, items, former, source }: Statement): string {
  const rows = items.map((item) => {
    const known = former.find((old) => {
      const { text, url = "" } = toItem(row, old);
      return text === item.text && url === (item.url ?? "");
    });
    // A structure that says the same may say more: identifiers, telephone numbers.
    if (known?.element?.local === "li") return selfContained(source, known.element);
    const part = (name: string | undefined, value: string): string =>
      name === undefined || value === "" ? "" : `<${row.prefix}:${name}>${escapeXml(value)}</${row.prefix}:${name}>`;
    const parts = part(row.parts?.text, item.text) + part(row.parts?.url, item.url ?? "");
    return `<rdf:li rdf:parseType="Resource">${parts}</rdf:li>`;
  });
  return list("Seq", rows);
}

const WRITERS: Readonly<Record<Form, (statement: Statement) => { attribute?: string; content?: string }>> = {
  text: ({ items }) => ({ content: escapeXml(items[0]?.text ?? "") }),
  resource: ({ items }) => ({ attribute: ` rdf:resource="${escapeXml(items[0]?.text ?? "")}"` }),
  seq: ({ items }) => ({
    content: list(
      "Seq",
      items.map(({ text }) => `<rdf:li>${escapeXml(text)}</rdf:li>`),
    ),
  }),
  alt: (statement) => ({ content: altOf(statement) }),
  structs: (statement) => ({ content: structsOf(statement) }),
};

function propertyOf(statement: Statement): string {
  const name = `${statement.row.prefix}:${statement.row.name}`;
  const { attribute = "", content } = WRITERS[statement.row.form](statement);
  return content === undefined ? `   <${name}${attribute}/>\n` : `   <${name}${attribute}>${content}</${name}>\n`;
}

/** Where a description is to stand. */
export interface Surroundings {
  /** The element around it; `undefined` in a packet of our own. */
  rdf?: XmlElement;
  about: string;
}

/** A description with these properties, with the prefixes that it uses. */
export function descriptionOf(statements: readonly Statement[], { rdf, about }: Surroundings): string {
  if (statements.length === 0) return "";
  const prefixes = new Set<Prefix>(statements.map(({ row }) => row.prefix));
  if (rdf !== undefined && namespaceOf(rdf.scope, "rdf") !== NAMESPACES.rdf) prefixes.add("rdf");
  const declarations = [...prefixes].sort().map((prefix) => `\n    xmlns:${prefix}="${NAMESPACES[prefix]}"`);
  const properties = statements.map(propertyOf).join("");
  return `  <rdf:Description rdf:about="${escapeXml(about)}"${declarations.join("")}>\n${properties}  </rdf:Description>\n`;
}

/** A packet around some descriptions. It ends without padding: a picture is not edited in place. */
export const packetOf = (descriptions: string): string =>
  [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">\n',
    ` <rdf:RDF xmlns:rdf="${NAMESPACES.rdf}">\n${descriptions} </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end="w"?>`,
  ].join("");
