/** Shorter parts of a string are copied by the engines themselves. */
const SHORTEST_SLICE = 13;

/**
 * Copies a string. Engines let a part of a string point into the whole, and so a headline of forty characters would keep the
 * source of its page in memory for as long as the headline is kept.
 *
 * @param text - part of a longer text
 * @returns the same text, which keeps nothing else alive
 */
export const ownString = (text: string): string => (text.length < SHORTEST_SLICE ? text : ` ${text}`.slice(1));

/**
 * Makes the strings of a result its own, so that whoever keeps the result does not keep the page. The result is changed
 * in place: a copy of it would cost more than the strings.
 *
 * @param result - a tree of plain objects, arrays and values, made for the caller
 * @returns the same object
 */
export function withOwnStrings<T>(result: T): T {
  if (typeof result !== "object" || result === null || Object.isFrozen(result)) return result;
  const parts = result as Record<string, unknown>;
  for (const key of Object.keys(result)) {
    const part = parts[key];
    if (typeof part === "string") parts[key] = ownString(part);
    else withOwnStrings(part);
  }
  return result;
}
