import { Agent, fetch as undiciFetch } from "undici";
import type { Guard } from "./guard.ts";

/** What is needed of `fetch`: one question, one answer, no redirect followed. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** How long, in milliseconds, the connection and the head of the answer may take. */
const CONNECT_TIMEOUT = 15_000;

/**
 * Makes a `fetch` that resolves names through the guard, and the way to close its connections.
 *
 * @param guard - decides on addresses
 */
export function createGuardedFetch(guard: Guard): { fetch: Fetch; close: () => Promise<void> } {
  const agent = new Agent({
    connect: { lookup: guard.lookup, timeout: CONNECT_TIMEOUT },
    headersTimeout: CONNECT_TIMEOUT,
    maxHeaderSize: 65_536,
    keepAliveTimeout: 5_000,
  });
  const guarded = (url: string, init: RequestInit) =>
    undiciFetch(url, { ...init, dispatcher: agent } as never) as unknown as Promise<Response>;
  return { fetch: guarded, close: () => agent.destroy() };
}
