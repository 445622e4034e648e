import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Work } from "../attribution/work.ts";
import { embedRights } from "./embed-rights.ts";
import { readRights } from "./read-rights.ts";

const PICTURES = fileURLToPath(new URL("../../fixtures/pictures", import.meta.url));
const isPicture = (name: string): boolean => /\.(jpe?g|jps|png|webp|tiff?|dng|nef|cr2|heic|avif)$/i.test(name);

const WORK: Work = {
  title: "Rathaus bei Nacht",
  description: "Das Rathaus – 市庁舎\nzweite Zeile",
  creators: [{ name: "Jürgen Müßig-Österreicher von Hohenberg" }, { name: "写真家; 太郎" }],
  agency: "Stadt Linz",
  creditLine: "Foto: Stadt Linz/Müßig",
  copyrightNotice: "© 2026 Stadt Linz",
  copyrightHolder: { name: "Stadt Linz" },
  usageTerms: "Für Medien <honorarfrei> & \"frei\" — 'nur' mit Nennung",
  license: { url: "http://creativecommons.org/licenses/by/4.0/deed.de" },
  url: "https://www.linz.at/foto?a=1&b=2",
  acquireLicensePage: "https://www.linz.at/lizenz",
  digitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
};
const LICENSE = "https://creativecommons.org/licenses/by/4.0/";

/** What ExifTool is to read, by its names. */
const EXPECTED: Readonly<Record<string, unknown>> = {
  "XMP-dc:Title": WORK.title,
  "XMP-dc:Description": WORK.description,
  "XMP-dc:Creator": WORK.creators?.map(({ name }) => name),
  "XMP-dc:Rights": WORK.copyrightNotice,
  "XMP-photoshop:Credit": WORK.creditLine,
  "XMP-photoshop:Source": WORK.agency,
  "XMP-xmpRights:UsageTerms": WORK.usageTerms,
  "XMP-xmpRights:Marked": true,
  "XMP-xmpRights:WebStatement": LICENSE,
  "XMP-cc:License": LICENSE,
  "XMP-cc:AttributionName": WORK.creators?.map(({ name }) => name).join(", "),
  "XMP-cc:AttributionURL": WORK.url,
  "XMP-cc:MorePermissions": WORK.acquireLicensePage,
  "XMP-plus:ImageCreator": WORK.creators?.map(({ name }) => ({ ImageCreatorName: name })),
  "XMP-plus:CopyrightOwner": [{ CopyrightOwnerName: "Stadt Linz" }],
  "XMP-plus:Licensor": [{ LicensorName: "Stadt Linz", LicensorURL: WORK.acquireLicensePage }],
  "XMP-iptcExt:DigitalSourceType": WORK.digitalSourceType,
  "IFD0:Artist": 'Jürgen Müßig-Österreicher von Hohenberg; "写真家; 太郎"',
  "IFD0:Copyright": WORK.copyrightNotice,
  "IFD0:ImageDescription": WORK.description,
};
const EXPECTED_IIM: Readonly<Record<string, unknown>> = {
  "IPTC:CodedCharacterSet": "UTF8",
  "IPTC:ObjectName": WORK.title,
  // Cut after 32 bytes.
  "IPTC:By-line": ["Jürgen Müßig-Österreicher vo", "写真家; 太郎"],
  "IPTC:Credit": WORK.creditLine,
  "IPTC:Source": WORK.agency,
  "IPTC:CopyrightNotice": WORK.copyrightNotice,
  "IPTC:Caption-Abstract": WORK.description,
};

/** What changes beside the fields: places in the file, and what a first Exif directory needs. */
const MOVES =
  /^(System|File|ExifTool|Composite|SourceFile|IPTC2)|Offset|MediaData|MPImage|WebP_Flags|IPTCDigest|XMPToolkit|RecordVersion|HasExtendedXMP|[XY]Resolution|ResolutionUnit|YCbCrPositioning|StripOffsets|Warning|(Preview|Thumbnail)ImageStart/;

type Tags = Record<string, unknown>;

const hasExifTool = spawnSync("exiftool", ["-ver"]).status === 0;
const samples = process.env["CIVIC_MEDIA_EXIFTOOL_SAMPLES"];

function exifTool(folder: string): Map<string, Tags> {
  const out = execFileSync(
    "exiftool",
    ["-json", "-a", "-G1", "-s", "-struct", "-validate", "-warning", "-error", "-all", folder],
    {
      encoding: "utf8",
      maxBuffer: 64e6,
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  const rows = JSON.parse(out) as Tags[];
  // Several warnings have one name in JSON; the list of them is read apart.
  return new Map(rows.map((row) => [String(row["SourceFile"]).split("/").at(-1) ?? "", row]));
}

function warningsOf(folder: string): Map<string, string[]> {
  const listed = spawnSync("exiftool", ["-validate", "-a", "-s", "-warning", "-error", folder], {
    encoding: "utf8",
  }).stdout;
  const found = new Map<string, string[]>();
  let name = "";
  for (const line of listed.split("\n")) {
    name = /^=+ (.*)$/.exec(line)?.[1]?.split("/").at(-1) ?? name;
    const [, warning] = /^(?:Warning|Error)\s*: (.*)$/.exec(line) ?? [];
    // The offsets of AFCP trailers count from the end of the file to its start, and ExifTool adjusts them.
    if (warning !== undefined && !/Adjusted AFCP offsets/.test(warning))
      found.set(name, [...(found.get(name) ?? []), warning]);
  }
  return found;
}

function suite(title: string, folder: string, more: () => Promise<Record<string, Uint8Array>>): void {
  describe(title, () => {
    const names = readdirSync(folder).filter(isPicture);
    let work = "";
    const files = new Map<string, { before: Uint8Array; after: Uint8Array }>();
    beforeAll(async () => {
      work = mkdtempSync(join(tmpdir(), "civic-media-pictures-"));
      const given = {
        ...Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name))])),
        ...(await more()),
      };
      execFileSync("mkdir", [join(work, "before"), join(work, "after")]);
      for (const [name, bytes] of Object.entries(given)) {
        const before = new Uint8Array(bytes);
        const after = embedRights(before, WORK, { contentCredentials: "break" });
        expect(Buffer.from(before).equals(bytes), `${name}: the input is unchanged`).toBe(true);
        files.set(name, { before, after });
        writeFileSync(join(work, "before", name), before);
        writeFileSync(join(work, "after", name), after);
      }
    }, 60_000);
    afterAll(() => rmSync(work, { recursive: true, force: true }));

    test("say what was written, without contradiction", () => {
      expect(files.size).toBeGreaterThan(10);
      for (const [name, { after }] of files) {
        const { rights, conflicts } = readRights(after);
        expect(conflicts, name).toEqual([]);
        expect(rights, name).toMatchObject({
          title: WORK.title,
          description: WORK.description,
          creators: WORK.creators?.map((one) => one.name),
          creditLine: WORK.creditLine,
          copyrightNotice: WORK.copyrightNotice,
          usageTerms: WORK.usageTerms,
          license: LICENSE,
          licensors: [{ name: "Stadt Linz", url: WORK.acquireLicensePage }],
          isMarked: true,
        });
      }
    });

    test("a second run changes no byte", () => {
      for (const [name, { after }] of files)
        expect(Buffer.from(embedRights(after, WORK, { contentCredentials: "break" })).equals(after), name).toBe(true);
    });

    test("another credit replaces the first, and no trace of it grows", () => {
      for (const [name, { after }] of files) {
        const options = { contentCredentials: "break" } as const;
        const other = embedRights(after, { creditLine: "Foto: Neue Agentur" }, options);
        expect(readRights(other).rights.creditLine, name).toBe("Foto: Neue Agentur");
        expect(readRights(other).rights.creators, name).toHaveLength(2);
        const back = embedRights(other, { creditLine: WORK.creditLine ?? "" }, options);
        expect(readRights(back), name).toEqual(readRights(after));
      }
    });

    test("pictures are the same, bit by bit", async () => {
      let compared = 0;
      for (const [name, { before, after }] of files) {
        const decode = (bytes: Uint8Array): Promise<Buffer | undefined> =>
          sharp(bytes, { failOn: "error" })
            .raw()
            .toBuffer()
            .catch(() => undefined);
        const pixels = await decode(before);
        if (pixels === undefined) continue;
        compared += 1;
        expect((await decode(after))?.equals(pixels), name).toBe(true);
      }
      expect(compared).toBeGreaterThan(10);
    });

    // A program of others reads hundreds of files four times, on cores that other tests use too.
    const timeout = 600_000;
    test.skipIf(!hasExifTool)("ExifTool reads the same, finds nothing wrong, and misses nothing", { timeout }, () => {
      const [before, after] = [exifTool(join(work, "before")), exifTool(join(work, "after"))];
      const [oldWarnings, newWarnings] = [warningsOf(join(work, "before")), warningsOf(join(work, "after"))];
      for (const name of files.keys()) {
        const [old = {}, tags = {}] = [before.get(name), after.get(name)];
        const isIim =
          /\.(jpe?g|jps|tiff?|dng|nef|cr2)$/i.test(name) || Object.keys(old).some((tag) => tag.startsWith("IPTC:"));
        const expected = { ...EXPECTED, ...(isIim ? EXPECTED_IIM : {}) };
        const read = Object.fromEntries(Object.keys(expected).map((tag) => [tag, tags[tag]]));
        // ExifTool shows line ends of a description as dots.
        expect(
          JSON.parse(JSON.stringify(read).replaceAll("市庁舎..", "市庁舎\\n").replaceAll("市庁舎.z", "市庁舎\\nz")),
          name,
        ).toEqual(expected);
        const known = oldWarnings.get(name) ?? [];
        expect(
          (newWarnings.get(name) ?? []).filter((warning) => !known.includes(warning)),
          name,
        ).toEqual([]);
        const lost = Object.entries(old).filter(
          ([tag, value]) =>
            !(tag in expected) && !MOVES.test(tag) && JSON.stringify(tags[tag]) !== JSON.stringify(value),
        );
        // Pictures with a quarter of their keywords get all of them back.
        expect(
          lost.filter(([tag]) => !(/imagemagick.*tif/.test(name) && tag === "IPTC:Keywords")),
          name,
        ).toEqual([]);
      }
    });
  });
}

/** Pictures that libvips writes here and now, without and with metadata. */
async function fromSharp(): Promise<Record<string, Uint8Array>> {
  const picture = sharp({
    create: { width: 40, height: 30, channels: 4, background: { r: 200, g: 80, b: 20, alpha: 0.5 } },
  });
  const xmp = readFileSync(join(PICTURES, "gimp.jpg"));
  const withMetadata = sharp(xmp).keepMetadata();
  return {
    "sharp.avif": await picture.clone().avif().toBuffer(),
    "sharp.jpg": await picture.clone().jpeg({ progressive: true }).toBuffer(),
    "sharp-alpha.webp": await picture.clone().webp().toBuffer(),
    "sharp-lossless.webp": await picture.clone().webp({ lossless: true }).toBuffer(),
    "sharp.png": await picture.clone().png().toBuffer(),
    "sharp-tiled.tif": await picture.clone().tiff({ tile: true, compression: "deflate" }).toBuffer(),
    "sharp-metadata.avif": await withMetadata.clone().avif().toBuffer(),
    "sharp-metadata.webp": await withMetadata.clone().webp().toBuffer(),
    "sharp-metadata.png": await withMetadata.clone().png().toBuffer(),
  };
}

suite("pictures of ImageMagick, libvips, GIMP, libheif and libwebp", PICTURES, fromSharp);

// `.ci/run` takes them from Debian's source package of ExifTool.
if (samples !== undefined) suite("the sample files of ExifTool", samples, async () => ({}));
else test.skip("the sample files of ExifTool (CIVIC_MEDIA_EXIFTOOL_SAMPLES names no folder)", () => undefined);
