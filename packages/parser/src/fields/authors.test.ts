import { describe, expect, it } from "vitest";
import { parseArticle } from "../parse-article.ts";

const TEXT =
  "Nach drei Tagen Regen ist der Fluss um zwei Meter gestiegen, die Feuerwehr hat die Uferstraße gesperrt und bittet um Geduld.";

function authorsOf(parts: { head?: string; above?: string; below?: string; url?: string }): string[] {
  const { head = "", above = "", below = "", url = "https://www.example.org/fluss" } = parts;
  const page = `<html lang="de"><head><title>Der Fluss steigt</title>${head}</head><body><main><h1>Der Fluss steigt</h1>${above}<p>${TEXT}</p><p>${TEXT.replace("drei", "vier")}</p>${below}</main><footer><p>© Beispiel</p></footer></body></html>`;
  return parseArticle(page, { url }).authors;
}

const linked = (author: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Der Fluss steigt", author })}</script>`;

describe("authors", () => {
  it("reads bylines of many forms", () => {
    const forms = [
      "Von Anna Berger",
      "Autorin: Anna Berger",
      "Auteur(s) : Anna Berger",
      "Text und Fotos: Anna Berger",
      "Veröffentlicht am 3. Mai 2020 von Anna Berger um 10:52",
      "Datum: 3. Mai 2020<br>Autor: Anna Berger<br>Quelle: Beispiel",
      "By Anna Berger",
    ];
    for (const form of forms) expect([form, authorsOf({ above: `<p>${form}</p>` })]).toEqual([form, ["Anna Berger"]]);
  });

  it("reads a name behind a label in a block of its own", () => {
    expect(authorsOf({ above: "<div>Autor:</div><div>Anna Berger</div>" })).toEqual(["Anna Berger"]);
    expect(authorsOf({ above: "<p>25.10.2022 - Anna Berger</p>" })).toEqual(["Anna Berger"]);
    expect(authorsOf({ above: "<p>25.10.2022 Neues Bauen</p>" })).toEqual([]);
  });

  it("leaves out what stands behind the names", () => {
    expect(authorsOf({ above: "<p>By Rob Picheta, CNN, London</p>" })).toEqual(["Rob Picheta"]);
    expect(authorsOf({ above: "<p>Autorin: Anna Berger, IFZ, Oktober 2008</p>" })).toEqual(["Anna Berger"]);
    expect(authorsOf({ head: linked("Anna Berger @annab"), above: "<p>Von Anna Berger</p>" })).toEqual(["Anna Berger"]);
  });

  it("keeps initials, “Jr.” and all names of several", () => {
    expect(authorsOf({ above: '<span class="author">LD</span>' })).toEqual(["LD"]);
    expect(authorsOf({ above: "<p>By Perry Bacon Jr.</p>" })).toEqual(["Perry Bacon Jr."]);
    expect(authorsOf({ head: linked("Anna Berger"), above: "<p>Von Anna Berger und Max Huber</p>" })).toEqual([
      "Anna Berger",
      "Max Huber",
    ]);
  });

  it("does not believe what only the head says", () => {
    expect(authorsOf({ head: '<meta name="author" content="wpuser Huber">' })).toEqual([]);
    expect(authorsOf({ head: linked("Max Huber") })).toEqual([]);
    expect(authorsOf({ head: linked("Max Huber"), above: "<p>Von Anna Berger</p>" })).toEqual(["Anna Berger"]);
    expect(authorsOf({ head: linked("Max Huber"), below: "<p>Fotos: Max Huber</p>" })).toEqual(["Max Huber"]);
  });

  it("leaves the bylines in the linked headings of other pages to these", () => {
    const teaser = "Interview: Max Huber<br>„Der Fluss ist stark“";
    expect(authorsOf({ below: `<h3><a href="/interview">${teaser}</a></h3>` })).toEqual([]);
    expect(authorsOf({ above: `<h3>${teaser}</h3>` })).toEqual(["Max Huber"]);
  });

  it("takes neither photographers nor commenters nor sentences for authors", () => {
    expect(authorsOf({ above: "<p>Foto von Josh Willink</p>" })).toEqual([]);
    expect(authorsOf({ below: '<div id="comments"><span class="comment-author">Leo</span></div>' })).toEqual([]);
    expect(authorsOf({ above: "<p>2020: Erste Infektion von Menschen mit der Grippe</p>" })).toEqual([]);
    expect(authorsOf({ above: "<p>Von Atemschutz über Strategie bis Zoonose</p>" })).toEqual([]);
  });

  it("prefers a person to the site", () => {
    const site = '<meta property="og:site_name" content="The Planetary Press">';
    expect(
      authorsOf({ head: site, above: '<p class="author">The Planetary Press</p><p>By Julie Mollins</p>' }),
    ).toEqual(["Julie Mollins"]);
  });
});
