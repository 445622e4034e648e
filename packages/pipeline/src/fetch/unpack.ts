import { promisify } from "node:util";
import { brotliDecompress, constants, gunzip, inflate, inflateRaw, type ZlibOptions } from "node:zlib";
import { pageTooLarge } from "./read-body.ts";

type Unpacker = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

// As browsers do: what is there of a body whose end is missing is taken.
const LENIENT: ZlibOptions = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const LENIENT_BROTLI = {
  flush: constants.BROTLI_OPERATION_FLUSH,
  finishFlush: constants.BROTLI_OPERATION_FLUSH,
} as const;
const [gunzipAll, inflateAll, inflateRawAll, brotliAll] = [
  promisify<Uint8Array, ZlibOptions, Uint8Array>(gunzip),
  promisify<Uint8Array, ZlibOptions, Uint8Array>(inflate),
  promisify<Uint8Array, ZlibOptions, Uint8Array>(inflateRaw),
  promisify<Uint8Array, ZlibOptions, Uint8Array>(brotliDecompress),
];

const gzip: Unpacker = (bytes, options) => gunzipAll(bytes, { ...LENIENT, ...options });

/** RFC 9110, 8.4.1. What is called `deflate` has the frame of zlib (RFC 1950) or, against the standard, none. */
const UNPACKERS: Readonly<Record<string, Unpacker>> = {
  gzip,
  "x-gzip": gzip,
  deflate: (bytes, options) =>
    (((bytes[0] ?? 0) & 0x0f) === 0x08 ? inflateAll : inflateRawAll)(bytes, { ...LENIENT, ...options }),
  br: (bytes, options) => brotliAll(bytes, { ...LENIENT_BROTLI, ...options }),
};
/** More encodings of one body are an attack. */
const MOST_ENCODINGS = 5;

/**
 * Unpacks a body.
 *
 * @param bytes - as they came
 * @param options - `encoding` is the header `Content-Encoding`; `most` are the bytes that may come out at each step
 * @returns the body; as it came where an encoding is not known
 * @throws CivicMediaError `page-too-large`; zlib's error where the body is not packed as it says
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
      throw error.code === "ERR_BUFFER_TOO_LARGE" ? pageTooLarge(most) : error;
    });
  }
  return unpacked;
}
