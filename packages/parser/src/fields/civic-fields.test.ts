import { describe, expect, test } from "vitest";
import { linkTranslations } from "../collections/link-translations.ts";
import { parseRelease } from "../parse-release.ts";

const TEXT =
  "The city will build four new cycle paths in spring, and the work will last for eight weeks. The council has decided so on Monday.";

const GERMAN =
  "Die Stadt baut im Frühjahr vier neue Radwege, die Bauarbeiten beginnen im März und dauern acht Wochen. Der Stadtrat hat das am Montag beschlossen.";

const read = (inner: string, head = ""): ReturnType<typeof parseRelease> =>
  parseRelease(
    `<html lang="en"><head>${head}</head><body><main><h1>Four new cycle paths</h1><p>Published: May 4, 2022</p>
     <p>${TEXT}</p><p>${TEXT}</p>${inner}</main></body></html>`,
    { url: "https://www.city.example/news/cycle-paths" },
  );

describe("boxes", () => {
  test("facts and background leave the running text", () => {
    const { release } = read(`<div><div>Quick facts</div><ul><li>Paths: four</li><li>Cost: 2 million</li></ul></div>
      <h2>Background</h2><p>The plan is from 2019.</p>`);
    const boxes = release?.body.filter(({ type }) => type === "box");
    expect(boxes).toMatchObject([
      { role: "facts", title: [{ value: "Quick facts" }], content: [{ type: "list" }] },
      { role: "backgrounder", title: [{ value: "Background" }], content: [{ type: "paragraph" }] },
    ]);
  });

  test("a word of a label inside a sentence is none", () => {
    const { release } = read("<p>Facts are what the council asks for, and it got four of them.</p>");
    expect(release?.body.every(({ type }) => type === "paragraph")).toBe(true);
  });
});

describe("series", () => {
  const named = (isPartOf: unknown) =>
    read(
      "",
      `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", headline: "Four new cycle paths", isPartOf })}</script>`,
    ).release?.series;

  test("of what the article says to be part of, the series", () => {
    expect(
      named([
        { "@type": "WebPage", name: "News" },
        { "@type": "CreativeWorkSeries", name: "Media Service" },
      ]),
    ).toBe("Media Service");
  });

  test("a page, a site or a newspaper is no series, and a series beside the article is not its own", () => {
    for (const type of ["WebPage", "WebSite", ["CreativeWork", "Product"]])
      expect(named({ "@type": type, name: "News" })).toBeUndefined();
    expect(
      named({ "@type": "WebPage", mentions: { "@type": "CreativeWorkSeries", name: "Media Service" } }),
    ).toBeUndefined();
  });
});

describe("links", () => {
  test("files, related pages, tags", () => {
    const { release } = read(`<h2>Related links</h2><ul><li><a href="/paths">All paths (opens in a new window)</a></li>
      <li><a href="/plan.pdf">The plan (PDF, 1.2 MB)</a></li></ul><p>Tags: <a href="/t/1">Cycling</a>, <a href="/t/2">#Streets</a></p>`);
    expect(release?.related).toEqual([
      { rel: "attachment", href: "https://www.city.example/plan.pdf", title: "The plan" },
      { rel: "related", href: "https://www.city.example/paths", title: "All paths" },
    ]);
    expect(release?.keywords).toEqual(["Cycling", "Streets"]);
  });

  test("a file of another site that a sentence cites is no attachment", () => {
    const sentence = (href: string) =>
      `<p>The new paths follow what the <a href="${href}">study of the ministry</a> found out about the ways of cyclists.</p>`;
    expect(read(sentence("https://ministry.example/study.pdf")).release?.related).toBeUndefined();
    expect(read(sentence("https://files.city.example/study.pdf")).release?.related).toMatchObject([
      { rel: "attachment" },
    ]);
    const line = '<p>Downloads: <a href="https://ministry.example/study.pdf">Study of the ministry</a></p>';
    expect(read(line).release?.related).toMatchObject([{ rel: "attachment" }]);
  });

  test("translations in the head and in links, but no start pages", () => {
    const head = `<link rel="alternate" hreflang="es" href="/es/noticias/carriles"><link rel="alternate" hreflang="en" href="/news/cycle-paths">
      <link rel="alternate" hreflang="x-default" href="/">`;
    const { release, evidence } = read(
      `<p><a href="/fr/nouvelles/pistes">Français</a> <a href="/de/index.php">Deutsch</a> <a href="/easy/cycle-paths">Easy Read</a></p>`,
      head,
    );
    expect(release?.translations).toEqual([
      { inLanguage: "es", href: "https://www.city.example/es/noticias/carriles", relation: "translation" },
      { inLanguage: "fr", href: "https://www.city.example/fr/nouvelles/pistes", relation: "translation" },
      { inLanguage: "en", href: "https://www.city.example/easy/cycle-paths", relation: "easy-language" },
    ]);
    expect(evidence["/translations/1"]?.[0]?.text).toBe("Français");
  });
});

describe("numbers and senders", () => {
  test.each([
    ["<p>Press Release No. 117/2022</p>", "117/2022"],
    ["<div>News release #:</div><div>#22-017</div>", "22-017"],
    ["<p>Pressemitteilung Nr. 2021-012 vom 01.07.2021</p>", "2021-012"],
    ["<p>Numéro du communiqué : 18-012</p>", "18-012"],
    ["<p>The number of releases rose to 12.</p>", undefined],
  ])("%s", (inner, number) => {
    expect(read(inner).release?.identifiers?.[0]?.value).toBe(number);
  });

  test("the head's number wins over a misprint", () => {
    const { release } = read(
      "<div>News release #:</div><div>022-17</div>",
      '<meta name="news_release_number" content="22-017">',
    );
    expect(release?.identifiers).toEqual([{ scheme: "release-number", value: "22-017" }]);
  });

  test.each([
    ["<p>News Release from the Department of Public Works</p>", "Department of Public Works"],
    ["<p>Das Bezirksamt Charlottenburg-Wilmersdorf teilt mit:</p>", "Bezirksamt Charlottenburg-Wilmersdorf"],
    ["<p>Medienmitteilung der Bildungsdirektion, 3. Mai 2021</p>", "Bildungsdirektion"],
    ["<p>Senatsverwaltung für Finanzen</p>", "Senatsverwaltung für Finanzen"],
    ["<p>Maria Huber</p>", undefined],
  ])("%s", (line, unit) => {
    const text = line.includes("from the") ? TEXT : GERMAN;
    const { release } = parseRelease(
      `<html><head><meta property="og:site_name" content="Beispielstadt"></head><body><main>${line}<h1>Vier neue Radwege</h1>
       <p>04.05.2022</p><p>${text}</p><p>${text}</p></main></body></html>`,
      { url: "https://www.example.org/a/b" },
    );
    const id = release?.onBehalfOf?.[0];
    expect(release?.organizations.find((one) => one.id === id)?.name).toBe(unit);
  });
});

test("editions with one number on one site belong together", () => {
  const edition = (inLanguage: string, value: string, url: string) => {
    const { release } = read("");
    return { ...release, inLanguage, url, identifiers: [{ scheme: "release-number", value }] } as NonNullable<
      typeof release
    >;
  };
  const [first, second, third] = linkTranslations([
    edition("en", "1", "https://city.example/en/1"),
    edition("fr", "1", "https://city.example/fr/1"),
    edition("fr", "2", "https://city.example/fr/2"),
  ]);
  expect(first?.translations).toEqual([
    { inLanguage: "fr", href: "https://city.example/fr/1", relation: "translation" },
  ]);
  expect(second?.translations).toEqual([
    { inLanguage: "en", href: "https://city.example/en/1", relation: "translation" },
  ]);
  expect(third?.translations).toBeUndefined();
});

describe("what kind it is, by its headline", () => {
  const kindOf = (headline: string, lang = "en"): string | undefined =>
    parseRelease(
      `<html lang="${lang}"><main><h1>${headline}</h1><p>May 4, 2022</p><p>${lang === "de" ? GERMAN : TEXT}</p></main></html>`,
      {
        url: "https://www.city.example/1",
        now: "2022-05-05",
      },
    ).release?.kind;

  test.each([
    ["Statement from Councillor Ann Roe on the flooding", "statement"],
    ["Notice of a public hearing on the budget", "notice"],
    ["Correction: the road closes in May", "correction"],
    ["Speech by Mayor Ann Roe at the opening", "speech"],
    ["Statement pieces for your home", "release"],
    ["Correction of the river bed begins in May", "release"],
    ["Speech to text service for deaf residents", "release"],
    ["Advisory committee meets in May", "release"],
  ])("%s: %s", (headline, kind) => {
    expect(kindOf(headline)).toBe(kind);
  });
});

test("a day of an event stays in the text", () => {
  const { release } = read("<p>WHEN: Tuesday, May 10, 2022, 10 a.m.</p><p>WHERE: 100 Main Street</p>");
  expect(JSON.stringify(release?.body)).toContain("May 10, 2022");
});

test("an update with its time", () => {
  const { release } = read("<p>Updated at 16:30 on May 5, 2022: the bridge is open again for everybody.</p>");
  expect(release?.dateModified).toBe("2022-05-05");
  expect(release?.corrections).toMatchObject([{ at: "2022-05-05", kind: "update" }]);
});

test.each([
  "Version française",
  "En français",
  "Lire en français",
  "French version",
  "Deze pagina in het Frans",
  "Lue ranskaksi",
])("%s leads to a translation", (text) => {
  const { release } = read(`<p><a href="/fr/nouvelles/pistes">${text}</a></p>`);
  expect(release?.translations).toMatchObject([{ inLanguage: "fr", relation: "translation" }]);
});

test.each([
  ["https://fr.city.example/nouvelles/pistes", 1],
  ["https://city.example/fr/nouvelles/pistes", 1],
  ["https://www.other.example/nouvelles/pistes", undefined],
])("a link to %s", (href, count) => {
  expect(read(`<p><a href="${href}">Français</a></p>`).release?.translations?.length).toBe(count);
});

test("councils below one ending are not one site", () => {
  const { release } = parseRelease(
    `<html lang="en"><main><h1>New cycle paths</h1><p>May 4, 2022</p><p>${TEXT}</p><p><a href="https://www.cardiff.gov.uk/cy/news/paths">Cymraeg</a> <a href="https://cy.leeds.gov.uk/news/paths">Cymraeg</a></p></main></html>`,
    { url: "https://www.leeds.gov.uk/news/paths", now: "2022-05-05" },
  );
  expect(release?.translations?.map(({ href }) => href)).toEqual(["https://cy.leeds.gov.uk/news/paths"]);
});

test("a text about a language leads to none", () => {
  const { release } = read(`<p><a href="/news/french-courses">Courses in French</a></p>`);
  expect(release?.translations).toBeUndefined();
});
