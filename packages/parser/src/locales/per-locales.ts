import type { Locale } from "./locale.ts";

const keys = new WeakMap<readonly Locale[], string>();

/** Which languages a list holds, in whatever order. */
function keyOf(locales: readonly Locale[]): string {
  let key = keys.get(locales);
  if (key === undefined) {
    key = locales
      .map(({ tag }) => tag)
      .sort()
      .join(" ");
    keys.set(locales, key);
  }
  return key;
}

/**
 * Keeps what is made from the words of several languages: patterns of a hundred words cost more to build than to use.
 *
 * @param make - makes it; its result may not depend on the order of the languages
 * @returns the same function, which remembers its results
 */
export function perLocales<T extends object>(
  make: (locales: readonly Locale[]) => T,
): (locales: readonly Locale[]) => T {
  const byList = new WeakMap<readonly Locale[], T>();
  const bySet = new Map<string, T>();
  return (locales) => {
    const known = byList.get(locales);
    if (known !== undefined) return known;
    const key = keyOf(locales);
    const value = bySet.get(key) ?? make(locales);
    bySet.set(key, value);
    byList.set(locales, value);
    return value;
  };
}
