import { once } from "node:events";
import type { Io } from "./io.ts";
import { openAddress } from "./playground/open-address.ts";

/** What it takes is loaded when it is asked for: most commands read no standard input. */
async function readStdin(): Promise<Uint8Array> {
  const [{ readBytes }, { endless }] = await Promise.all([
    import("./input/read-bytes.ts"),
    import("./input/read-input.ts"),
  ]);
  return readBytes(process.stdin, () => endless("standard input"));
}

/** The real world: this process's streams, folder, environment, network and clock. */
export const nodeIo: Io = {
  readStdin,
  writeStdout: async (data) => {
    if (!process.stdout.write(data)) await once(process.stdout, "drain");
  },
  writeStderr: (text) => {
    process.stderr.write(text);
  },
  get cwd() {
    return process.cwd();
  },
  env: process.env,
  isTerminal: process.stderr.isTTY === true,
  isOutputTerminal: process.stdout.isTTY === true,
  columns: process.stderr.columns ?? 80,
  fetch: (...args) => fetch(...args),
  now: () => new Date(),
  worker: new URL("./worker.js", import.meta.url),
  playground: new URL("./playground-site/", import.meta.url),
  // A program that reads the output opens what it wants itself.
  ...(process.stderr.isTTY === true ? { openAddress } : {}),
};
