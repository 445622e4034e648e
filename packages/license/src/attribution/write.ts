import type { Run } from "./run.ts";

// Letters that are written from right to left (Unicode bidirectional classes R and AL, by blocks).
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** What the writers of all formats are told. */
export interface WriteOptions {
  readonly direction: "ltr" | "rtl";
  readonly tag: string;
}

/** Whether a value may not mix its direction with that of the words around it. */
const needsIsolation = (run: Run, direction: "ltr" | "rtl"): boolean =>
  run.isForeign === true && (direction === "rtl" || RTL.test(run.text ?? ""));

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/** Plain text; addresses of links are not shown, the styles spell them out. */
export function writeText(runs: readonly Run[], options: WriteOptions): string {
  return runs
    .map((run) => {
      const text = run.text ?? writeText(run.children ?? [], options);
      return needsIsolation(run, options.direction) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
    })
    .join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Escapes a text for HTML, in text and in attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/** The element around a whole attribution: it has a language and a direction of its own. */
export const openElement = ({ tag, direction }: WriteOptions, more = ""): string =>
  `<span lang="${escapeHtml(tag)}"${direction === "rtl" ? ' dir="rtl"' : ""}${more}>`;

/** Writes the inside of a run as HTML, with `inner` for the runs in it. */
export function htmlInside(run: Run, options: WriteOptions, inner: (run: Run) => string): string {
  const text = run.text === undefined ? (run.children ?? []).map(inner).join("") : escapeHtml(run.text);
  return needsIsolation(run, options.direction) ? `<bdi>${text}</bdi>` : text;
}

function htmlOf(run: Run, options: WriteOptions): string {
  const inside = htmlInside(run, options, (child) => htmlOf(child, options));
  if (run.href === undefined) return inside;
  return `<a${run.role === "license" ? ' rel="license"' : ""} href="${escapeHtml(run.href)}">${inside}</a>`;
}

/** HTML; every value is escaped. */
export const writeHtml = (runs: readonly Run[], options: WriteOptions): string =>
  `${openElement(options)}${runs.map((run) => htmlOf(run, options)).join("")}</span>`;

// Everything that begins something in CommonMark or GitHub's Markdown, and what makes links of bare addresses.
const MARKDOWN = /[\\`*_{}[\]<>|~&#$@!^=]|:(?=\/\/)|(?<=\bwww)\./gi;
/** What begins a block at the start of a line. */
const BLOCK = /^(?:[-+](?=\s|$|-)|(\d{1,9})(?=[.)]))/;

/** Escapes a text for Markdown, anywhere in a line. */
const escapeMarkdown = (text: string): string => text.replace(MARKDOWN, (char) => `\\${char}`);

// An address in parentheses may hold neither them nor what escapes or names a character.
const escapeTarget = (address: string): string =>
  address
    .replace(/[()\\<>|[\]*_~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll("&", "&amp;");

function markdownOf(run: Run, options: WriteOptions): string {
  const plain = run.text === undefined ? undefined : escapeMarkdown(run.text);
  const text = plain ?? (run.children ?? []).map((child) => markdownOf(child, options)).join("");
  const inside = needsIsolation(run, options.direction) ? FIRST_STRONG_ISOLATE + text + POP_ISOLATE : text;
  return run.href === undefined ? inside : `[${inside}](${escapeTarget(run.href)})`;
}

/** Markdown: one line, CommonMark. */
export function writeMarkdown(runs: readonly Run[], options: WriteOptions): string {
  const line = runs.map((run) => markdownOf(run, options)).join("");
  return line
    .replace(BLOCK, (mark, digits: string | undefined) => (digits === undefined ? `\\${mark}` : mark))
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
}
