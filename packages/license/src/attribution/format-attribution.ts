import { CivicMediaError } from "../errors.ts";
import { licenseName } from "../license-name.ts";
import { parseLicenseUrl } from "../license-url.ts";
import { localeFor } from "../locales/index.ts";
import type { Locale } from "../locales/locale.ts";

/** A work to attribute: title, author, source, license. */
export interface AttributedWork {
  title?: string;
  /** Who made it. */
  creator?: string;
  /** Address of the work. */
  source?: string;
  /** The license, by its address; `name` where the address is no Creative Commons tool. */
  license: { url: string; name?: string };
  /** Whether the work was changed. */
  modified?: boolean;
}

/** How {@link formatAttribution} writes. */
export interface FormatAttributionOptions {
  /** BCP 47: `de`, `en`; English where the package has no words for it. */
  inLanguage?: string;
  /** `text`: addresses are printed. `html`: addresses are links. */
  as?: "text" | "html";
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

function checkAddress(name: string, address: string): void {
  if (/^https?:\/\/[^\s<>"]+$/i.test(address)) return;
  throw new CivicMediaError(
    "argument-invalid",
    `${name} is “${address.slice(0, 80)}”, expected an address that begins with https:// or http://.`,
  );
}

const link = (address: string, text: string, rel = ""): string =>
  `<a${rel ? ` rel="${rel}"` : ""} href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;

const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? "");

function workPart(work: AttributedWork, locale: Locale, html: boolean): string {
  const text = (value: string): string => (html ? escapeHtml(value) : value);
  const creator = work.creator === undefined ? "" : text(work.creator);
  const title = work.title === undefined ? "" : work.source && html ? link(work.source, work.title) : text(work.title);
  if (title !== "" && creator !== "") return fill(locale.attribution.by, { title, creator });
  return title || (creator === "" ? "" : fill(locale.attribution.untitled, { creator }));
}

/**
 * Writes an attribution of title, author, source and license.
 *
 * @param work - what is attributed; what is missing is left out, nothing is made up
 * @param options - language and form
 * @returns the attribution, in HTML with every text escaped
 * @throws CivicMediaError with code `argument-invalid` where an address is not http or https
 * @example
 * ```ts
 * import { formatAttribution } from "@civic-media/license";
 *
 * const line = formatAttribution(
 *   { title: "Rathaus", creator: "Stadt Linz", license: { url: "https://creativecommons.org/licenses/by/4.0/" } },
 *   { inLanguage: "de" },
 * );
 * console.log(line); // "„Rathaus“ von Stadt Linz, lizenziert unter CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)"
 * ```
 */
export function formatAttribution(work: AttributedWork, options: FormatAttributionOptions = {}): string {
  checkAddress("license.url", work.license.url);
  if (work.source !== undefined) checkAddress("source", work.source);
  const html = options.as === "html";
  const locale = localeFor(options.inLanguage);
  const match = parseLicenseUrl(work.license.url);
  const name = work.license.name ?? (match && licenseName(match)) ?? work.license.url;
  const template = match?.kind === "public-domain" ? locale.attribution.dedicated : locale.attribution.licensed;
  const printed = html || name === work.license.url ? name : `${name} (${work.license.url})`;
  const license = fill(template, { license: html ? link(work.license.url, name, "license") : printed });
  const source = work.source !== undefined && !html ? work.source : "";
  const modified = work.modified ? locale.attribution.modified : "";
  return [workPart(work, locale, html), source, license, modified].filter((part) => part !== "").join(", ");
}
