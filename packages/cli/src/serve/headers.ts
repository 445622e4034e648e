import type { Document } from "./operation.ts";

/**
 * What every answer says: nothing of it runs, nothing is loaded from elsewhere, no other site may show or read it, and
 * nobody keeps it. `allow-same-origin` lets a preview load its own style; scripts stay off.
 */
const POLICY: string = [
  "default-src 'none'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "sandbox allow-same-origin",
].join("; ");

const HEADERS: Readonly<Record<string, string>> = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

const isText = (mediaType: string): boolean => /^text\/|\+xml$|\/xml$|json$/.test(mediaType);

/** The headers of an answer. */
export const headersFor = (
  { mediaType, policy = POLICY }: Document,
  length: number,
): Readonly<Record<string, string | number>> => ({
  ...HEADERS,
  "content-security-policy": policy,
  "content-type": isText(mediaType) ? `${mediaType}; charset=utf-8` : mediaType,
  "content-length": length,
});
