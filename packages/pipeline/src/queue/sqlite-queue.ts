import { randomUUID } from "node:crypto";
import type { Row, SqlDriver } from "../store/sqlite/driver.ts";
import { openShared, transact } from "../store/sqlite/open-driver.ts";
import type { DeadJob, Job, NewJob, Queue, QueueOptions } from "./queue.ts";

/** What may vary. */
export interface SqliteQueueOptions extends QueueOptions {
  /** The one library to use. Default: the first found that several processes may write with. */
  readonly library?: string;
  /** Milliseconds since 1970. Default: the clock. */
  readonly now?: () => number;
}

/** States are numbers, so that the indexes stay small: a claim must not look at what is claimed. */
const WAITING = 0;
const CLAIMED = 1;
const DEAD = 2;

const TABLES = `
CREATE TABLE IF NOT EXISTS jobs (
  id INTEGER PRIMARY KEY,
  key TEXT NOT NULL UNIQUE,
  item TEXT NOT NULL,
  state INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  due INTEGER NOT NULL,
  claim TEXT,
  error TEXT
);
CREATE INDEX IF NOT EXISTS jobs_waiting ON jobs (due, id) WHERE state = ${WAITING};
CREATE INDEX IF NOT EXISTS jobs_claimed ON jobs (due) WHERE state = ${CLAIMED};
`;

function prepareAll(driver: SqlDriver) {
  const claimed = `id = ? AND claim = ? AND state = ${CLAIMED}`;
  return {
    // A dead job that is added again gets a new life; one that waits or is claimed stays as it is.
    add: driver.prepare(
      `INSERT INTO jobs (key, item, state, due) VALUES (?, ?, ${WAITING}, ?)
       ON CONFLICT (key) DO UPDATE SET item = excluded.item, state = ${WAITING}, attempts = 0, due = excluded.due
       WHERE state = ${DEAD} RETURNING id`,
    ),
    claim: driver.prepare(
      `UPDATE jobs SET state = ${CLAIMED}, claim = ?, due = ?, attempts = attempts + 1
       WHERE id IN (SELECT id FROM jobs WHERE state = ${WAITING} AND due <= ? ORDER BY due, id LIMIT ?)
       RETURNING id, key, item, attempts`,
    ),
    giveUp: driver.prepare(
      `UPDATE jobs SET state = ${DEAD}, claim = NULL, error = coalesce(error, 'The worker ended, or took longer than its lease.')
       WHERE state = ${CLAIMED} AND due < ? AND attempts >= ?`,
    ),
    reap: driver.prepare(`UPDATE jobs SET state = ${WAITING}, claim = NULL WHERE state = ${CLAIMED} AND due < ?`),
    complete: driver.prepare(`DELETE FROM jobs WHERE ${claimed}`),
    attempts: driver.prepare(`SELECT attempts FROM jobs WHERE ${claimed}`),
    fail: driver.prepare(`UPDATE jobs SET state = ?, due = ?, error = ?, claim = NULL WHERE ${claimed}`),
    dead: driver.prepare(`SELECT key, item, attempts, error FROM jobs WHERE state = ${DEAD} ORDER BY id LIMIT ?`),
    size: driver.prepare("SELECT state, count(*) AS jobs FROM jobs GROUP BY state"),
  };
}

/** A claim's id is the job's number and the claim's own name. */
const toId = (row: Row, claim: string) => `${row["id"]}:${claim}`;
const fromId = (id: string): [number, string] => {
  const at = id.indexOf(":");
  return [Number(id.slice(0, at)), id.slice(at + 1)];
};

const toDead = <Item>(row: Row): DeadJob<Item> => ({
  key: String(row["key"]),
  item: JSON.parse(String(row["item"])) as Item,
  attempts: Number(row["attempts"]),
  error: String(row["error"]),
});

const toJob =
  <Item>(claim: string) =>
  (row: Row): Job<Item> => ({
    id: toId(row, claim),
    key: String(row["key"]),
    item: JSON.parse(String(row["item"])) as Item,
    attempt: Number(row["attempts"]),
  });

/** The most milliseconds until a failed job is tried again. */
const MOST_DELAY = 3_600_000;
/** What a stranger's error may say. */
const MOST_ERROR = 1_000;

/**
 * Opens a queue in a file, which workers on one computer share: no server is needed.
 *
 * @param file - path of the file
 * @param options - how often and when a job is tried again
 * @throws CivicMediaError `peer-missing` where no library for SQLite is there; `archive-unreadable` where the file cannot be
 *   opened
 * @example
 * ```ts
 * import { work } from "@civic-media/pipeline";
 * import { openSqliteQueue } from "@civic-media/pipeline/sqlite";
 *
 * const queue = openSqliteQueue<{ url: string }>(":memory:");
 * await queue.add([{ key: "1", item: { url: "https://city.example/news/1" } }]);
 * const done = await work(queue, async ({ item }) => void item.url, { untilEmpty: true });
 * console.log(done.completed); // 1
 * await queue.close();
 * ```
 */
export function openSqliteQueue<Item>(file: string, options: SqliteQueueOptions = {}): Queue<Item> {
  const { maxAttempts = 5, retryDelayMs = 1_000, now = Date.now } = options;
  const driver = openShared(file, options);
  transact(driver, () => driver.exec(TABLES));
  const sql = prepareAll(driver);

  const atOnce = <Value>(action: () => Value): Value => transact(driver, action);

  const fail = (id: string, error: string) => {
    const [number, claim] = fromId(id);
    const attempts = Number(sql.attempts.get(number, claim)?.["attempts"] ?? 0);
    const delay = Math.min(retryDelayMs * 2 ** Math.max(0, attempts - 1), MOST_DELAY);
    sql.fail.run(attempts >= maxAttempts ? DEAD : WAITING, now() + delay, error.slice(0, MOST_ERROR), number, claim);
  };

  return {
    add: async (jobs: readonly NewJob<Item>[]) =>
      atOnce(() => jobs.filter(({ key, item }) => sql.add.get(key, JSON.stringify(item), now()) !== undefined).length),
    claim: async (most, leaseMs) =>
      atOnce(() => {
        sql.giveUp.run(now(), maxAttempts);
        sql.reap.run(now());
        const claim = randomUUID();
        return sql.claim.all(claim, now() + leaseMs, now(), most).map(toJob<Item>(claim));
      }),
    complete: async (ids) =>
      atOnce(() => {
        for (const id of ids) sql.complete.run(...fromId(id));
      }),
    fail: async (ids, error) =>
      atOnce(() => {
        for (const id of ids) fail(id, error);
      }),
    dead: async (most = 1_000) => sql.dead.all(most).map((row) => toDead<Item>(row)),
    size: async () => {
      const counts = new Map(sql.size.all().map((row) => [Number(row["state"]), Number(row["jobs"])]));
      const of = (state: number) => counts.get(state) ?? 0;
      return { waiting: of(WAITING), claimed: of(CLAIMED), dead: of(DEAD) };
    },
    close: async () => driver.close(),
  };
}
