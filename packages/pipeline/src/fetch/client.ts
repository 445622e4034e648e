import { CivicMediaError } from "@civic-media/schema";
import { createPlaces } from "../concurrency/places.ts";
import type { Answer, Asking } from "./ask.ts";
import { ask, headerOf } from "./ask.ts";
import { createGuard, type GuardOptions } from "./guard.ts";
import { createHostGate, type HostGate, type Sleep, sleep } from "./host-gate.ts";
import type { Address, FetchedPage, PageOutcome } from "./page.ts";
import { parseRetryAfter } from "./retry-after.ts";
import { createRobots, type RobotRules } from "./robots.ts";
import { createGuardedTransport, type Fetch, fromFetch } from "./transport.ts";
import { userAgentFor } from "./user-agent.ts";

/** What a site said of a page the last time, for the question whether it changed. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** Remembers what sites said; an archive does. */
export interface ValidatorCache {
  /**
   * What a site said of an address the last time; undefined when it was never asked.
   *
   * @param url - the address as it is asked
   */
  validators(url: string): Promise<Validators | undefined>;
}

/** How to ask sites. Everything but the contact has a default that no site minds. */
export interface FetchOptions extends GuardOptions {
  /** Who runs this, for the sites' owners: a page or an e-mail address. It stands in the `User-Agent`. */
  readonly contact: string;
  /** Name of the robot, before the contact; robots.txt is read for it. Default `civic-media`. */
  readonly robotName?: string;
  /** Milliseconds between two questions to one host. Default 1000; a longer `Crawl-delay` of the site counts. */
  readonly perHostMs?: number;
  /** How many hosts are asked at the same time, by all that share the client. Default 8. */
  readonly concurrency?: number;
  /** How many addresses are held at most. Default 32 for each of the hosts asked at once. */
  readonly lookahead?: number;
  /** Whether robots.txt (RFC 9309) is obeyed. Default true. */
  readonly robots?: boolean;
  /** Lets sites answer that nothing changed. */
  readonly cache?: ValidatorCache;
  /** The most bytes of a page, unpacked. Default 20 MiB. */
  readonly maxBytes?: number;
  /** The longest time for one answer, in milliseconds. Default 30,000. */
  readonly timeoutMs?: number;
  /** How often a site in trouble is asked again. Default 2. */
  readonly retries?: number;
  /**
   * The longest wait for a site that asks to wait (`Retry-After`, `Crawl-delay`), in milliseconds; past it the page has
   * failed. Default 60,000.
   */
  readonly maxWaitMs?: number;
  /** Asks the address itself. Default: one that refuses private networks also behind names and redirects. */
  readonly fetch?: Fetch;
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: () => number;
  /** Waits. Default: a timer. */
  readonly sleep?: Sleep;
  /** Ends the run. */
  readonly signal?: AbortSignal;
}

/** A site that says one of these may answer later. */
const RETRIED: ReadonlySet<number> = new Set([429, 500, 502, 503, 504]);
const GONE: ReadonlySet<number> = new Set([404, 410]);
/** A part of a page, which nobody asked for, read as the whole would be a correction that was none. */
const PARTIAL = 206;

/** Asks sites politely. Sources and stages that share a client share its pauses and what it knows of robots.txt. */
export interface Client {
  /** How it asks. */
  readonly options: FetchOptions;
  /** Asks one address, when its host may be asked. */
  visit(address: Address, signal?: AbortSignal): Promise<PageOutcome>;
  /** Closes the connections. */
  close(): Promise<void>;
}

interface Visit {
  readonly asking: Asking;
  readonly gate: HostGate;
  readonly robots?: (url: URL) => Promise<RobotRules>;
  readonly options: FetchOptions;
  readonly now: () => number;
}

const isoTime = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** A pause that nobody here has the time for is a site that is not read now: to go on sooner would be rude. */
function keepDelay({ host }: URL, seconds: number, { gate, options }: Visit): void {
  const { maxWaitMs = 60_000, perHostMs = 1000 } = options;
  const longest = Math.max(maxWaitMs, perHostMs);
  if (seconds * 1000 > longest)
    throw new CivicMediaError(
      "robots-disallowed",
      `${host} is not asked: its robots.txt wants ${seconds} seconds between two questions, and at most ${longest / 1000} are waited. Raise the option maxWaitMs (of the command: --delay) if you have the time.`,
    );
  gate.space(host, seconds * 1000);
}

async function checkRobots(url: URL, visit: Visit): Promise<void> {
  const rules = await visit.robots?.(url);
  if (rules?.failure !== undefined) throw rules.failure;
  if (rules?.crawlDelay !== undefined) keepDelay(url, rules.crawlDelay, visit);
  if (rules !== undefined && !rules.isAllowed(url.href))
    throw new CivicMediaError("robots-disallowed", `${url.href} is not asked: the site's robots.txt does not want it.`);
}

async function conditions(url: string, cache: ValidatorCache | undefined): Promise<Record<string, string>> {
  const known = await cache?.validators(url);
  return {
    ...(known?.etag === undefined ? {} : { "if-none-match": known.etag }),
    ...(known?.lastModified === undefined ? {} : { "if-modified-since": known.lastModified }),
  };
}

/** The time by the clock of the site, which may go wrong: what it says of times is meant by that clock. */
function timeOf(answer: Answer): number | undefined {
  const time = Date.parse(headerOf(answer, "date") ?? "");
  return Number.isNaN(time) ? undefined : time;
}

/**
 * Asks until there is an answer that counts, or no more patience.
 *
 * @returns the answer, or the time before which the site wants no questions
 */
async function askPatiently(url: string, headers: Record<string, string>, visit: Visit): Promise<Answer | number> {
  const { retries = 2, maxWaitMs = 60_000, perHostMs = 1000 } = visit.options;
  for (let attempt = 0; ; attempt += 1) {
    const answer = await ask(url, {
      ...visit.asking,
      headers,
      onRedirect: (address) => checkRobots(address, visit),
    });
    if (!RETRIED.has(answer.status)) return answer;
    const { host } = new URL(answer.url);
    const asked = parseRetryAfter(headerOf(answer, "retry-after"), timeOf(answer) ?? visit.now()) ?? 0;
    if (asked > maxWaitMs) {
      const until = visit.now() + asked;
      visit.gate.close(host, until);
      return until;
    }
    visit.gate.hold(host, Math.min(Math.max(asked, perHostMs * 2 ** (attempt + 1)), maxWaitMs));
    if (attempt >= retries) return answer;
  }
}

function toPage(address: Address, answer: Answer, retrieved: string): FetchedPage {
  const [contentType, etag, lastModified] = ["content-type", "etag", "last-modified"].map((name) =>
    headerOf(answer, name),
  );
  return {
    ...address,
    status: "fetched",
    retrieved,
    finalUrl: answer.url,
    body: answer.body,
    httpStatus: answer.status,
    headers: answer.headers,
    ...(contentType === undefined ? {} : { contentType }),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
  };
}

function toOutcome(address: Address, answer: Answer | number, visit: Visit): PageOutcome {
  const retrieved = isoTime(visit.now());
  const failed = (message: string) => new CivicMediaError("address-unreachable", `${address.url} ${message}`);
  if (typeof answer === "number") {
    const retryAfter = isoTime(answer);
    return {
      ...address,
      status: "failed",
      retrieved,
      retryAfter,
      error: failed(`asks to come back at ${retryAfter}.`),
    };
  }
  if (answer.status === 304) return { ...address, status: "not-modified", retrieved };
  if (GONE.has(answer.status)) return { ...address, status: "gone", retrieved, httpStatus: answer.status };
  if (answer.status >= 200 && answer.status < 300 && answer.status !== PARTIAL)
    return toPage(address, answer, retrieved);
  return {
    ...address,
    status: "failed",
    retrieved,
    error: failed(`answers with status ${answer.status}, not with a page.`),
  };
}

/** What is no address is the fault of one item, and ends no run. */
function readAddress(url: string): URL {
  if (URL.canParse(url)) return new URL(url);
  const shown = typeof url === "string" ? JSON.stringify(url.slice(0, 200)) : "An item without url";
  const message = `${shown} is not asked: expected an absolute address such as { url: "https://www.city.example/press/1" }.`;
  throw new CivicMediaError("address-refused", message);
}

async function visitAddress(address: Address, visit: Visit): Promise<PageOutcome> {
  try {
    const url = readAddress(address.url);
    visit.asking.guard.check(url);
    const closed = visit.gate.closedUntil(url.host);
    if (closed !== undefined) return toOutcome(address, closed, visit);
    await checkRobots(url, visit);
    const headers = await conditions(address.url, visit.options.cache);
    return toOutcome(address, await askPatiently(address.url, headers, visit), visit);
  } catch (error) {
    visit.asking.signal?.throwIfAborted();
    if (!CivicMediaError.is(error)) throw error;
    return { ...address, status: "failed", retrieved: isoTime(visit.now()), error };
  }
}

/** Whether something is a client, not the options for one. */
const isClient = (value: FetchOptions | Client): value is Client => "visit" in value;

/**
 * Makes a client, for sources and stages that are to share one.
 *
 * @param options - who asks, and how
 * @throws CivicMediaError `argument-invalid` where the contact is neither a page nor an e-mail address
 * @example
 * ```ts
 * import { createClient } from "@civic-media/pipeline";
 *
 * const client = createClient({ contact: "https://archive.example/robot" });
 * const page = await client.visit({ url: "http://10.0.0.1/intranet" });
 * console.log(page.status); // "failed"
 * await client.close();
 * ```
 */
export function createClient(options: FetchOptions): Client {
  const userAgent = userAgentFor(options);
  const guard = createGuard(options);
  const own = options.fetch === undefined ? createGuardedTransport(guard) : undefined;
  const now = options.now ?? Date.now;
  const gate = createHostGate({ perHostMs: options.perHostMs ?? 1000, now, sleep: options.sleep ?? sleep });
  const { maxBytes = 20 * 2 ** 20, timeoutMs = 30_000, concurrency = 8 } = options;
  const places = createPlaces(concurrency);
  // First the host's turn, then a place: who waits for a host keeps no other waiting.
  const turn = async ({ host }: URL, signal: AbortSignal | undefined) => {
    const leaveHost = await gate.turn(host, signal);
    try {
      const leavePlace = await places.take(signal);
      return () => {
        leavePlace();
        leaveHost();
      };
    } catch (error) {
      leaveHost();
      throw error;
    }
  };
  const askWith = (signal?: AbortSignal): Asking => ({
    transport: own?.ask ?? fromFetch(options.fetch as Fetch),
    guard,
    userAgent,
    maxBytes,
    timeoutMs,
    signal,
    turn: (url) => turn(url, signal),
  });
  const robots = options.robots === false ? {} : { robots: createRobots(askWith(options.signal), now) };
  return {
    options,
    visit: (address, signal = options.signal) =>
      visitAddress(address, { asking: askWith(signal), gate, options, now, ...robots }),
    close: async () => own?.close(),
  };
}

/** Lends the client that was passed, or one that lives as long as the work with it. */
export async function* withClient<Item>(
  from: FetchOptions | Client,
  work: (client: Client) => AsyncIterable<Item>,
): AsyncGenerator<Item> {
  const client = isClient(from) ? from : createClient(from);
  try {
    yield* work(client);
  } finally {
    if (client !== from) await client.close();
  }
}
