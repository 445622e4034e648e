import type { Block, Inline } from "@civic-media/schema";
import { readInlines } from "./html-inlines.ts";
import { elementsIn, type HtmlElement, hasClass } from "./html-tree.ts";

type OfType<T extends Block["type"]> = Extract<Block, { type: T }>;
type Cell = OfType<"table">["rows"][number][number];

const inlinesOf = (element: HtmlElement | undefined): Inline => readInlines(element?.children ?? []);
const childOf = (element: HtmlElement, name: string): HtmlElement | undefined =>
  elementsIn(element).find((child) => child.name === name);
const withClass = (element: HtmlElement, name: string): HtmlElement | undefined =>
  elementsIn(element).find((child) => hasClass(child, name));
const numberOf = (text: string | undefined): number | undefined =>
  text === undefined || !/^-?\d{1,9}$/.test(text) ? undefined : Number(text);
const idsOf = (text: string | undefined): string[] => (text ?? "").split(" ").filter(Boolean);

/** Leaves out what is absent, so that the model's optional properties stay absent. */
function present<T extends object>(block: T): T {
  return Object.fromEntries(Object.entries(block).filter(([, value]) => value !== undefined)) as T;
}

function heading({ name, attributes, children }: HtmlElement): Block {
  const level = numberOf(attributes["data-level"]) ?? Number(name.slice(1));
  return { type: "heading", level: level as OfType<"heading">["level"], content: readInlines(children) };
}

const list = (element: HtmlElement): Block =>
  present({
    type: "list",
    ordered: element.name === "ol",
    start: numberOf(element.attributes["start"] ?? element.attributes["data-start"]),
    items: elementsIn(element).map(readBlocks),
  } as OfType<"list">);

function cell({ name, attributes, children }: HtmlElement, inHead: boolean): Cell {
  const said = attributes["data-header"];
  const header = said === undefined ? (!inHead && name === "th" ? true : undefined) : said === "true";
  return present({
    content: readInlines(children),
    header,
    colspan: numberOf(attributes["data-colspan"] ?? attributes["colspan"]),
    rowspan: numberOf(attributes["data-rowspan"] ?? attributes["rowspan"]),
  } as Cell);
}

const rows = (part: HtmlElement, inHead: boolean): Cell[][] =>
  elementsIn(part).map((row) =>
    elementsIn(row)
      .filter(({ attributes }) => attributes["data-pad"] === undefined)
      .map((item) => cell(item, inHead)),
  );

function table(element: HtmlElement): Block {
  const inside = childOf(element, "table") ?? element;
  const caption = childOf(inside, "caption") ?? childOf(element, "figcaption");
  const head = childOf(inside, "thead");
  const body = childOf(inside, "tbody");
  return present({
    type: "table",
    caption: caption && inlinesOf(caption),
    head: head && rows(head, true),
    rows: body === undefined ? [] : rows(body, false),
  } as OfType<"table">);
}

function quotation(element: HtmlElement): Block {
  const quote = childOf(element, "blockquote");
  const caption = childOf(element, "figcaption");
  const id = quote?.attributes["data-quotation"];
  const content = quote && (id === undefined ? quote : (childOf(quote, "div") ?? quote));
  return present({
    type: "quotation",
    quotation: id,
    content: content === undefined ? [] : readBlocks(content),
    attribution: caption && inlinesOf(caption),
  } as OfType<"quotation">);
}

const turn = (element: HtmlElement): Block => ({
  type: "turn",
  speakers: idsOf(withClass(element, "speakers")?.attributes["data-ref"]),
  content: readBlocks({ ...element, children: elementsIn(element).filter((child) => !hasClass(child, "speakers")) }),
});

function box(element: HtmlElement): Block {
  const title = withClass(element, "title");
  return present({
    type: "box",
    role: element.attributes["data-role"],
    title: title && inlinesOf(title),
    content: readBlocks({ ...element, children: elementsIn(element).filter((child) => child !== title) }),
  } as OfType<"box">);
}

function embed(element: HtmlElement): Block {
  const link = childOf(element, "a");
  const text = (node: HtmlElement | undefined): string =>
    (node?.children ?? []).filter((child) => typeof child === "string").join("");
  const provider = /^ \((.*)\)$/su.exec(text(element))?.[1];
  return present({ type: "embed", href: link?.attributes["href"], title: text(link), provider } as OfType<"embed">);
}

function definitions(element: HtmlElement): Block {
  const items: OfType<"definitions">["items"] = [];
  for (const child of elementsIn(element)) {
    if (child.name === "dt") items.push({ term: inlinesOf(child), details: [] });
    else items.at(-1)?.details.push(...readBlocks(child));
  }
  return { type: "definitions", items };
}

/** The element that says which block it is; a table stands in a box that scrolls. */
function reader(element: HtmlElement): ((element: HtmlElement) => Block) | undefined {
  if (hasClass(element, "table")) return table;
  if (element.name === "div") return Object.entries(BOXES).find(([name]) => hasClass(element, name))?.[1];
  if (element.name === "p" && hasClass(element, "embed")) return embed;
  if (element.name === "p" && element.attributes["data-level"] !== undefined) return heading;
  return Object.hasOwn(ELEMENTS, element.name) ? ELEMENTS[element.name] : undefined;
}

const BOXES: Readonly<Record<string, (element: HtmlElement) => Block>> = {
  turn,
  media: (element) => ({
    type: "media",
    refs: elementsIn(element).flatMap(({ attributes }) => idsOf(attributes["data-ref"])),
  }),
  box,
};

/** The inverse of `blockHandlers`, by element. */
const ELEMENTS: Readonly<Record<string, (element: HtmlElement) => Block>> = {
  p: ({ children }) => ({ type: "paragraph", content: readInlines(children) }),
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  ul: list,
  ol: list,
  figure: quotation,
  dl: definitions,
  hr: () => ({ type: "rule" }),
};

/** The items of a list that goes on with the definitions before it. */
const continued = (element: HtmlElement, before: Block | undefined): OfType<"definitions">["items"] | undefined =>
  element.name === "dl" && element.attributes["data-continued"] !== undefined && before?.type === "definitions"
    ? before.items
    : undefined;

/** Reads blocks: the inverse of `renderBlocks`; what is no block of this package is left out. */
export function readBlocks(element: HtmlElement): Block[] {
  const blocks: Block[] = [];
  for (const child of elementsIn(element)) {
    const block = reader(child)?.(child);
    if (block === undefined) continue;
    const more = continued(child, blocks.at(-1));
    if (more !== undefined && block.type === "definitions") {
      more.push(...block.items);
      continue;
    }
    const language = hasClass(child, "table") ? childOf(child, "table")?.attributes["lang"] : child.attributes["lang"];
    blocks.push(language === undefined ? block : { ...block, inLanguage: language });
  }
  return blocks;
}
