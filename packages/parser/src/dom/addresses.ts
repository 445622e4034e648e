/** The model holds no longer ones, and a character may take nine in an address. */
const LONGEST = 8192;

/** Reads an address, absolute or relative to a base; `undefined` where it is none. */
export function resolveAddress(href: string | undefined, base: URL | undefined): URL | undefined {
  const trimmed = href?.trim();
  if (!trimmed || trimmed.length > 8000) return undefined;
  try {
    return base ? new URL(trimmed, base) : new URL(trimmed);
  } catch {
    return undefined;
  }
}

const SESSION = /;jsessionid=[^?#]{0,200}/i;

/**
 * The address of something on the Web, as a release may hold it.
 *
 * @returns an absolute `http:` or `https:` address without session ids, or `undefined`
 */
export function webAddress(href: string | undefined, base: URL | undefined): string | undefined {
  const url = resolveAddress(href, base);
  if (url === undefined || (url.protocol !== "http:" && url.protocol !== "https:") || url.hostname === "")
    return undefined;
  // Each of these writes the address anew, and hardly any holds a name.
  if (url.username !== "") url.username = "";
  if (url.password !== "") url.password = "";
  const address = url.href.replace(SESSION, "");
  return address.length <= LONGEST ? address : undefined;
}

/** The target of a link that a reader may follow: the Web, a mail address, a telephone number. */
export function linkTarget(href: string | undefined, base: URL | undefined): string | undefined {
  const web = webAddress(href, base);
  if (web !== undefined) return web;
  const trimmed = href?.trim() ?? "";
  if (/^mailto:[^\s<>"@?]{1,200}@[^\s<>"@?]{1,200}(?:\?[^\s<>"]{0,1000})?$/i.test(trimmed)) return trimmed;
  if (/^tel:[+0-9().;=a-z-]{1,60}$/i.test(trimmed)) return trimmed;
  return undefined;
}
