import { describe, expect, test } from "vitest";
import { parseRelease } from "../parse-release.ts";

const TEXT =
  "Die Stadt hat am Montag die neue Brücke eröffnet, und der Verkehr fließt wieder über den Fluss, wie es sich die Menschen in der Stadt seit Jahren gewünscht haben.";
const read = (inside: string, outside = "") =>
  parseRelease(
    `<html lang="de"><body><header><img src="/logo.png" width="300" height="200"></header><main><h1>Neue Brücke ist offen</h1><p>4. Mai 2026</p><p>${TEXT}</p>${inside}<p>${TEXT}</p></main>${outside}<footer><img src="/wappen.jpg"></footer></body></html>`,
    { url: "https://www.city.example/presse/1" },
  ).release;

describe("photos", () => {
  test("with caption and credit of their figure", () => {
    const figure =
      '<figure><a href="/gross/bruecke.jpg"><img src="/web/bruecke.jpg" alt="Ein Bus auf einer Brücke" width="800" height="600"></a><figcaption>Der erste Bus. Foto: Stadt Linz/Dworschak</figcaption></figure>';
    expect(read(figure)?.media).toEqual([
      {
        id: "photo-1",
        type: "image",
        alt: "Ein Bus auf einer Brücke",
        caption: [{ type: "text", value: "Der erste Bus." }],
        credit: {
          creditLine: "Foto: Stadt Linz/Dworschak",
          agency: "Stadt Linz",
          photographer: "Dworschak",
          basis: "stated",
        },
        renditions: [
          {
            contentUrl: "https://www.city.example/web/bruecke.jpg",
            role: "web",
            encodingFormat: "image/jpeg",
            width: 800,
            height: 600,
          },
          { contentUrl: "https://www.city.example/gross/bruecke.jpg", role: "original", encodingFormat: "image/jpeg" },
        ],
      },
    ]);
  });

  test("that a script loads later, and the largest of several sizes", () => {
    const picture =
      '<img src="data:image/gif;base64,R0lGOD" data-src="/a.jpg" srcset="/a-400.jpg 400w, /a-1600.jpg 1600w" alt="">';
    expect(read(picture)?.media?.[0]?.renditions?.map(({ contentUrl }) => contentUrl)).toEqual([
      "https://www.city.example/a.jpg",
      "https://www.city.example/a-1600.jpg",
    ]);
  });

  test("a credit may stand in the alternative text; a caption that begins with Foto is none", () => {
    expect(
      read('<img src="/a.jpg" alt="The ice is moved. Photo: Government of Yukon/Derek Crowe.">')?.media?.[0]?.credit,
    ).toMatchObject({
      agency: "Government of Yukon",
      photographer: "Derek Crowe",
    });
    const described =
      "<figure><img src='/a.jpg'><figcaption>Foto: Ehrenamtliche reparieren ideenreich defekte Geräte</figcaption></figure>";
    expect(read(described)?.media?.[0]?.credit).toBeUndefined();
  });

  test.each([
    ['<img src="/icons/pdf.png" width="16" height="16">'],
    ['<img src="/site-logo.png">'],
    ['<img src="https://i.creativecommons.org/l/by/4.0/88x31.png">'],
    ['<img src="javascript:alert(1)">'],
    ["<img>"],
  ])("%s is none", (picture) => {
    expect(read(picture)?.media).toBeUndefined();
  });
});

describe("the number of a release", () => {
  test.each([
    ["<p>Pressemitteilung Nr. 117/2024</p>", "117/2024"],
    ["<div>News release #:</div><div>18-012</div>", "18-012"],
    ["<div>Numéro du communiqué :</div><div>18-012</div>", "18-012"],
    ["<p>Press Release Number: 18-484</p>", "18-484"],
    ["<p>Pressemitteilung vom Montag</p>", undefined],
    ["<p>Nr. 5 lebt</p>", undefined],
  ])("%s", (html, value) => {
    expect(read(html)?.identifiers?.[0]?.value).toBe(value);
  });
});
