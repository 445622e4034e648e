import { CivicMediaError } from "@civic-media/schema";

/**
 * Reads the body of an answer up to a limit; what is longer is given up, before it fills the memory. Compressed bodies
 * count as what they unpack to.
 *
 * @param response - an answer whose body was not read
 * @param most - the most bytes
 * @throws CivicMediaError `page-too-large`
 */
export async function readBody(response: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length > most)
      throw new CivicMediaError("page-too-large", `The page has more than ${most} bytes, the most that are read.`);
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
