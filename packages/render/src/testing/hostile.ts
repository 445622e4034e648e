import type { Release } from "@civic-media/schema";
import { fullRelease } from "./full-release.ts";

/** Fields that hold words; all others hold ids, codes, dates, numbers or addresses. */
const WORDS = new Set(
  "value text kicker headline subheadline shortTitle series title alt name jobTitle creditLine usageTerms copyrightHolder copyrightNotice label note genre provider accreditation address hoursAvailable attributedAs honorificPrefix honorificSuffix photographer agency contact".split(
    " ",
  ),
);
const ADDRESSES = new Set("href url contentUrl acquireLicensePage transcript captions".split(" "));

function replace(value: unknown, key: string, fields: ReadonlySet<string>, words: string): unknown {
  if (typeof value === "string") return fields.has(key) ? words : value;
  if (Array.isArray(value)) return value.map((item) => replace(item, key, fields, words));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, replace(item, name, fields, words)]));
}

/** The release with every field, in which every text is the given one; what the schema would say is not asked. */
export function withText(words: string): Release {
  const hostile = replace(fullRelease, "", WORDS, words) as Release;
  return { ...hostile, keywords: [words], contacts: [...(hostile.contacts ?? []), { lines: [words] }] };
}

/** The release with every field, in which every address is the given one. */
export function withAddress(address: string): Release {
  return replace(fullRelease, "", ADDRESSES, address) as Release;
}
