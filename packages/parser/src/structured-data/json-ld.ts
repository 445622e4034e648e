import { decodeHTMLStrict } from "entities/decode";
/** An object of JSON-LD, with the place of its script in the source. */
export interface LinkedData {
  readonly types: readonly string[];
  readonly data: Readonly<Record<string, unknown>>;
  readonly start: number;
  readonly end: number;
}

const MAX_OBJECTS = 2000;
const MAX_DEPTH = 40;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const BARE = /^\s*[{[]/;
const BARE_END = /[}\]]\s{0,100}$/;

/** A script without the marks around it that hide it from old browsers. */
function withoutMarks(text: string): string {
  if (BARE.test(text) && BARE_END.test(text.slice(-100))) return text;
  return text
    .replace(/^\s*(?:<!--|\/\*?\s*<!\[CDATA\[\s*\*?\/?|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/?\*?\s*\]\]>\s*\*?\/?)\s*;?\s*$/, "");
}

/** Reads JSON, also with what pages get wrong: comments, line breaks in strings, CDATA marks, a trailing comma. */
function readLooseJson(text: string): unknown {
  const trimmed = withoutMarks(text);
  for (const attempt of [(): string => trimmed, (): string => repair(trimmed)]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // Not JSON in this reading; the page's fault, and the other readings are still to come.
    }
  }
  return undefined;
}

/** One pass over the characters, inside and outside of strings. */
function repair(text: string): string {
  const parts: string[] = [];
  for (let index = 0; index < text.length; ) {
    const end = tokenEnd(text, index);
    const token = text.slice(index, end);
    if (token === "}" || token === "]") dropTrailingComma(parts);
    if (token.startsWith('"')) parts.push(withoutControls(token));
    else if (!token.startsWith("//") && !token.startsWith("/*")) parts.push(token);
    index = end;
  }
  return parts.join("").replace(/;\s{0,100}$/, "");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters in strings are what is repaired here
const CONTROLS = /[\u0000-\u001f]/g;

function withoutControls(token: string): string {
  return token.replace(CONTROLS, (control) => (control === "\t" || control === "\n" ? " " : ""));
}

function tokenEnd(text: string, index: number): number {
  if (text[index] === '"') return stringEnd(text, index);
  const closing = text.startsWith("//", index) ? "\n" : text.startsWith("/*", index) ? "*/" : undefined;
  if (closing === undefined) return index + 1;
  const end = text.indexOf(closing, index);
  return end === -1 ? text.length : end + closing.length;
}

function dropTrailingComma(parts: string[]): void {
  while (parts.length > 0 && /^\s$/.test(parts[parts.length - 1] ?? "")) parts.pop();
  if (parts[parts.length - 1] === ",") parts.pop();
}

function stringEnd(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] === "\\") index++;
    else if (text[index] === '"') return index + 1;
  }
  return text.length;
}

function typesOf(data: Record<string, unknown>): string[] {
  const types = Array.isArray(data["@type"]) ? data["@type"] : [data["@type"]];
  return types.filter((type) => typeof type === "string").map((type) => type.replace(/^https?:\/\/schema\.org\//, ""));
}

/**
 * Reads the JSON-LD of a page, also where it is not valid JSON.
 *
 * @param scripts - the scripts of type `application/ld+json`
 * @returns every typed object, outer before inner
 */
export function readJsonLd(scripts: readonly { text: string; start: number; end: number }[]): LinkedData[] {
  const objects: LinkedData[] = [];
  for (const { text, start, end } of scripts) collect(readLooseJson(text), { objects, start, end }, 0);
  return objects;
}

const INLINE_TAG = /<\/?(?:i|em|b|strong|span|br|sup|sub)(?:\s[^<>]{0,200})?\/?>/giu;

/** What sites write into their data as if it were markup: `team&#8217;s`, `<em>Hamlet</em>`. */
const plain = (text: string): string => {
  const decoded = text.includes("&") ? decodeHTMLStrict(text) : text;
  return decoded.includes("<") ? decoded.replace(INLINE_TAG, "") : decoded;
};
interface Collected {
  readonly objects: LinkedData[];
  readonly start: number;
  readonly end: number;
}

function collect(value: unknown, into: Collected, depth: number): void {
  const { objects, start, end } = into;
  if (objects.length >= MAX_OBJECTS || depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into, depth + 1);
  } else if (isRecord(value)) {
    const types = typesOf(value);
    if (types.length > 0) objects.push({ types, data: value, start, end });
    for (const item of Object.values(value)) collect(item, into, depth + 1);
  }
}

/** The first text under a property: a string, or the `name` of an object. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return plain(value).trim() || undefined;
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== undefined);
  if (isRecord(value)) return textOf(value["name"] ?? value["@value"] ?? value["url"]);
  return undefined;
}

const ARTICLE = /(?:Article|BlogPosting|Posting|Report|Release|GovernmentNotice|Announcement|Statement)$/;

/** The objects that are articles of some kind. */
export function articles(objects: readonly LinkedData[]): LinkedData[] {
  return objects.filter(({ types }) => types.some((type) => ARTICLE.test(type) && type !== "ItemListArticle"));
}
