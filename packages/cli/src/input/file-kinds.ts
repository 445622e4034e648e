/** A kind of file that is no web page, recognized by its first bytes. */
interface FileKind {
  name: string;
  /** The bytes at the start, as Latin-1 text. */
  magic: string;
  /** Where they start. */
  offset?: number;
}

// First bytes as registered in the "file" magic databases and the formats' own specifications.
const FILE_KINDS: readonly FileKind[] = [
  { name: "a PNG picture", magic: "\x89PNG\r\n\x1a\n" },
  { name: "a JPEG picture", magic: "\xff\xd8\xff" },
  { name: "a GIF picture", magic: "GIF8" },
  { name: "a WebP picture", magic: "WEBP", offset: 8 },
  { name: "a TIFF picture", magic: "II*\0" },
  { name: "a TIFF picture", magic: "MM\0*" },
  { name: "an MP4, HEIC or AVIF file", magic: "ftyp", offset: 4 },
  { name: "a PDF document", magic: "%PDF-" },
  { name: "a ZIP archive, Word, Excel or EPUB document", magic: "PK\x03\x04" },
  { name: "a gzip archive", magic: "\x1f\x8b" },
  { name: "an old Word, Excel or Outlook document", magic: "\xd0\xcf\x11\xe0" },
  { name: "a program", magic: "\x7fELF" },
  { name: "a program", magic: "MZ\x90\0" },
];

const HEAD = 1024;

/**
 * Says what a file is when it is clearly no text.
 *
 * @param bytes - the file, or its beginning
 * @returns its kind with an article, or `undefined` for what may be text
 */
export function binaryKind(bytes: Uint8Array): string | undefined {
  const head = Array.from(bytes.subarray(0, HEAD), (byte) => String.fromCharCode(byte)).join("");
  const known = FILE_KINDS.find(({ magic, offset = 0 }) => head.startsWith(magic, offset));
  if (known !== undefined) return known.name;
  const isUtf16 = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
  // Web pages with a stray NUL exist; a head that is a tenth NUL bytes is no page.
  return !isUtf16 && head.split("\0").length - 1 > head.length / 10 ? "a binary file" : undefined;
}
