// The folder of somebody who knows the packages from npm alone.
import { execFile } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { ROOT } from "./repository.mjs";

const run = promisify(execFile);

/** Runs a program in a folder; its words are the error when it fails. */
export async function execute(program, args, { cwd, env = {} }) {
  try {
    const { stdout } = await run(program, args, { cwd, env: { ...process.env, ...env }, maxBuffer: 2 ** 26 });
    return stdout;
  } catch (error) {
    throw new Error(`${program} ${args.join(" ")} ended with ${error.code}:\n${error.stdout}\n${error.stderr}`, {
      cause: error,
    });
  }
}

/** Variables that would lead npm back into this repository. */
export const ownVariables = Object.fromEntries(
  Object.keys(process.env)
    .filter((name) => /^npm_|^INIT_CWD$/i.test(name))
    .map((name) => [name, undefined]),
);

/** npm, with the registry of this computer. */
export const npm = (args, cwd, npmrc) =>
  execute("npm", args, { cwd, env: { ...ownVariables, npm_config_userconfig: npmrc } });

/** A folder with a package of its own, and the packages installed from the registry. */
export async function makeStranger(folder, packages, npmrc) {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), JSON.stringify({ name: "stranger", private: true, type: "module" }));
  await npm(["install", "--no-audit", "--no-fund", ...packages], folder, npmrc);
}

/** The examples of a page: its blocks of code in TypeScript. */
export async function examplesOf(file) {
  const text = await readFile(join(ROOT, file), "utf8");
  return [...text.matchAll(/^```(?:ts|js)\n(.*?)^```/gms)].map(([, code]) => code);
}

/** The compiler of a version of TypeScript. */
export function compiler(name) {
  const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
  return join(dirname(manifest), "bin", "tsc");
}
