import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { unpack } from "./unpack.ts";

const text = "Die Stadt teilt mit. ".repeat(100);
const bytes = new TextEncoder().encode(text);
const read = async (body: Uint8Array, encoding: string | undefined, most = 10_000) =>
  new TextDecoder().decode(await unpack(body, { encoding, most }));

test.each([
  ["gzip", gzipSync(bytes)],
  ["X-GZip", gzipSync(bytes)],
  ["deflate", deflateSync(bytes)],
  ["deflate", deflateRawSync(bytes)],
  ["br", brotliCompressSync(bytes)],
  ["deflate, gzip", gzipSync(deflateSync(bytes))],
  ["identity", bytes],
  [undefined, bytes],
])("%s", async (encoding, body) => {
  expect(await read(body, encoding)).toBe(text);
});

test("takes what is there of a body whose end is missing", async () => {
  const page = new TextEncoder().encode(Array.from({ length: 3000 }, (_, index) => index * index).join(" "));
  const part = await unpack(gzipSync(page).subarray(0, 4000), { encoding: "gzip", most: 100_000 });
  expect(part.length).toBeGreaterThan(1000);
  expect(page.subarray(0, part.length)).toEqual(new Uint8Array(part));
});

test("refuses what unpacks to more than is read, and what is packed again and again", async () => {
  await expect(read(gzipSync(new Uint8Array(1_000_000)), "gzip")).rejects.toMatchObject({ code: "page-too-large" });
  await expect(read(bytes, "gzip, gzip, gzip, gzip, gzip, gzip")).rejects.toThrow("6 times");
  await expect(read(bytes, "gzip")).rejects.toThrow();
});
