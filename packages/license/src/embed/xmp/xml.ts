import { cleanText } from "../bytes/text.ts";
import { invalid } from "../picture-error.ts";

/** Prefixes that an element declares, over those around it. */
interface Scope {
  readonly own: ReadonlyMap<string, string>;
  readonly outer: Scope | undefined;
}

/** An attribute, or a namespace declaration. */
export interface XmlAttribute {
  /** As written: `rdf:about`. */
  name: string;
  namespace: string;
  local: string;
  value: string;
  /** Where it stands, the space before it included. */
  start: number;
  end: number;
}

/** An element with the places of its parts in the text, so that it can be changed without touching the rest. */
export interface XmlElement {
  name: string;
  namespace: string;
  local: string;
  attributes: XmlAttribute[];
  children: XmlElement[];
  /** The character data directly inside of it. */
  text: string;
  start: number;
  /** Where its start tag ends. */
  contentStart: number;
  /** Where its end tag starts; that of an empty tag is its end. */
  contentEnd: number;
  end: number;
  scope: Scope;
}

/** XMP nests about ten deep; a hostile packet does so without end. */
const MOST_DEPTH = 100;
const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

const ENTITIES: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

const broken = (what: string): Error => invalid(`The XMP is not well-formed XML: ${what}.`);

function decodeEntity(name: string): string {
  const known = ENTITIES[name];
  if (known !== undefined) return known;
  const [, hex, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const point = hex === undefined ? Number.parseInt(decimal ?? "-1", 10) : Number.parseInt(hex, 16);
  if (point > 0 && point <= 0x10ffff && !(point >= 0xd800 && point < 0xe000)) return String.fromCodePoint(point);
  // A document type would be needed to define others; packets have none.
  throw broken(`the entity &${name.slice(0, 20)}; is not known`);
}

const decodeText = (text: string): string =>
  text.includes("&") ? text.replace(/&([^;&<\s]{0,20});?/g, (_, name: string) => decodeEntity(name)) : text;

/** The value of a prefix at an element. */
export function namespaceOf(scope: Scope | undefined, prefix: string): string | undefined {
  for (let at = scope; at !== undefined; at = at.outer) {
    const found = at.own.get(prefix);
    if (found !== undefined) return found;
  }
  return prefix === "xml" ? XML_NAMESPACE : undefined;
}

function resolve(scope: Scope, name: string, isAttribute: boolean): { namespace: string; local: string } {
  const colon = name.indexOf(":");
  if (colon === -1) return { namespace: isAttribute ? "" : (namespaceOf(scope, "") ?? ""), local: name };
  const prefix = name.slice(0, colon);
  if (prefix === "xmlns") return { namespace: "xmlns", local: name.slice(colon + 1) };
  const namespace = namespaceOf(scope, prefix);
  if (namespace === undefined) throw broken(`the prefix ${prefix.slice(0, 40)} is not declared`);
  return { namespace, local: name.slice(colon + 1) };
}

// Sticky: each starts where the last one ended. A name is what stands before white space and punctuation of XML.
const NAME = /[^\s<>/=&"'!?]+/y;
const SPACE = /\s*/y;

/** Reads one document; elements are held in a list, not on the call stack. */
class Parser {
  readonly #text: string;
  #at = 0;
  readonly #open: XmlElement[] = [];
  root: XmlElement | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? "";
    this.#at += found.length;
    return found;
  }

  #skipTo(mark: string, from: number): number {
    const end = this.#text.indexOf(mark, from);
    if (end === -1) throw broken(`${mark} is missing`);
    this.#at = end + mark.length;
    return end;
  }

  parse(): XmlElement {
    for (;;) {
      const tag = this.#text.indexOf("<", this.#at);
      this.#addText(this.#text.slice(this.#at, tag === -1 ? undefined : tag));
      if (tag === -1) break;
      this.#at = tag;
      this.#markup();
    }
    const [left] = this.#open;
    if (left !== undefined) throw broken(`the element ${left.name.slice(0, 40)} has no end`);
    if (this.root === undefined) throw broken("it holds no element");
    return this.root;
  }

  #addText(text: string): void {
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.text += decodeText(text);
    // Padding and a byte order mark stand around the packet; ends of files are padded with NUL.
    else if (/[^\s\ufeff\0]/.test(text)) throw broken("text stands outside of every element");
  }

  #markup(): void {
    const at = this.#at;
    if (this.#text.startsWith("<!--", at)) this.#skipTo("-->", at + 4);
    else if (this.#text.startsWith("<?", at)) this.#skipTo("?>", at + 2);
    else if (this.#text.startsWith("<![CDATA[", at)) {
      const end = this.#skipTo("]]>", at + 9);
      const parent = this.#open.at(-1);
      if (parent !== undefined) parent.text += this.#text.slice(at + 9, end);
    } else if (this.#text.startsWith("<!", at)) throw broken("it has a document type, which XMP may not have");
    else if (this.#text.startsWith("</", at)) this.#endTag();
    else this.#startTag();
  }

  #endTag(): void {
    const start = this.#at;
    this.#at += 2;
    const name = this.#match(NAME);
    this.#match(SPACE);
    const element = this.#open.pop();
    if (element === undefined || element.name !== name || this.#text[this.#at] !== ">")
      throw broken(`the end tag ${name.slice(0, 40)} has no start tag`);
    this.#at += 1;
    element.contentEnd = start;
    element.end = this.#at;
  }

  #startTag(): void {
    const start = this.#at;
    this.#at += 1;
    const name = this.#match(NAME);
    if (name === "") throw broken("a tag has no name");
    const raw = this.#attributes();
    const isEmpty = this.#text[this.#at] === "/";
    if (isEmpty) this.#at += 1;
    if (this.#text[this.#at] !== ">") throw broken(`the tag ${name.slice(0, 40)} has no end`);
    this.#at += 1;
    const parent = this.#open.at(-1);
    const own = new Map(
      raw.filter((one) => /^xmlns(?::|$)/.test(one.name)).map((one) => [one.name.slice(6), one.value]),
    );
    const scope: Scope = own.size === 0 && parent !== undefined ? parent.scope : { own, outer: parent?.scope };
    const attributes = raw.map((one) => ({ ...one, ...resolve(scope, one.name, true) }));
    const places = { start, contentStart: this.#at, contentEnd: this.#at, end: this.#at };
    const element = { name, ...resolve(scope, name, false), attributes, children: [], text: "", ...places, scope };
    this.#append(element, parent, isEmpty);
  }

  #append(element: XmlElement, parent: XmlElement | undefined, isEmpty: boolean): void {
    if (parent !== undefined) parent.children.push(element);
    else if (this.root === undefined) this.root = element;
    else throw broken("it holds two documents");
    if (isEmpty) return;
    if (this.#open.length === MOST_DEPTH) throw broken(`its elements are nested more than ${MOST_DEPTH} deep`);
    this.#open.push(element);
  }

  #attributes(): Omit<XmlAttribute, "namespace" | "local">[] {
    const found: Omit<XmlAttribute, "namespace" | "local">[] = [];
    for (;;) {
      const start = this.#at;
      const space = this.#match(SPACE);
      const name = this.#match(NAME);
      if (name === "") return found;
      this.#match(SPACE);
      const equals = this.#text[this.#at];
      this.#at += 1;
      this.#match(SPACE);
      const quote = this.#text[this.#at] ?? "";
      if (space === "" || equals !== "=" || (quote !== '"' && quote !== "'"))
        throw broken(`the attribute ${name.slice(0, 40)} has no value`);
      const from = this.#at + 1;
      const end = this.#skipTo(quote, from);
      const value = decodeText(this.#text.slice(from, end));
      if (this.#text.slice(from, end).includes("<")) throw broken(`the attribute ${name.slice(0, 40)} has no end`);
      found.push({ name, value, start, end: this.#at });
    }
  }
}

/**
 * Reads an XML document without document type: XMP packets have none, and with it go entities that grow without end and
 * files that are fetched. Linear in the length of the text.
 *
 * @throws CivicMediaError `picture-invalid`
 */
export const parseXml = (text: string): XmlElement => new Parser(text).parse();

/**
 * The source of an element with every prefix that it uses declared on itself, so that it can stand elsewhere.
 *
 * @param text - the document
 * @param element - one of its elements
 */
export function selfContained(text: string, element: XmlElement): string {
  const source = text.slice(element.start, element.end);
  const declared = new Set(
    element.attributes.filter(({ namespace }) => namespace === "xmlns").map(({ local }) => local),
  );
  const words = source.match(/[^\s<>/=&"'!?:]+:?/g) ?? [];
  const prefixes = new Set(words.filter((word) => word.endsWith(":")).map((word) => word.slice(0, -1)));
  const missing = [...prefixes]
    .filter((prefix) => !declared.has(prefix) && prefix !== "xml" && namespaceOf(element.scope, prefix) !== undefined)
    .map((prefix) => ` xmlns:${prefix}="${escapeXml(namespaceOf(element.scope, prefix) ?? "")}"`);
  const at = 1 + element.name.length;
  return source.slice(0, at) + missing.join("") + source.slice(at);
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as character data or as the value of an attribute. */
export const escapeXml = (text: string): string => cleanText(text).replace(/[&<>"]/g, (char) => ESCAPES[char] ?? char);
