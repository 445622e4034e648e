/** RFC 2045, § 6.7: so many characters stand on a line, without the sign that it goes on. */
const MOST = 75;

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
const PLAIN = new Uint8Array(256).fill(1, SPACE, 127);
PLAIN[TAB] = 1;
PLAIN[EQUALS] = 0;

/** Where a text is written, from UTF-8 to quoted-printable. */
interface Room {
  readonly bytes: Uint8Array;
  readonly out: Uint8Array;
}

/** Three bytes for each character; three characters for each byte, and three for the end of each line of at least 73. */
const roomFor = (characters: number): Room => ({
  bytes: new Uint8Array(3 * characters + 1),
  out: new Uint8Array(12 * characters + 8),
});

/** Room that is used again: a message has some ten thousand characters, and new room is cleared each time. */
const KEPT = 1 << 15;
const kept = roomFor(KEPT);

function writeEncoded(out: Uint8Array, at: number, byte: number): number {
  out[at] = EQUALS;
  out[at + 1] = DIGITS[byte >> 4] as number;
  out[at + 2] = DIGITS[byte & 15] as number;
  return at + 3;
}

function writeBreak(out: Uint8Array, at: number): number {
  out[at] = RETURN;
  out[at + 1] = LINE_FEED;
  return at + 2;
}

const endsLine = (byte: number | undefined): boolean => byte === LINE_FEED || byte === RETURN;

/** Says that the line goes on. */
function writeSoftBreak(out: Uint8Array, at: number): number {
  out[at] = EQUALS;
  return writeBreak(out, at + 1);
}

/** A blank at the end of a line, which is full at `full`, would be lost on the way. */
function encodeLastBlank(out: Uint8Array, at: number, full: number): number {
  const last = out[at - 1] as number;
  if (at + MOST === full || last > SPACE) return at;
  return writeEncoded(out, at < full ? at - 1 : writeSoftBreak(out, at - 1), last);
}

/** How many bytes the break at a place has: CR and LF are one. */
const lengthOfBreak = (bytes: Uint8Array, at: number, length: number): number =>
  bytes[at] === RETURN && at + 1 < length && bytes[at + 1] === LINE_FEED ? 2 : 1;

/** Writes the text, whose UTF-8 is in the room already, behind `start`; returns where it ends. */
function encode({ bytes, out }: Room, length: number, start: number): number {
  // The end of the text ends its line.
  bytes[length] = LINE_FEED;
  let at = start;
  let full = at + MOST;
  for (let index = 0; ; ) {
    // A dot alone on a line ends a message in SMTP.
    if (at + MOST === full && bytes[index] === DOT) at = writeEncoded(out, at, bytes[index++] as number);
    const stop = index + full - at;
    while (index < stop && PLAIN[bytes[index] as number] === 1) out[at++] = bytes[index++] as number;
    const byte = bytes[index] as number;
    if (endsLine(byte)) {
      at = encodeLastBlank(out, at, full);
      if (index === length) return at;
      index += lengthOfBreak(bytes, index, length);
      at = writeBreak(out, at);
      full = at + MOST;
      continue;
    }
    // The last one may stand where else the sign would be.
    const isLast = endsLine(bytes[index + 1]);
    const isPlain = PLAIN[byte] === 1 && !(isLast && byte <= SPACE);
    if (at + (isPlain ? 1 : 3) > full + (isLast ? 1 : 0)) {
      at = writeSoftBreak(out, at);
      full = at + MOST;
      continue;
    }
    index += 1;
    if (isPlain) out[at++] = byte;
    else at = writeEncoded(out, at, byte);
  }
}

/**
 * Writes texts for the way through any mail server: quoted-printable in UTF-8 (RFC 2045, § 6.7), lines with CRLF. Several
 * at once cost less than one after the other.
 *
 * @example `toQuotedPrintable(["für\n"])` is `["f=C3=BCr\r\n"]`
 */
export function toQuotedPrintable(texts: readonly string[]): string[] {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const room = length <= KEPT ? kept : roomFor(length);
  const ends: number[] = [];
  let at = 0;
  for (const text of texts) {
    at = encode(room, encoder.encodeInto(text, room.bytes).written, at);
    ends.push(at);
  }
  const encoded = decoder.decode(room.out.subarray(0, at));
  return ends.map((end, index) => encoded.slice(ends[index - 1] ?? 0, end));
}
