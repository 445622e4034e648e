// The generator of the site, for the commands that make the site or parts of it.
import { mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./setup.mjs";

/** Bundles the generator from its sources, so that no package has to be built first. */
export async function loadGenerator() {
  const { build } = createRequire(join(root, "package.json"))("esbuild");
  const folder = join(root, "site/node_modules/.cache");
  // Two commands may run at once.
  const file = join(folder, `build-${process.pid}.mjs`);
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [join(root, "site/src/build.ts")],
    outfile: file,
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["esbuild"],
    conditions: ["@civic-media/source"],
    logLevel: "error",
  });
  try {
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(file, { force: true });
  }
}
