import { fromLatin1, latin1 } from "../bytes/byte-view.ts";
import { invalid } from "../picture-error.ts";

/**
 * Reads a "Raw profile", as ImageMagick writes IPTC into PNG files: a name, a length, and hexadecimal digits in lines.
 *
 * @param text - the text of the chunk
 */
export function parseRawProfile(text: Uint8Array): Uint8Array {
  const [, declared = "", digits = ""] = /^\s*\w+\s+(\d+)\s([\s\da-fA-F]*)$/.exec(latin1(text)) ?? [];
  const hex = digits.replace(/\s+/g, "");
  if (declared === "" || hex.length !== Number(declared) * 2)
    throw invalid("A profile in the PNG has another length than it says.");
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16),
  );
}

/** Its inverse. */
export function formatRawProfile(name: string, bytes: Uint8Array): Uint8Array {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return fromLatin1(`\n${name}\n${String(bytes.length).padStart(8)}\n${hex.replace(/.{1,72}/g, "$&\n")}`);
}
