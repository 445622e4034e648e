import { describe, expect, test } from "vitest";
import { parseArticle } from "../parse-article.ts";

/** A headline and a sentence per language. */
const TEXTS: Readonly<Record<string, readonly [string, string]>> = {
  de: [
    "Der Fluss steigt",
    "Nach # Tagen Regen ist der Fluss gestiegen, die Feuerwehr hat die Straße gesperrt und bittet um Geduld.",
  ],
  en: [
    "The river rises",
    "After # days of rain the river has risen, and the fire brigade has closed the road along its bank.",
  ],
  fr: [
    "Le fleuve monte",
    "Après # jours de pluie le fleuve est monté, et les pompiers ont fermé la route qui longe la rive.",
  ],
  es: [
    "El río sube",
    "Después de # días de lluvia el río ha subido, y los bomberos han cerrado la carretera que sigue la orilla.",
  ],
  it: [
    "Il fiume sale",
    "Dopo # giorni di pioggia il fiume è salito, e i vigili del fuoco hanno chiuso la strada lungo la riva.",
  ],
  pt: [
    "O rio sobe",
    "Depois de # dias de chuva o rio subiu, e os bombeiros fecharam a estrada que segue a margem do rio.",
  ],
  ca: [
    "El riu puja",
    "Després de # dies de pluja el riu ha pujat, i els bombers han tancat la carretera que segueix la riba.",
  ],
  nl: [
    "De rivier stijgt",
    "Na # dagen regen is de rivier gestegen, en de brandweer heeft de weg langs de oever gesloten voor verkeer.",
  ],
  sv: [
    "Floden stiger",
    "Efter # dagar av regn har floden stigit, och brandkåren har stängt vägen längs stranden för all trafik.",
  ],
  fi: [
    "Joki nousee",
    "# sadepäivän jälkeen joki on noussut, ja palokunta on sulkenut rannan suuntaisen tien kaikelta liikenteeltä.",
  ],
};

interface Parts {
  readonly lang?: string;
  readonly head?: string;
  /** Before `main`. */
  readonly before?: string;
  /** Between headline and text. */
  readonly above?: string;
  /** Behind the text, in the article. */
  readonly below?: string;
  /** Behind `main`. */
  readonly after?: string;
  readonly title?: string;
}

function dateOf({ lang = "en", head = "", before = "", above = "", below = "", after = "", title }: Parts): string {
  const [headline = "", sentence = ""] = TEXTS[lang] ?? [];
  const text = ["3", "4", "5"].map((days) => `<p>${sentence.replace("#", days)}</p>`).join("");
  const page = `<html lang="${lang}"><head><title>${headline} - Example</title>${head}</head><body>${before}<main><article><h1>${title ?? headline}</h1>${above}${text}${below}</article></main>${after}</body></html>`;
  return parseArticle(page, { url: "https://www.example.org/river" }).datePublished ?? "-";
}

describe("lines above the text that name the 29th of November 2022", () => {
  const LINES: Readonly<Record<string, readonly string[]>> = {
    de: [
      "Veröffentlicht am 29. November 2022",
      "Stand: 29.11.2022",
      "Dienstag, 29. November 2022, 14:30 Uhr",
      "Pressemitteilung Nr. 123/2022 vom 29.11.2022",
      "erstellt: 29.11.2022 | aktualisiert: 30.11.2022",
      "Erschienen: 29.11.22",
      "Rathaus | 29.11.2022",
      "Datum: 29.11.2022 Lesezeit: 3 Minuten",
      "Zürich, 29. November 2022",
      "29.11.2022 - Kategorie: Verkehr",
      "29.11.2022 - Redaktion: Anna Berger (Pressesprecherin der Stadt)",
      "Artikel vom 29.11.2022, zuletzt geändert am 30.11.2022",
    ],
    en: [
      "Posted on November 29, 2022 by Jane Doe",
      "FOR IMMEDIATE RELEASE: November 29, 2022",
      "Date: 11/29/2022",
      "Nov 29, 2022 | 3 min read",
      "First published 29 November 2022 · Last updated 2 December 2022",
      "News | 29 November 2022",
    ],
    fr: [
      "Publié le 29 novembre 2022 à 14h30",
      "Publié le 29/11/2022 - Mis à jour le 30/11/2022",
      "Paris, le 29 novembre 2022",
    ],
    es: ["Publicado: 29 de noviembre del 2022", "29/11/2022 - 14:30", "Madrid, 29 de noviembre de 2022"],
    it: [
      "Data: 29/11/2022 Tempo di lettura: 2 min",
      "Ultimo aggiornamento: 30 novembre 2022 - Pubblicato: 29 novembre 2022",
    ],
    pt: [
      "29/11/2022 - Publicado por: Prefeitura - Categoria: Notícias",
      "Publicado em 29/11/2022 | Atualizado em 30/11/2022",
    ],
    ca: ["29 de novembre del 2022", "// novembre 29, 2022 5:27 pm"],
    nl: ["Geplaatst op: 29 november 2022, laatst gewijzigd: 30 november 2022", "29-11-2022"],
    sv: ["Publicerad: 2022-11-29 Uppdaterad: 2022-11-30", "Tisdag 29 november 2022"],
    fi: ["Julkaistu: 29.11.2022 14:30 Päivitetty: 30.11.2022 10:00", "29.11.2022 klo 14.30"],
  };
  const rows = Object.entries(LINES).flatMap(([lang, lines]) => lines.map((line) => [lang, line] as const));

  test.each(rows)("%s: %s", (lang, line) => {
    expect(dateOf({ lang, above: `<p>${line}</p>` })).toBe("2022-11-29");
    expect(dateOf({ lang, above: `<div class="meta"><span>${line}</span></div>` })).toBe("2022-11-29");
  });
});

const linked = (data: unknown): string => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const PUBLISHED = '<meta property="article:published_time" content="2022-11-29">';

test.each<[string, Parts, string?]>([
  ["a label in a block of its own", { above: "<dl><dt>Published</dt><dd>29 November 2022</dd></dl>" }],
  [
    "the label of a change before another one",
    { above: "<dl><dt>Updated</dt><dd>5 December 2022</dd><dt>Published</dt><dd>29 November 2022</dd></dl>" },
  ],
  ["the headline", { title: '<time datetime="2022-11-29">29 November 2022</time> The river rises' }],
  ["pieces in elements", { above: "<div><div>29</div><div>Nov</div><div>2022</div></div>" }],
  ["the closing line of a text", { lang: "nl", below: "<p>© gemeente Amsterdam - 29-11-2022</p>" }],
  [
    "the foot of the article",
    { below: '<footer><p>Posted by Jane Doe on <time datetime="2022-11-29">29 Nov</time></p></footer>' },
  ],
  [
    "a page that is hidden until its programs run",
    { before: "<div hidden>", above: "<p>November 29, 2022 • 8 minutes</p>" },
  ],
  ["RDFa", { above: '<span property="dc:date dc:created" content="2022-11-29">Tuesday</span>' }],
  ["a meta of a name that no list knows", { head: '<meta name="cXenseParse:recs:publishtime" content="2022-11-29">' }],
  ["a meta of a catalogue", { head: '<meta name="citation_publication_date" content="2022 Nov 29">' }],
  ["a meta without marks", { head: '<meta name="DC.date.issued" content="20221129">' }],
  ["the day on which an article was made", { head: linked({ "@type": "NewsArticle", dateCreated: "2022-11-29" }) }],
  [
    "the article of a list that has the page's headline",
    {
      head: linked([
        { "@type": "NewsArticle", headline: "Another thing", datePublished: "2022-12-05" },
        { "@type": "NewsArticle", headline: "The river rises", datePublished: "2022-11-29" },
      ]),
    },
  ],
  [
    "the article of a list that has the page's address",
    {
      head: linked([
        { "@type": "NewsArticle", url: "https://example.org/other", datePublished: "2022-12-05" },
        {
          "@type": "NewsArticle",
          mainEntityOfPage: { "@id": "http://example.org/river/?x=1" },
          datePublished: "2022-11-29",
        },
      ]),
    },
  ],
  [
    "a midnight of the head that readers see as a day",
    { head: PUBLISHED.replace("2022-11-29", "2022-11-29T00:00:00-05:00"), above: "<p>29 November 2022</p>" },
  ],
  // What says another day.
  ["the day of an event", { above: "<p>5 December 2022, 18:00 – 20:00</p>" }, "-"],
  ["the end of a period", { above: "<p>Closing date: 5 December 2022</p>" }, "-"],
  ["a day of birth", { above: "<p>Born 5 December 1972</p>" }, "-"],
  ["today, in the head of the site", { before: "<header><p>Friday, 2 December 2022</p></header>" }, "-"],
  ["the sign of the site", { after: "<footer><p>© Example, 5 December 2022</p></footer>" }, "-"],
  [
    "a comment",
    { below: '<div class="comments"><meta itemprop="datePublished" content="2022-12-05"><p>Well done.</p></div>' },
    "-",
  ],
  [
    "a related page",
    {
      after:
        '<section class="related"><h3><a href="/a">Another</a></h3><time datetime="2022-12-05">5.12.</time></section>',
    },
    "-",
  ],
  [
    "a list of news above the headline",
    {
      before: "<div><p>1 December 2022</p><a href='/a'>New thing in town</a><p>30 November 2022</p></div>",
      above: '<p><time datetime="2022-11-29">29/11/2022</time> by Jane Doe</p>',
    },
  ],
  [
    "a change in the class",
    { head: PUBLISHED, above: '<time class="updated" datetime="2022-12-05">5 December 2022</time>' },
  ],
  ["the only date, in such a class", { above: '<span class="date updated">29 November 2022</span>' }],
  [
    "a change in the words of a dated class",
    { head: PUBLISHED, above: '<p class="post-date">Last updated: 5 December 2022</p>' },
  ],
  ["a change in a text's first line", { head: PUBLISHED, above: "<p>This page is updated on 5 December 2022</p>" }],
  [
    "a change, as the head says",
    {
      head: `${PUBLISHED}<meta property="article:modified_time" content="2022-12-05">`,
      above: "<p>5 December 2022</p>",
    },
  ],
  [
    "a label against the head",
    {
      head: `${PUBLISHED}<meta property="article:modified_time" content="2022-12-05">`,
      above: "<p>Published: 5 December 2022</p>",
    },
    "2022-12-05",
  ],
])("%s", (_what, parts, expected = "2022-11-29") => {
  expect(dateOf(parts)).toBe(expected);
});
