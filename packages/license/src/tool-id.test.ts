import { expect, test } from "vitest";
import { formatXmpPacket } from "./embed/index.ts";
import { parseToolId } from "./tool-id.ts";
import { tools } from "./tools-list/index.ts";

test("every identifier leads to its tool, with hyphens and as Creative Commons writes it", () => {
  for (const { id, identifier, unit, version, jurisdiction } of tools) {
    const tool = { unit, version, ...(jurisdiction === undefined ? {} : { jurisdiction }) };
    expect([id, parseToolId(id)]).toEqual([id, expect.objectContaining(tool)]);
    expect([identifier, parseToolId(identifier)?.tool]).toEqual([identifier, id]);
  }
});

test.each(["CC-BY", "CC-BY-9.0", "CC-BY-4.0-AT", "CC-XX-4.0", "MIT", "", "x".repeat(10_000)])("no tool: %s", (id) => {
  expect(parseToolId(id)).toBeUndefined();
});

test("a license that is given by its identifier alone is written into pictures", () => {
  const url = "https://creativecommons.org/licenses/by/3.0/at/";
  const packet = formatXmpPacket({ license: { id: "CC-BY-3.0-AT" }, creators: [{ name: "Eva" }] });
  expect(packet).toBe(formatXmpPacket({ license: { url }, creators: [{ name: "Eva" }] }));
  expect(packet).toContain(url);
});
