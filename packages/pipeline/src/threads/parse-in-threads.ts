import { availableParallelism } from "node:os";
import { CivicMediaError } from "@civic-media/schema";
import { Tinypool } from "tinypool";
import { map } from "../concurrency/map.ts";
import type { FailedPage, FetchedPage, PageOutcome } from "../fetch/page.ts";
import type { Stage } from "../stage.ts";
import {
  type EmptyPage,
  type ParsedPage,
  type ParseOptions,
  type ParseOutcome,
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

/** So many pages for each thread are under way, so that none waits for its next. */
const AHEAD = 4;

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
    const read = ({ body, finalUrl, contentType }: FetchedPage): Promise<Reading> => {
      const page = { body, finalUrl, ...(contentType === undefined ? {} : { contentType }) };
      return pool.run({ page, options: parseOptions } satisfies ParseTask);
    };
    const outcome = (page: FetchedPage): Promise<ParsedPage | EmptyPage | FailedPage> =>
      read(page).then(
        (reading) => withReading(page, reading),
        (cause: Error) => failed(page, cause),
      );
    try {
      const stage = map<PageOutcome, ParseOutcome>((page) => (page.status === "fetched" ? outcome(page) : page), {
        concurrency: threads * AHEAD,
      });
      yield* stage(input);
    } finally {
      await pool.destroy();
    }
  };
}
