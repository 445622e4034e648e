/** The largest page that is read: far above any real page, far below what fills a memory. */
export const MOST_BYTES: number = 64 * 1024 * 1024;

/**
 * Reads bytes up to a limit, so that what never ends does.
 *
 * @param chunks - an answer, a pipe, a device
 * @param tooLong - makes the error where there are more
 * @param most - the most bytes
 */
export async function readBytes(
  chunks: AsyncIterable<Uint8Array>,
  tooLong: () => Error,
  most: number = MOST_BYTES,
): Promise<Uint8Array> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > most) throw tooLong();
    read.push(chunk);
  }
  return Buffer.concat(read);
}
