import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from "node:zlib";
import { pageTooLarge } from "./read-body.ts";

type Unpacker = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

const [gunzipAll, inflateAll, inflateRawAll, brotliAll] = [
  promisify<Uint8Array, ZlibOptions, Uint8Array>(gunzip),
  promisify<Uint8Array, ZlibOptions, Uint8Array>(inflate),
  promisify<Uint8Array, ZlibOptions, Uint8Array>(inflateRaw),
  promisify<Uint8Array, ZlibOptions, Uint8Array>(brotliDecompress),
];

/** RFC 1952, 2.3: which optional parts the header of gzip has, by the bits of its fourth byte. */
const GZIP = { checksum: 2, extra: 4, name: 8, comment: 16 } as const;
const FIXED = 10;

/** Where the header of gzip ends. */
function endOfGzipHeader(bytes: Uint8Array): number {
  const flags = bytes[3] ?? 0;
  let at = FIXED;
  if (flags & GZIP.extra) at += 2 + (bytes[at] ?? 0) + ((bytes[at + 1] ?? 0) << 8);
  for (const text of [GZIP.name, GZIP.comment]) if (flags & text) at = bytes.indexOf(0, at) + 1 || bytes.length;
  return flags & GZIP.checksum ? at + 2 : at;
}

const ENDS_EARLY = "Z_BUF_ERROR";
const endsEarly = (error: NodeJS.ErrnoException): boolean => error.code === ENDS_EARLY;

/**
 * Some servers leave out the checksum behind a body, which browsers forgive. A body that is itself cut is none: half a page
 * taken for the whole would read as if its other half had been withdrawn.
 */
const orWithoutChecksum =
  (unpackAll: Unpacker, endOfHeader: (bytes: Uint8Array) => number): Unpacker =>
  (bytes, options) =>
    unpackAll(bytes, options).catch((error: NodeJS.ErrnoException) => {
      if (!endsEarly(error)) throw error;
      return inflateRawAll(bytes.subarray(endOfHeader(bytes)), options);
    });

const gzip = orWithoutChecksum(gunzipAll, endOfGzipHeader);
const zlib = orWithoutChecksum(inflateAll, () => 2);

/** RFC 9110, 8.4.1. What is called `deflate` has the frame of zlib (RFC 1950) or, against the standard, none. */
const UNPACKERS: Readonly<Record<string, Unpacker>> = {
  gzip,
  "x-gzip": gzip,
  deflate: (bytes, options) => (((bytes[0] ?? 0) & 0x0f) === 0x08 ? zlib : inflateRawAll)(bytes, options),
  br: brotliAll,
};
/** More encodings of one body are an attack. */
const MOST_ENCODINGS = 5;

/**
 * Unpacks a body.
 *
 * @param bytes - as they came
 * @param options - `encoding` is the header `Content-Encoding`; `most` are the bytes that may come out at each step
 * @returns the body; as it came where an encoding is not known
 * @throws CivicMediaError `page-too-large`; RangeError where the body ends too early; zlib's error where it is not packed as
 *   it says
 */
export async function unpack(
  bytes: Uint8Array,
  { encoding = "", most }: { readonly encoding: string | undefined; readonly most: number },
): Promise<Uint8Array> {
  const names = encoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim());
  const steps = names.reverse().map((name) => (Object.hasOwn(UNPACKERS, name) ? UNPACKERS[name] : undefined));
  if (bytes.length === 0 || steps.includes(undefined)) return bytes;
  if (steps.length > MOST_ENCODINGS) throw new RangeError(`its body is packed ${steps.length} times`);
  let unpacked = bytes;
  for (const step of steps as Unpacker[]) {
    unpacked = await step(unpacked, { maxOutputLength: most }).catch((error: NodeJS.ErrnoException) => {
      if (endsEarly(error)) throw new RangeError("its body ends before all of it has come", { cause: error });
      throw error.code === "ERR_BUFFER_TOO_LARGE" ? pageTooLarge(most) : error;
    });
  }
  return unpacked;
}
