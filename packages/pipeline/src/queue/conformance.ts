import { CivicMediaError } from "@civic-media/schema";
import type { Job, Queue, QueueOptions } from "./queue.ts";

/** What a case needs of the queue that is tried. */
export interface QueueUnderTest {
  /** Opens the same queue each time it is called: one worker each. The first one finds it empty. */
  open(options: QueueOptions): Promise<Queue<number>>;
  /** Kills the server behind the queue and starts it again, where there is one. */
  restart?(): Promise<void>;
  /** The shortest time after which a claim that ended is given to others, in milliseconds, beyond its lease. */
  readonly graceMs: number;
}

/** One promise of a queue. */
export interface QueueCase {
  readonly name: string;
  /** What the queue under test must offer for this case; without it, skip the case. */
  readonly needs?: "restart";
  /** @throws CivicMediaError `conformance-failed` with what was expected and what came */
  run(queue: QueueUnderTest): Promise<void>;
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function expectEqual(what: string, found: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(found), JSON.stringify(expected)];
  if (left === right) return;
  throw new CivicMediaError("conformance-failed", `${what}: expected ${right}, found ${left}.`);
}

const jobs = (count: number) => Array.from({ length: count }, (_, index) => ({ key: `job-${index}`, item: index }));
const keysOf = (claimed: readonly Job<number>[]) => claimed.map(({ key }) => key).sort();
const idsOf = (claimed: readonly Job<number>[]) => claimed.map(({ id }) => id);

/** Claims until so many came, or the time is over. */
async function claimAll(queue: Queue<number>, count: number, options: { leaseMs: number; withinMs: number }) {
  const claimed: Job<number>[] = [];
  const end = Date.now() + options.withinMs;
  while (claimed.length < count && Date.now() < end) {
    const batch = await queue.claim(count - claimed.length, options.leaseMs);
    claimed.push(...batch);
    if (batch.length === 0) await wait(50);
  }
  return claimed;
}

const LEASE = 2_000;
const LONG = 120_000;

type CaseBody = (under: QueueUnderTest, open: (options?: QueueOptions) => Promise<Queue<number>>) => Promise<void>;

/** Closes what a case opened, whatever becomes of it. */
const defineCase = (name: string, body: CaseBody, needs?: "restart"): QueueCase => ({
  name,
  ...(needs === undefined ? {} : { needs }),
  async run(under) {
    const opened: Queue<number>[] = [];
    const open = async (options: QueueOptions = {}) => {
      const queue = await under.open({ retryDelayMs: 10, ...options });
      opened.push(queue);
      return queue;
    };
    try {
      await body(under, open);
    } finally {
      for (const queue of opened) await queue.close();
    }
  },
});

/**
 * The promises of a {@link Queue}, one case each. Whoever writes an adapter runs them against the real server, with any
 * test library.
 *
 * @example
 * ```ts
 * import { queueCases } from "@civic-media/pipeline/conformance";
 *
 * console.log(queueCases.length > 8); // true
 * ```
 */
export const queueCases: readonly QueueCase[] = [
  defineCase("what is added is claimed once, with its item", async (_, open) => {
    const queue = await open();
    expectEqual("added", await queue.add(jobs(5)), 5);
    const claimed = await claimAll(queue, 5, { leaseMs: LONG, withinMs: 5_000 });
    expectEqual("claimed", keysOf(claimed), keysOf(claimed.map((job) => ({ ...job, key: `job-${job.item}` }))));
    expectEqual("claimed keys", keysOf(claimed), ["job-0", "job-1", "job-2", "job-3", "job-4"]);
    expectEqual(
      "attempts",
      claimed.map(({ attempt }) => attempt),
      [1, 1, 1, 1, 1],
    );
    expectEqual("claimed again", await queue.claim(5, LONG), []);
  }),
  defineCase("a key that waits or is claimed is not added again", async (_, open) => {
    const queue = await open();
    await queue.add(jobs(3));
    expectEqual("added again", await queue.add(jobs(3)), 0);
    await claimAll(queue, 3, { leaseMs: LONG, withinMs: 5_000 });
    expectEqual("added while claimed", await queue.add(jobs(3)), 0);
  }),
  defineCase("what is complete does not come back, and its key can be added again", async (_, open) => {
    const queue = await open();
    await queue.add(jobs(3));
    const claimed = await claimAll(queue, 3, { leaseMs: LEASE, withinMs: 5_000 });
    await queue.complete(idsOf(claimed));
    expectEqual("size", await queue.size(), { waiting: 0, claimed: 0, dead: 0 });
    expectEqual("added again", await queue.add(jobs(1)), 1);
  }),
  defineCase("two workers share the jobs", async (_, open) => {
    const [first, second] = [await open(), await open()];
    await first.add(jobs(20));
    const left = await claimAll(first, 10, { leaseMs: LONG, withinMs: 5_000 });
    const right = await claimAll(second, 10, { leaseMs: LONG, withinMs: 5_000 });
    expectEqual("claimed by both together", new Set([...keysOf(left), ...keysOf(right)]).size, 20);
  }),
  defineCase("a claim ends with its lease: another worker gets the job", async ({ graceMs }, open) => {
    const [first, second] = [await open(), await open()];
    await first.add(jobs(2));
    await claimAll(first, 2, { leaseMs: LEASE, withinMs: 5_000 });
    const claimed = await claimAll(second, 2, { leaseMs: LONG, withinMs: LEASE + graceMs });
    expectEqual("claimed by the other", keysOf(claimed), ["job-0", "job-1"]);
    expectEqual("attempt", claimed[0]?.attempt, 2);
  }),
  defineCase("who is late completes nothing that another has taken on", async ({ graceMs }, open) => {
    const [first, second] = [await open(), await open()];
    await first.add(jobs(1));
    const late = await claimAll(first, 1, { leaseMs: LEASE, withinMs: 5_000 });
    const claimed = await claimAll(second, 1, { leaseMs: LONG, withinMs: LEASE + graceMs });
    expectEqual("claimed by the other", keysOf(claimed), ["job-0"]);
    await first.complete(idsOf(late)).catch(() => undefined);
    expectEqual("still claimed", (await second.size()).claimed, 1);
    await second.complete(idsOf(claimed));
    expectEqual("size", await second.size(), { waiting: 0, claimed: 0, dead: 0 });
  }),
  defineCase("completing twice is completing once", async (_, open) => {
    const queue = await open();
    await queue.add(jobs(2));
    const [job] = await claimAll(queue, 1, { leaseMs: LONG, withinMs: 5_000 });
    await queue.complete([job?.id ?? ""]);
    await queue.complete([job?.id ?? ""]).catch(() => undefined);
    expectEqual("size", await queue.size(), { waiting: 1, claimed: 0, dead: 0 });
  }),
  defineCase("a poison job is given up after so many attempts, and can be seen", async (_, open) => {
    const queue = await open({ maxAttempts: 3 });
    await queue.add(jobs(1));
    for (const attempt of [1, 2, 3]) {
      const [job] = await claimAll(queue, 1, { leaseMs: LONG, withinMs: 15_000 });
      expectEqual("attempt", job?.attempt, attempt);
      await queue.fail([job?.id ?? ""], `broken ${attempt}`);
    }
    expectEqual("claimed once more", await claimAll(queue, 1, { leaseMs: LONG, withinMs: 1_000 }), []);
    const [dead] = await queue.dead();
    expectEqual("given up", [dead?.key, dead?.item, dead?.attempts, dead?.error], ["job-0", 0, 3, "broken 3"]);
    expectEqual("size", await queue.size(), { waiting: 0, claimed: 0, dead: 1 });
  }),
  defineCase("a job that kills its workers is given up too", async ({ graceMs }, open) => {
    const queue = await open({ maxAttempts: 2 });
    await queue.add(jobs(1));
    for (const _ of [1, 2]) await claimAll(queue, 1, { leaseMs: LEASE, withinMs: LEASE + graceMs + 5_000 });
    const end = Date.now() + LEASE + graceMs + 5_000;
    while ((await queue.size()).dead === 0 && Date.now() < end) {
      expectEqual("claimed once more", await queue.claim(1, LEASE), []);
      await wait(100);
    }
    expectEqual("size", await queue.size(), { waiting: 0, claimed: 0, dead: 1 });
  }),
  defineCase(
    "after a crash of the server nothing is lost",
    async (under, open) => {
      const before = await open();
      await before.add(jobs(500));
      await claimAll(before, 10, { leaseMs: LEASE, withinMs: 5_000 });
      await under.restart?.();
      const after = await open();
      const claimed = await claimAll(after, 500, { leaseMs: LONG, withinMs: LEASE + under.graceMs + 10_000 });
      expectEqual("claimed after the crash", new Set(keysOf(claimed)).size, 500);
    },
    "restart",
  ),
];
