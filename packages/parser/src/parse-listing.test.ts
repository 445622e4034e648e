import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { classifyPage } from "./classify-page.ts";
import { discoverFeeds, discoverListing } from "./discover.ts";
import { parseListing } from "./parse-listing.ts";
import { parseRelease } from "./parse-release.ts";

const FIXTURES = new URL("../fixtures/", import.meta.url);

interface Gold {
  base: string;
  next?: string;
  items: { href: string; title: string; datePublished: string }[];
}

const listings = readdirSync(FIXTURES)
  .filter((site) => statSync(new URL(site, FIXTURES)).isDirectory())
  .flatMap((site) => readdirSync(new URL(`${site}/`, FIXTURES)).map((slug) => `${site}/${slug}`))
  .filter((name) => existsSync(new URL(`${name}/items.json`, FIXTURES)));

test("there are six listings", () => {
  expect(listings).toHaveLength(6);
});

describe.each(listings)("%s", (name) => {
  const bytes = readFileSync(new URL(`${name}/page.html`, FIXTURES));
  const gold = JSON.parse(readFileSync(new URL(`${name}/items.json`, FIXTURES), "utf8")) as Gold;
  const { items, next } = parseListing(bytes, { url: gold.base });

  test("gives every entry and no other", () => {
    expect(items.map(({ href, title, datePublished }) => ({ href, title, datePublished }))).toEqual(gold.items);
    expect(next).toBe(gold.next);
  });

  test("works without an address, with the links as they stand", () => {
    const unresolved = parseListing(bytes);
    expect(unresolved.items.map(({ title }) => title)).toEqual(gold.items.map(({ title }) => title));
    expect(unresolved.items.every(({ href }) => new URL(href, gold.base).href !== "")).toBe(true);
  });
});

const URL_ = "https://stadt.example/presse/";
const titles = [
  "Vier neue Radwege in der Innenstadt",
  "Stadtrat beschließt Budget für das nächste Jahr",
  "Neue Bücherei öffnet im Frühling ihre Türen",
  "Brücke über die Donau bleibt bis Mai gesperrt",
  "Jugendzentrum bekommt einen neuen Anbau",
];
const days = ["2022-05-04", "2022-05-03", "2022-05-02", "2022-04-30", "2022-04-12"];
const german = days.map((day) => day.split("-").reverse().join("."));
const month = ["Januar", "Februar", "März", "April", "Mai"];
const words = days.map((day) => `${Number(day.slice(8))}. ${month[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`);
const each = (row: (title: string, index: number) => string): string => titles.map(row).join("\n");
const link = (title: string, index: number): string => `<a href="/presse/${index + 1}">${title}</a>`;
const page = (body: string): string =>
  `<html lang="de"><body><nav><ul>${"<li><a href='/amt'>Amt für Bürgerservice und Meldewesen</a></li>".repeat(6)}</ul></nav>
   <main><h1>Presse</h1>${body}</main><footer><a href="/impressum">Impressum der Stadtverwaltung Beispiel</a></footer></body></html>`;

/** Shapes of lists, each with the same five entries. */
const SHAPES: Readonly<Record<string, string>> = {
  "heading of a day over its entries": `<h3>${words[0]}</h3><ul><li>${link(titles[0] ?? "", 0)}</li></ul>${[1, 2, 3, 4].map((i) => `<h3>${words[i]}</h3><ul><li>${link(titles[i] ?? "", i)}</li></ul>`).join("")}`,
  "heading of a day, entries in paragraphs": each((t, i) => `<h3>${words[i]}</h3><p>${link(t, i)}</p>`),
  "date before the title in one line": `<ul>${each((t, i) => `<li>${german[i]} ${link(t, i)}</li>`)}</ul>`,
  "date after the title in one line": `<ul>${each((t, i) => `<li>${link(t, i)}, Pressemitteilung, ${words[i]}</li>`)}</ul>`,
  "date inside the link": `<ul>${each((t, i) => `<li><a href="/presse/${i + 1}">${german[i]}: ${t}</a></li>`)}</ul>`,
  table: `<table><tr><th>Datum</th><th>Titel</th></tr>${each((t, i) => `<tr><td>${german[i]}</td><td>${link(t, i)}</td></tr>`)}</table>`,
  "definition list": `<dl>${each((t, i) => `<dt>${german[i]}</dt><dd>${link(t, i)}</dd>`)}</dl>`,
  "lines with breaks": `<div>${each((t, i) => `<p>${german[i]}<br>${link(t, i)}</p>`)}</div>`,
  "flat, date below": `<div>${each((t, i) => `<h3>${link(t, i)}</h3><p>${german[i]}</p>`)}</div>`,
  "flat, date above": `<div>${each((t, i) => `<p>${german[i]}</p><h3>${link(t, i)}</h3>`)}</div>`,
  "cards, the link around all": each(
    (t, i) =>
      `<a href="/presse/${i + 1}"><article><time datetime="${days[i]}">${german[i]}</time><h2>${t}</h2><p>Die Stadt hat am Montag beschlossen, dass es bald so weit sein soll …</p></article></a>`,
  ),
  "cards with picture and further link": each(
    (t, i) =>
      `<article><a href="/presse/${i + 1}"><img src="a.jpg"></a><span>${words[i]}</span><h2>${link(t, i)}</h2><p>Die Stadt hat am Montag beschlossen, dass es bald so weit sein soll.</p><a href="/presse/${i + 1}">Weiterlesen</a></article>`,
  ),
  "tags behind each entry": each(
    (t, i) =>
      `<div class="views-row"><h3>${link(t, i)}</h3><span>${german[i]}</span><span>Themen: <a href="/t/verkehr">Verkehr und Mobilität in der Stadt</a>, <a href="/t/umwelt">Umwelt und Klimaschutz in der Stadt</a></span></div>`,
  ),
  "a first entry set larger": `<section>${each((t, i) => (i === 0 ? `<div class="top"><h2>${link(t, i)}</h2><p>${german[i]}</p></div>` : `<div><h3>${link(t, i)}</h3><p>${german[i]}</p></div>`))}</section>`,
};

describe.each(Object.entries(SHAPES))("%s", (_, body) => {
  test("gives the five entries", () => {
    const { items } = parseListing(page(body), { url: URL_ });
    expect(items.map(({ title, datePublished, href }) => [title, datePublished, href])).toEqual(
      titles.map((title, index) => [title, days[index], `https://stadt.example/presse/${index + 1}`]),
    );
  });
});

describe("details", () => {
  test("excerpts are marked as such", () => {
    const { items } = parseListing(page(SHAPES["cards with picture and further link"] ?? ""), { url: URL_ });
    expect(items[0]).toMatchObject({ isExcerpt: true, description: expect.stringContaining("am Montag") });
  });

  test("the type stands beside the title", () => {
    const { items } = parseListing(page(SHAPES["date after the title in one line"] ?? ""), { url: URL_ });
    expect(items[0]).toMatchObject({ type: "Pressemitteilung", kind: "release" });
  });

  test("numeric dates follow the order in which the list is sorted", () => {
    const dates = ["05.11.15", "04.30.15", "04.22.15", "04.02.15", "03.31.15"];
    const { items } = parseListing(page(`<ul>${each((t, i) => `<li>${dates[i]} ${link(t, i)}</li>`)}</ul>`), {
      url: URL_,
    });
    expect(items.map(({ datePublished }) => datePublished)).toEqual([
      "2015-05-11",
      "2015-04-30",
      "2015-04-22",
      "2015-04-02",
      "2015-03-31",
    ]);
  });

  test.each([
    ["<link rel=next href='?page=2'>", "https://stadt.example/presse/?page=2"],
    [
      "<div class=pager><a href='/presse/?p=0'>zurück</a><a href='/presse/?p=2'>weiter ›</a></div>",
      "https://stadt.example/presse/?p=2",
    ],
    [
      "<nav class=pagination><a href='?s=1'>1</a> <span>2</span> <a href='?s=3'>3</a></nav>",
      "https://stadt.example/presse/?s=3",
    ],
    [
      "<ul class=pagination><li><a href='/presse/seite/2' aria-label='Nächste Seite'>»</a></li></ul>",
      "https://stadt.example/presse/seite/2",
    ],
    ["<p><a href='#'>weiter</a></p>", undefined],
    ["", undefined],
  ])("next page: %s", (pager, next) => {
    expect(parseListing(page((SHAPES["table"] ?? "") + pager), { url: URL_ }).next).toBe(next);
  });

  test("a page without a list has none", () => {
    const { items, diagnostics } = parseListing(page("<p>Die Stadt baut im Frühjahr vier neue Radwege.</p>"), {
      url: URL_,
    });
    expect(items).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["listing-missing"]);
    expect(parseListing("").diagnostics[0]?.code).toBe("input-empty");
  });
});

describe("feeds", () => {
  const rss = `<?xml version="1.0"?><rss xmlns:content="x"><channel><title>Presse</title><item><title><![CDATA[Radwege & mehr]]></title>
    <link>https://stadt.example/presse/1</link><description>&lt;p&gt;Vier neue &lt;b&gt;Radwege&lt;/b&gt;&lt;/p&gt;</description>
    <pubDate>Thu, 01 Jul 2021 16:50:00 +0200</pubDate><category>Verkehr</category></item></channel></rss>`;
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><link rel="next" href="/feed?page=2"/><entry><title>Radwege &amp; mehr</title>
    <link rel="alternate" href="/presse/1"/><published>2021-07-01T16:50:00+02:00</published><updated>2021-07-02T00:00:00Z</updated>
    <category term="Verkehr"/><summary type="html">Vier neue &lt;b&gt;Radwege&lt;/b&gt;</summary></entry></feed>`;
  const json = JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    next_url: "https://stadt.example/feed?page=2",
    items: [
      {
        id: "1",
        url: "https://stadt.example/presse/1",
        title: "Radwege & mehr",
        date_published: "2021-07-01T16:50:00+02:00",
        summary: "Vier neue Radwege",
        tags: ["Verkehr"],
      },
    ],
  });

  test.each([rss, atom, json])("%.30s", (feed) => {
    const { items } = parseListing(feed, { url: "https://stadt.example/feed" });
    expect(items).toEqual([
      {
        href: "https://stadt.example/presse/1",
        title: "Radwege & mehr",
        datePublished: "2021-07-01T16:50:00+02:00",
        category: "Verkehr",
        description: "Vier neue Radwege",
        isExcerpt: true,
      },
    ]);
    expect(parseRelease(feed).diagnostics.map(({ code }) => code)).toEqual(["page-is-feed"]);
  });

  test("the next page of a feed", () => {
    expect(parseListing(atom, { url: "https://stadt.example/feed" }).next).toBe("https://stadt.example/feed?page=2");
    expect(parseListing(json).next).toBe("https://stadt.example/feed?page=2");
  });

  test.each([
    "<rss>",
    "<feed><entry>",
    '{"version": "https://jsonfeed.org/version/1", "items": 7}',
    '{"version": "https://jsonfeed.org/version/1"',
  ])("broken: %s", (feed) => {
    expect(parseListing(feed)).toMatchObject({ items: [], diagnostics: [{ code: "listing-missing" }] });
  });
});

describe("discovery", () => {
  test("feeds of the head, then of links; comments last", () => {
    const found = discoverFeeds(
      `<link rel=alternate type="application/rss+xml" title="Kommentare" href="/comments/feed/"><link rel=alternate type="application/atom+xml" href="/presse.atom">
       <a href="/presse/rss.xml">RSS-Feed Presse</a><a href="/rss-info">Was ist RSS?</a>`,
      { url: "https://stadt.example/" },
    );
    expect(found.map(({ href }) => new URL(href).pathname)).toEqual([
      "/presse.atom",
      "/presse/rss.xml",
      "/comments/feed/",
    ]);
  });

  test.each([
    ["Pressemitteilungen", "/rathaus/pm"],
    ["News releases", "/about/releases"],
    ["Communiqués de presse", "/c"],
    ["Comunicati stampa", "/novita"],
    ["Notas de prensa", "/n"],
    ["Tiedotteet", "/t"],
  ])("%s", (text, path) => {
    const html = `<a href="/">Start</a><a href="/amt">Bauen und Wohnen</a><footer><a href="${path}">${text}</a></footer><a href="https://other.example/news">News</a>`;
    expect(discoverListing(html, { url: "https://stadt.example/" })[0]).toMatchObject({
      href: `https://stadt.example${path}`,
      title: text,
    });
  });
});

describe("hostile lists cost time in proportion to their size", () => {
  const timed = (html: string): number => {
    const start = process.cpuUsage();
    parseListing(html, { url: URL_ });
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  test.each([
    [
      "rows",
      (size: number) => page(`<ul>${"<li>1.1.2020 <a href=x>One title of an entry</a></li>".repeat(size)}</ul>`),
    ],
    [
      "rows of one address each",
      (size: number) =>
        page(
          `<ul>${Array.from({ length: size }, (_, i) => `<li>1.1.2020 <a href=x${i}>One title of an entry</a></li>`).join("")}</ul>`,
        ),
    ],
    ["nested rows", (size: number) => page(`${"<div><a href=x>One title of an entry</a>".repeat(size)}`)],
    [
      "links in one line",
      (size: number) => page(`<p>${"<a href=x>One title of an entry</a> 1.1.2020 ".repeat(size)}</p>`),
    ],
    [
      "entries of a feed",
      (size: number) => `<rss>${"<item><title>a</title><link>https://a.example/</link></item>".repeat(size)}</rss>`,
    ],
    ["open entries", (size: number) => `<rss>${"<item><title>".repeat(size)}`],
  ])("%s", (_, make) => {
    timed(make(500));
    const small = Math.max(4, timed(make(2_000)));
    const large = Math.min(timed(make(16_000)), timed(make(16_000)));
    expect(large).toBeLessThan(small * 8 * 6);
  });
});

test("a month heads its days", () => {
  const month = (name: string, days: readonly number[]): string =>
    `<h2>${name}</h2><ul>${days.map((day) => `<li>${day} : <a href="/c/${name}-${day}">La ville ouvre l’école numéro ${day}</a></li>`).join("")}</ul>`;
  const page = `<html lang="fr"><main><h1>Communiqués de presse</h1>${month("Mars 2026", [9, 8, 7, 6])}${month("Février 2026", [27, 3])}</main></html>`;
  expect(parseListing(page).items.map(({ datePublished }) => datePublished)).toEqual([
    "2026-03-09",
    "2026-03-08",
    "2026-03-07",
    "2026-03-06",
    "2026-02-27",
    "2026-02-03",
  ]);
});

test("titles without links above “read more” are a list, and no release", () => {
  const teaser = (day: number): string =>
    `<article><time datetime="2026-03-0${day}">0${day}. März</time><h2>Radweg Nummer ${day} wird gebaut</h2>
     <p>Die Stadt baut einen Radweg, der am Fluss entlang in die Nachbargemeinde führt.</p><a href="/a/${day}">Mehr lesen</a></article>`;
  const page = `<html lang="de"><main>${[8, 7, 6, 5, 4, 3].map(teaser).join("")}</main></html>`;
  expect(classifyPage(page, { url: "https://www.example.at/presse" }).kind).toBe("listing");
  expect(parseListing(page).items).toHaveLength(6);
});

test("a link that says only the format of its file is no title", () => {
  const entry = (title: string, day: string, link: string) =>
    `<article><h2>${title}</h2><time datetime="${day}">${day}</time><a href="/f/${day}.pdf">${link}</a></article>`;
  const page = `<html lang="en"><title>Press releases</title><main>${entry("Quarterly economic outlook", "2026-07-06", "Download PDF")}${entry("Population statistics released", "2026-07-03", "Download (PDF, 2 MB)")}${entry("Remarks of the minister", "2026-07-01", "Read online")}</main></html>`;
  expect(parseListing(page).items.map(({ title, datePublished }) => [title, datePublished])).toEqual([
    ["Quarterly economic outlook", "2026-07-06"],
    ["Population statistics released", "2026-07-03"],
    ["Remarks of the minister", "2026-07-01"],
  ]);
  expect(classifyPage(page).kind).toBe("listing");
});

test("the day behind the title in the same link", () => {
  const entry = (title: string, day: string, at: number) => `<a href="/news/${at}"><h2>${title}</h2><p>${day}</p></a>`;
  const page = `<html lang="en"><body>${entry("City opens its new library", "7 May 2026", 1)}${entry("Council agrees on the budget", "5 May 2026", 2)}${entry("Four new paths for cyclists", "2 May 2026", 3)}</body></html>`;
  expect(parseListing(page).items.map(({ datePublished }) => datePublished)).toEqual([
    "2026-05-07",
    "2026-05-05",
    "2026-05-02",
  ]);
});

describe("the next page of a list", () => {
  const entry = (at: number) => `<li>0${at}.05.2026 <a href="/p/${at}">Die Brücke Nummer ${at} ist offen</a></li>`;
  const list = `<ul>${[5, 4, 3].map(entry).join("")}</ul>`;

  test.each([
    [
      "words only for those who do not see",
      `<nav class="pagination"><a href="?p=1"><span class="visually-hidden">Pagina successiva</span><svg></svg></a></nav>`,
    ],
    ["words around those that say it", `<nav class="posts-navigation"><a href="?p=1">Articles plus anciens</a></nav>`],
    [
      "a line of numbers without a name",
      `<p><b>1</b> | <a href="?p=1">2</a> | <a href="?p=2">3</a> | <a href="?p=1">&gt;&gt;</a></p>`,
    ],
  ])("%s", (_, pager) => {
    const { next } = parseListing(`<html lang="de"><main>${list}${pager}</main></html>`, {
      url: "https://stadt.example/p",
    });
    expect(next).toBe("https://stadt.example/p?p=1");
  });

  test.each([
    ["another link", `<nav class="pagination"><a href="/start">Weiter zur Startseite</a></nav>`],
    ["one number in a line", `<p>Rufnummer der Zentrale: <a href="/1">2</a></p>`],
  ])("none: %s", (_, pager) => {
    expect(
      parseListing(`<html lang="de"><main>${list}${pager}</main></html>`, { url: "https://stadt.example/p" }).next,
    ).toBeUndefined();
  });
});

test("a date that nothing parts from the words around it", () => {
  const entry = (title: string, day: string, at: number) =>
    `<div><div><a href="/k">Notizie</a><span>${day}</span></div><a href="/n/${at}"><h3>${title}</h3></a></div>`;
  const page = `<html lang="it"><main>${entry("Riapre il ponte dopo i lavori", "12 MAR 2024", 1)}${entry("Scuole chiuse per il maltempo", "8 MAR 2024", 2)}${entry("Nuovo parco in centro", "3 MAR 2024", 3)}</main></html>`;
  expect(parseListing(page).items.map(({ datePublished }) => datePublished)).toEqual([
    "2024-03-12",
    "2024-03-08",
    "2024-03-03",
  ]);
});

test("feeds by the names that systems give them", () => {
  const page = `<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/2"><a href="/RSSFeed.aspx?CID=All">RSS</a>
    <a href="/Functions/RSSNewsfeed.xml">RSS-Newsfeed</a><a href="/Service/RSS/rss_node.html">RSS</a><a href="/feedback">Feedback</a>`;
  const found = discoverFeeds(page, { url: "https://stadt.example/" });
  expect(found.map(({ href }) => new URL(href).pathname)).toEqual(["/RSSFeed.aspx", "/Functions/RSSNewsfeed.xml"]);
});

test("links that name a list among other words", () => {
  const page = `<nav><a href="/a">Toutes les actualités</a><a href="/b">Contact</a></nav><p>Bienvenue à tous.</p>`;
  const found = discoverListing(page, { url: "https://ville.example/" });
  expect(found.map(({ href }) => href)).toEqual(["https://ville.example/a"]);
});
