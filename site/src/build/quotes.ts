/** A mark opens what stands behind a space, a bracket or a dash, or at the beginning. */
const BEFORE_OPENING = /^[\s([{–—/]?$/;

const MARKS = { '"': ["“", "”"], "'": ["‘", "’"] } as const;

/**
 * Sets quotation marks and apostrophes as English prints them. German pages have theirs already, and the same apostrophe.
 *
 * @param text - words without code
 * @param before - the character that stands before them, if any does
 */
export const setQuotes = (text: string, before = ""): string =>
  text.replace(/["']/g, (mark, at: number) => {
    const opens = BEFORE_OPENING.test(at === 0 ? before : text.charAt(at - 1));
    return MARKS[mark as '"' | "'"][opens ? 0 : 1];
  });
