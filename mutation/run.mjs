import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Stryker } from "@stryker-mutator/core";
import { FIELDS } from "./fields.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);
const name = process.argv[2];
const field = FIELDS[name];
const at = (path) => `${field.package}/${path}`;
const start = Date.now();
const results = await new Stryker({
  mutate: [...field.mutate.map(at), "!**/*.test.ts"],
  ignorePatterns: [
    "**",
    "!packages/**",
    "!mutation/*",
    "!tsconfig.base.json",
    "!package.json",
    "**/node_modules",
    "**/dist",
  ],
  testRunner: "in-process",
  field: name,
  plugins: ["./mutation/runner.mjs"],
  coverageAnalysis: "perTest",
  concurrency: 1,
  timeoutMS: 60_000,
  
  logLevel: "warn",
  ignoreStatic: false,
  reporters: ["clear-text", "json"],
  clearTextReporter: { reportTests: false, allowColor: false, reportMutants: false, logTests: false },
  jsonReporter: { fileName: `mutation/reports/${name}.json` },
  disableTypeChecks: false,
  tsconfigFile: "none.json",
  tempDirName: ".stryker-tmp",
}).runMutationTest();
console.log(results.length, (Date.now() - start) / 1000, "s");
