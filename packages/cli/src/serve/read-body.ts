import type { IncomingMessage } from "node:http";
import { CivicMediaError } from "@civic-media/schema";

/** The most bytes of a request: a page of 20 MiB, written as JSON. */
export const MOST_BODY_BYTES: number = 24 * 2 ** 20;

const tooLarge = () =>
  new CivicMediaError("request-too-large", `A request may have at most ${MOST_BODY_BYTES} bytes; this one has more.`);

/**
 * Reads the JSON of a request, up to a limit.
 *
 * @param request - a page of another site cannot send `application/json` without being asked about it first
 * @param signal - ends the wait for slow senders
 * @throws CivicMediaError `request-too-large`, `request-not-json`, `argument-invalid`
 */
export async function readJsonBody(request: IncomingMessage, signal: AbortSignal): Promise<unknown> {
  const [mediaType = ""] = String(request.headers["content-type"] ?? "").split(";");
  if (mediaType.trim().toLowerCase() !== "application/json")
    throw new CivicMediaError("request-not-json", "Send JSON, with the header “content-type: application/json”.");
  if (Number(request.headers["content-length"] ?? 0) > MOST_BODY_BYTES) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    signal.throwIfAborted();
    length += chunk.length;
    if (length > MOST_BODY_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks)));
  } catch (cause) {
    const message = `The body is not JSON: ${(cause as Error).message.slice(0, 200)}.`;
    throw new CivicMediaError("argument-invalid", message, { cause });
  }
}
