// `npm run mutation [-- <field> …]`: changes the rules of each field in every small way, and says which changes no test saw.
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";
import { FIELDS } from "./fields.mjs";
import { reasonFor } from "./reasons.mjs";
import { writePage } from "./report.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "..");
const RESULTS = join(here, "results.json");

/** What is wrong already: neither killed by a failing test nor by a loop without an end. */
const isSurvivor = ({ status }) => status === "Survived" || status === "NoCoverage";

const options = (name, { package: folder, mutate }) => ({
  mutate: [...mutate.map((file) => `${folder}/${file}`), "!**/*.test.ts"],
  ignorePatterns: ["**", "!packages/**", "!mutation/*", "!tsconfig.base.json", "**/node_modules", "**/dist"],
  testRunner: "in-process",
  field: name,
  plugins: ["./mutation/runner.mjs"],
  coverageAnalysis: "perTest",
  concurrency: 1,
  // A busy machine is no loop without an end; Stryker counts the rounds of those.
  timeoutMS: 60_000,
  logLevel: "error",
  warnings: false,
  reporters: ["html", "json"],
  htmlReporter: { fileName: `mutation/reports/${name}.html` },
  jsonReporter: { fileName: `mutation/reports/${name}.json` },
  disableTypeChecks: false,
  tsconfigFile: "none.json",
});

/** Survivors by place: the line, how many there are on it, and why they are let live. */
async function survivorsOf(results) {
  const places = new Map();
  for (const { fileName, location } of results.filter(isSurvivor)) {
    const file = fileName.slice(fileName.indexOf("packages/"));
    const line = location.start.line + 1;
    const known = places.get(`${file}:${line}`);
    if (known) known.count++;
    else {
      const code = (await readFile(join(root, file), "utf8")).split("\n")[line - 1].trim();
      places.set(`${file}:${line}`, { file, line, code, count: 1, reason: reasonFor(file, code) });
    }
  }
  return [...places.values()].sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}

process.chdir(root);
const names = process.argv.slice(2);
const known = JSON.parse(await readFile(RESULTS, "utf8").catch(() => "{}"));
for (const name of names.length > 0 ? names : Object.keys(FIELDS)) {
  const start = process.hrtime.bigint();
  const results = (await new Stryker(options(name, FIELDS[name])).runMutationTest()).filter(
    ({ status }) => status !== "Ignored",
  );
  const seconds = Math.round(Number(process.hrtime.bigint() - start) / 1e9);
  const mutants = results.length;
  known[name] = {
    mutants,
    killed: mutants - results.filter(isSurvivor).length,
    seconds,
    survivors: await survivorsOf(results),
  };
  await writeFile(RESULTS, `${JSON.stringify(known, undefined, 1)}\n`);
  console.log(`${name}: ${known[name].killed} of ${mutants} in ${seconds} s`);
}
await rm(join(root, ".stryker-tmp"), { recursive: true, force: true });
await writePage(known, join(root, "docs", "reference", "mutation.md"));
