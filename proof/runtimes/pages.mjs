// Pages that are made, beside those of the fixtures: words of many languages in many markups and encodings, and all of them
// damaged. The same ones every time.
import { Buffer } from "node:buffer";

/** What a page says: language, encoding of an old server, headline, date line, ISO day, text. */
const WORDS = [
  [
    "de-AT",
    "iso-8859-15",
    "Neue Brücke über die Donau",
    "Medienservice vom: 29.11.2022",
    "„Die Brücke kostet 12 Millionen €“, betont Bürgermeisterin Jana Müller. Die Bauarbeiten beginnen im März und dauern acht Monate.",
  ],
  [
    "en",
    "windows-1252",
    "New library opens",
    "Published: November 29, 2022",
    "“We are glad,” said Mayor John Doe. The library on Main Street opens this Saturday, with readings for all ages – and coffee.",
  ],
  [
    "fr",
    "windows-1252",
    "La bibliothèque rouvre",
    "Publié le 29 novembre 2022",
    "« Nous sommes heureux », déclare le maire Jean Dupont. La bibliothèque rouvre samedi après huit mois de travaux.",
  ],
  [
    "es",
    "iso-8859-1",
    "Se abre el puente nuevo",
    "Publicado el 29 de noviembre de 2022",
    "«Estamos contentos», dijo la alcaldesa Ana Núñez. El puente nuevo se abre el sábado después de ocho meses de obras.",
  ],
  [
    "it",
    "utf-8",
    "Riapre la biblioteca",
    "Pubblicato il 29 novembre 2022",
    "«Siamo felici», ha detto il sindaco Mario Rossi. La biblioteca riapre sabato, dopo otto mesi di lavori; l’ingresso è libero.",
  ],
  [
    "nl",
    "utf-8",
    "Nieuwe brug open",
    "Gepubliceerd op 29 november 2022",
    "‘Wij zijn blij’, zegt burgemeester Jan Jansen. De nieuwe brug gaat zaterdag open, na acht maanden werk aan de oever.",
  ],
  [
    "pt",
    "iso-8859-15",
    "Abre a ponte nova",
    "Publicado em 29 de novembro de 2022",
    "“Estamos felizes”, disse a presidente Maria Conceição. A ponte nova abre no sábado, depois de oito meses de obras.",
  ],
  [
    "pl",
    "iso-8859-2",
    "Nowy most otwarty",
    "Opublikowano: 29.11.2022",
    "„Cieszymy się” – mówi prezydent Łukasz Żółć. Nowy most zostanie otwarty w sobotę, po ośmiu miesiącach prac.",
  ],
  [
    "el",
    "iso-8859-7",
    "Νέα γέφυρα",
    "29/11/2022",
    "Η νέα γέφυρα ανοίγει το Σάββατο, ύστερα από οκτώ μήνες εργασιών, και η είσοδος είναι ελεύθερη για όλους.",
  ],
  [
    "uk",
    "windows-1251",
    "Новий міст відкрито",
    "29.11.2022",
    "Новий міст відкриють у суботу після восьми місяців робіт, і всі мешканці міста можуть прийти на свято.",
  ],
  [
    "tr",
    "iso-8859-9",
    "İstanbul'da yeni köprü",
    "29.11.2022",
    "İstanbul'daki yeni köprü, sekiz ay süren çalışmaların ardından cumartesi günü açılıyor; giriş ücretsiz.",
  ],
  [
    "ja",
    "utf-8",
    "新しい橋が開通",
    "2022年11月29日",
    "新しい橋は八か月の工事を経て土曜日に開通します。式典にはどなたでも無料で参加できます。",
  ],
];

const NOTICE = '<a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a>';

/** How a page is built; each takes headline, date line and text. */
const LAYOUTS = {
  plain: ({ headline, date, text }) => `<h1>${headline}</h1><p>${date}</p><p>${text}</p><p>${NOTICE}</p>`,
  article: ({ headline, date, text }) =>
    `<nav><ul><li><a href="/">Start</a><li><a href="/press">Press</a></ul></nav><main><article><header><h1>${headline}</h1><time datetime="2022-11-29T10:30:00+01:00">${date}</time></header><p>${text}</p><figure><img src="/a.jpg" alt=""><figcaption>${headline} (${NOTICE})</figcaption></figure></article></main><footer>${NOTICE}</footer>`,
  breaks: ({ headline, date, text }) => `<div><b>${headline}</b><br><br>${date}<br><br>${text}<br><br>${NOTICE}</div>`,
  table: ({ headline, date, text }) =>
    `<table><tr><td width=150><a href="/">Start</a><td><font size=5>${headline}</font><p>${date}<p>${text}</table>`,
  data: ({ headline, date, text, tag }) =>
    `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "NewsArticle", headline, datePublished: "2022-11-29", inLanguage: tag })}</script><meta property="og:title" content="${headline}"><div class="content"><h2>${headline}</h2><span>${date}</span><div><p>${text}</p></div></div>`,
};

/** The bytes of a text in an encoding with one byte for each character; what it lacks becomes a reference. */
function encode(text, encoding) {
  if (encoding === "utf-8") return Buffer.from(text);
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Buffer.concat(
    Array.from(text, (one) => (bytes.has(one) ? Buffer.of(bytes.get(one)) : Buffer.from(`&#${one.codePointAt(0)};`))),
  );
}

function* made() {
  for (const [tag, encoding, headline, date, text] of WORDS)
    for (const [layout, write] of Object.entries(LAYOUTS)) {
      const head = `<!doctype html><html lang="${tag}"><head><meta charset="${encoding}"><title>${headline} | City</title></head>`;
      const html = `${head}<body>${write({ headline, date, text, tag })}</body></html>`;
      yield { name: `${layout} in ${tag}`, bytes: encode(html, encoding) };
    }
}

/** What happens to pages on their way. */
const DAMAGES = {
  whole: (bytes) => bytes,
  "cut off": (bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.6)),
  "without every seventh tag": (bytes) => {
    let count = 0;
    return Buffer.from(
      bytes.toString("latin1").replace(/<[^<>]{0,300}>/g, (tag) => (++count % 7 === 0 ? "" : tag)),
      "latin1",
    );
  },
};

/**
 * The pages that are read.
 *
 * @param fixtures - pages as they are in the repository: name, address, bytes
 * @returns all of them and the made ones, whole and damaged
 */
export function pagesOf(fixtures) {
  return [...fixtures, ...made()].flatMap(({ name, url, bytes }) =>
    Object.entries(DAMAGES).map(([damage, apply]) => ({
      name: `${name}, ${damage}`,
      url: url ?? "https://www.city.example/press/1",
      isWhole: damage === "whole",
      base64: apply(bytes).toString("base64"),
    })),
  );
}
