import type { Block } from "../blocks.ts";
import { clean } from "./source.ts";

const HEADINGS: Readonly<Record<string, 2 | 3 | 4 | 5 | 6>> = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };
/** Elements that end the paragraph before them. */
const BREAKS = new Set(
  "p div section article header footer aside blockquote ul ol li dl dt dd table tr td th figure figcaption pre hr br h1 h2 h3 h4 h5 h6".split(
    " ",
  ),
);
/** Elements whose content is no text. */
const SILENT = new Set(["script", "style", "template", "noscript", "head", "title"]);
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));/g, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";
  });

/**
 * The texts of an HTML body, one per paragraph: enough to read a foreign item without a parser. Every character is
 * looked at once. Links, emphasis and nesting are lost; whoever needs them passes `readHtml`.
 */
export function readRoughHtml(html: string): Block[] {
  const blocks: Block[] = [];
  let words: string[] = [];
  let level: 2 | 3 | 4 | 5 | 6 | undefined;
  let silent: string | undefined;
  const close = () => {
    const value = clean(words.join(""));
    words = [];
    if (value === "") return;
    const content = [{ type: "text" as const, value }];
    blocks.push(level === undefined ? { type: "paragraph", content } : { type: "heading", level, content });
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    if (silent === undefined) words.push(decode(html.slice(at, open < 0 ? html.length : open)));
    if (open < 0) break;
    const end = html.indexOf(">", open);
    const [, slash, tag = ""] = /^<(\/?)([a-zA-Z][a-zA-Z0-9]*)/.exec(html.slice(open, open + 16)) ?? [];
    at = end < 0 ? html.length : end + 1;
    const name = tag.toLowerCase();
    if (silent !== undefined) {
      if (slash === "/" && name === silent) silent = undefined;
    } else if (SILENT.has(name)) {
      if (slash === "") silent = name;
    } else if (BREAKS.has(name)) {
      close();
      level = slash === "" ? HEADINGS[name] : undefined;
    }
  }
  close();
  return blocks;
}
