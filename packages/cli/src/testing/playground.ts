import { execFile } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";

const SCRIPT = fileURLToPath(new URL("../../../../scripts/playground.mjs", import.meta.url));

/** Builds the playground, as the build of the package does, into a folder in this one. */
export async function playgroundIn(folder: string): Promise<URL> {
  const out = join(folder, "playground-site");
  await promisify(execFile)(process.execPath, [SCRIPT, out]);
  return new URL(`${pathToFileURL(out).href}/`);
}
