import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { zipPart } from "./zip-part.ts";

const PATH = "book/releases.json";
const END = 22;

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function milliseconds(part: () => unknown): number {
  const start = process.cpuUsage();
  part();
  return process.cpuUsage(start).user / 1000;
}

test("takes the part that is wanted", () => {
  const archive = zipSync({ other: strToU8("x"), [PATH]: strToU8("[]") });
  expect(zipPart(archive, PATH)).toEqual(strToU8("[]"));
  expect(zipPart(archive, "missing")).toBeUndefined();
});

test("entries that are only said to be there take no time", () => {
  // The end of an archive in the form of ZIP64, which names twenty million entries.
  const record = new Uint8Array(56);
  viewOf(record).setUint32(0, 0x06064b50, true);
  viewOf(record).setUint32(32, 20_000_000, true);
  const locator = new Uint8Array(20);
  viewOf(locator).setUint32(0, 0x07064b50, true);
  const end = new Uint8Array(END);
  viewOf(end).setUint32(0, 0x06054b50, true);
  viewOf(end).setUint16(8, 0xffff, true);
  const archive = joined(record, locator, end);
  expect(milliseconds(() => expect(zipPart(archive, PATH)).toBeUndefined())).toBeLessThan(500);
});

test("entries that lead to the same bytes are unpacked once", () => {
  const copies = 300;
  const one = zipSync({ [PATH]: new Uint8Array(10_000_000) });
  const directory = viewOf(one).getUint32(one.length - END + 16, true);
  const header = one.subarray(directory, one.length - END);
  const end = one.slice(-END);
  viewOf(end).setUint16(8, copies, true);
  const archive = joined(one.subarray(0, directory), ...new Array<Uint8Array>(copies).fill(header), end);
  expect(milliseconds(() => expect(zipPart(archive, PATH)?.length).toBe(10_000_000))).toBeLessThan(1500);
});
