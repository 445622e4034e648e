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
 * Makes one script of test files and everything of their package. Evaluating it again gives fresh modules, so that nothing
 * that one mutant left in a cache is seen by the next.
 *
 * @param files - paths of test files, in the package's folder
 * @param folder - the package's folder
 * @param vitest - what `import … from "vitest"` gives
 * @returns a function that evaluates the script
 */
export async function bundleTests(files, folder, vitest) {
  const outside = new Set();
  const { outputFiles } = await build({
    stdin: {
      contents: files.map((file) => `import ${JSON.stringify(`./${file}`)};\n`).join(""),
      resolveDir: folder,
    },
    write: false,
    // Test files have effects, whatever the package says of its own.
    ignoreAnnotations: true,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    conditions: CONDITIONS,
    plugins: [outsidePlugin(outside)],
  });
  const modules = await loadOutside(outside, folder);
  // The same examples for every mutant, or a score would be a matter of luck.
  modules.get("fast-check")?.configureGlobal({ seed: 13 });
  const require = (name) => (name === "vitest" ? vitest : modules.get(name));
  const script = new Script(`(function (require, module, exports) {${outputFiles[0].text}\n})`);
  return () => {
    const module = { exports: {} };
    script.runInThisContext()(require, module, module.exports);
  };
}
