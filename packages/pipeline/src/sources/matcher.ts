/**
 * Makes the test for addresses.
 *
 * @param match - a text that they contain, or a pattern; nothing for all
 */
export function toMatcher(match: string | RegExp | undefined): (url: string) => boolean {
  if (match === undefined) return () => true;
  if (typeof match === "string") return (url) => url.includes(match);
  // A pattern that remembers where it found something would pass over every second address.
  const pattern = new RegExp(match, match.flags.replace(/[gy]/g, ""));
  return (url) => pattern.test(url);
}
