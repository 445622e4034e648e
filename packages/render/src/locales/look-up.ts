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

/**
 * Chooses among languages by lookup (RFC 4647, § 3.4): `de-AT-1996`, then `de-AT`, then `de`, then the one that is given
 * for all others.
 *
 * @param locales - by language tag, in lower case
 */
export function lookUp<T>(locales: Readonly<Record<string, T>>, otherwise: T): (inLanguage: string) => T {
  const byTag = new Map(Object.entries(locales));
  return remember((inLanguage) => {
    const parts = inLanguage.toLowerCase().split("-");
    for (let length = parts.length; length > 0; length--) {
      const found = byTag.get(parts.slice(0, length).join("-"));
      if (found !== undefined) return found;
    }
    return otherwise;
  });
}
