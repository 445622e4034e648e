import { CivicMediaError } from "@civic-media/schema";
import { readInput } from "../input/read-input.ts";
import type { Io } from "../io.ts";

/**
 * Reads a JSON document.
 *
 * @throws CivicMediaError `release-invalid` where it is no JSON
 */
export async function readJson(source: string, io: Io): Promise<unknown> {
  const { name, bytes } = await readInput(source, io);
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    const message = `${name} is not JSON: ${(cause as Error).message}. Give a release.json, as “civic-media convert” writes it.`;
    throw new CivicMediaError("release-invalid", message, { cause });
  }
}
