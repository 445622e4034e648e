import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toFiles } from "../scripts/json-schema.ts";
import { safeReadRelease as safeReadSmall } from "./mini/read.ts";
import { Release } from "./release.ts";
import { anyRelease } from "./testing/arbitrary.ts";
import { mutate } from "./testing/mutate.ts";

const SCHEMAS = new URL("../json-schema/", import.meta.url);
const EXAMPLES = new URL("../examples/", import.meta.url);
const examples = readdirSync(EXAMPLES).filter((name) => name.endsWith(".json"));
const read = (name: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(name, EXAMPLES), "utf8"));
const schemaOf = (name: string): object => JSON.parse(readFileSync(new URL(name, SCHEMAS), "utf8"));

// `strictTypes` and `strictRequired` forbid styles, not mistakes; everything else of strict mode holds.
const options = { strict: true, strictTypes: false, strictRequired: false };
const ajv2020 = new Ajv2020.default(options);
const ajv7 = new Ajv(options);
addFormats.default(ajv2020);
addFormats.default(ajv7);
const validate = ajv2020.compile(schemaOf("release.json"));
const validate7 = ajv7.compile(schemaOf("release.draft-07.json"));

test("the files in the package are fresh", () => {
  for (const [name, schema] of Object.entries(toFiles()))
    expect(schemaOf(name), `${name}: run npm run generate`).toEqual(JSON.parse(JSON.stringify(schema)));
});

test("every reference inside the OpenAPI file leads somewhere", () => {
  const file = readFileSync(new URL("release.openapi-3.0.json", SCHEMAS), "utf8");
  const { schemas } = (JSON.parse(file) as { components: { schemas: object } }).components;
  const names = [...file.matchAll(/"\$ref": "([^"]+)"/g)].map(([, ref = ""]) => ref);
  expect(names.length).toBeGreaterThan(100);
  for (const ref of new Set(names)) expect(schemas).toHaveProperty([ref.replace("#/components/schemas/", "")]);
});

test.each(examples)("%s is valid by both dialects", (name) => {
  expect(validate(read(name)), JSON.stringify(validate.errors)).toBe(true);
  expect(validate7(read(name)), JSON.stringify(validate7.errors)).toBe(true);
});

/** What zod refuses and JSON Schema cannot: the checks across fields, NFC, and addresses that no URL parser reads. */
const isDocumented = (issue: { code: string; format?: string }): boolean =>
  issue.code === "custom" || (issue.code === "invalid_format" && issue.format === "url");

describe("zod and ajv", () => {
  test("agree on 10,000 mutated documents, but for what the schema's comment names", () => {
    const counts = { both: 0, neither: 0, zodOnly: 0 };
    fc.assert(
      fc.property(anyRelease, fc.infiniteStream(fc.nat()), (release, numbers) => {
        const random = (): number => numbers.next().value as number;
        for (let round = 0; round < 20; round += 1) {
          const document = mutate(release, random);
          const result = Release.safeParse(document);
          expect(safeReadSmall(document).success, JSON.stringify(document)).toBe(result.success);
          const [byZod, byAjv] = [result.success, validate(document)];
          if (byZod !== validate7(document) || byZod !== byAjv) {
            const excuse = !byZod && byAjv && (result.error?.issues.every(isDocumented) ?? false);
            expect(excuse, `${JSON.stringify(document)}\n${JSON.stringify(validate.errors)}`).toBe(true);
            counts.zodOnly += 1;
          } else if (byZod) counts.both += 1;
          else counts.neither += 1;
        }
      }),
      { numRuns: 500 },
    );
    console.info(
      `zod and ajv: both accept ${counts.both}, both refuse ${counts.neither}, zod alone refuses ${counts.zodOnly}`,
    );
    expect(counts.both + counts.neither + counts.zodOnly).toBe(10_000);
  }, 120_000);
});

test.each(["release.json", "release.draft-07.json", "release.openapi-3.0.json"])(
  "%s has no pattern that other languages do not read",
  (name) => {
    expect(readFileSync(new URL(name, SCHEMAS), "utf8")).not.toContain("\\p{");
  },
);
