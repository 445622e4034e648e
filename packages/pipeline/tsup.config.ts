import { defineConfig } from "tsup";

export default defineConfig({
  tsconfig: "tsconfig.build.json",
  entry: {
    index: "src/index.ts",
    conformance: "src/queue/index.ts",
    backfill: "src/backfill/index.ts",
    bullmq: "src/queue/bullmq/index.ts",
    "pg-boss": "src/queue/pg-boss/index.ts",
    parquet: "src/parquet/index.ts",
    threads: "src/threads/index.ts",
    // The program of a thread; threads/index.ts starts it.
    "parse-worker": "src/threads/parse-worker.ts",
    warc: "src/warc/index.ts",
    postgres: "src/store/postgres/index.ts",
    sqlite: "src/store/sqlite/index.ts",
  },
  // The form for `require` is made of these modules by scripts/commonjs.mjs.
  format: ["esm"],
  target: "es2022",
  platform: "node",
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  sourcemap: true,
  clean: true,
  esbuildOptions(options) {
    options.charset = "utf8";
    // The sources are published beside them.
    options.sourcesContent = false;
  },
});
