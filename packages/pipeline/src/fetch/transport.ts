import { Agent } from "undici";
import type { Guard } from "./guard.ts";
import { readBody } from "./read-body.ts";
import { unpack } from "./unpack.ts";

/** What is needed of `fetch`: one question, one answer, no redirect followed. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** Names in lower case, in their order, as `Headers` gives them. */
export type HeaderList = readonly (readonly [name: string, value: string])[];

/** An answer whose body was not read. */
export interface Reply {
  readonly status: number;
  readonly headers: HeaderList;
  /** Reads the body, unpacked, up to so many bytes. */
  read(most: number): Promise<Uint8Array>;
  /** Gives the body up. */
  cancel(): Promise<void>;
}

/** Asks one address. */
export type Transport = (
  url: URL,
  init: { readonly headers: Readonly<Record<string, string>>; readonly signal: AbortSignal },
) => Promise<Reply>;

/** How long, in milliseconds, the connection and the head of the answer may take. */
const CONNECT_TIMEOUT = 15_000;
const ACCEPTED = { "accept-encoding": "br, gzip, deflate", "accept-language": "*" } as const;
/** Answers without a body, whatever their headers say: with 304 they may tell the length of the page (RFC 9110, 8.6). */
const BODILESS: ReadonlySet<number> = new Set([204, 205, 304]);

const nothing = (): Uint8Array => new Uint8Array();

function* listed(headers: NodeJS.Dict<string | string[]>): Iterable<readonly [string, string]> {
  for (const [name, value = ""] of Object.entries(headers)) {
    if (typeof value === "string") yield [name, value.trim()];
    else if (name === "set-cookie") for (const one of value) yield [name, one.trim()];
    else yield [name, value.map((one) => one.trim()).join(", ")];
  }
}

const byName = ([left]: readonly [string, string], [right]: readonly [string, string]): number =>
  left < right ? -1 : left > right ? 1 : 0;

/** What a question ends with on a connection that the host has closed meanwhile. */
const CLOSED: ReadonlySet<unknown> = new Set(["UND_ERR_SOCKET", "ECONNRESET", "EPIPE"]);

/** RFC 9112, 9.3.1: a question that changes nothing may be asked again where a kept connection was closed under it. */
async function onceMore<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    if (CLOSED.has((error as NodeJS.ErrnoException).code)) return ask();
    throw error;
  }
}

/** Asks by the `fetch` of a caller. */
export function fromFetch(fetch: Fetch): Transport {
  return async (url, init) => {
    const response = await fetch(url.href, { ...init, redirect: "manual" });
    return {
      status: response.status,
      headers: [...response.headers],
      read: (most) => readBody((response.body ?? []) as AsyncIterable<Uint8Array>, most),
      cancel: async () => response.body?.cancel(),
    };
  };
}

/**
 * Makes a transport that resolves names through the guard, and the way to close its connections. It asks undici itself:
 * `fetch` around it costs as much processor time again.
 *
 * @param guard - decides on addresses
 */
export function createGuardedTransport(guard: Guard): { ask: Transport; close: () => Promise<void> } {
  const agent = new Agent({
    connect: { lookup: guard.lookup, timeout: CONNECT_TIMEOUT },
    headersTimeout: CONNECT_TIMEOUT,
    maxHeaderSize: 65_536,
    keepAliveTimeout: 5_000,
  });
  const ask: Transport = async ({ origin, pathname, search }, { headers, signal }) => {
    const path = pathname + search;
    const question = { origin, path, method: "GET", headers: { ...ACCEPTED, ...headers }, signal } as const;
    const { statusCode, headers: told, body } = await onceMore(() => agent.request(question));
    const list = [...listed(told)].sort(byName);
    const encoding = list.find(([name]) => name === "content-encoding")?.[1];
    return {
      status: statusCode,
      headers: list,
      read: async (most) => {
        const read = readBody(body, most);
        // Read all the same, so that the connection stays; what is wrong with it matters to nobody.
        return BODILESS.has(statusCode) ? read.then(nothing, nothing) : unpack(await read, { encoding, most });
      },
      cancel: async () => void body.on("error", () => undefined).destroy(),
    };
  };
  return { ask, close: () => agent.destroy() };
}
