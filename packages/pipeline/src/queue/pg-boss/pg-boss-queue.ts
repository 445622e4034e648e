import { CivicMediaError } from "@civic-media/schema";
import type PgBoss from "pg-boss";
import { loadPeer } from "../../load-peer.ts";
import { keyId, MOST_ERROR } from "../key-id.ts";
import type { DeadJob, Job, NewJob, Queue, QueueOptions } from "../queue.ts";
import { statementsFor } from "./statements.ts";

/** Where the queue is. */
export interface PgBossQueueOptions extends QueueOptions {
  /** Address of the database: `postgres://user@localhost/archive`. */
  readonly connectionString: string;
  /** Letters, digits, `_`, `-`: several queues may live in one database. Default `civic-media`. */
  readonly name?: string;
  /** The schema of pg-boss's tables. Default `pgboss`. */
  readonly schema?: string;
  /** Is told of errors of the connection between two calls; a call's own errors are thrown by the call. */
  readonly onError?: (error: Error) => void;
}

/** What is stored with each job. */
interface Data<Item> {
  readonly key: string;
  readonly item: Item;
}

/** Jobs wait as long as it takes; pg-boss would drop them after two weeks. */
const KEEP_UNTIL = "9999-01-01T00:00:00Z";
/** If a worker dies between taking a job and saying its lease. */
const FIRST_LEASE_SECONDS = 60;
/** Leases that ended are looked for at most so often; the search costs more than a claim. */
const REAP_EVERY_MS = 1_000;

const toId = (id: string, attempt: number) => `${id}:${attempt}`;

function fromIds(ids: readonly string[]): [ids: string[], attempts: number[]] {
  const pairs = ids.map((id) => id.split(":"));
  return [pairs.map(([id]) => id ?? ""), pairs.map(([, attempt]) => Number(attempt))];
}

/** The failure as it was given to `fail`, or as pg-boss words the end of a lease. */
function errorOf(output: unknown): string {
  const { message, value } = (output ?? {}) as { message?: unknown; value?: { message?: unknown } };
  if (typeof message === "string") return message;
  return typeof value?.message === "string" ? "The worker ended, or took longer than its lease." : "";
}

function checkNames(name: string, schema: string): void {
  for (const [option, value] of Object.entries({ name, schema }))
    if (!/^[\w-]{1,50}$/.test(value))
      throw new CivicMediaError(
        "argument-invalid",
        `The option ${option} is ${JSON.stringify(value.slice(0, 60))}; expected letters, digits, "_" and "-".`,
      );
}

class PgBossQueue<Item> implements Queue<Item> {
  private readonly boss: PgBoss;
  private readonly name: string;
  private readonly options: PgBossQueueOptions;
  private readonly sql: ReturnType<typeof statementsFor>;
  private reaped = 0;

  constructor(boss: PgBoss, options: PgBossQueueOptions) {
    this.boss = boss;
    this.name = options.name ?? "civic-media";
    this.options = options;
    this.sql = statementsFor(options.schema ?? "pgboss");
  }

  async add(jobs: readonly NewJob<Item>[]): Promise<number> {
    const { maxAttempts = 5, retryDelayMs = 1_000 } = this.options;
    if (jobs.length === 0) return 0;
    const rows = jobs.map(({ key, item }) => ({
      id: keyId(`${this.name} ${key}`),
      name: this.name,
      data: { key, item } satisfies Data<Item>,
      retryLimit: maxAttempts - 1,
      retryDelay: Math.ceil(retryDelayMs / 1000),
      retryBackoff: true,
      expireInSeconds: FIRST_LEASE_SECONDS,
      keepUntil: KEEP_UNTIL,
    }));
    await this.run(this.sql.revive, [this.name, rows.map(({ id }) => id)]);
    let added = 0;
    // pg-boss does not say how many were new; its database does.
    const executeSql = async (text: string, values: unknown[]) => {
      const result = (await this.boss.getDb().executeSql(text, values)) as { rows: unknown[]; rowCount?: number };
      added = result.rowCount ?? 0;
      return result;
    };
    await this.boss.insert(rows, { db: { executeSql } });
    return added;
  }

  async claim(most: number, leaseMs: number): Promise<Job<Item>[]> {
    await this.reap();
    const found = await this.boss.fetch<Data<Item>>(this.name, {
      batchSize: most,
      includeMetadata: true,
      priority: false,
    });
    if (found.length > 0)
      await this.run(this.sql.lease, [this.name, found.map(({ id }) => id), Math.max(1, Math.round(leaseMs))]);
    return found.map(({ id, data: { key, item }, retryCount }) => ({
      id: toId(id, retryCount),
      key,
      item,
      attempt: retryCount + 1,
    }));
  }

  async complete(ids: readonly string[]): Promise<void> {
    await this.run(this.sql.complete, [this.name, ...fromIds(ids)]);
  }

  async fail(ids: readonly string[], error: string): Promise<void> {
    const mine = await this.run(this.sql.mine, [this.name, ...fromIds(ids)]);
    for (const { id } of mine) await this.boss.fail(this.name, String(id), { message: error.slice(0, MOST_ERROR) });
  }

  async dead(most = 1_000): Promise<DeadJob<Item>[]> {
    await this.reap();
    const rows = await this.run(this.sql.dead, [this.name, most]);
    return rows.map(({ data, retry_count, output }) => ({
      ...(data as Data<Item>),
      attempts: Number(retry_count) + 1,
      error: errorOf(output),
    }));
  }

  async size() {
    await this.reap();
    const rows = await this.run(this.sql.size, [this.name]);
    const counts = new Map(rows.map(({ state, jobs }) => [state, Number(jobs)]));
    const of = (state: string) => counts.get(state) ?? 0;
    return { waiting: of("created") + of("retry"), claimed: of("active"), dead: of("failed") };
  }

  async close(): Promise<void> {
    await this.boss.stop({ graceful: false, close: true, wait: true });
  }

  private async run(sql: string, values: unknown[]): Promise<Record<string, unknown>[]> {
    const { rows } = await this.boss.getDb().executeSql(sql, values);
    return rows;
  }

  /** Gives back what workers that died had taken on. */
  private async reap(): Promise<void> {
    if (Date.now() - this.reaped < REAP_EVERY_MS) return;
    this.reaped = Date.now();
    await this.boss.expire();
  }
}

/**
 * Opens a queue on PostgreSQL, which workers on many computers share. pg-boss 10 keeps it in tables of its own, which it
 * makes where they are missing.
 *
 * Delays between attempts are whole seconds. Jobs that were given up are kept as long as pg-boss archives them (12 hours).
 *
 * @param options - where the database is, and how often a job is tried
 * @returns the queue; close it, or the process does not end
 * @throws CivicMediaError `argument-invalid` for names that are none; `peer-missing` without the package `pg-boss`; what PostgreSQL says where it cannot be reached
 * @example
 * ```ts
 * import { openPgBossQueue } from "@civic-media/pipeline/pg-boss";
 *
 * const wrong = openPgBossQueue({ connectionString: "postgres://localhost/archive", name: "two words" });
 * console.log(await wrong.catch((error) => error.code)); // "argument-invalid"
 * ```
 */
export async function openPgBossQueue<Item>(options: PgBossQueueOptions): Promise<Queue<Item>> {
  const { connectionString, name = "civic-media", schema = "pgboss", onError = () => undefined } = options;
  checkNames(name, schema);
  const library = await loadPeer("pg-boss", "A queue on PostgreSQL", () => import("pg-boss"));
  const boss = new library.default({ connectionString, schema, schedule: false, maintenanceIntervalSeconds: 60 });
  boss.on("error", onError);
  await boss.start();
  await boss.createQueue(name);
  return new PgBossQueue<Item>(boss, options);
}
