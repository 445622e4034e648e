import { describe, expect, test } from "vitest";
import { parseArticle } from "../parse-article.ts";
import { parseRelease } from "../parse-release.ts";

const TEXT =
  "<p>Die Stadt hat am Montag die neue Brücke über den Fluss eröffnet, und viele Menschen kamen schon am ersten Tag zu Fuß hinüber.</p>";

const releaseOf = (inside: string, below = "") =>
  parseRelease(
    `<html lang="de"><title>Die Brücke ist offen</title><main><h1>Die Brücke ist offen</h1><p>Pressemitteilung vom 4. Mai 2026</p>${TEXT}${inside}${TEXT.replace("Montag", "Dienstag")}</main>${below}</html>`,
    { url: "https://www.stadt.example/presse/bruecke" },
  ).release;

const figure = (caption: string, img = '<img src="/fotos/bruecke.jpg" alt="Die Brücke" width="800" height="600">') =>
  `<figure>${img}<figcaption>${caption}</figcaption></figure>`;
const link = (path: string, words: string, rel = "") =>
  `<a ${rel} href="https://creativecommons.org/licenses/${path}/deed.de">${words}</a>`;

const rightsOf = (release: ReturnType<typeof releaseOf>) =>
  release?.rights?.map(({ scope, media, license, kind }) => [scope, media ?? "", license?.name ?? kind]);

describe("the license below a picture is that of the picture", () => {
  test.each([
    ["linked", figure(`Die Brücke. Foto: Erika Muster, ${link("by-sa/4.0", "CC BY-SA 4.0")}`), "CC BY-SA 4.0"],
    ["linked as license", figure(`Die Brücke. ${link("by/2.0", "CC BY 2.0", 'rel="license"')}`), "CC BY 2.0"],
    ["in words", figure("Foto: Erika Muster, CC BY-NC 3.0"), "CC BY-NC 3.0"],
    ["without a tool", figure("Foto: Erika Muster, Creative Commons"), "cc-unspecified"],
  ])("%s", (_, html, name) => {
    expect(rightsOf(releaseOf(html))).toEqual([["image", "photo-1", name]]);
  });

  test("beside the license of the page", () => {
    const footer = `<footer><p>Unsere Texte stehen unter der Lizenz ${link("by-nc-sa/4.0", "CC BY-NC-SA 4.0")}.</p></footer>`;
    const photo = figure(`Foto: Erika Muster, ${link("by-sa/2.0", "CC BY-SA 2.0", 'rel="license"')}`);
    const release = releaseOf(photo, footer);
    expect(rightsOf(release)).toEqual([
      ["page", "", "CC BY-NC-SA 4.0"],
      ["image", "photo-1", "CC BY-SA 2.0"],
    ]);
    const page = `<html lang="de"><h1>Die Brücke ist offen</h1>${TEXT}${photo}${TEXT}${footer}</html>`;
    expect(parseArticle(page).license).toBe("CC BY-NC-SA 4.0");
  });

  test("is none of the page", () => {
    const photo = figure(`Foto: Erika Muster, ${link("by-sa/2.0", "CC BY-SA 2.0", 'rel="license"')}`);
    expect(
      parseArticle(`<html lang="de"><h1>Die Brücke ist offen</h1>${TEXT}${photo}${TEXT}</html>`).license,
    ).toBeUndefined();
  });
});

test("a figure that holds only the badge of a license speaks of the page", () => {
  const badge = `<figure><a rel="license" href="https://creativecommons.org/licenses/by/4.0/"><img src="https://licensebuttons.net/l/by/4.0/88x31.png" alt=""></a></figure>`;
  expect(rightsOf(releaseOf("", badge))).toEqual([["page", "", "CC BY 4.0"]]);
});
