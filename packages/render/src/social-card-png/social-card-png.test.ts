import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { readRelease } from "@civic-media/schema";
import { describe, expect, test } from "vitest";
import { fontFamily } from "./font-family.ts";
import { renderSocialCardPng } from "./index.ts";

const file = (name: string): Uint8Array => readFileSync(createRequire(import.meta.url).resolve(name));
const wasm = file("@resvg/resvg-wasm/index_bg.wasm");
const serif = file("dejavu-fonts-ttf/ttf/DejaVuSerif-Bold.ttf");
const sans = file("dejavu-fonts-ttf/ttf/DejaVuSans.ttf");
const fonts = [serif, sans];

const EXAMPLES = new URL("../../../schema/examples/", import.meta.url);
const releases = readdirSync(EXAMPLES)
  .filter((name) => name.endsWith(".json"))
  .map((name) => [name, readRelease(JSON.parse(readFileSync(new URL(name, EXAMPLES), "utf8")))] as const);
const [, linz] = releases.find(([name]) => name.includes("linz")) ?? releases[0] ?? [];

/** Width and height of a PNG, from its first chunk. */
function sizeOf(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return [view.getUint32(16), view.getUint32(20)];
}

test("a picture of the size that networks want, the same bytes twice", async () => {
  if (linz === undefined) throw new TypeError("no example");
  const [first, second] = [
    await renderSocialCardPng(linz, { fonts, wasm }),
    await renderSocialCardPng(linz, { fonts, wasm }),
  ];
  expect(sizeOf(first)).toEqual([1200, 630]);
  expect(Buffer.compare(first, second)).toBe(0);
  const small = await renderSocialCardPng(linz, { fonts, width: 600 });
  expect(sizeOf(small)).toEqual([600, 315]);
  const other = await renderSocialCardPng({ ...linz, headline: "Something else" }, { fonts });
  expect(Buffer.compare(first, other)).not.toBe(0);
});

test.each(releases)("%s can be painted, or says why not", async (_, release) => {
  const painted = await renderSocialCardPng(release, { fonts, wasm, includeUnpublished: true });
  expect(sizeOf(painted)).toEqual([1200, 630]);
});

describe("mistakes of the caller", () => {
  test.each([
    ["no font", { fonts: [] }],
    ["a file that is no font", { fonts: [new Uint8Array([1, 2, 3])] }],
    ["a font that ends early", { fonts: [serif.subarray(0, 300)] }],
  ])("%s", async (_, options) => {
    if (linz === undefined) throw new TypeError("no example");
    await expect(renderSocialCardPng(linz, options)).rejects.toMatchObject({ code: "argument-invalid" });
  });
});

test("the family of a font", () => {
  expect(fontFamily(serif)).toBe("DejaVu Serif");
  expect(fontFamily(sans)).toBe("DejaVu Sans");
  expect(fontFamily(new Uint8Array(0))).toBeUndefined();
});
