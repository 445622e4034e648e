// From addresses to an archive: pages per second over loopback, what the stages cost, the queues, and search in a large
// archive. `node pipeline.mjs [pages] [archived]`; without numbers 4,000 pages and 100,000 releases.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { archive, compose, createClient, fetchPolite, parse } from "@civic-media/pipeline";
import { openSqliteStore } from "@civic-media/pipeline/sqlite";
import { parseInThreads } from "@civic-media/pipeline/threads";
import { build } from "esbuild";

const [pages = 4_000, archived = 100_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), "civic-media-bench-"));

/** The test city of the package's own tests, as a program. */
async function bundle(name) {
  const outfile = join(folder, `${name}.mjs`);
  const entry = new URL(`../packages/pipeline/src/testing/${name}.ts`, import.meta.url).pathname;
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["@civic-media/source"],
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    logLevel: "error",
  });
  return outfile;
}

const line = (what, value, unit) => console.log(`${what.padEnd(58)} ${value.padStart(10)} ${unit}`);
const number = (value) => Math.round(value).toLocaleString("en");

// ---- fetch, parse, archive ------------------------------------------------------------------------------------------

/** A host is asked one thing at a time, so that speed shows with several. */
const HOSTS = 8;
const server = await bundle("city-server");
const code = `import(${JSON.stringify(server)}).then(async ({ startTestCity }) => {
  const { parentPort } = await import("node:worker_threads");
  const cities = [];
  for (let city = 0; city < ${HOSTS}; city += 1) cities.push((await startTestCity({ releases: ${pages} })).host);
  parentPort.postMessage(cities);
});`;
const worker = new Worker(code, { eval: true });
const hosts = await new Promise((resolve) => worker.once("message", resolve));
const addresses = Array.from({ length: pages }, (_, index) => ({
  url: `http://${hosts[index % HOSTS]}/presse/${index + 1}`,
}));

/**
 * One run: pages per second in all of it, and in its second half alone, when the programs of its threads are compiled:
 * a thread begins with the first page of its run. The processor time is that of the whole process, the server included.
 */
async function follow(read) {
  const store = openSqliteStore(join(folder, `${Math.random()}.sqlite`));
  const client = createClient({ contact: "bench@archive.example", perHostMs: 0, allowHosts: hosts, cache: store });
  const [start, before] = [performance.now(), process.cpuUsage()];
  let half = start;
  let count = 0;
  for await (const { status } of compose(addresses, fetchPolite(client), read(), archive(store))) {
    if (status !== "new") throw new Error("Not every page is new.");
    count += 1;
    if (count === Math.floor(pages / 2)) half = performance.now();
  }
  const end = performance.now();
  const { user, system } = process.cpuUsage(before);
  await client.close();
  await store.close();
  return {
    all: (1000 * pages) / (end - start),
    warm: (1000 * (pages - Math.floor(pages / 2))) / (end - half),
    milliseconds: (user + system) / 1000 / pages,
  };
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

await follow(() => parse());
for (const [name, read] of [
  ["one thread", () => parse()],
  ["reading in a thread of its own", () => parseInThreads({ threads: 1 })],
  ["reading in two threads", () => parseInThreads({ threads: 2 })],
]) {
  const runs = [await follow(read), await follow(read), await follow(read)];
  line(`fetch, parse, archive over loopback, ${name}`, number(median(runs.map(({ all }) => all))), "pages/s");
  line("  the second half of the run", number(median(runs.map(({ warm }) => warm))), "pages/s");
  line("  processor time, server included", median(runs.map((run) => run.milliseconds)).toFixed(2), "ms/page");
}
await worker.terminate();

// ---- a large archive ------------------------------------------------------------------------------------------------

const { citySighting } = await import(await bundle("city-sighting"));
const store = openSqliteStore(join(folder, "large.sqlite"));
const start = performance.now();
const model = await Promise.all(Array.from({ length: 500 }, (_, index) => citySighting(index + 1)));
const BATCH = 64;
const sighting = (index) => {
  const one = model[index % model.length];
  const headline = `${one.release.headline} ${index}`;
  return { ...one, url: `${one.url}/${index}`, contentHash: String(index), release: { ...one.release, headline } };
};
for (let from = 0; from < archived; from += BATCH) {
  const count = Math.min(BATCH, archived - from);
  await store.saveAll(Array.from({ length: count }, (_, index) => sighting(from + index)));
}
line(`stored, of ${number(archived)} releases`, number(archived / ((performance.now() - start) / 1000)), "releases/s");
for (const query of ["reise", "burgermeisterin", "Freibad Hafenviertel", "vorhaben 4711", "zeppelin", "der", "e"]) {
  const times = [];
  for (let run = 0; run < 15; run += 1) {
    const before = performance.now();
    await store.search(query);
    times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  line(`search in ${number(archived)} releases: ${query}`, times[7].toFixed(1), "ms (median)");
}
await store.close();
rmSync(folder, { recursive: true, force: true });
