import { mkdir } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const OUT = new URL("../../node_modules/.workers/", import.meta.url);

/**
 * Makes a program of a source file, so that a test can run it in a process of its own and end that at any moment.
 *
 * @param entry - the source file
 * @returns the program's path
 */
export async function bundle(entry: URL): Promise<string> {
  await mkdir(OUT, { recursive: true });
  const outfile = fileURLToPath(new URL(`${basename(entry.pathname, ".ts")}-${process.pid}.mjs`, OUT));
  await build({
    entryPoints: [fileURLToPath(entry)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["@civic-media/source"],
    external: [
      "libsql",
      "better-sqlite3",
      "node-sqlite3-wasm",
      "undici",
      "feedsmith",
      "robots-parser",
      "pg-boss",
      "bullmq",
    ],
    logLevel: "error",
  });
  return outfile;
}
