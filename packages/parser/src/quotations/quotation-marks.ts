import type { Locale } from "../locales/locale.ts";

/** A stretch of text inside quotation marks, the marks included. */
export interface Quoted {
  readonly from: number;
  readonly to: number;
  /** Whether the closing mark is missing. */
  readonly open: boolean;
}

const BEFORE_OPENING = /[\s([{–—\-/:>]/;
const AFTER_CLOSING = /[\s.,;:!?…)\]}–—\-/<]/;
const MAX_LENGTH = 6000;

function closersOf(locale: Locale): ReadonlyMap<string, ReadonlySet<string>> {
  const closers = new Map<string, Set<string>>();
  for (const [open, close] of locale.quotationMarks) {
    const set = closers.get(open) ?? new Set<string>();
    set.add(close);
    closers.set(open, set);
  }
  return closers;
}

const cache = new WeakMap<Locale, ReadonlyMap<string, ReadonlySet<string>>>();

function closersFor(locale: Locale): ReadonlyMap<string, ReadonlySet<string>> {
  const closers = cache.get(locale) ?? closersOf(locale);
  cache.set(locale, closers);
  return closers;
}

function opensAt(text: string, index: number): boolean {
  const before = text[index - 1];
  const after = text[index + 1];
  if (after === undefined || (/\s/.test(after) && after !== "\u00a0" && after !== "\u202f" && text[index] !== "«"))
    return false;
  return before === undefined || BEFORE_OPENING.test(before) || "„‚»«“".includes(before);
}

function closingIndex(text: string, from: number, closers: ReadonlySet<string>): number {
  const limit = Math.min(text.length, from + MAX_LENGTH);
  for (let index = from; index < limit; index++) {
    if (!closers.has(text[index] ?? "")) continue;
    const next = text[index + 1];
    if (next === undefined || AFTER_CLOSING.test(next) || /[“”"»«]/.test(next)) return index;
  }
  return -1;
}

/**
 * Finds what stands in quotation marks.
 *
 * @param text - one paragraph
 * @param locale - the pairs of marks of the language, and their usual mix-ups
 * @returns the stretches, in the order of the text; nested ones are part of the outer one
 */
export function findQuoted(text: string, locale: Locale): Quoted[] {
  const closers = closersFor(locale);
  const found: Quoted[] = [];
  for (let index = 0; index < text.length; index++) {
    const set = closers.get(text[index] ?? "");
    if (set === undefined || !opensAt(text, index)) continue;
    const close = closingIndex(text, index + 1, set);
    if (close === -1) {
      if (index === 0) found.push({ from: 0, to: text.length, open: true });
      if (index === 0) break;
      continue;
    }
    found.push({ from: index, to: close + 1, open: false });
    index = close;
  }
  return found;
}
