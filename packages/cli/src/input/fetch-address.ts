import { Readable } from "node:stream";
import { CivicMediaError } from "@civic-media/schema";
import type { Io } from "../io.ts";
import { MOST_BYTES, readBytes } from "./read-bytes.ts";
import type { Input } from "./read-input.ts";

/** Who asks, and where site owners can read about it. */
const USER_AGENT = "civic-media/0 (+https://github.com/civic-media/civic-media)";

const TIMEOUT_MS = 30_000;

const unreachable = (message: string, cause?: unknown) =>
  new CivicMediaError("address-unreachable", message, { cause });

function reason(error: unknown): string {
  if (error instanceof DOMException && error.name === "TimeoutError")
    return `no answer within ${TIMEOUT_MS / 1000} seconds`;
  const cause = error instanceof Error ? error.cause : undefined;
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "its host name is not known";
  if (code === "ECONNREFUSED") return "its host refuses the connection";
  return cause instanceof Error && cause.message !== "" ? cause.message : String((error as Error).message);
}

/**
 * Fetches one page.
 *
 * @param address - `http:` or `https:`
 * @param io - the world around
 * @throws CivicMediaError `address-unreachable`, in one sentence
 */
export async function fetchAddress(address: string, io: Io): Promise<Input> {
  if (!URL.canParse(address))
    throw unreachable(`${address} is not an address. Expected something like https://www.linz.at/medienservice/.`);
  try {
    const response = await io.fetch(address, {
      headers: { "user-agent": USER_AGENT, accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1" },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw unreachable(
        `${address} answers with ${[response.status, response.statusText].filter(Boolean).join(" ")}, not with a page.`,
      );
    }
    const tooLong = () =>
      unreachable(`${response.url} sends more than ${MOST_BYTES} bytes; a page may have at most that many.`);
    const contentType = response.headers.get("content-type");
    return {
      name: address,
      bytes: await readBytes((response.body ?? Readable.from([])) as AsyncIterable<Uint8Array>, tooLong),
      url: response.url || address,
      ...(contentType === null ? {} : { contentType }),
    };
  } catch (error) {
    if (CivicMediaError.is(error)) throw error;
    throw unreachable(`${address} cannot be fetched: ${reason(error)}.`, error);
  }
}
