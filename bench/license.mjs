// Recognizing licenses: right answers and speed beside spdx-correct, in one run over the cases of the package.
import { readFileSync } from "node:fs";
import { parseLicenseText, parseLicenseUrl } from "@civic-media/license";
import spdxCorrect from "spdx-correct";

const file = new URL("../packages/license/fixtures/cases.jsonl", import.meta.url);
const cases = readFileSync(file, "utf8").trim().split("\n").map(JSON.parse);

const toPath = (match) =>
  match ? [match.unit ?? "", match.version ?? "", match.jurisdiction ?? ""].join("/").replace(/\/+$/, "") : null;

/** `CC-BY-NC-SA-3.0-AT` as path; anything else is no Creative Commons tool. */
function fromSpdx(id) {
  if (id === "CC0-1.0") return "zero/1.0";
  const [, unit, version, port] = /^CC-([A-Z-]+)-(\d\.\d)(?:-([A-Z]+))?$/.exec(id ?? "") ?? [];
  return unit === undefined ? null : [unit, version, port].filter(Boolean).join("/").toLowerCase();
}

const contestants = {
  "@civic-media/license": {
    url: (input) => toPath(parseLicenseUrl(input)),
    text: (input) => toPath(parseLicenseText(input)),
  },
  "spdx-correct": { url: (input) => fromSpdx(spdxCorrect(input)), text: (input) => fromSpdx(spdxCorrect(input)) },
};

for (const kind of ["url", "text"])
  for (const [name, readers] of Object.entries(contestants)) {
    const own = cases.filter((one) => one.kind === kind);
    const right = own.filter(({ input, expected }) => readers[kind](input) === expected).length;
    const rounds = name === "spdx-correct" ? 3 : 60;
    for (let round = 0; round < rounds; round += 1) for (const { input } of own) readers[kind](input);
    const start = performance.now();
    for (let round = 0; round < rounds; round += 1) for (const { input } of own) readers[kind](input);
    const perSecond = (own.length * rounds * 1000) / (performance.now() - start);
    console.log(
      `${kind.padEnd(5)} ${name.padEnd(22)} ${((right / own.length) * 100).toFixed(1).padStart(5)} % right  ${Math.round(perSecond).toLocaleString("en").padStart(10)} per second`,
    );
  }
