import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { promisify } from "node:util";
import { hasPostgres, startCity, startPostgres } from "./servers.mjs";

const RELEASES = 40;
const skip = hasPostgres ? false : "PostgreSQL is not installed here";

test("two workers read everything once, also when one dies", { skip }, async () => {
  const [postgres, city] = await Promise.all([startPostgres(), startCity(RELEASES)]);
  const env = { ...process.env, DATABASE_URL: postgres.url, CONTACT: "robot@archive.example", ALLOW_HOST: city.host };
  const run = async (...args) =>
    (await promisify(execFile)(process.execPath, ["pipeline.mjs", ...args], { env })).stdout;
  try {
    assert.match(await run("add", city.listing), /^40 addresses queued$/m);
    assert.match(await run("add", city.listing), /^0 addresses queued$/m);
    const dying = spawn(process.execPath, ["pipeline.mjs", "work"], { env, stdio: ["ignore", "pipe", "inherit"] });
    const [first] = await once(dying.stdout, "data");
    assert.match(String(first), /^new http/);
    dying.kill("SIGKILL");
    const outputs = await Promise.all([run("work", "until-empty"), run("work", "until-empty")]);
    for (const output of outputs) assert.match(output, /^new http/m);
    assert.match(outputs.join(""), /^same-content http/m);
    assert.equal(await run("count"), `${RELEASES} releases\n`);
    assert.match(await run("add", city.listing), /^40 addresses queued$/m);
  } finally {
    await city.stop();
    await postgres.stop();
  }
});
