import type { AttributionElement } from "./requirements.ts";

/** What a piece of an attribution says; formats mark it up by this. */
export type Role =
  | AttributionElement
  | "attributionName"
  | "creditLine"
  | "agency"
  | "description"
  | "isBasedOn"
  | "hasPart"
  | "work";

/**
 * A piece of an attribution: a text, perhaps a link, perhaps made of pieces. All styles are built from runs and all formats
 * write runs, so that every style exists in every format.
 */
export interface Run {
  readonly text?: string;
  readonly role?: Role;
  readonly href?: string;
  /** Whether the text is a value from outside, in a language and direction of its own. */
  readonly isForeign?: boolean;
  readonly children?: readonly Run[];
  /** For the role `work`: which work of the record, as a JSON pointer. */
  readonly pointer?: string;
}

/** Words of the attribution's own language. */
export const words = (text: string): Run => ({ text });

/** A value of the record. */
export const value = (role: Role, text: string, href?: string): Run => ({
  text,
  role,
  isForeign: true,
  ...(href === undefined ? {} : { href }),
});

/** Puts a run between each two. */
export const join = (parts: readonly (readonly Run[])[], separator: string): Run[] =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? [...part] : [words(separator), ...part]));

// Breaks of lines, control characters and orders to turn the direction of writing would change what stands around a name.
const BREAKING =
  /[\p{Cc}\u00ad\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]+/gu;
const LONE = /\p{Cs}/gu;

/** A value as one line of well-formed text; what is left is never more than a piece of a line. */
export const oneLine = (text: string): string =>
  text.replace(LONE, "\ufffd").replace(BREAKING, " ").replace(/ {2,}/g, " ").trim();

/** The text of runs, without any markup. */
export const plainText = (runs: readonly Run[]): string =>
  runs.map(({ text, children }) => text ?? plainText(children ?? [])).join("");

const TOKEN = /(\{[a-zA-Z]+\}|\[|\])/;

/**
 * Fills a sentence of a language with runs.
 *
 * @param template - words with `{slots}`; what stands in square brackets becomes the link
 * @param slots - what is filled in
 * @param link - makes the link of the runs in brackets
 */
export function fill(
  template: string,
  slots: Readonly<Record<string, readonly Run[]>>,
  link: (inner: readonly Run[]) => Run = (inner) => ({ children: inner }),
): Run[] {
  const out: Run[] = [];
  let inner: Run[] | undefined;
  for (const token of template.split(TOKEN)) {
    if (token === "[") inner = [];
    else if (token === "]") {
      out.push(link(inner ?? []));
      inner = undefined;
    } else {
      const slot = token.startsWith("{") ? slots[token.slice(1, -1)] : undefined;
      (inner ?? out).push(...(slot ?? (token === "" ? [] : [words(token)])));
    }
  }
  return out;
}
