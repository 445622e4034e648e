import type { Block } from "../blocks.ts";
import type { Run } from "../inlines.ts";
import { plainBlocks, plainInline } from "../views/plain-text.ts";

/** Longer texts are cut in messages; the whole value stands beside the message. In characters. */
const SHOWN = 80;
/** So much of what stayed the same is shown before a difference. */
const CONTEXT = 24;

/** The properties by which people call an entry, the best first. */
const NAMES = ["name", "title", "headline", "text", "label", "value", "creditLine", "usageTerms", "href", "code", "id"];

const BLOCKS: readonly unknown[] = [
  "paragraph",
  "heading",
  "list",
  "quotation",
  "turn",
  "table",
  "embed",
  "box",
  "definitions",
] satisfies Block["type"][];

const isInline = (value: unknown[]): value is Run[] =>
  value.every((entry) => typeof entry === "object" && entry !== null && "type" in entry && "value" in entry);

function ofEntry(entry: Record<string, unknown>): string {
  if (BLOCKS.includes(entry["type"]))
    return plainBlocks([entry as unknown as Block])
      .join(" ")
      .replaceAll("\t", " ");
  const name = NAMES.map((key) => entry[key]).find((value) => typeof value === "string" || Array.isArray(value));
  return name === undefined ? JSON.stringify(entry) : toWords(name);
}

/** The words by which a reader knows a value of a release. */
export function toWords(value: unknown): string {
  if (Array.isArray(value)) return isInline(value) ? plainInline(value) : value.map(toWords).join(", ");
  return typeof value === "object" && value !== null ? ofEntry(value as Record<string, unknown>) : String(value);
}

/** Cuts what is too long to show, between characters. */
export function shorten(text: string): string {
  // A character takes two units at the most; one more than is shown tells whether there are more.
  const characters = [...text.slice(0, 2 * (SHOWN + 1))];
  return text.length > SHOWN && characters.length > SHOWN ? `${characters.slice(0, SHOWN).join("")}…` : text;
}

/** Cuts two texts so that the place where they begin to differ is in sight. */
export function shortenPair(before: string, after: string): [string, string] {
  if (before.length <= SHOWN && after.length <= SHOWN) return [before, after];
  let same = 0;
  while (same < before.length && same < after.length && before[same] === after[same]) same += 1;
  if (same <= CONTEXT) return [shorten(before), shorten(after)];
  const space = before.lastIndexOf(" ", same - CONTEXT);
  const from = space > 0 ? space + 1 : 0;
  const cut = (text: string): string => `${from > 0 ? "…" : ""}${shorten(text.slice(from))}`;
  return [cut(before), cut(after)];
}
