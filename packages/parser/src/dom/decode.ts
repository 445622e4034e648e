import { type Diagnostic, diagnostic } from "../diagnostics.ts";

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16be", [0xfe, 0xff]],
  ["utf-16le", [0xff, 0xfe]],
];

const CHARSET_IN_TYPE = /charset\s{0,3}=\s{0,3}["']?([\w:.-]{1,40})/i;
const CHARSET_IN_META = /<meta[^>]{0,400}?charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w:.-]{1,40})/i;
const CHARSET_IN_XML = /^\s{0,20}<\?xml\s[^>]{0,200}?encoding\s{0,3}=\s{0,3}["']([\w:.-]{1,40})/i;
const PRESCAN = 4096;

function decoderFor(label: string | undefined): InstanceType<typeof TextDecoder> | undefined {
  if (label === undefined) return undefined;
  try {
    const decoder = new TextDecoder(label);
    // HTML § 13.2.3.2: a page that could be searched for its meta element is not UTF-16.
    return decoder.encoding.startsWith("utf-16") ? new TextDecoder("utf-8") : decoder;
  } catch {
    return undefined;
  }
}

// What Windows-1252 holds at 0x80 to 0x9F (https://encoding.spec.whatwg.org/#windows-1252), where Latin-1 holds controls.
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";
const CONTROLS = /[\x80-\x9f]/g;

/** Some versions of Node decode Windows-1252 as Latin-1, and a page loses its quotation marks and dashes with it. */
function decodeWith(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array): string {
  const text = decoder.decode(bytes);
  if (decoder.encoding !== "windows-1252") return text;
  return text.replace(CONTROLS, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const decoderOf = (bytes: Uint8Array): InstanceType<typeof TextDecoder> =>
  new TextDecoder(isUtf8(bytes) ? "utf-8" : "windows-1252");

/**
 * Decodes the bytes of a page or a feed, as browsers do: byte order mark, HTTP header, meta element, XML declaration;
 * without all of them UTF-8 where the bytes are valid, else Windows-1252. Evidence counts its positions in this text.
 *
 * @param bytes - the page
 * @param contentType - the value of the HTTP header, if there was one
 * @returns the text without a byte order mark
 * @see {@link https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding}
 * @example
 * ```ts
 * import { decodeHtml } from "@civic-media/parser";
 *
 * const bytes = Uint8Array.from([0x3c, 0x70, 0x3e, 0xdc, 0x62, 0x65, 0x72]);
 * console.log(decodeHtml(bytes, "text/html; charset=iso-8859-1")); // "<p>Über"
 * ```
 */
export function decodeHtml(bytes: Uint8Array, contentType?: string): string {
  for (const [label, mark] of MARKS) {
    if (mark.every((byte, index) => bytes[index] === byte)) return new TextDecoder(label).decode(bytes);
  }
  const sent = CHARSET_IN_TYPE.exec(contentType ?? "")?.[1];
  const beginning = sent === undefined ? latin(bytes.subarray(0, PRESCAN)) : "";
  const stated = decoderFor(sent ?? (CHARSET_IN_META.exec(beginning) ?? CHARSET_IN_XML.exec(beginning))?.[1]);
  // Templates go on to say Latin-1 after their site has moved to UTF-8; text in Latin-1 is never valid UTF-8 by chance.
  const outdated = sent === undefined && stated?.encoding === "windows-1252" && isUtf8(bytes);
  return decodeWith(outdated || stated === undefined ? decoderOf(bytes) : stated, bytes);
}

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ["a PNG image", [0x89, 0x50, 0x4e, 0x47]],
  ["a JPEG image", [0xff, 0xd8, 0xff]],
  ["a GIF image", [0x47, 0x49, 0x46, 0x38]],
  ["a PDF document", [0x25, 0x50, 0x44, 0x46]],
  ["a ZIP archive", [0x50, 0x4b, 0x03, 0x04]],
  ["gzip data", [0x1f, 0x8b]],
];

/** Says why an input can be no page, before it is parsed. */
export function checkInput(input: string | Uint8Array): Diagnostic | undefined {
  if (input.length === 0 || (typeof input === "string" && input.trim() === "")) return diagnostic("input-empty");
  if (typeof input === "string") return undefined;
  const known = SIGNATURES.find(([, bytes]) => bytes.every((byte, index) => input[index] === byte));
  return known && diagnostic("input-not-html", { evidence: known[0] });
}
