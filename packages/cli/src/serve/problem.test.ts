import { readFileSync } from "node:fs";
import { CivicMediaError } from "@civic-media/schema";
import { expect, test } from "vitest";
import { problemOf, STATUS_BY_CODE } from "./problem.ts";

const PAGE = new URL("../../../../docs/how-to/serve-a-json-api.md", import.meta.url);

test("the how-to names every code with the status that it has", () => {
  const rows = [...readFileSync(PAGE, "utf8").matchAll(/^\| (\d{3}) \| (.+) \|$/gm)];
  const named = rows.flatMap(([, status, codes = ""]) =>
    [...codes.matchAll(/`([a-z-]+)`/g)].map(([, code]) => [code, Number(status)]),
  );
  expect(Object.fromEntries(named)).toEqual({ ...STATUS_BY_CODE, internal: 500 });
});

test("of a mistake of ours nothing is told but that it happened", () => {
  const problem = problemOf(new TypeError("secret"));
  expect(problem).toMatchObject({ status: 500, code: "internal" });
  expect(JSON.stringify(problem)).not.toContain("secret");
});

test("work that was given up, and codes of which nothing is known, have a status", () => {
  expect(problemOf(new DOMException("…", "TimeoutError"))).toMatchObject({ status: 504, code: "work-too-long" });
  expect(problemOf(new CivicMediaError("picture-invalid", "…"))).toMatchObject({ status: 400, detail: "…" });
});
