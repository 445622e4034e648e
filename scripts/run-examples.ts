// The examples of a package are run as tests: the TypeScript blocks of its README and of its doc comments.

import { readdirSync, readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { expect, test } from "vitest";

function* sourceFiles(folder: URL): Iterable<URL> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* sourceFiles(new URL(`${entry.name}/`, folder));
    else if (/(?<!\.test)\.ts$/.test(entry.name)) yield new URL(entry.name, folder);
  }
}

const blocksIn = (text: string): string[] =>
  [...text.replace(/^ *\* ?/gm, "").matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");

// The values after `//`: texts, objects, lists, numbers and words.
const PROMISED = /"(?:[^"\\]|\\.)*"|\{.*\}|\[.*\]|[\w.-]+/g;

// `console.log(x); // "y"` promises that x is y; imports come from the modules that the test passes.
const toScript = (code: string): string =>
  code
    .replace(
      /console\.log\((.*)\);\s*\/\/ (["[{\d].*|true|false|undefined)$/gm,
      (_, values, promised: string) => `expect([${values}]).toEqual([${promised.match(PROMISED)?.join(", ")}]);`,
    )
    .replace(/import (\w+) from "([^"]+)" with \{[^}]+\};/g, 'const $1 = load("$2");')
    .replace(/import (\w+) from "([^"]+)";/g, 'const $1 = load("$2").default;')
    .replace(/import (?:type )?(\{[^}]*\}) from "([^"]+)";/g, (_, names: string, name: string) => {
      return `const ${names.replace(/type \w+,? ?/g, "").replace(/ as /g, ": ")} = load("${name}");`;
    });

/**
 * Makes a test of every example of a package.
 *
 * @param root - the package's folder
 * @param modules - what the examples may import, by name
 */
export function runExamples(root: URL, modules: Readonly<Record<string, unknown>>): void {
  const files = [new URL("README.md", root), ...sourceFiles(new URL("src/", root))];
  const examples = files.flatMap((file) =>
    blocksIn(readFileSync(file, "utf8")).map((code, index) => ({
      name: `${file.pathname.split("/").at(-1)} ${index + 1}`,
      code,
    })),
  );
  test("there are examples", () => {
    expect(examples.length).toBeGreaterThan(1);
  });
  test.each(examples)("$name", ({ code }) => runScript(code, modules));
}

// Each block of a document stands alone for its reader, and says again what it imports.
function importOnce(code: string): string {
  const known = new Set<string>();
  return code.replace(/import (type )?\{([^}]+)\} from/g, (_, type: string | undefined, names: string) => {
    const fresh = names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "" && !known.has(name));
    for (const name of fresh) known.add(name);
    return `import ${type ?? ""}{ ${fresh.join(", ")} } from`;
  });
}

/**
 * Makes one test of a document whose examples go on from one to the next.
 *
 * @param file - a Markdown file
 * @param modules - what the examples may import, by name
 */
export function runDocument(file: URL, modules: Readonly<Record<string, unknown>>): void {
  const name = file.pathname.split("/").at(-1) ?? "";
  test(name, async () => {
    const blocks = blocksIn(readFileSync(file, "utf8"));
    expect(blocks.length).toBeGreaterThan(0);
    await runScript(importOnce(blocks.join("\n")).replace(/^export (?=const|function|async)/gm, ""), modules);
  });
}

async function runScript(code: string, modules: Readonly<Record<string, unknown>>): Promise<void> {
  const { code: script } = transformSync(`return (async () => { ${toScript(code)} })();`, {
    loader: "ts",
    tsconfigRaw: "{}",
  });
  const run = new Function("load", "expect", "console", script);
  const load = (name: string): unknown => {
    expect(modules, `the example imports ${name}`).toHaveProperty([name]);
    return modules[name];
  };
  await run(load, expect, { log: (): void => undefined });
}
