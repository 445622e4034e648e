import type { Block } from "@civic-media/schema";
import { SOURCE_KEY } from "../formats/markdown/front-matter.ts";
import { readFlow } from "./markdown-blocks.ts";
import { bodyOf } from "./markdown-tree.ts";
import { asWritten, type ReadResult, readSources } from "./result.ts";

/** What is below the front matter of the first release. */
const FRONT_MATTER = "---\n";

/**
 * Front matter begins with three hyphens and, in the next line, the title; in the text three hyphens are followed by an
 * empty line. So no text of a release can pose as front matter.
 */
const BEGINNING = /^---\ntitle: /;

/** The lines of JSON in all front matters of a document. */
function sourcesIn(document: string): string[] {
  const sources: string[] = [];
  let inside = false;
  const lines = document.split("\n");
  for (const [index, line] of lines.entries()) {
    if (line === "---") inside = !inside && BEGINNING.test(`${line}\n${lines[index + 1] ?? ""}`);
    else if (inside && line.startsWith(`${SOURCE_KEY}: `)) sources.push(line.slice(SOURCE_KEY.length + 2));
  }
  return sources;
}

/**
 * Reads the releases back from a document that `markdown` wrote: from the entry `release` of their front matter.
 *
 * @param document - Markdown; any other text gives no release and a diagnostic
 * @returns the releases in the order of the document, valid by the model, and what could not be read
 * @example
 * ```ts
 * import { markdown } from "@civic-media/render/markdown";
 * import { readMarkdown } from "@civic-media/render/read";
 *
 * console.log(readMarkdown(markdown.render(release)).releases[0]?.headline === release.headline); // true
 * ```
 */
export function readMarkdown(document: string): ReadResult {
  return readSources(sourcesIn(asWritten(document)));
}

/**
 * Reads the body of a release from the visible text of a document that `markdown` wrote, so that what somebody changed
 * in an editor comes back changed. Paragraphs, headings, lists, quotations, tables, rules and the marks `em`, `strong`,
 * `code`, `link`, `sub`, `sup`, `abbr` and `lang` come back as they were; for what Markdown has no form (media, turns,
 * boxes, ids of people and quotations) read the whole release with {@link readMarkdown}.
 *
 * @param document - Markdown; of several releases the first is read
 * @returns the blocks; empty where the document holds no body, or one that no release has: nested more than 200 deep, or with
 *   thousands of links, marks or escapes in a paragraph
 * @example
 * ```ts
 * import { markdown } from "@civic-media/render/markdown";
 * import { readMarkdownBody } from "@civic-media/render/read";
 *
 * console.log(readMarkdownBody(markdown.render(release))[0]?.type); // "paragraph"
 * ```
 */
export function readMarkdownBody(document: string): Block[] {
  const text = asWritten(document);
  const start = text.startsWith(FRONT_MATTER) ? text.indexOf("\n---\n", FRONT_MATTER.length) : -1;
  return readFlow(bodyOf(start < 0 ? text : text.slice(start + 5)));
}
