import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeIo } from "../node-io.ts";
import { createWorkers } from "./workers.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-threads-"));
  // Reading a page never ends here, writing a release does, a newsroom takes all memory.
  const program = `export default ({ name, input }) => {
    if (name === "parse") for (;;);
    if (name === "newsroom") { const all = []; for (;;) all.push(new Array(100_000).fill({})); }
    return input.format === "nitf" ? { code: "release-invalid", message: "no" } : { value: input.format };
  };`;
  await writeFile(join(folder, "worker.mjs"), program);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const io = () => ({ ...nodeIo, worker: pathToFileURL(join(folder, "worker.mjs")) });
const render = { release: {}, format: "text" } as const;

test("work that does not end is ended with its thread, and what comes after it is done", async () => {
  const workers = await createWorkers(io(), { threads: 1 });
  try {
    const stuck = workers.run("parse", { page: "" }, AbortSignal.timeout(500));
    const next = workers.run("render", render);
    await expect(stuck).rejects.toMatchObject({ name: "TimeoutError" });
    expect(await next).toBe("text");
    await expect(workers.run("render", { ...render, format: "nitf" })).rejects.toMatchObject({
      code: "release-invalid",
    });
  } finally {
    await workers.close();
  }
}, 60_000);

test("work that takes too much memory ends its thread, not the program", async () => {
  const workers = await createWorkers(io(), { threads: 1, megabytes: 32 });
  try {
    await expect(workers.run("newsroom", { releases: [] })).rejects.toThrow(/memory/i);
    expect(await workers.run("render", render)).toBe("text");
  } finally {
    await workers.close();
  }
}, 60_000);

test("a signal that fires after the work does not end the thread of other work", async () => {
  const workers = await createWorkers(io(), { threads: 1 });
  try {
    const late = new AbortController();
    await workers.run("render", render, late.signal);
    const next = Array.from({ length: 20 }, () => workers.run("render", render));
    late.abort();
    expect(new Set(await Promise.all(next))).toEqual(new Set(["text"]));
    await expect(workers.run("render", render, late.signal)).rejects.toMatchObject({ name: "AbortError" });
  } finally {
    await workers.close();
  }
}, 60_000);

test("more than may wait is refused at once", async () => {
  const workers = await createWorkers(io(), { threads: 1, queue: 1 });
  try {
    const ending = AbortSignal.timeout(1_000);
    const all = await Promise.allSettled(Array.from({ length: 12 }, () => workers.run("parse", { page: "" }, ending)));
    const reasons = all.map((one) => (one.status === "rejected" ? (one.reason.code ?? one.reason.name) : "done"));
    expect(reasons).toContain("too-busy");
    expect(reasons).not.toContain("done");
  } finally {
    await workers.close();
  }
}, 60_000);
