// The same program in every runtime, with the published packages: every result is the same, in any time zone and language of
// the machine. docs/reference/runtimes.md says so; `UPDATE=1` writes it.
import { readFileSync, writeFileSync } from "node:fs";
import { cp, mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { PURE, ROOT } from "../repository.mjs";
import { gather } from "./material.mjs";
import { RUNTIMES } from "./runtimes.mjs";
import { pageOf, rowOf } from "./table.mjs";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const DOCUMENT = join(ROOT, "docs/reference/runtimes.md");
/** What a machine may be set to; the second is as far from the first as one gets. */
const SETTINGS = [
  { TZ: "UTC", LC_ALL: "en_US.UTF-8" },
  { TZ: "Pacific/Auckland", LC_ALL: "tr_TR.UTF-8" },
];
/** At least so many pages are read. */
const PAGES = 200;

const { stranger } = inject("proof");
const folder = join(stranger, "runtimes");
const work = {
  folder,
  material: join(folder, "material.json"),
  bundles: { worker: join(folder, "worker.js"), browser: join(folder, "browser.js") },
};
const hasOldest = RUNTIMES[0].run !== undefined;
let expected;

/** The program as one file, for runtimes without files. */
async function bundle(name, conditions) {
  const { build } = createRequire(join(ROOT, "package.json"))("esbuild");
  await build({
    entryPoints: [join(folder, `${name}.mjs`)],
    outfile: work.bundles[name],
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    conditions,
    charset: "utf8",
    logLevel: "error",
  });
}

beforeAll(async () => {
  await mkdir(folder);
  for (const name of ["program", "file", "worker", "browser"])
    await cp(join(HERE, `${name}.mjs`), join(folder, `${name}.mjs`));
  const material = gather();
  expect(material.pages.length).toBeGreaterThanOrEqual(PAGES);
  writeFileSync(work.material, JSON.stringify(material));
  await bundle("worker", ["workerd", "worker"]);
  await bundle("browser", ["browser"]);
  if (hasOldest) expected = (await RUNTIMES[0].run(work, SETTINGS[0])).digests;
});

/** For each package, what came out otherwise than expected, or did not come out. */
function differences(digests) {
  const found = new Map(digests);
  const wanted = new Map(expected);
  const keys = [...new Set([...found.keys(), ...wanted.keys()])];
  const different = keys.filter((key) => found.get(key) !== wanted.get(key));
  return Object.fromEntries(PURE.map((name) => [name, different.filter((key) => key.startsWith(`${name}:`))]));
}

describe.each(RUNTIMES)("$title $version", (runtime) => {
  const isHere = runtime.run !== undefined && hasOldest;
  const named = (words) => (isHere ? words : `${words} (skipped: ${runtime.title} from ${runtime.from} is not here)`);

  test.skipIf(!isHere)(named("gives the same in every time zone and language"), async () => {
    const answers = await Promise.all(SETTINGS.map((setting) => runtime.run(work, setting)));
    expect(answers.map(({ timeZone }) => timeZone)).toEqual(SETTINGS.map(({ TZ }) => TZ));
    const locales = answers.map(({ locale }) => locale.replace("-", "_"));
    if (!runtime.ownLanguage) expect(locales).toEqual(SETTINGS.map(({ LC_ALL }) => LC_ALL.replace(/\..*$/, "")));
    const found = answers.map(({ digests }) => differences(digests));
    runtime.differences = Object.fromEntries(PURE.map((name) => [name, found.flatMap((one) => one[name])]));
    expect(runtime.differences).toEqual(Object.fromEntries(PURE.map((name) => [name, []])));
  });

  test.skipIf(!isHere)(named("has its row in the table"), () => {
    if (process.env["UPDATE"]) return;
    expect(readFileSync(DOCUMENT, "utf8").split("\n")).toContain(rowOf(runtime));
  });
});

test.skipIf(!hasOldest)("every package has results", () => {
  for (const name of PURE) expect(expected.filter(([key]) => key.startsWith(`${name}:`)).length).toBeGreaterThan(10);
});

const missing = RUNTIMES.filter(({ run }) => run === undefined).map(({ title }) => title);
const why = missing.length === 0 ? "" : ` (skipped: ${missing.join(", ")} not here)`;

test.skipIf(missing.length > 0)(`the page about runtimes is as it would be written now${why}`, () => {
  const page = pageOf(RUNTIMES, { pages: PAGES, settings: SETTINGS });
  if (process.env["UPDATE"]) writeFileSync(DOCUMENT, page);
  expect(readFileSync(DOCUMENT, "utf8")).toBe(page);
});
