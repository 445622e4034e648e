import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import { BODY_END, BODY_START } from "../formats/markdown/document.ts";
import type { Flow } from "../formats/markdown/tree.ts";

/** The flow between the two comments around the body; empty where they are not. */
export function bodyOf(document: string): Flow[] {
  const start = document.indexOf(`\n${BODY_START}\n`);
  const end = document.indexOf(`\n${BODY_END}\n`, start + 1);
  if (start < 0 || end < 0) return [];
  const body = document.slice(start + BODY_START.length + 2, end);
  return fromMarkdown(body, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }).children as Flow[];
}
