/**
 * The most levels of nesting that a document may have. Blocks contain blocks, so the validator recurses; an attacker's
 * document of ten thousand levels would exhaust the stack before any check is made. Real releases need about twenty.
 */
export const MOST_LEVELS = 200;

/** Whether a value is nested deeper than allowed; goes no further down than that itself. */
export function isTooDeep(value: unknown, levels: number = MOST_LEVELS): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (levels < 0) return true;
  const parts = Array.isArray(value) ? value : Object.values(value);
  for (const part of parts) if (typeof part === "object" && isTooDeep(part, levels - 1)) return true;
  return false;
}
