import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** Every record, also the last, ends with two line ends. */
const END = "\r\n\r\n";

/** What came of the bytes so far; the parser of records does not say when a file ends too early. */
export interface BytesSeen {
  size: number;
  /** The last four, as Latin letters. */
  end: string;
}

/** @returns whether bytes that were read to their end are cut off */
export const isCutOff = ({ size, end }: BytesSeen): boolean => size > 0 && end !== END;

async function* watch(bytes: AsyncIterable<Uint8Array>, seen: BytesSeen): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    seen.size += chunk.length;
    seen.end = (seen.end + Buffer.from(chunk.subarray(-END.length)).toString("latin1")).slice(-END.length);
    yield chunk;
  }
}

async function* joined(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* { [Symbol.asyncIterator]: () => rest };
}

/**
 * The bytes of a web archive without its packing. Packed archives are unpacked by Node, which says when one is cut off.
 *
 * @param source - packed or not
 * @param seen - is told what came
 */
export async function* plainBytes(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  seen: BytesSeen,
): AsyncGenerator<Uint8Array> {
  const chunks = Readable.from(source)[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  const { value: first, done } = await chunks.next();
  if (done || first === undefined) return;
  const all = joined(first, chunks);
  if (first[0] !== 0x1f || first[1] !== 0x8b) return yield* watch(all, seen);
  const gunzip = createGunzip();
  // The error reaches whoever reads.
  pipeline(Readable.from(all), gunzip, () => undefined);
  yield* watch(gunzip, seen);
}
