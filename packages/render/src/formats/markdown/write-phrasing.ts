import { escapeAddress, escapeLineStart, escapeTitle, escapeWords, SPACE } from "./escape.ts";
import { beforeEmphasis, behindEmphasis, DELIMITERS, trimless } from "./flanking.ts";
import type { Phrasing } from "./tree.ts";

type OfType<T extends Phrasing["type"]> = Extract<Phrasing, { type: T }>;

/** Where running text stands. */
interface Place {
  /** In headings and cells a line break would end the block. */
  readonly oneLine?: boolean;
  /** Between delimiters or brackets. */
  readonly inside?: boolean;
  readonly inLink?: boolean;
}

/** A place between two nodes, behind what is written of the first. */
interface Position extends Place {
  readonly previous: Phrasing | undefined;
  readonly before: string;
  readonly next: Phrasing | undefined;
}

const inTags = (name: string, content: string): string => `<${name}>${content}</${name}>`;

const TAGS = { strong: "strong", emphasis: "em" };

/** Writes emphasis between delimiters; right behind its like these would run together, and tags do not. */
function writeEmphasis({ type, children }: OfType<"strong" | "emphasis">, position: Position): string {
  const content = writePhrasing(children, { ...position, inside: true });
  if (content === "") return "";
  if (position.previous?.type === type) return inTags(TAGS[type], content);
  const delimiter = DELIMITERS[type];
  return `${delimiter}${trimless(content)}${delimiter}`;
}

function writeText(value: string, { before, next, oneLine, inside, inLink }: Position): string {
  let text = escapeWords(value, inLink);
  if (before === "" ? !inside : before.endsWith("\n")) text = escapeLineStart(text, oneLine);
  if (next === undefined && !inside) {
    text = text.replace(/ $/, SPACE);
    // Number signs at the end of a heading would be taken for its end (CommonMark, § 4.2).
    if (oneLine) text = text.replace(/#$/, "\\#");
  }
  return next?.type === "link" || next?.type === "image" ? text.replace(/!$/, "\\!") : text;
}

/**
 * Writes code between more backticks than there are in it (CommonMark, § 6.1). A link with `]:` in it would define an
 * address at the beginning of a block, where code is not looked for yet (§ 4.7).
 */
function writeCode(value: string, { previous, inLink }: Position): string {
  if (previous?.type === "inlineCode" || (inLink && value.includes("]:")))
    return inTags("code", escapeWords(value, inLink));
  let fence = "`";
  for (const run of value.match(/`+/g) ?? []) if (run.length >= fence.length) fence = `${run}\``;
  const isTrimmed = value.startsWith(" ") && value.endsWith(" ") && value.trim() !== "";
  const space = isTrimmed || /^`|`$/.test(value) ? " " : "";
  return fence + space + value + space + fence;
}

const EMAIL = /^[\w.+-]+@[a-z\d]+(?:[.-][a-z\d]+)*$/i;

/** Whether an address says all (CommonMark, § 6.5); a bar could not be escaped there. */
const isAutolink = (url: string, words: string): boolean =>
  (words === url && /^https?:[^|]+$/i.test(url)) || (url === `mailto:${words}` && EMAIL.test(words));

function writeLink({ url, title, children }: OfType<"link">, position: Position): string {
  const [only, ...more] = children;
  if (!title && only?.type === "text" && more.length === 0 && isAutolink(url, only.value)) return `<${only.value}>`;
  const words = writePhrasing(children, { ...position, inside: true, inLink: true });
  return `[${words}](${escapeAddress(url)}${title ? ` "${escapeTitle(title)}"` : ""})`;
}

/** How nodes are written. */
const NODES: {
  readonly [T in Phrasing["type"]]?: (node: OfType<T>, position: Position) => string;
} = {
  text: ({ value }, position) => writeText(value, position),
  html: ({ value }) => value,
  // At the end of a block a backslash would be one, and emphasis does not end behind a line.
  break: (_node, { oneLine, next }) => (oneLine || next === undefined ? "<br>" : "\\\n"),
  strong: writeEmphasis,
  emphasis: writeEmphasis,
  inlineCode: ({ value }, position) => writeCode(value, position),
  link: writeLink,
  image: ({ url, alt }) => `![${escapeWords(alt ?? "", true)}](${escapeAddress(url)})`,
};

/** Words that follow each other are one text: what is markup shows only in the whole. */
function joinTexts(nodes: readonly Phrasing[]): Phrasing[] {
  const joined: Phrasing[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type !== "text" || last?.type !== "text") joined.push(node);
    else joined[joined.length - 1] = { type: "text", value: last.value + node.value };
  }
  return joined.filter((node) => node.type !== "text" || node.value !== "");
}

/** Writes running text as CommonMark. */
export function writePhrasing(nodes: readonly Phrasing[], place: Place): string {
  const joined = joinTexts(nodes);
  let written = "";
  let before = "";
  for (const [index, node] of joined.entries()) {
    const previous = joined[index - 1];
    const position: Position = { ...place, previous, before, next: joined[index + 1] };
    let piece = (NODES[node.type] as (node: Phrasing, position: Position) => string)(node, position);
    const opening = DELIMITERS[node.type];
    const closing = previous && DELIMITERS[previous.type];
    // Other nodes begin and end with punctuation, beside which delimiters count.
    if (opening && previous?.type === "text" && piece.startsWith(opening))
      before = beforeEmphasis(before, opening, piece);
    if (closing && node.type === "text" && before.endsWith(closing)) piece = behindEmphasis(before, closing, piece);
    written += before;
    before = piece;
  }
  return written + before;
}
