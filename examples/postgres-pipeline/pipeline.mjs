// One database, as many workers as one likes: what is to be read stands in a queue on PostgreSQL, what was read in an archive
// beside it.
import { archive, collect, compose, createClient, fetchPolite, listing, parse, work } from "@civic-media/pipeline";
import { openPgBossQueue } from "@civic-media/pipeline/pg-boss";
import { openPostgresStore } from "@civic-media/pipeline/postgres";

const BATCH = 5;
/** A worker that says nothing for so long has died; others take on what it had. */
const LEASE_MS = 20_000;
const ADD_AT_ONCE = 100;

/** Queues the releases that a city lists. One that waits already is not queued again. */
export async function addListing(address, { connectionString, ...options }) {
  const queue = await openPgBossQueue({ connectionString });
  const client = createClient(options);
  try {
    let added = 0;
    let jobs = [];
    const flush = async () => {
      if (jobs.length > 0) added += await queue.add(jobs);
      jobs = [];
    };
    for await (const item of listing(address, client)) {
      jobs.push({ key: item.url, item });
      if (jobs.length === ADD_AT_ONCE) await flush();
    }
    await flush();
    return added;
  } finally {
    await client.close();
    await queue.close();
  }
}

/** Reads what is queued into the archive. A page that could not be had is tried again by whoever is free. */
export async function runWorker({ connectionString, untilEmpty, signal, onEvent = () => {}, ...options }) {
  const queue = await openPgBossQueue({ connectionString });
  const store = await openPostgresStore({ connectionString });
  const client = createClient({ ...options, cache: store });
  const read = async ({ item }) => {
    const [event] = await collect(compose([item], fetchPolite(client), parse(), archive(store)));
    if (event?.error) throw event.error;
    onEvent(event);
  };
  try {
    return await work(queue, read, { batch: BATCH, leaseMs: LEASE_MS, untilEmpty, signal });
  } finally {
    await client.close();
    await store.close();
    await queue.close();
  }
}

/** How many releases the archive holds. */
export async function countReleases(connectionString) {
  const store = await openPostgresStore({ connectionString });
  try {
    let count = 0;
    for await (const _ of store.releases()) count += 1;
    return count;
  } finally {
    await store.close();
  }
}

const { DATABASE_URL: connectionString, CONTACT: contact, ALLOW_HOST } = process.env;
const settings = { connectionString, contact, ...(ALLOW_HOST && { allowHosts: [ALLOW_HOST], perHostMs: 20 }) };
const COMMANDS = {
  add: async (address) => `${await addListing(address, settings)} addresses queued`,
  work: async (until) => {
    const onEvent = ({ status, url }) => console.log(`${status} ${url}`);
    const { completed, failed } = await runWorker({ ...settings, untilEmpty: until === "until-empty", onEvent });
    return `${completed} done, ${failed} to be tried again`;
  },
  count: async () => `${await countReleases(connectionString)} releases`,
};

if (process.argv[1] === import.meta.filename) {
  const [command, argument] = process.argv.slice(2);
  if (!(command in COMMANDS) || !connectionString || !contact) {
    console.error(
      "DATABASE_URL=postgres://… CONTACT=you@example.org node pipeline.mjs add ADDRESS | work [until-empty] | count",
    );
    process.exit(2);
  }
  console.log(await COMMANDS[command](argument));
}
