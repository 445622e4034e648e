import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { BODY_END, BODY_START } from "../formats/markdown/document.ts";
import type { Flow } from "../formats/markdown/tree.ts";
import { flowOf } from "./markdown-tables.ts";

/** More than 200 quotations and lists inside each other: no release is nested as deep, and a tree of them fills the stack. */
const TOO_DEEP = /^(?:[ \t]{0,16}(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){201}/m;
/** What the time for a paragraph grows faster with than with its length, and how much of it a paragraph may have. */
const DEAR: readonly (readonly [marks: RegExp, most: number])[] = [
  // Links, emphasis, and what looks like them.
  [/[[*_]/g, 2000],
  // Escapes, references, tags and code.
  [/[\\&<`]/g, 10_000],
];

const isDear = (paragraph: string): boolean =>
  DEAR.some(([marks, most]) => paragraph.length > most && (paragraph.match(marks)?.length ?? 0) > most);

/** Whether a release may have such a body; any other was made to take time. */
const mayBeBody = (body: string): boolean => !TOO_DEEP.test(body) && !body.split("\n\n").some(isDear);

const parse = (markdown: string): Flow[] =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }).children as Flow[];

/** The flow between the two comments around the body; empty where they are not, or where no release has such a body. */
export function bodyOf(document: string): Flow[] {
  const start = document.indexOf(`\n${BODY_START}\n`);
  const end = document.indexOf(`\n${BODY_END}\n`, start + 1);
  if (start < 0 || end < 0) return [];
  const body = document
    .slice(start + BODY_START.length + 2, end)
    .replace(/^\n/, "")
    .replace(/\n$/, "");
  if (!mayBeBody(body)) return [];
  return flowOf(body, parse);
}
