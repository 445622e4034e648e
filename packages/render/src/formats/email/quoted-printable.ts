/** RFC 2045, § 6.7: so many characters stand on a line. */
const MOST = 76;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const TAB = 9;
const LINE_FEED = 10;
const RETURN = 13;
const SPACE = 32;
const DOT = 46;
const EQUALS = 61;

const DIGITS = encoder.encode("0123456789ABCDEF");

/** 1 for printable ASCII but the sign of encoding itself, and for blanks. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte >= 33 && byte <= 126 && byte !== EQUALS) || byte === SPACE || byte === TAB ? 1 : 0,
);

/** Where the line ends that begins at `from`: before its line break, or at the end of the text. */
function endOfLine(bytes: Uint8Array, from: number): number {
  const { length } = bytes;
  let to = from;
  while (to < length && bytes[to] !== LINE_FEED && bytes[to] !== RETURN) to++;
  return to;
}

/** A line that is being written: what is left of it, and where its writing stands. */
interface Writing {
  readonly out: Uint8Array;
  at: number;
  /** Characters that have room on the line, without the sign that it goes on. */
  room: number;
}

function writeByte(writing: Writing, byte: number, isLast: boolean): void {
  const { out } = writing;
  const isBlankAtEnd = isLast && (byte === SPACE || byte === TAB);
  const isEncoded = PLAIN[byte] === 0 || isBlankAtEnd;
  // The last one may stand where else the sign would be.
  if (writing.room + (isLast ? 1 : 0) < (isEncoded ? 3 : 1)) {
    out[writing.at++] = EQUALS;
    out[writing.at++] = RETURN;
    out[writing.at++] = LINE_FEED;
    writing.room = MOST - 1;
  }
  // A space at the end of a line would be lost on the way, and a dot alone on one ends a message in SMTP.
  if (!isEncoded && !(byte === DOT && writing.room === MOST - 1)) {
    out[writing.at++] = byte;
    writing.room -= 1;
    return;
  }
  out[writing.at++] = EQUALS;
  out[writing.at++] = DIGITS[byte >> 4] as number;
  out[writing.at++] = DIGITS[byte & 15] as number;
  writing.room -= 3;
}

/** Copies what stands as it is, as far as the line has room; returns how far that was. Most of a text goes this way. */
function copyPlain(line: Uint8Array, from: number, writing: Writing): number {
  const { out } = writing;
  const end = Math.min(line.length - 1, from + writing.room);
  let index = from;
  let at = writing.at;
  while (index < end && PLAIN[line[index] as number] === 1) out[at++] = line[index++] as number;
  writing.room -= index - from;
  writing.at = at;
  return index;
}

/** Writes one line into `out` at `start`; returns where it ends. */
function encodeLine(line: Uint8Array, out: Uint8Array, start: number): number {
  const writing: Writing = { out, at: start, room: MOST - 1 };
  const last = line.length - 1;
  let index = 0;
  while (index <= last) {
    // At the beginning of a line a dot is special.
    if (writing.room < MOST - 1) index = copyPlain(line, index, writing);
    if (index > last) break;
    writeByte(writing, line[index] as number, index === last);
    index += 1;
  }
  return writing.at;
}

/**
 * Writes text for the way through any mail server: quoted-printable in UTF-8 (RFC 2045, § 6.7), lines with CRLF.
 *
 * @example `toQuotedPrintable("für\n")` is `f=C3=BCr\r\n`
 */
export function toQuotedPrintable(text: string): string {
  const bytes = encoder.encode(text);
  // Three characters for each byte, and three for the end of each line of at least 73.
  const out = new Uint8Array(bytes.length * 4 + 8);
  let at = 0;
  for (let from = 0; from <= bytes.length; ) {
    const to = endOfLine(bytes, from);
    at = encodeLine(bytes.subarray(from, to), out, at);
    if (to === bytes.length) break;
    out[at++] = RETURN;
    out[at++] = LINE_FEED;
    from = to + (bytes[to] === RETURN && bytes[to + 1] === LINE_FEED ? 2 : 1);
  }
  return decoder.decode(out.subarray(0, at));
}
