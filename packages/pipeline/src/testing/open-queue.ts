import { openBullMqQueue } from "../queue/bullmq/index.ts";
import { openPgBossQueue } from "../queue/pg-boss/index.ts";
import type { Queue } from "../queue/queue.ts";
import { openSqliteQueue } from "../queue/sqlite-queue.ts";

/** The queues that are tried, by name; `where` is a file or an address. */
export const queues: Readonly<Record<string, (where: string) => Promise<Queue<number>>>> = {
  sqlite: async (where) => openSqliteQueue(where),
  "pg-boss": (where) => openPgBossQueue({ connectionString: where }),
  bullmq: (where) => openBullMqQueue({ url: where, reapEveryMs: 1_000 }),
};
