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
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) =>
  (byte >= 33 && byte <= 126 && byte !== EQUALS) || byte === SPACE || byte === TAB ? 1 : 0,
);

/** Where a text is written, from UTF-8 to quoted-printable. */
interface Room {
  readonly bytes: Uint8Array;
  readonly out: Uint8Array;
}

/** Three bytes for each character; three characters for each byte, and three for the end of each line of at least 73. */
const roomFor = (characters: number): Room => ({
  bytes: new Uint8Array(3 * characters),
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

/** Copies what is plain between two places, but the last of it, which may end the line; returns how far that was. */
function copyPlain({ bytes, out }: Room, [from, stop]: readonly [number, number], shift: number): number {
  let index = from;
  while (index < stop && PLAIN[bytes[index] as number] === 1) {
    out[index + shift] = bytes[index] as number;
    index += 1;
  }
  return index > from ? index - 1 : from;
}

const endsLine = (byte: number): boolean => byte === LINE_FEED || byte === RETURN;

/** Where the text goes on behind a line break that ends at `index`: CR and LF are one. */
const behindBreak = ({ bytes }: Room, index: number, length: number): number =>
  index < length && bytes[index - 1] === RETURN && bytes[index] === LINE_FEED ? index + 1 : index;

/** Writes the text, whose UTF-8 is in the room already; returns where it ends. */
function encode(room: Room, length: number): number {
  const { bytes, out } = room;
  let at = 0;
  let begin = 0;
  for (let index = 0; index < length; ) {
    const byte = bytes[index++] as number;
    const next = index < length ? (bytes[index] as number) : LINE_FEED;
    if (endsLine(byte)) {
      index = behindBreak(room, index, length);
      at = begin = writeBreak(out, at);
      continue;
    }
    const isLast = endsLine(next);
    // A space at the end of a line would be lost on the way.
    const isPlain = PLAIN[byte] === 1 && !(isLast && byte <= SPACE);
    // The last one may stand where else the sign would be.
    if (at - begin + (isPlain ? 1 : 3) > MOST + (isLast ? 1 : 0)) {
      out[at] = EQUALS;
      at = begin = writeBreak(out, at + 1);
    }
    // A dot alone on a line ends a message in SMTP.
    if (!isPlain || (byte === DOT && at === begin)) {
      at = writeEncoded(out, at, byte);
      continue;
    }
    out[at++] = byte;
    const shift = at - index;
    index = copyPlain(room, [index, Math.min(length, index + MOST - (at - begin))], shift);
    at = index + shift;
  }
  return at;
}

/**
 * Writes text for the way through any mail server: quoted-printable in UTF-8 (RFC 2045, § 6.7), lines with CRLF.
 *
 * @example `toQuotedPrintable("für\n")` is `f=C3=BCr\r\n`
 */
export function toQuotedPrintable(text: string): string {
  const room = text.length <= KEPT ? kept : roomFor(text.length);
  const { written } = encoder.encodeInto(text, room.bytes);
  return decoder.decode(room.out.subarray(0, encode(room, written)));
}
