import type { Block, Release } from "@civic-media/schema";
import { readRelease } from "@civic-media/schema";

const words = (value: string): Extract<Block, { type: "paragraph" }> => ({
  type: "paragraph",
  content: [{ type: "text", value }],
});

const body: Block[] = [
  {
    type: "paragraph",
    inLanguage: "fr",
    content: [
      { type: "text", value: "Bonjour " },
      { type: "text", value: "tout ", marks: [{ type: "link", href: "https://example.org/a?b=1&c=2" }] },
      {
        type: "text",
        value: "le monde",
        marks: [{ type: "strong" }, { type: "link", href: "https://example.org/a?b=1&c=2" }],
      },
      { type: "break" },
      { type: "text", value: "H", marks: [] },
      { type: "text", value: "2", marks: [{ type: "sub" }] },
      { type: "text", value: "O, m", marks: [{ type: "em" }] },
      { type: "text", value: "3", marks: [{ type: "sup" }] },
      { type: "text", value: "npm start", marks: [{ type: "code" }] },
      { type: "text", value: "İstanbul", marks: [{ type: "lang", inLanguage: "tr" }] },
      { type: "text", value: "EU", marks: [{ type: "abbr", title: "Europäische Union" }] },
      { type: "text", value: "Ana Ruiz", marks: [{ type: "mention", ref: "ana" }] },
    ],
  },
  { type: "heading", level: 2, content: [{ type: "text", value: "Zahlen" }] },
  {
    type: "list",
    ordered: true,
    start: 3,
    items: [[words("drei")], [words("vier"), { type: "list", ordered: false, items: [[words("vier a")]] }]],
  },
  {
    type: "quotation",
    quotation: "q1",
    content: [words("„Wir bauen.“")],
    attribution: [{ type: "text", value: "Ana Ruiz, Stadträtin" }],
  },
  { type: "turn", speakers: ["ana"], content: [words("Guten Tag.")] },
  { type: "media", refs: ["photo-1"] },
  {
    type: "table",
    caption: [{ type: "text", value: "Haushalt | 2024" }],
    head: [[{ content: [{ type: "text", value: "Jahr" }] }, { content: [{ type: "text", value: "Euro" }] }]],
    rows: [
      [{ content: [{ type: "text", value: "2024" }], header: true }, { content: [{ type: "text", value: "7 | 8" }] }],
      [{ content: [{ type: "text", value: "zusammen" }], colspan: 2 }],
    ],
  },
  { type: "embed", href: "https://video.example.org/1", title: "Rundgang", provider: "Stadt-TV" },
  { type: "box", role: "facts", title: [{ type: "text", value: "Fakten" }], content: [words("Eins.")] },
  {
    type: "definitions",
    items: [{ term: [{ type: "text", value: "Magistrat" }], details: [words("Die Verwaltung.")] }],
  },
  { type: "rule" },
];

const media: Release["media"] = [
  {
    id: "photo-1",
    type: "image",
    alt: "Zwei Personen vor dem Rathaus",
    title: "Übergabe",
    caption: [{ type: "text", value: "Ana Ruiz übergibt den Schlüssel." }],
    credit: { creditLine: "Foto: Stadt Muster/Kim", photographer: "Kim", agency: "Stadt Muster", basis: "stated" },
    depicts: ["ana"],
    dateCreated: "2024-05-01",
    contentLocation: "rathaus",
    renditions: [
      {
        contentUrl: "https://example.org/p-s.jpg",
        role: "thumbnail",
        encodingFormat: "image/jpeg",
        width: 200,
        height: 133,
      },
      {
        contentUrl: "https://example.org/p-w.jpg",
        role: "web",
        encodingFormat: "image/jpeg",
        width: 1200,
        height: 800,
        sizeInBytes: 204_800,
      },
      {
        contentUrl: "https://example.org/p-o.jpg",
        role: "original",
        encodingFormat: "image/jpeg",
        width: 6000,
        height: 4000,
        sizeInBytes: 9_437_184,
      },
    ],
  },
  {
    id: "film-1",
    type: "video",
    title: "Rundgang",
    captions: "https://example.org/f.vtt",
    transcript: "https://example.org/f.txt",
    renditions: [{ contentUrl: "https://example.org/f.mp4", role: "web", encodingFormat: "video/mp4", duration: 61.5 }],
  },
  {
    id: "plan-1",
    type: "document",
    title: "Plan",
    renditions: [
      {
        contentUrl: "https://example.org/plan.pdf",
        role: "original",
        encodingFormat: "application/pdf",
        sizeInBytes: 1_500_000,
      },
    ],
  },
  { id: "photo-2", type: "image", title: "Bildarchiv", url: "https://example.org/archiv" },
];

const rights: Release["rights"] = [
  {
    scope: "text",
    kind: "open-license",
    license: { url: "https://creativecommons.org/licenses/by/4.0/", id: "CC-BY-4.0", name: "CC BY 4.0" },
    copyrightHolder: "Stadt Muster",
    evidence: [{ source: "href", value: "https://creativecommons.org/licenses/by/4.0/", confidence: 1 }],
  },
  {
    scope: "image",
    media: "photo-1",
    kind: "custom-terms",
    usageTerms: "Honorarfrei für Medien.",
    creditRequired: true,
    commercialUse: { rule: "ask", contact: "presse@muster.example" },
    acquireLicensePage: "https://example.org/rechte",
    evidence: [{ source: "text", value: "Honorarfrei für Medien.", confidence: 0.9 }],
  },
];

/** A release that uses every field and every kind of block and mark, so that no row of a table stays untested. */
export const fullRelease: Release = readRelease({
  schema: "https://civic-media.github.io/schema/release/1",
  kind: "invitation",
  id: "tag:muster.example,2024:1",
  identifiers: [{ scheme: "release-number", value: "17/2024" }],
  url: "https://example.org/presse/1",
  version: 2,
  status: { type: "published" },
  previous: [{ version: 1, at: "2024-05-01T09:00:00+02:00" }],
  inLanguage: "de-AT",
  register: "standard",
  translations: [
    { inLanguage: "en", href: "https://example.org/press/1", relation: "translation", machine: true },
    { inLanguage: "de", href: "https://example.org/presse/1-leicht", relation: "easy-language" },
  ],
  kicker: "Stadtbau",
  headline: "Neues Rathaus <eröffnet> & belebt",
  subheadline: "Ein Haus für alle",
  abstract: [{ type: "text", value: "Das Rathaus ist offen.", marks: [{ type: "em" }] }],
  shortTitle: "Neues Rathaus eröffnet",
  series: "Pressedienst",
  dateline: { place: "rathaus", date: "2024-05-01", text: "Muster, 1. Mai" },
  datePublished: "2024-05-01T09:30+02:00",
  dateModified: "2024-05-02",
  expires: "2025-05-01",
  publisher: "stadt",
  onBehalfOf: ["bauamt"],
  body,
  boilerplate: [words("Muster ist eine Stadt.")],
  editorialNotes: [
    { role: "embargo", text: [{ type: "text", value: "Bitte vorab lesen." }], publishable: true },
    { role: "internal", text: [{ type: "text", value: "GEHEIM: nicht weitergeben." }], publishable: false },
  ],
  quotations: [{ id: "q1", speakers: ["ana"], form: "block", attributedAs: "Ana Ruiz, Stadträtin" }],
  people: [
    {
      id: "ana",
      name: "Ana Ruiz",
      honorificPrefix: "Dr.",
      honorificSuffix: "MBA",
      offices: [{ jobTitle: "Stadträtin", organization: "stadt" }],
      sameAs: ["https://www.wikidata.org/wiki/Q42"],
    },
  ],
  organizations: [
    { id: "stadt", name: "Stadt Muster", kind: "municipality", url: "https://example.org/" },
    { id: "bauamt", name: "Bauamt", kind: "department", parentOrganization: "stadt" },
  ],
  places: [
    {
      id: "rathaus",
      name: "Rathaus",
      addressCountry: "AT",
      address: "Hauptplatz 1",
      geo: { latitude: 48.3, longitude: 14.28 },
    },
  ],
  media,
  events: [
    {
      id: "feier",
      name: "Eröffnung",
      startDate: "2024-05-03T18:00+02:00",
      endDate: "2024-05-03T20:00+02:00",
      location: "rathaus",
      url: "https://example.org/feier",
      accreditation: "per E-Mail",
    },
  ],
  contacts: [
    {
      name: "Bo Li",
      jobTitle: "Sprecherin",
      organization: "stadt",
      audience: "media",
      purpose: "inquiries",
      telephones: [{ text: "0732 / 1", e164: "+437321" }, { text: "intern 7" }],
      emails: ["presse@muster.example"],
      url: "https://example.org/kontakt",
      hoursAvailable: "Mo–Fr",
      availableLanguages: ["de", "en"],
    },
    { lines: ["Büro im Rathaus", "1. Stock"] },
  ],
  topics: [{ scheme: "medtop", code: "20000612", label: "Kommune", confidence: 0.9, assignedBy: "editor" }],
  keywords: ["Rathaus", "Bau & Planung"],
  genre: "Ankündigung",
  urgency: 5,
  rights,
  related: [{ rel: "gallery", href: "https://example.org/galerie", title: "Galerie" }],
  corrections: [{ at: "2024-05-02", kind: "correction", text: "Die Uhrzeit war falsch.", pointer: "/events/0" }],
  disclosure: {
    digitalSourceType: "http://cv.iptc.org/newscodes/digitalsourcetype/humanEdits",
    note: "Von Menschen geschrieben.",
  },
  provenance: { source: { href: "https://example.org/presse/1?print=1" } },
  extensions: { "muster:department": 7 },
});
