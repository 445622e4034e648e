import { readFileSync, writeFileSync } from "node:fs";
import { formats } from "@civic-media/render";
import { expect, test } from "vitest";
import { FORMAT_IDS } from "./commands/format-ids.ts";
import { commands } from "./commands/index.ts";
import { commandReference } from "./report/command-reference.ts";

const PAGE = new URL("../../../docs/reference/command-line.md", import.meta.url);

test("the reference page says what the command says; UPDATE=1 writes it", () => {
  const page = commandReference(commands);
  if (process.env["UPDATE"]) writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, "utf8")).toBe(page);
});

test("--format takes the data and every format that can be rendered", () => {
  expect(FORMAT_IDS).toEqual(["json", ...Object.keys(formats)]);
});

test.each(commands.map((command) => [command.usage, command] as const))("%s has an example and can be loaded", async (usage, command) => {
  expect(command.examples.length).toBeGreaterThan(0);
  const [name] = usage.split(" ");
  for (const example of command.examples) expect(example).toContain(`civic-media ${name} `);
  expect(typeof (await command.load()).run).toBe("function");
}); // biome-ignore format: a table
