import { CivicMediaError } from "@civic-media/schema";
import type { Diagnostic } from "./diagnostics.ts";
import { resolveAddress } from "./dom/addresses.ts";
import { checkInput, decodeHtml } from "./dom/decode.ts";
import type { Page } from "./page.ts";
import type { Profile } from "./profiles/profile.ts";
import { readPage } from "./read-page.ts";

/** What `parseRelease` and `parseArticle` take besides the page. */
export interface ParseReleaseOptions {
  /** The page's address; relative links and the country of the language depend on it. */
  url?: string | URL;
  /** The `Content-Type` of the HTTP answer; only for bytes. */
  contentType?: string;
  /** What is known of some sites; the first that fits the address is used. */
  profiles?: readonly Profile[];
}

function addressOf(url: string | URL | undefined): URL | undefined {
  if (url === undefined) return undefined;
  const address = resolveAddress(String(url), undefined);
  if (address !== undefined) return address;
  const message = `The option url is “${url}”, expected an absolute address such as https://www.example.org/news/1; pass one or leave it out.`;
  throw new CivicMediaError("argument-invalid", message);
}

/**
 * Reads the input of a caller into a page.
 *
 * @param input - text or bytes
 * @param options - the page's address, and what is known of its site
 * @returns the page, or why there is none
 * @throws CivicMediaError with code `argument-invalid` where `url` is no absolute address
 */
export function openPage(
  input: string | Uint8Array,
  options: ParseReleaseOptions,
): { page: Page } | { page: undefined; diagnostic: Diagnostic } {
  const url = addressOf(options.url);
  const unreadable = checkInput(input);
  if (unreadable) return { page: undefined, diagnostic: unreadable };
  const source = typeof input === "string" ? input : decodeHtml(input, options.contentType);
  return { page: readPage(source, { url, profiles: options.profiles ?? [] }) };
}
