import type { PageDocument, PageElement } from "../dom/document.ts";
import { attribute, PageText } from "../dom/document.ts";

/** One entry of the head. */
export interface MetaTag {
  /** Lower-case `name`, `property`, `itemprop` or `http-equiv`. */
  readonly name: string;
  readonly content: string;
  readonly element: PageElement;
}

/** A `link` element. */
export interface LinkTag {
  readonly rel: readonly string[];
  readonly href: string;
  readonly element: PageElement;
}

/** What the elements of the head say, wherever in the page they stand. */
export interface HeadData {
  readonly title: { text: string; element: PageElement } | undefined;
  readonly metas: readonly MetaTag[];
  readonly links: readonly LinkTag[];
  readonly base: string | undefined;
  readonly scripts: readonly { type: string; text: string; start: number; end: number }[];
  readonly times: readonly PageElement[];
}

/** The text below an element, as in the source. */
export function rawText(element: PageElement): string {
  let text = "";
  for (const child of element.children) text += child instanceof PageText ? child.text : rawText(child);
  return text;
}

// Most texts of the head are even.
const UNEVEN = /[^\S ]| {2}|[\u00ad\u200b]|^ | $/;

/** Collapses blanks. */
export function collapse(text: string): string {
  if (!UNEVEN.test(text)) return text;
  return text
    .replace(/[\u00ad\u200b]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const META_NAMES = ["name", "property", "itemprop", "http-equiv"] as const;
const LD_TYPE = /^\s{0,10}application\/ld\+json/i;

class HeadReader {
  title: HeadData["title"];
  readonly metas: MetaTag[] = [];
  readonly links: LinkTag[] = [];
  base: string | undefined;
  readonly scripts: { type: string; text: string; start: number; end: number }[] = [];
  readonly times: PageElement[] = [];

  read(element: PageElement): void {
    if (element.tag === "meta") this.#meta(element);
    else if (element.tag === "link") this.#link(element);
    else if (element.tag === "base") this.base ??= attribute(element, "href");
    else if (element.tag === "time") this.times.push(element);
    else if (element.tag === "script") this.#script(element);
    else if (element.tag === "title" && element.parent?.tag !== "svg" && element.parent?.tag !== "symbol")
      this.#title(element);
  }

  #title(element: PageElement): void {
    const text = collapse(rawText(element));
    if (text !== "") this.title ??= { text, element };
  }

  #meta(element: PageElement): void {
    const content = attribute(element, "content");
    if (content === undefined) return;
    for (const key of META_NAMES) {
      const name = attribute(element, key)?.trim().toLowerCase();
      if (name) this.metas.push({ name, content: collapse(content), element });
    }
  }

  #link(element: PageElement): void {
    const href = attribute(element, "href");
    const rel = attribute(element, "rel");
    if (href && rel) this.links.push({ rel: rel.toLowerCase().split(/\s+/), href: href.trim(), element });
  }

  #script(element: PageElement): void {
    const type = attribute(element, "type");
    const text = element.children[0];
    if (type === undefined || !LD_TYPE.test(type) || !(text instanceof PageText)) return;
    this.scripts.push({ type, text: text.text, start: text.start, end: text.end });
  }
}

/**
 * Collects what `title`, `meta`, `link`, `base`, `time` and JSON-LD scripts say, in one walk.
 *
 * @param document - the page
 * @returns the entries, in the order of the page
 */
export function readHead(document: PageDocument): HeadData {
  const reader = new HeadReader();
  for (const element of document.elements) reader.read(element);
  return reader;
}
