import { unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { exampleNames, linz, readExample } from "../testing/examples.ts";
import { fullRelease } from "../testing/full-release.ts";
import { withAddress, withText } from "../testing/hostile.ts";
import { htmlAddresses, htmlShape } from "../testing/shape.ts";
import { renderPressKit, zipPressKit } from "./index.ts";

const textOf = (files: ReadonlyMap<string, Uint8Array>, path: string): string =>
  new TextDecoder().decode(files.get(path));

describe("a press kit", () => {
  test("holds what a newsroom asks for", () => {
    const { name, files } = renderPressKit(fullRelease);
    expect(name).toBe("2024-05-01-stadtbau-neues-rathaus-eroffnet-belebt".replace("eroffnet", "eroeffnet"));
    expect([...files.keys()]).toEqual([
      ...["release.txt", "release.html", "release.eml", "release.json"],
      ...["quotations.txt", "pictures.txt", "pictures.html", "events.ics"],
    ]);
    const sheet = textOf(files, "pictures.html");
    for (const words of [
      "p-o.jpg",
      "6000\u00a0×\u00a04000",
      "Ana Ruiz übergibt",
      "Foto: Stadt Muster/Kim",
      "Honorarfrei",
    ])
      expect(sheet).toContain(words);
    // The file to print stands before the one to look at.
    expect(sheet.indexOf("p-o.jpg")).toBeLessThan(sheet.indexOf("p-s.jpg"));
  });

  test.each(exampleNames)("of %s is the same twice and packs", (name) => {
    const release = readExample(name);
    const kit = renderPressKit(release, { includeUnpublished: true });
    const archive = zipPressKit(kit);
    expect(zipPressKit(renderPressKit(release, { includeUnpublished: true }))).toEqual(archive);
    const unpacked = unzipSync(archive);
    expect(Object.keys(unpacked)).toEqual([...kit.files.keys()].map((path) => `${kit.name}/${path}`));
    for (const [path, bytes] of kit.files) expect(unpacked[`${kit.name}/${path}`]).toEqual(bytes);
  });

  test("takes documents that were made elsewhere, under names that can stand there", () => {
    const pdf = Uint8Array.of(1, 2, 3);
    expect(renderPressKit(linz, { documents: { "release.pdf": pdf } }).files.get("release.pdf")).toBe(pdf);
    for (const name of ["../x", "a/b", "", ".x", "release.txt", "a\u0000"])
      expect(() => renderPressKit(linz, { documents: { [name]: pdf } })).toThrowError(
        expect.objectContaining({ code: "argument-invalid" }),
      );
  });

  test("never holds what is not public", () => {
    const { files } = renderPressKit(fullRelease);
    for (const path of files.keys()) expect(textOf(files, path)).not.toContain("GEHEIM");
    const draft = { ...linz, status: { type: "draft" as const } };
    expect(() => renderPressKit(draft)).toThrowError(expect.objectContaining({ code: "release-not-public" }));
    const at = "2024-06-01T10:00:00Z";
    const gone = renderPressKit({ ...fullRelease, status: { type: "withdrawn", at, reason: "Falsche Zahlen." } });
    expect(gone.files.has("pictures.html")).toBe(false);
    for (const path of gone.files.keys()) expect(textOf(gone.files, path)).not.toMatch(/Guten Tag|p-o\.jpg/);
  });

  test("no text changes the shape of the picture sheet, no unsafe address stands in it", () => {
    const sheetOf = (release: typeof fullRelease) => textOf(renderPressKit(release).files, "pictures.html");
    const plain = htmlShape(sheetOf(withText("words")));
    for (const words of ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>', "</style>", "\u0000\ud800"])
      expect(htmlShape(sheetOf(withText(words)))).toEqual(plain);
    const leads = htmlAddresses(sheetOf(withAddress("javascript:alert(1)")));
    expect(leads).toEqual([]);
  });
});
