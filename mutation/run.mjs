// `npm run mutation [-- <field>[:<part>] …]`: changes the rules of each field in every small way, and says which changes no test saw.
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";
import { FIELDS } from "./fields.mjs";
import { writePage } from "./report.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "..");
const RESULTS = join(here, "results.json");

/** What is wrong already: neither killed by a failing test nor by a loop without an end. */
const isSurvivor = ({ status }) => status === "Survived" || status === "NoCoverage";

const options = (field, index, { package: folder, mutate, needs = [], coverage = "perTest" }) => ({
  mutate: [...mutate.map((file) => `${folder}/${file}`), "!**/*.test.ts"],
  ignorePatterns: ["**", ...[folder, ...needs].map((path) => `!${path}/**`), "**/node_modules", "**/dist"],
  testRunner: "in-process",
  part: [field, index],
  plugins: ["./mutation/runner.mjs"],
  coverageAnalysis: coverage,
  concurrency: 1,
  // A busy machine is no loop without an end. Stryker counts the rounds of those that it can see; a run takes a second.
  timeoutMS: 20_000,
  logLevel: "error",
  warnings: false,
  reporters: ["html", "json"],
  htmlReporter: { fileName: `mutation/reports/${field}-${index}.html` },
  jsonReporter: { fileName: `mutation/reports/${field}-${index}.json` },
  disableTypeChecks: false,
  tsconfigFile: "none.json",
});

/** Survivors by place: the line, and how many there are on it. */
async function survivorsOf(results) {
  const places = new Map();
  for (const { fileName, location } of results.filter(isSurvivor)) {
    const file = fileName.slice(fileName.indexOf("packages/"));
    const { line } = location.start;
    const known = places.get(`${file}:${line}`);
    if (known) known.count++;
    else {
      const code = (await readFile(join(root, file), "utf8")).split("\n")[line - 1].trim();
      places.set(`${file}:${line}`, { file, line, code, count: 1 });
    }
  }
  return [...places.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

/** Changes one part of a field, one mistake at a time. */
async function measure(field, index) {
  const start = performance.now();
  const run = new Stryker(options(field, index, FIELDS[field][index]));
  const results = (await run.runMutationTest()).filter(({ status }) => status !== "Ignored");
  const survivors = await survivorsOf(results);
  const found = results.length - results.filter(isSurvivor).length;
  return { mutants: results.length, found, seconds: Math.round((performance.now() - start) / 1000), survivors };
}

process.chdir(root);
const known = JSON.parse(await readFile(RESULTS, "utf8").catch(() => "{}"));
const asked = process.argv.slice(2).map((name) => name.split(":"));
for (const [field, only] of asked.length > 0 ? asked : Object.keys(FIELDS).map((name) => [name])) {
  for (const index of FIELDS[field].keys()) {
    if (only !== undefined && String(index) !== only) continue;
    known[field] ??= [];
    known[field][index] = await measure(field, index);
    await writeFile(RESULTS, `${JSON.stringify(known, undefined, 2)}\n`);
    const { mutants, found, seconds } = known[field][index];
    console.log(`${field}, part ${index}: ${found} of ${mutants} in ${seconds} s`);
  }
}
await rm(join(root, ".stryker-tmp"), { recursive: true, force: true });
await writePage(known, join(root, "docs", "reference", "mutation.md"));
