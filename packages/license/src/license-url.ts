import type { LicenseMatch } from "./license.ts";
import { matchTool, ports, units } from "./tools.ts";

const MAX_LENGTH = 2000;
const HOSTS: ReadonlySet<string> = new Set([
  "creativecommons.org",
  "www.creativecommons.org",
  "creativecommons.net",
  "i.creativecommons.org",
  "licensebuttons.net",
  "www.licensebuttons.net",
]);
/** Hosts that serve the pictures of others: `i0.wp.com/i.creativecommons.org/l/by/4.0/88x31.png`. */
const PROXY = /^(?:i\d\.wp\.com|images\.weserv\.nl)$/;
const CATEGORY: ReadonlySet<string> = new Set(["licenses", "license", "licences", "licence", "l", "p", "publicdomain"]);
const VERSION = /^\d\.\d$/;

function readAddress(text: string): { host: string; path: string } | undefined {
  const trimmed = text.trim().replace(/^["'<(„“]+/, "");
  const match = /^(?:(?:https?:)?\/{1,3})?([a-z0-9.-]{1,80})(?::\d{1,5})?(\/[^?#\s]{0,400})/i.exec(trimmed);
  if (!match) return undefined;
  const host = (match[1] ?? "").toLowerCase().replace(/\.$/, "");
  const path = match[2] ?? "";
  if (!PROXY.test(host)) return { host, path };
  const [, inner = "", rest = ""] = /^\/([a-z0-9.-]{1,80})(\/.{0,400})$/i.exec(path) ?? [];
  return { host: inner.toLowerCase(), path: rest };
}

function segmentsOf(path: string): string[] {
  return path
    .replace(/%20/g, "")
    .split("/")
    .map((part) =>
      part
        .trim()
        .toLowerCase()
        .replace(/[).,;:'"“”>\]]+$/, ""),
    )
    .filter((part) => part !== "");
}

/** `by_sa`, `BY-SA`, `cc-by`, `by-nc-nd-4.0` and the like, as units are written. */
function unitOf(segment: string | undefined): string | undefined {
  const unit = segment?.replace(/_/g, "-").replace(/^cc-?(?=by|0|zero)/, "");
  if (unit === undefined) return undefined;
  if (unit === "0" || unit === "cc0") return "zero";
  if (unit === "publicdomain") return "certification";
  return units.has(unit) ? unit : undefined;
}

/**
 * Reads the address of a Creative Commons tool, of its deed, legal code or badge, in every form in which pages write it:
 * with `http`, without a scheme, with `www`, `deed.de`, `legalcode`, a port, a query.
 *
 * @param url - an address, absolute or without its scheme
 * @returns what it names; `undefined` where it is no address of a tool. Never throws. Other hosts never match.
 * @example
 * ```ts
 * import { parseLicenseUrl } from "@civic-media/license";
 *
 * console.log(parseLicenseUrl("http://creativecommons.org/licenses/by/3.0/at/deed.de")?.tool); // "CC-BY-3.0-AT"
 * console.log(parseLicenseUrl("https://creativecommons.org/publicdomain/zero/1.0/")?.tool); // "CC0-1.0"
 * console.log(parseLicenseUrl("https://creativecommons.org.example/licenses/by/4.0/") === undefined); // true
 * ```
 */
export function parseLicenseUrl(url: string): LicenseMatch | undefined {
  if (url.length > MAX_LENGTH) return undefined;
  const address = readAddress(url);
  if (address === undefined || !HOSTS.has(address.host)) return undefined;
  const [category, first, ...rest] = segmentsOf(address.path);
  if (category === undefined || !CATEGORY.has(category)) return undefined;
  const unit = unitOf(first);
  if (unit === undefined) return undefined;
  const version = rest.find((part) => VERSION.test(part));
  const after = version === undefined ? undefined : rest[rest.indexOf(version) + 1];
  const jurisdiction = after !== undefined && (ports.has(after) || /^[a-z]{2}$/.test(after)) ? after : undefined;
  return matchTool({ unit, version, jurisdiction });
}

const PUBLIC_DOMAIN: ReadonlySet<string> = new Set(["zero", "mark", "certification"]);

/**
 * Writes the canonical address of a tool: the inverse of {@link parseLicenseUrl}.
 *
 * @param match - a match with unit and version
 * @returns the address; `undefined` where the statement does not name a whole tool
 * @example
 * ```ts
 * import { formatLicenseUrl, parseLicenseText } from "@civic-media/license";
 *
 * const match = parseLicenseText("CC BY-SA 3.0 AT");
 * console.log(match && formatLicenseUrl(match)); // "https://creativecommons.org/licenses/by-sa/3.0/at/"
 * ```
 */
export function formatLicenseUrl({ tool, unit, version, jurisdiction }: LicenseMatch): string | undefined {
  if (tool === undefined || unit === undefined || version === undefined) return undefined;
  const category = PUBLIC_DOMAIN.has(unit) ? "publicdomain" : "licenses";
  return `https://creativecommons.org/${category}/${[unit, version, jurisdiction].filter(Boolean).join("/")}/`;
}
