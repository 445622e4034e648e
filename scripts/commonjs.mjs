// `node scripts/commonjs.mjs dist`: the CommonJS form of built modules, file by file, so that what several entries share is
// one file for `require` too, and the code stays as fast as it is. With `--same`, `require` gets the modules themselves, as
// every Node that we support can: right for a program, while libraries are also for tools that cannot.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { build } from "esbuild";

const folder = resolve(process.argv[2] ?? "dist");
const names = readdirSync(folder, { recursive: true }).map(String);

/** Modules that wait at their top level are programs and have no other form. */
const isProgram = (text) => text.startsWith("#!") || /^(?:\w.*= )?await /m.test(text);
const textOf = (name) => readFileSync(join(folder, name), "utf8");

/** The entries that packages name, and what those share. */
const modules = names.filter((name) => name.endsWith(".js") && !isProgram(textOf(name)));

const OWN_PATH = /(\brequire\(|\bimport\(|\bfrom |\bimport )(["'])(\.{1,2}\/[^"'\n]+)\.js\2/g;

/** Types of a file of the package lie in its other form. */
const typesToCommonJs = (text) => text.replace(OWN_PATH, "$1$2$3.cjs$2");

/** Files of the package are required, also where they are loaded later; other packages may be modules. */
const codeToCommonJs = (text) =>
  text
    .replace(/\bimport\((["'])(\.{1,2}\/[^"'\n]+)\.js\1\)/g, 'Promise.resolve().then(() => require("$2.cjs"))')
    .replace(OWN_PATH, "$1$2$3.cjs$2");

const OWN_ADDRESS = {
  define: { "import.meta.url": "importMetaUrl" },
  banner: { js: '"use strict";\nconst importMetaUrl = require("node:url").pathToFileURL(__filename).href;' },
};

async function convert(entries, options = {}) {
  if (entries.length === 0) return;
  const { outputFiles } = await build({
    entryPoints: entries.map((name) => join(folder, name)),
    outdir: folder,
    outbase: folder,
    outExtension: { ".js": ".cjs" },
    bundle: false,
    format: "cjs",
    platform: "node",
    target: "es2022",
    charset: "utf8",
    sourcemap: true,
    sourcesContent: false,
    write: false,
    logLevel: "error",
    ...options,
  });
  for (const { path, text } of outputFiles) writeFileSync(path, path.endsWith(".map") ? text : codeToCommonJs(text));
}

const isSame = process.argv.includes("--same");
const types = names.filter((name) => name.endsWith(".d.ts"));
if (isSame)
  for (const name of types) {
    const file = name.replace(/\.d\.ts$/, "");
    writeFileSync(join(folder, `${file}.cjs`), `"use strict";\nmodule.exports = require("./${basename(file)}.js");\n`);
  }
const asksForItself = (name) => textOf(name).includes("import.meta.url");
if (!isSame) {
  await convert(modules.filter((name) => !asksForItself(name)));
  await convert(modules.filter(asksForItself), OWN_ADDRESS);
}
for (const name of types) writeFileSync(join(folder, name.replace(/\.ts$/, ".cts")), typesToCommonJs(textOf(name)));
