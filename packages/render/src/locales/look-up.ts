/** Remembers the answers for the first tags that are asked for: releases have few languages, hostile ones many. */
export function remember<T>(find: (tag: string) => T, most = 200): (tag: string) => T {
  const known = new Map<string, T>();
  return (tag) => {
    const before = known.get(tag);
    if (before !== undefined) return before;
    const found = find(tag);
    if (known.size < most) known.set(tag, found);
    return found;
  };
}

/** What is known of the nearest of `de-AT-1996`, `de-AT` and `de`, in this order (RFC 4647, § 3.4). */
export function nearest<T>(inLanguage: string, find: (tag: string) => T | undefined): T | undefined {
  const parts = inLanguage.toLowerCase().split("-");
  for (let length = parts.length; length > 0; length--) {
    const found = find(parts.slice(0, length).join("-"));
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Chooses among languages by lookup (RFC 4647, § 3.4): `de-AT-1996`, then `de-AT`, then `de`, then the one that is given
 * for all others.
 *
 * @param locales - by language tag, in lower case
 */
export function lookUp<T>(locales: Readonly<Record<string, T>>, otherwise: T): (inLanguage: string) => T {
  const byTag = new Map(Object.entries(locales));
  return remember((inLanguage) => nearest(inLanguage, (tag) => byTag.get(tag)) ?? otherwise);
}
