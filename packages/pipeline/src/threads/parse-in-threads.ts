import { availableParallelism } from "node:os";
import { CivicMediaError } from "@civic-media/schema";
import { Tinypool } from "tinypool";
import { inBatches } from "../concurrency/batches.ts";
import { map } from "../concurrency/map.ts";
import type { FailedPage, FetchedPage, PageOutcome } from "../fetch/page.ts";
import type { Stage } from "../stage.ts";
import {
  type EmptyPage,
  type ParsedPage,
  type ParseOptions,
  type ParseOutcome,
  type Readable,
  type Reading,
  withReading,
} from "../stages/parse.ts";
import type { ParseTask } from "./parse-worker.ts";

/** How many threads read. */
export interface ThreadOptions extends ParseOptions {
  /** Default: one less than there are cores, at least one; the thread that fetches and stores needs one too. */
  readonly threads?: number;
  /** Where the threads' program is. Default: beside this module, as the package ships it. */
  readonly worker?: URL;
}

/** So many questions for each thread are under way, so that none waits for its next. */
const AHEAD = 2;

/** How many pages a thread is asked for at once, and how long, in milliseconds, the first of them waits for others. */
const BATCH = { most: 8, waitMs: 5 } as const;

const failed = ({ url, retrieved, hint }: FetchedPage, cause: Error): FailedPage => ({
  status: "failed",
  url,
  retrieved,
  ...(hint === undefined ? {} : { hint }),
  error: new CivicMediaError("page-unreadable", `${url} could not be read: ${cause.message}`, { cause }),
});

/**
 * A stage like `parse` that reads pages in threads of their own, in the order in which they come. It pays for many pages
 * at once, and in servers, whose own thread stays free. A page that ends its thread has failed, and the run goes on.
 *
 * @param options - how many threads, and what is known of the sites; plain data
 * @example
 * ```ts
 * import { collect, compose } from "@civic-media/pipeline";
 * import { parseInThreads } from "@civic-media/pipeline/threads";
 *
 * console.log(await collect(compose([], parseInThreads({ threads: 2 })))); // []
 * ```
 */
export function parseInThreads(options: ThreadOptions = {}): Stage<PageOutcome, ParseOutcome> {
  const { threads = Math.max(1, availableParallelism() - 1), worker, ...parseOptions } = options;
  return async function* parsed(input) {
    const filename = (worker ?? new URL("./parse-worker.js", import.meta.url)).href;
    const pool = new Tinypool({ filename, minThreads: threads, maxThreads: threads, runtime: "worker_threads" });
    const read = (pages: readonly FetchedPage[]): Promise<Reading[]> =>
      pool.run({ pages: pages.map(toReadable), options: parseOptions } satisfies ParseTask);
    const stage = map<PageOutcome[], ParseOutcome[]>((outcomes) => readAll(outcomes, read), {
      concurrency: threads * AHEAD,
    });
    try {
      for await (const outcomes of stage(inBatches(input, BATCH))) yield* outcomes;
    } finally {
      await pool.destroy();
    }
  };
}

const toReadable = ({ body, finalUrl, contentType }: FetchedPage): Readable => ({
  body,
  finalUrl,
  ...(contentType === undefined ? {} : { contentType }),
});

type Read = (pages: readonly FetchedPage[]) => Promise<Reading[]>;
type Outcome = ParsedPage | EmptyPage | FailedPage;

/** Reads those that were fetched. Which of several pages ended a thread shows when each is read alone. */
async function readAll(outcomes: readonly PageOutcome[], read: Read): Promise<ParseOutcome[]> {
  const pages = outcomes.filter((outcome) => outcome.status === "fetched");
  const readings = pages.length > 0 ? await read(pages).catch(() => undefined) : [];
  const told: Outcome[] =
    readings === undefined
      ? await Promise.all(pages.map((page) => readAlone(page, read)))
      : pages.map((page, index) => withReading(page, readings[index] as Reading));
  return outcomes.map((outcome) => (outcome.status === "fetched" ? (told.shift() as Outcome) : outcome));
}

function readAlone(page: FetchedPage, read: Read): Promise<Outcome> {
  return read([page]).then(
    ([reading]) => withReading(page, reading as Reading),
    (cause: Error) => failed(page, cause),
  );
}
