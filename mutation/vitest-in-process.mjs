import { ASYMMETRIC_MATCHERS_OBJECT, chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";
import * as runner from "@vitest/runner";

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);

/** What a test file imports from Vitest: its own describe, test and expect, without its workers. */
export const vitest = { ...runner, expect };

const config = {
  name: "",
  setupFiles: [],
  sequence: { shuffle: false, concurrent: false, seed: 1, hooks: "stack", setupFiles: "list" },
  testTimeout: 60_000,
  hookTimeout: 60_000,
  retry: 0,
  tags: [],
  allowOnly: true,
  passWithNoTests: true,
  maxConcurrency: 1,
};

/** Evaluates test files and returns what they declare, as Vitest's own tree of tasks. */
export async function collect(evaluate) {
  const [task] = await runner.collectTests(["tests"], {
    config: { ...config, root: process.cwd() },
    pool: "in-process",
    trace: (_name, attributes, body) => (body ?? attributes)(),
    importFile: evaluate,
  });
  return task;
}

async function runHooks(suites, kind) {
  for (const suite of suites) for (const hook of runner.getHooks(suite)?.[kind] ?? []) await hook(suite, suite);
}

async function runTest(test, suites) {
  await runHooks(suites, "beforeEach");
  await runner.getFn(test)();
  await runHooks(suites.toReversed(), "afterEach");
}

/** Every test of a suite, in order. */
export const testsOf = (suite) => suite.tasks.flatMap((task) => (task.type === "suite" ? testsOf(task) : [task]));

const isRun = (suite, { isWanted }) => testsOf(suite).some((test) => test.mode === "run" && isWanted(test));

/** One test or suite within `suites`; whether to go on. */
async function runTask(task, watch, suites) {
  if (task.type === "suite") return runTasks(task, watch, suites);
  if (task.mode !== "run" || !watch.isWanted(task)) return true;
  watch.before(task);
  const error = await runTest(task, suites).then(
    () => undefined,
    (thrown) => thrown ?? new Error("undefined was thrown"),
  );
  return watch.after(task, error);
}

/**
 * Runs tests of a file or suite, in order.
 *
 * @param watch - `isWanted(test)`; `before(test)`; `after(task, error)`, which returns whether to go on
 * @returns whether to go on
 */
export async function runTasks(suite, watch, parents = []) {
  const suites = [...parents, suite];
  if (suite.result?.state === "fail") return watch.after(suite, suite.result.errors?.[0] ?? new Error("not collected"));
  if (!isRun(suite, watch)) return true;
  try {
    await runHooks([suite], "beforeAll");
  } catch (error) {
    return watch.after(suite, error);
  }
  for (const task of suite.tasks) if (!(await runTask(task, watch, suites))) return false;
  await runHooks([suite], "afterAll");
  return true;
}
