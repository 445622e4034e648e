import { readdirSync, readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { expect, test } from "vitest";
import * as parser from "./index.ts";
import * as profiles from "./profiles/index.ts";

const MODULES: Readonly<Record<string, unknown>> = {
  "@civic-media/parser": parser,
  "@civic-media/parser/profiles": profiles,
};

function* sourceFiles(folder: URL): Iterable<URL> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) yield* sourceFiles(new URL(`${entry.name}/`, folder));
    else if (/(?<!\.test)\.ts$/.test(entry.name)) yield new URL(entry.name, folder);
  }
}

/** The TypeScript blocks of a Markdown file or of doc comments. */
function blocksIn(text: string): string[] {
  return [...text.replace(/^ \* ?/gm, "").matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? "");
}

const README = new URL("../README.md", import.meta.url);
const files = [README, ...sourceFiles(new URL("./", import.meta.url))];
const examples = files.flatMap((file) =>
  blocksIn(readFileSync(file, "utf8")).map((code, index) => ({
    name: `${file.pathname.split("/").at(-1)} ${index + 1}`,
    code,
  })),
);

test("there are examples", () => {
  expect(examples.length).toBeGreaterThan(2);
});

/** A line `console.log(x); // "y"` promises that x is y. */
const withChecks = (code: string): string =>
  code.replace(
    /console\.log\((.*)\);\s*\/\/ (["[\d].*)$/gm,
    (_, value, promised) => `expect(${value}).toEqual(${promised});`,
  );

test.each(examples)("$name", async ({ code }) => {
  const { code: script } = transformSync(withChecks(code), { loader: "ts", format: "cjs" });
  const run = new Function("require", "expect", "console", `return (async () => { ${script} })();`);
  const quiet = { log: (): void => undefined };
  await run((name: string) => MODULES[name], expect, quiet);
});
