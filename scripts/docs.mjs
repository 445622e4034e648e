// `npm run docs`: the pages of docs/, the playground, and the reference of every package as one static site in docs/site.
import { mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root, run, say, setUp } from "./setup.mjs";

/** Bundles the generator from its sources, so that no package has to be built first. */
async function loadGenerator() {
  const { build } = createRequire(join(root, "package.json"))("esbuild");
  const folder = join(root, "site/node_modules/.cache");
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(root, "site/src/build.ts")],
    outfile: join(folder, "build.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["esbuild"],
    conditions: ["@civic-media/source"],
    logLevel: "error",
  });
  return import(pathToFileURL(join(folder, "build.mjs")).href);
}

setUp();
const pagesOnly = process.argv.includes("--pages-only");
if (!pagesOnly) rmSync(join(root, "docs/site"), { recursive: true, force: true });
let status = pagesOnly ? 0 : run(process.execPath, [join(root, "node_modules/typedoc/bin/typedoc")]);
if (status === 0) {
  const { buildSite } = await loadGenerator();
  const problems = await buildSite(root);
  for (const problem of problems) say(problem);
  if (problems.length > 0) status = 1;
}
if (status === 0) say("The site is in docs/site: open docs/site/index.html");
process.exitCode = status;
