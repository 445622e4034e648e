const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Escapes a text for XML 1.0, without the two characters of one line that it forbids. */
const escapeXml = (text: string): string =>
  text.replace(/[\ufffe\uffff]/g, "").replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/** An attribute that is left out where it has no value. */
type Attributes = Readonly<Record<string, string | undefined>>;

/** Markup that this module wrote, or nothing. */
export type Xml = string;

/**
 * Writes an element; names come from this package alone.
 *
 * @param name - with its prefix
 * @param content - a text, which is escaped, or elements
 * @returns nothing where there is neither content nor an attribute
 */
export function element(name: string, content: string | undefined | readonly Xml[], attributes: Attributes = {}): Xml {
  const stated = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== "");
  const inner = typeof content === "string" ? escapeXml(content) : (content ?? []).join("");
  if (inner === "" && stated.length === 0) return "";
  const list = stated.map(([key, value]) => ` ${key}="${escapeXml(value as string)}"`).join("");
  return inner === "" ? `<${name}${list}/>` : `<${name}${list}>${inner}</${name}>`;
}
