import { unicodeEscape } from "../markup/escape.ts";

const NON_ASCII = /[\u007f-\uffff]/g;

/** Writes JSON in ASCII alone, so that its characters are its bytes in every encoding. */
const asciiJson = (value: unknown): string => JSON.stringify(value).replace(NON_ASCII, unicodeEscape);

function fromBase64(base64: string): string | undefined {
  try {
    return atob(base64);
  } catch {
    return undefined;
  }
}

/** Writes plain JSON data as `data:` address (RFC 2397) of this media type. */
export function toDataUrl(value: unknown, mediaType: string): string {
  return `data:${mediaType};base64,${btoa(asciiJson(value))}`;
}

/** The JSON text in a `data:` address that {@link toDataUrl} wrote, or nothing. */
export function fromDataUrl(address: string, mediaType: string): string | undefined {
  const start = `data:${mediaType};base64,`;
  return address.startsWith(start) ? fromBase64(address.slice(start.length)) : undefined;
}
