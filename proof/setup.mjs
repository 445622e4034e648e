// Once for all tests: versions are raised, packages are published to a registry on this computer, and a stranger installs them.
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startRegistry } from "./registry.mjs";
import { copyRepository, nameOf, PACKAGES, ROOT } from "./repository.mjs";
import { execute, makeStranger } from "./stranger.mjs";

async function publish(copy, registry) {
  await mkdir(copy);
  await copyRepository(copy);
  const env = { npm_config_userconfig: registry.npmrc, npm_config_registry: registry.url };
  const changesets = join(ROOT, "node_modules/@changesets/cli/bin.js");
  await execute(process.execPath, [changesets, "version"], { cwd: copy, env });
  await execute(process.execPath, [changesets, "publish", "--no-git-tag"], { cwd: copy, env });
}

export default async function setup({ provide }) {
  const folder = await mkdtemp(join(tmpdir(), "civic-media-proof-"));
  const registry = await startRegistry(folder);
  const [copy, stranger] = [join(folder, "repository"), join(folder, "stranger")];
  const close = async () => {
    await registry.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await publish(copy, registry);
    await makeStranger(stranger, PACKAGES.map(nameOf), registry.npmrc);
  } catch (error) {
    await close();
    throw error;
  }
  provide("proof", { folder, copy, stranger, registry: { npmrc: registry.npmrc } });
  return close;
}
