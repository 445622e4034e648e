import { randomUUID } from "node:crypto";
import { CivicMediaError } from "@civic-media/schema";
import type { Job as BullJob, Queue as BullQueue, UnrecoverableError, Worker } from "bullmq";
import { loadPeer } from "../../load-peer.ts";
import { keyId, MOST_ERROR } from "../key-id.ts";
import type { DeadJob, Job, NewJob, Queue, QueueOptions } from "../queue.ts";

/** Where the queue is. */
export interface BullMqQueueOptions extends QueueOptions {
  /** Address of the server: `redis://localhost:6379`. It must keep an append-only file, or a crash loses the jobs. */
  readonly url: string;
  /** Several queues may live on one server. Default `civic-media`. */
  readonly name?: string;
  /** How often leases that ended are looked for, in milliseconds. Default 5000. */
  readonly reapEveryMs?: number;
  /** Is told of errors of the connection between two calls; a call's own errors are thrown by the call. */
  readonly onError?: (error: Error) => void;
}

/** What is stored with each job; the nonce tells whose addition counted. */
interface Data<Item> {
  readonly key: string;
  readonly item: Item;
  readonly nonce: string;
}

type Claimed<Item> = BullJob<Data<Item>, void, string>;

/** BullMQ's codes for a job or a lock that is not there, or is another's. */
const NOT_MINE: ReadonlySet<unknown> = new Set([-1, -2, -3, -6]);
const LOST = "The worker ended, or took longer than its lease.";

/** Finishing what went to another meanwhile changes nothing, and is no error. */
async function unlessLost(work: Promise<unknown>): Promise<void> {
  await work.catch((error: Error & { code?: unknown }) => {
    if (!NOT_MINE.has(error.code)) throw error;
  });
}

function toConnection(url: string): { host: string; port: number; db: number; username?: string; password?: string } {
  const found = URL.canParse(url) ? new URL(url) : undefined;
  if (found === undefined || !/^rediss?:$/.test(found.protocol))
    throw new CivicMediaError(
      "argument-invalid",
      `The option url is ${JSON.stringify(url.slice(0, 80))}; expected the address of a server: "redis://localhost:6379".`,
    );
  return {
    host: found.hostname || "localhost",
    port: Number(found.port || 6379),
    db: Number(found.pathname.slice(1) || 0),
    ...(found.username === "" ? {} : { username: decodeURIComponent(found.username) }),
    ...(found.password === "" ? {} : { password: decodeURIComponent(found.password) }),
    ...(found.protocol === "rediss:" ? { tls: {} } : {}),
  };
}

class BullMqQueue<Item> implements Queue<Item> {
  private readonly queue: BullQueue;
  private readonly worker: Worker;
  private readonly options: BullMqQueueOptions;
  /** The library's error of a job that is not to be tried again. */
  private readonly lost: UnrecoverableError;
  /** What this worker has taken on, by the id of the claim. */
  private readonly claims = new Map<string, Claimed<Item>>();

  constructor(queue: BullQueue, worker: Worker, options: BullMqQueueOptions, lost: UnrecoverableError) {
    this.queue = queue;
    this.worker = worker;
    this.options = options;
    this.lost = lost;
  }

  async add(jobs: readonly NewJob<Item>[]): Promise<number> {
    if (jobs.length === 0) return 0;
    const nonce = randomUUID();
    const ids = jobs.map(({ key }) => keyId(key));
    await this.revive(ids);
    const { maxAttempts = 5, retryDelayMs = 1_000 } = this.options;
    await this.queue.addBulk(
      jobs.map(({ key, item }, index) => ({
        name: "job",
        data: { key, item, nonce } satisfies Data<Item>,
        opts: {
          jobId: ids[index] ?? "",
          attempts: maxAttempts,
          backoff: { type: "exponential", delay: retryDelayMs },
          removeOnComplete: true,
        },
      })),
    );
    // A job that was there already kept its data.
    const stored = await Promise.all([...new Set(ids)].map((id) => this.queue.getJob(id)));
    return stored.filter((job) => (job?.data as Data<Item> | undefined)?.nonce === nonce).length;
  }

  async claim(most: number, leaseMs: number): Promise<Job<Item>[]> {
    const claimed: Job<Item>[] = [];
    while (claimed.length < most) {
      const token = randomUUID();
      const job = (await this.worker.getNextJob(token, { block: false })) as Claimed<Item> | undefined;
      if (job === undefined) break;
      if (job.deferredFailure !== undefined) {
        await unlessLost(job.moveToFailed(this.lost, token, false));
        continue;
      }
      await job.extendLock(token, leaseMs);
      const id = `${job.id}:${token}`;
      this.claims.set(id, job);
      claimed.push({ id, key: job.data.key, item: job.data.item, attempt: job.attemptsStarted });
    }
    return claimed;
  }

  async complete(ids: readonly string[]): Promise<void> {
    await this.finish(ids, (job, token) => job.moveToCompleted(undefined, token, false));
  }

  async fail(ids: readonly string[], error: string): Promise<void> {
    const reason = error.slice(0, MOST_ERROR);
    await this.finish(ids, (job, token) => job.moveToFailed(new Error(reason), token, false));
  }

  async dead(most = 1_000): Promise<DeadJob<Item>[]> {
    const failed = (await this.queue.getFailed(0, most - 1)) as Claimed<Item>[];
    return failed.map(({ data: { key, item }, attemptsStarted, failedReason }) => ({
      key,
      item,
      attempts: attemptsStarted,
      error: failedReason,
    }));
  }

  async size() {
    const counts = await this.queue.getJobCounts("wait", "delayed", "prioritized", "active", "failed");
    const of = (state: string) => counts[state] ?? 0;
    return {
      waiting: of("wait") + of("delayed") + of("prioritized"),
      claimed: of("active"),
      dead: of("failed"),
    };
  }

  async close(): Promise<void> {
    this.claims.clear();
    await this.worker.close(true);
    await this.queue.close();
  }

  /** A job that was given up and is added again gets a new life. */
  private async revive(ids: readonly string[]): Promise<void> {
    const found = await Promise.all(ids.map((id) => this.queue.getJob(id)));
    for (const job of found) if (job !== undefined && (await job.isFailed())) await job.remove();
  }

  private async finish(
    ids: readonly string[],
    act: (job: Claimed<Item>, token: string) => Promise<unknown>,
  ): Promise<void> {
    const work = ids.map(async (id) => {
      const job = this.claims.get(id);
      if (job === undefined) return;
      this.claims.delete(id);
      await unlessLost(act(job, id.slice(id.indexOf(":") + 1)));
    });
    await Promise.all(work);
  }
}

/**
 * Opens a queue on Redis or Valkey, which workers on many computers share.
 *
 * A claim belongs to the queue object that made it: only that one can finish it.
 *
 * @param options - where the server is, and how often a job is tried
 * @returns the queue; close it, or the process does not end
 * @throws CivicMediaError `argument-invalid` for an address that is none; `peer-missing` without the package `bullmq`; what
 *   the server says where it cannot be reached
 * @example
 * ```ts
 * import { openBullMqQueue } from "@civic-media/pipeline/bullmq";
 *
 * console.log(await openBullMqQueue({ url: "localhost" }).catch((error) => error.code)); // "argument-invalid"
 * ```
 */
export async function openBullMqQueue<Item>(options: BullMqQueueOptions): Promise<Queue<Item>> {
  const { url, name = "civic-media", maxAttempts = 5, reapEveryMs = 5_000, onError = () => undefined } = options;
  const connection = toConnection(url);
  const library = await loadPeer("bullmq", "A queue on Redis", () => import("bullmq"));
  const queue = new library.Queue(name, { connection });
  const worker = new library.Worker(name, null, {
    connection,
    autorun: false,
    // The lease of each claim is set when it is made; this is for the moment before.
    lockDuration: 60_000,
    stalledInterval: reapEveryMs,
    // A lease that ended is an attempt like any other.
    maxStalledCount: maxAttempts - 1,
  });
  queue.on("error", onError);
  worker.on("error", onError);
  await Promise.all([queue.waitUntilReady(), worker.waitUntilReady()]);
  await worker.startStalledCheckTimer();
  return new BullMqQueue<Item>(queue, worker, options, new library.UnrecoverableError(LOST));
}
