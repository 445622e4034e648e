import type { Release } from "../release.ts";
import { canonicalize } from "./canonicalize.ts";

/**
 * Writes JSON as RFC 8785 (JCS) demands: keys in the order of their UTF-16 code units, no space. JavaScript's own
 * numbers and strings are already written as the standard wants them. The depth is that of a valid release, at most 200.
 */
export function formatJcs(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatJcs).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${formatJcs(member)}`);
  return `{${members.join(",")}}`;
}

/**
 * The fingerprint of what a release says: SHA-256 over the canonical form in RFC 8785 JSON. `provenance`, `version` and
 * `previous` are left out, because they tell how and how often the release was written down: reading the same page
 * tomorrow gives the same hash.
 *
 * @param release - a valid release
 * @param sha256 - hashes bytes; by default with the Web's cryptography, which every runtime has
 * @returns 64 lower-case hexadecimal digits
 * @example
 * ```ts
 * import { contentHash, defineRelease } from "@civic-media/schema";
 *
 * const release = defineRelease({
 *   url: "https://city.example/news/7",
 *   headline: "The bridge is open",
 *   inLanguage: "en",
 *   datePublished: "2026-05-04",
 *   publisher: "City of Example",
 *   text: "It opened at noon.",
 * });
 * console.log((await contentHash(release)) === (await contentHash({ ...release, version: 2 }))); // true
 * ```
 */
export async function contentHash(
  release: Release,
  sha256: (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array> = webSha256,
): Promise<string> {
  const { provenance, version, previous, ...content } = canonicalize(release);
  const digest = await sha256(new TextEncoder().encode(formatJcs(content)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// The copy holds no shared memory, which the Web's cryptography refuses.
const webSha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)));
