import { spawn } from "node:child_process";
import { mkdir, rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const SOURCE = new URL("../", import.meta.url);

/** The command as a program, made of the sources, so that a test can end it at any moment. */
export interface Program {
  /** Runs it; `onStderr` is told what it says, and may end it. */
  run(
    args: readonly string[],
    options: {
      readonly cwd: string;
      readonly env?: Readonly<Record<string, string>>;
      /** A shell command line in which `$CLI` is the program. */
      readonly shell?: string;
      readonly onStart?: (kill: (signal: NodeJS.Signals) => void) => void;
    },
  ): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }>;
  remove(): Promise<void>;
}

/**
 * Makes the program.
 *
 * @param outdir - with a slash at its end; without it, where it finds all that this repository has installed
 */
export async function makeProgram(
  outdir: string = fileURLToPath(new URL(`../../node_modules/.program-${process.pid}/`, import.meta.url)),
): Promise<Program> {
  await mkdir(outdir, { recursive: true });
  await build({
    entryPoints: {
      bin: fileURLToPath(new URL("bin.ts", SOURCE)),
      worker: fileURLToPath(new URL("threads/worker.ts", SOURCE)),
    },
    outdir,
    outExtension: { ".js": ".js" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    conditions: ["@civic-media/source"],
    // CommonJS inside of a module asks for it.
    banner: {
      js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
    },
    external: [
      "tinypool",
      "libsql",
      "better-sqlite3",
      "node-sqlite3-wasm",
      "pg",
      "pg-boss",
      "bullmq",
      "warcio",
      "undici",
      "@myriaddreamin/typst-ts-node-compiler",
    ],
    logLevel: "error",
  });
  const bin = `${outdir}bin.js`;
  return {
    run: (args, { cwd, env = {}, shell, onStart }) =>
      new Promise((done) => {
        const all = { PATH: process.env["PATH"] ?? "", CLI: `${process.execPath} ${bin}`, ...env };
        const child = shell === undefined ? spawn(process.execPath, [bin, ...args], { cwd, env: all }) : spawn("/bin/bash", ["--norc", "-c", shell], { cwd, env: all }); // biome-ignore format: short
        let [out, err] = ["", ""];
        child.stdout.on("data", (part) => { out += part; });
        child.stderr.on("data", (part) => { err += part; });
        child.on("close", (code) => done({ code, out, err }));
        onStart?.((signal) => child.kill(signal));
      }), // biome-ignore format: short
    remove: () => rm(outdir, { recursive: true, force: true }),
  };
}
