import { expect, test } from "vitest";
import { loadPeer } from "./load-peer.ts";

test("a package that is not there is said with the command that installs it", async () => {
  const missing = Object.assign(new Error("Cannot find package 'pg'"), { code: "ERR_MODULE_NOT_FOUND" });
  await expect(loadPeer("pg", "An archive in PostgreSQL", () => Promise.reject(missing))).rejects.toMatchObject({
    code: "peer-missing",
    message: "An archive in PostgreSQL needs the package pg, which is not installed. Run: npm install pg",
    cause: missing,
  });
});

test("a package that is there and broken says so itself", async () => {
  const broken = new SyntaxError("Unexpected token");
  await expect(loadPeer("pg", "An archive", () => Promise.reject(broken))).rejects.toBe(broken);
  expect(await loadPeer("pg", "An archive", async () => 7)).toBe(7);
});
