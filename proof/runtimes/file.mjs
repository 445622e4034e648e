// Where there are files: reads the material from one, writes the results into another.
import { readFileSync, writeFileSync } from "node:fs";
import { run } from "./program.mjs";

const [from, to] = process.argv.slice(2);
writeFileSync(to, JSON.stringify(await run(JSON.parse(readFileSync(from, "utf8")))));
