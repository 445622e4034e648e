import { type Release, rightsFor } from "@civic-media/schema";
import { cleanLine } from "../../markup/escape.ts";
import { publisherName } from "../../release/directory.ts";
import { summarize } from "../../release/plain-text.ts";
import { formatTitle } from "../../release/title.ts";

/** What front matter holds: words, numbers, yes or no, lists of them, or lists of records. */
type Value = string | number | boolean | readonly Value[] | { readonly [name: string]: Value | undefined };

/** A date needs no quotes in YAML, and generators read it as one only without. */
const DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d))?$/;
// YAML 1.2 (§ 5.1) does not allow them unescaped.
const UNPRINTABLE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/** Name of the entry that holds the release itself. */
export const SOURCE_KEY = "release";

const escapeUnprintable = (json: string): string =>
  json.replace(UNPRINTABLE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** JSON is YAML (1.2, § 1.3), so that no text can leave its quotes. */
function scalar(value: Value): string {
  if (typeof value === "string" && DATE.test(value)) return value;
  return escapeUnprintable(JSON.stringify(typeof value === "string" ? cleanLine(value) : value));
}

function entry(name: string, value: Value): string {
  if (!Array.isArray(value)) return `${name}: ${scalar(value)}`;
  return [`${name}:`, ...value.map((item) => `  - ${scalar(item)}`)].join("\n");
}

/** What a static site generator needs to know, by the names that Hugo, Jekyll and Eleventy understand. */
function toFields(release: Release): Readonly<Record<string, Value | undefined>> {
  const tags = [...(release.topics ?? []).map(({ label, code }) => label ?? code), ...(release.keywords ?? [])];
  const { type } = release.status;
  return {
    title: formatTitle(release),
    kicker: release.kicker,
    subheadline: release.subheadline,
    shortTitle: release.shortTitle,
    description: summarize(release),
    date: release.datePublished,
    lastmod: release.dateModified,
    expiryDate: release.expires,
    draft: type === "published" || type === "withdrawn" ? undefined : true,
    lang: release.inLanguage,
    author: publisherName(release),
    onBehalfOf: release.onBehalfOf?.map((id) => release.organizations.find((entry) => entry.id === id)?.name ?? id),
    series: release.series,
    kind: release.kind,
    register: release.register,
    genre: release.genre,
    tags: tags.length > 0 ? [...new Set(tags)] : undefined,
    license: rightsFor(release)[0]?.license?.url,
    translations: release.translations?.map(({ inLanguage, href, relation }) => ({ lang: inLanguage, href, relation })),
    url: release.url,
    id: release.id,
    version: release.version,
  };
}

/**
 * Writes front matter: YAML between two lines of three hyphens. Its last entry is the release itself, as JSON in one
 * line, which YAML reads too.
 */
export function renderFrontMatter(release: Release, embedSource: boolean): string {
  const lines = Object.entries(toFields(release)).flatMap(([name, value]) =>
    value === undefined ? [] : [entry(name, value)],
  );
  const source = embedSource ? [`${SOURCE_KEY}: ${escapeUnprintable(JSON.stringify(release))}`] : [];
  return ["---", ...lines, ...source, "---"].join("\n");
}
