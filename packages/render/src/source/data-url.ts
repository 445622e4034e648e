const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
/** Two characters at a time, which halves the work. */
const PAIRS: readonly string[] = Array.from(
  { length: 4096 },
  (_, index) => ALPHABET.charAt(index >> 6) + ALPHABET.charAt(index & 63),
);
const NON_ASCII = /[\u007f-\uffff]/;
const NON_ASCII_ALL = /[\u007f-\uffff]/g;

/** Writes JSON in ASCII alone, so that its characters are its bytes in every encoding. */
function asciiJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!NON_ASCII.test(json)) return json;
  return json.replace(NON_ASCII_ALL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

function toBase64(ascii: string): string {
  let out = "";
  const whole = ascii.length - (ascii.length % 3);
  for (let index = 0; index < whole; index += 3) {
    const bits = (ascii.charCodeAt(index) << 16) | (ascii.charCodeAt(index + 1) << 8) | ascii.charCodeAt(index + 2);
    out += (PAIRS[bits >> 12] as string) + (PAIRS[bits & 4095] as string);
  }
  const rest = ascii.length - whole;
  if (rest === 0) return out;
  const bits = (ascii.charCodeAt(whole) << 16) | (rest === 2 ? ascii.charCodeAt(whole + 1) << 8 : 0);
  return `${out}${PAIRS[bits >> 12]}${rest === 2 ? ALPHABET.charAt((bits >> 6) & 63) : "="}=`;
}

const VALUES: ReadonlyMap<string, number> = new Map([...ALPHABET].map((character, value) => [character, value]));
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

function fromBase64(base64: string): string | undefined {
  if (!BASE64.test(base64)) return undefined;
  const parts: string[] = [];
  let bits = 0;
  let count = 0;
  for (const character of base64) {
    const value = VALUES.get(character);
    if (value === undefined) break;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    parts.push(String.fromCharCode((bits >> count) & 0xff));
  }
  return parts.join("");
}

/** Writes plain JSON data as `data:` address (RFC 2397) of this media type. */
export function toDataUrl(value: unknown, mediaType: string): string {
  return `data:${mediaType};base64,${toBase64(asciiJson(value))}`;
}

/** The JSON text in a `data:` address that {@link toDataUrl} wrote, or nothing. */
export function fromDataUrl(address: string, mediaType: string): string | undefined {
  const start = `data:${mediaType};base64,`;
  return address.startsWith(start) ? fromBase64(address.slice(start.length)) : undefined;
}
