import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CivicMediaError } from "@civic-media/schema";
import type { Io } from "../io.ts";
import type { Jobs } from "./jobs.ts";

/** What a thread is asked. */
export interface Task {
  readonly name: keyof Jobs;
  readonly input: unknown;
}

/** What a thread answers: what came out, or the error of ours that ended it. */
export type Done = { readonly value: unknown } | { readonly code: string; readonly message: string };

type Input<Name extends keyof Jobs> = Parameters<Jobs[Name]>[0];
type Output<Name extends keyof Jobs> = Awaited<ReturnType<Jobs[Name]>>;

/** Does work beside the thread that asks, as far as the machine can. */
export interface Workers {
  /**
   * Does one piece of work.
   *
   * @param name - which
   * @param input - plain data
   * @param signal - ends the work, and the thread with it
   * @throws CivicMediaError of the work; the reason of the signal; `too-busy` where too much waits already
   */
  run<Name extends keyof Jobs>(name: Name, input: Input<Name>, signal?: AbortSignal): Promise<Output<Name>>;
  /** Ends the threads. */
  close(): Promise<void>;
}

/** How many threads, and what they may take. */
export interface WorkerOptions {
  readonly threads: number;
  /** The most megabytes of memory of a thread. */
  readonly megabytes?: number;
  /** The most pieces of work that wait. */
  readonly queue?: number;
}

/** Milliseconds for which a thread waits for more work. */
const IDLE_MS = 30_000;

function unpack(done: Done): unknown {
  if ("code" in done) throw new CivicMediaError(done.code, done.message);
  return done.value;
}

/** All in this thread: a limit of time has no hold on it. */
async function inThisThread(): Promise<Workers> {
  const { default: work } = await import("./worker.ts");
  return {
    run: async (name, input, signal) => {
      signal?.throwIfAborted();
      return unpack(await work({ name, input })) as never;
    },
    close: async () => {},
  };
}

/** Passes an abortion on while work is under way, and no longer: the pool would end the thread of other work later. */
async function whileRunning<Result>(
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const own = new AbortController();
  const stop = (): void => own.abort();
  signal?.throwIfAborted();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    return await work(own.signal);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

async function inThreads(worker: URL, options: WorkerOptions): Promise<Workers> {
  const { threads, megabytes, queue = Number.POSITIVE_INFINITY } = options;
  const { Tinypool } = await import("tinypool");
  const pool = new Tinypool({
    filename: worker.href,
    runtime: "worker_threads",
    minThreads: 1,
    maxThreads: threads,
    // A thread takes a second to get ready; without this it would end as soon as nothing waits for it.
    idleTimeout: IDLE_MS,
    ...(megabytes === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: megabytes } }),
  });
  let open = 0;
  return {
    run: async (name, input, signal) => {
      const task: Task = { name, input };
      // The pool's own limit leaves promises behind that nobody hears.
      if (open >= threads + queue) throw new CivicMediaError("too-busy", "Too much waits already; ask again later.");
      open += 1;
      try {
        return unpack(await whileRunning(signal, (own) => pool.run(task, { signal: own }))) as never;
      } finally {
        open -= 1;
      }
    },
    close: () => pool.destroy(),
  };
}

/**
 * Starts what does work beside the thread that asks. Where the threads' program is missing, as when the sources run
 * themselves, the work is done in this thread.
 *
 * @param io - the world around
 * @param options - how many threads
 */
export const createWorkers = async (io: Io, options: WorkerOptions): Promise<Workers> =>
  io.worker !== undefined && existsSync(fileURLToPath(io.worker)) ? inThreads(io.worker, options) : inThisThread();
