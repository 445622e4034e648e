import { escapeAttribute, escapeText } from "./escape.ts";
import type { SafeHtml } from "./html.ts";

declare const XML: unique symbol;

/** Markup that was built by {@link xmlElement}, {@link xmlText} or {@link joinXml}: well-formed for any text. */
export type SafeXml = string & { readonly [XML]: true };

/** Attributes by name; `undefined` leaves the attribute out. */
export type XmlAttributes = Readonly<Record<string, string | number | undefined>>;

/** Writes an element; without content it closes itself. */
export function xmlElement(name: string, attributes: XmlAttributes, content?: SafeXml): SafeXml {
  let tag = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) tag += ` ${key}="${escapeAttribute(String(value))}"`;
  }
  return (content === undefined || content === "" ? `${tag}/>` : `${tag}>${content}</${name}>`) as SafeXml;
}

/** Writes text: every character means itself. */
export function xmlText(value: string): SafeXml {
  return escapeText(value) as SafeXml;
}

/** Writes an element that holds text, or nothing where the text is absent. */
export function xmlLeaf(name: string, value: string | undefined, attributes: XmlAttributes = {}): SafeXml | undefined {
  return value === undefined ? undefined : xmlElement(name, attributes, xmlText(value));
}

/**
 * Writes an element of RSS whose text readers may take for markup: `&` and `<` as hexadecimal references, as the RSS
 * Advisory Board's profile asks (RSS Best Practices Profile, "Character Data").
 */
export function xmlPlainLeaf(name: string, value: string): SafeXml {
  const escaped = escapeText(value);
  const text = escaped === value ? value : escaped.replaceAll("&amp;", "&#x26;").replaceAll("&lt;", "&#x3C;");
  return xmlElement(name, {}, text as SafeXml);
}

/**
 * Writes markup as a CDATA section, which costs a third of escaping it a second time. Markup of `html.ts` needs no second look
 * either: its texts were cleaned, and in them `>` is escaped, so that one ends a tag, behind a name or a quotation mark, and
 * never makes a `]]>` (XML 1.0, § 2.7).
 */
export const htmlCdata = (markup: SafeHtml): SafeXml => `<![CDATA[${markup}]]>` as SafeXml;

/** Puts pieces one after the other, each on its line, leaving out what is absent. */
export function joinXml(parts: readonly (SafeXml | undefined)[], indent = ""): SafeXml {
  let joined = "";
  for (const part of parts) if (part !== undefined && part !== "") joined += `\n${indent}${part}`;
  return joined as SafeXml;
}

/** Puts pieces one after the other on one line: between words, a line break would be a space. */
export const mixXml = (parts: readonly SafeXml[]): SafeXml => parts.join("") as SafeXml;

/** Writes a whole document: the declaration, then the root element. */
export function xmlDocument(root: SafeXml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}
