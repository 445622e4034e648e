import { expect, test } from "vitest";
import { classifyPage } from "./classify-page.ts";

const TEXT =
  "Die Stadt hat am Montag die neue Brücke über den Fluss eröffnet, und viele Menschen kamen zu Fuß hinüber.";
const article = (id: number) =>
  `<article><h2 id="a${id}">Die Brücke Nummer ${id} ist offen</h2><p>${id}. Mai 2026</p><p>${TEXT}</p><p>${TEXT.replace("Montag", "Dienstag")}</p></article>`;
const entry = (id: number) => `<li>0${id}.05.2026 <a href="/presse/${id}">Die Brücke Nummer ${id} ist offen</a></li>`;

test.each([
  ["release", `<h1>Die Brücke ist offen</h1><p>Pressemitteilung vom 4. Mai 2026</p><p>${TEXT}</p>`],
  ["bundle", `<h1>Meldungen im Mai</h1>${[1, 2, 3].map(article).join("")}`],
  ["listing", `<h1>Presse</h1><ul>${[1, 2, 3, 4].map(entry).join("")}</ul>`],
  ["listing", `<?xml version="1.0"?><rss version="2.0"><channel><title>Presse</title></channel></rss>`],
  ["other", `<h1>Über uns</h1><p>${TEXT}</p>`],
  ["other", `<p>Cookies?</p>`],
  // Names, places and hours are a release where the page calls itself one.
  [
    "release",
    `<h1>Eröffnung der Brücke</h1><p>Pressemitteilung vom 4. Mai 2026</p><p>Wann: Montag, 10 Uhr</p><p>Wo: Kai 1</p>`,
  ],
  [
    "release",
    `<h1>Pressetermin: Eröffnung der Brücke</h1><p class="date">4. Mai 2026</p><p>Wann: Montag, 10 Uhr</p><p>Wo: Kai 1</p>`,
  ],
  [
    "other",
    `<h1>Gemeinderat</h1><p class="date">4. Mai 2026</p><ol><li>Bericht des Bürgermeisters</li><li>Budget</li></ol>`,
  ],
  ["other", ""],
])("%s", (kind, html) => {
  const found = classifyPage(html && !html.startsWith("<?xml") ? `<html lang="de"><body>${html}</body></html>` : html, {
    url: "https://www.stadt.example/presse",
  });
  expect(found.kind).toBe(kind);
  expect(found.diagnostics.length > 0).toBe(kind === "other");
});

test("teasers and a line below a text make no list of it", () => {
  const paragraphs = Array.from({ length: 16 }, (_, at) => `<p>${TEXT.replace("Montag", `${at + 1}. Tag`)}</p>`).join(
    "",
  );
  const teasers = `<ul>${[1, 2, 3, 4, 5, 6].map(entry).join("")}</ul>`;
  const html = `<html lang="de"><body><main><h1>Die Brücke ist offen</h1><p>Pressemitteilung vom 4. Mai 2026</p>${paragraphs}${teasers}
    <p>Die Meinungen der Leserinnen und Leser geben nicht die Meinung der Stadt wieder, die sie liest und prüft.</p></main></body></html>`;
  expect(classifyPage(html, { url: "https://www.stadt.example/presse" }).kind).toBe("release");
});
