import type { SafeHtml } from "./html.ts";
import type { SafeXml } from "./xml.ts";

const TAG = /<([a-z][a-z0-9]*)((?: [a-z][a-z0-9:-]*(?:="[^"]*")?)*)>/g;
const ATTRIBUTE = / ([a-z][a-z0-9:-]*)(="[^"]*")?/g;
const VOID = /^(?:br|hr|img|link|meta)$/;

const attribute = (_all: string, name: string, value = '=""'): string =>
  name === "lang" ? ` lang${value} xml:lang${value}` : ` ${name}${value}`;

/**
 * Writes markup of this package as XML: elements without content close themselves, each attribute has a value, and a language
 * is said in both ways (HTML, § 3.2.6.2). It reads what `element` writes, in which `<` and `>` stand for tags alone; no
 * other markup may come here.
 */
export function toXhtml(markup: SafeHtml): SafeXml {
  return markup.replace(TAG, (_all, name: string, attributes: string) => {
    const written = attributes === "" ? "" : attributes.replace(ATTRIBUTE, attribute);
    return VOID.test(name) ? `<${name}${written}/>` : `<${name}${written}>`;
  }) as string as SafeXml;
}
