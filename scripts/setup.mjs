// What `npm start` and `npm test` do before anything else: install when needed, build through turbo's cache.
// Runs before anything is installed, so it uses Node alone.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Says on stderr what happens, so that stdout stays free for data. */
export const say = (line) => process.stderr.write(`${line}\n`);

/** npm writes this file at the end of every install. */
const MARK = join(root, "node_modules/.package-lock.json");

const isInstalled = () =>
  existsSync(MARK) && statSync(MARK).mtimeMs >= statSync(join(root, "package-lock.json")).mtimeMs;

/** Runs a command to its end; its stdout goes to our stderr unless `stdio` says otherwise. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ["ignore", process.stderr, process.stderr],
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" },
    shell: process.platform === "win32",
    ...options,
  });
  if (error) throw error;
  return status ?? 1;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  say(
    `civic-media needs Node 20.19 or newer; this is Node ${process.versions.node}. Install a newer one: https://nodejs.org`,
  );
  process.exit(1);
}

function install() {
  if (isInstalled()) return;
  say("• Installing dependencies (npm ci) …");
  const status = run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (status === 0) return;
  say("npm ci failed. Check the connection to your npm registry, then run the same command again.");
  process.exit(status);
}

/** Runs turbo tasks; unchanged tasks come from the cache. Returns turbo's exit code. */
export const turbo = (tasks, ...flags) =>
  run(process.execPath, [
    join(root, "node_modules/turbo/bin/turbo"),
    "run",
    ...tasks,
    "--output-logs=errors-only",
    ...flags,
  ]);

/** Installs when `node_modules` is missing or older than the lock file. */
export function setUp() {
  checkNode();
  install();
}
