// `npm start [-- <file or address> …]`: set up, then convert the bundled Linz page, or yours, into out/.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root, run, say, setUp, turbo } from "./setup.mjs";

const SAMPLE = "packages/parser/fixtures/linz/2022-11-29-typo3-like";

function sampleArguments() {
  say("• Converting the city of Linz's release of 29 November 2022, which comes with the repository.");
  say("  For your own page: npm start -- <file or address>");
  const { url } = JSON.parse(readFileSync(join(root, SAMPLE, "source.json"), "utf8"));
  return [join(root, SAMPLE, "page.html"), "--url", url];
}

setUp();
say("• Building the packages (turbo; a minute or two the first time, then from the cache) …");
const built = turbo(["build"], "--filter=@civic-media/cli");
if (built !== 0) process.exit(built);
const given = process.argv.slice(2);
const input = given.length > 0 ? given : sampleArguments();
const out = given.includes("--out") ? [] : ["--out", join(process.env.INIT_CWD ?? root, "out")];
process.exitCode = run(process.execPath, [join(root, "packages/cli/dist/bin.js"), "convert", ...input, ...out], {
  cwd: process.env.INIT_CWD ?? root,
  stdio: "inherit",
});
