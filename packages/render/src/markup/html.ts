import { escapeAttribute, escapeText } from "./escape.ts";
import { safeUrl } from "./safe-url.ts";

declare const HTML: unique symbol;

/** Markup that was built by {@link element}, {@link textHtml} or {@link joinHtml}: safe to put into a page as it is. */
export type SafeHtml = string & { readonly [HTML]: true };

/** Attributes by name; `undefined` and `false` leave the attribute out, `true` writes it without a value. */
export type HtmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** No markup at all. */
export const NO_HTML: SafeHtml = "" as SafeHtml;

/** What stands in an element: markup, or pieces of it one after the other, of which those that are absent are left out. */
export type HtmlContent = SafeHtml | readonly (SafeHtml | undefined)[];

const written = (content: HtmlContent): SafeHtml => (typeof content === "string" ? content : joinHtml(content));

const URLS: ReadonlySet<string> = new Set(["href", "src", "poster", "cite", "action", "formaction", "data"]);
const VOID: ReadonlySet<string> = new Set([
  "br",
  "hr",
  "img",
  "link",
  "meta",
  "source",
  "track",
  "input",
  "wbr",
  "col",
  "base",
]);
const NAME = /^[a-z][a-z0-9:-]*$/;
/** Names that need no look, because none of them leads anywhere, with what stands before the value. */
const PLAIN: ReadonlyMap<string, string> = new Map(
  "class lang dir id datetime property typeof resource data-ref data-quotation alt width height type name content rel scope"
    .split(" ")
    .map((name) => [name, ` ${name}="`]),
);

function attribute(name: string, value: string | number | true): string {
  const start = typeof value === "string" ? PLAIN.get(name) : undefined;
  if (start !== undefined) return `${start}${escapeAttribute(value as string)}"`;
  if (name.startsWith("on") || !NAME.test(name)) return "";
  if (value === true) return ` ${name}`;
  const text = String(value);
  if (URLS.has(name) && safeUrl(text) === undefined) return "";
  return ` ${name}="${escapeAttribute(text)}"`;
}

function writeAttributes(attributes: HtmlAttributes): string {
  let all = "";
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined && value !== false) all += attribute(name, value);
  }
  return all;
}

/**
 * Writes an element. Attribute values are escaped, addresses with another scheme than `http:`, `https:`, `mailto:` or
 * `tel:` and event handlers are left out.
 *
 * @param name - the element's name, in lower case
 * @param attributes - see {@link HtmlAttributes}
 * @param content - what stands inside; void elements have none
 * @example
 * ```ts
 * import { element, textHtml } from "@civic-media/render/html";
 *
 * console.log(element("a", { href: "/press", onclick: "x()" }, textHtml("Press & media"))); // '<a href="/press">Press &amp; media</a>'
 * ```
 */
export function element(name: string, attributes: HtmlAttributes, content: HtmlContent = NO_HTML): SafeHtml {
  const start = `<${name}${writeAttributes(attributes)}>`;
  return (VOID.has(name) ? start : `${start}${written(content)}</${name}>`) as SafeHtml;
}

/** Writes a prepared element: its content, then attributes that change. */
export type WriteElement = (content: HtmlContent, more?: HtmlAttributes) => SafeHtml;

/** Writes a prepared element of text, or nothing where the text is absent or empty. */
export type WriteText = (text: string | undefined, more?: HtmlAttributes) => SafeHtml | undefined;

/**
 * Prepares an element of which name and first attributes never change, so that only its content is left to be put in:
 * most of the elements of a page are such.
 *
 * @param name - as in {@link element}; no void element
 * @param attributes - as in {@link element}
 */
// @__NO_SIDE_EFFECTS__
export function fixedElement(name: string, attributes: HtmlAttributes = {}): WriteElement {
  const start = `<${name}${writeAttributes(attributes)}`;
  const whole = `${start}>`;
  const end = `</${name}>`;
  return (content, more) =>
    ((more === undefined ? whole : `${start}${writeAttributes(more)}>`) + written(content) + end) as SafeHtml;
}

/** As {@link fixedElement}, for an element that holds text; where the text is absent or empty, nothing is written. */
// @__NO_SIDE_EFFECTS__
export function textElement(name: string, attributes?: HtmlAttributes): WriteText {
  const write = fixedElement(name, attributes);
  return (text, more) => (text === undefined || text === "" ? undefined : write(textHtml(text), more));
}

/**
 * Writes text: every character means itself.
 *
 * @param value - the text
 * @example
 * ```ts
 * import { textHtml } from "@civic-media/render/html";
 *
 * console.log(textHtml("2 < 3")); // "2 &lt; 3"
 * ```
 */
export function textHtml(value: string): SafeHtml {
  return escapeText(value) as SafeHtml;
}

/**
 * Puts pieces of markup one after the other, leaving out what is absent.
 *
 * @param parts - the pieces
 * @param separator - text between them
 * @example
 * ```ts
 * import { joinHtml, textHtml } from "@civic-media/render/html";
 *
 * console.log(joinHtml([textHtml("Linz"), undefined, textHtml("Wels")], " & ")); // "Linz &amp; Wels"
 * ```
 */
export function joinHtml(parts: readonly (SafeHtml | undefined)[], separator = ""): SafeHtml {
  const between = separator === "" ? "" : escapeText(separator);
  let joined = "";
  for (const part of parts) {
    if (part === undefined || part === "") continue;
    joined = joined === "" ? part : joined + between + part;
  }
  return joined as SafeHtml;
}

/**
 * Declares markup of your own to be safe: a logo, a navigation. Nothing is escaped or checked, so never pass text of a
 * release through it.
 *
 * @param markup - yours
 * @example
 * ```ts
 * import { html, trustHtml } from "@civic-media/render/html";
 *
 * const head = trustHtml('<link rel="icon" href="/icon.svg">');
 * console.log(html.render(release, { head }).includes("/icon.svg")); // true
 * ```
 */
export function trustHtml(markup: string): SafeHtml {
  return markup as SafeHtml;
}
