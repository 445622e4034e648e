import type { Page } from "../page.ts";

/** Words of the page, with their place in the decoded source. */
export interface Span {
  /** As read: entities decoded, blanks collapsed. */
  readonly text: string;
  /** Where they begin in the decoded source, in UTF-16 units; absent for what the caller passed in. */
  readonly start?: number;
  /** Where they end. */
  readonly end?: number;
}

/** One possible value of a field. */
export interface Candidate<T> {
  readonly value: T;
  /** Which rule found it: `date-published/labelled-text`. */
  readonly rule: string;
  readonly evidence: Span;
  /** From 0 to 1. */
  readonly confidence: number;
}

/** A way to find a field: best first in the list of the field; finds nothing where the page says nothing, and never throws. */
export type Rule<T> = (page: Page) => Iterable<Candidate<T>>;
