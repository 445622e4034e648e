import { readdirSync, readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import type { Work } from "../attribution/work.ts";
import { CivicMediaError } from "../errors.ts";
import { concat, fromLatin1 } from "./bytes/byte-view.ts";
import { crc32 } from "./bytes/crc32.ts";
import { bigEndian } from "./bytes/numbers.ts";
import { segmentBytes } from "./containers/jpeg-segments.ts";
import { copyRights, embedRights } from "./embed-rights.ts";
import { readRights } from "./read-rights.ts";

const FOLDER = new URL("../../fixtures/pictures/", import.meta.url);
const WORK: Work = {
  creators: [{ name: "Eva Müller" }],
  copyrightNotice: "© Stadt Linz",
  license: { url: "https://creativecommons.org/licenses/by-sa/4.0/" },
};

const pictures = new Map<string, Uint8Array>();

beforeAll(async () => {
  for (const name of readdirSync(FOLDER).filter((file) => !file.endsWith(".sh")))
    pictures.set(name, embedRights(new Uint8Array(readFileSync(new URL(name, FOLDER))), WORK));
  const avif = await sharp({ create: { width: 8, height: 8, channels: 3, background: "red" } })
    .avif()
    .toBuffer();
  pictures.set("sharp.avif", embedRights(avif, WORK));
});

/** Runs to a result or to an error of ours; anything else is a mistake. Gives the milliseconds. */
function outcome(bytes: Uint8Array): { error?: CivicMediaError; milliseconds: number } {
  const start = performance.now();
  try {
    embedRights(bytes, { ...WORK, title: "Fresh" });
    return { milliseconds: performance.now() - start };
  } catch (error) {
    if (!CivicMediaError.is(error)) throw error;
    expect(["picture-invalid", "picture-unsupported"]).toContain(error.code);
    return { error, milliseconds: performance.now() - start };
  }
}

/** Reproducible random numbers (mulberry32). */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) % below;
  };
}

test("a file that was cut off gives an error, wherever the cut is", () => {
  for (const [name, bytes] of pictures) {
    // The pointer to a next directory may be missing; a byte of padding too.
    const whole = name.endsWith(".tif") ? bytes.length - 4 : bytes.length;
    const step = Math.max(1, Math.floor(whole / 150));
    for (let end = 0; end < whole; end += step)
      expect(outcome(bytes.subarray(0, end)).error, `${name} cut at ${end} of ${bytes.length}`).toBeDefined();
    for (let end = whole - 40; end < whole; end += 1)
      expect(outcome(bytes.subarray(0, end)).error, `${name} cut at ${end} of ${bytes.length}`).toBeDefined();
  }
});

test("changed bytes and lying lengths give a result or an error, quickly", () => {
  const random = randomNumbers(20_221_129);
  const extremes = [0, 1, 0x7fffffff, 0x80000000, 0xffffffff, 0xfffffffe, 0x10000];
  let slowest = 0;
  const names = [...pictures.keys()];
  for (let run = 0; run < 4000; run += 1) {
    const bytes = (pictures.get(names[random(names.length)] ?? "") ?? new Uint8Array(0)).slice();
    const changes = 1 + random(4);
    for (let change = 0; change < changes; change += 1) {
      const at = random(bytes.length - 4);
      if (random(2) === 0) bytes[at] = random(256);
      else bytes.set(bigEndian(extremes[random(extremes.length)] ?? 0, 4), at);
    }
    slowest = Math.max(slowest, outcome(bytes).milliseconds);
  }
  expect(slowest).toBeLessThan(2000);
}, 60_000);

const JPEG_TAIL = "\xff\xda\0\x02scan\xff\xd9";
const jpegWith = (...segments: readonly Uint8Array[]): Uint8Array =>
  concat([fromLatin1("\xff\xd8"), ...segments, fromLatin1(JPEG_TAIL)]);
const jpegWithXmp = (xmp: string): Uint8Array => jpegWith(segmentBytes("xmp", new TextEncoder().encode(xmp)));
const rdf = (content: string): string =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">${content}</rdf:RDF>`;
const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const named = concat([fromLatin1(type), data]);
  return concat([bigEndian(data.length, 4), named, bigEndian(crc32(named), 4)]);
};
const pngWith = (...chunks: readonly Uint8Array[]): Uint8Array =>
  concat([
    fromLatin1("\x89PNG\r\n\x1a\n"),
    chunk("IHDR", new Uint8Array(13)),
    ...chunks,
    chunk("IDAT", new Uint8Array(2)),
    chunk("IEND", new Uint8Array(0)),
  ]);
const compressedXmp = (text: Uint8Array): Uint8Array =>
  chunk("iTXt", concat([fromLatin1("XML:com.adobe.xmp\0\x01\0\0\0"), deflateSync(text)]));
const box = (type: string, ...content: readonly Uint8Array[]): Uint8Array => {
  const body = concat(content);
  return concat([bigEndian(body.length + 8, 4), fromLatin1(type), body]);
};
const laughs = Array.from({ length: 30 }, (_, index) => `<!ENTITY l${index + 1} "&l${index};&l${index};">`).join("");

describe("attacks end in an error that says what is wrong", () => {
  test.each<[string, () => Uint8Array, RegExp]>([
    [
      "entities that grow",
      () => jpegWithXmp(`<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]>${rdf("&l30;")}`),
      /document type/,
    ],
    ["a file from outside", () => jpegWithXmp(`<!DOCTYPE x SYSTEM "file:///etc/passwd">${rdf("")}`), /document type/],
    ["an entity of its own", () => jpegWithXmp(rdf("<rdf:Description>&secret;</rdf:Description>")), /entity/],
    ["deep nesting", () => jpegWithXmp(rdf("<a>".repeat(20_000))), /nested more than/],
    ["no end", () => jpegWithXmp(rdf("<rdf:Description>").slice(0, -10)), /no (end|start)/],
    ["a prefix that nobody declared", () => jpegWithXmp(rdf("<evil:x/>")), /prefix/],
    ["two documents", () => jpegWithXmp(`${rdf("")}${rdf("")}`), /two documents/],
    ["no RDF", () => jpegWithXmp("<html/>"), /rdf:RDF/],
    ["bytes that are no text", () => jpegWith(segmentBytes("xmp", Uint8Array.of(60, 97, 62, 0xfc, 0xe4))), /UTF-8/],
    ["a compressed bomb", () => pngWith(compressedXmp(new Uint8Array(100_000_000).fill(32))), /longer than/],
    [
      "many that are bombs together",
      () => pngWith(...new Array<Uint8Array>(20).fill(compressedXmp(new Uint8Array(10_000_000).fill(32)))),
      /longer than/,
    ],
    [
      "a compression that is none",
      () => pngWith(chunk("iTXt", fromLatin1("XML:com.adobe.xmp\0\x01\0\0\0nope"))),
      /compress/,
    ],
    [
      "a wrong checksum",
      () => {
        const bytes = pngWith(chunk("iTXt", fromLatin1("XML:com.adobe.xmp\0\0\0\0\0<a/>")));
        bytes[70] = 0;
        return bytes;
      },
      /checksum/,
    ],
    ["a segment longer than the file", () => fromLatin1("\xff\xd8\xff\xe1\xff\xffExif\0\0"), /refers to byte/],
    [
      "a directory with more entries than bytes",
      () => jpegWith(segmentBytes("exif", fromLatin1("MM\0*\0\0\0\x08\xff\xff"))),
      /refers to byte/,
    ],
    [
      "a value with more bytes than the file",
      () =>
        jpegWith(
          segmentBytes(
            "exif",
            concat([fromLatin1("MM\0*\0\0\0\x08\0\x01\x01\x3b\0\x02\xff\xff\xff\xff\0\0\0\x08"), new Uint8Array(4)]),
          ),
        ),
      /refers to byte/,
    ],
    [
      "resources longer than Photoshop's data",
      () => jpegWith(segmentBytes("photoshop", fromLatin1("8BIM\x04\x04\0\0\x7f\xff\xff\xff"))),
      /refers to byte/,
    ],
    [
      "a dataset longer than any file",
      () =>
        jpegWith(
          segmentBytes("photoshop", fromLatin1("8BIM\x04\x04\0\0\0\0\0\x0a\x1c\x02\x50\x80\x04\xff\xff\xff\xffx")),
        ),
      /refers to byte/,
    ],
    [
      "a box with more bytes than any file",
      () =>
        concat([box("ftyp", fromLatin1("avif\0\0\0\0")), bigEndian(1, 4), fromLatin1("meta"), bigEndian(2 ** 52, 8)]),
      /refers to byte/,
    ],
    [
      "boxes without end",
      () => concat([box("ftyp", fromLatin1("avif\0\0\0\0")), ...Array.from({ length: 100_001 }, () => box("free"))]),
      /more than 100000 boxes/,
    ],
    [
      "a box without bytes",
      () => concat([box("ftyp", fromLatin1("avif\0\0\0\0")), bigEndian(4, 4), fromLatin1("free")]),
      /says that it has 4 bytes/,
    ],
    [
      "a sequence of pictures",
      () => {
        const avif = pictures.get("sharp.avif") ?? new Uint8Array(0);
        return concat([avif, box("moov")]);
      },
      /sequence/,
    ],
    ["BigTIFF", () => concat([fromLatin1("II+\0\x08\0\0\0"), new Uint8Array(16)]), /BigTIFF/],
    ["a film", () => box("ftyp", fromLatin1("isom\0\0\0\0")), /Supported: JPEG, PNG, WebP, TIFF, AVIF, HEIC/],
    ["a GIF", () => fromLatin1("GIF89a"), /Supported/],
    ["nothing", () => new Uint8Array(0), /Supported/],
  ])("%s", (_name, make, message) => {
    const { error, milliseconds } = outcome(make());
    expect(error?.message).toMatch(message);
    expect(milliseconds).toBeLessThan(3000);
  });
});

describe("what is large but sound takes time in proportion", () => {
  test.each<[string, () => Uint8Array]>([
    [
      "a hundred thousand chunks",
      () => pngWith(...Array.from({ length: 100_000 }, () => chunk("tEXt", fromLatin1("a\0b")))),
    ],
    [
      "a property stated twenty thousand times",
      () =>
        pngWith(
          chunk(
            "iTXt",
            concat([
              fromLatin1("XML:com.adobe.xmp\0\0\0\0\0"),
              new TextEncoder().encode(
                rdf(`<rdf:Description>${"<dc:creator>x</dc:creator>".repeat(20_000)}</rdf:Description>`),
              ),
            ]),
          ),
        ),
    ],
    [
      "a long value without a break",
      () =>
        pngWith(
          chunk(
            "iTXt",
            concat([
              fromLatin1("XML:com.adobe.xmp\0\0\0\0\0"),
              new TextEncoder().encode(
                rdf(`<rdf:Description><dc:format>${"x".repeat(3_000_000)}</dc:format></rdf:Description>`),
              ),
            ]),
          ),
        ),
    ],
  ])("%s", (_name, make) => {
    const { error, milliseconds } = outcome(make());
    expect(error).toBeUndefined();
    expect(milliseconds).toBeLessThan(4000);
  });
});

test("names of a hostile picture stay names when they are copied into another", () => {
  const evil = `"><rdf:li>x</rdf:li>]]>&amp;<!--`;
  const from = embedRights(pngWith(), { creators: [{ name: evil }], creditLine: evil });
  const to = copyRights(from, jpegWith());
  expect(readRights(to).rights).toMatchObject({ creators: [evil], creditLine: evil });
});

test("addresses that are none are refused, and nothing is written", () => {
  for (const work of [
    { license: { url: "javascript:alert(1)" } },
    { acquireLicensePage: "data:text/html,x" },
    { license: { url: "https://creativecommons.org/licenses/by/4.0/" }, url: "file:///etc/passwd" },
  ])
    expect(() => embedRights(pngWith(), work)).toThrow(/expected an address/);
});

test("signed Content Credentials are not broken without a word", () => {
  const signed = jpegWith(segmentBytes("jumbf", fromLatin1("\0\x01\0\0\0\x01\0\0\0\x20jumb\0\0\0\x18jumdc2pa")));
  expect(readRights(signed).hasContentCredentials).toBe(true);
  expect(() => embedRights(signed, WORK)).toThrow(/Content Credentials/);
  const broken = embedRights(signed, WORK, { contentCredentials: "break" });
  expect(readRights(broken).rights.creators).toEqual(["Eva Müller"]);
});
