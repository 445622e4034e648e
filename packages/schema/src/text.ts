import * as z from "zod/mini";

/**
 * Any character but controls, lone surrogates and the two non-characters that XML 1.0 forbids, so that every text can
 * be written to every format unchanged.
 */
const PRINTABLE = /^[^\p{Cc}\p{Cs}\uFFFE\uFFFF]*$/u;

const isNfc = (value: string): boolean => value === value.normalize("NFC");

/** A string of printable characters in Unicode normalization form C, possibly empty; line breaks are runs of their own. */
export const text = z
  .string()
  .check(z.regex(PRINTABLE), z.refine(isNfc, "expected text in Unicode normalization form C (NFC)"));

/** Printable text of at least one character: the form of every single-line field. */
export const line = z
  .string()
  .check(z.minLength(1), z.regex(PRINTABLE), z.refine(isNfc, "expected text in Unicode normalization form C (NFC)"));

/** Text as it was found: printable, but exempt from normalization, because it is evidence. */
export const verbatim = z.string().check(z.regex(PRINTABLE));
