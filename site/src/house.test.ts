// What ARCHITECTURE.md says of the house is true: its map, and who may import whom.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const text = readFileSync(join(ROOT, "ARCHITECTURE.md"), "utf8");
const blocks = [...text.matchAll(/^```\n(.*?)^```/gms)].map(([, block = ""]) => block.split("\n").filter(Boolean));

/** Only what is written by hand: tools make the others. */
const MADE = new Set([
  ".git",
  ".idea",
  ".stryker-tmp",
  ".turbo",
  ".vscode",
  "coverage",
  "node_modules",
  "out",
  "reports",
]);
const foldersOf = (path: string): string[] =>
  readdirSync(join(ROOT, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !MADE.has(entry.name))
    .map(({ name }) => name)
    .sort();

/** Paths of the map: a line that is set in lies in the one above that is not. */
function* mapped(lines: readonly string[]): Iterable<string> {
  let above = "";
  for (const line of lines) {
    const [, indent = "", name = ""] = /^( *)(\S+)\/ +\S/.exec(line) ?? [];
    if (indent === "") above = name;
    yield indent === "" ? name : `${above}/${name}`;
  }
}

test("the map names every folder of source, and nothing else", () => {
  const map = [...mapped(blocks.find((lines) => lines.some((line) => line.startsWith("proof/"))) ?? [])];
  const sources = [...foldersOf("packages").map((name) => `packages/${name}/src`), "site/src"];
  const houses = foldersOf(".").filter((name) => !["packages", "site"].includes(name));
  const wanted = [
    ...houses,
    ...sources,
    ...sources.flatMap((path) => foldersOf(path).map((name) => `${path}/${name}`)),
  ];
  expect(map.toSorted()).toEqual(wanted.toSorted());
});

function* sourceFiles(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name !== "testing") yield* sourceFiles(join(folder, entry.name));
    else if (entry.name.endsWith(".ts") && !entry.name.endsWith(".test.ts")) yield join(folder, entry.name);
  }
}

/** Other packages of the house that a package imports; examples in comments do not count. */
function importsOf(name: string): string[] {
  const found = [...sourceFiles(join(ROOT, "packages", name, "src"))].flatMap((file) =>
    readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => !/^\s*(?:\*|\/\/)/.test(line))
      .flatMap((line) => /(?:from|import\()\s*"@civic-media\/([a-z]+)/.exec(line)?.[1] ?? []),
  );
  return [...new Set(found)].filter((other) => other !== name).sort();
}

test("packages import each other as the arrows say", () => {
  const arrows = blocks.find((lines) => lines.some((line) => line.startsWith("schema "))) ?? [];
  const names = foldersOf("packages");
  const said = arrows.map((line) => {
    const [, name = "", what = ""] = /^(\w+)\s*→ (.+?) {2,}/.exec(line) ?? [];
    const others = what.startsWith("all of them") ? names.filter((one) => one !== name) : what.split(", ");
    return [name, others.filter((one) => names.includes(one)).sort()];
  });
  expect(Object.fromEntries(said)).toEqual(Object.fromEntries(names.map((name) => [name, importsOf(name)])));
});

test.each(["ARCHITECTURE.md", "CONTRIBUTING.md"])("what %s names in other places is there", (file) => {
  const page = readFileSync(join(ROOT, file), "utf8");
  const paths = [...page.matchAll(/`((?:[a-z-]+\/)+[\w.-]*)`/g)].map(([, path = ""]) => path);
  expect(paths.length).toBeGreaterThan(5);
  const lost = paths.filter((path) => !existsSync(join(ROOT, path)) && !existsSync(join(ROOT, "packages", path)));
  expect(lost).toEqual([]);
});

test("each step of a page stands where the table says", () => {
  const steps = [...text.matchAll(/^\| `(\w+)` \|.*\| `([\w/-]+)` \|$/gm)];
  expect(steps.length).toBeGreaterThan(4);
  const lost = steps.filter(
    ([, name, folder = ""]) =>
      !readdirSync(join(ROOT, "packages", folder)).some(
        (file) =>
          file.endsWith(".ts") &&
          readFileSync(join(ROOT, "packages", folder, file), "utf8").match(`export function ${name}\\b`),
      ),
  );
  expect(lost.map(([row]) => row)).toEqual([]);
});

test("every way into a library is in the reference", () => {
  const missing = foldersOf("packages").flatMap((name) => {
    const folder = join(ROOT, "packages", name);
    if (!existsSync(join(folder, "typedoc.json"))) return [];
    const { entryPoints } = JSON.parse(readFileSync(join(folder, "typedoc.json"), "utf8")) as { entryPoints: string[] };
    const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
      exports: Record<string, string | Record<string, unknown>>;
    };
    const sources = Object.values(exports).flatMap((way) =>
      typeof way === "string" ? [] : [String(way["@civic-media/source"]).replace(/^\.\//, "")],
    );
    return sources.filter((source) => !entryPoints.includes(source)).map((source) => `${name}: ${source}`);
  });
  expect(missing).toEqual([]);
});

test("every way into a library is called in the reference as it is imported", () => {
  const wrong = foldersOf("packages").flatMap((name) => {
    const { exports } = JSON.parse(readFileSync(join(ROOT, "packages", name, "package.json"), "utf8")) as {
      exports: Record<string, string | Record<string, unknown>>;
    };
    return Object.entries(exports).flatMap(([way, conditions]) => {
      if (typeof conditions === "string" || way === ".") return [];
      const source = join("packages", name, String(conditions["@civic-media/source"]));
      const folder = source.replace(/^.*?\/src\/|(?:\/index)?\.ts$/g, "");
      const called = / \* @module (\S+)/.exec(readFileSync(join(ROOT, source), "utf8"))?.[1] ?? folder;
      return called === way.slice(2) ? [] : [source];
    });
  });
  expect(wrong).toEqual([]);
});

test("every code that a library throws is explained, and no other", () => {
  const page = readFileSync(join(ROOT, "docs/reference/errors.md"), "utf8");
  const explained = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code);
  const thrown = foldersOf("packages")
    .filter((name) => name !== "cli")
    .flatMap((name) => [...sourceFiles(join(ROOT, "packages", name, "src"))])
    .flatMap((file) => [...readFileSync(file, "utf8").matchAll(/new CivicMediaError\(\s*"([a-z-]+)"/g)])
    .map(([, code]) => code);
  expect(explained.toSorted()).toEqual([...new Set(thrown)].toSorted());
});
