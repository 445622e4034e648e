import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { embedRights, readRights } from "@civic-media/license/embed";
import sharp from "sharp";
import { makeSizes } from "./photo-desk.mjs";

const picture = () =>
  sharp({ create: { width: 1000, height: 600, channels: 3, background: "#357" } })
    .jpeg()
    .toBuffer();

async function inFolder(work) {
  const folder = await mkdtemp(join(tmpdir(), "photo-desk-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("every size keeps credit and license", () =>
  inFolder(async (folder) => {
    const file = join(folder, "rathaus.jpg");
    const license = { url: "https://creativecommons.org/licenses/by/4.0/" };
    await writeFile(
      file,
      embedRights(await picture(), { title: "Rathaus", creators: [{ name: "Jörg Früher" }], license }),
    );
    const { files, line } = await makeSizes(file, folder);
    assert.equal(files.length, 2);
    assert.match(line, /Rathaus.*Jörg Früher.*CC BY 4\.0/);
    for (const path of files) {
      const bytes = await readFile(path);
      assert.deepEqual(readRights(bytes).rights.creators, ["Jörg Früher"]);
      assert.equal(readRights(bytes).rights.webStatement, license.url);
      assert.equal((await sharp(bytes).metadata()).format, "webp");
    }
  }));

test("a photo without a credit says so", () =>
  inFolder(async (folder) => {
    const file = join(folder, "photo.jpg");
    await writeFile(file, await picture());
    assert.deepEqual((await makeSizes(file, folder)).missing, ["credit"]);
  }));
