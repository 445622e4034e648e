import { brotliCompressSync, crc32, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
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

const long = new TextEncoder().encode(Array.from({ length: 3000 }, (_, index) => index * index).join(" "));
/** RFC 1952, 2.3: a header with an extra field, a name, a comment and a checksum of its own. */
function withFullHeader(packed: Uint8Array): Uint8Array {
  const header = Uint8Array.from([31, 139, 8, 2 + 4 + 8 + 16, 0, 0, 0, 0, 0, 3, 2, 0, 9, 9, 97, 0, 98, 0]);
  const checksum = crc32(header);
  return Uint8Array.from([...header, checksum & 255, (checksum >> 8) & 255, ...packed.subarray(10)]);
}

test.each([
  ["gzip", gzipSync(long).subarray(0, -8)],
  ["gzip", gzipSync(long).subarray(0, -3)],
  ["gzip", withFullHeader(gzipSync(long)).subarray(0, -8)],
  ["deflate", deflateSync(long).subarray(0, -4)],
])("forgives that the checksum behind %s is missing", async (encoding, body) => {
  expect(new Uint8Array(await unpack(body, { encoding, most: 100_000 }))).toEqual(long);
});

test.each([
  ["gzip", gzipSync(long)],
  ["gzip", withFullHeader(gzipSync(long))],
  ["deflate", deflateSync(long)],
  ["deflate", deflateRawSync(long)],
  ["br", brotliCompressSync(long)],
])("takes no part of a page for all of it: %s", async (encoding, body) => {
  for (const length of [body.length >> 1, body.length - 20, 40])
    await expect(unpack(body.subarray(0, length), { encoding, most: 100_000 })).rejects.toThrow("ends before all");
});

test("refuses what unpacks to more than is read, and what is packed again and again", async () => {
  await expect(read(gzipSync(new Uint8Array(1_000_000)), "gzip")).rejects.toMatchObject({ code: "page-too-large" });
  await expect(read(bytes, "gzip, gzip, gzip, gzip, gzip, gzip")).rejects.toThrow("6 times");
  await expect(read(bytes, "gzip")).rejects.toThrow();
});
