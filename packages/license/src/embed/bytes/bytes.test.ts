import { createHash } from "node:crypto";
import { deflateRawSync, deflateSync, crc32 as zlibCrc32 } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { crc32 } from "./crc32.ts";
import { inflate } from "./inflate.ts";
import { md5 } from "./md5.ts";
import { truncateUtf8 } from "./text.ts";

const sizes = [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000];

test("md5 is Node's", () => {
  for (const size of sizes) {
    const bytes = Uint8Array.from({ length: size }, (_, index) => (index * 7919) % 256);
    expect(Buffer.from(md5(bytes)).toString("hex")).toBe(createHash("md5").update(bytes).digest("hex"));
  }
});

test("crc32 is that of PNG", () => {
  expect(crc32(new TextEncoder().encode("IEND"))).toBe(0xae426082);
  if (typeof zlibCrc32 === "function")
    fc.assert(fc.property(fc.uint8Array(), (bytes) => crc32(bytes) === zlibCrc32(bytes)));
});

test("inflate undoes deflate, at every level", () => {
  const text = fc.array(fc.constantFrom("rights ", "Ü", "<rdf:li>", "\0", "x".repeat(300)), { maxLength: 2000 });
  fc.assert(
    fc.property(
      fc.oneof(fc.uint8Array({ maxLength: 70_000 }), text),
      fc.integer({ min: 0, max: 9 }),
      (input, level) => {
        const bytes = Buffer.from(Array.isArray(input) ? input.join("") : input);
        expect(Buffer.from(inflate(deflateSync(bytes, { level }), 1e6)).equals(bytes)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test("a bomb ends at the limit, garbage and cut streams in an error", () => {
  const bomb = deflateSync(Buffer.alloc(50_000_000));
  expect(() => inflate(bomb, 100_000)).toThrow(/longer than 100000/);
  const stream = deflateSync(Buffer.from("a text that is long enough, a text that is long enough"));
  for (let end = 0; end < stream.length - 4; end += 1)
    expect(() => inflate(stream.subarray(0, end), 1e6)).toThrow(/compress/);
  expect(() => inflate(deflateRawSync("x"), 10)).toThrow();
});

test("text is cut between characters", () => {
  expect(new TextDecoder().decode(truncateUtf8("Müller", 2))).toBe("M");
  expect(new TextDecoder().decode(truncateUtf8("写真家", 8))).toBe("写真");
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.nat(40), (text, most) => {
      const bytes = truncateUtf8(text, most);
      expect(bytes.length).toBeLessThanOrEqual(most);
      expect(text.startsWith(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes))).toBe(true);
    }),
  );
});
