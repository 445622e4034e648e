/**
 * Writes a language tag in the case that RFC 5646 recommends: language in small letters, script with a capital, region
 * in capitals; everything after a single letter in small ones.
 */
export function formatLanguageTag(tag: string): string {
  let extension = false;
  return tag
    .toLowerCase()
    .split("-")
    .map((part, index) => {
      extension ||= part.length === 1;
      if (index === 0 || extension) return part;
      if (part.length === 4 && /^[a-z]/.test(part)) return part.charAt(0).toUpperCase() + part.slice(1);
      return part.length === 2 ? part.toUpperCase() : part;
    })
    .join("-");
}
