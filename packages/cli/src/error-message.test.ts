import { CivicMediaError } from "@civic-media/schema";
import { expect, test } from "vitest";
import { errorMessage } from "./error-message.ts";

test("a missing package is installed where the command is; other errors say what they say", () => {
  const message = "A PDF needs the package x, which is not installed. Run: npm install x";
  expect(errorMessage(new CivicMediaError("peer-missing", message))).toMatch(/Run: npm install --global x$/);
  expect(errorMessage(new CivicMediaError("source-invalid", "npm install x"))).toBe("npm install x");
});
