/** RFC 2045, § 6.7: so many characters stand on a line. */
const MOST = 76;

const encoder = new TextEncoder();
const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;

/** Printable ASCII but the sign of encoding itself. */
const isPlain = (byte: number): boolean => (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32 || byte === 9;

function encodeLine(line: string): string {
  const bytes = encoder.encode(line);
  const lines: string[] = [];
  let current = "";
  for (const [index, byte] of bytes.entries()) {
    const isLast = index === bytes.length - 1;
    // A space at the end of a line would be lost on the way, and a dot alone on one ends a message in SMTP.
    const isFragile = (isLast && (byte === 32 || byte === 9)) || (byte === 46 && current === "");
    const piece = isPlain(byte) && !isFragile ? String.fromCharCode(byte) : hex(byte);
    if (current.length + piece.length > MOST - (isLast ? 0 : 1)) {
      lines.push(`${current}=`);
      current = "";
    }
    current += piece;
  }
  return [...lines, current].join("\r\n");
}

/**
 * Writes text for the way through any mail server: quoted-printable in UTF-8 (RFC 2045, § 6.7), lines with CRLF.
 *
 * @example `toQuotedPrintable("für\n")` is `f=C3=BCr\r\n`
 */
export const toQuotedPrintable = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map(encodeLine)
    .join("\r\n");
