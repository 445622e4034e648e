// `npm test`: set up, type-check and test every package, then one closing line for all of them.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { countTests } from "./count-tests.mjs";
import { root, say, setUp, turbo } from "./setup.mjs";

setUp();
say("• Type-checking and testing all packages (turbo; unchanged ones come from the cache) …");
// A package that dies before it writes its report must not be counted by the report of an earlier run.
for (const folder of countTests.folders()) rmSync(join(root, folder, "reports"), { recursive: true, force: true });
const status = turbo(["typecheck", "test"], "--continue");
const { passed, failed, skipped, lines } = countTests();
for (const line of lines) console.log(line);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
if (status !== 0 && failed === 0) say("A task failed outside the tests; its output is above.");
process.exitCode = status !== 0 || failed > 0 || passed === 0 ? 1 : 0;
