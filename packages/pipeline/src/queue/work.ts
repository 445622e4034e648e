import { sleep } from "../fetch/host-gate.ts";
import type { Job, Queue } from "./queue.ts";

/** How a worker works. */
export interface WorkOptions {
  /** How many jobs it takes on at once. Default 20: a question to the queue costs more than a job. */
  readonly batch?: number;
  /** How long the jobs of a batch may take together, in milliseconds; then others get them. Default 60,000. */
  readonly leaseMs?: number;
  /** Milliseconds to wait when there is nothing to do. Default 500. */
  readonly idleMs?: number;
  /** Ends when nothing waits and nothing is claimed, by whomever. Default: goes on until the signal. */
  readonly untilEmpty?: boolean;
  /** Ends after the batch under way. */
  readonly signal?: AbortSignal;
}

/** What a worker did. */
export interface WorkDone {
  readonly completed: number;
  readonly failed: number;
}

async function runBatch<Item>(
  queue: Queue<Item>,
  jobs: readonly Job<Item>[],
  run: (job: Job<Item>) => Promise<void>,
): Promise<WorkDone> {
  const done: string[] = [];
  const failed: [id: string, error: string][] = [];
  for (const job of jobs)
    try {
      await run(job);
      done.push(job.id);
    } catch (error) {
      failed.push([job.id, error instanceof Error ? error.message : String(error)]);
    }
  if (done.length > 0) await queue.complete(done);
  for (const [id, error] of failed) await queue.fail([id], error);
  return { completed: done.length, failed: failed.length };
}

/**
 * Works on what a queue holds, batch after batch.
 *
 * @param queue - shared with other workers
 * @param run - does one job; what it throws sends the job back
 * @param options - how much at once, and when to end
 * @returns what was done
 * @example
 * ```ts
 * import { work } from "@civic-media/pipeline";
 * import { openSqliteQueue } from "@civic-media/pipeline/sqlite";
 *
 * const queue = openSqliteQueue<number>(":memory:");
 * await queue.add([{ key: "odd", item: 3 }]);
 * const seen: number[] = [];
 * await work(queue, async ({ item }) => void seen.push(item), { untilEmpty: true });
 * console.log(seen); // [3]
 * await queue.close();
 * ```
 */
export async function work<Item>(
  queue: Queue<Item>,
  run: (job: Job<Item>) => Promise<void>,
  options: WorkOptions = {},
): Promise<WorkDone> {
  const { batch = 20, leaseMs = 60_000, idleMs = 500, untilEmpty = false, signal } = options;
  let total: WorkDone = { completed: 0, failed: 0 };
  while (!signal?.aborted) {
    const jobs = await queue.claim(batch, leaseMs);
    if (jobs.length > 0) {
      const { completed, failed } = await runBatch(queue, jobs, run);
      total = { completed: total.completed + completed, failed: total.failed + failed };
      continue;
    }
    const { waiting, claimed } = await queue.size();
    if (untilEmpty && waiting + claimed === 0) break;
    await sleep(idleMs, signal).catch(() => undefined);
  }
  return total;
}
