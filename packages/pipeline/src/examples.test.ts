import * as fs from "node:fs/promises";
import * as os from "node:os";
import { runExamples } from "../../../scripts/run-examples.ts";
import * as backfill from "./backfill/index.ts";
import * as pipeline from "./index.ts";
import * as parquet from "./parquet/index.ts";
import * as bullmq from "./queue/bullmq/index.ts";
import * as conformance from "./queue/index.ts";
import * as pgBoss from "./queue/pg-boss/index.ts";
import * as postgres from "./store/postgres/index.ts";
import * as sqlite from "./store/sqlite/index.ts";
import * as threads from "./threads/index.ts";
import * as warc from "./warc/index.ts";

runExamples(new URL("../", import.meta.url), {
  "@civic-media/pipeline": pipeline,
  "@civic-media/pipeline/backfill": backfill,
  "@civic-media/pipeline/bullmq": bullmq,
  "@civic-media/pipeline/conformance": conformance,
  "@civic-media/pipeline/parquet": parquet,
  "@civic-media/pipeline/pg-boss": pgBoss,
  "@civic-media/pipeline/postgres": postgres,
  "@civic-media/pipeline/sqlite": sqlite,
  "@civic-media/pipeline/threads": threads,
  "@civic-media/pipeline/warc": warc,
  "node:fs/promises": fs,
  "node:os": os,
});
