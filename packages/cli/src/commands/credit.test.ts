import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readRights } from "@civic-media/license/embed";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { EXIT } from "../exit-codes.ts";
import { main } from "../main.ts";

const RELEASE = new URL("../../../schema/examples/photo-release.json", import.meta.url);
const PICTURE = new URL("../../../license/fixtures/pictures/gimp.jpg", import.meta.url);

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "civic-media-credit-"));
  await writeFile(join(folder, "release.json"), await readFile(RELEASE));
  await writeFile(join(folder, "photo-1.jpg"), await readFile(PICTURE));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ["", ""];
  const code = await main(["credit", ...args], {
    readStdin: async () => new Uint8Array(0),
    writeStdout: async (data) => {
      out += String(data);
    },
    writeStderr: (text) => {
      err += text;
    },
    cwd: folder,
    env: {},
    isTerminal: false,
    columns: 100,
    fetch,
    now: () => new Date(0),
  });
  return { code, out, err };
}

const rightsIn = async (name: string) => readRights(await readFile(join(folder, name))).rights;
const files = async (): Promise<string[]> => (await readdir(folder)).sort();

test("the example of the guide: a new file beside the photo, before and after shown", async () => {
  const original = await readFile(join(folder, "photo-1.jpg"));
  const { code, err } = await run("photo-1.jpg", "--from", "release.json");
  expect(code).toBe(EXIT.ok);
  expect(err).toContain("photo-1.jpg → photo-1.credited.jpg  (photo-1)");
  expect(err).toMatch(/Credit +– +before\n +Foto: Stadt Beispiel +after/);
  expect(err).toMatch(/Creators +Jörg Früher +unchanged/);
  expect(await rightsIn("photo-1.credited.jpg")).toMatchObject({
    creditLine: "Foto: Stadt Beispiel",
    description: "Linden auf dem Marktplatz.",
    license: "https://creativecommons.org/licenses/by/4.0/",
    creators: ["Jörg Früher"],
  });
  expect((await readFile(join(folder, "photo-1.jpg"))).equals(original)).toBe(true);
  expect(await files()).toEqual(["photo-1.credited.jpg", "photo-1.jpg", "release.json"]);
});

test("in place only when asked, another photo when named, as JSON", async () => {
  const { code, out, err } = await run(
    "photo-1.jpg",
    "--from",
    "release.json",
    "--media",
    "photo-3",
    "--in-place",
    "--json",
  );
  expect(code).toBe(EXIT.ok);
  expect(err).toBe("");
  const [photo] = JSON.parse(out);
  expect(photo).toMatchObject({ photo: "photo-1.jpg", media: "photo-3", written: "photo-1.jpg", changed: true });
  expect(photo.after).toMatchObject({
    copyrightHolders: ["Bildagentur Muster"],
    usageTerms: expect.stringContaining("Berichterstattung"),
  });
  expect(photo.before.usageTerms).toBeUndefined();
  const again = await run("photo-1.jpg", "--from", "release.json", "--media", "photo-3", "--in-place", "--json");
  expect(JSON.parse(again.out)[0].changed).toBe(false);
  expect(await files()).toEqual(["photo-1.jpg", "release.json"]);
});

test("a folder of its own, and a photo of the same name in another format", async () => {
  await writeFile(join(folder, "PHOTO-2.webp"), await readFile(new URL("libvips.webp", PICTURE)));
  const { code } = await run("photo-1.jpg", "PHOTO-2.webp", "--from", "release.json", "--out", "credited", "-q");
  expect(code).toBe(EXIT.ok);
  expect((await rightsIn("credited/PHOTO-2.webp")).isMarked).toBe(false);
  expect((await rightsIn("credited/photo-1.jpg")).isMarked).toBe(true);
});

function hasExiftool(): boolean {
  try {
    execFileSync("exiftool", ["-ver"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

const exiftool = hasExiftool();
test.skipIf(!exiftool)(
  `ExifTool reads what was written${exiftool ? "" : " (skipped: exiftool is not here)"}`,
  async () => {
    await run("photo-1.jpg", "--from", "release.json");
    const photo = join(folder, "photo-1.credited.jpg");
    const said = execFileSync("exiftool", ["-j", "-G1", "-struct", "-charset", "iptc=UTF8", photo], {
      encoding: "utf8",
    });
    const [tags] = JSON.parse(said);
    expect(tags).toMatchObject({
      "XMP-photoshop:Credit": "Foto: Stadt Beispiel",
      "XMP-dc:Creator": ["Jörg Früher"],
      "XMP-dc:Description": "Linden auf dem Marktplatz.",
      "XMP-cc:License": "https://creativecommons.org/licenses/by/4.0/",
      "XMP-xmpRights:WebStatement": expect.stringContaining("https://"),
      "IPTC:Credit": "Foto: Stadt Beispiel",
      "IPTC:By-line": "Jörg Früher",
    });
    // What the photo itself has that is not in order stays; nothing is added to it.
    const warnings = (file: string): string =>
      execFileSync("exiftool", ["-validate", "-warning", "-a", file], { encoding: "utf8" });
    expect(warnings(photo)).toBe(warnings(join(folder, "photo-1.jpg")));
  },
);

test("in German", async () => {
  const { err } = await run("photo-1.jpg", "--from", "release.json", "--lang", "de");
  expect(err).toMatch(/Nachweis +– +vorher\n +Foto: Stadt Beispiel +nachher/);
  expect(err).toMatch(/Fotografiert von +Jörg Früher +unverändert/);
  expect((await run("photo-1.jpg", "--lang", "de")).err).toContain("zu welcher Mitteilung das Foto gehört");
});

describe("what goes wrong is one clear sentence, and nothing is written", () => {
  test.each([
    ["no release", ["photo-1.jpg"], EXIT.usage, /--from/],
    ["a missing release", ["photo-1.jpg", "--from", "none.json"], EXIT.inputUnreadable, /no file none\.json/],
    ["a missing photo", ["photo-2.jpg", "--from", "release.json"], EXIT.inputUnreadable, /no file photo-2\.jpg/],
    [
      "a name that no photo has",
      ["release.json", "--from", "release.json"],
      EXIT.nothingFound,
      /--media: photo-1 \(photo-1\.jpg\)/,
    ],
    [
      "an id that no photo has",
      ["photo-1.jpg", "--from", "release.json", "--media", "x"],
      EXIT.usage,
      /has no photo “x”/,
    ],
    [
      "a file that is no picture",
      ["release.json", "--from", "release.json", "--media", "photo-1"],
      EXIT.inputUnreadable,
      /Supported: JPEG/,
    ],
    [
      "two targets",
      ["photo-1.jpg", "--from", "release.json", "--out", "x", "--in-place"],
      EXIT.usage,
      /exclude each other/,
    ],
    ["the photo's own folder", ["photo-1.jpg", "--from", "release.json", "--out", "."], EXIT.usage, /--in-place/],
    [
      "one photo twice",
      ["photo-1.jpg", "photo-1.jpg", "--from", "release.json"],
      EXIT.usage,
      /Two photos would be written/,
    ],
    [
      "a folder that cannot be made",
      ["photo-1.jpg", "--from", "release.json", "--out", "release.json/x"],
      EXIT.outputUnwritable,
      /cannot be written/,
    ],
  ])("%s", async (_name, args, code, sentence) => {
    const result = await run(...args);
    expect(result.err).toMatch(sentence);
    expect(result.code).toBe(code);
    expect(await files()).toEqual(["photo-1.jpg", "release.json"]);
  });

  test("a damaged photo after a sound one", async () => {
    const picture = await readFile(PICTURE);
    await writeFile(join(folder, "photo-2.jpg"), picture.subarray(0, 3000));
    const { code, err } = await run("photo-1.jpg", "photo-2.jpg", "--from", "release.json", "--in-place");
    expect(code).toBe(EXIT.inputUnreadable);
    expect(err).toMatch(/photo-2\.jpg: The JPEG/);
    expect((await readFile(join(folder, "photo-1.jpg"))).equals(picture)).toBe(true);
  });
});
