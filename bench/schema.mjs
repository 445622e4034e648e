// Reading the Linz release: our two readers beside ajv on our exported schema, and the bare JSON.parse, in one run.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { safeReadRelease } from "@civic-media/schema";
import { safeReadRelease as safeReadSmall } from "@civic-media/schema/mini";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const require = createRequire(import.meta.url);
const text = readFileSync(require.resolve("@civic-media/schema/examples/linz-2022-11-29.json"), "utf8");
const document = JSON.parse(text);
const ajv = new Ajv2020.default({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(require("@civic-media/schema/json-schema"));

const contestants = {
  "JSON.parse": () => JSON.parse(text),
  "@civic-media/schema": () => safeReadRelease(document),
  "@civic-media/schema/mini": () => safeReadSmall(document),
  "ajv 8, allErrors": () => validate(document),
};

/** Median of several rounds, in microseconds per call. */
function measure(run, calls = 3000, rounds = 9) {
  for (let call = 0; call < calls; call += 1) run();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    for (let call = 0; call < calls; call += 1) run();
    return ((performance.now() - start) * 1000) / calls;
  });
  return times.sort((left, right) => left - right)[Math.floor(rounds / 2)];
}

const bare = measure(contestants["JSON.parse"]);
for (const [name, run] of Object.entries(contestants)) {
  const time = name === "JSON.parse" ? bare : measure(run);
  console.log(
    `${name.padEnd(28)} ${time.toFixed(1).padStart(7)} µs  ${(time / bare).toFixed(1).padStart(5)} × JSON.parse`,
  );
}
