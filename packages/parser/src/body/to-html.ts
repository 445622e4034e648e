import type { Block, Inline, Mark } from "@civic-media/schema";

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeText = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

/** Opening and closing tag of a mark; marks that only the release knows have none. */
function tagsOf(mark: Mark): readonly [string, string] {
  switch (mark.type) {
    case "link":
      return [`<a href="${escapeText(mark.href)}">`, "</a>"];
    case "abbr":
      return [`<abbr title="${escapeText(mark.title)}">`, "</abbr>"];
    case "lang":
      return [`<span lang="${escapeText(mark.inLanguage)}">`, "</span>"];
    case "quotation":
    case "mention":
      return ["", ""];
    default:
      return [`<${mark.type}>`, `</${mark.type}>`];
  }
}

function inlineHtml(inline: Inline): string {
  let html = "";
  for (const run of inline) {
    if (run.type === "break") html += "<br>";
    else {
      const tags = (run.marks ?? []).map(tagsOf);
      html +=
        tags.map(([open]) => open).join("") +
        escapeText(run.value) +
        tags
          .reverse()
          .map(([, close]) => close)
          .join("");
    }
  }
  return html;
}

const wrap = (tag: string, content: string): string => `<${tag}>${content}</${tag}>`;

type Writers = { [T in Block["type"]]: (block: Extract<Block, { type: T }>) => string };

const WRITERS: Writers = {
  paragraph: ({ content }) => wrap("p", inlineHtml(content)),
  heading: ({ level, content }) => wrap(`h${level}`, inlineHtml(content)),
  list: ({ ordered, items }) => wrap(ordered ? "ol" : "ul", items.map((item) => wrap("li", toHtml(item))).join("")),
  quotation: ({ content }) => wrap("blockquote", toHtml(content)),
  turn: ({ content }) => toHtml(content),
  media: () => "",
  table: ({ caption, head = [], rows }) => {
    const row = (cells: (typeof rows)[number]): string =>
      wrap("tr", cells.map((cell) => wrap(cell.header ? "th" : "td", inlineHtml(cell.content))).join(""));
    return wrap("table", (caption ? wrap("caption", inlineHtml(caption)) : "") + [...head, ...rows].map(row).join(""));
  },
  embed: ({ href, title }) => wrap("p", `<a href="${escapeText(href)}">${escapeText(title)}</a>`),
  box: ({ title, content }) => wrap("section", (title ? wrap("h2", inlineHtml(title)) : "") + toHtml(content)),
  definitions: ({ items }) =>
    wrap("dl", items.map(({ term, details }) => wrap("dt", inlineHtml(term)) + wrap("dd", toHtml(details))).join("")),
  rule: () => "<hr>",
};

/**
 * Writes blocks as plain HTML: no classes, no scripts, safe links, every text escaped.
 *
 * @param blocks - the text
 * @returns a fragment of HTML
 */
export function toHtml(blocks: readonly Block[]): string {
  return blocks.map((block) => (WRITERS[block.type] as (value: Block) => string)(block)).join("\n");
}
