import { unzipSync, type Zippable, zipSync } from "fflate";
import { escapeText } from "../markup/escape.ts";

const decoder = new TextDecoder();
const encoder = new TextEncoder();

const RELATIONS = "word/_rels/document.xml.rels";
const DOCUMENT = "word/document.xml";
const CORE = "docProps/core.xml";

/** Where the release lies in a document, and what its part and the relation to it are called. */
export const SOURCE_PART = "customXml/item1.xml";
const SOURCE_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";
const NAMESPACE = "https://civic-media.github.io/schema/release/1";

/** The library draws ids of relations by lot, and counts pictures over all documents; here both are counted anew. */
function countRelations(texts: Map<string, string>): void {
  const relations = texts.get(RELATIONS) ?? "";
  const names = new Map([...relations.matchAll(/ Id="([^"]+)"/g)].map(([, id = ""], index) => [id, `rId${index + 1}`]));
  const counted = (text: string, attribute: RegExp): string =>
    text.replace(attribute, (all, before: string, id: string) => {
      const name = names.get(id);
      return name === undefined ? all : `${before}"${name}"`;
    });
  texts.set(RELATIONS, counted(relations, /( Id=)"([^"]+)"/g));
  let pictures = 0;
  const document = counted(texts.get(DOCUMENT) ?? "", /( r:(?:id|embed|link)=)"([^"]+)"/g);
  texts.set(
    DOCUMENT,
    document.replace(/(<wp:docPr id=)"\d+"/g, (_, before: string) => {
      pictures += 1;
      return `${before}"${pictures}"`;
    }),
  );
}

/** The library writes the time of the clock; here it is that of the release. */
function setTimes(texts: Map<string, string>, created: string, modified: string): void {
  const core = texts.get(CORE) ?? "";
  const time = (text: string, name: string, value: string): string =>
    text.replace(new RegExp(`(<dcterms:${name}[^>]*>)[^<]*(</dcterms:${name}>)`), `$1${value}$2`);
  texts.set(CORE, time(time(core, "created", created), "modified", modified));
}

/** Adds the release as part of its own, which Word keeps and never shows (ISO/IEC 29500-1, § 15.2.5). */
function addSource(texts: Map<string, string>, json: string): void {
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<release xmlns="${NAMESPACE}">${escapeText(json)}</release>`;
  texts.set(SOURCE_PART, xml);
  const relation = `<Relationship Id="rIdSource" Type="${SOURCE_RELATION}" Target="../${SOURCE_PART}"/>`;
  texts.set(RELATIONS, (texts.get(RELATIONS) ?? "").replace("</Relationships>", `${relation}</Relationships>`));
}

/** What the parts of a document are to say beyond what the library wrote. */
export interface Facts {
  /** Instants in UTC: `2022-11-29T12:00:00Z`. */
  readonly created: string;
  readonly modified: string;
  /** The release as JSON. */
  readonly source?: string;
}

/** Makes of what the library wrote a file that depends on the release alone. */
export function settle(bytes: Uint8Array, { created, modified, source }: Facts): Uint8Array {
  const parts = unzipSync(bytes);
  const isText = (path: string): boolean => /\.(?:xml|rels)$/.test(path);
  const texts = new Map(
    Object.keys(parts)
      .filter(isText)
      .map((path): [string, string] => [path, decoder.decode(parts[path])]),
  );
  countRelations(texts);
  setTimes(texts, created, modified);
  if (source !== undefined) addSource(texts, source);
  const paths = [...new Set([...Object.keys(parts), ...texts.keys()])];
  const settled = paths.map((path): [string, Uint8Array] => {
    const text = texts.get(path);
    return [path, text === undefined ? (parts[path] as Uint8Array) : encoder.encode(text)];
  });
  return zipSync(Object.fromEntries(settled) as Zippable, { level: 6, mtime: new Date(1980, 0, 1) });
}
