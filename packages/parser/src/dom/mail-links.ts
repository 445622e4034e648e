import { attribute, type PageElement } from "./document.ts";

// Sites keep addresses from robots, and let a script write them for people; both ways here are documented and widespread.

/** Of Cloudflare's "email address obfuscation": the path of the link, and behind `#` the address. */
const CLOUDFLARE_PATH = "/cdn-cgi/l/email-protection";
const CLOUDFLARE_NAME = "data-cfemail";
const HEX_BYTES = /^(?:[0-9a-f]{2}){6,320}$/i;
const UTF8 = new TextDecoder();
const ADDRESS = /^[^\s<>"@?]{1,200}@[^\s<>"@?]{1,200}$/;

/** Whether a page may hold addresses that {@link protectedText} reads; most do not. */
export const mayProtectText = (source: string): boolean => source.includes(CLOUDFLARE_NAME);

const byteAt = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);

/** The first byte is the key, and each of the others is the address's with it. */
function fromHex(hex: string | undefined): string | undefined {
  if (hex === undefined || !HEX_BYTES.test(hex)) return undefined;
  const key = byteAt(hex, 0);
  const bytes = new Uint8Array(hex.length / 2 - 1);
  for (let index = 0; index < bytes.length; index++) bytes[index] = byteAt(hex, 2 * index + 2) ^ key;
  const address = UTF8.decode(bytes);
  return ADDRESS.test(address.split("?")[0] ?? "") ? address : undefined;
}

/** The address that a script writes in place of the text of an element. */
export const protectedText = (element: PageElement): string | undefined => fromHex(attribute(element, CLOUDFLARE_NAME));

/** Of TYPO3's `spamProtectEmailAddresses`: each character is moved by the same number within these ranges. */
const TYPO3_RANGES = [
  [0x2b, 0x3a],
  [0x40, 0x5a],
  [0x61, 0x7a],
] as const;
const TYPO3_CALL = /^\s{0,10}javascript:\s{0,10}linkTo_UnCryptMailto\((?:'|%27)([^'"()\s]{8,600}?)(?:'|%27)/i;
const SCHEME = "mailto:";

function moved(code: number, by: number): number {
  for (const [from, to] of TYPO3_RANGES) {
    const size = to - from + 1;
    if (code >= from && code <= to) return from + ((code - from + by + size * 26) % size);
  }
  return code;
}

/** A part of an address without its escapes; as it is, where they are none. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** By how much they are moved, the first letter tells: it stands for the one of `mailto:`. */
function fromToken(token: string | undefined): string | undefined {
  if (token === undefined || token.length > 600) return undefined;
  const by = SCHEME.charCodeAt(0) - token.charCodeAt(0);
  let link = "";
  for (let at = 0; at < token.length; at++) link += String.fromCharCode(moved(token.charCodeAt(at), by));
  return link.startsWith(SCHEME) ? link.slice(SCHEME.length) : undefined;
}

/** `mailto:`, TYPO3's call of a script, and Cloudflare's fragment. */
function fromHref(href: string): string | undefined {
  const trimmed = href.trim();
  if (/^mailto:/i.test(trimmed)) return trimmed.slice(SCHEME.length);
  const call = TYPO3_CALL.exec(href);
  if (call !== null) return fromToken(percentDecoded(call[1] ?? ""));
  const fragment = href.indexOf(`${CLOUDFLARE_PATH}#`);
  return fragment === -1 ? undefined : fromHex(href.slice(fragment + CLOUDFLARE_PATH.length + 1));
}

/**
 * The address to which a link writes, also where a script puts it together for readers.
 *
 * @param element - an `a`
 * @returns what stands behind `mailto:`, which may end with `?subject=…`; `undefined` for other links, and for those that
 * leave the address open
 */
export function mailLink(element: PageElement): string | undefined {
  const stated =
    fromHref(attribute(element, "href") ?? "") ??
    fromToken(attribute(element, "data-mailto-token")) ??
    protectedText(element);
  if (stated === undefined) return undefined;
  const [address = "", ...query] = stated.split("?");
  const plain = percentDecoded(address).trim();
  return ADDRESS.test(plain) ? [plain, ...query].join("?") : undefined;
}
