import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

const sizeOf = async (code: string): Promise<number> => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: new URL(".", import.meta.url).pathname, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? "").length;
};

/** In bytes, minified and gzipped, zod included. */
const BUDGETS: readonly [name: string, code: string, most: number][] = [
  ["mini", 'export * from "./mini/index.ts";', 10 * 1024],
  [
    "everything",
    'export * from "./index.ts"; export * from "./model.ts"; export * from "./crosswalk/index.ts"; export * from "./import/index.ts";',
    35 * 1024,
  ],
];

describe("what a bundle costs", () => {
  test.each(BUDGETS)("%s", async (name, code, most) => {
    const size = await sizeOf(code);
    console.info(`${name}: ${(size / 1024).toFixed(1)} kB gz`);
    expect(size).toBeLessThanOrEqual(most);
  });

  test("types alone cost nothing", async () => {
    expect(await sizeOf('export * from "./types.ts";')).toBeLessThan(40);
  });
});

test("the schema follows Standard Schema", async () => {
  const { Release } = await import("./release.ts");
  const { vendor, version, validate } = Release["~standard"];
  expect([vendor, version]).toEqual(["zod", 1]);
  expect(await validate({})).toHaveProperty("issues");
});
