// A copy of this repository in which versions are raised, so that the repository itself stays as it is.
import { execFileSync } from "node:child_process";
import { cp, mkdir, readdir, readFile, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

export const PACKAGES = ["schema", "license", "parser", "render", "pipeline", "cli"];
/** What runs everywhere: no types of Node, of no browser. */
export const PURE = ["schema", "license", "parser", "render"];
/** The name of a package at npm. */
export const nameOf = (name) => `@civic-media/${name}`;

const git = (folder, ...args) => execFileSync("git", args, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 26 });

/** The folders of what is published. */
export async function packageFolders(root) {
  const names = await readdir(join(root, "packages"));
  return names.sort().map((name) => join(root, "packages", name));
}

/** The description of a package. */
export const manifestOf = async (folder) => JSON.parse(await readFile(join(folder, "package.json"), "utf8"));

/**
 * Copies what git knows and what was built, and makes it a repository with one commit, as changesets want it.
 *
 * @param to - an empty folder
 */
export async function copyRepository(to) {
  for (const file of git(ROOT, "ls-files", "-z").split("\0").filter(Boolean)) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await cp(join(ROOT, file), join(to, file));
  }
  for (const folder of await packageFolders(ROOT)) {
    const dist = join(folder, "dist");
    await cp(dist, dist.replace(ROOT, `${to}/`), { recursive: true });
  }
  await symlink(join(ROOT, "node_modules"), join(to, "node_modules"));
  git(to, "init", "-q", "-b", "main");
  git(to, "add", "-A");
  git(to, "-c", "user.name=proof", "-c", "user.email=proof@civic-media.example", "commit", "-qm", "A copy");
}
