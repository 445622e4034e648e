const BEYOND_ASCII = /[\u0080-\uffff]+/g;

/** Six bits of a code point, as a byte that goes on with it. */
const next = (code: number, shift: number): number => 0x80 | ((code >> shift) & 0x3f);

/** The bytes of a character in UTF-8 (RFC 3629, § 3), a character for each, as `btoa` wants them. */
function utf8Character(code: number): string {
  if (code < 0x800) return String.fromCharCode(0xc0 | (code >> 6), next(code, 0));
  if (code < 0x10000) return String.fromCharCode(0xe0 | (code >> 12), next(code, 6), next(code, 0));
  return String.fromCharCode(0xf0 | (code >> 18), next(code, 12), next(code, 6), next(code, 0));
}

function utf8Bytes(text: string): string {
  let bytes = "";
  for (const character of text) bytes += utf8Character(character.codePointAt(0) as number);
  return bytes;
}

function fromBase64(base64: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Writes plain JSON data as `data:` address (RFC 2397) of this media type. Halves of a character JSON itself escapes. */
export function toDataUrl(value: unknown, mediaType: string): string {
  return `data:${mediaType};base64,${btoa(JSON.stringify(value).replace(BEYOND_ASCII, utf8Bytes))}`;
}

/** The JSON text in a `data:` address that {@link toDataUrl} wrote, or nothing. */
export function fromDataUrl(address: string, mediaType: string): string | undefined {
  const start = `data:${mediaType};base64,`;
  return address.startsWith(start) ? fromBase64(address.slice(start.length)) : undefined;
}
