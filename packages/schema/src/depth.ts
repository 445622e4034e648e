/**
 * The most levels of nesting that a document may have. Blocks contain blocks, so the validator recurses; an attacker's
 * document of ten thousand levels would exhaust the stack before any check is made. Real releases need about twenty.
 */
export const MOST_LEVELS = 200;

/** Whether a value is nested deeper than allowed; walks with a list of its own instead of the stack. */
export function isTooDeep(value: unknown): boolean {
  let level: object[] = typeof value === "object" && value !== null ? [value] : [];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) return true;
    const below: object[] = [];
    for (const parent of level)
      for (const child of Object.values(parent)) if (typeof child === "object" && child !== null) below.push(child);
    level = below;
  }
  return false;
}
