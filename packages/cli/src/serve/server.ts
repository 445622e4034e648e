import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { CivicMediaError } from "@civic-media/schema";
import * as z from "zod";
import { printable, shorten } from "../terminal.ts";
import { headersFor } from "./headers.ts";
import { createPreview } from "./newsroom-preview.ts";
import { openApi } from "./openapi.ts";
import { type Document, isDocument, type Operation, type Service } from "./operation.ts";
import { problemOf, RequestInvalid } from "./problem.ts";
import { readJsonBody } from "./read-body.ts";
import { refusalOf } from "./trusted.ts";

/** Only this computer. */
const LOOPBACK = "127.0.0.1";

/** Bounds in milliseconds: of a head, of a whole request, of an answer that is read slowly, of the work, of the end. */
const BOUNDS = { head: 10_000, request: 30_000, idle: 60_000, work: 30_000, end: 2_000 } as const;
const MOST_CONNECTIONS = 64;

const NEWSROOM = "/newsroom/";

/** A request, taken apart; the path stays as it was sent. */
interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: string;
}

function askedOf({ method = "", url = "" }: IncomingMessage): Asked {
  const [path = "", query = ""] = url.split("?", 2);
  return { method, path, query };
}

const json = (value: unknown): Document => ({ mediaType: "application/json", content: `${JSON.stringify(value)}\n` });

const nothing = (path: string) =>
  new CivicMediaError("nothing-found", `There is nothing at ${shorten(printable(path), 200)}.`);

async function operate(
  operation: Operation,
  request: IncomingMessage,
  { service, signal }: { readonly service: Service; readonly signal: AbortSignal },
): Promise<Document> {
  const given =
    operation.method === "POST"
      ? await readJsonBody(request, signal)
      : Object.fromEntries(new URLSearchParams(askedOf(request).query));
  const read = z.safeParse(operation.input, given);
  if (!read.success) throw new RequestInvalid(read.error);
  const answer = await operation.run(read.data, service, signal);
  return isDocument(answer) ? answer : json(answer);
}

/** The name that a path of the preview means; what is no text in UTF-8 means none. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** What a server offers. */
export interface Site {
  /** By their paths, which are names in a list and never ones on the disk. */
  readonly pages: ReadonlyMap<string, Document>;
  /** What programs may ask, and what that works with; its newsroom is shown too. */
  readonly api?: { readonly operations: readonly Operation[]; readonly service: Service };
}

/** How a server answers: which path leads to what. */
function createRouter({ pages, api }: Site, origin: () => string) {
  const operations = api?.operations ?? [];
  const preview = api && createPreview(api.service);
  return async (request: IncomingMessage, signal: AbortSignal): Promise<Document> => {
    const { method, path } = askedOf(request);
    const operation = operations.find((one) => one.path === path);
    const isKnown = operation === undefined ? method === "GET" || method === "HEAD" : method === operation.method;
    if (!isKnown)
      throw new CivicMediaError("method-unknown", `${printable(method)} is not what ${printable(path)} answers to.`);
    if (api !== undefined && operation !== undefined)
      return operate(operation, request, { service: api.service, signal });
    if (api !== undefined && path === "/openapi.json") return json(openApi(operations, origin()));
    const name = path.startsWith(NEWSROOM) ? decoded(path.slice(NEWSROOM.length)) : undefined;
    const page = name === undefined ? pages.get(path) : await preview?.(name, signal);
    if (page === undefined) throw nothing(path);
    return page;
  };
}

function send(request: IncomingMessage, response: ServerResponse, status: number, document: Document): void {
  const bytes = Buffer.from(document.content as string);
  // What was not read of a request would be taken for the next one.
  if (!request.complete) response.setHeader("connection", "close");
  response.writeHead(status, headersFor(document, bytes.length));
  response.end(request.method === "HEAD" ? undefined : bytes);
}

/** A server that listens. */
export interface Listening {
  /** `http://127.0.0.1:4321` */
  readonly origin: string;
  /** Answers what was asked, for a moment, and ends. */
  close(): Promise<void>;
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((ready, failed) => {
    server.once("error", failed);
    server.listen(port, LOOPBACK, ready);
  });
  return (server.address() as AddressInfo).port;
}

async function end(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => {
    server.close(() => done());
  });
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), BOUNDS.end);
  await closed;
  clearTimeout(timer);
}

/**
 * Starts the server: on this computer only, for this computer only, within bounds of size and time.
 *
 * @param site - what it offers
 * @param options - `port`: 0 for any that is free; `log` is told of each answer
 */
export async function startServer(
  site: Site,
  { port, log }: { readonly port: number; readonly log: (line: string) => void },
): Promise<Listening> {
  let listening = port;
  const origin = () => `http://${LOOPBACK}:${listening}`;
  const route = createRouter(site, origin);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const started = performance.now();
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    const signal = AbortSignal.any([gone.signal, AbortSignal.timeout(BOUNDS.work)]);
    let status = 200;
    try {
      const refusal = refusalOf(request, listening);
      if (refusal !== undefined) throw new CivicMediaError("request-refused", refusal);
      send(request, response, status, await route(request, signal));
    } catch (error) {
      if (gone.signal.aborted) return;
      const problem = problemOf(error);
      status = problem.status;
      if (status === 500) log(printable(String(error)));
      send(request, response, status, { ...json(problem), mediaType: "application/problem+json" });
    }
    const took = Math.round(performance.now() - started);
    log(`${printable(request.method ?? "")} ${shorten(printable(request.url ?? ""), 200)} ${status} ${took} ms`);
  }

  const server = createServer({ connectionsCheckingInterval: 1_000, keepAliveTimeout: 5_000 }, (request, response) => {
    void answer(request, response);
  });
  server.headersTimeout = BOUNDS.head;
  server.requestTimeout = BOUNDS.request;
  server.maxConnections = MOST_CONNECTIONS;
  server.setTimeout(BOUNDS.idle);
  listening = await listen(server, port);
  return { origin: origin(), close: () => end(server) };
}
