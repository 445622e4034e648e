// FNV-1a, once per seed: enough to tell pages apart, and the same everywhere. Not meant to withstand an attacker.
function hash(text: string, seed: number): string {
  let value = (2166136261 ^ seed) >>> 0;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 16777619) >>> 0;
  }
  return value.toString(16).padStart(8, "0");
}

/** The model holds no longer one. */
const LONGEST_ID = 2048;

/**
 * An id for a release whose address is not known: a UUID of version 8 (RFC 9562) made of its content.
 *
 * @param content - what makes the release: its date, headline and text
 * @returns `urn:uuid:…`, the same for the same content
 */
function fallbackId(content: string): string {
  const digits = [1, 2, 3, 4].map((seed) => hash(content, seed * 0x9e3779b1)).join("");
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

/**
 * The id of a release: its address, where that is not longer than an id may be.
 *
 * @param url - where people read it
 * @param content - what makes the release, such as its date, headline and text
 */
export const releaseId = (url: string | undefined, content: string): string =>
  url !== undefined && url.length <= LONGEST_ID ? url : fallbackId(content);
