import type { Block, Inline, Mark, Release } from "@civic-media/schema";
import fc from "fast-check";

/** Any text that the schema allows: printable and in normalization form C; U+FDD0… and their like are no characters. */
export const anyText: fc.Arbitrary<string> = fc
  .string({
    unit: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(..."abc XYZ0129 äöüß„“é") },
      { weight: 3, arbitrary: fc.constantFrom(..."<>&\"'`*_[](){}#+-.!|\\~:;/=?@^$%\u00a0\u200f\u2028]]>") },
      { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }) },
    ),
    maxLength: 24,
  })
  .map((value) => value.replace(/[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu, "").normalize("NFC"));

/** Text of at least one character that is not a space. */
export const anyLine: fc.Arbitrary<string> = anyText.map((value) => (value.trim() === "" ? `x${value}` : value));

/** Any address on the Web. */
export const anyUrl: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("https", "http"),
    fc.stringMatching(/^[a-z0-9]{1,8}$/),
    fc.stringMatching(/^[A-Za-z0-9/?=&;,'()*~_.!-]{0,12}$/),
  )
  .map(([scheme, host, path]) => `${scheme}://${host}.example/${path}`);
const url = anyUrl;
const day = fc
  .date({ min: new Date("1990-01-01T00:00:00Z"), max: new Date("2090-01-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `T${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
const when = fc
  .tuple(
    day,
    fc.oneof(
      fc.constant(""),
      clock,
      fc.tuple(clock, fc.constantFrom("Z", "+01:00", ":30-03:30")).map((parts) => parts.join("")),
    ),
  )
  .map((parts) => parts.join(""));
const language = fc.constantFrom("de-AT", "de", "en", "tr", "ar", "fr-CH", "sr-Latn", "he");

const PEOPLE = ["person-1", "person-2"];
const QUOTATIONS = ["quotation-1", "quotation-2"];
const MEDIA = ["media-1", "media-2"];

const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constantFrom("em", "strong", "sub", "sup", "code").map((type) => ({ type }) as Mark),
  fc.record({ type: fc.constant("link" as const), href: url, title: anyLine }, { requiredKeys: ["type", "href"] }),
  language.map((inLanguage): Mark => ({ type: "lang", inLanguage })),
  anyLine.map((title): Mark => ({ type: "abbr", title })),
  fc.constantFrom(...QUOTATIONS).map((quotation): Mark => ({ type: "quotation", quotation })),
  fc.constantFrom(...PEOPLE).map((ref): Mark => ({ type: "mention", ref })),
);

/** Running text in canonical form: one mark of a type, and no two neighbors with the same marks. */
export const anyInline: fc.Arbitrary<Inline> = fc.array(
  fc.oneof(
    {
      weight: 8,
      arbitrary: fc.record(
        {
          type: fc.constant("text" as const),
          value: anyLine,
          marks: fc.uniqueArray(mark, { selector: ({ type }) => type, minLength: 1, maxLength: 3 }),
        },
        { requiredKeys: ["type", "value"] },
      ),
    },
    { weight: 1, arbitrary: fc.constant({ type: "break" as const }) },
  ),
  { minLength: 1, maxLength: 5 },
);

const cell = fc.record(
  { content: anyInline, header: fc.constant(true), colspan: fc.integer({ min: 1, max: 2 }) },
  { requiredKeys: ["content"] },
);
const paragraph = anyInline.map((content): Block => ({ type: "paragraph", content }));

/** Any blocks, nested at most three deep. */
export const anyBlocks: fc.Arbitrary<Block[]> = fc.letrec<{ blocks: Block[]; block: Block }>((tie) => ({
  blocks: fc.array(tie("block"), { minLength: 1, maxLength: 3 }),
  block: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    paragraph,
    fc.record({ type: fc.constant("heading" as const), level: fc.constantFrom(2, 3, 4, 5, 6), content: anyInline }),
    fc.record({ type: fc.constant("media" as const), refs: fc.subarray(MEDIA, { minLength: 1 }) }),
    fc.record(
      {
        type: fc.constant("table" as const),
        caption: anyInline,
        head: fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 1 }),
        rows: fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
      },
      { requiredKeys: ["type", "rows"] },
    ),
    fc.record(
      { type: fc.constant("embed" as const), href: url, title: anyLine, provider: anyLine },
      { requiredKeys: ["type", "href", "title"] },
    ),
    fc.constant({ type: "rule" as const }),
    fc.record({
      type: fc.constant("list" as const),
      ordered: fc.boolean(),
      items: fc.array(tie("blocks"), { minLength: 1, maxLength: 3 }),
    }),
    fc.record(
      {
        type: fc.constant("quotation" as const),
        quotation: fc.constantFrom(...QUOTATIONS),
        content: tie("blocks"),
        attribution: anyInline,
      },
      { requiredKeys: ["type", "content"] },
    ),
    fc.record({
      type: fc.constant("turn" as const),
      speakers: fc.subarray(PEOPLE, { minLength: 1 }),
      content: tie("blocks"),
    }),
    fc.record(
      {
        type: fc.constant("box" as const),
        role: fc.constantFrom("facts", "backgrounder", "notes", "legal"),
        title: anyInline,
        content: tie("blocks"),
      },
      { requiredKeys: ["type", "content"] },
    ),
    fc.record({
      type: fc.constant("definitions" as const),
      items: fc.array(fc.record({ term: anyInline, details: tie("blocks") }), { minLength: 1, maxLength: 2 }),
    }),
  ) as fc.Arbitrary<Block>,
})).blocks;

const rendition = fc.record(
  {
    contentUrl: url,
    role: fc.constantFrom("thumbnail", "web", "print", "original"),
    encodingFormat: fc.constantFrom("image/jpeg", "image/png"),
    width: fc.integer({ min: 1, max: 9000 }),
    height: fc.integer({ min: 1, max: 9000 }),
    sizeInBytes: fc.integer({ min: 0, max: 1e9 }),
  },
  { requiredKeys: ["contentUrl", "role", "encodingFormat"] },
);
const medium = (id: string): fc.Arbitrary<object> =>
  fc.record(
    {
      id: fc.constant(id),
      type: fc.constantFrom("image", "video", "audio", "document"),
      url,
      alt: anyLine,
      title: anyLine,
      caption: anyInline,
      credit: fc.record({ creditLine: anyLine, basis: fc.constantFrom("stated", "default-rule") }),
      renditions: fc.array(rendition, { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ["id", "type", "url"] },
  );
const evidence = fc.constant([{ source: "text", value: "x", confidence: 0.5 }]);
const rights = fc.array(
  fc.record(
    {
      scope: fc.constantFrom("text", "images", "page"),
      kind: fc.constantFrom("open-license", "custom-terms", "statutory", "reserved", "cc-unspecified", "unknown"),
      license: fc.record({ url, name: anyLine }),
      usageTerms: anyLine,
      copyrightHolder: anyLine,
      creditLine: anyLine,
      commercialUse: fc.record({ rule: fc.constantFrom("allowed", "ask", "prohibited") }),
      evidence,
    },
    { requiredKeys: ["scope", "kind", "evidence"] },
  ),
  { minLength: 1, maxLength: 2 },
);
const contact = fc.record(
  {
    name: anyLine,
    jobTitle: anyLine,
    audience: fc.constantFrom("media", "public"),
    telephones: fc.constant([{ text: "0732 7070", e164: "+437327070" }, { text: "1" }]),
    emails: fc.constant(["a'b&c?d=e@example.org"]),
    url,
    lines: fc.array(anyLine, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: ["name"] },
);
const person = (id: string): fc.Arbitrary<object> =>
  fc.record(
    {
      id: fc.constant(id),
      name: anyLine,
      honorificPrefix: anyLine,
      honorificSuffix: anyLine,
      offices: fc.array(fc.record({ jobTitle: anyLine }), { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ["id", "name"] },
  );
const quotation = (id: string): fc.Arbitrary<object> =>
  fc.record(
    {
      id: fc.constant(id),
      speakers: fc.subarray([...PEOPLE, "city"], { minLength: 1 }),
      form: fc.constantFrom("inline", "block", "colon", "indirect"),
      attributedAs: anyLine,
    },
    { requiredKeys: ["id", "speakers", "form"] },
  );

/** Any release that may be published; what is optional is sometimes absent. */
export const anyRelease: fc.Arbitrary<Release> = fc.record(
  {
    schema: fc.constant("https://civic-media.github.io/schema/release/1"),
    kind: fc.constantFrom("release", "invitation", "notice", "speech"),
    id: fc.stringMatching(/^[a-z0-9]{1,10}$/).map((name) => `tag:city.example,2024:${name}`),
    url,
    version: fc.integer({ min: 1, max: 9 }),
    status: fc.constant({ type: "published" }),
    inLanguage: language,
    translations: fc.array(
      fc.record({
        inLanguage: language,
        href: url,
        relation: fc.constantFrom("original", "translation", "easy-language", "sign-language"),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    kicker: anyLine,
    headline: anyLine,
    subheadline: anyLine,
    abstract: anyInline,
    series: anyLine,
    dateline: fc.record({ text: anyLine }),
    datePublished: when,
    dateModified: when,
    publisher: fc.constant("city"),
    onBehalfOf: fc.constant(["office"]),
    body: anyBlocks,
    boilerplate: anyBlocks,
    editorialNotes: fc.array(fc.record({ role: anyLine, text: anyInline, publishable: fc.constant(true) }), {
      minLength: 1,
      maxLength: 2,
    }),
    quotations: fc.tuple(...QUOTATIONS.map(quotation)),
    people: fc.tuple(...PEOPLE.map(person)),
    organizations: fc.tuple(
      fc.record({
        id: fc.constant("city"),
        name: anyLine,
        kind: fc.constant("municipality"),
        url: fc.constant("https://city.example/"),
      }),
      fc.record({
        id: fc.constant("office"),
        name: anyLine,
        kind: fc.constant("department"),
        parentOrganization: fc.constant("city"),
      }),
    ),
    places: fc.tuple(fc.record({ id: fc.constant("hall"), name: anyLine, address: anyLine })),
    media: fc.tuple(...MEDIA.map(medium)),
    events: fc.tuple(
      fc.record(
        {
          id: fc.constant("event-1"),
          name: anyLine,
          startDate: when,
          endDate: when,
          location: fc.constant("hall"),
          url,
          accreditation: anyLine,
        },
        { requiredKeys: ["id", "name", "startDate"] },
      ),
    ),
    contacts: fc.array(contact, { minLength: 1, maxLength: 2 }),
    topics: fc.array(fc.record({ scheme: anyLine, code: anyLine, label: anyLine }), { minLength: 1, maxLength: 2 }),
    keywords: fc.array(anyLine, { minLength: 1, maxLength: 3 }),
    genre: anyLine,
    rights,
    related: fc.array(
      fc.record({ rel: fc.constant("gallery"), href: url, title: anyLine }, { requiredKeys: ["rel", "href"] }),
      { minLength: 1, maxLength: 2 },
    ),
    corrections: fc.array(
      fc.record({ at: when, kind: fc.constantFrom("correction", "clarification", "update"), text: anyLine }),
      { minLength: 1, maxLength: 2 },
    ),
    disclosure: fc.record({ note: anyLine }),
    provenance: fc.record({ source: fc.record({ href: url }) }),
  },
  {
    // What blocks and marks may point to has to be there.
    requiredKeys: [
      "schema",
      "kind",
      "id",
      "version",
      "status",
      "inLanguage",
      "headline",
      "datePublished",
      "publisher",
      "organizations",
      "body",
      "people",
      "quotations",
      "media",
      "places",
    ],
  },
) as fc.Arbitrary<object> as fc.Arbitrary<Release>;
