import { expect, test } from "vitest";
import { CivicMediaError } from "../errors.ts";
import { SCHEMA_ID } from "../version.ts";
import { upgrade, upgradeBy } from "./upgrade.ts";

const codeOf = (run: () => unknown): string | undefined => {
  try {
    run();
  } catch (error) {
    return CivicMediaError.is(error) ? error.code : String(error);
  }
  return undefined;
};

test("a document of the present model stays as it is", () => {
  const document = { schema: SCHEMA_ID, headline: "x" };
  expect(upgrade(document)).toBe(document);
});

test("older documents go through every step between", () => {
  const steps = {
    "a:1": ({ title, ...rest }: Record<string, unknown>) => ({ ...rest, schema: "a:2", headline: title }),
    "a:2": (document: Record<string, unknown>) => ({ ...document, schema: "a:3", version: 1 }),
  };
  const document = { schema: "a:1", title: "x" };
  expect(upgradeBy(steps, document, "a:3")).toEqual({ schema: "a:3", headline: "x", version: 1 });
  expect(document).toEqual({ schema: "a:1", title: "x" });
});

test("a model that is not known, and a step that goes nowhere, are errors", () => {
  expect(codeOf(() => upgrade({ schema: "https://civic-media.github.io/schema/release/99" }))).toBe("schema-unknown");
  expect(codeOf(() => upgrade({ schema: "__proto__" }))).toBe("schema-unknown");
  expect(codeOf(() => upgrade({}))).toBe("schema-unknown");
  expect(codeOf(() => upgrade([]))).toBe("argument-invalid");
  expect(codeOf(() => upgradeBy({ "a:1": (document) => document }, { schema: "a:1" }, "a:2"))).toBe("schema-unknown");
});
