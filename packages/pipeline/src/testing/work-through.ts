// Works a queue off into an archive, for tests that end it in the middle: node work-through <queue> <where> <archive>

import { work } from "../queue/work.ts";
import { openSqliteStore } from "../store/sqlite/index.ts";
import { citySighting } from "./city-sighting.ts";
import { queues } from "./open-queue.ts";

const [name = "", where = "", file = ""] = process.argv.slice(2);
const queue = await queues[name]?.(where);
if (queue === undefined) throw new TypeError(`There is no queue ${name}.`);
const store = openSqliteStore(file);
const run = async ({ item }: { readonly item: number }) => {
  await store.save(await citySighting(item));
  process.stdout.write(`${item}\n`);
};
await work(queue, run, { untilEmpty: true, leaseMs: 8_000, batch: 20, idleMs: 200 });
await store.close();
await queue.close();
