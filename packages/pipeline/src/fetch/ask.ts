import { CivicMediaError } from "@civic-media/schema";
import type { Guard } from "./guard.ts";
import type { HeaderList, Transport } from "./transport.ts";

/** What stays the same from question to question. */
export interface Asking {
  readonly transport: Transport;
  readonly guard: Guard;
  readonly userAgent: string;
  /** The most bytes of a body, unpacked. */
  readonly maxBytes: number;
  /** The longest time for one answer with its body, in milliseconds. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Waits until the host may be asked; what it gives is called when the answer is there. */
  readonly turn: (url: URL) => Promise<() => void>;
}

/** An answer, read to its end. */
export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: HeaderList;
  readonly body: Uint8Array;
}

/** Statuses that say where to go on; 300 and 304 to 306 do not. */
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const MOST_REDIRECTS = 10;

const CAUSES: Readonly<Record<string, string>> = {
  ENOTFOUND: "its host name is not known",
  EAI_AGAIN: "its host name cannot be resolved now",
  ECONNREFUSED: "its host refuses the connection",
  ECONNRESET: "its host broke the connection",
  UND_ERR_SOCKET: "its host broke the connection",
  UND_ERR_CONNECT_TIMEOUT: "its host does not answer",
  UND_ERR_HEADERS_TIMEOUT: "its host does not answer",
  UND_ERR_HEADERS_OVERFLOW: "the head of its answer is too long",
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: "its body is not as long as its head says",
  Z_DATA_ERROR: "its body is not packed as its head says",
  CERT_HAS_EXPIRED: "the certificate of its host has expired",
};

/** The error of ours behind an error, or one that says in a sentence what happened. */
function toError(error: unknown, url: string, asking: Asking): CivicMediaError {
  if (CivicMediaError.is(error)) return error;
  const cause = error instanceof Error ? (error.cause ?? error) : undefined;
  if (CivicMediaError.is(cause)) return cause;
  if (error instanceof DOMException && error.name === "TimeoutError")
    return new CivicMediaError("page-too-slow", `${url} was not there within ${asking.timeoutMs / 1000} seconds.`);
  const code = String((cause as NodeJS.ErrnoException | undefined)?.code ?? "");
  const why = CAUSES[code] ?? (cause instanceof Error ? cause.message : String((error as Error)?.message ?? error));
  return new CivicMediaError("address-unreachable", `${url} cannot be fetched: ${why}.`, { cause: error });
}

/** A header of an answer. */
export const headerOf = ({ headers }: Answer, name: string): string | undefined =>
  headers.find(([one]) => one === name)?.[1];

const ACCEPT = "text/html,application/xhtml+xml;q=0.9,*/*;q=0.5";

/** Runs what may take only so long, and ends with the run. One controller is much cheaper than signals of signals. */
async function within<Result>(
  { timeoutMs, signal }: Asking,
  run: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const controller = new AbortController();
  const end = () => controller.abort(signal?.reason);
  const tooSlow = () => controller.abort(new DOMException("The answer was not there in time.", "TimeoutError"));
  const timer = setTimeout(tooSlow, timeoutMs);
  if (signal?.aborted) end();
  signal?.addEventListener("abort", end, { once: true });
  try {
    return await run(controller.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
  }
}

async function askOnce(url: URL, headers: Record<string, string>, asking: Asking): Promise<Answer> {
  return within(asking, async (signal) => {
    const all = { "user-agent": asking.userAgent, accept: ACCEPT, ...headers };
    const reply = await asking.transport(url, { headers: all, signal });
    const isRedirect = REDIRECTS.has(reply.status);
    if (isRedirect) await reply.cancel();
    const body = isRedirect ? new Uint8Array() : await reply.read(asking.maxBytes);
    return { url: url.href, status: reply.status, headers: reply.headers, body };
  });
}

/**
 * Asks an address and follows its redirects; each address on the way is checked by the guard.
 *
 * @param url - absolute
 * @param options - how to ask; `headers` for the first question and those after it; `onRedirect` may refuse by throwing
 * @throws CivicMediaError in one sentence; or the reason of the signal, when that fired
 */
export async function ask(
  url: string,
  options: Asking & {
    readonly headers?: Record<string, string>;
    readonly onRedirect?: (url: URL) => Promise<void>;
  },
): Promise<Answer> {
  let address = new URL(url);
  const seen = new Set<string>();
  try {
    options.guard.check(address);
    for (;;) {
      seen.add(address.href);
      const leave = await options.turn(address);
      const answer = await askOnce(address, options.headers ?? {}, options).finally(leave);
      const location = headerOf(answer, "location");
      if (!REDIRECTS.has(answer.status) || location === undefined) return answer;
      if (!URL.canParse(location, address.href))
        throw new CivicMediaError(
          "address-unreachable",
          `${address} leads to “${location.slice(0, 200)}”, no address.`,
        );
      address = new URL(location, address);
      if (seen.has(address.href) || seen.size > MOST_REDIRECTS)
        throw new CivicMediaError(
          "redirect-loop",
          `${url} leads in a circle, or over more than ${MOST_REDIRECTS} steps.`,
        );
      options.guard.check(address);
      await options.onRedirect?.(address);
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    throw toError(error, url, options);
  }
}
