const encoder = new TextEncoder();
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder("windows-1252");

/** Text as UTF-8. */
export const encodeUtf8 = (text: string): Uint8Array => encoder.encode(text);

/** UTF-8 as text, `undefined` where it is none. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Text of an undeclared encoding: UTF-8 where it is valid UTF-8, which Latin-1 with umlauts never is, else Latin-1. */
export const decodeUndeclared = (bytes: Uint8Array): string => decodeUtf8(bytes) ?? windows1252.decode(bytes);

/** UTF-8 of at most so many bytes, cut between characters. */
export function truncateUtf8(text: string, most: number): Uint8Array {
  const bytes = encodeUtf8(text);
  if (bytes.length <= most) return bytes;
  let end = most;
  // A byte 10xxxxxx continues a character: cut before its first byte.
  while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  return bytes.slice(0, end);
}

/**
 * Text without what XML and the other blocks cannot hold: control characters and halves of pairs. Line ends become `\n`,
 * so that a text reads the same wherever it was written.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, (char) => (char === "\n" || char === "\t" ? char : ""));
