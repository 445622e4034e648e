// Adds up the vitest reports of all packages.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./setup.mjs";

const folders = () => [...readdirSync(join(root, "packages")).map((name) => `packages/${name}`), "bench", "site"];

/** Reads every package's report: totals, and a line per package with the names of failed tests. */
export function countTests() {
  const total = { passed: 0, failed: 0, skipped: 0, lines: [] };
  // The wall and the proof run in CI alone, before this.
  const all = process.env["CIVIC_MEDIA_WALL"] === "1" ? [...folders(), "wall", "proof"] : folders();
  for (const folder of all) {
    const file = join(root, folder, "reports/vitest.json");
    if (!existsSync(file)) continue;
    const report = JSON.parse(readFileSync(file, "utf8"));
    const skipped = report.numPendingTests + report.numTodoTests;
    total.passed += report.numPassedTests;
    total.failed += report.numFailedTests;
    total.skipped += skipped;
    total.lines.push(
      `${folder}: ${report.numPassedTests} of ${report.numTotalTests}${skipped > 0 ? `, ${skipped} skipped` : ""}`,
    );
    for (const { assertionResults } of report.testResults)
      for (const test of assertionResults) if (test.status === "failed") total.lines.push(`  failed: ${test.fullName}`);
  }
  return total;
}
countTests.folders = folders;
