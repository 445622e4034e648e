import { CivicMediaError } from "@civic-media/schema";
import { type Diagnostic, diagnostic } from "./diagnostics.ts";
import { resolveAddress } from "./dom/addresses.ts";
import { checkInput, decodeHtml } from "./dom/decode.ts";
import { isFeed } from "./listing/feed.ts";
import { isTimeZone } from "./notices/zones.ts";
import type { Page } from "./page.ts";
import type { Profile } from "./profiles/profile.ts";
import { readPage } from "./read-page.ts";

/** What every function that reads a page takes besides it. */
export interface ParseReleaseOptions {
  /** The page's absolute address; relative links, the release's id and the country of the language depend on it. */
  url?: string | URL;
  /** The `Content-Type` of the HTTP answer, for bytes: `text/html; charset=windows-1252`. Text is decoded already. */
  contentType?: string;
  /** What is known of some sites; the first that fits the address is used. Default: none. */
  profiles?: readonly Profile[];
  /**
   * IANA zone of times that the page gives without an offset: `Europe/Vienna`. Default: that of the profile, else that of
   * the country of the page's language, where it has one alone.
   */
  timeZone?: string;
  /**
   * When the page is read, as `Date`, day or time with its offset: an embargo that has passed by then is told as a note.
   * The parser has no clock of its own; without it every embargo stands.
   */
  now?: string | Date;
}

function addressOf(url: string | URL | undefined): URL | undefined {
  if (url === undefined) return undefined;
  const address = resolveAddress(String(url), undefined);
  if (address !== undefined) return address;
  const message = `The option url is “${url}”, expected an absolute address such as https://www.example.org/news/1; pass one or leave it out.`;
  throw new CivicMediaError("argument-invalid", message);
}

function nowOf(now: string | Date | undefined): string | undefined {
  const text = now instanceof Date ? (Number.isNaN(now.getTime()) ? "an invalid date" : now.toISOString()) : now;
  if (text === undefined || /^\d{4}-\d{2}-\d{2}(?:T[\d:.]{5,15}(?:Z|[+-]\d{2}:\d{2})?)?$/.test(text)) return text;
  const message = `The option now is “${text}”, expected a Date or an ISO 8601 text such as 2026-05-04T10:00:00Z; pass one or leave it out.`;
  throw new CivicMediaError("argument-invalid", message);
}

function timeZoneOf(timeZone: string | undefined): string | undefined {
  if (timeZone === undefined || isTimeZone(timeZone)) return timeZone;
  const message = `The option timeZone is “${timeZone}”, expected the IANA name of a zone such as Europe/Vienna; pass one or leave it out.`;
  throw new CivicMediaError("argument-invalid", message);
}

function profilesOf(profiles: readonly Profile[] | undefined): readonly Profile[] {
  if (profiles === undefined || Array.isArray(profiles)) return profiles ?? [];
  const message =
    "The option profiles is no list, expected a list of profiles, such as [profile]; pass one or leave it out.";
  throw new CivicMediaError("argument-invalid", message);
}

/** A `Response` or a promise of one is passed easily where no types are checked, and its error would name nothing. */
function checkType(input: unknown): void {
  if (typeof input === "string" || ArrayBuffer.isView(input)) return;
  const found = Object.prototype.toString.call(input).slice(8, -1);
  const message = `The page is of the type ${found}, expected text or a Uint8Array, such as: await response.text()`;
  throw new CivicMediaError("argument-invalid", message);
}

/**
 * Decodes the input of a caller.
 *
 * @param input - text or bytes
 * @param options - the page's address
 * @returns the text and the address, or why there is none
 * @throws CivicMediaError `argument-invalid` where `url` is no absolute address, or the input neither text nor bytes
 */
export function openSource(
  input: string | Uint8Array,
  options: Pick<ParseReleaseOptions, "url" | "contentType">,
): { source: string; url: URL | undefined; unreadable: Diagnostic | undefined } {
  checkType(input);
  const url = addressOf(options.url);
  const unreadable = checkInput(input);
  if (unreadable) return { source: "", url, unreadable };
  return { source: typeof input === "string" ? input : decodeHtml(input, options.contentType), url, unreadable };
}

/**
 * Reads the input of a caller into a page.
 *
 * @param input - text or bytes
 * @param options - the page's address, and what is known of its site
 * @returns the page, or why there is none
 * @throws CivicMediaError `argument-invalid` where an option is not what it may be, or the input neither text nor bytes
 */
export function openPage(
  input: string | Uint8Array,
  options: ParseReleaseOptions,
): { page: Page } | { page: undefined; diagnostic: Diagnostic } {
  const { source, url, unreadable } = openSource(input, options);
  if (unreadable) return { page: undefined, diagnostic: unreadable };
  if (isFeed(source)) return { page: undefined, diagnostic: diagnostic("page-is-feed") };
  const profiles = profilesOf(options.profiles);
  const timeZone = timeZoneOf(options.timeZone);
  const now = nowOf(options.now);
  return { page: readPage(source, { url, profiles, ...(timeZone ? { timeZone } : {}), ...(now ? { now } : {}) }) };
}
