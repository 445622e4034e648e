// `node scripts/playground.mjs <folder>`: the playground alone, for the command that shows it.
import { resolve } from "node:path";
import { loadGenerator } from "./generator.mjs";
import { root } from "./setup.mjs";

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error("Name the folder to write.");
const { buildPlayground } = await loadGenerator();
await buildPlayground(root, resolve(out));
