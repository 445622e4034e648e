// `npm run docs`: the pages of docs/, the playground, and the reference of every package as one static site in docs/site.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { loadGenerator } from "./generator.mjs";
import { root, run, say, setUp } from "./setup.mjs";

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
