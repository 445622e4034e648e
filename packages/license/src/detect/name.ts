import type { LicenseMatch } from "../license.ts";
import { locales } from "../locales/index.ts";
import { matchTool, units } from "../tools.ts";

const COUNTRIES: Readonly<Record<string, string>> = {
  österreich: "at",
  austria: "at",
  deutschland: "de",
  germany: "de",
  schweiz: "ch",
  switzerland: "ch",
  france: "fr",
  italia: "it",
  italy: "it",
  "united states": "us",
  us: "us",
  uk: "uk",
  canada: "ca",
  australia: "au",
  "new zealand": "nz",
};

const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const allOf = (element: "by" | "nc" | "sa" | "nd"): string =>
  locales
    .flatMap(({ elements }) => elements[element])
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
    .join("|");

const ELEMENTS = (["nc", "sa", "nd"] as const).map(
  (element) => [element, new RegExp(`(?:${allOf(element)})`, "iu")] as const,
);
// The name begins with its attribution; the other elements follow, then version and country.
const NAME = new RegExp(
  `(?<![\\p{L}])(?:${allOf("by")})(?:[\\s–—/+-]{1,3}(?:${allOf("nc")}|${allOf("sa")}|${allOf("nd")})){0,2}(?:[\\s,(–-]{0,3}(?:v|version\\s)?([1-4]\\.[0-9])(?:\\s{1,2}(international|unported|generic|\\p{L}{2,12}(?:\\s(?:states|zealand))?))?)?`,
  "iu",
);

/** The full name of a tool: `Namensnennung - Weitergabe unter gleichen Bedingungen 3.0 Österreich`. */
export function detectName(text: string): LicenseMatch | undefined {
  const match = NAME.exec(text);
  if (!match) return undefined;
  // "Attribution" alone is a word of every day; with "Creative Commons" or a version it is a name.
  if (match[1] === undefined && !/creative\s?commons|(?<!\p{L})CC(?!\p{L})/iu.test(text)) return undefined;
  const found = ELEMENTS.filter(([, pattern]) => pattern.test(match[0])).map(([element]) => element);
  const unit = ["by", ...found].join("-");
  if (!units.has(unit)) return undefined;
  const country = match[2]?.toLowerCase() ?? "";
  const jurisdiction = Object.hasOwn(COUNTRIES, country) ? COUNTRIES[country] : undefined;
  return matchTool({ unit, version: match[1], jurisdiction });
}
