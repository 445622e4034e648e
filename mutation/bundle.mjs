import { readFile, writeFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { build } from "esbuild";

const CONDITIONS = ["@civic-media/source"];
const isLocal = (path) => path.startsWith(".") || isAbsolute(path);

/** Leaves everything outside of the package to {@link loadOutside}, and remembers what that is. */
const outsidePlugin = (outside) => ({
  name: "outside",
  setup(esbuild) {
    esbuild.onResolve({ filter: /.*/ }, ({ path, kind }) => {
      if (kind === "entry-point" || isLocal(path)) return undefined;
      outside.add(path);
      return { path, external: true };
    });
    // A test finds its fixtures by its own address, which a bundle would take from it.
    esbuild.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      const url = JSON.stringify(pathToFileURL(path).href);
      return { contents: source.replaceAll("import.meta.url", url), loader: "ts" };
    });
  },
});

/** What the tests import from elsewhere, as a table by name: none of it is mutated, so it is loaded once. */
async function loadOutside(names, folder) {
  const list = [...names].filter((name) => name !== "vitest");
  const entry = join(folder, "mutation-outside.ts");
  const file = join(folder, "mutation-outside.mjs");
  await writeFile(entry, list.map((name, index) => `export * as m${index} from ${JSON.stringify(name)};\n`).join(""));
  await build({
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    format: "esm",
    platform: "node",
    conditions: CONDITIONS,
    plugins: [
      {
        name: "packages",
        setup(esbuild) {
          esbuild.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
            kind === "entry-point" || path.startsWith("@civic-media/") ? undefined : { path, external: true },
          );
        },
      },
    ],
  });
  const loaded = await import(pathToFileURL(file).href);
  return new Map(list.map((name, index) => [name, loaded[`m${index}`]]));
}

/**
 * Makes one script of each test file and everything of its package. Evaluating a script again gives fresh modules, so
 * that nothing that one mutant left in a cache is seen by the next.
 *
 * @param files - absolute paths of test files
 * @param folder - the package's folder
 * @param vitest - what `import … from "vitest"` gives
 */
export async function bundleTests(files, folder, vitest) {
  const outside = new Set();
  const { outputFiles } = await build({
    entryPoints: files,
    outdir: join(folder, "mutation-bundles"),
    outbase: folder,
    write: false,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    conditions: CONDITIONS,
    plugins: [outsidePlugin(outside)],
  });
  const modules = await loadOutside(outside, folder);
  const fastCheck = modules.get("fast-check");
  // The same examples for every mutant, or a score would be a matter of luck.
  fastCheck?.configureGlobal({ seed: 13 });
  const require = (name) => (name === "vitest" ? vitest : modules.get(name));
  return files.map((file, index) => {
    const script = new Script(`(function (require, module, exports) {${outputFiles[index].text}\n})`, {
      filename: file,
    });
    return {
      file,
      evaluate() {
        const module = { exports: {} };
        script.runInThisContext()(require, module, module.exports);
      },
    };
  });
}
