import { join } from "node:path";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { bundleTests } from "./bundle.mjs";
import { FIELDS } from "./fields.mjs";
import { collect, runTasks, testsOf, vitest } from "./vitest-in-process.mjs";

/** Where the mutated code and Stryker tell each other which mutant is active and what was reached. */
globalThis.__stryker__ ??= {};
const space = globalThis.__stryker__;

const toResult = (id, { name }, error, timeSpentMs) => ({
  id,
  name,
  timeSpentMs,
  ...(error === undefined
    ? { status: TestStatus.Success }
    : { status: TestStatus.Failed, failureMessage: String(error?.message ?? error) }),
});

/**
 * Runs tests in the process itself: a mutant costs milliseconds, not the start of a worker. Every run evaluates the test
 * files and the package anew, so that mutants of what is computed on import are seen, and none is seen by the next.
 */
class InProcessRunner {
  static inject = tokens(commonTokens.options);
  #part;
  #evaluate;

  constructor({ part: [field, index] }) {
    this.#part = FIELDS[field][index];
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const folder = join(process.cwd(), this.#part.package);
    this.#evaluate = await bundleTests(this.#part.tests, folder, vitest);
  }

  async dryRun({ coverageAnalysis }) {
    space.mutantCoverage = { static: {}, perTest: {} };
    const tests = await this.#run({});
    const { mutantCoverage } = space;
    return { status: DryRunStatus.Complete, tests, ...(coverageAnalysis === "off" ? {} : { mutantCoverage }) };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit, disableBail }) {
    space.hitLimit = hitLimit;
    space.hitCount = hitLimit === undefined ? undefined : 0;
    const tests = await this.#run({
      mutant: activeMutant.id,
      isStatic: mutantActivation === "static",
      ids: testFilter && new Set(testFilter),
      bail: !disableBail,
    });
    const timeout = determineHitLimitReached(space.hitCount, hitLimit);
    return toMutantRunResult(timeout ?? { status: DryRunStatus.Complete, tests });
  }

  /** Runs the tests with the given ids, or all, and says of each what became of it. */
  async #run({ mutant, isStatic = false, ids, bail = false }) {
    const { without = [] } = this.#part;
    space.currentTestId = undefined;
    space.activeMutant = isStatic ? mutant : undefined;
    const file = await collect(this.#evaluate);
    space.activeMutant = mutant;
    const numbers = new Map(testsOf(file).map((test, index) => [test, String(index)]));
    const idOf = (task) => numbers.get(task) ?? "all";
    const results = [];
    let start = 0;
    await runTasks(file, {
      isWanted: (test) => (ids?.has(idOf(test)) ?? true) && !without.some((words) => test.name.includes(words)),
      before: (test) => {
        start = performance.now();
        space.currentTestId = idOf(test);
      },
      after: (task, error) => {
        space.currentTestId = undefined;
        results.push(toResult(idOf(task), task, error, performance.now() - start));
        return error === undefined || !bail;
      },
    });
    return results;
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];
export const strykerValidationSchema = { properties: { part: { type: "array" } } };
