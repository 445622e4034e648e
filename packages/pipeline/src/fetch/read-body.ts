import { CivicMediaError } from "@civic-media/schema";

/** The error where a body is longer than is read. */
export const pageTooLarge = (most: number): CivicMediaError =>
  new CivicMediaError(
    "page-too-large",
    `The page has more than ${most} bytes, the most that are read (option maxBytes).`,
  );

/**
 * Reads the body of an answer up to a limit; what is longer is given up, before it fills the memory.
 *
 * @param body - what was not read yet
 * @param most - the most bytes
 * @throws CivicMediaError `page-too-large`
 */
export async function readBody(body: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > most) throw pageTooLarge(most);
    chunks.push(chunk);
  }
  const [only] = chunks;
  if (only !== undefined && chunks.length === 1) return only;
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
