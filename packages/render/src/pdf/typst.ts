import { cleanText } from "../markup/escape.ts";

declare const TYPST: unique symbol;

/** An expression of Typst's code that was built here: a text in it is a string literal, and never becomes code. */
export type Typst = string & { readonly [TYPST]: true };

/** What can be an argument: an expression, a number, a truth value, or nothing. */
type Argument = Typst | number | boolean | undefined;

const ESCAPED: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t" };

/** Signs of direction, which no font has; the compiler orders scripts itself. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Writes a text as string literal. */
export const literal = (text: string): Typst =>
  `"${cleanText(text)
    .replace(DIRECTION, "")
    .replace(/[\\"\n\t]/g, (character) => ESCAPED[character] ?? character)}"` as Typst;

/** A value that Typst has a name for: `auto`, `ltr`. */
export const name = (words: string): Typst => words as Typst;

/** Writes a call: named arguments first, then content. */
export function call(callee: string, named: Readonly<Record<string, Argument>>, content: readonly Typst[] = []): Typst {
  const parts = Object.entries(named).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${value}`]));
  return `${callee}(${[...parts, ...content].join(", ")})` as Typst;
}

/** Puts content one after the other; without any it is empty content. */
export const sequence = (parts: readonly (Typst | undefined)[]): Typst => {
  const written = parts.filter((part) => part !== undefined);
  return (written.length === 0 ? "[]" : `{${written.join(";")}}`) as Typst;
};

/** A list of values; one alone needs its comma. */
export const array = (values: readonly Typst[]): Typst => `(${values.map((value) => `${value},`).join("")})` as Typst;
