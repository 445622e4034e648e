import type { Block, Media } from "@civic-media/schema";
import type { TextLabels } from "../../locales/labels.ts";
import { cleanLine } from "../../markup/escape.ts";
import { safeUrl } from "../../markup/safe-url.ts";
import { type Directory, displayName } from "../../release/directory.ts";
import { toPhrasing } from "./inlines.ts";
import { type Flow, headingNode, linkNode, type Phrasing, paragraphNode, strongNode, textNode } from "./tree.ts";

/** What the blocks of one document share. */
export interface MarkdownContext {
  readonly directory: Directory;
  readonly labels: TextLabels;
  /** The credit to print under a photo. */
  credit(media: Media): string | undefined;
}

type OfType<T extends Block["type"]> = Extract<Block, { type: T }>;
type Cell = OfType<"table">["rows"][number][number];
type TableRow = Extract<Flow, { type: "table" }>["children"][number];

const plain = (value: string): Phrasing => textNode(cleanLine(value));

/** A bar in the code of a cell is escaped (GFM, § 4.10), so that none can follow a backslash: such code is HTML. */
const escapeCode = (node: Phrasing): Phrasing[] => {
  if (node.type === "inlineCode" && node.value.includes("\\|"))
    return [{ type: "html", value: "<code>" }, textNode(node.value), { type: "html", value: "</code>" }];
  return "children" in node ? [{ ...node, children: node.children.flatMap(escapeCode) } as Phrasing] : [node];
};

/** A cell that spans several is followed by empty ones, so that the columns below keep their places. */
const toRow = (row: readonly Cell[], columns: number): TableRow => {
  const cells = row.flatMap(({ content, colspan = 1 }) => [
    toPhrasing(content).flatMap(escapeCode),
    ...Array(Math.min(colspan, columns) - 1).fill([]),
  ]);
  const filled = Array.from({ length: columns }, (_, index): Phrasing[] => cells[index] ?? []);
  return { type: "tableRow", children: filled.map((children) => ({ type: "tableCell", children })) };
};

const widthOf = (row: readonly Cell[]): number => row.reduce((sum, { colspan = 1 }) => sum + colspan, 0);

function toTable({ caption, head = [], rows }: OfType<"table">): Flow[] {
  const all = [...head, ...rows];
  const columns = Math.max(1, ...all.map(widthOf));
  // GFM wants exactly one header row.
  const body = head.length > 0 ? all : [[], ...all];
  const table: Flow = { type: "table", children: body.map((row) => toRow(row, columns)) };
  return caption === undefined
    ? [table]
    : [paragraphNode([{ type: "emphasis", children: toPhrasing(caption) }]), table];
}

/** Shows a photo, or links to a file that Markdown cannot show. */
function toImage(media: Media, labels: MarkdownContext["labels"]): Phrasing | undefined {
  const file = media.renditions?.find(({ role }) => role === "web") ?? media.renditions?.[0];
  const address = file?.contentUrl ?? media.url;
  const url = address && safeUrl(address);
  if (url === undefined) return undefined;
  const name = cleanLine(media.title ?? media.alt ?? labels[media.type === "image" ? "photo" : media.type]);
  return media.type === "image" && file !== undefined
    ? { type: "image", url, alt: media.decorative ? "" : cleanLine(media.alt ?? name) }
    : linkNode(url, name);
}

/** Writes a photo, film or document with caption and credit. */
export function toFigure(media: Media, { labels, credit }: MarkdownContext): Flow[] {
  const image = toImage(media, labels);
  const line = credit(media);
  const words = [...(media.caption ? toPhrasing(media.caption) : [])];
  if (line !== undefined) words.push(...(words.length > 0 ? [textNode(" ")] : []), plain(line));
  return [...(image ? [paragraphNode([image])] : []), ...(words.length > 0 ? [paragraphNode(words)] : [])];
}

const toItems = (
  items: readonly (readonly Block[])[],
  context: MarkdownContext,
): Extract<Flow, { type: "list" }>["children"] =>
  items.map((item) => ({ type: "listItem", spread: item.length > 1, children: toFlow(item, context) }));

/** How blocks are written. */
const BLOCKS: {
  readonly [T in Block["type"]]: (block: Extract<Block, { type: T }>, context: MarkdownContext) => Flow[];
} = {
  paragraph: ({ content }) => [paragraphNode(toPhrasing(content))],
  heading: ({ level, content }) => [headingNode(level, toPhrasing(content))],
  list: ({ ordered, start, items }, context) => [
    {
      type: "list",
      ordered,
      start: ordered ? Math.max(0, start ?? 1) : null,
      spread: items.some((item) => item.length > 1),
      children: toItems(items, context),
    },
  ],
  quotation: ({ content, attribution }, context) => [
    {
      type: "blockquote",
      children: [
        ...toFlow(content, context),
        ...(attribution === undefined ? [] : [paragraphNode([textNode("— "), ...toPhrasing(attribution)])]),
      ],
    },
  ],
  turn: ({ speakers, content }, context) => [
    paragraphNode([
      strongNode([plain(`${speakers.map((id) => displayName(context.directory, id) ?? id).join(", ")}:`)]),
    ]),
    ...toFlow(content, context),
  ],
  media: ({ refs }, context) =>
    refs.flatMap((id) => {
      const media = context.directory.media.get(id);
      return media === undefined ? [] : toFigure(media, context);
    }),
  table: toTable,
  embed: ({ href, title, provider }) => {
    const words = cleanLine(title) + (provider === undefined ? "" : ` (${cleanLine(provider)})`);
    return [paragraphNode([safeUrl(href) === undefined ? textNode(words) : linkNode(href, words)])];
  },
  box: ({ title, content }, context) => [
    {
      type: "blockquote",
      children: [
        ...(title === undefined ? [] : [paragraphNode([strongNode(toPhrasing(title))])]),
        ...toFlow(content, context),
      ],
    },
  ],
  definitions: ({ items }, context) =>
    items.flatMap(({ term, details }) => [paragraphNode([strongNode(toPhrasing(term))]), ...toFlow(details, context)]),
  rule: () => [{ type: "thematicBreak" }],
};

/** Turns blocks into Markdown nodes. */
export function toFlow(blocks: readonly Block[], context: MarkdownContext): Flow[] {
  return blocks.flatMap((block) =>
    (BLOCKS[block.type] as (block: Block, context: MarkdownContext) => Flow[])(block, context),
  );
}
