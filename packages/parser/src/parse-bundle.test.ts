import { safeReadRelease } from "@civic-media/schema";
import { describe, expect, test } from "vitest";
import { classifyPage } from "./classify-page.ts";
import { parseBundle } from "./parse-bundle.ts";

const URL_ = "https://stadt.example/umschau/89";
const TITLES = ["Neue Radwege in der Altstadt", "Bücherei öffnet wieder", "Brücke nachts gesperrt"];
const DAYS = ["10.05.2019", "11.05.2019", "12.05.2019"];
const ISO = ["2019-05-10", "2019-05-11", "2019-05-12"];
const text = (title: string): string =>
  `<p>${title}: Das hat die Stadt am Vormittag bekannt gegeben, die Arbeiten beginnen im Juni und dauern acht Wochen.</p>
   <p>„Wir haben lange darauf gewartet“, sagt Bürgermeisterin Anna Berger. Alle Interessierten sind eingeladen.</p>`;
const each = (row: (title: string, index: number) => string): string => TITLES.map(row).join("\n");
const page = (content: string, title = "Stadt Beispiel"): string =>
  `<html lang="de"><head><title>${title}</title></head><body><nav><a href="/">Start</a></nav><main>${content}</main>
   <footer><p>© Stadt Beispiel</p></footer></body></html>`;

const SHAPES: Readonly<Record<string, string>> = {
  "articles with their days": page(
    `<h1>Meldungen</h1>${each((t, i) => `<article><h2>${t}</h2><p class="date">${DAYS[i]}</p>${text(t)}</article>`)}`,
  ),
  "a day below each heading": page(
    `<h1>Meldungen</h1>${each((t, i) => `<h3>${t}</h3><p>Meldung vom ${DAYS[i]}</p>${text(t)}`)}`,
  ),
  "a day above each heading": page(`<h1>Meldungen</h1>${each((t, i) => `<p>${DAYS[i]}</p><h2>${t}</h2>${text(t)}`)}`),
};

describe.each(Object.entries(SHAPES))("%s", (_name, html) => {
  const { releases, diagnostics } = parseBundle(html, { url: URL_ });

  test("gives a release for each", () => {
    expect(diagnostics).toEqual([]);
    expect(releases.map(({ release }) => release?.headline)).toEqual(TITLES);
    expect(releases.map(({ release }) => release?.datePublished)).toEqual(ISO);
    for (const { release } of releases) {
      expect(safeReadRelease(release).success).toBe(true);
      expect(release?.body).toHaveLength(2);
      expect(release?.people?.[0]?.name).toBe("Anna Berger");
      expect(release?.related?.[0]).toMatchObject({ rel: "issue", href: URL_ });
    }
    expect(new Set(releases.map(({ release }) => release?.id)).size).toBe(TITLES.length);
  });

  test("shows where in the whole page each value stands", () => {
    for (const { evidence } of releases)
      for (const { start, end, text: words } of Object.values(evidence).flat())
        if (start !== undefined && end !== undefined && !words.includes("\n"))
          expect(html.slice(start, end).replace(/\s+/g, "")).toContain(words.slice(0, 20).replace(/\s+/g, ""));
  });
});

test("takes the day of the issue where a member has none", () => {
  const members = each((t, i) => `<h2 id="m${i}">${t}</h2>${text(t)}<p>(Schluss)</p>`);
  const html = page(`<h1>Rathaus aktuell</h1><p>Meldung vom 10.05.2019</p>${members}`);
  const { releases } = parseBundle(html, { url: URL_ });
  expect(releases.map(({ release }) => release?.headline)).toEqual(TITLES);
  expect(releases.map(({ release }) => release?.datePublished)).toEqual(["2019-05-10", "2019-05-10", "2019-05-10"]);
  expect(releases[1]?.release?.url).toBe(`${URL_}#m1`);
  expect(releases[1]?.evidence["/datePublished"]?.[0]?.text).toContain("10.05.2019");
});

test("a release with headings in its text is one", () => {
  const html = page(`<h1>Neue Radwege für die Stadt</h1><p>Pressemitteilung vom 10.05.2019</p>${text("Radwege")}
    <h2>Was gebaut wird</h2>${text("Bauen")}<h2>Wer es bezahlt</h2>${text("Zahlen")}`);
  const { releases } = parseBundle(html, { url: URL_ });
  expect(releases.map(({ release }) => release?.headline)).toEqual(["Neue Radwege für die Stadt"]);
});

test("never throws", () => {
  for (const input of ["", "<h2>", "<article><h2>A b</h2><article><h2>C d</h2>", "{}", "<h1>x</h1>".repeat(3000)])
    expect(Array.isArray(parseBundle(input).releases)).toBe(true);
});

test.each(["\ud800", "a\u0000", "漢".repeat(2000), "x".repeat(9000)])(
  "an id that no address can hold is none: %#",
  (id) => {
    const articles = each((t, i) => `<article><h2 id="${id}${i}">${t}</h2><p>${DAYS[i]}</p>${text(t)}</article>`);
    const { releases } = parseBundle(page(`<h1>Meldungen</h1>${articles}`), { url: URL_ });
    expect(releases).toHaveLength(TITLES.length);
    for (const { release } of releases) expect(safeReadRelease(release).success).toBe(true);
  },
);

describe("releases below each other", () => {
  test("whose titles link to their own pages", () => {
    const articles = each(
      (t, i) => `<article><h2><a href="/m/${i}">${t}</a></h2><p>${DAYS[i]}</p>${text(t)}${text(t)}</article>`,
    );
    const { releases } = parseBundle(page(`<h1>Meldungen</h1>${articles}`), { url: URL_ });
    expect(releases.map(({ release }) => release?.headline)).toEqual(TITLES);
  });

  test("in sections, each begun by its day in brackets", () => {
    const items = each(
      (t, i) =>
        `${i === 2 ? "<h2>Antworten auf Anfragen</h2>" : ""}<h3>${t}</h3><p>(10.5.2019) Die Stadt baut neue Wege am Fluss.</p>${text(t)}`,
    );
    const { releases } = parseBundle(page(`<h1>Rathaus Umschau 89</h1><h2>Meldungen</h2>${items}`), { url: URL_ });
    expect(releases.map(({ release }) => [release?.headline, release?.datePublished])).toEqual(
      TITLES.map((title) => [title, "2019-05-10"]),
    );
    expect(JSON.stringify(releases[1]?.release?.body)).not.toContain("Antworten auf Anfragen");
  });

  test("behind titles that open them", () => {
    const items = each(
      (t, i) => `<div><h2><button aria-expanded="false">${t}</button></h2><div><p>${DAYS[i]}</p>${text(t)}</div></div>`,
    );
    const { releases } = parseBundle(page(`<h1>Meldungen</h1>${items}`), { url: URL_ });
    expect(releases.map(({ release }) => release?.headline)).toEqual(TITLES);
  });

  test("their beginnings are a list", () => {
    const items = each(
      (t, i) =>
        `<article><h2><a href="/m/${i}">${t}</a></h2><p>${DAYS[i]}</p>${text(t)}${text(t)}<a href="/m/${i}">Weiterlesen</a></article>`,
    );
    expect(classifyPage(page(`<h1>Meldungen</h1>${items}`), { url: URL_ }).kind).not.toBe("bundle");
  });
});
