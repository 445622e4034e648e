// Makes web sizes of a photo: the credit and the license stay inside, and what the license asks for is said.
import { readFile, writeFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { parseLicenseUrl } from "@civic-media/license";
import { formatAttribution } from "@civic-media/license/attribution";
import { copyRights, readRights } from "@civic-media/license/embed";
import sharp from "sharp";

const WIDTHS = [1600, 800, 400];

/** The line to print below the photo, and what is missing for it to be complete. */
export function creditOf({ title, creators, creditLine, webStatement }) {
  const license = webStatement === undefined ? undefined : parseLicenseUrl(webStatement);
  if (license === undefined) return { line: creditLine ?? "", missing: creditLine ? [] : ["credit"] };
  const { value, missing } = formatAttribution({
    ...(title === undefined ? {} : { title }),
    creators: (creators ?? []).map((name) => ({ name })),
    license: { url: webStatement },
  });
  return { line: value, missing: missing.map(({ element }) => element) };
}

/**
 * Writes the photo in several widths as WebP.
 *
 * @param {string} file - a JPEG, PNG or WebP
 * @param {string} folder - where the results go
 */
export async function makeSizes(file, folder) {
  const original = await readFile(file);
  const { rights } = readRights(original);
  const name = basename(file, extname(file));
  const { width } = await sharp(original).metadata();
  const files = [];
  for (const wanted of WIDTHS.filter((one) => one <= width)) {
    const small = await sharp(original).autoOrient().resize(wanted).webp().toBuffer();
    const path = join(folder, `${name}-${wanted}.webp`);
    await writeFile(path, copyRights(original, small));
    files.push(path);
  }
  return { files, rights, ...creditOf(rights) };
}

if (process.argv[1] === import.meta.filename) {
  const [file, folder = "."] = process.argv.slice(2);
  const { files, line, missing } = await makeSizes(file, folder);
  console.log(`${files.join("\n")}\n${line}`);
  if (missing.length > 0) console.log(`Not in the photo, but needed: ${missing.join(", ")}.`);
}
