var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// packages/parser/mutation-outside.ts
import * as m0 from "node:fs";

// packages/schema/src/index.ts
var src_exports = {};
__export(src_exports, {
  Block: () => Block,
  CivicMediaError: () => CivicMediaError,
  Contact: () => Contact,
  Event: () => Event,
  Inline: () => Inline,
  Mark: () => Mark,
  Media: () => Media,
  Organization: () => Organization,
  Person: () => Person,
  Place: () => Place,
  Quotation: () => Quotation,
  Release: () => Release,
  RightsStatement: () => RightsStatement,
  Run: () => Run,
  SCHEMA_ID: () => SCHEMA_ID,
  Status: () => Status,
  canonicalize: () => canonicalize,
  contentHash: () => contentHash,
  creditFor: () => creditFor,
  defineRelease: () => defineRelease,
  diffReleases: () => diffReleases,
  isPublic: () => isPublic,
  paragraph: () => paragraph,
  plainBlocks: () => plainBlocks,
  plainInline: () => plainInline,
  plainText: () => plainText,
  quotations: () => quotations,
  readRelease: () => readRelease,
  rightsFor: () => rightsFor,
  safeReadRelease: () => safeReadRelease,
  upgrade: () => upgrade
});

// packages/schema/src/blocks.ts
import * as z4 from "zod/mini";

// packages/schema/src/identifiers.ts
import * as z from "zod/mini";

// packages/schema/src/forms.ts
var DAY = "(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8])))";
var TIME = "T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?";
var OFFSET = "(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)";
var CONTROLS = "\\u0000-\\u001F\\u007F-\\u009F\\uD800-\\uDFFF";
var FORMS = {
  /** Any character but controls, lone surrogates and the two non-characters that XML 1.0 forbids. */
  printable: new RegExp(`^[^${CONTROLS}\\uFFFE\\uFFFF]*$`, "u"),
  /** Of RFC 3339, with offset. */
  instant: new RegExp(`^${DAY}${TIME}${OFFSET}$`),
  when: new RegExp(`^${DAY}(?:${TIME}${OFFSET}?)?$`),
  localId: /^[A-Za-z][A-Za-z0-9._-]{0,127}$/,
  /** `tag:` (RFC 4151), `urn:` (RFC 8141), `http:` or `https:`. */
  uri: new RegExp(`^(?:tag|urn|https?):[^\\s<>"${CONTROLS}]+$`, "u"),
  httpUrl: /^https?:\/\/[^\s<>"]+$/iu,
  /** No other scheme ever reaches a reader. */
  safeHref: new RegExp(
    `^(?:https?:\\/\\/[^\\s<>"${CONTROLS}]+|mailto:[^\\s<>"${CONTROLS}]+|tel:[+0-9().;=a-z-]+)$`,
    "iu"
  ),
  sha256: /^[0-9a-f]{64}$/,
  /** Well-formed by BCP 47 (RFC 5646): `de-AT`, `sr-Latn`, `zh-Hant-TW`. */
  language: /^(?:[A-Za-z]{2,3}|[A-Za-z]{4,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(?:-[0-9A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+)*(?:-[xX](?:-[A-Za-z0-9]{1,8})+)?$/,
  mediaType: /^[a-z0-9!#$&^_.+-]{1,127}\/[a-z0-9!#$&^_.+-]{1,127}$/,
  /** RFC 6901. */
  jsonPointer: /^(?:\/(?:[^/~]|~[01])*)*$/,
  e164: /^\+[1-9][0-9]{1,14}$/,
  email: /^[^\s<>"@]+@[^\s<>"@]+$/u,
  /** ISO 3166-1 alpha-2. */
  country: /^[A-Z]{2}$/,
  extensionKey: /^[a-z][a-z0-9-]*:[A-Za-z][A-Za-z0-9_-]*$/
};
var BY_PATTERN = new Map(
  Object.keys(FORMS).map((name) => [String(FORMS[name]), name])
);
var formOf = (pattern) => pattern === void 0 ? void 0 : BY_PATTERN.get(pattern);

// packages/schema/src/identifiers.ts
var localId = z.string().check(z.regex(FORMS.localId));
var uri = z.string().check(z.maxLength(2048), z.regex(FORMS.uri));
var httpUrl = z.url({ protocol: /^https?$/ }).check(z.maxLength(8192), z.regex(FORMS.httpUrl));
var safeHref = z.string().check(z.maxLength(8192), z.regex(FORMS.safeHref));
var sha256 = z.string().check(z.regex(FORMS.sha256));
var language = z.string().check(z.maxLength(64), z.regex(FORMS.language));
var mediaType = z.string().check(z.regex(FORMS.mediaType));
var jsonPointer = z.string().check(z.regex(FORMS.jsonPointer));

// packages/schema/src/inlines.ts
import * as z3 from "zod/mini";

// packages/schema/src/text.ts
import * as z2 from "zod/mini";

// packages/schema/src/locales/en.ts
var plural = (n, one2, many2) => n === "1" ? one2 : many2;
var en = {
  mismatch: (expected, found) => `expected ${expected}, found ${found}`,
  notARelease: "The document is not a release:",
  more: (count) => `\u2026 and ${count} more`,
  found: { nothing: "nothing", object: "an object", list: (length) => `a list of ${length}` },
  types: {
    string: "text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    object: "an object",
    array: "a list",
    record: "an object",
    null: "null"
  },
  oneOf: (values) => values.join(" or "),
  noProperty: (name) => `no property ${name} here`,
  size: {
    atLeast: {
      number: (n) => `a number of at least ${n}`,
      string: (n) => `text of at least ${n} ${plural(n, "character", "characters")}`,
      array: (n) => `a list of at least ${n} ${plural(n, "entry", "entries")}`
    },
    above: {
      number: (n) => `a number above ${n}`,
      string: (n) => `text of more than ${n} ${plural(n, "character", "characters")}`,
      array: (n) => `a list of more than ${n} ${plural(n, "entry", "entries")}`
    },
    atMost: {
      number: (n) => `a number of at most ${n}`,
      string: (n) => `text of at most ${n} characters`,
      array: (n) => `a list of at most ${n} entries`
    },
    below: {
      number: (n) => `a number below ${n}`,
      string: (n) => `text of fewer than ${n} characters`,
      array: (n) => `a list of fewer than ${n} entries`
    }
  },
  integer: "a whole number",
  forms: {
    printable: "text without control characters (a line break is a run of its own)",
    instant: "a time with its offset, such as 2022-11-29T10:30:00+01:00",
    when: "a day such as 2022-11-29, or a time such as 2022-11-29T10:30+01:00",
    localId: "an id of letters, digits, dots, dashes and underscores that begins with a letter",
    uri: "an absolute URI that begins with tag:, urn:, http: or https:",
    httpUrl: "an absolute address that begins with http:// or https://",
    safeHref: "an address that begins with http://, https://, mailto: or tel:",
    sha256: "a SHA-256 digest: 64 lower-case hexadecimal digits",
    language: "a language tag (BCP 47) such as de-AT",
    mediaType: "a media type such as image/jpeg",
    jsonPointer: "a JSON Pointer such as /body/0",
    e164: "a telephone number in E.164 such as +437327070",
    email: "a mail address such as press@example.org",
    country: "a country code of two capital letters such as AT",
    extensionKey: "a key with a namespace such as linz:departmentCode"
  },
  problems: {
    "not-nfc": () => "expected text in Unicode normalization form C (NFC); call normalize() on it first",
    "too-deep": ({ most }) => `expected at most ${most} levels of nesting`,
    "too-many-mistakes": () => "expected a release, found a document with more mistakes than can be listed",
    "media-without-file": () => "expected a url or at least one rendition",
    "media-exactly-for-image": () => "expected media exactly when scope is image",
    "id-used-twice": ({ id, list }) => `expected an id used once; "${id}" is also in ${list}`,
    "reference-dangling": ({ id, lists }) => `expected the id of an entry of ${lists.join(" or ")}, found "${id}", which is nowhere in the release`,
    "reference-of-wrong-kind": ({ id, lists, found }) => `expected the id of an entry of ${lists.join(" or ")}, found "${id}", which is in ${found}`
  }
};
var enChanges = {
  quote: (text2) => `\u201C${text2}\u201D`,
  added: (field, after) => `${field} added: ${after}`,
  removed: (field, before) => `${field} removed: ${before}`,
  changed: (field, before, after) => `${field} changed from ${before} to ${after}`,
  moved: (field) => `${field} put in another order`,
  fields: {
    schema: "Model",
    kind: "Kind",
    id: "Id",
    identifiers: "Number",
    url: "Address",
    version: "Version",
    status: "Status",
    previous: "Earlier version",
    inLanguage: "Language",
    register: "Register",
    translations: "Translation",
    kicker: "Kicker",
    headline: "Headline",
    subheadline: "Subheadline",
    abstract: "Abstract",
    shortTitle: "Short title",
    series: "Series",
    dateline: "Dateline",
    datePublished: "Date of publication",
    dateModified: "Date of the last change",
    expires: "Expiry date",
    publisher: "Publisher",
    onBehalfOf: "Sender",
    body: "Text",
    boilerplate: "Boilerplate",
    editorialNotes: "Note to editors",
    quotations: "Quotation",
    people: "Person",
    organizations: "Organization",
    places: "Place",
    media: "Photo or file",
    events: "Event",
    contacts: "Contact",
    topics: "Topic",
    keywords: "Keyword",
    genre: "Genre",
    urgency: "Urgency",
    rights: "Rights",
    related: "Link",
    corrections: "Correction",
    disclosure: "Disclosure",
    provenance: "Provenance",
    extensions: "Extension"
  }
};

// packages/schema/src/problems.ts
var CHECKS = {
  "not-nfc": { holds: (value) => value === value.normalize("NFC"), path: [] },
  "media-without-file": {
    holds: ({ url: url2, renditions }) => url2 !== void 0 || (renditions?.length ?? 0) > 0,
    path: ["renditions"]
  },
  "media-exactly-for-image": {
    holds: ({ scope, media }) => scope === "image" === (media !== void 0),
    path: ["media"]
  }
};
function describeProblem(problem, words) {
  return words[problem.problem](problem);
}

// packages/schema/src/text.ts
function check(name) {
  const { holds, path } = CHECKS[name];
  const problem = { problem: name };
  return z2.refine(holds, {
    error: describeProblem(problem, en.problems),
    params: problem,
    path: [...path]
  });
}
var nfc = check("not-nfc");
var text = z2.string().check(z2.regex(FORMS.printable), nfc);
var line = z2.string().check(z2.minLength(1), z2.regex(FORMS.printable), nfc);
var verbatim = z2.string().check(z2.regex(FORMS.printable));

// packages/schema/src/inlines.ts
var plainMark = (type) => z3.strictObject({ type: z3.literal(type) });
var Mark = z3.discriminatedUnion("type", [
  plainMark("em"),
  plainMark("strong"),
  plainMark("sub"),
  plainMark("sup"),
  plainMark("code"),
  z3.strictObject({
    type: z3.literal("link"),
    /** Where the link leads: `http:`, `https:`, `mailto:` or `tel:`. */
    href: safeHref,
    hreflang: z3.exactOptional(language),
    title: z3.exactOptional(line)
  }),
  /** Words in another language than the text around them. */
  z3.strictObject({ type: z3.literal("lang"), inLanguage: language }),
  /** An abbreviation, with its long form as title. */
  z3.strictObject({ type: z3.literal("abbr"), title: line }),
  /** Part of the quotation with this id; a split quotation has several such parts. */
  z3.strictObject({ type: z3.literal("quotation"), quotation: localId }),
  /** A person, organization, place or event of this release, named in the text. */
  z3.strictObject({ type: z3.literal("mention"), ref: localId })
]);
var Run = z3.discriminatedUnion("type", [
  z3.strictObject({ type: z3.literal("text"), value: text, marks: z3.exactOptional(z3.array(Mark)) }),
  z3.strictObject({ type: z3.literal("break") })
]);
var Inline = z3.array(Run);

// packages/schema/src/blocks.ts
var inLanguage = z4.exactOptional(language);
var span = z4.exactOptional(z4.int().check(z4.positive(), z4.maximum(1e3)));
var Blocks = z4.lazy(() => z4.array(Block));
var cell = z4.strictObject({
  content: Inline,
  header: z4.exactOptional(z4.boolean()),
  colspan: span,
  rowspan: span
});
var definition = z4.strictObject({ term: Inline, details: Blocks });
var Block = z4.discriminatedUnion("type", [
  z4.strictObject({ type: z4.literal("paragraph"), content: Inline, inLanguage }),
  z4.strictObject({
    type: z4.literal("heading"),
    level: z4.literal([2, 3, 4, 5, 6]),
    content: Inline,
    inLanguage
  }),
  z4.strictObject({
    type: z4.literal("list"),
    ordered: z4.boolean(),
    start: z4.exactOptional(z4.int()),
    items: z4.array(Blocks),
    inLanguage
  }),
  z4.strictObject({
    type: z4.literal("quotation"),
    quotation: z4.exactOptional(localId),
    content: Blocks,
    attribution: z4.exactOptional(Inline),
    inLanguage
  }),
  z4.strictObject({ type: z4.literal("turn"), speakers: z4.array(localId), content: Blocks, inLanguage }),
  z4.strictObject({ type: z4.literal("media"), refs: z4.array(localId).check(z4.minLength(1)), inLanguage }),
  z4.strictObject({
    type: z4.literal("table"),
    caption: z4.exactOptional(Inline),
    head: z4.exactOptional(z4.array(z4.array(cell))),
    rows: z4.array(z4.array(cell)),
    inLanguage
  }),
  z4.strictObject({
    type: z4.literal("embed"),
    href: httpUrl,
    title: line,
    provider: z4.exactOptional(line),
    inLanguage
  }),
  z4.strictObject({
    type: z4.literal("box"),
    role: z4.exactOptional(z4.enum(["facts", "backgrounder", "notes", "legal"])),
    title: z4.exactOptional(Inline),
    content: Blocks,
    inLanguage
  }),
  z4.strictObject({ type: z4.literal("definitions"), items: z4.array(definition), inLanguage }),
  z4.strictObject({ type: z4.literal("rule"), inLanguage })
]);

// packages/schema/src/errors.ts
var MARK = /* @__PURE__ */ Symbol.for("civic-media.error");
var CivicMediaError = class extends Error {
  name = "CivicMediaError";
  /** What kind of mistake it is. */
  code;
  /**
   * @param code - the kind of mistake; one of {@link ErrorCode}, or a package's own
   * @param message - what came, what was expected, what to do
   * @param options - `cause`: the error behind this one
   */
  constructor(code, message, options) {
    super(message, options);
    this.code = code;
    Object.defineProperty(this, MARK, { value: true });
  }
  /** Whether a value is such an error, of this or another installed copy. */
  static is(value) {
    return typeof value === "object" && value !== null && MARK in value;
  }
};

// packages/schema/src/messages.ts
var SHOWN = 60;
function showValue(value, { found }) {
  if (value === void 0) return found.nothing;
  if (Array.isArray(value)) return found.list(value.length);
  if (typeof value === "object" && value !== null) return found.object;
  const shown = typeof value === "string" ? JSON.stringify(value.slice(0, SHOWN + 1)) : String(value);
  return shown.length > SHOWN ? `${shown.slice(0, SHOWN)}\u2026` : shown;
}
var sizeOf = ({ code, origin, inclusive, minimum: minimum6, maximum: maximum7 }, { size }) => {
  const unit = origin === "array" ? "array" : origin === "string" ? "string" : "number";
  const open = inclusive === false;
  return code === "too_small" ? (open ? size.above : size.atLeast)[unit](String(minimum6)) : (open ? size.below : size.atMost)[unit](String(maximum7));
};
var oneOf = (values, locale) => values && locale.oneOf(values.map((value) => JSON.stringify(value)));
var EXPECTED = {
  invalid_type: ({ expected = "" }, { types }) => types[expected] ?? expected,
  invalid_value: ({ values }, locale) => oneOf(values, locale),
  invalid_union: ({ options }, locale) => oneOf(options, locale),
  too_small: sizeOf,
  too_big: sizeOf,
  invalid_format: ({ format, pattern }, { forms }) => {
    const form = format === "url" ? "httpUrl" : formOf(pattern);
    return form && forms[form];
  },
  invalid_key: ({ path }, { forms }) => path[0] === "extensions" ? forms.extensionKey : forms.jsonPointer
};
function describeIssue(issue, found, locale) {
  if (issue.code === "custom") return describeProblem(issue.params, locale.problems);
  const expected = EXPECTED[issue.code]?.(issue, locale);
  return expected === void 0 ? issue.message ?? issue.code : locale.mismatch(expected, showValue(found, locale));
}

// packages/schema/src/issues.ts
var MOST_ISSUES = 100;
var toPointer = (path) => path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
function valueAt(input, path) {
  let value = input;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return void 0;
    value = value[part];
  }
  return value;
}
function* toIssues(issue, input, locale) {
  const { code, path } = issue;
  if (issue.keys === void 0 || code !== "unrecognized_keys") {
    yield { pointer: toPointer(path), path, message: describeIssue(issue, valueAt(input, path), locale), code };
    return;
  }
  for (const key of issue.keys) {
    const place = [...path, key];
    const expected = locale.noProperty(JSON.stringify(key.slice(0, 60)));
    const message = locale.mismatch(expected, showValue(valueAt(input, place), locale));
    yield { pointer: toPointer(place), path: place, message, code };
  }
}
function toReleaseIssues(found, input, locale) {
  const issues = /* @__PURE__ */ new Map();
  for (const one2 of found)
    for (const issue of toIssues(one2, input, locale)) {
      issues.set(`${issue.pointer} ${issue.message}`, issue);
      if (issues.size === MOST_ISSUES) return [...issues.values()];
    }
  return [...issues.values()];
}
function orThrow(result, locale) {
  if (result.success) return result.release;
  const lines = result.issues.slice(0, 5).map((issue) => `  ${issue.pointer || "/"}: ${issue.message}`);
  const more = result.issues.length > 5 ? [`  ${locale.more(result.issues.length - 5)}`] : [];
  throw new CivicMediaError("release-invalid", [locale.notARelease, ...lines, ...more].join("\n"));
}

// packages/schema/src/locales/de.ts
var de = {
  mismatch: (expected, found) => `erwartet: ${expected}; gefunden: ${found}`,
  notARelease: "Das Dokument ist keine Aussendung:",
  more: (count) => `\u2026 und ${count} weitere`,
  found: { nothing: "nichts", object: "ein Objekt", list: (length) => `eine Liste mit ${length} Eintr\xE4gen` },
  types: {
    string: "Text",
    number: "eine Zahl",
    int: "eine ganze Zahl",
    boolean: "true oder false",
    object: "ein Objekt",
    array: "eine Liste",
    record: "ein Objekt",
    null: "null"
  },
  oneOf: (values) => values.join(" oder "),
  noProperty: (name) => `hier keine Eigenschaft ${name}`,
  size: {
    atLeast: {
      number: (n) => `eine Zahl von mindestens ${n}`,
      string: (n) => `Text mit mindestens ${n} Zeichen`,
      array: (n) => `eine Liste mit mindestens ${n} ${n === "1" ? "Eintrag" : "Eintr\xE4gen"}`
    },
    above: {
      number: (n) => `eine Zahl \xFCber ${n}`,
      string: (n) => `Text mit mehr als ${n} Zeichen`,
      array: (n) => `eine Liste mit mehr als ${n} Eintr\xE4gen`
    },
    atMost: {
      number: (n) => `eine Zahl von h\xF6chstens ${n}`,
      string: (n) => `Text mit h\xF6chstens ${n} Zeichen`,
      array: (n) => `eine Liste mit h\xF6chstens ${n} Eintr\xE4gen`
    },
    below: {
      number: (n) => `eine Zahl unter ${n}`,
      string: (n) => `Text mit weniger als ${n} Zeichen`,
      array: (n) => `eine Liste mit weniger als ${n} Eintr\xE4gen`
    }
  },
  integer: "eine ganze Zahl",
  forms: {
    printable: "Text ohne Steuerzeichen (ein Zeilenumbruch ist ein eigener Lauf)",
    instant: "eine Zeit mit Abstand zu UTC wie 2022-11-29T10:30:00+01:00",
    when: "ein Tag wie 2022-11-29 oder eine Zeit wie 2022-11-29T10:30+01:00",
    localId: "eine Kennung aus Buchstaben, Ziffern, Punkten und Strichen, die mit einem Buchstaben beginnt",
    uri: "ein absoluter URI, der mit tag:, urn:, http: oder https: beginnt",
    httpUrl: "eine vollst\xE4ndige Adresse, die mit http:// oder https:// beginnt",
    safeHref: "eine Adresse, die mit http://, https://, mailto: oder tel: beginnt",
    sha256: "eine SHA-256-Pr\xFCfsumme: 64 kleine hexadezimale Ziffern",
    language: "ein Sprachk\xFCrzel (BCP 47) wie de-AT",
    mediaType: "ein Medientyp wie image/jpeg",
    jsonPointer: "ein JSON Pointer wie /body/0",
    e164: "eine Telefonnummer nach E.164 wie +437327070",
    email: "eine E-Mail-Adresse wie presse@example.org",
    country: "ein L\xE4nderk\xFCrzel aus zwei Gro\xDFbuchstaben wie AT",
    extensionKey: "ein Schl\xFCssel mit Namensraum wie linz:departmentCode"
  },
  problems: {
    "not-nfc": () => "erwartet: Text in der Unicode-Normalform C (NFC); vorher normalize() aufrufen",
    "too-deep": ({ most }) => `erwartet: h\xF6chstens ${most} Ebenen ineinander`,
    "too-many-mistakes": () => "erwartet: eine Aussendung; gefunden: ein Dokument mit mehr Fehlern, als aufgez\xE4hlt werden k\xF6nnen",
    "media-without-file": () => "erwartet: eine url oder mindestens eine Datei in renditions",
    "media-exactly-for-image": () => "erwartet: media genau dann, wenn scope image ist",
    "id-used-twice": ({ id, list }) => `erwartet: eine nur einmal verwendete Kennung; \u201E${id}\u201C steht auch in ${list}`,
    "reference-dangling": ({ id, lists }) => `erwartet: die Kennung eines Eintrags von ${lists.join(" oder ")}; gefunden: \u201E${id}\u201C, die nirgends steht`,
    "reference-of-wrong-kind": ({ id, lists, found }) => `erwartet: die Kennung eines Eintrags von ${lists.join(" oder ")}; gefunden: \u201E${id}\u201C, die in ${found} steht`
  }
};
var deChanges = {
  quote: (text2) => `\u201E${text2}\u201C`,
  added: (field, after) => `${field} hinzugef\xFCgt: ${after}`,
  removed: (field, before) => `${field} entfernt: ${before}`,
  changed: (field, before, after) => `${field} ge\xE4ndert von ${before} zu ${after}`,
  moved: (field) => `${field} in anderer Reihenfolge`,
  fields: {
    schema: "Modell",
    kind: "Art",
    id: "Kennung",
    identifiers: "Nummer",
    url: "Adresse",
    version: "Version",
    status: "Status",
    previous: "Fr\xFChere Version",
    inLanguage: "Sprache",
    register: "Sprachniveau",
    translations: "\xDCbersetzung",
    kicker: "Dachzeile",
    headline: "\xDCberschrift",
    subheadline: "Unterzeile",
    abstract: "Vorspann",
    shortTitle: "Kurztitel",
    series: "Reihe",
    dateline: "Ortszeile",
    datePublished: "Ver\xF6ffentlichungsdatum",
    dateModified: "\xC4nderungsdatum",
    expires: "Ablaufdatum",
    publisher: "Herausgeber",
    onBehalfOf: "Absender",
    body: "Text",
    boilerplate: "\xDCber den Absender",
    editorialNotes: "Redaktioneller Hinweis",
    quotations: "Zitat",
    people: "Person",
    organizations: "Organisation",
    places: "Ort",
    media: "Foto oder Datei",
    events: "Termin",
    contacts: "Kontakt",
    topics: "Thema",
    keywords: "Schlagwort",
    genre: "Textsorte",
    urgency: "Dringlichkeit",
    rights: "Rechte",
    related: "Verweis",
    corrections: "Berichtigung",
    disclosure: "Offenlegung",
    provenance: "Herkunft",
    extensions: "Erweiterung"
  }
};

// packages/schema/src/locales/index.ts
var LOCALES = {
  de: { messages: de, changes: deChanges },
  en: { messages: en, changes: enChanges }
};
function localeFor(inLanguage2) {
  const primary = inLanguage2?.split("-", 1)[0]?.toLowerCase() ?? "en";
  const found = Object.hasOwn(LOCALES, primary) ? LOCALES[primary] : void 0;
  return found ?? { messages: en, changes: enChanges };
}

// packages/schema/src/release.ts
import * as z15 from "zod/mini";

// packages/schema/src/contact.ts
import * as z5 from "zod/mini";
var Telephone = z5.strictObject({
  text: line,
  e164: z5.exactOptional(z5.string().check(z5.regex(FORMS.e164)))
});
var Contact = z5.strictObject({
  name: z5.exactOptional(line),
  jobTitle: z5.exactOptional(line),
  /** Id of an organization. */
  organization: z5.exactOptional(localId),
  /** For journalists alone, or for everybody. */
  audience: z5.exactOptional(z5.enum(["media", "public"])),
  purpose: z5.exactOptional(z5.enum(["interviews", "inquiries", "commercial-use"])),
  telephones: z5.exactOptional(z5.array(Telephone)),
  emails: z5.exactOptional(z5.array(z5.string().check(z5.maxLength(254), z5.regex(FORMS.email)))),
  url: z5.exactOptional(httpUrl),
  hoursAvailable: z5.exactOptional(line),
  availableLanguages: z5.exactOptional(z5.array(language)),
  /** The contact as printed, line by line. */
  lines: z5.exactOptional(z5.array(line))
});

// packages/schema/src/dates.ts
import * as z6 from "zod/mini";
var instant = z6.string().check(z6.regex(FORMS.instant));
var when = z6.string().check(z6.regex(FORMS.when));

// packages/schema/src/event.ts
import * as z7 from "zod/mini";
var Event = z7.strictObject({
  id: localId,
  name: line,
  startDate: when,
  endDate: z7.exactOptional(when),
  /** Id of a place. */
  location: z7.exactOptional(localId),
  url: z7.exactOptional(httpUrl),
  /** How journalists register. */
  accreditation: z7.exactOptional(line)
});

// packages/schema/src/extensions.ts
import * as z8 from "zod/mini";
var Json = z8.json();
var Extensions = z8.record(z8.string().check(z8.regex(FORMS.extensionKey)), Json);

// packages/schema/src/depth.ts
var MOST_LEVELS = 200;
function isTooDeep(value) {
  let level = typeof value === "object" && value !== null ? [value] : [];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MOST_LEVELS) return true;
    const below = [];
    for (const parent of level)
      for (const child of Object.values(parent)) if (typeof child === "object" && child !== null) below.push(child);
    level = below;
  }
  return false;
}

// packages/schema/src/guard.ts
function guard(schema) {
  const run = schema._zod.run;
  schema._zod.run = (payload, context) => {
    const refuse = (problem) => {
      const message = describeProblem(problem, en.problems);
      payload.issues.push({ code: "custom", path: [], message, params: problem, input: payload.value, inst: schema });
      return payload;
    };
    if (isTooDeep(payload.value)) return refuse({ problem: "too-deep", most: MOST_LEVELS });
    try {
      return run(payload, context);
    } catch (error) {
      if (error instanceof RangeError) return refuse({ problem: "too-many-mistakes" });
      throw error;
    }
  };
  return schema;
}

// packages/schema/src/media.ts
import * as z9 from "zod/mini";
var pixels = z9.int().check(z9.positive());
var Rendition = z9.strictObject({
  contentUrl: httpUrl,
  /** What the file is for; `original` is the largest that is offered. */
  role: z9.enum(["thumbnail", "web", "print", "original"]),
  /** Media type: `image/jpeg`. */
  encodingFormat: mediaType,
  /** In pixels. */
  width: z9.exactOptional(pixels),
  /** In pixels. */
  height: z9.exactOptional(pixels),
  /** In bytes. */
  sizeInBytes: z9.exactOptional(z9.int().check(z9.nonnegative())),
  /** In seconds. */
  duration: z9.exactOptional(z9.number().check(z9.nonnegative())),
  sha256: z9.exactOptional(sha256)
});
var Credit = z9.strictObject({
  /** The line to print: `Foto: Stadt Linz/Dworschak`. */
  creditLine: line,
  creators: z9.exactOptional(z9.array(line)),
  agency: z9.exactOptional(line),
  photographer: z9.exactOptional(line),
  /** `stated` beside this photo, or by a `default-rule` of the page. */
  basis: z9.enum(["stated", "default-rule"])
});
var Media = z9.strictObject({
  id: localId,
  type: z9.enum(["image", "video", "audio", "document"]),
  /** Text in place of the picture, for those who do not see it. */
  alt: z9.exactOptional(text),
  /** Whether the picture says nothing that the text does not. */
  decorative: z9.exactOptional(z9.boolean()),
  title: z9.exactOptional(line),
  caption: z9.exactOptional(Inline),
  credit: z9.exactOptional(Credit),
  /** Ids of people, organizations or places. */
  depicts: z9.exactOptional(z9.array(localId)),
  dateCreated: z9.exactOptional(when),
  contentLocation: z9.exactOptional(localId),
  /** IPTC digital source type. */
  digitalSourceType: z9.exactOptional(uri),
  /** The point that a crop must keep, as fractions of width and height. */
  focus: z9.exactOptional(
    z9.strictObject({
      x: z9.number().check(z9.minimum(0), z9.maximum(1)),
      y: z9.number().check(z9.minimum(0), z9.maximum(1))
    })
  ),
  /** Address of a transcript. */
  transcript: z9.exactOptional(httpUrl),
  /** Address of captions. */
  captions: z9.exactOptional(httpUrl),
  /** The page where it can be had. */
  url: z9.exactOptional(httpUrl),
  renditions: z9.exactOptional(z9.array(Rendition))
}).check(check("media-without-file"));

// packages/schema/src/parties.ts
import * as z10 from "zod/mini";
var Office = z10.strictObject({
  /** The title as printed: `Stadtrat`, `Magistratsdirektorin`. */
  jobTitle: line,
  /** The organization in which the office is held. */
  organization: z10.exactOptional(localId),
  startDate: z10.exactOptional(when),
  endDate: z10.exactOptional(when)
});
var Person = z10.strictObject({
  id: localId,
  /** The name without offices and degrees: `Ulrike Huemer`. */
  name: line,
  /** Degrees and forms of address before the name, verbatim: `Mag.a`. */
  honorificPrefix: z10.exactOptional(line),
  givenName: z10.exactOptional(line),
  familyName: z10.exactOptional(line),
  /** Degrees after the name, verbatim: `MBA`. */
  honorificSuffix: z10.exactOptional(line),
  offices: z10.exactOptional(z10.array(Office)),
  /** Addresses that identify the same person: Wikidata, a council's register. */
  sameAs: z10.exactOptional(z10.array(uri))
});
var OrganizationKind = z10.enum([
  "municipality",
  "department",
  "council",
  "parliamentary-group",
  "company",
  "association",
  "authority",
  "other"
]);
var Organization = z10.strictObject({
  id: localId,
  name: line,
  kind: OrganizationKind,
  /** The organization of which this one is a part. */
  parentOrganization: z10.exactOptional(localId),
  url: z10.exactOptional(httpUrl),
  sameAs: z10.exactOptional(z10.array(uri))
});
var Quotation = z10.strictObject({
  id: localId,
  /** Ids of people or organizations; several for a joint statement. */
  speakers: z10.array(localId),
  /** In the running text, set apart, after a colon, or in indirect speech. */
  form: z10.enum(["inline", "block", "colon", "indirect"]),
  /** The words of the page that attribute the quotation: `betont Bürgermeister Klaus Luger`. */
  attributedAs: z10.exactOptional(line)
});

// packages/schema/src/place.ts
import * as z11 from "zod/mini";
var Place = z11.strictObject({
  id: localId,
  name: line,
  /** Country code, ISO 3166-1 alpha-2: `AT`. */
  addressCountry: z11.exactOptional(z11.string().check(z11.regex(FORMS.country))),
  /** The postal address in one line, as printed. */
  address: z11.exactOptional(line),
  /** WGS 84, in degrees. */
  geo: z11.exactOptional(
    z11.strictObject({
      latitude: z11.number().check(z11.minimum(-90), z11.maximum(90)),
      longitude: z11.number().check(z11.minimum(-180), z11.maximum(180))
    })
  ),
  sameAs: z11.exactOptional(z11.array(uri))
});

// packages/schema/src/provenance.ts
import * as z12 from "zod/mini";
var FieldProvenance = z12.strictObject({
  method: z12.enum(["json-ld", "microdata", "meta", "markup", "rule", "heuristic", "human", "default"]),
  /** From 0 to 1. */
  confidence: z12.number().check(z12.minimum(0), z12.maximum(1)),
  selector: z12.exactOptional(line),
  /** Offsets into the decoded source, in UTF-16 units. */
  range: z12.exactOptional(
    z12.strictObject({ start: z12.int().check(z12.nonnegative()), end: z12.int().check(z12.nonnegative()) })
  ),
  /** The words of the source. */
  raw: z12.exactOptional(verbatim)
});
var Provenance = z12.strictObject({
  source: z12.strictObject({
    href: uri,
    retrieved: z12.exactOptional(instant),
    mediaType: z12.exactOptional(mediaType),
    sha256: z12.exactOptional(sha256)
  }),
  agent: z12.exactOptional(z12.strictObject({ name: line, version: line })),
  /** By JSON Pointer into the release. */
  fields: z12.exactOptional(z12.record(jsonPointer, FieldProvenance))
});

// packages/schema/src/references.ts
var LISTS = ["people", "organizations", "places", "media", "events", "quotations"];
var SPEAKERS = ["people", "organizations"];
var MENTIONS = ["people", "organizations", "places", "events"];
function* many(ids, kinds, path) {
  for (const [index, id] of (ids ?? []).entries()) yield { id, kinds, path: [...path, index] };
}
function* one(id, kinds, path) {
  if (id !== void 0) yield { id, kinds, path };
}
function* inRuns(runs, path) {
  for (const [index, run] of (runs ?? []).entries()) {
    if (run.type !== "text") continue;
    for (const [at, mark] of (run.marks ?? []).entries()) {
      const here = [...path, index, "marks", at];
      if (mark.type === "quotation") yield { id: mark.quotation, kinds: ["quotations"], path: [...here, "quotation"] };
      if (mark.type === "mention") yield { id: mark.ref, kinds: MENTIONS, path: [...here, "ref"] };
    }
  }
}
var IN_BLOCK = {
  paragraph: (block, path) => inRuns(block.content, [...path, "content"]),
  heading: (block, path) => inRuns(block.content, [...path, "content"]),
  *list(block, path) {
    for (const [index, item] of block.items.entries()) yield* inBlocks(item, [...path, "items", index]);
  },
  *quotation(block, path) {
    yield* one(block.quotation, ["quotations"], [...path, "quotation"]);
    yield* inBlocks(block.content, [...path, "content"]);
    yield* inRuns(block.attribution, [...path, "attribution"]);
  },
  *turn(block, path) {
    yield* many(block.speakers, SPEAKERS, [...path, "speakers"]);
    yield* inBlocks(block.content, [...path, "content"]);
  },
  media: (block, path) => many(block.refs, ["media"], [...path, "refs"]),
  *table(block, path) {
    yield* inRuns(block.caption, [...path, "caption"]);
    for (const part of ["head", "rows"])
      for (const [row, cells] of (block[part] ?? []).entries())
        for (const [column, cell2] of cells.entries())
          yield* inRuns(cell2.content, [...path, part, row, column, "content"]);
  },
  embed: () => [],
  *box(block, path) {
    yield* inRuns(block.title, [...path, "title"]);
    yield* inBlocks(block.content, [...path, "content"]);
  },
  *definitions(block, path) {
    for (const [index, item] of block.items.entries()) {
      yield* inRuns(item.term, [...path, "items", index, "term"]);
      yield* inBlocks(item.details, [...path, "items", index, "details"]);
    }
  },
  rule: () => []
};
function* inBlocks(blocks, path) {
  for (const [index, block] of (blocks ?? []).entries())
    yield* IN_BLOCK[block.type](block, [
      ...path,
      index
    ]);
}
var IN_ENTRY = {
  editorialNotes: (note, path) => inRuns(note.text, [...path, "text"]),
  quotations: (quotation, path) => many(quotation.speakers, SPEAKERS, [...path, "speakers"]),
  *people(person, path) {
    for (const [at, office] of (person.offices ?? []).entries())
      yield* one(office.organization, ["organizations"], [...path, "offices", at, "organization"]);
  },
  organizations: (organization, path) => one(organization.parentOrganization, ["organizations"], [...path, "parentOrganization"]),
  *media(media, path) {
    yield* many(media.depicts, MENTIONS, [...path, "depicts"]);
    yield* one(media.contentLocation, ["places"], [...path, "contentLocation"]);
    yield* inRuns(media.caption, [...path, "caption"]);
  },
  events: (event, path) => one(event.location, ["places"], [...path, "location"]),
  contacts: (contact, path) => one(contact.organization, ["organizations"], [...path, "organization"]),
  rights: (statement, path) => one(statement.media, ["media"], [...path, "media"])
};
function* inLists(release) {
  for (const list of Object.keys(IN_ENTRY))
    for (const [index, entry] of (release[list] ?? []).entries())
      yield* IN_ENTRY[list](entry, [list, index]);
}
function* inRelease(release) {
  yield* one(release.publisher, ["organizations"], ["publisher"]);
  yield* many(release.onBehalfOf, ["organizations"], ["onBehalfOf"]);
  yield* one(release.dateline?.place, ["places"], ["dateline", "place"]);
  yield* inRuns(release.abstract, ["abstract"]);
  yield* inBlocks(release.body, ["body"]);
  yield* inBlocks(release.boilerplate, ["boilerplate"]);
  yield* inLists(release);
}
function* referenceProblems(release) {
  const kinds = /* @__PURE__ */ new Map();
  for (const list of LISTS)
    for (const [index, { id }] of (release[list] ?? []).entries()) {
      const other = kinds.get(id);
      if (other === void 0) kinds.set(id, list);
      else yield { path: [list, index, "id"], problem: { problem: "id-used-twice", id, list: other }, id };
    }
  for (const { id, kinds: lists, path } of inRelease(release)) {
    const found = kinds.get(id);
    if (found === void 0) yield { path, problem: { problem: "reference-dangling", id, lists }, id };
    else if (!lists.includes(found))
      yield { path, problem: { problem: "reference-of-wrong-kind", id, lists, found }, id };
  }
}

// packages/schema/src/rights.ts
import * as z13 from "zod/mini";
var confidence = z13.number().check(z13.minimum(0), z13.maximum(1));
var RightsEvidence = z13.strictObject({
  source: z13.enum(["href", "text", "rel", "meta", "alt", "law", "default"]),
  /** The address, words or rule. */
  value: verbatim,
  /** Where on the page. */
  selector: z13.exactOptional(line),
  /** From 0 to 1. */
  confidence
});
var License = z13.strictObject({
  url: z13.exactOptional(httpUrl),
  /** SPDX identifier. */
  id: z13.exactOptional(line),
  name: z13.exactOptional(line)
});
var RightsStatement = z13.strictObject({
  scope: z13.enum(["text", "images", "image", "page"]),
  /** The photo it speaks of, exactly when `scope` is `image`. */
  media: z13.exactOptional(localId),
  kind: z13.enum(["open-license", "custom-terms", "statutory", "reserved", "cc-unspecified", "unknown"]),
  license: z13.exactOptional(License),
  copyrightHolder: z13.exactOptional(line),
  copyrightNotice: z13.exactOptional(line),
  /** The terms in the words of the page. */
  usageTerms: z13.exactOptional(line),
  acquireLicensePage: z13.exactOptional(httpUrl),
  /** The credit to print where nothing else is stated. */
  creditLine: z13.exactOptional(line),
  creditRequired: z13.exactOptional(z13.boolean()),
  commercialUse: z13.exactOptional(
    z13.strictObject({ rule: z13.enum(["allowed", "ask", "prohibited"]), contact: z13.exactOptional(line) })
  ),
  evidence: z13.array(RightsEvidence).check(z13.minLength(1))
}).check(check("media-exactly-for-image"));

// packages/schema/src/status.ts
import * as z14 from "zod/mini";
var Status = z14.discriminatedUnion("type", [
  z14.strictObject({ type: z14.literal("draft") }),
  z14.strictObject({ type: z14.literal("scheduled"), at: instant }),
  z14.strictObject({
    type: z14.literal("embargoed"),
    /** Nobody publishes before this time. */
    until: instant,
    note: z14.exactOptional(line)
  }),
  z14.strictObject({ type: z14.literal("published") }),
  z14.strictObject({
    type: z14.literal("withdrawn"),
    at: instant,
    reason: line,
    /** Id of the release that takes its place. */
    replacedBy: z14.exactOptional(uri)
  })
]);

// packages/schema/src/version.ts
var SCHEMA_ID = "https://civic-media.github.io/schema/release/1";

// packages/schema/src/release.ts
var Kind = z15.enum([
  "release",
  "invitation",
  "statement",
  "notice",
  "correction",
  "photo",
  "transcript",
  "speech",
  "issue",
  "other"
]);
var Translation = z15.strictObject({
  inLanguage: language,
  href: httpUrl,
  relation: z15.enum(["original", "translation", "easy-language", "sign-language"]),
  /** Whether a machine translated it. */
  machine: z15.exactOptional(z15.boolean())
});
var Correction = z15.strictObject({
  at: when,
  kind: z15.enum(["correction", "clarification", "update"]),
  text: line,
  /** The part that changed, as JSON Pointer. */
  pointer: z15.exactOptional(z15.string())
});
var Topic = z15.strictObject({
  /** The vocabulary: `medtop` for IPTC Media Topics. */
  scheme: line,
  code: line,
  label: z15.exactOptional(line),
  /** From 0 to 1. */
  confidence: z15.exactOptional(z15.number().check(z15.minimum(0), z15.maximum(1))),
  assignedBy: z15.exactOptional(line)
});
var RelatedLink = z15.strictObject({
  /** `gallery`, `attachment`, `issue`, `related` … */
  rel: line,
  href: httpUrl,
  title: z15.exactOptional(line)
});
var EditorialNote = z15.strictObject({ role: line, text: Inline, publishable: z15.boolean() });
var Identifier = z15.strictObject({ scheme: line, value: line });
var Dateline = z15.strictObject({
  /** Id of a place. */
  place: z15.exactOptional(localId),
  date: z15.exactOptional(when),
  /** As printed. */
  text: z15.exactOptional(line)
});
var PreviousVersion = z15.strictObject({
  version: z15.int().check(z15.positive()),
  at: when,
  href: z15.exactOptional(httpUrl),
  sha256: z15.exactOptional(sha256)
});
var Release = guard(
  z15.strictObject({
    /** Which model the document follows; always {@link SCHEMA_ID}. */
    schema: z15.literal(SCHEMA_ID),
    kind: Kind,
    /** Names the release for ever; the same in all its versions. */
    id: uri,
    identifiers: z15.exactOptional(z15.array(Identifier)),
    /** Where people read it. */
    url: z15.exactOptional(httpUrl),
    /** Counts up from 1 with every published change. */
    version: z15.int().check(z15.positive()),
    status: Status,
    previous: z15.exactOptional(z15.array(PreviousVersion)),
    /** BCP 47. */
    inLanguage: language,
    register: z15.exactOptional(z15.enum(["standard", "plain", "easy"])),
    translations: z15.exactOptional(z15.array(Translation)),
    /** The short line above the headline. */
    kicker: z15.exactOptional(line),
    headline: line,
    subheadline: z15.exactOptional(line),
    abstract: z15.exactOptional(Inline),
    /** For `<title>` and subject lines: at most 70 characters. */
    shortTitle: z15.exactOptional(line.check(z15.maxLength(70))),
    /** The series in which it appears: `Medienservice`. */
    series: z15.exactOptional(line),
    dateline: z15.exactOptional(Dateline),
    /** In the precision of the page: a day stays a day. */
    datePublished: when,
    dateModified: z15.exactOptional(when),
    expires: z15.exactOptional(when),
    /** Id of the organization that publishes: the city. */
    publisher: localId,
    /** Ids of the units or bodies for which the publisher sends. */
    onBehalfOf: z15.exactOptional(z15.array(localId)),
    body: z15.array(Block).check(z15.minLength(1)),
    /** What the sender says of itself below every release. */
    boilerplate: z15.exactOptional(z15.array(Block)),
    editorialNotes: z15.exactOptional(z15.array(EditorialNote)),
    quotations: z15.exactOptional(z15.array(Quotation)),
    people: z15.exactOptional(z15.array(Person)),
    organizations: z15.array(Organization).check(z15.minLength(1)),
    places: z15.exactOptional(z15.array(Place)),
    media: z15.exactOptional(z15.array(Media)),
    events: z15.exactOptional(z15.array(Event)),
    contacts: z15.exactOptional(z15.array(Contact)),
    topics: z15.exactOptional(z15.array(Topic)),
    keywords: z15.exactOptional(z15.array(line)),
    genre: z15.exactOptional(line),
    /** IPTC urgency: 1 most urgent, 9 least. */
    urgency: z15.exactOptional(z15.int().check(z15.minimum(1), z15.maximum(9))),
    /** Scoped statements; for a photo `image` wins over `images`, and `images` over `page`. */
    rights: z15.exactOptional(z15.array(RightsStatement)),
    related: z15.exactOptional(z15.array(RelatedLink)),
    corrections: z15.exactOptional(z15.array(Correction)),
    /** How the content was made: IPTC digital source type and a note. */
    disclosure: z15.exactOptional(
      z15.strictObject({ digitalSourceType: z15.exactOptional(uri), note: z15.exactOptional(line) })
    ),
    provenance: z15.exactOptional(Provenance),
    /** Anything else, under a namespaced key: `linz:departmentCode`. */
    extensions: z15.exactOptional(Extensions)
  }).check((payload) => {
    for (const { path, problem, id } of referenceProblems(payload.value)) {
      const message = describeProblem(problem, en.problems);
      payload.issues.push({ code: "custom", path, message, params: problem, input: id });
    }
  })
);

// packages/schema/src/read.ts
function safeReadRelease(value, options = {}) {
  const result = Release.safeParse(value);
  if (result.success) return { success: true, release: result.data };
  const { messages } = localeFor(options.inLanguage);
  return { success: false, issues: toReleaseIssues(result.error.issues, value, messages) };
}
function readRelease(value, options = {}) {
  return orThrow(safeReadRelease(value, options), localeFor(options.inLanguage).messages);
}

// packages/schema/src/build/define-release.ts
function paragraph(text2) {
  return { type: "paragraph", content: [{ type: "text", value: text2.replace(/\s+/g, " ").trim().normalize("NFC") }] };
}
var toParagraphs = (text2) => text2.split(/\n[^\S\n]*\n/).filter((part) => part.trim() !== "").map(paragraph);
function toPublisher(publisher, others) {
  if (typeof publisher !== "string")
    return [publisher.id, [publisher, ...others.filter(({ id: id2 }) => id2 !== publisher.id)]];
  if (others.some(({ id: id2 }) => id2 === publisher)) return [publisher, [...others]];
  const id = others.some((other) => other.id === "publisher") ? "publisher-of-release" : "publisher";
  return [id, [{ id, name: publisher, kind: "municipality" }, ...others]];
}
function defineRelease(draft) {
  const { text: text2, publisher, organizations = [], ...fields } = draft;
  const [id, parties] = toPublisher(publisher, organizations);
  return readRelease({
    schema: SCHEMA_ID,
    kind: "release",
    version: 1,
    status: { type: "published" },
    id: draft.url,
    ...text2 === void 0 ? {} : { body: toParagraphs(text2) },
    ...fields,
    publisher: id,
    organizations: parties
  });
}

// packages/schema/src/canonical/language-tag.ts
function formatLanguageTag(tag) {
  let extension = false;
  return tag.toLowerCase().split("-").map((part, index) => {
    extension ||= part.length === 1;
    if (index === 0 || extension) return part;
    if (part.length === 4 && /^[a-z]/.test(part)) return part.charAt(0).toUpperCase() + part.slice(1);
    return part.length === 2 ? part.toUpperCase() : part;
  }).join("-");
}

// packages/schema/src/canonical/merge-runs.ts
var ORDER = [
  "quotation",
  "lang",
  "link",
  "mention",
  "abbr",
  "strong",
  "em",
  "code",
  "sub",
  "sup"
];
var RANK = new Map(ORDER.map((type, index) => [type, index]));
var compare = ([left, leftKey], [right, rightKey]) => (RANK.get(left.type) ?? 0) - (RANK.get(right.type) ?? 0) || (leftKey < rightKey ? -1 : 1);
function sortMarks(marks) {
  const byKey = new Map(marks.map((mark) => [JSON.stringify(mark), mark]));
  return [...byKey].map(([key, mark]) => [mark, key]).sort(compare).map(([mark]) => mark);
}
function mergeRuns(runs) {
  const merged = [];
  let values = [];
  let open;
  const close = () => {
    if (open === void 0) return;
    const value = values.join("").normalize("NFC");
    merged.push(open.marks.length > 0 ? { type: "text", value, marks: open.marks } : { type: "text", value });
    open = void 0;
    values = [];
  };
  for (const run of runs) {
    if (run.type === "break") {
      close();
      merged.push({ type: "break" });
    } else if (run.value !== "") {
      const marks = sortMarks(run.marks ?? []);
      const key = JSON.stringify(marks);
      if (open?.key !== key) close();
      open ??= { marks, key };
      values.push(run.value);
    }
  }
  close();
  return merged;
}

// packages/schema/src/canonical/compile.ts
var keep = (value) => value;
var isEmpty = (value) => value === void 0 || value === "" || typeof value === "object" && value !== null && Object.keys(value).length === 0;
function ofObject({ shape }) {
  const fields = Object.entries(shape).map(([key, schema]) => ({
    key,
    optional: schema._zod.optin === "optional",
    canonical: compile(schema)
  }));
  return (value) => {
    const source = value;
    const result = {};
    for (const { key, optional, canonical } of fields) {
      if (!Object.hasOwn(source, key)) continue;
      const child = canonical(source[key]);
      if (!(optional && isEmpty(child))) result[key] = child;
    }
    return result;
  };
}
function ofArray({ element }) {
  if (element === Run) return (value) => mergeRuns(value.map((run) => compile(element)(run)));
  const canonical = compile(element);
  return (value) => value.map(canonical);
}
function ofUnion({ options }) {
  const byType = /* @__PURE__ */ new Map();
  for (const option of options) for (const type of option._zod.propValues?.["type"] ?? []) byType.set(type, option);
  return (value) => {
    const option = byType.get(value.type);
    return option === void 0 ? value : compile(option)(value);
  };
}
var sortKeys = (value) => Object.fromEntries(Object.entries(value).sort(([left], [right]) => left < right ? -1 : 1));
var ofNumber = (value) => value === 0 ? 0 : value;
var ofJson = (value) => {
  if (Array.isArray(value)) return value.map(ofJson);
  if (typeof value !== "object" || value === null) return ofNumber(value);
  return sortKeys(Object.fromEntries(Object.entries(value).map(([key, member]) => [key, ofJson(member)])));
};
var COMPILERS = {
  object: ofObject,
  array: ofArray,
  union: ofUnion,
  number: () => ofNumber,
  record: ({ valueType }) => {
    const canonical = compile(valueType);
    return (value) => sortKeys(Object.fromEntries(Object.entries(value).map(([key, member]) => [key, canonical(member)])));
  },
  optional: ({ innerType }) => compile(innerType),
  lazy: ({ getter }) => {
    const inner = getter();
    return (value) => compile(inner)(value);
  }
};
var SPECIAL = /* @__PURE__ */ new Map([
  [language, (tag) => formatLanguageTag(tag)],
  [Json, ofJson]
]);
var compiled = /* @__PURE__ */ new WeakMap();
function compile(schema) {
  const known = compiled.get(schema);
  if (known !== void 0) return known;
  compiled.set(schema, (value) => compiled.get(schema)(value));
  const compiler = COMPILERS[schema._zod.def.type];
  const canonical = SPECIAL.get(schema) ?? compiler?.(schema._zod.def) ?? keep;
  compiled.set(schema, canonical);
  return canonical;
}

// packages/schema/src/canonical/canonicalize.ts
function canonicalize(release) {
  return compile(Release)(release);
}

// packages/schema/src/canonical/content-hash.ts
function formatJcs(value) {
  if (Array.isArray(value)) return `[${value.map(formatJcs).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).filter(([, member]) => member !== void 0).sort(([left], [right]) => left < right ? -1 : 1).map(([key, member]) => `${JSON.stringify(key)}:${formatJcs(member)}`);
  return `{${members.join(",")}}`;
}
async function contentHash(release) {
  const { provenance, version, previous, ...content } = canonicalize(release);
  const bytes = new TextEncoder().encode(formatJcs(content));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// packages/schema/src/diff/align.ts
var MOST_COMPARISONS = 4e6;
function lengthsOf(before, after) {
  const rows = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let left = before.length - 1; left >= 0; left -= 1) {
    const row = rows[left];
    const below = rows[left + 1];
    for (let right = after.length - 1; right >= 0; right -= 1)
      row[right] = before[left] === after[right] ? below[right + 1] + 1 : Math.max(below[right], row[right + 1]);
  }
  return rows;
}
function* walk(before, after, offset) {
  const small = before.length * after.length <= MOST_COMPARISONS;
  const lengths = small ? lengthsOf(before, after) : void 0;
  let left = 0;
  let right = 0;
  while (left < before.length || right < after.length) {
    if (left < before.length && right < after.length && before[left] === after[right]) {
      yield { type: "kept", before: offset + left, after: offset + right };
      left += 1;
      right += 1;
    } else if (right >= after.length || left < before.length && (lengths === void 0 ? left <= right : lengths[left + 1]?.[right] >= lengths[left]?.[right + 1])) {
      yield { type: "removed", before: offset + left };
      left += 1;
    } else {
      yield { type: "added", after: offset + right };
      right += 1;
    }
  }
}
function align(before, after) {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before[before.length - 1 - end] === after[after.length - 1 - end])
    end += 1;
  const kept = (from, to, by) => Array.from({ length: to - from }, (_, index) => ({ type: "kept", before: from + index, after: from + index + by }));
  const middle = walk(before.slice(start, before.length - end), after.slice(start, after.length - end), start);
  return [...kept(0, start, 0), ...middle, ...kept(before.length - end, before.length, after.length - before.length)];
}

// packages/schema/src/views/plain-text.ts
function plainInline(runs) {
  let text2 = "";
  for (const run of runs ?? []) text2 += run.type === "text" ? run.value : " ";
  return text2;
}
var IN_BLOCK2 = {
  paragraph: (block) => [plainInline(block.content)],
  heading: (block) => [plainInline(block.content)],
  list: (block) => block.items.flatMap(plainBlocks),
  quotation: (block) => [...plainBlocks(block.content), plainInline(block.attribution)],
  turn: (block) => plainBlocks(block.content),
  media: () => [],
  table: (block) => [...block.head ?? [], ...block.rows].map((row) => row.map((cell2) => plainInline(cell2.content)).join("	")),
  embed: (block) => [block.title],
  box: (block) => [plainInline(block.title), ...plainBlocks(block.content)],
  definitions: (block) => block.items.flatMap(({ term, details }) => [plainInline(term), ...plainBlocks(details)]),
  rule: () => []
};
function plainBlocks(blocks) {
  return blocks.flatMap((block) => IN_BLOCK2[block.type](block)).filter((text2) => text2 !== "");
}
function plainText(release) {
  const abstract = plainInline(release.abstract);
  return [...abstract === "" ? [] : [abstract], ...plainBlocks(release.body)].join("\n\n");
}

// packages/schema/src/diff/show.ts
var SHOWN2 = 80;
var CONTEXT = 24;
var NAMES = ["name", "title", "headline", "text", "label", "value", "creditLine", "usageTerms", "href", "code", "id"];
var BLOCKS = new Set(
  "paragraph heading list quotation turn table embed box definitions".split(" ")
);
var isInline = (value) => value.every((entry) => typeof entry === "object" && entry !== null && "type" in entry && "value" in entry);
function ofEntry(entry) {
  if (BLOCKS.has(entry["type"]))
    return plainBlocks([entry]).join(" ").replaceAll("	", " ");
  const name = NAMES.map((key) => entry[key]).find((value) => typeof value === "string" || Array.isArray(value));
  return name === void 0 ? JSON.stringify(entry) : toWords(name);
}
function toWords(value) {
  if (Array.isArray(value)) return isInline(value) ? plainInline(value) : value.map(toWords).join(", ");
  return typeof value === "object" && value !== null ? ofEntry(value) : String(value);
}
function shorten(text2) {
  const characters = [...text2.slice(0, 2 * SHOWN2)];
  return text2.length > SHOWN2 && characters.length > SHOWN2 ? `${characters.slice(0, SHOWN2).join("")}\u2026` : text2;
}
function shortenPair(before, after) {
  if (before.length <= SHOWN2 && after.length <= SHOWN2) return [before, after];
  let same = 0;
  while (same < before.length && same < after.length && before[same] === after[same]) same += 1;
  if (same <= CONTEXT) return [shorten(before), shorten(after)];
  const space = before.lastIndexOf(" ", same - CONTEXT);
  const from = space > 0 ? space + 1 : 0;
  const cut = (text2) => `${from > 0 ? "\u2026" : ""}${shorten(text2.slice(from))}`;
  return [cut(before), cut(after)];
}

// packages/schema/src/diff/diff-releases.ts
var BOOKKEEPING = /* @__PURE__ */ new Set(["schema", "version", "previous", "provenance"]);
var keyOf = (entry) => typeof entry === "object" && entry !== null && "id" in entry && typeof entry.id === "string" ? `id ${entry.id}` : formatJcs(entry);
function* pairUp(steps, before, after, pointer) {
  let gone = [];
  for (const step of [...steps, void 0]) {
    if (step?.type === "removed") {
      gone.push(step.before);
      continue;
    }
    const first = gone.shift();
    if (step?.type === "added") {
      const place = { pointer: `${pointer}/${step.after}`, after: after[step.after] };
      if (first === void 0) yield { ...place, kind: "added" };
      else yield { ...place, kind: "changed", before: before[first] };
      continue;
    }
    for (const index of first === void 0 ? [] : [first, ...gone])
      yield { pointer: `${pointer}/${index}`, kind: "removed", before: before[index] };
    gone = [];
    if (step !== void 0) yield* compare2(before[step.before], after[step.after], `${pointer}/${step.after}`);
  }
}
function* compareLists(before, after, pointer) {
  const keysBefore = before.map(keyOf);
  const keysAfter = after.map(keyOf);
  const sorted = (keys) => formatJcs([...keys].sort());
  if (keysBefore.join("\n") !== keysAfter.join("\n") && sorted(keysBefore) === sorted(keysAfter))
    yield { pointer, kind: "moved", before, after };
  else yield* pairUp(align(keysBefore, keysAfter), before, after, pointer);
}
function* compare2(before, after, pointer) {
  if (before === void 0 && after === void 0) return;
  if (before === void 0) yield { pointer, kind: "added", after };
  else if (after === void 0) yield { pointer, kind: "removed", before };
  else if (formatJcs(before) !== formatJcs(after)) yield { pointer, kind: "changed", before, after };
}
var isList = (field, value) => Array.isArray(value) && field !== "abstract";
var differences = (field, before, after) => isList(field, before ?? after) && isList(field, after ?? before) ? compareLists(before ?? [], after ?? [], `/${field}`) : compare2(before, after, `/${field}`);
function toMessage(field, { kind, before, after }, words) {
  const name = words.fields[field] ?? field;
  if (kind === "moved") return words.moved(name);
  if (kind === "added") return words.added(name, words.quote(shorten(toWords(after))));
  if (kind === "removed") return words.removed(name, words.quote(shorten(toWords(before))));
  const [left, right] = shortenPair(toWords(before), toWords(after));
  return words.changed(name, words.quote(left), words.quote(right));
}
function diffReleases(before, after, options = {}) {
  const [left, right] = [canonicalize(before), canonicalize(after)];
  const { changes } = localeFor(options.inLanguage);
  const fields = Object.keys(Release.shape);
  return fields.filter((field) => !BOOKKEEPING.has(field)).flatMap(
    (field) => [...differences(field, left[field], right[field])].map((difference) => ({
      field,
      ...difference,
      message: toMessage(field, difference, changes)
    }))
  );
}

// packages/schema/src/upgrade/steps.ts
var STEPS = {};

// packages/schema/src/upgrade/upgrade.ts
var describe = (value) => value === void 0 ? "nothing" : JSON.stringify(value)?.slice(0, 120) ?? String(value);
function upgradeBy(steps, document, target) {
  if (typeof document !== "object" || document === null || Array.isArray(document))
    throw new CivicMediaError(
      "argument-invalid",
      `Expected a release as plain JSON data, found ${describe(document)}.`
    );
  let current = document;
  const seen = /* @__PURE__ */ new Set();
  while (current["schema"] !== target) {
    const from = current["schema"];
    const step = typeof from === "string" && Object.hasOwn(steps, from) ? steps[from] : void 0;
    if (step === void 0 || seen.has(from))
      throw new CivicMediaError(
        "schema-unknown",
        `Expected "${target}" or an older model in the property "schema", found ${describe(from)}. A document of a newer model needs a newer version of @civic-media/schema.`
      );
    seen.add(from);
    current = step(current);
  }
  return current;
}
function upgrade(document) {
  return upgradeBy(STEPS, document, SCHEMA_ID);
}

// packages/schema/src/views/is-public.ts
var IS_PUBLIC = {
  draft: () => false,
  scheduled: ({ at }, now) => now >= Date.parse(at),
  embargoed: ({ until }, now) => now >= Date.parse(until),
  published: () => true,
  withdrawn: () => false
};
function isPublic(release, now) {
  const time = typeof now === "string" ? Date.parse(now) : now.getTime();
  if (Number.isNaN(time) || typeof now === "string" && !/(?:Z|[+-]\d\d:\d\d)$/.test(now))
    throw new CivicMediaError(
      "argument-invalid",
      `Expected a Date or a time with its offset such as 2026-05-04T12:00:00+02:00, found ${String(now).slice(0, 60)}.`
    );
  return IS_PUBLIC[release.status.type](release.status, time);
}

// packages/schema/src/views/quotations.ts
var ofRuns = (runs, id) => {
  const parts = [];
  let open = false;
  for (const run of runs ?? []) {
    const inside = run.type === "text" && run.marks?.some((mark) => mark.type === "quotation" && mark.quotation === id);
    if (inside && open) parts.push(parts.pop() + run.value);
    else if (inside) parts.push(run.value);
    open = inside || open && run.type === "break";
  }
  return parts;
};
var IN_BLOCK3 = {
  paragraph: (block, id) => ofRuns(block.content, id),
  heading: (block, id) => ofRuns(block.content, id),
  list: (block, id) => block.items.flatMap((item) => ofBlocks(item, id)),
  quotation: (block, id) => block.quotation === id ? plainBlocks(block.content) : ofBlocks(block.content, id),
  turn: (block, id) => ofBlocks(block.content, id),
  media: () => [],
  table: (block, id) => [...block.head ?? [], ...block.rows].flatMap((row) => row.flatMap((cell2) => ofRuns(cell2.content, id))),
  embed: () => [],
  box: (block, id) => [...ofRuns(block.title, id), ...ofBlocks(block.content, id)],
  definitions: (block, id) => block.items.flatMap(({ term, details }) => [...ofRuns(term, id), ...ofBlocks(details, id)]),
  rule: () => []
};
var ofBlocks = (blocks, id) => blocks.flatMap((block) => IN_BLOCK3[block.type](block, id));
var EDGE = /[„“”"«»‚‘’‹›\s]/u;
function stripQuotes(text2) {
  let start = 0;
  let end = text2.length;
  while (start < end && EDGE.test(text2.charAt(start))) start += 1;
  while (end > start && EDGE.test(text2.charAt(end - 1))) end -= 1;
  return text2.slice(start, end);
}
function quotedText(release, id) {
  const parts = [...ofRuns(release.abstract, id), ...ofBlocks(release.body, id)];
  return parts.map(stripQuotes).filter(Boolean).join(" \u2026 ");
}
function quotations(release) {
  const speakers = /* @__PURE__ */ new Map();
  for (const party of [...release.people ?? [], ...release.organizations]) speakers.set(party.id, party);
  return (release.quotations ?? []).map((quotation) => ({
    ...quotation,
    text: quotedText(release, quotation.id),
    speakers: quotation.speakers.map((id) => speakers.get(id)).filter((speaker) => speaker !== void 0)
  }));
}

// packages/schema/src/views/rights-for.ts
var SCOPES = {
  text: ["text", "page"],
  image: ["image", "images", "page"],
  other: ["image", "page"]
};
function rightsFor(release, media) {
  const scopes = SCOPES[media === void 0 ? "text" : media.type === "image" ? "image" : "other"];
  for (const scope of scopes) {
    const found = (release.rights ?? []).filter(
      (statement) => statement.scope === scope && (scope !== "image" || statement.media === media?.id)
    );
    if (found.length > 0) return found;
  }
  return [];
}
function creditFor(release, media) {
  if (media.credit !== void 0) return media.credit;
  const rule = rightsFor(release, media).find(({ creditLine }) => creditLine !== void 0);
  return rule?.creditLine === void 0 ? void 0 : { creditLine: rule.creditLine, basis: "default-rule" };
}

// packages/parser/mutation-outside.ts
import * as m2 from "htmlparser2";
import * as m3 from "entities/decode";

// packages/license/src/index.ts
var src_exports2 = {};
__export(src_exports2, {
  CivicMediaError: () => CivicMediaError2,
  formatCreditLine: () => formatCreditLine,
  formatLicenseUrl: () => formatLicenseUrl,
  licenseName: () => licenseName,
  parseCreditLine: () => parseCreditLine,
  parseLicenseText: () => parseLicenseText,
  parseLicenseUrl: () => parseLicenseUrl,
  parseUsageTerms: () => parseUsageTerms,
  usageTermsPhrases: () => usageTermsPhrases
});

// packages/license/src/locales/de.ts
var de2 = {
  tag: "de",
  creditLabels: [
    "Foto",
    "Fotos",
    "Bild",
    "Bilder",
    "Fotocredit",
    "Bildnachweis",
    "Fotonachweis",
    "Quelle",
    "Grafik",
    "Abbildung",
    "Pressefoto",
    "Pressefotos",
    "Bildcredit",
    "Bildquelle",
    "Bildcredits",
    "Bildquellen",
    "Bildrechte",
    "Bildrecht",
    "Foto-Credit",
    "Fotocredits",
    "Fotoquelle",
    "Fotoquellen",
    "Fotohinweis",
    "Fotorechte",
    "Bildautor",
    "Titelbild",
    "Titelfoto",
    "Symbolfoto",
    "Symbolbild",
    "Archivfoto",
    "Archivbild",
    "Aufnahme",
    "Fotografie",
    "Fotografien",
    "Fotograf",
    "Fotografin",
    "Illustration",
    "Illustrationen",
    "Visualisierung",
    "Rendering",
    "Credit",
    "Credits",
    "Copyright Foto",
    "Bildnachweise"
  ],
  months: [
    "januar",
    "februar",
    "m\xE4rz",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "dezember"
  ]
};

// packages/license/src/locales/en.ts
var en2 = {
  tag: "en",
  creditLabels: [
    "Photo",
    "Photos",
    "Image",
    "Images",
    "Credit",
    "Photo credit",
    "Picture",
    "Source",
    "Illustration",
    "Graphic",
    "Photograph",
    "Image credit",
    "Image credits",
    "Photo credits",
    "Picture credit",
    "Photo source",
    "Image source",
    "Photographs",
    "Photography",
    "Credits",
    "Courtesy"
  ],
  months: [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december"
  ]
};

// packages/license/src/locales/es.ts
var es = {
  tag: "es",
  creditLabels: [
    "Foto",
    "Fotos",
    "Fotograf\xEDa",
    "Fotograf\xEDas",
    "Imagen",
    "Im\xE1genes",
    "Cr\xE9dito",
    "Cr\xE9ditos",
    "Cr\xE9dito de la foto",
    "Fuente",
    "Cr\xE9dito foto",
    "Cr\xE9ditos foto",
    "Cr\xE9dito fotogr\xE1fico",
    "Cr\xE9ditos fotogr\xE1ficos",
    "Fot\xF3grafo",
    "Fot\xF3grafa",
    "Ilustraci\xF3n",
    "Cr\xE9ditos de la imagen"
  ],
  months: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre"
  ]
};

// packages/license/src/locales/fr.ts
var fr = {
  tag: "fr",
  creditLabels: [
    "Photo",
    "Photos",
    "Cr\xE9dit",
    "Cr\xE9dits",
    "Cr\xE9dit photo",
    "Cr\xE9dits photo",
    "Cr\xE9dit photographique",
    "Photographie",
    "Image",
    "Images",
    "Illustration",
    "Source",
    "Cr\xE9dits photos",
    "Cr\xE9dit photos",
    "Cr\xE9dits photographiques",
    "Cr\xE9dit image",
    "Cr\xE9dits images",
    "Photographies",
    "Visuel",
    "L\xE9gende photo"
  ],
  months: [
    "janvier",
    "f\xE9vrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "ao\xFBt",
    "septembre",
    "octobre",
    "novembre",
    "d\xE9cembre"
  ]
};

// packages/license/src/locales/it.ts
var it = {
  tag: "it",
  creditLabels: [
    "Foto",
    "Fotografia",
    "Fotografie",
    "Immagine",
    "Immagini",
    "Crediti",
    "Credito",
    "Credito fotografico",
    "Credit",
    "Fonte",
    "Crediti foto",
    "Crediti fotografici",
    "Credito foto",
    "Credits",
    "Foto credit",
    "Foto credits",
    "Illustrazione"
  ],
  months: [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre"
  ]
};

// packages/license/src/locales/nl.ts
var nl = {
  tag: "nl",
  creditLabels: [
    "Foto",
    "Foto's",
    "Beeld",
    "Afbeelding",
    "Fotocredit",
    "Fotografie",
    "Fotograaf",
    "Bron",
    "Foto\u2019s",
    "Fotobron",
    "Beeldcredit",
    "Illustratie",
    "Credits"
  ],
  months: [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december"
  ]
};

// packages/license/src/locales/index.ts
var locales = [en2, de2, fr, it, es, nl];
function localeFor2(language2) {
  const primary = language2?.toLowerCase().split("-")[0];
  return locales.find(({ tag }) => tag === primary) ?? en2;
}

// packages/license/src/credit/extras.ts
var pad = (text2) => text2.padStart(2, "0");
var MONTHS = new Map(
  locales.flatMap(({ months }) => months.map((month, index) => [month, pad(String(index + 1))]))
);
var MONTH = [...MONTHS.keys()].sort((left, right) => right.length - left.length).join("|");
var BEFORE = String.raw`(?:^|\s{0,2}[;,|/]\s{0,2}|\s{1,2}(?:vom\s|am\s|du\s|del\s|van\s)?|\s?\()`;
var DATES = [
  [new RegExp(`${BEFORE}(\\d{4})-(\\d{2})-(\\d{2})\\)?$`, "u"), ([year, month, day]) => `${year}-${month}-${day}`],
  [new RegExp(`${BEFORE}((?:19|20)\\d{2})-(\\d{2})\\)?$`, "u"), ([year, month]) => `${year}-${month}`],
  [
    new RegExp(`${BEFORE}(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?((?:19|20)\\d{2})\\)?$`, "u"),
    ([day = "", month = "", year]) => `${year}-${pad(month)}-${pad(day)}`
  ],
  [
    new RegExp(
      `${BEFORE}(\\d{1,2})(?:\\.|er|st|nd|rd|th)?\\s(?:de\\s)?(${MONTH})\\.?(?:\\sde(?:l)?)?,?\\s((?:19|20)\\d{2})\\)?$`,
      "iu"
    ),
    ([day = "", month = "", year]) => `${year}-${MONTHS.get(month.toLowerCase())}-${pad(day)}`
  ],
  [
    new RegExp(`${BEFORE}(${MONTH})\\.?\\s(\\d{1,2}),?\\s((?:19|20)\\d{2})\\)?$`, "iu"),
    ([month = "", day = "", year]) => `${year}-${MONTHS.get(month.toLowerCase())}-${pad(day)}`
  ],
  [
    new RegExp(`${BEFORE}(${MONTH})\\s((?:19|20)\\d{2})\\)?$`, "iu"),
    ([month = "", year]) => `${year}-${MONTHS.get(month.toLowerCase())}`
  ],
  [/(?:\s{0,2}[;,|]\s{0,2}|\s?\(|\s[-–]\s|\s)((?:19|20)\d{2})\)?$/u, ([year = ""]) => year]
];
var isDay = (date) => {
  const [, month = "1", day = "1"] = date.split("-");
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
};
function takeDate(text2) {
  for (const [pattern, write] of DATES) {
    const match = pattern.exec(text2);
    if (match === null) continue;
    const dateCreated = write(match.slice(1));
    if (isDay(dateCreated)) return { rest: text2.slice(0, match.index).trim(), dateCreated };
  }
  return { rest: text2 };
}
var BRACKETS = /\s{0,3}[([]([^()[\]]{2,120})[)\]]$/u;
var KINDS = "(?:archiv|symbol)(?:bild|foto|aufnahme|grafik)?e?r?s?|archivo|archives?|archief(?:foto)?|archivio|file(?: photo)?|handout|hand-out|ausschnitt|detail|montage|fotomontage|collage|screenshot|honorarfrei|royalty[- ]free|libre de droits|pool";
var EDITS = "(?:bild)?bearbeit(?:et|ung)|modifiziert|cropped|edited|modified|recadr[\xE9e]e?|modifi[\xE9e]e?|retouch[\xE9e]e?|modificat[ao]|ritagliat[ao]|modificad[ao]|recortad[ao]|bewerkt|bijgesneden";
var SECOND = "(?:Grafik|Illustration|Montage|Collage|Karte|Logo|Rendering|Visualisierung|Graphic|Map|Carte|Infographie)\\s?:\\s?[^:;]{3,80}";
var LICENSE = String.raw`(?:(?:Lizenz|License|Licence|Licencia|Licenza)[:\s]\s?)?(?:CC[ -]?(?:BY|0)|Creative Commons|Public Domain|gemeinfrei|domaine public)[^,;|]{0,40}`;
var NUMBER = String.raw`(?:#|Nr\.?\s?|No\.?\s?|ID:?\s?|AdobeStock[_-]|iStock[_-]|shutterstock[_-])\s?\d{3,15}|\d{6,12}`;
var ADDRESS = String.raw`https?:\/\/\S{3,200}`;
var BEHIND = new RegExp(
  String.raw`(?:\s{0,2}[;,|/•]|\s[–-])\s{0,2}((?:${KINDS})|(?:${EDITS})(?:[\s:][^,;/|()]{1,60})?|${SECOND}|${LICENSE}|${NUMBER}|${ADDRESS})$`,
  "iu"
);
var LOOSE = new RegExp(
  String.raw`\s(#\s?\d{3,15}|CC[ -](?:BY|0)[^,;|]{0,40}|(?:AdobeStock|iStock|shutterstock)[_-]\d{3,15}|(?:${EDITS}):[^:;/|()]{1,60})$`,
  "iu"
);
var FIRST = /^(CC[ -](?:BY|0)(?:[ -](?:NC|SA|ND)){0,2}(?:\s[1-4]\.\d)?(?:\s[a-z]{2})?)[\s,:;]{1,3}/iu;
var VIA_LICENSE = /,\s(CC[ -](?:BY|0)[^,;]{0,30}),\s?(\svia\s[^,;]{3,40})$/iu;
function takeNotes(text2) {
  const notes = [];
  let rest = text2.replace(VIA_LICENSE, "$2, $1");
  for (let count = 0; count < 5; count += 1) {
    const match = BRACKETS.exec(rest) ?? BEHIND.exec(rest) ?? LOOSE.exec(rest);
    if (match === null || match.index === 0 || /^\p{Lu}[\p{Lu}\d&-]{1,7}$/u.test(match[1])) break;
    notes.unshift(match[1].trim());
    rest = rest.slice(0, match.index).trim();
  }
  const first = FIRST.exec(rest);
  if (first !== null) {
    notes.unshift(first[1]);
    rest = rest.slice(first[0].length);
  }
  return notes.length === 0 ? { rest } : { rest, note: notes.join(", ") };
}

// packages/license/src/detect/squash.ts
var KEPT = /[\p{L}\p{N}+]/u;
var MARKS = /\p{M}+/gu;
var UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
var isKeptAscii = (code) => code >= 97 && code <= 122 || code >= 48 && code <= 57 || code >= 65 && code <= 90 || code === 43;
function squashAscii(text2) {
  const edges = [];
  let kept = "";
  let edge = true;
  for (let index = 0; index < text2.length; index += 1) {
    const isKept = isKeptAscii(text2.charCodeAt(index));
    if (isKept) {
      kept += text2.charAt(index);
      edges.push(edge);
    }
    edge = !isKept;
  }
  edges.push(true);
  return { text: kept.toLowerCase(), edges };
}
var ASCII = /^[\u0000-\u007f]*$/;
function squash(text2) {
  if (ASCII.test(text2)) return squashAscii(text2);
  const kept = [];
  const edges = [];
  let edge = true;
  for (const character of text2.normalize("NFKD").replace(MARKS, "").toLowerCase()) {
    if (!KEPT.test(character)) {
      edge = true;
      continue;
    }
    const unspaced = UNSPACED.test(character);
    for (const unit of character.split("")) {
      kept.push(unit);
      edges.push(edge || unspaced);
    }
    edge = unspaced;
  }
  edges.push(true);
  return { text: kept.join(""), edges };
}
var keyOf2 = (name) => squash(name).text;

// packages/license/src/credit/words.ts
var listOf = (words) => new Set(words.split("|"));
var STOCK = listOf(
  "123rf|adobestock|alamy|alamystockphoto|bigstock|canva|clipdealer|colourbox|corbis|depositphotos|dreamstime|envato|flickr|fotolia|freepik|istock|istockphoto|panthermedia|pexels|photocase|pixabay|pixelio|shutterstock|stockadobe|stocksy|thinkstock|unsplash|westend61|wikimedia|wikimediacommons|wikipedia"
);
var AGENCIES = listOf(
  "aap|aapimage|allsport|backgrid|camerapress|canadianpress|contacto|cqrollcall|hultonarchive|jiji|jijipress|kyodo|kyodonews|opale|polaris|redux|splashnews|thecanadianpress|tribunenewsservice|universalimagesgroup|wenn|yonhap|abaca|abacapress|actionpress|aflo|afp|afpphoto|agefotostock|akgimages|anadolu|anadoluagency|anp|ansa|ap|apa|apafotoservice|apimages|associatedpress|belga|belgaimage|bestimage|blickwinkel|bloomberg|bongarts|bpk|bridgemanimages|contourbygettyimages|ctk|dapd|ddp|ddpimages|dpa|dpaafx|dppi|e+|efe|epa|epaefe|epd|europapress|expa|eyeem|gammarapho|gepa|gepapictures|getty|gettyimages|hanslucas|hollandsehoogte|imagebroker|imago|imagoimages|interfoto|keystone|keystonesda|kna|laif|lapresse|lehtikuva|lightrocket|lusa|magnumphotos|mauritiusimages|maxppp|mti|nurphoto|ntb|ntbscanpix|ostkreuz|pa|pamedia|pap|pawire|photothek|photothek.net|photothekde|picturealliance|picturedesk|plainpicture|pressassociation|pti|reuters|rex|rexfeatures|ritzau|ritzauscanpix|scanpix|sciencephotolibrary|sda|sipa|sipapress|sipausa|sopaimages|sputnik|szphoto|tass|tt|ullsteinbild|ullsteinbildcom|upi|vollerthomas|wireimage|xinhua|zuma|zumapress|zumapresswire|zumawire"
);
var BUREAUS = listOf("photothek");
var ORGANIZATION_WORDS = listOf(
  "stadt|landeshauptstadt|hansestadt|gemeinde|marktgemeinde|landkreis|kreis|land|kanton|bund|region|bezirk|senat|senatskanzlei|staatskanzlei|city|town|county|state|government|gouvernement|ville|mairie|commune|communaut\xE9|comune|provincia|regione|ayuntamiento|ajuntament|diputaci\xF3n|gemeente|provincie|museum|mus\xE9e|museo|archiv|archive|archives|archivo|archivio|archief|bibliothek|library|institut|institute|institution|universit\xE4t|university|universit\xE9|universidad|universit\xE0|universiteit|uni|hochschule|college|school|schule|amt|ministry|minist\xE8re|ministerio|ministero|ministerium|parlament|parliament|bundestag|landtag|landesamt|bundesamt|verband|verein|bundesverband|association|foundation|fondation|fundaci\xF3n|fondazione|stiftung|stichting|gmbh|ag|kg|se|ltd|llc|inc|corp|co|bv|nv|sa|srl|e.v|e.v.|press|presse|pressestelle|presseamt|presseb\xFCro|agentur|agency|agence|agencia|agenzia|images|photos|media|medien|studio|studios|verlag|zoo|theater|theatre|th\xE9\xE2tre|teatro|oper|opera|klinik|klinikum|hospital|krankenhaus|werke|betriebe|office|department|council|commission|comisi\xF3n|bureau|committee|kommunikation|communication|abteilung|referat|direktion|kantonspolizei|polizei|police|polic\xEDa|policia|feuerwehr|bundeswehr|bundesregierung|bundeskanzleramt|stadtwerke|marketing|tourismus|tourism|werbung|messe|gruppe|group|holding|bank|kirche|bistum|erzbistum|di\xF6zese|caritas|diakonie|malteser|johanniter|greenpeace|unicef|kreuz|center|centre|zentrum|centro|post|times|news|zeitung|herald|heraldo|journal|magazine|magazin|blog|tv|radio|sports|games|pictures|films|productions|world|net|team|club|fc|sv|tsv|visuals|resort|hotel|airport|flughafen|park|parks|nasa|esa|nato|national|federal|nationalpark|authority|architekten|architects|architectes|service|services|foto|fotos|photography|fotografie|urz\u0105d|miasta|agencja|kaupunki|stad|kommune|kommun|obec|m\u011Bsto|grad|ob\u010Dina|munic\xEDpio|municipality|municipalit\xE9|citt\xE0|r\xE9gion|d\xE9partement|pr\xE9fecture|m\xE9tropole|comunidad|gobierno|governo|generalitat|cabildo|kabinett|landespressedienst|pressedienst|prefeitura|c\xE2mara|pol\xEDcia"
);
var ORGANIZATION_ENDS = /\p{L}(?:amt|werke?|werken|ministerium|archive?|archief|verwaltung|feuerwehr|polizei|stiftung|verband|verein|museum|universität|kammer|kanzlei|direktion|regierung|zentrale?|zentrum|agentur|gesellschaft|anstalt|gericht|behörde|rat|klinikum|theater|bibliothek|betriebe?|redaktion|büro|press|photos?|pictures?|images|media|verlag|bank|institut|schule)$/iu;
var GIVEN_NAMES = listOf(
  "andy|andi|anja|annika|arthur|ay\u015Fe|alois|anastasia|antonia|carina|charlotte|christl|conny|curt|dario|edith|eduard|egon|elmar|emanuel|erika|franca|franco|gerlinde|gernot|gertrud|gudrun|herta|hildegard|ilona|irmgard|jessie|jill|jo|jochen|josefine|katarina|kathleen|kirsten|leopold|lothar|ludwig|luise|magnus|marianne|marlies|mehmet|mustafa|natalia|nikola|oskar|othmar|patrik|philipp|regine|rosemarie|rudolph|samantha|siegfried|stanislav|steffi|svenja|tamara|theo|theodor|thea|theresa|therese|till|ulla|vanessa|vladimir|waltraud|wilfried|yannick|zdenka|aaron|adam|adrian|ahmed|alain|alan|albert|alberto|alejandro|alessandro|alessia|alex|alexander|alexandra|alexandre|alfred|ali|alice|alicia|am\xE9lie|amy|ana|andrea|andreas|andrew|andr\xE9|andr\xE9s|angela|angelika|anita|anke|anna|anne|anneke|annette|anni|anthony|antje|antoine|anton|antonio|armin|arne|arno|arthur|astrid|axel|barbara|bart|bastian|beate|beatrice|ben|benedikt|benjamin|bernadette|bernard|bernd|bernhard|bettina|bill|birgit|bj\xF6rn|bob|boris|brandon|brian|brigitte|britta|bruno|camille|carla|carlo|carlos|carmen|carol|caroline|carsten|caspar|catherine|charles|chiara|chris|christa|christian|christiane|christina|christine|christof|christoph|christophe|christopher|claire|clara|claude|claudia|claus|clemens|cl\xE9ment|cornelia|cristina|dagmar|damian|damien|daniel|daniela|daniele|daniela|dave|david|deborah|denis|dennis|derek|detlef|diana|diego|dieter|dietmar|dirk|dominic|dominik|doris|doug|eberhard|eduardo|edward|efrem|elena|elisa|elisabeth|elizabeth|elke|ella|ellen|elsa|emil|emily|emma|emmanuel|enrico|eric|erich|erik|ernesto|ernst|erwin|eszter|eugen|eva|fabian|fabio|federico|felix|ferdinand|fernando|florence|florian|frances|francesca|francesco|francis|francisco|franck|fran\xE7ois|frank|franz|franziska|frederic|fr\xE9d\xE9ric|frederik|friedrich|fritz|gabi|gabriel|gabriele|gary|ga\xEBl|georg|george|georges|gerald|gerard|gerardo|gerd|gerhard|gerrit|giorgio|giovanni|gisela|giulia|giuseppe|gottfried|graham|gregor|gregory|guido|guillaume|guillermo|g\xFCnter|g\xFCnther|gustav|g\xF6tz|hagen|hanna|hannah|hannes|hans|harald|harry|hartmut|heidi|heike|heiko|heiner|heinrich|heinz|helen|helena|helene|helga|helmut|hendrik|henning|henri|henry|herbert|hermann|holger|horst|hubert|hugo|ian|ignacio|ilse|ines|inge|ingo|ingrid|irene|iris|isabel|isabella|isabelle|ivan|ivo|jack|jacob|jacques|jakob|james|jan|jana|jane|janine|jasmin|jason|javier|jean|jeff|jennifer|jens|jeroen|jessica|jim|joachim|joan|joaqu\xEDn|joe|joel|johan|johann|johanna|johannes|john|jon|jonas|jonathan|jordi|jorge|josef|josep|joseph|jos\xE9|joshua|jo\xE3o|juan|judith|jules|julia|julian|julie|julien|jutta|j\xF6rg|j\xF6rn|j\xFCrgen|kai|karen|karin|karina|karl|karsten|katharina|kate|katja|katrin|kathrin|kay|keith|ken|kerstin|kevin|kim|klaus|knut|konrad|konstantin|kristin|kristina|kurt|lara|lars|laura|laurent|lea|leif|lena|leo|leon|leonard|leonardo|lev|linda|lisa|lorenzo|louis|louise|luca|lucas|lucia|lucie|ludwig|luigi|luis|lukas|lutz|l\xE9a|maarten|macarena|magdalena|maike|manfred|manuel|manuela|marc|marcel|marco|marcos|marcus|margarethe|margit|maria|mariana|marie|marina|mario|marion|mark|marko|markus|marlene|marta|martha|martin|martina|mary|marco|massimo|mathias|mathieu|mats|matteo|matthew|matthias|maurice|mauricio|max|maximilian|maxime|meike|melanie|michael|michaela|michel|michela|michele|miguel|mike|milan|miriam|mohamed|mohammed|monica|monika|moritz|nadine|nadja|nancy|natalie|natascha|nathalie|neil|nick|nicola|nicolas|nicole|niklas|nikolaus|nils|nina|nora|norbert|odd|olaf|ole|oliver|olivia|olivier|otto|pablo|paola|paolo|pascal|patricia|patrick|patrizia|paul|paula|paulo|pedro|peter|petra|philip|philipp|philippe|pia|pierre|pieter|rafael|rainer|ralf|ralph|ram\xF3n|raphael|raul|rebecca|regina|reiner|reinhard|renate|ren\xE9|ricardo|riccardo|richard|rita|rob|robert|roberta|roberto|robin|robyn|roger|roland|rolf|roman|ron|rosa|rudi|rudolf|ruth|ryan|sabine|salvatore|sam|samuel|sandra|sandro|sara|sarah|sascha|scott|sean|sebastian|sebastien|sergio|silke|silvia|simon|simona|simone|sofia|sonja|sophia|sophie|stefan|stefania|stefanie|steffen|stella|stephan|stephanie|stephen|steve|steven|st\xE9phane|susan|susanna|susanne|sven|sylvia|tanja|tatjana|thierry|thomas|thorsten|tim|timo|tina|tobias|tom|tomas|tony|torsten|ulf|uli|ullrich|ulrich|ulrike|ursula|ute|uwe|valentin|valentina|val\xE9rie|vera|verena|veronika|victor|viktor|vincent|vincenzo|viola|virginie|volker|walter|werner|wilhelm|willem|william|wolf|wolfgang|wouter|xavier|yann|yves|yvonne|\xE1lvaro|\xF3scar"
);

// packages/license/src/credit/names.ts
var DOMAIN = /^[^\s@]{1,60}\.(?:com|org|net|info|de|at|ch|eu|fr|it|es|nl|uk|ca|be|biz|photo)$/iu;
var ABBREVIATION = /^(?:\p{Lu}[\p{Lu}\d&.+-]{1,4}|\p{Lu}\p{Ll}{0,2}\p{Lu}{1,3}|\p{L}{1,2}\p{Lu}{2,3}|\p{Lu}{2,4}-\p{L}+)$/u;
var SIGNATURE = /^\p{Lu}{1,5}[\s_-]?\d{3,}[\p{L}\d_/-]*$/u;
var FIRM = /^The\s\p{Lu}|^\p{Lu}[\p{L}'’-]+\s(?:&|\+)\s\p{Lu}[\p{L}'’-]+$/u;
var HANDLE = /^(?:\p{Ll}[\p{Ll}\d_.-]*|[\p{L}_.-]*[\d_][\p{L}\d_.-]*)$/u;
var PARTICLE = "(?:von|van|de|der|den|du|da|di|del|della|la|le|ten|ter|zu|zum|und|al|el|bin|dos|das)";
var TITLE = /^(?:(?:Mag|Dr|DI|Dipl|Ing|Prof|Univ|Mr|Mrs|Ms|Mme|Frau|Herr)\b\.?(?:\(?[a-zA-Z]{1,3}\)?\.?)?-?\s?){1,3}(?=\p{Lu})/u;
var PERSON = new RegExp(
  `^(?:\\p{Lu}[\\p{L}'\u2019.-]*|[\\p{Lu}.-]{1,6})(?:\\s\\p{Lu}\\.?)?(?:\\s${PARTICLE})*(?:\\s\\p{Lu}[\\p{L}'\u2019-]*\\p{L}){1,2}$`,
  "u"
);
var INITIALS = /^(?:\p{Lu}\.?[\s-]?){1,3}\.\s?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?$/u;
var SURNAME = /^\p{Lu}\p{L}*(?:müller|mueller|meier|meyer|maier|mayer|mayr|huber|hofer|schmidt|schmied|schmitt|schneider|fischer|bauer|wski|ović|ovic)$/u;
var AGENCY_BEGINNING = /^(?:getty\s?images|picture[\s-]alliance|dpa|adobe\s?stock|i?stock\.adobe|shutterstock|alamy)(?![\p{Ll}])/iu;
var JOINED = /\s(?:via|for|für|pour|per|on|auf|bei|sur|su)\s/u;
var MOST_WORDS = 7;
var withoutEnding = (name) => keyOf2(name.replace(/\.(?:com|org|net|de|at|ch|eu)$/i, ""));
function agencyStanding(name) {
  const key = withoutEnding(name);
  if (BUREAUS.has(keyOf2(name))) return 0;
  if (STOCK.has(key)) return 4;
  if (AGENCIES.has(key)) return 3;
  if (!JOINED.test(name)) return AGENCY_BEGINNING.test(name) ? 3 : void 0;
  const parts = name.split(JOINED).map((part) => agencyStanding(part.trim()) ?? 0);
  return parts.some((part) => part >= 3) ? 3 : void 0;
}
function personStanding(name) {
  const bare = name.replace(TITLE, "");
  const words = bare.split(/[\s-]+/);
  if (/\d/.test(bare) || words.length > MOST_WORDS) return void 0;
  const given = GIVEN_NAMES.has((words[0] ?? "").toLowerCase());
  const first = given || GIVEN_NAMES.has((bare.split(/\s+/)[0] ?? "").toLowerCase());
  if (first && words.length > 1 && words.length <= 5) return -3;
  if (bare !== name && /^\p{Lu}/u.test(bare)) return -3;
  if (INITIALS.test(bare) || PERSON.test(bare) || SURNAME.test(bare)) return -2;
  return void 0;
}
var isOrganizationWord = (word) => {
  const bare = word.toLowerCase().replace(/^[("„“]+|[)",;:”]+$/g, "");
  return ORGANIZATION_WORDS.has(bare) || ORGANIZATION_WORDS.has(bare.replace(/\.$/, "")) || ORGANIZATION_ENDS.test(bare);
};
function standingOf(name) {
  const agency = agencyStanding(name);
  if (agency !== void 0) return agency;
  const words = name.split(/[\s-]+/);
  const people2 = name.split(/,\s|\s(?:und|and|et|y|e|en|&|\+)\s/u);
  const persons = people2.map(personStanding);
  const organization = name.split(/[\s/]+/).some(isOrganizationWord) || words.some(isOrganizationWord);
  if (persons.every((one2) => one2 === -3) && (!organization || words.length === 2)) return -3;
  if (organization || DOMAIN.test(name) || FIRM.test(name)) return 2;
  if (SIGNATURE.test(name)) return 1;
  if (words.some((word) => ABBREVIATION.test(word) && !word.endsWith(".")) && !INITIALS.test(name)) return 1;
  if (persons.every((one2) => one2 !== void 0)) return -2;
  return HANDLE.test(name) ? -1 : 0;
}
var SMALL = /^(?:von|van|de|der|des|den|du|da|do|dos|di|del|dem|della|dello|delle|dei|degli|d['’].*|l['’].*|la|le|les|los|las|el|il|lo|für|pour|per|für|und|and|et|y|e|en|i|zu|zum|zur|im|in|am|an|auf|aus|of|for|the|by|on|at|via|op|het|voor|te|ten|ter|u|und|&)$/iu;
var TITLES = /\b(Prof|Univ|Dipl|Mag|Ing|Saint|Mme|Mlle|Landeshptm|Gem|Bez)\./gu;
var CAPTION = /:\s|\p{Ll}{3}[.!?]\s\p{Lu}|^(?:siehe|see|voir|vedi|véase|zie|alle|all|v\.\s?l\.|von links|from left|de gauche|da sinistra|desde la izquierda|zum|zur|im|am|auf|aus|und|and|of|at|on|v\.l\.n\.r\.)(?!\p{L})|\s(?:mit|beim?|with|during|avec|lors|durante|bij|tijdens|nach|zeigt|zeigen|shows|freut|freuen)\s/iu;
function isNameLike(name) {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !SMALL.test(word) && !isOrganizationWord(word));
  if (SMALL.test(words.at(-1) ?? "") && words.length > 1 && !/^(?:en|i|e|u)$/i.test(words.at(-1) ?? "")) return false;
  return !CAPTION.test(name.replace(TITLES, "$1")) && words.length > 0 && words.length <= 14 && (words.length <= 2 || small.length * 3 <= words.length - 1);
}

// packages/license/src/credit/roles.ts
var SLASH = /\s{0,2}(?:\/{1,2}|\||•|·)\s{0,2}|\s[–—-]\s|(?<=\p{L}{2})[–—-]\s(?=\p{Lu})|\s(?:on|auf|bei)\s(?=(?:unsplash|pexels|pixabay|flickr|shutterstock|wikimedia)(?:\P{L}|$))/iu;
var COMMA = /\s{0,2}[,;]\s{1,3}/u;
var VIA = /\s{1,2}via\s{1,2}/iu;
var splitBy = (text2, pattern, joint) => text2.split(pattern).map((part) => part.trim()).filter((part) => /[\p{L}\p{N}]/u.test(part)).map((part, index) => ({ text: part, joint: index === 0 ? "" : joint, standing: standingOf(part) }));
function commissioned(part) {
  const [, person = "", client = ""] = /^(.{3,60}?)\s(?:for(?: the)?|für(?: die)?|pour(?: la)?|per|voor(?: de)?)\s(.{3,80})$/u.exec(part.text) ?? [];
  if (part.standing >= 3 || standingOf(person) > -2) return [part];
  return [
    { ...part, text: person, standing: standingOf(person) },
    { text: client, joint: "/", standing: standingOf(client) }
  ];
}
function partsOf(text2) {
  const slashed = splitBy(text2, SLASH, "/");
  const parts = slashed.length > 1 ? slashed : splitBy(text2, COMMA, ", ");
  return parts.flatMap(
    (part) => splitBy(part.text, VIA, " via ").map((piece, index) => index === 0 ? { ...piece, joint: part.joint } : piece)
  ).flatMap(commissioned);
}
function join(parts) {
  const [first, ...more] = parts;
  return first && more.reduce((text2, { joint, text: next }) => `${text2}${joint || "/"}${next}`, first.text);
}
var isCommas = (parts) => parts.some(({ joint }) => joint === ", ");
function people(parts) {
  const alike = parts.filter(({ standing }) => standing <= -2);
  const sure = alike.filter(({ standing }) => standing === -3);
  if (alike.length === parts.length && isCommas(parts)) return parts;
  if (sure.length > 0) return sure;
  if (alike.length === parts.length) return parts.slice(-1);
  return alike.length > 0 ? alike : void 0;
}
function unknown(parts) {
  const rest = parts.filter(({ standing }) => standing < 1);
  if (rest.length === 0) return void 0;
  if (isCommas(parts) && parts.length - rest.length > 1) return [];
  const lowest = Math.min(...rest.map(({ standing }) => standing));
  const candidates2 = rest.filter(({ standing }) => standing === lowest);
  const first = parts[0];
  const firstIsMeant = isCommas(parts) || first.standing < 1 && rest.length < parts.length;
  return firstIsMeant ? candidates2.slice(0, 1) : candidates2.slice(-1);
}
var isContributor = ({ standing, text: text2 }) => standing <= 0 && standing > -3 || /\bstudios?\b/i.test(text2);
function contributors(parts) {
  const others = parts.filter(({ standing }) => standing < 3);
  const stock = parts.some(({ standing }) => standing === 4);
  return stock && others.length > 1 && others.every(isContributor) ? others : void 0;
}
function contributor(parts) {
  const others = parts.filter(({ standing }) => standing < 3);
  return parts.some(({ standing }) => standing === 4) ? others.slice(0, 1) : void 0;
}
var photographersOf = (parts) => contributors(parts) ?? people(parts) ?? unknown(parts) ?? contributor(parts) ?? [];
function namesIn(text2) {
  const parts = partsOf(text2);
  if (parts.length === 0 || parts.length > 6 || !parts.every((part) => isNameLike(part.text))) return void 0;
  const [only2] = parts;
  if (parts.length === 1 && only2 !== void 0)
    return only2.standing <= -2 ? { photographer: only2.text } : { agency: only2.text };
  const photographers = photographersOf(parts);
  const agency = join(parts.filter((part) => !photographers.includes(part)));
  const photographer = join(photographers);
  return { ...agency === void 0 ? {} : { agency }, ...photographer === void 0 ? {} : { photographer } };
}
var OF_ITSELF = /^(?:\p{Lu}{2,5} via )?(?:getty images(?: for .*|\/.*)?|shutterstock(?:\.com)?|picture[- ]alliance|imago images|adobe stock|stock\.adobe\.com|istock(?:photo)?)$/iu;
var PUBLIC_BODY = /^(?:Stadt|Landeshauptstadt|Hansestadt|(?:Markt)?Gemeinde|Land|Kanton|Landkreis|Region|(?:City|Town|County|Government) of|Gouvernement (?:de|du|d['’])|(?:Ville|Mairie|Commune) (?:de|d['’])|Comune di|Ayuntamiento de|Gemeente|Senatskanzlei|Staatskanzlei|Presseamt)\s?\p{Lu}[\p{L}.\s-]{1,40}$/iu;
var isUnmistakable = (text2) => isCreditOfItself(text2) || OF_ITSELF.test(text2) || PUBLIC_BODY.test(text2) || standingOf(text2) === -3 && isNameLike(text2);
var isPhotographer = ({ text: text2, standing }) => standing === -3 || /^(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}\p{L}+$/u.test(text2) && standing === -2;
var NO_NAMES = /[:©!?]|\s[–—-]\s(?!\S{3,20}\.com)/u;
var isWithAgency = (others) => others.length <= 2 && others.every(({ text: text2, standing }) => standing !== 0 || !/\s.*\s/u.test(text2));
var isProvider = ({ text: text2, standing }) => PUBLIC_BODY.test(text2) || standing === 2 || standing === 1 && !/\s/.test(text2);
function isPair(parts) {
  const provider = parts.find(isProvider);
  const photographer = parts.find((part) => part !== provider);
  if (provider === void 0 || photographer === void 0 || parts.length !== 2) return false;
  if (isProvider(photographer) || !/^\p{Lu}/u.test(provider.text)) return false;
  const surname = provider === parts[0] && PUBLIC_BODY.test(provider.text) && SINGLE.test(photographer.text);
  return surname || isPhotographer(photographer);
}
var SINGLE = /^\p{Lu}\p{Ll}[\p{L}-]+$/u;
function isCreditOfItself(text2) {
  if (text2.length > LONGEST || NO_NAMES.test(text2)) return false;
  const parts = partsOf(text2);
  const [first, second] = parts;
  if (first === void 0 || !parts.every((part) => isNameLike(part.text))) return false;
  if (second === void 0) return OF_ITSELF.test(first.text);
  if (parts.length > 4 || isCommas(parts) || !/[/|]|\svia\s/u.test(text2)) return false;
  const others = parts.filter(({ standing }) => standing < 3);
  return others.length < parts.length ? isWithAgency(others) : text2.includes("/") && isPair(parts);
}
var LONGEST = 100;

// packages/license/src/credit/labels.ts
var OTHER_LABELS = "Fot\xF3|Fot\xF3k|Fotografia|Fotografie|Fotografija|Fotografije|Sn\xEDmek|Zdj\u0119cie|Zdj\u0119cia|Fot.|Kuva|Kuvat|Valokuva|Bilde|Billede|Billeder|Fotograf|Fotografin|Fotografo|Fot\xF3grafo|Imagem|Imagens|Cr\xE9dito da foto|Imatge|Foto\u011Fraf|Photographe|Photographer|\u03A6\u03C9\u03C4\u03BF\u03B3\u03C1\u03B1\u03C6\u03AF\u03B1|\u0424\u043E\u0442\u043E".split(
  "|"
);
var escaped = (word) => word.replace(/[.+*?()|[\]]/g, "\\$&");
var LABELS = [.../* @__PURE__ */ new Set([...locales.flatMap(({ creditLabels }) => creditLabels), ...OTHER_LABELS])].sort((left, right) => right.length - left.length).map(escaped).join("|");
var SOURCES = /^(?:quelle|source|fonte|fuente|bron)$/iu;
var BY = "(?:by|von|par|di|de|del|dello|della|du|des|de la|da|do|door|por|av|af)";
var SIGN = /^(?:(©|\(c\)|ⓒ)|(copyright|urheberrecht)\s{0,2}(?::|(?=©|\(c\))))\s{0,2}:?\s{0,2}/iu;
var WORD = new RegExp(
  `^(?:(?:alle|s\xE4mtliche|all|tous les|toutes les|tutte le|todas las)\\s)?(${LABELS})(?:\\s?\\(\\d{1,2}(?:[-\u2013,/]\\d{1,2})?\\)|\\s?\\d{1,2})?(?:\\s{0,2}[:\uFF1A|]\\s{0,3}|\\s{1,2}(${BY})(?:\\s{0,2}:)?\\s{1,2}|\\s{0,2}(?=\xA9|\\(c\\))|\\s)`,
  "iu"
);
var BEHIND2 = /^(.{3,80})\s(photos?|fotos?)$/iu;
var LEADING = /^(?:(?:by|par|door|por)\s(?:courtesy of\s)?|(?:photo\s|image\s)?courtesy(?: of)?[:\s]\s{0,2}|mit freundlicher genehmigung (?:von|der|des)\s|avec l['’]aimable autorisation d(?:e|u)\s|per gentile concessione di\s|(?:por )?cortesía de\s|von\s(?=\p{L}+\s\p{Lu}|\p{Lu}\p{L}*\d))/iu;
function stepOf(text2) {
  const word = WORD.exec(text2);
  if (word !== null) {
    const [whole2, label2 = "", by] = word;
    const sign2 = /^(?:©|\(c\))/iu.test(text2.slice(whole2.length));
    const sure = by === void 0 && (sign2 || /[:：|]/u.test(whole2));
    return { label: label2, length: whole2.length, word: true, sure: sure || /:\s$/.test(whole2), by: by !== void 0 };
  }
  const sign = SIGN.exec(text2);
  const label = sign?.[1] ?? sign?.[2];
  return sign === null || label === void 0 ? void 0 : { label, length: sign[0].length, word: false, sure: true, by: false };
}
var QUOTES = /^['‘](.{3,60})['’]$/u;
var isSureName = (text2, by) => {
  const name = text2.replace(LEADING, "").replace(QUOTES, "$1");
  if (isUnmistakable(name)) return true;
  return (by || LEADING.test(text2)) && /^[\p{Lu}'‘]/u.test(name) && isNameLike(name) && namesIn(name) !== void 0 && isKnown(name);
};
var isKnown = (text2) => text2.split(/\s?[/|]\s?|,\s/).some((part) => standingOf(part.trim()) >= 2 || standingOf(part.trim()) <= -2);
function labelBehind(text2) {
  const [, names, label] = BEHIND2.exec(text2) ?? [];
  const certain = names !== void 0 && (standingOf(names) === 2 || standingOf(names) === -3);
  return certain && label !== void 0 ? { label, rest: names, sure: true, source: false, signOnly: false } : { rest: text2, sure: false, source: false, signOnly: false };
}
function takeLabel(text2) {
  let rest = text2;
  let label;
  let word = false;
  let sure = true;
  for (let count = 0; count < 4; count += 1) {
    const step = stepOf(rest);
    if (step === void 0) break;
    const next = rest.slice(step.length).trim();
    if (!step.sure && label === void 0 && !isSureName(next, step.by)) break;
    if (!step.sure && !step.by && label !== void 0 && standingOf(rest) >= 2) break;
    if (step.word || label === void 0) label = step.label;
    word ||= step.word;
    sure &&= step.sure;
    rest = next;
  }
  if (label === void 0) return labelBehind(text2);
  return {
    label,
    rest: rest.replace(LEADING, "").replace(QUOTES, "$1"),
    sure,
    source: SOURCES.test(label),
    signOnly: !word
  };
}

// packages/license/src/credit/credit-line.ts
var MAX_LENGTH = 300;
var MAX_NAMES = 160;
var SITE = /^(?:(?:©|\(c\)|copyright)\s{0,3}){1,3}:?\s{0,3}(?:19|20)\d\d|^(?:©|\(c\))\s{0,2}copyright|^(?:©|\(c\)).{0,120}\d{4}\s?[–-]\s?\d{4}$|(?<!einige )rechte vorbehalten|rights reserved|droits (?:réservés|protégés)|diritti riservati|derechos reservados|direitos reservados|rechten voorbehouden/iu;
var FIGURES = /stati[sc]ti|\bstat\b|eurostat|destatis|istat\b|insee\b|zensus|census|recensement|censo|censimento|\bCBS\b|\bINE\b|\bdat[aeio]|données|cijfers|analys|bericht|report|rapport|studie|study|étude|estudio|umfrage|survey|berechnung|auswertung|erhebung|calcul|https?:|www\./iu;
var clean = (text2) => text2.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "").replace(/[\s\u00a0\u202f]+/g, " ").trim();
function unwrap(text2) {
  const line2 = /^[([](?!c\))[^()[\]]*(?:\([^()]*\)[^()[\]]*)*[)\]][.,]?$/iu.test(text2) ? text2.replace(/^[([]/, "").replace(/[)\]][.,]?$/, "") : text2;
  return line2.trim().replace(/(?<!\b(?:e\.\s?V|Inc|Ltd|Co|Corp|\p{Lu}))\.$/u, "");
}
function isFalseFriend(labeled, names, date) {
  if (labeled.source) return FIGURES.test(labeled.rest) || date !== void 0;
  const year = date !== void 0 && /^\d{4}$/.test(date);
  return labeled.signOnly && year && (names.agency === void 0 || names.photographer === void 0);
}
function parseCreditLine(text2) {
  if (text2.length > MAX_LENGTH) return void 0;
  const line2 = unwrap(clean(text2));
  if (line2 === "" || SITE.test(line2)) return void 0;
  const labeled = takeLabel(line2);
  const late = takeNotes(labeled.rest);
  const { rest, dateCreated } = takeDate(late.rest);
  const early = takeNotes(rest);
  const bare = early.rest.replace(/^[\s:–-]+|[\s,;:–/-]+$/gu, "");
  if (bare === "" || bare.length > MAX_NAMES) return void 0;
  if (labeled.label === void 0 && !isCreditOfItself(bare)) return void 0;
  const names = namesIn(bare);
  if (names === void 0 || isFalseFriend(labeled, names, dateCreated)) return void 0;
  const note = [early.note, late.note].filter(Boolean).join(", ");
  return {
    ...labeled.label === void 0 ? {} : { label: labeled.label },
    ...asCredited(names, note),
    ...dateCreated === void 0 ? {} : { dateCreated },
    ...note === "" ? {} : { note }
  };
}
var asCredited = (names, note) => /^(?:\S{4,10}\s)?CC[ -]/iu.test(note) && names.photographer === void 0 && standingOf(names.agency ?? "") <= 0 ? { photographer: names.agency } : names;
var PART_NAMES = ["label", "agency", "photographer", "dateCreated", "note"];
var isSame = (left, right) => left !== void 0 && PART_NAMES.every((name) => left[name] === right[name]);
function formatCreditLine(parts, options = {}) {
  const label = parts.label ?? localeFor2(options.inLanguage).creditLabels[0] ?? "";
  const before = /^(?:©|\(c\)|ⓒ)$/iu.test(label) ? `${label} ` : `${label}: `;
  const note = parts.note === void 0 ? "" : ` (${parts.note})`;
  const date = parts.dateCreated === void 0 ? "" : `; ${parts.dateCreated}`;
  const { agency, photographer } = parts;
  const orders = [
    [agency, photographer],
    [photographer, agency]
  ].map((names) => names.filter((name) => name !== void 0 && name !== ""));
  const lines = ["/", ", "].flatMap((joint) => orders.map((names) => `${before}${names.join(joint)}${note}${date}`));
  return lines.find((line2) => isSame(parseCreditLine(line2), { ...parts, label })) ?? lines[0];
}

// packages/license/src/errors.ts
var MARK2 = /* @__PURE__ */ Symbol.for("civic-media.error");
var CivicMediaError2 = class extends Error {
  name = "CivicMediaError";
  /** What kind of mistake it is. */
  code;
  /**
   * @param code - the kind of mistake: `argument-invalid`
   * @param message - what came, what was expected, what to do
   */
  constructor(code, message) {
    super(message);
    this.code = code;
    Object.defineProperty(this, MARK2, { value: true });
  }
  /** Whether a value is such an error, of this or another package or installed copy. */
  static is(value) {
    return typeof value === "object" && value !== null && MARK2 in value;
  }
};

// packages/license/src/license-name.ts
var NAMES2 = { zero: "CC0", mark: "PDM", certification: "CC PDDC" };
function licenseName({ unit, version, jurisdiction }) {
  if (unit === void 0) return void 0;
  const known = Object.hasOwn(NAMES2, unit) ? NAMES2[unit] : void 0;
  if (unit === "certification") return known;
  return [known ?? `CC ${unit.toUpperCase()}`, version, jurisdiction?.toUpperCase()].filter(Boolean).join(" ");
}

// packages/license/data/tools.json
var tools_default = [
  { unit: "by", version: "1.0", unported: true, ports: "fi il nl" },
  {
    unit: "by",
    version: "2.0",
    unported: true,
    ports: "at au be br ca cl de es fr hr it jp kr nl pl tw uk za"
  },
  { unit: "by", version: "2.1", unported: false, ports: "au ca es jp" },
  {
    unit: "by",
    version: "2.5",
    unported: true,
    ports: "ar au bg br ca ch cn co dk es hr hu il in it mk mt mx my nl pe pl pt scotland se si tw za"
  },
  {
    unit: "by",
    version: "3.0",
    unported: true,
    ports: "am at au az br ca ch cl cn cr cz de ec ee eg es fr ge gr gt hk hr ie igo it lu nl no nz ph pl pr pt ro rs sg th tw ug us ve vn za"
  },
  { unit: "by", version: "4.0", unported: true },
  { unit: "by-nc", version: "1.0", unported: true, ports: "fi il nl" },
  {
    unit: "by-nc",
    version: "2.0",
    unported: true,
    ports: "at au be br ca cl de es fr hr it jp kr nl pl tw uk za"
  },
  { unit: "by-nc", version: "2.1", unported: false, ports: "au ca es jp" },
  {
    unit: "by-nc",
    version: "2.5",
    unported: true,
    ports: "ar au bg br ca ch cn co dk es hr hu il in it mk mt mx my nl pe pl pt scotland se si tw za"
  },
  {
    unit: "by-nc",
    version: "3.0",
    unported: true,
    ports: "am at au az br ca ch cl cn cr cz de ec ee eg es fr ge gr gt hk hr ie igo it lu nl no nz ph pl pr pt ro rs sg th tw ug us ve vn za"
  },
  { unit: "by-nc", version: "4.0", unported: true },
  {
    unit: "by-nc-nd",
    version: "2.0",
    unported: true,
    ports: "at au be br ca cl de es fr hr it jp kr nl pl tw uk za"
  },
  { unit: "by-nc-nd", version: "2.1", unported: false, ports: "au ca es jp" },
  {
    unit: "by-nc-nd",
    version: "2.5",
    unported: true,
    ports: "ar au bg br ca ch cn co dk es hr hu il in it mk mt mx my nl pe pl pt scotland se si tw za"
  },
  {
    unit: "by-nc-nd",
    version: "3.0",
    unported: true,
    ports: "am at au az br ca ch cl cn cr cz de ec ee eg es fr ge gr gt hk hr ie igo it lu nl no nz ph pl pr pt ro rs sg th tw ug us ve vn za"
  },
  { unit: "by-nc-nd", version: "4.0", unported: true },
  { unit: "by-nc-sa", version: "1.0", unported: true, ports: "fi il nl" },
  {
    unit: "by-nc-sa",
    version: "2.0",
    unported: true,
    ports: "at au be br ca cl de es fr hr it jp kr nl pl tw uk za"
  },
  { unit: "by-nc-sa", version: "2.1", unported: false, ports: "au ca es jp" },
  {
    unit: "by-nc-sa",
    version: "2.5",
    unported: true,
    ports: "ar au bg br ca ch cn co dk es hr hu il in it mk mt mx my nl pe pl pt scotland se si tw za"
  },
  {
    unit: "by-nc-sa",
    version: "3.0",
    unported: true,
    ports: "am at au az br ca ch cl cn cr cz de ec ee eg es fr ge gr gt hk hr ie igo it lu nl no nz ph pl pr pt ro rs sg th tw ug us ve vn za"
  },
  { unit: "by-nc-sa", version: "4.0", unported: true },
  { unit: "by-nd", version: "1.0", unported: true, ports: "fi il nl" },
  {
    unit: "by-nd",
    version: "2.0",
    unported: true,
    ports: "at au be br ca cl de es fr hr it jp kr nl pl tw uk za"
  },
  { unit: "by-nd", version: "2.1", unported: false, ports: "au ca es jp" },
  {
    unit: "by-nd",
    version: "2.5",
    unported: true,
    ports: "ar au bg br ca ch cn co dk es hr hu il in it mk mt mx my nl pe pl pt scotland se si tw za"
  },
  {
    unit: "by-nd",
    version: "3.0",
    unported: true,
    ports: "am at au az br ca ch cl cn cr cz de ec ee eg es fr ge gr gt hk hr ie igo it lu nl no nz ph pl pr pt ro rs sg th tw ug us ve vn za"
  },
  { unit: "by-nd", version: "4.0", unported: true },
  { unit: "by-nd-nc", version: "1.0", unported: true, ports: "fi il nl" },
  { unit: "by-sa", version: "1.0", unported: true, ports: "fi il nl" },
  {
    unit: "by-sa",
    version: "2.0",
    unported: true,
    ports: "at au be br ca cl de es fr hr it jp kr nl pl tw uk za"
  },
  { unit: "by-sa", version: "2.1", unported: false, ports: "au ca es jp" },
  {
    unit: "by-sa",
    version: "2.5",
    unported: true,
    ports: "ar au bg br ca ch cn co dk es hr hu il in it mk mt mx my nl pe pl pt scotland se si tw za"
  },
  {
    unit: "by-sa",
    version: "3.0",
    unported: true,
    ports: "am at au az br ca ch cl cn cr cz de ec ee eg es fr ge gr gt hk hr ie igo it lu nl no nz ph pl pr pt ro rs sg th tw ug us ve vn za"
  },
  { unit: "by-sa", version: "4.0", unported: true },
  { unit: "certification", version: "1.0", category: "publicdomain", unported: false, ports: "us" },
  { unit: "devnations", version: "2.0", unported: true },
  { unit: "mark", version: "1.0", category: "publicdomain", unported: true },
  { unit: "nc", version: "1.0", unported: true, ports: "fi nl" },
  { unit: "nc", version: "2.0", unported: false, ports: "jp" },
  { unit: "nc-sa", version: "1.0", unported: true, ports: "fi nl" },
  { unit: "nc-sa", version: "2.0", unported: false, ports: "jp" },
  { unit: "nc-sampling+", version: "1.0", unported: true, ports: "tw" },
  { unit: "nd", version: "1.0", unported: true, ports: "fi nl" },
  { unit: "nd", version: "2.0", unported: false, ports: "jp" },
  { unit: "nd-nc", version: "1.0", unported: true, ports: "fi nl" },
  { unit: "nd-nc", version: "2.0", unported: false, ports: "jp" },
  { unit: "sa", version: "1.0", unported: true, ports: "fi nl" },
  { unit: "sa", version: "2.0", unported: false, ports: "jp" },
  { unit: "sampling", version: "1.0", unported: true, ports: "br tw" },
  { unit: "sampling+", version: "1.0", unported: true, ports: "br de tw" },
  { unit: "zero", version: "1.0", category: "publicdomain", unported: true }
];

// packages/license/src/tools.ts
var PUBLIC_DOMAIN = /* @__PURE__ */ new Set(["zero", "mark", "certification"]);
var NAMES3 = { zero: "CC0-1.0", mark: "CC-PDM-1.0", certification: "CC-PDDC" };
var SPDX_UNITS = { "by-nd-nc": "BY-NC-ND" };
var tools = new Map(
  tools_default.map(({ unit, version, unported, ports: ports2 }) => [
    `${unit} ${version}`,
    { unported, ports: new Set(ports2?.split(" ")) }
  ])
);
var units = new Set(tools_default.map(({ unit }) => unit));
var ports = new Set(tools_default.flatMap(({ ports: list }) => list?.split(" ") ?? []));
function identifier(unit, version, jurisdiction) {
  const known = Object.hasOwn(NAMES3, unit) ? NAMES3[unit] : void 0;
  if (known !== void 0) return known;
  const name = Object.hasOwn(SPDX_UNITS, unit) ? SPDX_UNITS[unit] : unit.toUpperCase();
  return ["CC", name, version, jurisdiction.toUpperCase()].filter(Boolean).join("-");
}
function answer({ kind, tool, unit, version, jurisdiction }, issues) {
  return jurisdiction === void 0 ? { kind, tool, unit, version, issues } : { kind, tool, unit, version, jurisdiction, issues };
}
var pathOf = (unit, version, port) => port === "" ? `${unit}/${version}` : `${unit}/${version}/${port}`;
var kindOf = (unit) => PUBLIC_DOMAIN.has(unit) ? "public-domain" : "cc";
function* wholeMatches() {
  for (const { unit, version, unported, ports: list } of tools_default)
    for (const port of [...unported ? [""] : [], ...list?.split(" ") ?? []]) {
      const whole2 = { kind: kindOf(unit), tool: identifier(unit, version, port), unit, version };
      yield [pathOf(unit, version, port), port === "" ? whole2 : { ...whole2, jurisdiction: port }];
    }
}
var whole = new Map(wholeMatches());
function matchPath(path) {
  const found = whole.get(path);
  return found && answer(found, []);
}
var exists = (unit, version, port) => {
  const row = tools.get(`${unit} ${version}`);
  return row !== void 0 && (port === "" ? row.unported : row.ports.has(port));
};
function candidates(unitNames, version, places) {
  const ports2 = places.size > 0 ? [...places] : [""];
  const known = [...unitNames].flatMap(otherOrder).flatMap((unit2) => ports2.map((port2) => ({ unit: unit2, port: port2 })));
  const found = known.find(({ unit: unit2, port: port2 }) => exists(unit2, version, port2)) ?? // Some tools exist for one place alone, and their titles do not name it.
  known.map(({ unit: unit2 }) => ({ unit: unit2, port: onlyPort(unit2, version) })).find(({ port: port2 }) => places.size === 0 && port2 !== void 0);
  const { unit, port } = found ?? known.find(({ unit: name }) => tools.has(`${name} ${version}`)) ?? known[0];
  return matchTool({ unit, version, jurisdiction: port || void 0 });
}
var otherOrder = (unit) => unit === "by-nc-nd" ? ["by-nc-nd", "by-nd-nc"] : [unit];
function onlyVersion(unit) {
  const versions = tools_default.filter((row2) => row2.unit === unit);
  const [row] = versions;
  const count = row === void 0 ? 0 : Number(row.unported) + (row.ports?.split(" ").length ?? 0);
  return versions.length === 1 && count === 1 ? row?.version : void 0;
}
function onlyPort(unit, version) {
  const row = tools.get(`${unit} ${version}`);
  return row !== void 0 && !row.unported && row.ports.size === 1 ? [...row.ports][0] : void 0;
}
function matchTool({ unit, version, jurisdiction }) {
  const kind = kindOf(unit);
  const stated = version ?? onlyVersion(unit);
  if (stated === void 0) return { kind, unit, issues: ["version-missing"] };
  const row = tools.get(`${unit} ${stated}`);
  if (row === void 0) return { kind, unit, issues: ["version-unknown"] };
  const port = unit === "certification" ? "us" : jurisdiction;
  const exists2 = port === void 0 ? row.unported : row.ports.has(port);
  const issues = exists2 ? [] : ["port-unknown"];
  if (!exists2 && !row.unported) return { kind, unit, version: stated, issues };
  const own = exists2 ? port ?? "" : "";
  return answer(whole.get(pathOf(unit, stated, own)), issues);
}

// packages/license/data/aliases.json
var aliases_default = {
  units: {
    by: ["CCA", "CC Attribution"],
    "by-sa": ["CCASA"],
    zero: ["CC0", "CC Zero", "Creative Commons Zero", "Creative Commons 0", "CC 0"],
    mark: ["Public Domain Mark", "PDM"],
    certification: [
      "Public Domain Certification",
      "Public Domain Dedication and Certification",
      "Copyright-Only Dedication or Public Domain Certification",
      "Copyright-Only Dedication (based on United States law) or Public Domain Certification"
    ],
    "sampling+": ["Sampling Plus", "Sampling+"],
    "nc-sampling+": ["NonCommercial Sampling Plus", "Noncommercial Sampling+"],
    "by-nd-nc": []
  },
  elements: {
    by: [
      "Attribution",
      "Attribute",
      "Namensnennung",
      "Atribuci\xF3n",
      "Reconocimiento",
      "Attribuzione",
      "Paternit\xE9",
      "Atribui\xE7\xE3o"
    ],
    nc: [
      "NonCommercial",
      "Non Commercial Use",
      "Nicht kommerziell",
      "Keine kommerzielle Nutzung",
      "Nicht-kommerzielle Nutzung",
      "No Comercial",
      "Uso no comercial",
      "Non commerciale",
      "Pas d'utilisation commerciale",
      "Utilisation non commerciale",
      "N\xE3o comercial"
    ],
    sa: [
      "ShareAlike",
      "Share Alike",
      "Weitergabe unter gleichen Bedingungen",
      "Compartir Igual",
      "Compartir bajo la misma licencia",
      "Condividi allo stesso modo",
      "Partage dans les m\xEAmes conditions",
      "Partage des conditions initiales \xE0 l'identique",
      "Compartilha Igual"
    ],
    nd: [
      "NoDerivs",
      "NoDerivatives",
      "No Derivative Works",
      "No Derivative",
      "Keine Bearbeitung",
      "Keine Bearbeitungen",
      "Sin derivadas",
      "Sin Derivar",
      "Sin obras derivadas",
      "Non opere derivate",
      "Pas de modification",
      "Pas de travaux d\xE9riv\xE9s",
      "Sem deriva\xE7\xF5es",
      "Sem derivados"
    ]
  },
  places: {
    uk: ["UK", "United Kingdom", "England & Wales", "UK: England & Wales", "England and Wales"],
    us: ["USA", "US", "United States of America", "les \xC9tats-Unis", "\xC9tats-Unis"],
    igo: ["IGO", "Intergovernmental Organizations", "Intergovernmental Organisations"],
    "": ["International", "Unported", "Generic", "Universal", "not ported"]
  }
};

// packages/license/data/names.json
var names_default = {
  units: {
    by: [
      "Aitortu",
      "Atribuci\xF3n",
      "Atribuci\xF3n/Reconocimiento",
      "Atribuire",
      "Atribuite",
      "Atribui\xE7\xE3o",
      "Atribusi",
      "Atsaucoties",
      "Attiecin\u0101jums",
      "Attribution",
      "Attribution (\u0410\u0442\u0440\u0438\u0431\u0443\u0446\u0438\u044F)",
      "Attribution (\u201Euvedenie autora\u201C)",
      "Attribuzione",
      "At\u0131f",
      "Autorile viitamine",
      "Autorstvo",
      "A\u0443\u0442\u043E\u0440\u0441\u0442\u0432\u043E",
      "Creative Commons Attribution",
      "Creative Commons \u0391\u03BD\u03B1\u03C6\u03BF\u03C1\u03AC",
      "Erkenning",
      "Erk\xE4nnande",
      "GHI NH\u1EACN \u0110\xD3NG G\xD3P",
      "Ghi nh\u1EADn c\xF4ng c\u1EE7a t\xE1c gi\u1EA3",
      "Imenovanje",
      "Kreditering",
      "M\xFC\u0259llifliyin m\xFC\u0259yy\u0259n edilm\u0259si",
      "Naamsvermelding",
      "Namensnennung",
      "Namensnennung (by)",
      "Nammeneamen",
      "Navngivelse",
      "Nevezd meg!",
      "Nime\xE4",
      "Nimi Mainittava",
      "Paternit\xE9",
      "Paternit\xE9 (by)",
      "Pengiktirafan",
      "Priskyrimas",
      "Priskyrimo",
      "Priznanje avtorstva",
      "Qaphela Umnikazi",
      "Reconeishement",
      "Reconeixement",
      "Reconocencia",
      "Reconocimiento",
      "Reco\xF1ecemento",
      "Tautohu Matatiki",
      "Tsebagat\u0161o",
      "Uve\u010Fte autora",
      "Uve\u010Fte p\u016Fvod",
      "Uznanie autorstwa",
      "V\xEDsun til h\xF6fundar",
      "\u0391\u03BD\u03B1\u03C6\u03BF\u03C1\u03AC",
      "\u0391\u03BD\u03B1\u03C6\u03BF\u03C1\u03AC \u0394\u03B7\u03BC\u03B9\u03BF\u03C5\u03C1\u03B3\u03BF\u03CD",
      "\u0406\u0437 \u0437\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F\u043C \u0430\u0432\u0442\u043E\u0440\u0441\u0442\u0432\u0430",
      "\u0410\u0442\u0430\u0443\u044B\u043D \u0441\u0430\u049B\u0442\u0430\u0443",
      "\u0410\u0442\u0440\u044B\u0431\u0443\u0446\u044B\u044F",
      "\u0410\u0443\u0442\u043E\u0440\u0441\u0442\u0432\u043E",
      "\u041D\u0430\u0432\u0435\u0434\u0438 \u0438\u0437\u0432\u043E\u0440",
      "\u041F\u0440\u0438\u0437\u043D\u0430\u043D\u0438\u0435",
      "\u0421 \u0443\u043A\u0430\u0437\u0430\u043D\u0438\u0435\u043C \u0430\u0432\u0442\u043E\u0440\u0441\u0442\u0432\u0430 \u0432\u0435\u0440\u0441\u0438\u0438",
      "\u0540\u0572\u0578\u0582\u0574",
      "\u05D9\u05D9\u05D7\u05D5\u05E1",
      "\u062A\u062E\u0635\u06CC\u0635",
      "\u062A\u0631\u062E\u064A\u0635 \u0646\u0633\u0628 \u0627\u0644\u0645\u0635\u0646\u0641",
      "\u0646\u0633\u0628 \u0627\u0644\u0645\u0635\u0646\u0641",
      "\u0646\u0633\u0628\u0629 \u0627\u0644\u0645\u0635\u0646\u0641",
      "\u0646\u064E\u0633\u0652\u0628\u064F \u0627\u0644\u0640\u0645\u064F\u0635\u0646\u064E\u0651\u0641",
      "\u0C06\u0C2A\u0C3E\u0C26\u0C3F\u0C02\u0C2A\u0C41",
      "\u0D15\u0D1F\u0D2A\u0D4D\u0D2A\u0D3E\u0D1F\u0D4D",
      "\u0E41\u0E2A\u0E14\u0E07\u0E17\u0E35\u0E48\u0E21\u0E32",
      "\u10D0\u10D5\u10E2\u10DD\u10E0\u10DD\u10D1\u10D8\u10E1 \u10DB\u10D8\u10D7\u10D8\u10D7\u10D4\u10D1\u10D8\u10D7",
      "\u30A2\u30C8\u30EA\u30D3\u30E5\u30FC\u30B7\u30E7\u30F3",
      "\u59D3\u540D\u6A19\u793A",
      "\u7F72\u540D",
      "\u8868\u793A",
      "\uC800\uC791\uC790\uD45C\uC2DC",
      "\uC800\uC791\uC790\uD45C\uC2DC(Attribution)"
    ],
    "by-nc": [
      "Aitortu-EzKomertziala",
      "Al\u0131nt\u0131-Gayriticari",
      "Atribuci\xF3n-No Comercial",
      "Atribuci\xF3n/Reconocimiento-NoComercial",
      "Atribuire-NeComercial",
      "Atribuite-Nekomerce",
      "Atribui\xE7\xE3o - N\xE3oComercial",
      "Atribui\xE7\xE3o-Uso n\xE3o-comercial",
      "Atribusi-NonKomersial",
      "Atsaucoties-Nekomerci\u0101li",
      "Attiecin\u0101jums-Nekomerci\u0101ls",
      "Attribusi-NonKomersial",
      "Attribution - Pas d\u2019Utilisation Commerciale",
      "Attribution - Utilisation non commerciale",
      "Attribution-Non commerciale",
      "Attribution-NonCommercial",
      "Attribution-NonCommercial (\u0410\u0442\u0440\u0438\u0431\u0443\u0446\u0438\u044F \u2014 \u041D\u0435\u043A\u043E\u043C\u043C\u0435\u0440\u0447\u0435\u0441\u043A\u043E\u0435 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u0435)",
      "Attribution-NonCommercial (\u201Euvedenie autora \u2014 nekomer\u010Dn\xE9 pou\u017Eitie\u201C)",
      "Attribuzione - Non commerciale",
      "At\u0131f-GayriTicari",
      "Autorile viitamine + Mitte\xE4riline eesm\xE4rk",
      "Autorile viitamine-Mitte\xE4riline eesm\xE4rk",
      "Autorstvo-Nekomercijalno",
      "Creative Commons Attribution Pas d'Utilisation Commerciale",
      "Creative Commons \u0391\u03BD\u03B1\u03C6\u03BF\u03C1\u03AC-\u039C\u03B7 \u0395\u03BC\u03C0\u03BF\u03C1\u03B9\u03BA\u03AE \u03A7\u03C1\u03AE\u03C3\u03B7",
      "Erkenning-NieKommersieel",
      "Erk\xE4nnande-IckeKommersiell",
      "GHI NH\u1EACN \u0110\xD3NG G\xD3P \u2013 PHI TH\u01AF\u01A0NG M\u1EA0I",
      "Ghi nh\u1EADn c\xF4ng c\u1EE7a t\xE1c gi\u1EA3 - Phi th\u01B0\u01A1ng m\u1EA1i",
      "Imenovanje-Nekomercijalno",
      "Kreditering-IkkeKommerciel",
      "M\xFC\u0259llifliyin m\xFC\u0259yy\u0259n edilm\u0259si, qeyri-kommersiya",
      "Naamsvermelding-NietCommercieel",
      "Namensnennung - Keine kommerzielle Nutzung",
      "Namensnennung \u2013 Nicht-kommerziell (by-nc)",
      "Namensnennung-NichtKommerziell",
      "Nammeneamen-NetKommersjeel",
      "Navngivelse-IkkeKommerciel",
      "Navngivelse-Ikkekommersiell",
      "Nevezd meg! - Ne add el!",
      "Nime\xE4-EiKaupallinen",
      "Nime\xE4-Ep\xE4kaupallinen",
      "Nimi Mainittava - Ei kaupalliseen k\xE4ytt\xF6\xF6n",
      "Paternit\xE9 - Pas d'Utilisation Commerciale",
      "Paternit\xE9 \u2013 Pas d\u2019Utilisation Commerciale (by-nc)",
      "Pengiktirafan-BukanKomersial",
      "Priskyrimas - Nekomercinis platinimas",
      "Priskyrimo \u2014 Nekomercinio naudojimo",
      "Priznanje avtorstva-Nekomercialno",
      "Qaphela Umnikazi-Ungayisebenziseli Ezentengiselwano",
      "Reconeishement-NonComerciau",
      "Reconeixement-NoComercial",
      "Reconocencia-NonComercial",
      "Reconocimiento-NoComercial",
      "Reconocimiento-Uso no Comercial",
      "Reconocimientu-NonComercial",
      "Reco\xF1ecemento-NonComercial",
      "Tautohu Matatiki-Arumoni Kore",
      "Tilv\xEDsun-Ekki\xC1g\xF3\xF0askyni",
      "Tsebagat\u0161o- E sego ya kgwebo",
      "Uve\u010Fte autora-Neu\u017E\xEDvejte komer\u010Dn\u011B",
      "Uve\u010Fte p\u016Fvod-Neu\u017E\xEDvejte komer\u010Dn\u011B",
      "Uznanie autorstwa-U\u017Cycie niekomercyjne",
      "\u0391\u03BD\u03B1\u03C6\u03BF\u03C1\u03AC \u0394\u03B7\u03BC\u03B9\u03BF\u03C5\u03C1\u03B3\u03BF\u03CD-\u039C\u03B7 \u0395\u03BC\u03C0\u03BF\u03C1\u03B9\u03BA\u03AE \u03A7\u03C1\u03AE\u03C3\u03B7",
      "\u0391\u03BD\u03B1\u03C6\u03BF\u03C1\u03AC-\u039C\u03B7-\u0395\u03BC\u03C0\u03BF\u03C1\u03B9\u03BA\u03AE \u03A7\u03C1\u03AE\u03C3\u03B7",
      "\u0406\u0437 \u0437\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F\u043C \u0430\u0432\u0442\u043E\u0440\u0441\u0442\u0432\u0430 - \u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0456\u0439\u043D\u0430",
      "\u0410\u0443\u0442\u043E\u0440\u0441\u0442\u0432\u043E-\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0438\u0458\u0430\u043B\u043D\u043E",
      "\u041A\u043E\u043C\u043C\u0435\u0440\u0446\u0438\u044F\u043B\u044B\u049B \u0435\u043C\u0435\u0441",
      "\u041D\u0430\u0432\u0435\u0434\u0438\u0418\u0437\u0432\u043E\u0440-\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0438\u0458\u0430\u043B\u043D\u043E",
      "\u041F\u0440\u0438\u0437\u043D\u0430\u043D\u0438\u0435-\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0441\u0438\u0430\u043B\u043D\u043E",
      "\u0421 \u0443\u043A\u0430\u0437\u0430\u043D\u0438\u0435\u043C \u0430\u0432\u0442\u043E\u0440\u0441\u0442\u0432\u0430-\u041D\u0435\u043A\u043E\u043C\u043C\u0435\u0440\u0447\u0435\u0441\u043A\u0430\u044F \u0432\u0435\u0440\u0441\u0438\u0438",
      "\u0540\u0572\u0578\u0582\u0574 - \u0548\u0579-\u0561\u057C\u0587\u057F\u0580\u0561\u0575\u056B\u0576 \u0585\u0563\u057F\u0561\u0563\u0578\u0580\u056E\u0578\u0582\u0574",
      "\u05D9\u05D9\u05D7\u05D5\u05E1-\u05E9\u05D9\u05DE\u05D5\u05E9 \u05DC\u05D0 \u05DE\u05E1\u05D7\u05E8\u05D9",
      "\u0627\u062E\u062A\u06CC\u0627\u0631-\u063A\u06CC\u0631\u062A\u062C\u0627\u0631\u06CC",
      "\u0646\u0633\u0628 - \u063A\u064A\u0631 \u062A\u062C\u0627\u0631\u064A",
      "\u0646\u0633\u0628 \u0627\u0644\u0645\u0635\u0646\u0641 - \u063A\u064A\u0631 \u062A\u062C\u0627\u0631\u064A",
      "\u0646\u064E\u0633\u0652\u0628\u064F \u0627\u0644\u0640\u0645\u064F\u0635\u0646\u064E\u0651\u0641\u060C \u063A\u064A\u0631 \u062A\u062C\u0627\u0631\u064A",
      "\u0E41\u0E2A\u0E14\u0E07\u0E17\u0E35\u0E48\u0E21\u0E32-\u0E44\u0E21\u0E48\u0E43\u0E0A\u0E49\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E01\u0E32\u0E23\u0E04\u0E49\u0E32",
      "\u10D0\u10D5\u10E2\u10DD\u10E0\u10DD\u10D1\u10D8\u10E1 \u10DB\u10D8\u10D7\u10D8\u10D7\u10D4\u10D1\u10D8\u10D7 \u10D0\u10E0\u10D0\u10D9\u10DD\u10DB\u10D4\u10E0\u10EA\u10D8\u10E3\u10DA\u10D8 \u10D2\u10D0\u10DB\u10DD\u10E7\u10D4\u10DC\u10D4\u10D1\u10D8\u10E1\u10D0\u10D7\u10D5\u10D8\u10E1",
      "\u30A2\u30C8\u30EA\u30D3\u30E5\u30FC\u30B7\u30E7\u30F3\u2015\u30CE\u30F3\u30B3\u30DE\u30FC\u30B7\u30E3\u30EB",
      "\u59D3\u540D\u6A19\u793A-\u975E\u5546\u696D\u6027",
      "\u7F72\u540D-\u975E\u5546\u4E1A\u6027\u4F7F\u7528",
      "\u8868\u793A - \u975E\u55B6\u5229",
      "\uC800\uC791\uC790\uD45C\uC2DC-\uBE44\uC601\uB9AC"
    ],
    "by-nc-nd": [
      "Aitortu-EzKomertziala-LanEratorririkGabe",
      "Aitortu-LanEratorririkGabe-EzKomertziala",
      "Al\u0131nt\u0131-T\xFCretilemez-Gayriticari",
      "Atribuci\xF3n No Comercial No Derivada",
      "Atribuci\xF3n-No Comercial-No Derivadas",
      "Atribuci\xF3n-No Derivadas-No Comercial",
      "Atribuci\xF3n-NoComercial-SinDerivadas",
      "Atribuci\xF3n-SinDerivadas-NoComercial",
      "Atribuci\xF3n/Reconocimiento-NoComercial-SinDerivados",
      "Atribuire-F\u0103r\u0103Modific\u0103ri-Necomercial",
      "Atribuire-NeComercial-F\u0103r\u0103Derivate",
      "Atribuire-Necomercial-F\u0103r\u0103Modific\u0103ri",
      "Atribuite-Nekomerce-Nemodifite",
      "Atribuite-Nemodifite-Nekomerce",
      "Atribui\xE7\xE3o - N\xE3oComercial - SemDerivados",
      "Atribui\xE7\xE3o - SemDerivados - N\xE3oComercial",
      "Atribui\xE7\xE3o - Uso N\xE3o-Comercial \u2013 Vedadas Obras Derivadas",
      "Atribui\xE7\xE3o-N\xE3oComercial-SemDeriva\xE7\xF5es",
      "Atribui\xE7\xE3o-Uso N\xE3o-Comercial-Proibi\xE7\xE3o de realiza\xE7\xE3o de Obras Derivadas",
      "Atribui\xE7\xE3o-Uso n\xE3o-comercial-Vedada a cria\xE7\xE3o de obras derivadas",
      "Atribui\xE7\xE3o-Vedada a cria\xE7\xE3o de obras derivadas-Uso n\xE3o-comercial",
      "Atribusi-NonKomersial-TanpaTurunan",
      "Atribusi-TanpaTurunan-NonKomersial",
      "Atsaucoties-Nekomerci\u0101ls-Nemain\u012Bts",
      "Atsaucoties-Nemain\u012Bts-Nekomerci\u0101ls",
      "Attiecin\u0101jums-Nekomerci\u0101ls-Bez atvasin\u0101jumiem",
      "Attribution - Non Commercial \u2013 Pas d\u2019Oeuvres D\xE9riv\xE9es",
      "Attribution - Pas d\u2019Utilisation Commerciale - Pas de Modification",
      "Attribution - Utilisation non commerciale - Pas d\u2019\u0152uvre d\xE9riv\xE9e",
      "Attribution Non-Commercial No-Derivatives",
      "Attribution-Gayriticari-NoDerivs",
      "Attribution-NoDerivs-NonCommercial",
      "Attribution-NoDerivs-NonCommercial (\u0410\u0442\u0440\u0438\u0431\u0443\u0446\u0438\u044F \u2014 \u0411\u0435\u0437 \u043F\u0440\u043E\u0438\u0437\u0432\u043E\u0434\u043D\u044B\u0445 \u043F\u0440\u043E\u0438\u0437\u0432\u0435\u0434\u0435\u043D\u0438\u0439 \u2014 \u041D\u0435\u043A\u043E\u043C\u043C\u0435\u0440\u0447\u0435\u0441\u043A\u043E\u0435 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u0435)",
      "Attribution-Non commerciale-Pas de travaux d\xE9riv\xE9s",
      "Attribution-NonCommercial-NoDerivs",
      "Attribution-NonCommercial-NoDerivs (\u0410\u0442\u0440\u0438\u0431\u0443\u0446\u0438\u044F \u2014 \u041D\u0435\u043A\u043E\u043C\u043C\u0435\u0440\u0447\u0435\u0441\u043A\u043E\u0435 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u0435 \u2014 \u0411\u0435\u0437 \u043F\u0440\u043E\u0438\u0437\u0432\u043E\u0434\u043D\u044B\u0445 \u043F\u0440\u043E\u0438\u0437\u0432\u0435\u0434\u0435\u043D\u0438\u0439)",
      "Attribuzione - Non commerciale - Non opere derivate",
      "Attribuzione - Non opere derivate - Non commerciale",
      "At\u0131f-GayriTicari-T\xFCretilemez",
      "Autorile viitamine + Mitte\xE4riline eesm\xE4rk + Tuletatud teoste keeld",
      "Autorile viitamine-Mitte\xE4riline eesm\xE4rk-Tuletatud teoste keeld",
      "Autorstvo-Bez prerada-Nekomercijalno",
      "Autorstvo-Nekomercijalno-Bez prerada",
      "Creative Commons Attribution Pas d'Utilisation Commerciale Pas de Modification",
      "Creative Commons \u0391\u03BD\u03B1\u03C6\u03BF\u03C1\u03AC-\u039C\u03B7 \u0395\u03BC\u03C0\u03BF\u03C1\u03B9\u03BA\u03AE \u03A7\u03C1\u03AE\u03C3\u03B7-\u038C\u03C7\u03B9 \u03A0\u03B1\u03C1\u03AC\u03B3\u03C9\u03B3\u03B1 \u0388\u03C1\u03B3\u03B1",
      "Erkenning-GeenAfleidings-NieKommersieel",
      "Erkenning-NieKommersieel-GeenAfleidings",
      "Erk\xE4nnande-Ickekommersiell-IngaBearbetningar",
      "Erk\xE4nnande-IngaBearbetningar-IckeKommersiell",
      "GHI NH\u1EACN \u0110\xD3NG G\xD3P \u2013 PHI TH\u01AF\u01A0NG M\u1EA0I \u2013 KH\xD4NG PH\xC1I SINH",
      "Ghi nh\u1EADn c\xF4ng c\u1EE7a t\xE1c gi\u1EA3 - Phi th\u01B0\u01A1ng m\u1EA1i - Kh\xF4ng ph\xE1i sinh",
      "Ghi nh\u1EADn c\xF4ng c\u1EE7a t\xE1c gi\u1EA3- Kh\xF4ng ph\xE1i sinh - Phi th\u01B0\u01A1ng m\u1EA1i",
      "Imenovanje-Bez prerada-Nekomercijalno",
      "Imenovanje-Nekomercijalno-Bez prerada",
      "Kreditering-IkkeKommerciel-IngenBearbejdelse",
      "M\xFC\u0259llifliyin m\xFC\u0259yy\u0259n edilm\u0259si, qeyri-kommersiya, qeyri-t\xF6r\u0259m\u0259",
      "Naamsvermelding-GeenAfgeleideWerken-NietCommercieel",
      "Naamsvermelding-NietCommercieel-GeenAfgeleideWerken",
      "Namensnennung - Keine kommerzielle Nutzung - Keine Bearbeitungen",
      "Namensnennung \u2013 Nicht-kommerziell \u2013 Keine Bearbeitung (by-nc-nd)",
      "Namensnennung-Keine Bearbeitung-Nicht-kommerziell",
      "Namensnennung-Nicht kommerziell-Keine Bearbeitungen",
      "Namensnennung-NichtKommerziell-KeineBearbeitung",
      "Nammeneamen-NetKommersjeel-GjinOflaatWurk",
      "Navngivelse-IkkeKommerciel-IngenBearbejdelse",
      "Navngivelse-IkkeKommersiell-IngenBearbeidelser",
      "Navngivelse-Ikkekommersiell-IngenBearbeidelse",
      "Navngivelse-IngenBearbeidelse-Ikkekommersiell",
      "Navngivelse-IngenBearbejdelse-IkkeKommerciel",
      "Navngivelse\u2013IkkeKommerciel-IngenBearbejdelser",
      "Nevezd meg! - Ne add el! - Ne v\xE1ltoztasd!",
      "Nevezd meg! - Ne v\xE1ltoztasd! - Ne add el!",
      "Nime\xE4-Ei muutoksia-Ep\xE4kaupallinen",
      "Nime\xE4-EiKaupallinen-EiMuutoksia",
      "Paternit\xE9 - Pas d'Utilisation Commerciale - Pas de Modification",
      "Paternit\xE9 - Pas de Modification - Pas d'Utilisation Commerciale",
      "Paternit\xE9 \u2013 Pas d'Utilisation Commerciale \u2013 Pas de Modification (by-nc-nd)",
      "Paternit\xE9 \u2013 Pas d\u2019utilisation commerciale \u2013 Pas de travaux d\xE9riv\xE9s",
      "Pengiktirafan-BukanKomersial-TiadaTerbitan",
      "Pengiktirafan-TiadaTerbitan-BukanKomersial",
      "Priskyrimas - Nekomercinis platinimas - Joki\u0173 i\u0161vestini\u0173 darb\u0173",
      "Priskyrimo \u2014 Nekomercinio naudojimo \u2014 Joki\u0173 i\u0161vestini\u0173 k\u016Brini\u0173",
      "Priznanje avtorstva-Brez predelav-Nekomercialno",
      "Priznanje avtorstva-Nekomercialno-Brez predelav",
      "Qaphela Umnikazi-Ungasuseli lutho kulokhu-Ungayisebenziseli Ezentengiselwano",
      "Qaphela Umnikazi-Ungayisebenziseli Ezentengiselwano-Ungasuseli lutho kulokhu",
      "Reconeishement-NonComerciau-Sense\xD2bresDerivades",
      "Reconeixement-NoComercial-SenseObraDerivada",
      "Reconeixement-NoComercial-SenseObresDerivades",
      "Reconeixement-SenseObraDerivada-NoComercial",
      "Reconocencia-NonComercial-EnsinObresDerivaes",
      "Reconocimiento-NoComercial-SinObraDerivada",
      "Reconocimiento-NoComercial-SinObrasDerivadas",
      "Reconocimiento-SinObraDerivada-NoComercial",
      "Reconocimiento-Uso no Comercial-Sin Obras Derivadas",
      "Reco\xF1ecemento-NonComercial-SenObraDerivada",
      "Reco\xF1ecemento-NonComercial-SenObrasDerivadas",
      "Reco\xF1ecemento-SenObraDerivada-NonComercial",
      "Tautohu Matatiki-Arumoni Kore-Taketake Anake",
      "Tilv\xEDsun-Ekki\xC1g\xF3\xF0askyni-EnginAfleidd",
      "Tsebagat\u0161o-E sego ya Kgwebo-T\u0161e sa fetolwego",
      "Tsebagat\u0161o-T\u0161e sa fetolwego-E sego ya Kgwebo",
      "Uve\u010Fte autora-Neu\u017E\xEDvejte d\xEDlo komer\u010Dn\u011B-Nezasahujte do d\xEDla",
      "Uve\u010Fte autora-Neu\u017E\xEDvejte komer\u010Dn\u011B-Nezasahujte do d\xEDla",
      "Uve\u010Fte autora-Nezasahujte do d\xEDla-Neu\u017E\xEDvejte komer\u010Dn\u011B",
      "Uve\u010Fte p\u016Fvod-Neu\u017E\xEDvejte komer\u010Dn\u011B-Nezpracov\xE1vejte",
      "Uznanie autorstwa-Bez utwor\xF3w zale\u017Cnych- U\u017Cycie Niekomercyjne",
      "Uznanie autorstwa-U\u017Cycie niekomercyjne-Bez utwor\xF3w zale\u017Cnych",
      "\u0391\u03BD\u03B1\u03C6\u03BF\u03C1\u03AC \u0394\u03B7\u03BC\u03B9\u03BF\u03C5\u03C1\u03B3\u03BF\u03CD-\u038C\u03C7\u03B9 \u03A0\u03B1\u03C1\u03AC\u03B3\u03C9\u03B3\u03B1 \u0388\u03C1\u03B3\u03B1-\u039C\u03B7 \u0395\u03BC\u03C0\u03BF\u03C1\u03B9\u03BA\u03AE \u03A7\u03C1\u03AE\u03C3\u03B7",
      "\u0391\u03BD\u03B1\u03C6\u03BF\u03C1\u03AC \u0394\u03B7\u03BC\u03B9\u03BF\u03C5\u03C1\u03B3\u03BF\u03CD-\u039C\u03B7 \u0395\u03BC\u03C0\u03BF\u03C1\u03B9\u03BA\u03AE \u03A7\u03C1\u03AE\u03C3\u03B7-\u038C\u03C7\u03B9 \u03A0\u03B1\u03C1\u03AC\u03B3\u03C9\u03B3\u03B1 \u0388\u03C1\u03B3\u03B1",
      "\u0391\u03BD\u03B1\u03C6\u03BF\u03C1\u03AC-\u039C\u03B7-\u0395\u03BC\u03C0\u03BF\u03C1\u03B9\u03BA\u03AE \u03A7\u03C1\u03AE\u03C3\u03B7-\u038C\u03C7\u03B9 \u03A0\u03B1\u03C1\u03AC\u03B3\u03C9\u03B3\u03BF \u0388\u03C1\u03B3\u03BF",
      "\u0406\u0437 \u0417\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F\u043C \u0410\u0432\u0442\u043E\u0440\u0441\u0442\u0432\u0430 \u2013 \u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0456\u0439\u043D\u0430 \u2013 \u0411\u0435\u0437 \u041F\u043E\u0445\u0456\u0434\u043D\u0438\u0445",
      "\u0406\u0437 \u0437\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F\u043C \u0430\u0432\u0442\u043E\u0440\u0441\u0442\u0432\u0430 - \u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0456\u0439\u043D\u0430 - \u0411\u0435\u0437 \u043F\u043E\u0445\u0456\u0434\u043D\u0438\u0445 \u0442\u0432\u043E\u0440\u0456\u0432",
      "\u0410\u0443\u0442\u043E\u0440\u0441\u0442\u0432\u043E-\u0411\u0435\u0437 \u043F\u0440\u0435\u0440\u0430\u0434\u0430-\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0438\u0458\u0430\u043B\u043D\u043E",
      "\u0410\u0443\u0442\u043E\u0440\u0441\u0442\u0432\u043E-\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0438\u0458\u0430\u043B\u043D\u043E-\u0411\u0435\u0437 \u043F\u0440\u0435\u0440\u0430\u0434\u0430",
      "\u041D\u0430\u0432\u0435\u0434\u0438\u0418\u0437\u0432\u043E\u0440-\u0411\u0435\u0437\u0418\u0437\u0432\u0435\u0434\u0435\u043D\u0438\u0414\u0435\u043B\u0430-\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0438\u0458\u0430\u043B\u043D\u043E",
      "\u041D\u0430\u0432\u0435\u0434\u0438\u0418\u0437\u0432\u043E\u0440-\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0438\u0458\u0430\u043B\u043D\u043E-\u0411\u0435\u0437\u0410\u0434\u0430\u043F\u0442\u0438\u0440\u0430\u043D\u0438\u0414\u0435\u043B\u0430",
      "\u041F\u0440\u0438\u0437\u043D\u0430\u043D\u0438\u0435-\u0411\u0435\u0437 \u043F\u0440\u043E\u0438\u0437\u0432\u043E\u0434\u043D\u0438-\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0441\u0438\u0430\u043B\u043D\u043E",
      "\u041F\u0440\u0438\u0437\u043D\u0430\u043D\u0438\u0435-\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0441\u0438\u0430\u043B\u043D\u043E-\u0411\u0435\u0437 \u043F\u0440\u043E\u0438\u0437\u0432\u043E\u0434\u043D\u0438",
      "\u0421 \u0443\u043A\u0430\u0437\u0430\u043D\u0438\u0435\u043C \u0430\u0432\u0442\u043E\u0440\u0441\u0442\u0432\u0430-\u041D\u0435\u043A\u043E\u043C\u043C\u0435\u0440\u0447\u0435\u0441\u043A\u0430\u044F-\u0411\u0435\u0437 \u043F\u0440\u043E\u0438\u0437\u0432\u043E\u0434\u043D\u044B\u0445 \u0432\u0435\u0440\u0441\u0438\u0438",
      "\u0540\u0572\u0578\u0582\u0574 - \u0548\u0579-\u0561\u057C\u0587\u057F\u0580\u0561\u0575\u056B\u0576 \u0585\u0563\u057F\u0561\u0563\u0578\u0580\u056E\u0578\u0582\u0574 - \u0555\u0563\u057F\u0561\u0563\u0578\u0580\u056E\u0578\u0582\u0574 \u0561\u057C\u0561\u0576\u0581 \u057E\u0565\u0580\u0561\u0583\u0578\u056D\u0578\u0582\u0574\u0576\u0565\u0580\u056B",
      "\u0540\u0572\u0578\u0582\u0574-\u0585\u0563\u057F\u0561\u0563\u0578\u0580\u056E\u0578\u0582\u0574 \u0561\u057C\u0561\u0576\u0581 \u057E\u0565\u0580\u0561\u0583\u0578\u056D\u0578\u0582\u0574\u0576\u0565\u0580\u056B - \u0578\u0579-\u0561\u057C\u0587\u057F\u0580\u0561\u0575\u056B\u0576 \u0585\u0563\u057F\u0561\u0563\u0578\u0580\u056E\u0578\u0582\u0574",
      "\u05D9\u05D9\u05D7\u05D5\u05E1-\u05D0\u05D9\u05E1\u05D5\u05E8 \u05D9\u05E6\u05D9\u05E8\u05D5\u05EA \u05E0\u05D2\u05D6\u05E8\u05D5\u05EA-\u05E9\u05D9\u05DE\u05D5\u05E9 \u05DC\u05D0 \u05DE\u05E1\u05D7\u05E8\u05D9",
      "\u05D9\u05D9\u05D7\u05D5\u05E1-\u05E9\u05D9\u05DE\u05D5\u05E9 \u05DC\u05D0 \u05DE\u05E1\u05D7\u05E8\u05D9-\u05D0\u05D9\u05E1\u05D5\u05E8 \u05D9\u05E6\u05D9\u05E8\u05D5\u05EA \u05E0\u05D2\u05D6\u05E8\u05D5\u05EA",
      "\u0646\u0633\u0628 \u0627\u0644\u0645\u0635\u0646\u0641 - \u063A\u064A\u0631 \u062A\u062C\u0627\u0631\u064A \u2013 \u0645\u0646\u0639 \u0627\u0644\u0627\u0634\u062A\u0642\u0627\u0642",
      "\u0646\u0633\u0628 \u0627\u0644\u0645\u0635\u0646\u0641- \u063A\u064A\u0631 \u0645\u0634\u062A\u0642- \u063A\u064A\u0631 \u062A\u062C\u0627\u0631\u064A",
      "\u0646\u0633\u0628- \u063A\u064A\u0631 \u062A\u062C\u0627\u0631\u064A - \u0644\u0627 \u0627\u0634\u062A\u0642\u0627\u0642",
      "\u0646\u064E\u0633\u0652\u0628\u064F \u0627\u0644\u0640\u0645\u064F\u0635\u0646\u064E\u0651\u0641\u060C \u063A\u064A\u0631 \u062A\u062C\u0627\u0631\u064A\u060C \u0645\u0646\u0639 \u0627\u0644\u0627\u0634\u062A\u0642\u0627\u0642",
      "\u0E41\u0E2A\u0E14\u0E07\u0E17\u0E35\u0E48\u0E21\u0E32-\u0E44\u0E21\u0E48\u0E14\u0E31\u0E14\u0E41\u0E1B\u0E25\u0E07-\u0E44\u0E21\u0E48\u0E43\u0E0A\u0E49\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E01\u0E32\u0E23\u0E04\u0E49\u0E32",
      "\u0E41\u0E2A\u0E14\u0E07\u0E17\u0E35\u0E48\u0E21\u0E32-\u0E44\u0E21\u0E48\u0E43\u0E0A\u0E49\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E01\u0E32\u0E23\u0E04\u0E49\u0E32-\u0E44\u0E21\u0E48\u0E14\u0E31\u0E14\u0E41\u0E1B\u0E25\u0E07",
      "\u10D0\u10D5\u10E2\u10DD\u10E0\u10DD\u10D1\u10D8\u10E1 \u10DB\u10D8\u10D7\u10D8\u10D7\u10D4\u10D1\u10D8\u10D7 - \u10D0\u10E0\u10D0\u10D9\u10DD\u10DB\u10D4\u10E0\u10EA\u10D8\u10E3\u10DA\u10D8 \u10D2\u10D0\u10DB\u10DD\u10E7\u10D4\u10DC\u10D4\u10D1\u10D8\u10E1\u10D0\u10D7\u10D5\u10D8\u10E1 - \u10D2\u10D0\u10D3\u10D0\u10DB\u10E3\u10E8\u10D0\u10D5\u10D4\u10D1\u10D8\u10E1 \u10D2\u10D0\u10E0\u10D4\u10E8\u10D4",
      "\u10D0\u10D5\u10E2\u10DD\u10E0\u10DD\u10D1\u10D8\u10E1 \u10DB\u10D8\u10D7\u10D8\u10D7\u10D4\u10D1\u10D8\u10D7\u2013\u10D0\u10E0\u10D0\u10D9\u10DD\u10DB\u10D4\u10E0\u10EA\u10D8\u10E3\u10DA\u10D8 \u10D2\u10D0\u10DB\u10DD\u10E7\u10D4\u10DC\u10D1\u10D8\u10E1\u10D0\u10D7\u10D5\u10D8\u10E1\u2013\u10D2\u10D0\u10D3\u10D0\u10DB\u10E3\u10E8\u10D0\u10D5\u10D4\u10D1\u10D8\u10E1 \u10D2\u10D0\u10E0\u10D4\u10E8\u10D4",
      "\u10D0\u10D5\u10E2\u10DD\u10E0\u10DD\u10D1\u10D8\u10E1 \u10DB\u10D8\u10D7\u10D8\u10D7\u10D4\u10D1\u10D8\u10D7\u2013\u10D2\u10D0\u10D3\u10D0\u10DB\u10E3\u10E8\u10D0\u10D5\u10D4\u10D1\u10D8\u10E1 \u10D2\u10D0\u10E0\u10D4\u10E8\u10D4\u2013\u10D0\u10E0\u10D0\u10D9\u10DD\u10DB\u10D4\u10E0\u10EA\u10D8\u10E3\u10DA\u10D8 \u10D2\u10D0\u10DB\u10DD\u10E7\u10D4\u10DC\u10D4\u10D1\u10D8\u10E1\u10D0\u10D7\u10D5\u10D8\u10E1",
      "\u30A2\u30C8\u30EA\u30D3\u30E5\u30FC\u30B7\u30E7\u30F3\u2014\u30CE\u30F3\u30B3\u30DE\u30FC\u30B7\u30E3\u30EB\u2014\u30CE\u30FC\u30C7\u30EA\u30D6\u30B9",
      "\u59D3\u540D\u6A19\u793A-\u7981\u6B62\u6539\u4F5C-\u975E\u5546\u696D\u6027",
      "\u59D3\u540D\u6A19\u793A-\u975E\u5546\u696D\u6027-\u7981\u6B62\u6539\u4F5C",
      "\u7F72\u540D-\u7981\u6B62\u6F14\u7ECE-\u975E\u5546\u4E1A\u6027\u4F7F\u7528",
      "\u7F72\u540D-\u975E\u5546\u4E1A\u6027\u4F7F\u7528-\u7981\u6B62\u6F14\u7ECE",
      "\u8868\u793A - \u6539\u5909\u7981\u6B62 - \u975E\u55B6\u5229",
      "\u8868\u793A - \u975E\u55B6\u5229 - \u6539\u5909\u7981\u6B62",
      "\uC800\uC791\uC790\uD45C\uC2DC-\uBCC0\uACBD\uAE08\uC9C0-\uBE44\uC601\uB9AC",
      "\uC800\uC791\uC790\uD45C\uC2DC-\uBE44\uC601\uB9AC-\uBCC0\uACBD\uAE08\uC9C0"
    ],
    "by-nc-sa": [
      "Aitortu-EzKomertziala-PartekatuBerdin",
      "Atribuci\xF3n-No Comercial-Licenciamiento Rec\xEDproco",
      "Atribuci\xF3n-NoComercial-CompartirDerivadasIgual",
      "Atribuci\xF3n-NoComercial-CompartirIgual",
      "Atribuci\xF3n-NoComercial-LicenciarIgual",
      "Atribuci\xF3n/Reconocimiento-NoComercial-CompartirIgual",
      "Atribuire-NeComercial-Partajare \xEEn Condi\u021Bii Identice",
      "Atribuire-Necomercial-F\u0103r\u0103Modific\u0103ri",
      "Atribuire\u2013Necomercial\u2013Distribuire \xEEn Condi\u0163ii Identice",
      "Atribuite-Nekomerce-Samkondi\u0109e",
      "Atribui\xE7\xE3o - N\xE3oComercial - CompartilhaIgual",
      "Atribui\xE7\xE3o-Uso N\xE3o-Comercial-Partilha nos termos da mesma licen\xE7a",
      "Atribui\xE7\xE3o-Uso n\xE3o-comercial-Compartilhamento pela mesma licen\xE7a",
      "Atribusi-NonKomersial-BerbagiSerupa",
      "Atsaucoties-Nekomerci\u0101ls-Nemainot licenci",
      "Attiecin\u0101jums-Nekomerci\u0101ls-Dal\u012Bties l\u012Bdz\u012Bgi",
      "Attribution - Non Commercial \u2013 Partage A l\u2019Identique",
      "Attribution - Pas d'Utilisation Commerciale - Partage \xE0 l'Identique",
      "Attribution - Pas d\u2019Utilisation Commerciale - Partage dans les M\xEAmes Conditions",
      "Attribution - Utilisation non commerciale - Partage dans les m\xEAmes conditions",
      "Attribution-Gayriticari-ShareAlike",
      "Attribution-Non commerciale-Partage \xE0 l'identique",
      "Attribution-NonCommercial-ShareAlike",
      "Attribution-NonCommercial-ShareAlike (\u0410\u0442\u0440\u0438\u0431\u0443\u0446\u0438\u044F \u2014 \u041D\u0435\u043A\u043E\u043C\u043C\u0435\u0440\u0447\u0435\u0441\u043A\u043E\u0435 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u0435 \u2014 \u0421 \u0441\u043E\u0445\u0440\u0430\u043D\u0435\u043D\u0438\u0435\u043C \u0443\u0441\u043B\u043E\u0432\u0438\u0439)",
      "Attribuzione - Non commerciale - Condividi allo stesso modo",
      "At\u0131f-GayriTicari-Ayn\u0131LisanslaPayla\u015F",
      "Autorile viitamine + Mitte\xE4riline eesm\xE4rk + Jagamine samadel tingimustel",
      "Autorile viitamine-Mitte\xE4riline eesm\xE4rk-Jagamine samadel tingimustel",
      "Autorstvo-Nekomercijalno-Deliti pod istim uslovima",
      "Autorstvo-Nekomercijalno-Dijeli pod istim uvjetima",
      "A\u0443\u0442\u043E\u0440\u0441\u0442\u0432\u043E-\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0438\u0458\u0430\u043B\u043D\u043E-\u0414\u0435\u043B\u0438\u0442\u0438 \u043F\u043E\u0434 \u0438\u0441\u0442\u0438\u043C \u0443\u0441\u043B\u043E\u0432\u0438\u043C\u0430",
      "Creative Commons Attribution Pas d'Utilisation Commerciale Partage \xE0 l'Identique",
      "Creative Commons \u0391\u03BD\u03B1\u03C6\u03BF\u03C1\u03AC-\u039C\u03B7 \u0395\u03BC\u03C0\u03BF\u03C1\u03B9\u03BA\u03AE \u03A7\u03C1\u03AE\u03C3\u03B7-\u03A0\u03B1\u03C1\u03CC\u03BC\u03BF\u03B9\u03B1 \u0394\u03B9\u03B1\u03BD\u03BF\u03BC\u03AE",
      "Erkenning-Niekommersieel-InsgelyksDeel",
      "Erk\xE4nnande-Icke-Kommersiell-DelaP\xE5SammaVillkor",
      "Erk\xE4nnande-IckeKommersiell-DelaLika",
      "GHI NH\u1EACN \u0110\xD3NG G\xD3P \u2013 PHI TH\u01AF\u01A0NG M\u1EA0I \u2013 CHIA S\u1EBA V\u1EDAI \u0110I\u1EC0U KI\u1EC6N NH\u01AF NHAU",
      "Imenovanje-Nekomercijalno-Dijeli pod istim uvjetima",
      "Kreditering-IkkeKommerciel-DelP\xE5SammeVilk\xE5r",
      "M\xFC\u0259llifliyin m\xFC\u0259yy\u0259n edilm\u0259si, qeyri-kommersiya, b\u0259rab\u0259r istifad\u0259 h\xFCquqlu",
      "Naamsvermelding-NietCommercieel-GelijkDelen",
      "Namensnennung - Keine kommerzielle Nutzung - Weitergabe unter gleichen Bedingungen",
      "Namensnennung \u2013 Nicht-kommerziell \u2013 Weitergabe unter gleichen Bedingungen (by-nc-sa)",
      "Namensnennung-Nicht kommerziell-Share Alike",
      "Namensnennung-NichtKommerziell-Weitergabe unter gleichen Bedingungen",
      "Nammeneamen-NetKommersjeel-AllykDiele",
      "Navngivelse-IkkeKommerciel\u2013DelP\xE5SammeVilk\xE5r",
      "Navngivelse-Ikkekommersiell-DelP\xE5SammeVilk\xE5r",
      "Nevezd meg! - Ne add el! - \xCDgy add tov\xE1bb!",
      "Nime\xE4-EiKaupallinen-JaaSamoin",
      "Nime\xE4-Ep\xE4kaupallinen-JaaSamoin",
      "Nime\xE4-Ep\xE4kaupallinen-Tarttuva",
      "Nimi Mainittava - Ei kaupalliseen k\xE4ytt\xF6\xF6n - Sama lisenssi",
      "Paternit\xE9 - Pas d'Utilisation Commerciale - Partage des Conditions Initiales \xE0 l'Identique",
      "Paternit\xE9 - Pas d'Utilisation Commerciale - Partage \xE0 l'identique",
      "Paternit\xE9 \u2013 Pas d'Utilisation Commerciale \u2013 Partage \xE0 l'Identique (by-nc-sa)",
      "Pengiktirafan-BukanKomersial-PerkongsianSerupa",
      "Priskyrimas - Nekomercinis platinimas - Analogi\u0161kas platinimas",
      "Priskyrimo \u2014 Nekomercinio naudojimo \u2014 Analogi\u0161ko platinimo",
      "Priznanje avtorstva-Nekomercialno-Deljenje pod enakimi pogoji",
      "Qaphela Umnikazi-Ungayisebenziseli Ezentengiselwano-Yihlanganyeleni",
      "Reconeishement-NonComerciau-CompartirEgau",
      "Reconeixement-NoComercial-CompartirIgual",
      "Reconocencia-NonComercial-CompartirIgual",
      "Reconocimiento-NoComercial-CompartirIgual",
      "Reconocimiento-Uso no Comercial-Licenciar por Igual",
      "Reco\xF1ecemento-NonComercial-CompartirIgual",
      "Tautohu Matatiki-Arumoni Kore-Tiritiri Raihana",
      "Tilv\xEDsun-Ekki\xC1g\xF3\xF0askyni-DeilaEins",
      "Tsebagat\u0161o - E sego ya Kgwebo - Mohlakanelwa",
      "Uve\u010Fte autora-Neu\u017E\xEDvejte komer\u010Dn\u011B-Zachovejte licenci",
      "Uve\u010Fte autora-Nevyu\u017E\xEDvejte d\xEDlo komer\u010Dn\u011B-Zachovejte licenci",
      "Uve\u010Fte p\u016Fvod-Neu\u017E\xEDvejte komer\u010Dn\u011B-Zachovejte licenci",
      "Uznanie autorstwa-U\u017Cycie niekomercyjne-Na tych samych warunkach",
      "\xABAttribution-NonCommercial-ShareAlike\xBB (\xAB\u0410\u0442\u0440\u0438\u0431\u0443\u0446\u0438\u044F \u2014 \u041D\u0435\u043A\u043E\u043C\u043C\u0435\u0440\u0447\u0435\u0441\u043A\u043E\u0435 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u0435 \u2014 \u041D\u0430 \u0442\u0435\u0445 \u0436\u0435 \u0443\u0441\u043B\u043E\u0432\u0438\u044F\u0445\xBB)",
      "\xBBpriznanje avtorstva\xAB - \xBBnekomercialno\xAB - \xBBdeljenje pod istimi pogoji\xAB",
      "\u0391\u03BD\u03B1\u03C6\u03BF\u03C1\u03AC \u0394\u03B7\u03BC\u03B9\u03BF\u03C5\u03C1\u03B3\u03BF\u03CD - \u039C\u03B7 \u0395\u03BC\u03C0\u03BF\u03C1\u03B9\u03BA\u03AE \u03A7\u03C1\u03AE\u03C3\u03B7 - \u03A0\u03B1\u03C1\u03CC\u03BC\u03BF\u03B9\u03B1 \u0394\u03B9\u03B1\u03BD\u03BF\u03BC\u03AE",
      "\u0391\u03BD\u03B1\u03C6\u03BF\u03C1\u03AC-\u039C\u03B7-\u0395\u03BC\u03C0\u03BF\u03C1\u03B9\u03BA\u03AE \u03A7\u03C1\u03AE\u03C3\u03B7-\u03A0\u03B1\u03C1\u03CC\u03BC\u03BF\u03B9\u03B1 \u0394\u03B9\u03B1\u03BD\u03BF\u03BC\u03AE",
      "\u0406\u0437 \u0417\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F\u043C \u0410\u0432\u0442\u043E\u0440\u0441\u0442\u0432\u0430 \u2013 \u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0456\u0439\u043D\u0430 \u2013 \u041F\u043E\u0448\u0438\u0440\u0435\u043D\u043D\u044F \u041D\u0430 \u0422\u0438\u0445 \u0421\u0430\u043C\u0438\u0445 \u0423\u043C\u043E\u0432\u0430\u0445",
      "\u0406\u0437 \u0437\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F\u043C \u0430\u0432\u0442\u043E\u0440\u0441\u0442\u0432\u0430 - \u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0456\u0439\u043D\u0430 - \u0420\u043E\u0437\u043F\u043E\u0432\u0441\u044E\u0434\u0436\u0435\u043D\u043D\u044F \u043D\u0430 \u0442\u0438\u0445 \u0441\u0430\u043C\u0438\u0445 \u0443\u043C\u043E\u0432\u0430\u0445",
      "\u0410\u0443\u0442\u043E\u0440\u0441\u0442\u0432\u043E-\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0438\u0458\u0430\u043B\u043D\u043E-\u0414\u0435\u043B\u0438\u0442\u0438 \u043F\u043E\u0434 \u0438\u0441\u0442\u0438\u043C \u0443\u0441\u043B\u043E\u0432\u0438\u043C\u0430",
      "\u041D\u0430\u0432\u0435\u0434\u0438\u0418\u0437\u0432\u043E\u0440-\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0438\u0458\u0430\u043B\u043D\u043E-\u0421\u043F\u043E\u0434\u0435\u043B\u0438\u041F\u043E\u0434\u0418\u0441\u0442\u0438\u0423\u0441\u043B\u043E\u0432\u0438",
      "\u041F\u0440\u0438\u0437\u043D\u0430\u043D\u0438\u0435-\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0441\u0438\u0430\u043B\u043D\u043E-\u0421\u043F\u043E\u0434\u0435\u043B\u044F\u043D\u0435 \u043D\u0430 \u0441\u043F\u043E\u0434\u0435\u043B\u0435\u043D\u043E\u0442\u043E",
      "\u0421 \u0443\u043A\u0430\u0437\u0430\u043D\u0438\u0435\u043C \u0430\u0432\u0442\u043E\u0440\u0441\u0442\u0432\u0430-\u041D\u0435\u043A\u043E\u043C\u043C\u0435\u0440\u0447\u0435\u0441\u043A\u0430\u044F-\u0421 \u0441\u043E\u0445\u0440\u0430\u043D\u0435\u043D\u0438\u0435\u043C \u0443\u0441\u043B\u043E\u0432\u0438\u0439 \u0432\u0435\u0440\u0441\u0438\u0438",
      "\u0540\u0572\u0578\u0582\u0574 - \u0578\u0579-\u0561\u057C\u0587\u057F\u0580\u0561\u0575\u056B\u0576 \u0585\u0563\u057F\u0561\u0563\u0578\u0580\u056E\u0578\u0582\u0574 - \u0570\u0561\u0574\u0561\u0576\u0574\u0561\u0576 \u057F\u0561\u0580\u0561\u056E\u0578\u0582\u0574",
      "\u05D9\u05D9\u05D7\u05D5\u05E1-\u05E9\u05D9\u05DE\u05D5\u05E9 \u05DC\u05D0 \u05DE\u05E1\u05D7\u05E8\u05D9-\u05E9\u05D9\u05EA\u05D5\u05E3 \u05D6\u05D4\u05D4",
      "\u0627\u0644\u0645\u0634\u0627\u0631\u0643\u0629 \u0639\u0644\u0649 \u0642\u062F\u0645 \u0627\u0644\u0645\u0633\u0627\u0648\u0627\u0629-\u063A\u064A\u0631 \u062A\u062C\u0627\u0631\u064A-\u0646\u0633\u0628 \u0627\u0644\u0639\u0645\u0644",
      "\u0646\u0633\u0628 \u0627\u0644\u0645\u0635\u0646\u0641 - \u063A\u064A\u0631 \u062A\u062C\u0627\u0631\u064A - \u0627\u0644\u0645\u0634\u0627\u0631\u0643\u0629 \u0628\u0627\u0644\u0645\u062B\u0644",
      "\u0646\u0633\u0628 \u0627\u0644\u0645\u0635\u0646\u0641 - \u063A\u064A\u0631 \u062A\u062C\u0627\u0631\u064A \u2013 \u0627\u0644\u062A\u0631\u062E\u064A\u0635 \u0628\u0627\u0644\u0645\u062B\u0644",
      "\u0646\u064E\u0633\u0652\u0628\u064F \u0627\u0644\u0640\u0645\u064F\u0635\u0646\u064E\u0651\u0641\u060C \u063A\u064A\u0631 \u062A\u062C\u0627\u0631\u064A\u060C \u0627\u0644\u062A\u0631\u062E\u064A\u0635 \u0628\u0627\u0644\u0645\u062B\u0644",
      "\u0E41\u0E2A\u0E14\u0E07\u0E17\u0E35\u0E48\u0E21\u0E32-\u0E44\u0E21\u0E48\u0E43\u0E0A\u0E49\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E01\u0E32\u0E23\u0E04\u0E49\u0E32-\u0E2D\u0E19\u0E38\u0E0D\u0E32\u0E15\u0E41\u0E1A\u0E1A\u0E40\u0E14\u0E35\u0E22\u0E27\u0E01\u0E31\u0E19",
      "\u10D0\u10D5\u10E2\u10DD\u10E0\u10DD\u10D1\u10D8\u10E1 \u10DB\u10D8\u10D7\u10D8\u10D7\u10D4\u10D1\u10D8\u10D7 - \u10D0\u10E0\u10D0\u10D9\u10DD\u10DB\u10D4\u10E0\u10EA\u10D8\u10E3\u10DA\u10D8 \u10D2\u10D0\u10DB\u10DD\u10E7\u10D4\u10DC\u10D4\u10D1\u10D8\u10E1\u10D0\u10D7\u10D5\u10D8\u10E1 - \u10D2\u10D0\u10D3\u10D0\u10EA\u10D4\u10DB\u10D0 \u10D8\u10D2\u10D8\u10D5\u10D4 \u10DE\u10D8\u10E0\u10DD\u10D1\u10D4\u10D1\u10D8\u10D7",
      "\u10D0\u10D5\u10E2\u10DD\u10E0\u10DD\u10D1\u10D8\u10E1 \u10DB\u10D8\u10D7\u10D8\u10D7\u10D4\u10D1\u10D8\u10D7\u2013\u10D0\u10E0\u10D0\u10D9\u10DD\u10DB\u10D4\u10E0\u10EA\u10D8\u10E3\u10DA\u10D8 \u10D2\u10D0\u10DB\u10DD\u10E7\u10D4\u10DC\u10D4\u10D1\u10D8\u10E1\u10D7\u10D5\u10D8\u10E1\u2013\u10D2\u10D0\u10DB\u10DD\u10E7\u10D4\u10DC\u10D4\u10D1\u10D0 \u10D8\u10D2\u10D8\u10D5\u10D4 \u10DE\u10D8\u10E0\u10DD\u10D1\u10D4\u10D1\u10D8\u10D7",
      "\u30A2\u30C8\u30EA\u30D3\u30E5\u30FC\u30B7\u30E7\u30F3\u2015\u30CE\u30F3\u30B3\u30DE\u30FC\u30B7\u30E3\u30EB\u2015\u30B7\u30A7\u30A2\u30A2\u30E9\u30A4\u30AF",
      "\u59D3\u540D\u6A19\u793A-\u975E\u5546\u696D\u6027-\u76F8\u540C\u65B9\u5F0F\u5206\u4EAB",
      "\u7F72\u540D-\u975E\u5546\u4E1A\u6027\u4F7F\u7528-\u76F8\u540C\u65B9\u5F0F\u5171\u4EAB",
      "\u8868\u793A - \u975E\u55B6\u5229 - \u7D99\u627F",
      "\uC800\uC791\uC790\uD45C\uC2DC-\uBE44\uC601\uB9AC-\uB3D9\uC77C\uC870\uAC74\uBCC0\uACBD\uD5C8\uB77D"
    ],
    "by-nd": [
      "Aitortu-LanEratorririkGabe",
      "Al\u0131nt\u0131-T\xFCretilemez",
      "Atribuci\xF3n-No Derivadas",
      "Atribuci\xF3n-SinDerivadas",
      "Atribuci\xF3n/Reconocimiento-SinDerivados",
      "Atribuire-F\u0103r\u0103Derivate",
      "Atribuire-F\u0103r\u0103Modific\u0103ri",
      "Atribuite-Nemodifite",
      "Atribui\xE7\xE3o - SemDerivados",
      "Atribui\xE7\xE3o - Vedadas Obras Derivadas",
      "Atribui\xE7\xE3o-Proibi\xE7\xE3o de realiza\xE7\xE3o de Obras Derivadas",
      "Atribui\xE7\xE3o-SemDeriva\xE7\xF5es",
      "Atribui\xE7\xE3o-Vedada a cria\xE7\xE3o de obras derivadas",
      "Atribui\xE7\xE3o-Vedada a cria\xE7\xE3o de obras derivativas",
      "Atribusi-TanpaTurunan",
      "Atsaucoties-Neatvasinot",
      "Attiecin\u0101jums-Bez atvasin\u0101jumiem",
      "Attribution - Pas d'\u0152uvre d\xE9riv\xE9e",
      "Attribution - Pas de Modification",
      "Attribution No-Derivatives",
      "Attribution \u2013 Pas d\u2019Oeuvres D\xE9riv\xE9es -",
      "Attribution-NoDerivatives (\u201Euvedenie autora \u2014 bez odvoden\xE9ho obsahu\u201C)",
      "Attribution-NoDerivs",
      "Attribution-NoDerivs (\u0410\u0442\u0440\u0438\u0431\u0443\u0446\u0438\u044F \u2014 \u0411\u0435\u0437 \u043F\u0440\u043E\u0438\u0437\u0432\u043E\u0434\u043D\u044B\u0445 \u043F\u0440\u043E\u0438\u0437\u0432\u0435\u0434\u0435\u043D\u0438\u0439)",
      "Attribution-Pas de travaux d\xE9riv\xE9s",
      "Attribuzione - Non opere derivate",
      "At\u0131f-T\xFCretilemez",
      "Autorile viitamine + Tuletatud teoste keeld",
      "Autorile viitamine -Tuletatud teoste keeld",
      "Autorstvo-Bez prerada",
      "A\u0443\u0442\u043E\u0440\u0441\u0442\u0432\u043E-\u0411\u0435\u0437 \u043F\u0440\u0435\u0440\u0430\u0434\u0430",
      "Creative Commons Attribution Pas de Modification",
      "Creative Commons \u0391\u03BD\u03B1\u03C6\u03BF\u03C1\u03AC-\u038C\u03C7\u03B9 \u03A0\u03B1\u03C1\u03AC\u03B3\u03C9\u03B3\u03B1 \u0388\u03C1\u03B3\u03B1",
      "Erkenning-GeenAfleidings",
      "Erk\xE4nnande-IngaBearbetningar",
      "GHI NH\u1EACN \u0110\xD3NG G\xD3P \u2013 KH\xD4NG PH\xC1I SINH",
      "Ghi nh\u1EADn c\xF4ng c\u1EE7a t\xE1c gi\u1EA3 - Kh\xF4ng ph\xE1i sinh",
      "Imenovanje-Bez prerada",
      "Kreditering-IngenBearbejdelse",
      "M\xFC\u0259llifliyin m\xFC\u0259yy\u0259n edilm\u0259si, qeyri-t\xF6r\u0259m\u0259",
      "Naamsvermelding-GeenAfgeleideWerken",
      "Namensnennung - Keine Bearbeitungen",
      "Namensnennung \u2013 Keine Bearbeitung (by-nd)",
      "Namensnennung-KeineBearbeitung",
      "Nammeneamen-GjinOflaatWurk",
      "Navngivelse-IngenBearbeidelse",
      "Navngivelse-IngenBearbeidelser",
      "Navngivelse-IngenBearbejdelse",
      "Navngivelse\u2013IngenBearbejdelser",
      "Nevezd meg! - Ne v\xE1ltoztasd!",
      "Nime\xE4-Ei muutoksia",
      "Nimi Mainittava Ei J\xE4lkiper\xE4isi\xE4 teoksia",
      "Paternit\xE9 - Pas de Modification",
      "Paternit\xE9 \u2013 Pas de Modification (by-nd)",
      "Paternit\xE9 \u2013 Pas de travaux d\xE9riv\xE9s",
      "Pengiktirafan-TiadaTerbitan",
      "Priskyrimas - Joki\u0173 i\u0161vestini\u0173 darb\u0173",
      "Priskyrimo \u2014 Joki\u0173 i\u0161vestini\u0173 k\u016Brini\u0173",
      "Priznanje avtorstva-Brez predelav",
      "Qaphela Umnikazi-Ungasuseli lutho kulokhu",
      "Reconeishement-Sense\xD2bresDerivades",
      "Reconeixement-SenseObraDerivada",
      "Reconeixement-SenseObresDerivades",
      "Reconocencia-EnsinObresDerivaes",
      "Reconocimiento-NonDerivaos",
      "Reconocimiento-Sin Obras Derivadas",
      "Reconocimiento-SinObraDerivada",
      "Reco\xF1ecemento-SenObraDerivada",
      "Reco\xF1ecemento-SenObrasDerivadas",
      "Tautohu Matatiki-Taketake Anake",
      "Tilv\xEDsun-EnginAfleidd",
      "Tsebagat\u0161o - T\u0161e sa Fetolwego",
      "Uve\u010Fte autora-Nezasahujte do d\xEDla",
      "Uve\u010Fte p\u016Fvod-Nezpracov\xE1vejte",
      "Uznanie autorstwa-Bez utwor\xF3w zale\u017Cnych",
      "\u0391\u03BD\u03B1\u03C6\u03BF\u03C1\u03AC \u0394\u03B7\u03BC\u03B9\u03BF\u03C5\u03C1\u03B3\u03BF\u03CD-\u038C\u03C7\u03B9 \u03A0\u03B1\u03C1\u03AC\u03B3\u03C9\u03B3\u03B1 \u0388\u03C1\u03B3\u03B1",
      "\u0391\u03BD\u03B1\u03C6\u03BF\u03C1\u03AC-\u038C\u03C7\u03B9 \u03A0\u03B1\u03C1\u03AC\u03B3\u03C9\u03B3\u03BF \u0388\u03C1\u03B3\u03BF",
      "\u0406\u0437 \u0417\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F\u043C \u0410\u0432\u0442\u043E\u0440\u0441\u0442\u0432\u0430 \u2013 \u0411\u0435\u0437 \u041F\u043E\u0445\u0456\u0434\u043D\u0438\u0445",
      "\u0406\u0437 \u0437\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F\u043C \u0430\u0432\u0442\u043E\u0440\u0441\u0442\u0432\u0430 - \u0411\u0435\u0437 \u043F\u043E\u0445\u0456\u0434\u043D\u0438\u0445 \u0442\u0432\u043E\u0440\u0456\u0432",
      "\u0410\u0443\u0442\u043E\u0440\u0441\u0442\u0432\u043E-\u0411\u0435\u0437 \u043F\u0440\u0435\u0440\u0430\u0434\u0430",
      "\u041D\u0430\u0432\u0435\u0434\u0438\u0418\u0437\u0432\u043E\u0440-\u0411\u0435\u0437\u0410\u0434\u0430\u043F\u0442\u0438\u0440\u0430\u043D\u0438\u0414\u0435\u043B\u0430",
      "\u041D\u0430\u0432\u0435\u0434\u0438\u0418\u0437\u0432\u043E\u0440-\u0411\u0435\u0437\u0418\u0437\u0432\u0435\u0434\u0435\u043D\u0438\u0414\u0435\u043B\u0430",
      "\u041F\u0440\u0438\u0437\u043D\u0430\u043D\u0438\u0435-\u0411\u0435\u0437 \u043F\u0440\u043E\u0438\u0437\u0432\u043E\u0434\u043D\u0438",
      "\u0421 \u0443\u043A\u0430\u0437\u0430\u043D\u0438\u0435\u043C \u0430\u0432\u0442\u043E\u0440\u0441\u0442\u0432\u0430-\u0411\u0435\u0437 \u043F\u0440\u043E\u0438\u0437\u0432\u043E\u0434\u043D\u044B\u0445 \u0432\u0435\u0440\u0441\u0438\u0438",
      "\u0422\u0443\u044B\u043D\u0434\u044B \u0436\u0430\u0441\u0430\u043C\u0430\u0443",
      "\u0540\u0572\u0578\u0582\u0574 - \u0555\u0563\u057F\u0561\u0563\u0578\u0580\u056E\u0578\u0582\u0574 \u0561\u057C\u0561\u0576\u0581 \u057E\u0565\u0580\u0561\u0583\u0578\u056D\u0578\u0582\u0574\u0576\u0565\u0580\u056B",
      "\u05D9\u05D9\u05D7\u05D5\u05E1-\u05D0\u05D9\u05E1\u05D5\u05E8 \u05D9\u05E6\u05D9\u05E8\u05D5\u05EA \u05E0\u05D2\u05D6\u05E8\u05D5\u05EA",
      "\u0627\u062E\u062A\u06CC\u0627\u0631-\u063A\u06CC\u0631\u0627\u0634\u062A\u0642\u0627\u0642\u06CC",
      "\u062A\u0631\u062E\u064A\u0635 \u0646\u0633\u0628 \u0627\u0644\u0645\u0635\u0646\u0641 - \u0645\u0646\u0639 \u0627\u0644\u0627\u0634\u062A\u0642\u0627\u0642",
      "\u0646\u0633\u0628 \u0627\u0644\u0645\u0635\u0646\u0641 \u2013 \u0645\u0646\u0639 \u0627\u0644\u0627\u0634\u062A\u0642\u0627\u0642",
      "\u0646\u0633\u0628- \u063A\u064A\u0631 \u0645\u0634\u062A\u0642",
      "\u0646\u064E\u0633\u0652\u0628\u064F \u0627\u0644\u0640\u0645\u064F\u0635\u0646\u064E\u0651\u0641\u060C \u0645\u064E\u0646\u0652\u0639 \u0627\u0644\u0627\u0634\u062A\u0642\u0627\u0642",
      "\u0E41\u0E2A\u0E14\u0E07\u0E17\u0E35\u0E48\u0E21\u0E32-\u0E44\u0E21\u0E48\u0E14\u0E31\u0E14\u0E41\u0E1B\u0E25\u0E07",
      "\u10D0\u10D5\u10E2\u10DD\u10E0\u10DD\u10D1\u10D8\u10E1 \u10DB\u10D8\u10D7\u10D8\u10D7\u10D4\u10D1\u10D8\u10D7 \u10D2\u10D0\u10D3\u10D0\u10DB\u10E3\u10E8\u10D0\u10D5\u10D4\u10D1\u10D8\u10E1 \u10D2\u10D0\u10E0\u10D4\u10E8\u10D4",
      "\u30A2\u30C8\u30EA\u30D3\u30E5\u30FC\u30B7\u30E7\u30F3\u2015\u30CE\u30FC\u30C7\u30EA\u30D6\u30B9",
      "\u59D3\u540D\u6A19\u793A-\u7981\u6B62\u6539\u4F5C",
      "\u7F72\u540D-\u7981\u6B62\u6F14\u7ECE",
      "\u8868\u793A - \u6539\u5909\u7981\u6B62",
      "\uC800\uC791\uC790\uD45C\uC2DC-\uBCC0\uACBD\uAE08\uC9C0"
    ],
    "by-nd-nc": ["Nimi Mainittava - Ei J\xE4lkiper\xE4isi\xE4 teoksia - Ei kaupalliseen k\xE4ytt\xF6\xF6n"],
    "by-sa": [
      "Aitortu-PartekatuBerdin",
      "Al\u0131nt\u0131-Lisans\u0131DevamEttirme",
      "Atribuci\xF3n-CompartirDerivadasIgual",
      "Atribuci\xF3n-CompartirIgual",
      "Atribuci\xF3n-Licenciamiento Rec\xEDproco",
      "Atribuci\xF3n-LicenciarIgual",
      "Atribuci\xF3n/Reconocimiento-CompartirIgual",
      "Atribuire - Distribuire-\xEEn-condi\u0163ii-identice",
      "Atribuire-Partajare \xEEn Condi\u021Bii Identice",
      "Atribuite-Samkondi\u0109e",
      "Atribui\xE7\xE3o - CompartilhaIgual",
      "Atribui\xE7\xE3o - Compartilhamento pela mesma licen\xE7a",
      "Atribui\xE7\xE3o-Partilha nos termos da mesma licen\xE7a",
      "Atribusi-BerbagiSerupa",
      "Atsaucoties-Nemainot licenci",
      "Attiecin\u0101jums-Dal\u012Bties l\u012Bdz\u012Bgi",
      "Attribution - Partage dans les M\xEAmes Conditions",
      "Attribution \u2013 Partage \xE0 l\u2019identique -",
      "Attribution-ShareAlike",
      "Attribution-ShareAlike (\u0410\u0442\u0440\u0438\u0431\u0443\u0446\u0438\u044F \u2014 \u0421 \u0441\u043E\u0445\u0440\u0430\u043D\u0435\u043D\u0438\u0435\u043C \u0443\u0441\u043B\u043E\u0432\u0438\u0439)",
      "Attribuzione - Condividi allo stesso modo",
      "At\u0131f-Ayn\u0131LisanslaPayla\u015F",
      "Autorile viitamine + Jagamine samadel tingimustel",
      "Autorile viitamine-Jagamine samadel tingimustel",
      "Autorstvo-Deliti pod istim uslovima",
      "Autorstvo-Dijeli pod istim uvjetima",
      "A\u0443\u0442\u043E\u0440\u0441\u0442\u0432\u043E-\u0414\u0435\u043B\u0438\u0442\u0438 \u043F\u043E\u0434 \u0438\u0441\u0442\u0438\u043C \u0443\u0441\u043B\u043E\u0432\u0438\u043C\u0430",
      "Creative Commons Attribution Partage \xE0 l'Identique",
      "Creative Commons \u0391\u03BD\u03B1\u03C6\u03BF\u03C1\u03AC-\u03A0\u03B1\u03C1\u03CC\u03BC\u03BF\u03B9\u03B1 \u0394\u03B9\u03B1\u03BD\u03BF\u03BC\u03AE",
      "Erkenning-InsgelyksDeel",
      "Erk\xE4nnande-DelaLika",
      "Erk\xE4nnande-DelaP\xE5SammaVillkor",
      "GHI NH\u1EACN \u0110\xD3NG G\xD3P \u2013 CHIA S\u1EBA V\u1EDAI \u0110I\u1EC0U KI\u1EC6N NH\u01AF NHAU",
      "Imenovanje-Dijeli pod istim uvjetima",
      "Kreditering-DelP\xE5SammeVilk\xE5r",
      "M\xFC\u0259llifliyin m\xFC\u0259yy\u0259n edilm\u0259si, b\u0259rab\u0259r istifad\u0259 h\xFCquqlu",
      "Naamsvermelding-GelijkDelen",
      "Namensnennung \u2013 Weitergabe unter gleichen Bedingungen (by-sa)",
      "Namensnennung-Share Alike",
      "Namensnennung-Weitergabe unter gleichen Bedingungen",
      "Nammeneamen-AllykDiele",
      "Navngivelse-DelP\xE5SammeVilk\xE5r",
      "Nevezd meg! - \xCDgy add tov\xE1bb!",
      "Nime\xE4-JaaSamoin",
      "Nime\xE4-Tarttuva",
      "Nimi Mainittava - Sama lisenssi",
      "Paternit\xE9 - Partage des Conditions Initiales \xE0 l'Identique",
      "Paternit\xE9 - Partage \xE0 l'Identique",
      "Paternit\xE9 \u2013 Partage \xE0 l\u2019Identique (by-sa)",
      "Pengiktirafan-PerkongsianSerupa",
      "Priskyrimas - Analogi\u0161kas platinimas",
      "Priskyrimo \u2014 Analogi\u0161ko platinimo",
      "Priznanje avtorstva-Deljenje pod enakimi pogoji",
      "Qaphela Umnikazi-Zihlanganyeleni",
      "Reconeishement-CompartirEgau",
      "Reconeixement-CompartirIgual",
      "Reconocencia-CompartirIgual",
      "Reconocimiento-CompartirIgual",
      "Reconocimiento-Licenciar por Igual",
      "Reco\xF1ecemento-CompartirIgual",
      "Tautohu Matatiki-Tiritiri Raihana",
      "Tilv\xEDsun-DeilaEins",
      "Tsebagat\u0161o -Mohlakanelwa",
      "Uve\u010Fte autora-Zachovejte licenci",
      "Uve\u010Fte p\u016Fvod-Zachovejte licenci",
      "Uznanie autorstwa-Na tych samych warunkach",
      "\xABAttribution-ShareAlike\xBB (\xAB\u0410\u0442\u0440\u0438\u0431\u0443\u0446\u0438\u044F \u2014 \u041D\u0430 \u0442\u0435\u0445 \u0436\u0435 \u0443\u0441\u043B\u043E\u0432\u0438\u044F\u0445\xBB)",
      "\xBBpriznanje avtorstva\xAB - \xBBdeljenje pod istimi pogoji\xAB",
      "\u0391\u03BD\u03B1\u03C6\u03BF\u03C1\u03AC \u0394\u03B7\u03BC\u03B9\u03BF\u03C5\u03C1\u03B3\u03BF\u03CD - \u03A0\u03B1\u03C1\u03CC\u03BC\u03BF\u03B9\u03B1 \u0394\u03B9\u03B1\u03BD\u03BF\u03BC\u03AE",
      "\u0391\u03BD\u03B1\u03C6\u03BF\u03C1\u03AC-\u03A0\u03B1\u03C1\u03CC\u03BC\u03BF\u03B9\u03B1 \u0394\u03B9\u03B1\u03BD\u03BF\u03BC\u03AE",
      "\u0406\u0437 \u0417\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F\u043C \u0410\u0432\u0442\u043E\u0440\u0441\u0442\u0432\u0430 \u2013 \u041F\u043E\u0448\u0438\u0440\u0435\u043D\u043D\u044F \u041D\u0430 \u0422\u0438\u0445 \u0421\u0430\u043C\u0438\u0445 \u0423\u043C\u043E\u0432\u0430\u0445",
      "\u0406\u0437 \u0437\u0430\u0437\u043D\u0430\u0447\u0435\u043D\u043D\u044F\u043C \u0430\u0432\u0442\u043E\u0440\u0430 - \u0420\u043E\u0437\u043F\u043E\u0432\u0441\u044E\u0434\u0436\u0435\u043D\u043D\u044F \u043D\u0430 \u0442\u0438\u0445 \u0441\u0430\u043C\u0438\u0445 \u0443\u043C\u043E\u0432\u0430\u0445",
      "\u0410\u0443\u0442\u043E\u0440\u0441\u0442\u0432\u043E-\u0414\u0435\u043B\u0438\u0442\u0438 \u043F\u043E\u0434 \u0438\u0441\u0442\u0438\u043C \u0443\u0441\u043B\u043E\u0432\u0438\u043C\u0430",
      "\u041D\u0430\u0432\u0435\u0434\u0438\u0418\u0437\u0432\u043E\u0440-\u0421\u043F\u043E\u0434\u0435\u043B\u0438\u041F\u043E\u0434\u0418\u0441\u0442\u0438\u0423\u0441\u043B\u043E\u0432\u0438",
      "\u041F\u0440\u0438\u0437\u043D\u0430\u043D\u0438\u0435-\u0421\u043F\u043E\u0434\u0435\u043B\u044F\u043D\u0435 \u043D\u0430 \u0441\u043F\u043E\u0434\u0435\u043B\u0435\u043D\u043E\u0442\u043E",
      "\u0421 \u0443\u043A\u0430\u0437\u0430\u043D\u0438\u0435\u043C \u0430\u0432\u0442\u043E\u0440\u0441\u0442\u0432\u0430-\u0421 \u0441\u043E\u0445\u0440\u0430\u043D\u0435\u043D\u0438\u0435\u043C \u0443\u0441\u043B\u043E\u0432\u0438\u0439 \u0432\u0435\u0440\u0441\u0438\u0438",
      "\u0540\u0572\u0578\u0582\u0574 - \u0570\u0561\u0574\u0561\u0576\u0574\u0561\u0576 \u057F\u0561\u0580\u0561\u056E\u0578\u0582\u0574",
      "\u05D9\u05D9\u05D7\u05D5\u05E1-\u05E9\u05D9\u05EA\u05D5\u05E3 \u05D6\u05D4\u05D4",
      "\u062A\u0631\u062E\u064A\u0635 \u0646\u0633\u0628 \u0627\u0644\u0645\u0635\u0646\u0641 \u2013\u0627\u0644\u0645\u0634\u0627\u0631\u0643\u0629 \u0628\u0627\u0644\u0645\u062B\u0644",
      "\u0646\u0633\u0628 \u0627\u0644\u0639\u0645\u0644- \u0627\u0644\u0645\u0634\u0627\u0631\u0643\u0629 \u0639\u0644\u0649 \u0642\u062F\u0645 \u0627\u0644\u0645\u0633\u0627\u0648\u0627\u0629",
      "\u0646\u0633\u0628 \u0627\u0644\u0645\u0635\u0646\u0641 \u2013 \u0627\u0644\u062A\u0631\u062E\u064A\u0635 \u0628\u0627\u0644\u0645\u062B\u0644",
      "\u0646\u064E\u0633\u0652\u0628\u064F \u0627\u0644\u0640\u0645\u064F\u0635\u0646\u064E\u0651\u0641\u060C \u0627\u0644\u062A\u0631\u062E\u064A\u0635 \u0628\u0627\u0644\u0645\u062B\u0644",
      "\u0E41\u0E2A\u0E14\u0E07\u0E17\u0E35\u0E48\u0E21\u0E32-\u0E2D\u0E19\u0E38\u0E0D\u0E32\u0E15\u0E41\u0E1A\u0E1A\u0E40\u0E14\u0E35\u0E22\u0E27\u0E01\u0E31\u0E19",
      "\u10D0\u10D5\u10E2\u10DD\u10E0\u10DD\u10D1\u10D8\u10E1 \u10DB\u10D8\u10D7\u10D8\u10D7\u10D4\u10D1\u10D8\u10D7 - \u10D2\u10D0\u10D3\u10D0\u10EA\u10D4\u10DB\u10D0 \u10D8\u10D2\u10D8\u10D5\u10D4 \u10DE\u10D8\u10E0\u10DD\u10D1\u10D4\u10D1\u10D8\u10D7",
      "\u10D0\u10D5\u10E2\u10DD\u10E0\u10DD\u10D1\u10D8\u10E1 \u10DB\u10D8\u10D7\u10D8\u10D7\u10D4\u10D1\u10D8\u10D7 \u2013 \u10D2\u10D0\u10D5\u10E0\u10EA\u10D4\u10DA\u10D4\u10D1\u10D0 \u10D8\u10D2\u10D8\u10D5\u10D4 \u10DE\u10D8\u10E0\u10DD\u10D1\u10D4\u10D1\u10D8\u10D7",
      "\u30A2\u30C8\u30EA\u30D3\u30E5\u30FC\u30B7\u30E7\u30F3\u2015\u30B7\u30A7\u30A2\u30A2\u30E9\u30A4\u30AF",
      "\u59D3\u540D\u6A19\u793A-\u76F8\u540C\u65B9\u5F0F\u5206\u4EAB",
      "\u7F72\u540D-\u76F8\u540C\u65B9\u5F0F\u5171\u4EAB",
      "\u8868\u793A - \u7D99\u627F",
      "\uC800\uC791\uC790\uD45C\uC2DC-\uB3D9\uC77C\uC870\uAC74\uBCC0\uACBD\uD5C8\uB77D"
    ],
    certification: ["Copyright-Only Dedication (based on United States law) or Public Domain Certification"],
    devnations: [
      "Arengumaad License",
      "Att\u012Bsto\u0161\u0101s n\u0101cijas License",
      "Besivystan\u010Dios \u0161alys License",
      "Developing Nations 2.0 Generic",
      "Developing Nations License",
      "Dinaga t\u0161e Hlabologago License",
      "Entwicklungsl\xE4nder License",
      "Evolulandoj License",
      "Fejl\u0151d\u0151 orsz\xE1gok License",
      "Garapen bidean diren herrialdeak License",
      "Izizwe Ezisathuthuka License",
      "Kehitysmaa License",
      "Kombe N\xEB Zhvillim License",
      "Naciones en Desarrollo License",
      "Naciones en desarrollo License",
      "Nacions en desenvolupament License",
      "Narodi v razvoju License",
      "Na\xE7\xF5es em Desenvolvimento License",
      "Na\u0163iuni \xEEn curs de dezvoltare License",
      "Negara Berkembang License",
      "Negara-Negara Membangun License",
      "Ontwikkelende Nasies License",
      "Ontwikkelingslanden License",
      "Pays en Voie de D\xE9veloppement License",
      "Pays en voie de d\xE9veloppement License",
      "Pa\xEDses em Desenvolvimento License",
      "Pa\xEDses en Desarrollo License",
      "Pa\u0144stwa rozwijaj\u0105ce si\u0119 License",
      "Rozvojov\xE9 n\xE1rody License",
      "Udviklingslande License",
      "Utvecklingsl\xE4nder License",
      "Utviklingsland License",
      "Zemlje u razvoju License",
      "\u0391\u03BD\u03B1\u03C0\u03C4\u03C5\u03C3\u03C3\u03CC\u03BC\u03B5\u03BD\u03B1 \u0388\u03B8\u03BD\u03B7 License",
      "\u0417\u0435\u043C\u0458\u0438 \u0432\u043E \u0440\u0430\u0437\u0432\u043E\u0458 License",
      "\u041A\u0440\u0430\u0456\u043D\u044B \u045E \u0441\u0442\u0430\u0434\u044B\u0456 \u0440\u0430\u0437\u0432\u0456\u0446\u0446\u044F License",
      "\u0420\u0430\u0437\u0432\u0438\u0432\u0430\u0449\u0438 \u0441\u0435 \u043D\u0430\u0446\u0438\u0438 License",
      "\u0420\u0430\u0437\u0432\u0438\u0432\u0430\u044E\u0449\u0438\u0435\u0441\u044F \u0441\u0442\u0440\u0430\u043D\u044B License",
      "\u05DE\u05D3\u05D9\u05E0\u05D5\u05EA \u05DE\u05EA\u05E4\u05EA\u05D7\u05D5\u05EA License",
      "\u0627\u0644\u062F\u0648\u0644 \u0627\u0644\u0646\u0627\u0645\u064A\u0629 License",
      "\u0C05\u0C2D\u0C3F\u0C35\u0C43\u0C26\u0C4D\u0C27\u0C3F \u0C1A\u0C46\u0C02\u0C26\u0C41\u0C24\u0C41\u0C28\u0C4D\u0C28 \u0C26\u0C47\u0C36\u0C3E\u0C32\u0C41 License",
      "\u0D35\u0D3F\u0D15\u0D38\u0D4D\u0D35\u0D30 \u0D30\u0D3E\u0D37\u0D4D\u0D1F\u0D4D\u0D30\u0D19\u0D4D\u0D19\u0D7E License",
      "\u0E1B\u0E23\u0E30\u0E40\u0E17\u0E28\u0E01\u0E33\u0E25\u0E31\u0E07\u0E1E\u0E31\u0E12\u0E19\u0E32 License",
      "\u10D2\u10D0\u10DC\u10D5\u10D8\u10D7\u10D0\u10E0\u10D4\u10D1\u10D0\u10D3\u10D8 \u10D4\u10E0\u10D4\u10D1\u10D8 License",
      "\u53D1\u5C55\u4E2D\u56FD\u5BB6 License",
      "\u767A\u5C55\u9014\u4E0A\u56FD License",
      "\u958B\u767C\u4E2D\u570B\u5BB6 License",
      "\uAC1C\uBC1C\uB3C4\uC0C1\uAD6D License"
    ],
    mark: [
      "Etiqueta de Dominio P\xFAblico",
      "Kamuya A\xE7\u0131k Eser \u0130\u015Fareti",
      "Marca de Domini P\xFAblic",
      "Marca\xE7\xE3o de Dom\xEDnio P\xFAblico",
      "Marchio di pubblico dominio",
      "Oznaczenie domeny publicznej",
      "Oznaka javnog dobra",
      "Public Domain -merkki",
      "Public Domain Mark",
      "Public Domain markeret",
      "Public Domain-merket",
      "Publika\u0135a Marko",
      "Sabiedr\u012Bbas \u012Bpa\u0161uma iez\u012Bme",
      "Shenj\xEB P\xEBrkat\xEBsie Publike",
      "Vabas kasutuses oleva teose m\xE4rgend",
      "marque du domaine public",
      "\u03A3\u03AE\u03BC\u03B1 \u0394\u03B7\u03BC\u03CC\u03C3\u03B9\u03BF\u03C5 \u03A4\u03BF\u03BC\u03AD\u03B1",
      "\u0639\u0644\u0627\u0645\u0629 \u0627\u0644\u0645\u062C\u0627\u0644 \u0627\u0644\u0639\u0627\u0645",
      "\u10E1\u10D0\u10D6\u10DD\u10D2\u10D0\u10D3\u10DD\u10D4\u10D1\u10E0\u10D8\u10D5\u10D8 \u10E1\u10D0\u10D9\u10E3\u10D7\u10E0\u10D4\u10D1\u10D8\u10E1 \u10DC\u10D8\u10E8\u10D0\u10DC\u10D8",
      "\u516C\u5171\u9818\u57DF\u6A19\u8A8C",
      "\u516C\u773E\u9818\u57DF\u6A19\u8A8C",
      "\uACF5\uAC1C \uB9C8\uD06C"
    ],
    nc: [
      "BukanKomersial",
      "E sego ya Kgwebo",
      "Ei kaupalliseen k\xE4ytt\xF6\xF6n",
      "Ep\xE4kaupallinen",
      "EzKomertziala",
      "Gayriticari",
      "IckeKommersiell",
      "IkkeKommerciel",
      "Ikkekommersiell",
      "Mitte\xE4riline eesm\xE4rk",
      "Ne add el!",
      "NeComercial",
      "Nekomerce",
      "Nekomercialno",
      "Nekomercijalno",
      "Nekomercinis",
      "Nekomerci\u0101li",
      "Neu\u017E\xEDvejte d\xEDlo komer\u010Dn\u011B",
      "NichtKommerziell",
      "NieKommersieel",
      "NietCommercieel",
      "NoComercial",
      "NonComercial",
      "NonCommercial",
      "NonCommerciale",
      "NonKomersial",
      "N\xE3oComercial",
      "Pas d'Utilisation Commerciale",
      "Phi th\u01B0\u01A1ng m\u1EA1i",
      "Ungayisebenziseli Ezentengiselwano",
      "Uso n\xE3o-comercial",
      "U\u017Cycie niekomercyjne",
      "\u039C\u03B7 \u0395\u03BC\u03C0\u03BF\u03C1\u03B9\u03BA\u03AE \u03A7\u03C1\u03AE\u03C3\u03B7",
      "\u041A\u043E\u043C\u043C\u0435\u0440\u0446\u0438\u044F\u043B\u044B\u049B \u0435\u043C\u0435\u0441",
      "\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0441\u0438\u0430\u043B\u043D\u043E",
      "\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0438\u0458\u0430\u043B\u043D\u043E",
      "\u041D\u0435\u043A\u043E\u043C\u043C\u0435\u0440\u0447\u0435\u0441\u043A\u043E\u0435 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u0435",
      "\u0548\u0579-\u0561\u057C\u0587\u057F\u0580\u0561\u0575\u056B\u0576 \u0585\u0563\u057F\u0561\u0563\u0578\u0580\u056E\u0578\u0582\u0574",
      "\u05E9\u05D9\u05DE\u05D5\u05E9 \u05DC\u05D0 \u05DE\u05E1\u05D7\u05E8\u05D9",
      "\u063A\u064A\u0631 \u062A\u062C\u0627\u0631\u064A",
      "\u063A\u06CC\u0631 \u062A\u062C\u0627\u0631\u06CC",
      "\u0985-\u09AC\u09BE\u09A8\u09BF\u099C\u09CD\u09AF\u09BF\u0995",
      "\u0E44\u0E21\u0E48\u0E43\u0E0A\u0E49\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E01\u0E32\u0E23\u0E04\u0E49\u0E32",
      "\u10D0\u10E0\u10D0\u10D9\u10DD\u10DB\u10D4\u10E0\u10EA\u10D8\u10E3\u10DA\u10D8",
      "\u30CE\u30F3\u30B3\u30DE\u30FC\u30B7\u30E3\u30EB",
      "\u975E\u5546\u4E1A\u6027\u4F7F\u7528",
      "\u975E\u5546\u696D\u6027",
      "\u975E\u55B6\u5229",
      "\uBE44\uC601\uB9AC"
    ],
    "nc-sa": [
      "BukanKomersial-PerkongsianSerupa",
      "E sego ya Kgwebo-Mohlakanelwa",
      "Ei kaupalliseen k\xE4ytt\xF6\xF6n - Sama lisenssi",
      "Ep\xE4kaupallinen-Tarttuva",
      "EzKomertziala-PartekatuBerdin",
      "Gayriticari-Lisans\u0131DevamEttirme",
      "IckeKommersiell-DelaLika",
      "IkkeKommerciel\u2013DelP\xE5SammeVilk\xE5r",
      "Ikkekommersiell-DelP\xE5SammeVilk\xE5r",
      "Mitte\xE4riline eesm\xE4rk + Jagamine samadel tingimustel",
      "Ne add el! - \xCDgy add tov\xE1bb!",
      "Necomercial - Distribuire-\xEEn-condi\u0163ii-identice",
      "Nekomerce-Samkondi\u0109e",
      "Nekomercialno-Deljenje pod enakimi pogoji",
      "Nekomercijalno-Deliti pod istim uslovima",
      "Nekomercijalno-Dijeli pod istim uvjetima",
      "Nekomerci\u0101li-Nemainot licenci",
      "Nevyu\u017E\xEDvejte komer\u010Dn\u011B-Zachovejte licenci",
      "NichtKommerziell-Weitergabe unter gleichen Bedingungen",
      "NieKommersieel-InsgelyksDeel",
      "NietCommercieel-GelijkDelen",
      "No Comercial-Licenciamiento Rec\xEDproco",
      "NoComercial-CompartirDerivadasIgual",
      "NoComercial-CompartirIgual",
      "NoComercial-LicenciarIgual",
      "NonComercial-CompartirIgual",
      "NonCommercial-ShareAlike",
      "NonCommercial-ShareAlike (\u041D\u0435\u043A\u043E\u043C\u043C\u0435\u0440\u0447\u0435\u0441\u043A\u043E\u0435 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u0435 \u2014 \u0421 \u0441\u043E\u0445\u0440\u0430\u043D\u0435\u043D\u0438\u0435\u043C \u0443\u0441\u043B\u043E\u0432\u0438\u0439)",
      "NonCommerciale-StessaLicenza",
      "NonKomersial-BerbagiSerupa",
      "N\xE3oComercial - CompartilhaIgual",
      "Pas d'Utilisation Commerciale - Partage des Conditions Initiales \xE0 l'Identique",
      "Pas d'Utilisation Commerciale - Partage \xE0 l'Identique",
      "Ungayisebenziseli Ezentengiselwano-Zihlanganyeleni",
      "Uso N\xE3o-Comercial-Partilha nos termos da mesma licen\xE7a",
      "Uso n\xE3o-comercial-Compartilhamento pela mesma licen\xE7a",
      "U\u017Cycie niekomercyjne-Na tych samych warunkach",
      "\u039C\u03B7 \u0395\u03BC\u03C0\u03BF\u03C1\u03B9\u03BA\u03AE \u03A7\u03C1\u03AE\u03C3\u03B7 - \u03A0\u03B1\u03C1\u03CC\u03BC\u03BF\u03B9\u03B1 \u0394\u03B9\u03B1\u03BD\u03BF\u03BC\u03AE",
      "\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0441\u0438\u0430\u043B\u043D\u043E-\u0421\u043F\u043E\u0434\u0435\u043B\u044F\u043D\u0435 \u043D\u0430 \u0441\u043F\u043E\u0434\u0435\u043B\u0435\u043D\u043E\u0442\u043E",
      "\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0438\u0458\u0430\u043B\u043D\u043E-\u0414\u0435\u043B\u0438\u0442\u0438 \u043F\u043E\u0434 \u0438\u0441\u0442\u0438\u043C \u0443\u0441\u043B\u043E\u0432\u0438\u043C\u0430",
      "\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0438\u0458\u0430\u043B\u043D\u043E-\u0421\u043F\u043E\u0434\u0435\u043B\u0438\u041F\u043E\u0434\u0418\u0441\u0442\u0438\u0423\u0441\u043B\u043E\u0432\u0438",
      "\u0548\u0579-\u0561\u057C\u0587\u057F\u0580\u0561\u0575\u056B\u0576 \u0585\u0563\u057F\u0561\u0563\u0578\u0580\u056E\u0578\u0582\u0574 - \u0570\u0561\u0574\u0561\u0576\u0574\u0561\u0576 \u057F\u0561\u0580\u0561\u056E\u0578\u0582\u0574",
      "\u05E9\u05D9\u05DE\u05D5\u05E9 \u05DC\u05D0 \u05DE\u05E1\u05D7\u05E8\u05D9-\u05E9\u05D9\u05EA\u05D5\u05E3 \u05D6\u05D4\u05D4",
      "\u0627\u0644\u0645\u0634\u0627\u0631\u0643\u0629 \u0639\u0644\u0649 \u0642\u062F\u0645 \u0627\u0644\u0645\u0633\u0627\u0648\u0627\u0629-\u063A\u064A\u0631 \u062A\u062C\u0627\u0631\u064A",
      "\u0E44\u0E21\u0E48\u0E43\u0E0A\u0E48\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E01\u0E32\u0E23\u0E04\u0E49\u0E32-\u0E2D\u0E19\u0E38\u0E0D\u0E32\u0E15\u0E41\u0E1A\u0E1A\u0E40\u0E14\u0E35\u0E22\u0E27\u0E01\u0E31\u0E19",
      "\u10D0\u10E0\u10D0\u10D9\u10DD\u10DB\u10D4\u10E0\u10EA\u10D8\u10E3\u10DA\u10D8 \u10D2\u10D0\u10DB\u10DD\u10E7\u10D4\u10DC\u10D4\u10D1\u10D8\u10E1\u10D0\u10D7\u10D5\u10D8\u10E1\u2013\u10D2\u10D0\u10D3\u10D0\u10EA\u10D4\u10DB\u10D0 \u10D8\u10D2\u10D8\u10D5\u10D4 \u10DE\u10D8\u10E0\u10DD\u10D1\u10D4\u10D1\u10D8\u10D7",
      "\u30CE\u30F3\u30B3\u30DE\u30FC\u30B7\u30E3\u30EB\u2015\u30B7\u30A7\u30A2\u30A2\u30E9\u30A4\u30AF",
      "\u975E\u5546\u4E1A\u6027\u4F7F\u7528-\u76F8\u540C\u65B9\u5F0F\u5171\u4EAB",
      "\u975E\u5546\u696D\u6027-\u76F8\u540C\u65B9\u5F0F\u5206\u4EAB",
      "\u975E\u55B6\u5229 - \u7D99\u627F",
      "\uBE44\uC601\uB9AC-\uB3D9\uC77C\uC870\uAC74\uBCC0\uACBD\uD5C8\uB77D"
    ],
    "nc-sampling+": [
      "BukanKomersial Mengambil Cuba Tambah",
      "Ep\xE4kaupallinen s\xE4mpl\xE4ys Plus",
      "IckeKommersiell Sampling Plus",
      "IkkeKommerciel Sampling Plus",
      "Ikkekommersiell Sampling Plus",
      "Ne add el! Sampling Plus",
      "Necomercial\u0103 Sampling Plus",
      "Nekomerca Specimeno Plus",
      "Nekomercialno Sampling Plus",
      "Nekomercijalna Sampling Plus",
      "Nekomerci\u0101li plus iztverot",
      "Nekompercijalno sempliranje plus",
      "Nicht-kommerziell Sampling Plus",
      "NichtKommerzielle Sampling Plus",
      "NieKommersi\xEBle Voorsmaak Plus",
      "Niet-commercieel Sampling Plus",
      "NonComercial Sampling Plus",
      "NonCommercial Sampling Plus",
      "Sampling N\xE3o Comercial Plus",
      "Sampling Plus Ez Komertziala",
      "Sampling Plus No Comercial",
      "Sampling Plus NonCommerciale",
      "Sampling Plus Pas d'Utilisation Commerciale",
      "Sampole ya Tlalelet\u0161o e Sego ya Kgwebo",
      "Ungayisebenziseli Ezentengiselwano-Ukuthatha Isampula Nokunye",
      "Uso N\xE3o-Comercial para Sampling Plus",
      "U\u017Cycie niekomercyjne-Sampling Plus",
      "\u0386\u03B4\u03B5\u03B9\u03B1 \u0394\u03B5\u03AF\u03B3\u03BC\u03B1\u03C4\u03BF\u03C2 Plus \u03B3\u03B9\u03B1 \u039C\u03B7 \u0395\u03BC\u03C0\u03BF\u03C1\u03B9\u03BA\u03AE \u03A7\u03C1\u03AE\u03C3\u03B7",
      "\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0441\u0438\u0430\u043B\u043D\u043E \u0421\u0435\u043C\u043F\u043B\u0438\u0440\u0430\u043D\u0435 \u043F\u043B\u044E\u0441",
      "\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0438\u0458\u0430\u043B\u043D\u0430 Sampling Plus",
      "\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0438\u0458\u0430\u043B\u043D\u043E \u0421\u0435\u043C\u043F\u043B\u0438\u0440\u0430\u045A\u0435 \u043F\u043B\u0443\u0441",
      "\u05E9\u05D9\u05DE\u05D5\u05E9 \u05DC\u05D0 \u05DE\u05E1\u05D7\u05E8\u05D9 \u05D1\u05D3\u05D2\u05D9\u05DE\u05D4 \u05E4\u05DC\u05D5\u05E1",
      "\u063A\u064A\u0631 \u062A\u062C\u0627\u0631\u064A- \u0646\u0645\u0627\u0630\u062C \u0627\u0636\u0627\u0641\u064A\u0629",
      "\u0E43\u0E0A\u0E49\u0E15\u0E31\u0E27\u0E2D\u0E22\u0E48\u0E32\u0E07\u0E1E\u0E34\u0E40\u0E28\u0E29-\u0E44\u0E21\u0E48\u0E43\u0E0A\u0E49\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E01\u0E32\u0E23\u0E04\u0E49\u0E32",
      "\u10D0\u10E0\u10D0\u10D9\u10DD\u10DB\u10D4\u10E0\u10EA\u10D8\u10E3\u10DA\u10D8 \u10D2\u10D0\u10DB\u10DD\u10E7\u10D4\u10DC\u10D4\u10D1\u10D8\u10E1\u10D0\u10D7\u10D5\u10D8\u10E1 \u10D3\u10D0\u10DB\u10D0\u10E2\u10D4\u10D1\u10D8\u10D7\u10D8 \u10DB\u10D0\u10D2\u10D0\u10DA\u10D8\u10D7\u10D8",
      "\u975E\u5546\u4E1A\u6027\u53D6\u6837\u4F7F\u7528\u52A0\u5F3A\u7248",
      "\u975E\u5546\u696D\u6027\u7279\u5225\u53D6\u6A23",
      "\u975E\u55B6\u5229\u30B5\u30F3\u30D7\u30EA\u30F3\u30B0\u30FB\u30D7\u30E9\u30B9",
      "\uBE44\uC601\uB9AC \uC0D8\uD50C\uB9C1"
    ],
    nd: [
      "Be i\u0161vedini\u0173",
      "Bez prerada",
      "Bez utwor\xF3w zale\u017Cnych",
      "Brez predelav",
      "Ei J\xE4lkiper\xE4isi\xE4 teoksia",
      "Ei muutoksia",
      "F\u0103r\u0103Modific\u0103ri",
      "GeenAfgeleideWerken",
      "GeenAfleidings",
      "IngaBearbetningar",
      "IngenBearbeidelse",
      "IngenBearbejdelse",
      "Keine Bearbeitung",
      "Kh\xF4ng Ph\xE1i sinh",
      "LanEratorririkGabe",
      "Nav atvasin\u0101jumu",
      "Ne v\xE1ltoztasd!",
      "Nemodifite",
      "Nezasahujte do d\xEDla",
      "No Derivadas",
      "NoDerivs",
      "NoOpereDerivate",
      "Pas de modification",
      "Proibi\xE7\xE3o de realiza\xE7\xE3o de Obras Derivadas",
      "SemDerivados",
      "SenObraDerivada",
      "SenseObraDerivada",
      "SinDerivadas",
      "SinObraDerivada",
      "SinObrasDerivadas",
      "TanpaTurunan",
      "TiadaTerbitan",
      "Tuletatud teoste keeld",
      "T\xFCretilemez",
      "T\u0161e sa fetolwego",
      "Ungasuseli lutho kulokhu",
      "Vedada a cria\xE7\xE3o de obras derivadas",
      "\u038C\u03C7\u03B9 \u03A0\u03B1\u03C1\u03AC\u03B3\u03C9\u03B3\u03B1 \u0388\u03C1\u03B3\u03B1",
      "\u0411\u0435\u0437 \u043F\u0440\u0435\u0440\u0430\u0434\u0430",
      "\u0411\u0435\u0437 \u043F\u0440\u043E\u0438\u0437\u0432\u043E\u0434\u043D\u0438",
      "\u0411\u0435\u0437\u0418\u0437\u0432\u0435\u0434\u0435\u043D\u0438\u0414\u0435\u043B\u0430",
      "\u0422\u0423\u044B\u043D\u0434\u044B\u0441\u044B\u0437",
      "\u0555\u0563\u057F\u0561\u0563\u0578\u0580\u056E\u0578\u0582\u0574 \u0561\u057C\u0561\u0576\u0581 \u057E\u0565\u0580\u0561\u0583\u0578\u056D\u0578\u0582\u0574\u0576\u0565\u0580\u056B",
      "\u05D0\u05D9\u05E1\u05D5\u05E8 \u05D9\u05E6\u05D9\u05E8\u05D5\u05EA \u05E0\u05D2\u05D6\u05E8\u05D5\u05EA",
      "\u0644\u0627 \u0627\u0634\u062A\u0642\u0627\u0642",
      "\u0E44\u0E21\u0E48\u0E14\u0E31\u0E14\u0E41\u0E1B\u0E25\u0E07",
      "\u10D2\u10D0\u10D3\u10D0\u10DB\u10E3\u10E8\u10D0\u10D5\u10D4\u10D1\u10E3\u10DA\u10D8 \u10DC\u10D0\u10EC\u10D0\u10E0\u10DB\u10DD\u10D4\u10D1\u10D8\u10E1 \u10E8\u10D4\u10E5\u10DB\u10DC\u10D8\u10E1 \u10D2\u10D0\u10E0\u10D4\u10E8\u10D4",
      "\u30CE\u30FC\u30C7\u30EA\u30D6\u30B9",
      "\u6539\u5909\u7981\u6B62",
      "\u7981\u6B62\u6539\u4F5C",
      "\u7981\u6B62\u6F14\u7ECE",
      "\uBCC0\uACBD\uAE08\uC9C0"
    ],
    "nd-nc": [
      "Bez prerada-Nekomercijalno",
      "Bez utwor\xF3w zale\u017Cnych-U\u017Cycie niekomercyjne",
      "Brez predelav-Nekomercialno",
      "Ei J\xE4lkiper\xE4isi\xE4 teoksia - Ei kaupalliseen k\xE4ytt\xF6\xF6n",
      "Ei muutoksia-Ep\xE4kaupallinen",
      "F\u0103r\u0103Modific\u0103ri-Necomercial",
      "GeenAfgeleideWerken-NietCommercieel",
      "GeenAfleidings-NieKommersieel",
      "IngaBearbetningar-IckeKommersiell",
      "IngenBearbeidelse-Ikkekommersiell",
      "IngenBearbejdelse-IkkeKommerciel",
      "Keine Bearbeitung-Nicht-kommerziell",
      "LanEratorririkGabe-EzKomertziala",
      "Mitte\xE4riline eesm\xE4rk + Tuletatud teoste keeld",
      "Ne v\xE1ltoztasd! - Ne add el!",
      "Nemain\u012Bts-Nekomerci\u0101ls",
      "Nemodifite-Nekomerce",
      "Nezasahujte do d\xEDla-Nevyu\u017E\xEDvejte d\xEDlo komer\u010Dn\u011B",
      "No Derivadas-No Comercial",
      "NoDerivs-Gayriticari",
      "NoDerivs-NonCommercial",
      "NoDerivs-NonCommercial (\u0411\u0435\u0437 \u043F\u0440\u043E\u0438\u0437\u0432\u043E\u0434\u043D\u044B\u0445 \u043F\u0440\u043E\u0438\u0437\u0432\u0435\u0434\u0435\u043D\u0438\u0439 \u2014 \u041D\u0435\u043A\u043E\u043C\u043C\u0435\u0440\u0447\u0435\u0441\u043A\u043E\u0435 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u0435)",
      "NoOpereDerivate-NonCommerciale",
      "Pas de Modification - Pas d'Utilisation Commerciale",
      "Proibi\xE7\xE3o de realiza\xE7\xE3o de Obras Derivadas-Uso N\xE3o-Comercial",
      "SemDerivados - N\xE3oComercial",
      "SenObraDerivada-NonComercial",
      "SenseObraDerivada-NoComercial",
      "SinDerivadas-NoComercial",
      "SinObraDerivada-NoComercial",
      "TanpaTurunan-NonKomersial",
      "TiadaTerbitan-BukanKomersial",
      "T\u0161e sa Fetolwego - E sego t\u0161a Kgwebo",
      "Ungasuseli lutho kulokhu-Ungayisebenziseli Ezentengiselwano",
      "Vedada a cria\xE7\xE3o de obras derivadas-Uso n\xE3o-comercial",
      "\u038C\u03C7\u03B9 \u03A0\u03B1\u03C1\u03AC\u03B3\u03C9\u03B3\u03B1 \u0388\u03C1\u03B3\u03B1 - \u039C\u03B7 \u0395\u03BC\u03C0\u03BF\u03C1\u03B9\u03BA\u03AE \u03A7\u03C1\u03AE\u03C3\u03B7",
      "\u0411\u0435\u0437 \u043F\u0440\u0435\u0440\u0430\u0434\u0430-\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0438\u0458\u0430\u043B\u043D\u043E",
      "\u0411\u0435\u0437 \u043F\u0440\u043E\u0438\u0437\u0432\u043E\u0434\u043D\u0438-\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0441\u0438\u0430\u043B\u043D\u043E",
      "\u0411\u0435\u0437\u0418\u0437\u0432\u0435\u0434\u0435\u043D\u0438\u0414\u0435\u043B\u0430-\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0438\u0458\u0430\u043B\u043D\u043E",
      "\u0555\u0563\u057F\u0561\u0563\u0578\u0580\u056E\u0578\u0582\u0574 \u0561\u057C\u0561\u0576\u0581 \u057E\u0565\u0580\u0561\u0583\u0578\u056D\u0578\u0582\u0574\u0576\u0565\u0580\u056B - \u0578\u0579-\u0561\u057C\u0587\u057F\u0580\u0561\u0575\u056B\u0576 \u0585\u0563\u057F\u0561\u0563\u0578\u0580\u056E\u0578\u0582\u0574",
      "\u05D0\u05D9\u05E1\u05D5\u05E8 \u05D9\u05E6\u05D9\u05E8\u05D5\u05EA \u05E0\u05D2\u05D6\u05E8\u05D5\u05EA-\u05E9\u05D9\u05DE\u05D5\u05E9 \u05DC\u05D0 \u05DE\u05E1\u05D7\u05E8\u05D9",
      "\u0644\u0627 \u0627\u0634\u062A\u0642\u0627\u0642- \u063A\u064A\u0631 \u062A\u062C\u0627\u0631\u064A",
      "\u0E44\u0E21\u0E48\u0E41\u0E01\u0E49\u0E44\u0E02\u0E14\u0E31\u0E14\u0E41\u0E1B\u0E25\u0E07-\u0E44\u0E21\u0E48\u0E43\u0E0A\u0E49\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E01\u0E32\u0E23\u0E04\u0E49\u0E32",
      "\u10D2\u10D0\u10D3\u10D0\u10DB\u10E3\u10E8\u10D0\u10D5\u10D4\u10D1\u10D8\u10E1 \u10D2\u10D0\u10E0\u10D4\u10E8\u10D4\u2013\u10D0\u10E0\u10D0\u10D9\u10DD\u10DB\u10D4\u10E0\u10EA\u10D8\u10E3\u10DA\u10D8 \u10D2\u10D0\u10DB\u10DD\u10E7\u10D4\u10DC\u10D4\u10D1\u10D8\u10E1\u10D0\u10D7\u10D5\u10D8\u10E1",
      "\u30CE\u30FC\u30C7\u30EA\u30D6\u30B9\u2015\u30CE\u30F3\u30B3\u30DE\u30FC\u30B7\u30E3\u30EB",
      "\u6539\u5909\u7981\u6B62 - \u975E\u55B6\u5229",
      "\u7981\u6B62\u6539\u4F5C-\u975E\u5546\u696D\u6027",
      "\u7981\u6B62\u6F14\u7ECE-\u975E\u5546\u4E1A\u6027\u4F7F\u7528",
      "\uBCC0\uACBD\uAE08\uC9C0-\uBE44\uC601\uB9AC"
    ],
    sa: [
      "BerbagiSerupa",
      "CompartilhaIgual",
      "CompartirDerivadasIgual",
      "CompartirIgual",
      "DelP\xE5SammeVilk\xE5r",
      "DelaLika",
      "Deliti pod istim uslovima",
      "Deljenje pod enakimi pogoji",
      "Dijeli pod istim uvjetima",
      "Distribuie-\xEEn-condi\u0163ii-identice",
      "GelijkDelen",
      "InsgelyksDeel",
      "Jagamine samadel tingimustel",
      "Licenciamiento Rec\xEDproco",
      "Licenciar Igual",
      "Lisans\u0131DevamEttirme",
      "L\u012Bdzv\u0113rt\u012Bgs",
      "Mohlakanelwa",
      "Na tych samych warunkach",
      "Partage des conditions initiales \xE0 l'identique",
      "Partage \xE0 l'Identique",
      "PartekatuBerdin",
      "Partilha nos termos da mesma licen\xE7a",
      "Perkongsian serupa",
      "Sama lisenssi",
      "Samkondi\u0109e",
      "ShareAlike",
      "StessaLicenza",
      "Tarttuva",
      "Weitergabe unter gleichen Bedingungen",
      "Zachovejte licenci",
      "Zihlanganyeleni",
      "\xCDgy add tov\xE1bb!",
      "\u03A0\u03B1\u03C1\u03CC\u03BC\u03BF\u03B9\u03B1 \u0394\u03B9\u03B1\u03BD\u03BF\u03BC\u03AE",
      "\u0414\u0435\u043B\u0438\u0442\u0438 \u043F\u043E\u0434 \u0438\u0441\u0442\u0438\u043C \u0443\u0441\u043B\u043E\u0432\u0438\u043C\u0430",
      "\u0421\u043F\u043E\u0434\u0435\u043B\u0438\u041F\u043E\u0434\u0418\u0441\u0442\u0438\u0423\u0441\u043B\u043E\u0432\u0438",
      "\u0421\u043F\u043E\u0434\u0435\u043B\u044F\u043D\u0435 \u043D\u0430 \u0441\u043F\u043E\u0434\u0435\u043B\u0435\u043D\u043E\u0442\u043E",
      "\u0540\u0561\u0574\u0561\u0576\u0574\u0561\u0576 \u057F\u0561\u0580\u0561\u056E\u0578\u0582\u0574",
      "\u05E9\u05D9\u05EA\u05D5\u05E3 \u05D6\u05D4\u05D4",
      "\u0627\u0644\u0645\u0634\u0627\u0631\u0643\u0629 \u0639\u0644\u0649 \u0642\u062F\u0645 \u0627\u0644\u0645\u0633\u0627\u0648\u0627\u0629",
      "\u0E2D\u0E19\u0E38\u0E0D\u0E32\u0E15\u0E41\u0E1A\u0E1A\u0E40\u0E14\u0E35\u0E22\u0E27\u0E01\u0E31\u0E19",
      "\u10D2\u10D0\u10D5\u10E0\u10EA\u10D4\u10DA\u10D4\u10D1\u10D0 \u10D8\u10D2\u10D8\u10D5\u10D4 \u10DE\u10D8\u10E0\u10DD\u10D1\u10D4\u10D1\u10D8\u10D7",
      "\u30B7\u30A7\u30A2\u30A2\u30E9\u30A4\u30AF",
      "\u76F8\u540C\u65B9\u5F0F\u5171\u4EAB",
      "\u76F8\u540C\u65B9\u5F0F\u5206\u4EAB",
      "\u7D99\u627F",
      "\uB3D9\uC77C\uC870\uAC74\uBCC0\uACBD\uD5C8\uB77D"
    ],
    sampling: [
      "Iztver\u0161ana",
      "Licen\xE7a de Recombina\xE7\xE3o",
      "L\xE0m m\u1EABu",
      "Mengambil Contoh",
      "Sampling",
      "Sampling/Echantillonage",
      "Sampole",
      "Sempliranje",
      "Specimeno",
      "Stvaranje dela na osnovu uzorka (sampling)",
      "S\xE4mpl\xE4ys",
      "Ukuthatha isampula",
      "Valikkasutus",
      "Voorsmaak",
      "Vytv\xE1\u0159en\xED sampl\u016F",
      "Vzor\u010Denje (sampling)",
      "\xC9chantillonnage",
      "\u0421\u0435\u043C\u043F\u043B\u0438\u0440\u0430\u043D\u0435",
      "\u0421\u0435\u043C\u043F\u043B\u0438\u0440\u0430\u045A\u0435",
      "\u0421\u0435\u043C\u043F\u043B\u0438\u0440\u043E\u0432\u0430\u043D\u0438\u0435",
      "\u0421\u0442\u0432\u0430\u0440\u0430\u045A\u0435 \u0434\u0435\u043B\u0430 \u043D\u0430 \u043E\u0441\u043D\u043E\u0432\u0443 \u0443\u0437\u043E\u0440\u043A\u0430 (sampling)",
      "\u05D3\u05D2\u05D9\u05DE\u05D4",
      "\u0627\u0644\u0639\u064A\u0646\u0627\u062A",
      "\u0989\u09A6\u09BE\u09B9\u09B0\u09A8 \u09B9\u09BF\u09B8\u09C7\u09AC\u09C7 \u09A8\u09BF\u09B0\u09CD\u09AC\u09BE\u099A\u09BF\u09A4 \u09B6\u09BF\u0995\u09CD\u09B7\u09BE\u09B0 \u09AF\u09CB\u0997\u09CD\u09AF",
      "\u0E43\u0E0A\u0E49\u0E15\u0E31\u0E27\u0E2D\u0E22\u0E48\u0E32\u0E07",
      "\u10E1\u10EA\u10D0\u10D3\u10D4\u10D7",
      "\u30B5\u30F3\u30D7\u30EA\u30F3\u30B0",
      "\u53D6\u6837\u4F7F\u7528",
      "\u53D6\u6A23",
      "\uC0D8\uD50C\uB9C1"
    ],
    "sampling+": [
      "Deutsche Sampling Plus",
      "Iztverot plus",
      "Licen\xE7a de Recombina\xE7\xE3o Plus",
      "Mengambil contoh tambah",
      "Sampling Plus",
      "Sampole ya Tlalelet\u0161o",
      "Sempliranje plus",
      "Specimeno Plus",
      "S\xE4mpl\xE4ys Plus",
      "Ukuthatha Isampula Nokunye",
      "Voorsmaak Plus",
      "licenca Sampling Plus",
      "\u0386\u03B4\u03B5\u03B9\u03B1 \u0394\u03B5\u03AF\u03B3\u03BC\u03B1\u03C4\u03BF\u03C2 Plus",
      "\u0421\u0435\u043C\u043F\u043B\u0438\u0440\u0430\u043D\u0435 \u043F\u043B\u044E\u0441",
      "\u0421\u0435\u043C\u043F\u043B\u0438\u0440\u0430\u045A\u0435 \u043F\u043B\u0443\u0441",
      "\u043B\u0438\u0446\u0435\u043D\u0446\u0430 Sampling Plus",
      "\u05D3\u05D2\u05D9\u05DE\u05D4 \u05E4\u05DC\u05D5\u05E1",
      "\u0646\u0645\u0627\u0630\u062C \u0627\u0636\u0627\u0641\u064A\u0629",
      "\u0E43\u0E0A\u0E49\u0E15\u0E31\u0E27\u0E2D\u0E22\u0E48\u0E32\u0E07\u0E1E\u0E34\u0E40\u0E28\u0E29",
      "\u10D3\u10D0\u10DB\u10D0\u10E2\u10D4\u10D1\u10D8\u10D7\u10D8 \u10DC\u10D8\u10DB\u10E3\u10E8\u10D8",
      "\u30B5\u30F3\u30D7\u30EA\u30F3\u30B0\u30FB\u30D7\u30E9\u30B9",
      "\u53D6\u6837\u4F7F\u7528\u52A0\u5F3A\u7248",
      "\u7279\u5225\u53D6\u6A23",
      "\uC0D8\uD50C\uB9C1 \uD50C\uB7EC\uC2A4"
    ],
    zero: ["CC0"]
  },
  places: {
    "": [
      "Chung",
      "E sa feti\u0161wago",
      "Engadlulisiwe",
      "Generic",
      "Generico",
      "Generies",
      "Generik",
      "Generikoa",
      "Generisk",
      "Generi\u010Dka licenca",
      "Generi\u010Dna",
      "Gen\xE9rica",
      "G\xE9n\xE9rique",
      "Internacional",
      "Internasional",
      "Internasjonal",
      "Internationaal",
      "International",
      "Internationell",
      "Internazionale",
      "Jurisdiktsiooniga sidumata",
      "Kansainv\xE4linen",
      "Kapsaml\u0131",
      "Mednarodna",
      "Mezin\xE1rodn\xED",
      "Me\u0111unarodna",
      "Mi\u0119dzynarodowa",
      "Muokkaamaton",
      "Nazioartekoa",
      "Ne-adaptat\u0103",
      "Neadaptita",
      "Nedolo\u010Dena",
      "Nep\u0101rnesta",
      "No adaptada",
      "N\xE3o Adaptada",
      "Og\xF3lny",
      "Raakaversio",
      "Rahvusvaheline",
      "Starptautisks",
      "T\xEB p\xEBrgjithshme",
      "US-amerikanisch (nicht portiert)",
      "Uluslararas\u0131",
      "Umum",
      "Unibertsala",
      "Universal",
      "Universale",
      "Universali",
      "Universeel",
      "Universel",
      "Universiell",
      "Univers\u0101ls",
      "Univerzalna",
      "Univerzalno",
      "Unported",
      "Visp\u0101r\u012Bgs",
      "Xen\xE9rica",
      "Yleismaailmallinen",
      "Ynternasjonaal",
      "medzin\xE1rodn\xE1",
      "nelokalizirana licenca",
      "neloklizirana licenca",
      "non transpos\xE9",
      "tarptautin\u0117 licencija",
      "\xC1ltal\xE1nos",
      "\xDCldine",
      "\u0101-Ao",
      "\u011Cenerala",
      "\u0393\u03B5\u03BD\u03B9\u03BA\u03CC",
      "\u039C\u03B7 \u03B5\u03B9\u03C3\u03B1\u03B3\u03CC\u03BC\u03B5\u03BD\u03BF",
      "\u03A0\u03B1\u03B3\u03BA\u03CC\u03C3\u03BC\u03B9\u03B1",
      "\u0413\u0435\u043D\u0435\u0440\u0438\u0447\u043A\u0430 \u043B\u0438\u0446\u0435\u043D\u0446\u0430",
      "\u041C\u0435\u0436\u0434\u0443\u043D\u0430\u0440\u043E\u0434\u043D\u0430\u044F",
      "\u041C\u0456\u0436\u043D\u0430\u0440\u043E\u0434\u043D\u0430",
      "\u041D\u0435\u0430\u0434\u0430\u043F\u0442\u0438\u0440\u0430\u043D",
      "\u041D\u0435\u043B\u043E\u043A\u0430\u043B\u0438\u0437\u0438\u0440\u0430\u043D",
      "\u041D\u0435\u043B\u043E\u043A\u0430\u043B\u0438\u0437\u0438\u0440\u0430\u043D\u0430 \u043B\u0438\u0446\u0435\u043D\u0446\u0430",
      "\u041D\u0435\u043F\u043E\u0440\u0442\u0438\u0440\u043E\u0432\u0430\u043D\u043D\u0430\u044F",
      "\u0549\u057F\u0565\u0572\u0561\u0575\u0576\u0561\u0581\u057E\u0561\u056E",
      "\u05DC\u05D0 \u05DE\u05D5\u05EA\u05D0\u05DD",
      "\u0627\u0644\u0627\u0635\u0644\u064A\u0629",
      "\u062F\u0648\u0644\u064A",
      "\u0639\u0627\u0645",
      "\u0E15\u0E49\u0E19\u0E09\u0E1A\u0E31\u0E1A",
      "\u0E17\u0E31\u0E48\u0E27\u0E44\u0E1B",
      "\u10D0\u10E0\u10D0\u10DE\u10DD\u10E0\u10E2\u10D8\u10E0\u10D4\u10D1\u10E3\u10DA\u10D8",
      "\u10D6\u10DD\u10D2\u10D0\u10D3\u10D8",
      "\u4E00\u822C",
      "\u5168\u4E16\u754C",
      "\u534F\u8BAE\u56FD\u9645\u7248",
      "\u56FD\u969B",
      "\u570B\u969B",
      "\u672A\u672C\u5730\u5316\u7248\u672C",
      "\u901A\u7528",
      "\u901A\u7528\u7248",
      "\u975E\u79FB\u690D",
      "\uACF5\uD1B5",
      "\uAD6D\uC81C",
      "\uC77C\uBC18"
    ],
    am: ["Armenia", "\u0540\u0561\u0575\u0561\u057D\u057F\u0561\u0576"],
    ar: [
      "Argentiina",
      "Argentina",
      "Argentine",
      "Argentinien",
      "Argentini\xEB",
      "Argentino",
      "Argentyna",
      "Argjentin\xEB",
      "Arjantin",
      "E-Argentina",
      "N\u01B0\u1EDBc Achentina",
      "\u0391\u03C1\u03B3\u03B5\u03BD\u03C4\u03B9\u03BD\u03AE",
      "\u0410\u0440\u0433\u0435\u043D\u0442\u0438\u043D\u0430",
      "\u0410\u0440\u0433\u0435\u043D\u0442\u044B\u043D\u0430",
      "\u0410\u0440\u0436\u0435\u043D\u0442\u0438\u043D\u0430",
      "\u0531\u0580\u0563\u0565\u0576\u057F\u056B\u0576\u0561",
      "\u05D0\u05E8\u05D2\u05E0\u05D8\u05D9\u05E0\u05D4",
      "\u0622\u0631\u0698\u0627\u0646\u062A\u06CC\u0646",
      "\u0627\u0644\u0623\u0631\u062C\u0646\u062A\u064A\u0646",
      "\u0C05\u0C30\u0C4D\u0C1C\u0C46\u0C02\u0C1F\u0C40\u0C28\u0C3E",
      "\u0D05\u0D7C\u0D1C\u0D28\u0D4D\u0D31\u0D40\u0D28",
      "\u0E2D\u0E32\u0E23\u0E4C\u0E40\u0E08\u0E19\u0E15\u0E34\u0E19\u0E32",
      "\u10D0\u10E0\u10D2\u10D4\u10DC\u10E2\u10D8\u10DC\u10D0",
      "\u30A2\u30EB\u30BC\u30F3\u30C1\u30F3",
      "\u963F\u6839\u5EF7"
    ],
    at: [
      "Austri",
      "Austria",
      "Austrija",
      "Ausztria",
      "Autriche",
      "Avstrija",
      "Avusturya",
      "A\u016Dstrujo",
      "It\xE4valta",
      "N\u01B0\u1EDBc Austria",
      "Oostenrijk",
      "Oostenryk",
      "Rakousko",
      "i-Austria",
      "\xD6sterreich",
      "\xD6sterrike",
      "\xD8sterrike",
      "\xD8strig",
      "\u0391\u03C5\u03C3\u03C4\u03C1\u03AF\u03B1",
      "\u0410\u0432\u0441\u0442\u0440\u0438\u044F",
      "\u0410\u0432\u0441\u0442\u0440\u0438\u0458\u0430",
      "\u0410\u0443\u0441\u0442\u0440\u0438\u0458\u0430",
      "\u0410\u045E\u0441\u0442\u0440\u044B\u044F",
      "\u05D0\u05D5\u05E1\u05D8\u05E8\u05D9\u05D4",
      "\u0627\u062A\u0631\u06CC\u0634",
      "\u0627\u0644\u0646\u0645\u0633\u0627",
      "\u0C06\u0C38\u0C4D\u0C1F\u0C4D\u0C30\u0C3F\u0C2F\u0C3E",
      "\u0D06\u0D38\u0D4D\u0D1F\u0D4D\u0D30\u0D3F\u0D2F",
      "\u0E2D\u0E2D\u0E2A\u0E40\u0E15\u0E23\u0E35\u0E22",
      "\u10D0\u10D5\u10E1\u10E2\u10E0\u10D8\u10D0",
      "\u30AA\u30FC\u30B9\u30C8\u30EA\u30A2",
      "\u5965\u5730\u5229",
      "\u5967\u5730\u5229",
      "\uC624\uC2A4\uD2B8\uB9AC\uC544"
    ],
    au: [
      "Austraalia",
      "Australi",
      "Australia",
      "Australie",
      "Australien",
      "Australija",
      "Ausztr\xE1lia",
      "Avstralija",
      "Avustralya",
      "A\u016Dstralio",
      "N\u01B0\u1EDBc \xDAc",
      "e-Australia",
      "\u0391\u03C5\u03C3\u03C4\u03C1\u03B1\u03BB\u03AF\u03B1",
      "\u0410\u0432\u0441\u0442\u0440\u0430\u043B\u0438\u044F",
      "\u0410\u0432\u0441\u0442\u0440\u0430\u043B\u0438\u0458\u0430",
      "\u0410\u0443\u0441\u0442\u0440\u0430\u043B\u0438\u0458\u0430",
      "\u0410\u045E\u0441\u0442\u0440\u0430\u043B\u0456\u044F",
      "\u05D0\u05D5\u05E1\u05D8\u05E8\u05DC\u05D9\u05D4",
      "\u0623\u0633\u062A\u0631\u0627\u0644\u064A\u0627",
      "\u0627\u0633\u062A\u0631\u0627\u0644\u06CC\u0627",
      "\u0C06\u0C38\u0C4D\u0C1F\u0C4D\u0C30\u0C47\u0C32\u0C3F\u0C2F\u0C3E",
      "\u0D06\u0D38\u0D4D\u0D1F\u0D4D\u0D30\u0D47\u0D32\u0D3F\u0D2F",
      "\u0E2D\u0E2D\u0E2A\u0E40\u0E15\u0E23\u0E40\u0E25\u0E35\u0E22",
      "\u10D0\u10D5\u10E1\u10E2\u10E0\u10D0\u10DA\u10D8\u10D0",
      "\u30AA\u30FC\u30B9\u30C8\u30E9\u30EA\u30A2",
      "\u6FB3\u5927\u5229\u4E9A",
      "\u6FB3\u5927\u5229\u4E9E"
    ],
    az: ["Azerbaijan", "Az\u0259rbaycan"],
    be: [
      "Belgia",
      "Belgien",
      "Belgija",
      "Belgika",
      "Belgio",
      "Belgique",
      "Belgium",
      "Belgi\xEB",
      "Belgjik\xEB",
      "Belgujo",
      "Bel\xE7ika",
      "B\xE8lgica",
      "B\xE9lxica",
      "N\u01B0\u1EDBc B\u1EC9",
      "eBelgium",
      "\u0392\u03AD\u03BB\u03B3\u03B9\u03BF",
      "\u0411\u0435\u043B\u0433\u0438\u044F",
      "\u0411\u0435\u043B\u0433\u0438\u0458\u0430",
      "\u0411\u0435\u043B\u044C\u0433\u0438",
      "\u0411\u0435\u043B\u044C\u0433\u0438\u044F",
      "\u0411\u0435\u043B\u044C\u0433\u0456\u044F",
      "\u0532\u0565\u056C\u0563\u056B\u0561",
      "\u05D1\u05DC\u05D2\u05D9\u05D4",
      "\u0628\u0644\u062C\u064A\u0643\u0627",
      "\u0628\u0644\u0698\u06CC\u06A9",
      "\u092C\u0947\u0932\u091C\u093F\u092F\u092E",
      "\u0BAA\u0BC6\u0BB2\u0BCD\u0B9C\u0BBF\u0BAF\u0BAE\u0BCD",
      "\u0C2C\u0C46\u0C32\u0C4D\u0C1C\u0C3F\u0C2F\u0C02",
      "\u0D2C\u0D46\u0D7D\u0D1C\u0D3F\u0D2F\u0D02",
      "\u0E40\u0E1A\u0E25\u0E40\u0E22\u0E35\u0E22\u0E21",
      "\u10D1\u10D4\u10DA\u10D2\u10D8\u10D0",
      "\u30D9\u30EB\u30AE\u30FC",
      "\u6BD4\u5229\u65F6",
      "\u6BD4\u5229\u6642",
      "\uBCA8\uAE30\uC5D0"
    ],
    bg: [
      "Bolgarija",
      "Bugarska",
      "Bulgaaria",
      "Bulgaria",
      "Bulgarie",
      "Bulgarien",
      "Bulgarije",
      "Bulgaristan",
      "Bulgarujo",
      "Bulgarye",
      "Bulg\u0101rija",
      "Bulharsko",
      "Bullgari",
      "Bu\u0142garia",
      "N\u01B0\u1EDBc Bungari",
      "iBulgaria",
      "\u0392\u03BF\u03C5\u03BB\u03B3\u03B1\u03C1\u03AF\u03B1",
      "\u0411\u0430\u043B\u0433\u0430\u0440\u044B\u044F",
      "\u0411\u043E\u043B\u0433\u0430\u0440",
      "\u0411\u043E\u043B\u0433\u0430\u0440\u0438\u044F",
      "\u0411\u043E\u043B\u0433\u0430\u0440\u0456\u044F",
      "\u0411\u0443\u0433\u0430\u0440\u0438\u0458\u0430",
      "\u0411\u0443\u0433\u0430\u0440\u0441\u043A\u0430",
      "\u0411\u044A\u043B\u0433\u0430\u0440\u0438\u044F",
      "\u0532\u0578\u0582\u056C\u0572\u0561\u0580\u056B\u0561",
      "\u05D1\u05D5\u05DC\u05D2\u05E8\u05D9\u05D4",
      "\u0628\u0644\u063A\u0627\u0631\u0633\u062A\u0627\u0646",
      "\u0628\u0644\u063A\u0627\u0631\u064A\u0627",
      "\u092C\u0941\u0932\u0917\u0947\u0930\u093F\u092F\u093E",
      "\u0C2C\u0C32\u0C4D\u0C17\u0C47\u0C30\u0C3F\u0C2F\u0C3E",
      "\u0D2C\u0D7E\u0D17\u0D47\u0D31\u0D3F\u0D2F",
      "\u0E1A\u0E31\u0E25\u0E41\u0E01\u0E40\u0E23\u0E35\u0E22",
      "\u10D1\u10E3\u10DA\u10D2\u10D0\u10E0\u10D4\u10D7\u10D8",
      "\u30D6\u30EB\u30AC\u30EA\u30A2",
      "\u4FDD\u52A0\u5229\u4E9A",
      "\u4FDD\u52A0\u5229\u4E9E",
      "\uBD88\uAC00\uB9AC\uC544"
    ],
    br: [
      "Brasiilia",
      "Brasil",
      "Brasile",
      "Brasilien",
      "Brasili\xEB",
      "Brasil\xEDa",
      "Brazil",
      "Brazilia",
      "Brazili\xEB",
      "Brazilo",
      "Brazylia",
      "Braz\u012Blija",
      "Brezilya",
      "Br\xE9sil",
      "N\u01B0\u1EDBc Brazil",
      "iBrazil",
      "\u0392\u03C1\u03B1\u03B6\u03B9\u03BB\u03AF\u03B1",
      "\u0411\u0440\u0430\u0437\u0438\u043B",
      "\u0411\u0440\u0430\u0437\u0438\u043B\u0438\u044F",
      "\u0411\u0440\u0430\u0437\u0438\u043B\u0456\u044F",
      "\u0411\u0440\u0430\u0437\u0456\u043B\u0456\u044F",
      "\u0532\u0580\u0561\u0566\u056B\u056C\u056B\u0561",
      "\u05D1\u05E8\u05D6\u05D9\u05DC",
      "\u0627\u0644\u0628\u0631\u0627\u0632\u064A\u0644",
      "\u0628\u0631\u0632\u06CC\u0644",
      "\u092C\u094D\u0930\u091C\u093C\u0940\u0932",
      "\u0BAA\u0BBF\u0BB0\u0BC7\u0B9A\u0BBF\u0BB2\u0BCD",
      "\u0C2C\u0C4D\u0C30\u0C46\u0C1C\u0C3F\u0C32\u0C4D",
      "\u0D2C\u0D4D\u0D30\u0D38\u0D40\u0D7D",
      "\u0E1A\u0E23\u0E32\u0E0B\u0E34\u0E25",
      "\u10D1\u10E0\u10D0\u10D6\u10D8\u10DA\u10D8\u10D0",
      "\u30D6\u30E9\u30B8\u30EB",
      "\u5DF4\u897F",
      "\uBE0C\uB77C\uC9C8"
    ],
    ca: [
      "Canada",
      "Ecanada",
      "Kanada",
      "Kanado",
      "Khanada",
      "\u039A\u03B1\u03BD\u03B1\u03B4\u03AC\u03C2",
      "\u041A\u0430\u043D\u0430\u0434\u0430",
      "\u053F\u0561\u0576\u0561\u0564\u0561",
      "\u05E7\u05E0\u05D3\u05D4",
      "\u0643\u0646\u062F\u0627",
      "\u06A9\u0627\u0646\u0627\u062F\u0627",
      "\u0C15\u0C46\u0C28\u0C21\u0C3E",
      "\u0D15\u0D3E\u0D28\u0D21",
      "\u0E41\u0E04\u0E19\u0E32\u0E14\u0E32",
      "\u10D9\u10D0\u10DC\u10D0\u10D3\u10D0",
      "\u30AB\u30CA\u30C0",
      "\u52A0\u62FF\u5927",
      "\uCE90\uB098\uB2E4"
    ],
    ch: [
      "ESwitzerland",
      "Elve\u0163ia",
      "Schweiz",
      "Suisse",
      "Suitza",
      "Suiza",
      "Su\xED\xE7a",
      "Su\xEFssa",
      "Sveitsi",
      "Svisujo",
      "Sv\xE1jc",
      "Swiss",
      "Switserland",
      "Switzerland",
      "Szwajcaria",
      "Zvic\xEBr",
      "Zwitserland",
      "\u0130svi\xE7re",
      "\u0160vajcarska",
      "\u0160veicarija",
      "\u0160veice",
      "\u0160veits",
      "\u0160vica",
      "\u0160vicarska",
      "\u0160v\xFDcarsko",
      "\u0395\u03BB\u03B2\u03B5\u03C4\u03AF\u03B1",
      "\u0428\u0432\u0430\u0458\u0446\u0430\u0440\u0438\u0458\u0430",
      "\u0428\u0432\u0430\u0458\u0446\u0430\u0440\u0441\u043A\u0430",
      "\u0428\u0432\u0435\u0439\u0446\u0430\u0440\u0438\u044F",
      "\u0428\u0432\u0435\u0439\u0446\u0430\u0440\u044B\u044F",
      "\u0428\u0432\u0435\u0439\u0446\u0430\u0440\u0456\u044F",
      "\u0547\u057E\u0565\u0575\u0581\u0561\u0580\u056B\u0561",
      "\u05E9\u05D5\u05D5\u05D9\u05E5",
      "\u0633\u0648\u0633\u0631\u0627",
      "\u0633\u0648\u064A\u0633\u0631\u0627",
      "\u0633\u0648\u06CC\u0633",
      "\u0C38\u0C4D\u0C35\u0C3F\u0C1F\u0C4D\u0C1C\u0C30\u0C4D\u0C32\u0C3E\u0C02\u0C21\u0C4D",
      "\u0D38\u0D4D\u0D35\u0D3F\u0D31\u0D4D\u0D31\u0D4D\u0D38\u0D7C\u0D32\u0D3E\u0D28\u0D4D\u0D31\u0D4D",
      "\u0E2A\u0E27\u0E34\u0E2A\u0E40\u0E0B\u0E2D\u0E23\u0E4C\u0E41\u0E25\u0E19\u0E14\u0E4C",
      "\u10E8\u10D5\u10D4\u10D8\u10EA\u10D0\u10E0\u10D8\u10D0",
      "\u30B9\u30A4\u30B9",
      "\u745E\u58EB",
      "\uC2A4\uC704\uC2A4"
    ],
    cl: [
      "Chile",
      "Chili",
      "Echile",
      "Kili",
      "N\u01B0\u1EDBc Chi l\xEA",
      "Txile",
      "T\u0161iili",
      "Xile",
      "\u0108ilio",
      "\u010Cile",
      "\u015Eili",
      "\u03A7\u03B9\u03BB\u03AE",
      "\u0427\u0438\u043B\u0435",
      "\u0427\u0438\u043B\u0438",
      "\u0427\u044B\u043B\u0456",
      "\u0549\u056B\u056C\u056B",
      "\u05E6'\u05D9\u05DC\u05D4",
      "\u0634\u064A\u0644\u064A",
      "\u0634\u06CC\u0644\u06CC",
      "\u0B9A\u0BBF\u0BB2\u0BBF",
      "\u0C1A\u0C3F\u0C32\u0C40",
      "\u0D1A\u0D3F\u0D32\u0D3F",
      "\u0E0A\u0E34\u0E25\u0E35",
      "\u10E9\u10D8\u10DA\u10D4",
      "\u30C1\u30EA",
      "\u667A\u5229",
      "\uCE60\uB808"
    ],
    cn: [
      "China",
      "China (vasteland)",
      "China Mainland",
      "China Naga-bogareng",
      "China continental",
      "China continental\u0103",
      "Chine",
      "Chine continentale",
      "Chiny",
      "Cina",
      "Cina Daratan",
      "EMainland China",
      "Kiina",
      "Kina",
      "Kinijos \u017Eemynas",
      "Kin\xEB Kontinentale",
      "Kitajska",
      "Kontinent\xE1ln\xED \u010C\xEDna",
      "Mandri-Hiina",
      "Sjinese Vasteland",
      "Tanah Besar Cina",
      "Txina",
      "Volksrepublik China",
      "Xina",
      "\xC7in Halk Cumhuriyeti",
      "\u0108inujo",
      "\u039A\u03AF\u03BD\u03B1",
      "\u041A\u0438\u043D\u0430",
      "\u041A\u0438\u0442\u0430\u0439 (\u043A\u043E\u043D\u0442\u0438\u043D\u0435\u043D\u0442\u0430\u043B\u0435\u043D)",
      "\u041A\u043E\u043D\u0442\u0438\u043D\u0435\u043D\u0442\u0430\u043B\u044C\u043D\u0438\u0439 \u041A\u0438\u0442\u0430\u0439",
      "\u041C\u0430\u0442\u0435\u0440\u0438\u043A\u043E\u0432\u044B\u0439 \u041A\u0438\u0442\u0430\u0439",
      "\u041C\u0430\u0446\u0435\u0440\u044B\u043A\u043E\u0432\u044B \u041A\u0456\u0442\u0430\u0439",
      "\u05E1\u05D9\u05DF",
      "\u0627\u0644\u0635\u064A\u0646",
      "\u0686\u06CC\u0646 \u0633\u0631\u0632\u0645\u06CC\u0646 \u0627\u0635\u0644\u06CC",
      "\u0C1A\u0C48\u0C28\u0C3E \u0C2E\u0C46\u0C2F\u0C3F\u0C28\u0C4D\u0C32\u0C3E\u0C02\u0C21\u0C4D",
      "\u0E08\u0E35\u0E19\u0E41\u0E1C\u0E48\u0E19\u0E14\u0E34\u0E19\u0E43\u0E2B\u0E0D\u0E48",
      "\u10E9\u10D8\u10DC\u10D4\u10D7\u10D8 (\u10DB\u10D0\u10E2\u10D4\u10E0\u10D8\u10D9\u10D8)",
      "\u4E2D\u56FD\u5927\u9646",
      "\u4E2D\u570B\u5927\u9678",
      "\u4E2D\u83EF\u4EBA\u6C11\u5171\u548C\u56FD",
      "\uC911\uAD6D \uBCF8\uD1A0"
    ],
    co: [
      "Colombia",
      "Colombie",
      "Columbia",
      "Kolombia",
      "Kolombio",
      "Kolombiya",
      "Kolonbia",
      "Kolumbi",
      "Kolumbia",
      "Kolumbie",
      "Kolumbien",
      "Kolumbija",
      "iColombia",
      "\u039A\u03BF\u03BB\u03BF\u03BC\u03B2\u03AF\u03B1",
      "\u041A\u0430\u043B\u0443\u043C\u0431\u0456\u044F",
      "\u041A\u043E\u043B\u0443\u043C\u0431\u0438\u044F",
      "\u041A\u043E\u043B\u0443\u043C\u0431\u0438\u0458\u0430",
      "\u053F\u0578\u056C\u0578\u0582\u0574\u0562\u056B\u0561",
      "\u05E7\u05D5\u05DC\u05D5\u05DE\u05D1\u05D9\u05D4",
      "\u0643\u0648\u0644\u0645\u0628\u064A\u0627",
      "\u06A9\u0644\u0645\u0628\u06CC\u0627",
      "\u0C15\u0C4A\u0C32\u0C02\u0C2C\u0C3F\u0C2F\u0C3E",
      "\u0D15\u0D4A\u0D33\u0D02\u0D2C\u0D3F\u0D2F",
      "\u0E42\u0E04\u0E25\u0E31\u0E21\u0E40\u0E1A\u0E35\u0E22",
      "\u10D9\u10DD\u10DA\u10E3\u10DB\u10D1\u10D8\u10D0",
      "\u30B3\u30ED\u30F3\u30D3\u30A2",
      "\u54E5\u4F26\u6BD4\u4E9A",
      "\u54E5\u502B\u6BD4\u4E9E",
      "\uCF5C\uB86C\uBE44\uC544"
    ],
    cr: [
      "Costa Rica",
      "Kostarika",
      "Kostariko",
      "Kostaryka",
      "country.cr",
      "\u039A\u03CC\u03C3\u03C4\u03B1 \u03A1\u03AF\u03BA\u03B1",
      "\u041A\u043E\u0441\u0442\u0430\u0440\u0438\u043A\u0430",
      "\u06A9\u0627\u0633\u062A\u0627\u0631\u06CC\u06A9\u0627",
      "\u0C15\u0C4B\u0C38\u0C4D\u0C1F\u0C3E \u0C30\u0C3F\u0C15\u0C3E",
      "\u30B3\u30B9\u30BF\u30FB\u30EA\u30AB",
      "\u54E5\u65AF\u5927\u9ECE\u52A0",
      "\uCF54\uC2A4\uD0C0\uB9AC\uCE74"
    ],
    cz: [
      "Cehia",
      "Cseh K\xF6zt\xE1rsas\xE1g",
      "Czech Repabliki",
      "Czech Republic",
      "Czechy",
      "ECzech Republic",
      "Republik Ceko",
      "Republik Czeck",
      "Republika \xC7eke",
      "Rep\xFAblica Checa",
      "Rep\xFAblica Txeca",
      "R\xE9publique Tch\xE8que",
      "Tjechi\xEB",
      "Tjeckien",
      "Tjekkia",
      "Tjekkiet",
      "Tschechische Republik",
      "Tsekki",
      "Tsjeggiese Republiek",
      "Txekiar Errepublika",
      "T\u0161ehhi",
      "\xC7ek Cumhuriyeti",
      "\u0108e\u0125ujo",
      "\u010Cehija",
      "\u010Cekijos Respublika",
      "\u010Cesko",
      "\u010Ce\u0161ka",
      "\u0394\u03B7\u03BC\u03BF\u03BA\u03C1\u03B1\u03C4\u03AF\u03B1 \u03C4\u03B7\u03C2 \u03A4\u03C3\u03B5\u03C7\u03AF\u03B1\u03C2",
      "\u0427\u0435\u0445\u0438\u044F",
      "\u0427\u0435\u0448\u043A\u0430",
      "\u0427\u044D\u0445\u0456\u044F",
      "\u0549\u0565\u056D\u056B\u0561\u0575\u056B \u0540\u0561\u0576\u0580\u0561\u057A\u0565\u057F\u0578\u0582\u0569\u0575\u0578\u0582\u0576",
      "\u05E6'\u05DB\u05D9\u05D4",
      "\u062C\u0645\u0647\u0648\u0631\u064A\u0629 \u0627\u0644\u062A\u0634\u064A\u0643",
      "\u062C\u0645\u0647\u0648\u0631\u06CC \u0686\u06A9",
      "\u0C1B\u0C46\u0C15\u0C4D \u0C30\u0C3F\u0C2A\u0C2C\u0C4D\u0C32\u0C3F\u0C15\u0C4D",
      "\u0D1A\u0D46\u0D15\u0D4D\u0D15\u0D4D \u0D31\u0D3F\u0D2A\u0D4D\u0D2A\u0D2C\u0D4D\u0D32\u0D3F\u0D15\u0D4D\u0D15\u0D4D",
      "\u0E2A\u0E32\u0E18\u0E32\u0E23\u0E13\u0E23\u0E31\u0E10\u0E40\u0E0A\u0E04",
      "\u10E9\u10D4\u10EE\u10D4\u10D7\u10D8\u10E1 \u10E0\u10D4\u10E1\u10DE\u10E3\u10D1\u10DA\u10D8\u10D9\u10D0",
      "\u30C1\u30A7\u30B3\u5171\u548C\u56FD",
      "\u6377\u514B",
      "\u6377\u514B\u5171\u548C\u56FD",
      "\uCCB4\uCF54"
    ],
    de: [
      "Alemanha",
      "Alemania",
      "Alemanya",
      "Alema\xF1a",
      "Allemagne",
      "Almanya",
      "Deutschland",
      "Duitsland",
      "Ejalimane",
      "Germania",
      "Germanujo",
      "Germany",
      "Gjermani",
      "Jeremane",
      "Jerman",
      "Negara Jerman",
      "Nema\u010Dka",
      "Nem\u010Dija",
      "Niemcy",
      "Njema\u010Dka",
      "N\xE9metorsz\xE1g",
      "N\u011Bmecko",
      "Saksa",
      "Saksamaa",
      "Tyskland",
      "Vokietija",
      "V\u0101cija",
      "\u0393\u03B5\u03C1\u03BC\u03B1\u03BD\u03AF\u03B1",
      "\u0413\u0435\u0440\u043C\u0430\u043D\u0438\u044F",
      "\u0413\u0435\u0440\u043C\u0430\u043D\u0438\u0458\u0430",
      "\u041D\u0435\u043C\u0430\u0447\u043A\u0430",
      "\u041D\u044F\u043C\u0435\u0447\u0447\u044B\u043D\u0430",
      "\u0533\u0565\u0580\u0574\u0561\u0576\u056B\u0561",
      "\u05D2\u05E8\u05DE\u05E0\u05D9\u05D4",
      "\u0622\u0644\u0645\u0627\u0646",
      "\u0627\u0644\u0645\u0627\u0646\u064A\u0627",
      "\u0C1C\u0C30\u0C4D\u0C2E\u0C28\u0C40",
      "\u0D1C\u0D46\u0D7C\u0D2E\u0D7B",
      "\u0E40\u0E22\u0E2D\u0E23\u0E21\u0E19\u0E35",
      "\u10D2\u10D4\u10E0\u10DB\u10D0\u10DC\u10D8\u10D0",
      "\u30C9\u30A4\u30C4",
      "\u5FB7\u56FD",
      "\u5FB7\u570B",
      "\uB3C5\uC77C"
    ],
    dk: [
      "(Attribution 2.5)",
      "(Attribution-NoDerivatives 2.5)",
      "(Attribution-NonCommercial 2.5)",
      "(Attribution-NonCommercial-NoDerivatives 2.5)",
      "(Attribution-NonCommercial-ShareAlike 2.5)",
      "(Attribution-ShareAlike 2.5)",
      "Danemarca",
      "Danemark",
      "Danija",
      "Danimarka",
      "Danimark\xEB",
      "Danmark",
      "Danska",
      "Danujo",
      "Denemarke",
      "Denemarken",
      "Denmark",
      "Dinamarca",
      "D\xE1nia",
      "D\xE1nsko",
      "Taani",
      "Tanska",
      "eDenmark",
      "\u0394\u03B1\u03BD\u03AF\u03B1",
      "\u0414\u0430\u043D\u0438\u044F",
      "\u0414\u0430\u043D\u0441\u043A\u0430",
      "\u0414\u0430\u043D\u0456\u044F",
      "\u0534\u0561\u0576\u056B\u0561",
      "\u05D3\u05E0\u05DE\u05E8\u05E7",
      "\u0627\u0644\u062F\u0646\u0645\u0627\u0631\u0643",
      "\u062F\u0627\u0646\u0645\u0627\u0631\u06A9",
      "\u0C21\u0C46\u0C28\u0C4D\u0C2E\u0C3E\u0C30\u0C4D\u0C15\u0C4D",
      "\u0D21\u0D46\u0D28\u0D4D\u0D2E\u0D3E\u0D7C\u0D15\u0D4D\u0D15\u0D4D",
      "\u0E40\u0E14\u0E19\u0E21\u0E32\u0E23\u0E4C\u0E01",
      "\u10D3\u10D0\u10DC\u10D8\u10D0",
      "\u30C7\u30F3\u30DE\u30FC\u30AF",
      "\u4E39\u9EA5",
      "\u4E39\u9EA6",
      "\uB374\uB9C8\uD06C"
    ],
    ec: [
      "Ecuador",
      "Ekuador",
      "Ekvador",
      "Ekvadora",
      "Ekvadoras",
      "Ekvadoro",
      "Ekwador",
      "Equador",
      "\xC9quateur",
      "\u0395\u03BA\u03BF\u03C5\u03B1\u03B4\u03CC\u03C1",
      "\u0415\u043A\u0432\u0430\u0434\u043E\u0440",
      "\u042D\u043A\u0432\u0430\u0434\u043E\u0440",
      "\u0537\u056F\u057E\u0561\u0564\u0578\u0580",
      "\u05D0\u05E7\u05D5\u05D5\u05D3\u05D5\u05E8",
      "\u0627\u0643\u0648\u062F\u0627\u0631",
      "\u0627\u06A9\u0648\u0627\u062F\u0648\u0631",
      "\u0C08\u0C15\u0C4D\u0C35\u0C46\u0C21\u0C3E\u0C30\u0C4D",
      "\u0D07\u0D15\u0D4D\u0D35\u0D21\u0D4B\u0D7C",
      "\u0E40\u0E2D\u0E01\u0E27\u0E32\u0E14\u0E2D\u0E23\u0E4C",
      "\u10D4\u10D9\u10D5\u10D0\u10D3\u10DD\u10E0\u10D8",
      "\u30A8\u30AF\u30A2\u30C9\u30EB",
      "\u5384\u74DC\u591A\u723E",
      "\uC5D0\uCF70\uB3C4\uB974"
    ],
    ee: [
      "Eesti",
      "Estland",
      "Estoni",
      "Estonia",
      "Estonie",
      "Estonija",
      "Estonujo",
      "Estonya",
      "Viro",
      "country.ee",
      "estisk",
      "\u0395\u03C3\u03B8\u03BF\u03BD\u03AF\u03B1",
      "\u0415\u0441\u0442\u043E\u043D\u0438\u0458\u0430",
      "\u042D\u0441\u0442\u043E\u043D\u0438\u044F",
      "\u30A8\u30B9\u30C8\u30CB\u30A2",
      "\u611B\u6C99\u5C3C\u4E9E",
      "\uC5D0\uC2A4\uD1A0\uB2C8\uC544"
    ],
    eg: ["Egypt", "\u0645\u0635\u0631"],
    es: [
      "Espagne",
      "Espain",
      "Espainia",
      "Espanha",
      "Espanja",
      "Espanya",
      "Espa\xF1a",
      "Hispaania",
      "Hispanujo",
      "Hiszpania",
      "Ispan\u0173",
      "N\u01B0\u1EDBc T\xE2y Ban Nha",
      "Sepania",
      "Sepanyol",
      "Spagna",
      "Spain",
      "Spania",
      "Spanien",
      "Spanj\xEB",
      "Spanyol",
      "Spanyolorsz\xE1g",
      "Sp\xE1nn",
      "\u0130spanya",
      "\u0160panija",
      "\u0160panjolska",
      "\u0160pan\u011Blsko",
      "\u0399\u03C3\u03C0\u03B1\u03BD\u03AF\u03B1",
      "\u0406\u0441\u043F\u0430\u043D\u0456\u044F",
      "\u0418\u0441\u043F\u0430\u043D\u0438\u044F",
      "\u0428\u043F\u0430\u043D\u0438\u0458\u0430",
      "\u053B\u057D\u057A\u0561\u0576\u056B\u0561",
      "\u05E1\u05E4\u05E8\u05D3",
      "\u0627\u0633\u0628\u0627\u0646\u064A\u0627",
      "\u0627\u0633\u067E\u0627\u0646\u06CC\u0627",
      "\u0BB8\u0BCD\u0BAA\u0BC6\u0BAF\u0BBF\u0BA9\u0BCD",
      "\u0C38\u0C4D\u0C2A\u0C46\u0C2F\u0C3F\u0C28\u0C4D",
      "\u0D38\u0D4D\u0D2A\u0D46\u0D2F\u0D3F\u0D7B",
      "\u0E2A\u0E40\u0E1B\u0E19",
      "\u10D4\u10E1\u10DE\u10D0\u10DC\u10D4\u10D7\u10D8",
      "\u30B9\u30DA\u30A4\u30F3",
      "\u897F\u73ED\u7259",
      "\uC2A4\uD398\uC778"
    ],
    fi: [
      "Fil\xE2ndia",
      "Finland",
      "Finlanda",
      "Finlande",
      "Finlandia",
      "Finlandiya",
      "Finnland",
      "Finnorsz\xE1g",
      "Finska",
      "Finsko",
      "Somija",
      "Soome",
      "Suomi",
      "Suomija",
      "Suomujo",
      "iFinland",
      "\u03A6\u03B9\u03BB\u03B1\u03BD\u03B4\u03AF\u03B1",
      "\u0424\u0438\u043D\u043B\u0430\u043D\u0434\u0438\u044F",
      "\u0424\u0438\u043D\u043B\u044F\u043D\u0434\u0438\u044F",
      "\u0424\u0438\u043D\u0441\u043A\u0430",
      "\u0424\u0456\u043D\u043B\u044F\u043D\u0434\u044B\u044F",
      "\u05E4\u05D9\u05E0\u05DC\u05E0\u05D3",
      "\u0641\u0644\u0646\u062F\u0627",
      "\u0641\u0646\u0644\u0627\u0646\u062F",
      "\u0C2B\u0C3F\u0C28\u0C4D\u0C32\u0C3E\u0C02\u0C21\u0C4D",
      "\u0D2B\u0D3F\u0D7B\u0D32\u0D3E\u0D28\u0D4D\u0D31\u0D4D",
      "\u0E1F\u0E34\u0E19\u0E41\u0E25\u0E19\u0E14\u0E4C",
      "\u10E4\u10D8\u10DC\u10D4\u10D7\u10D8",
      "\u30D5\u30A3\u30F3\u30E9\u30F3\u30C9",
      "\u82AC\u5170",
      "\u82AC\u862D",
      "\uD540\uB780\uB4DC"
    ],
    fr: [
      "EFrance",
      "Fora",
      "France",
      "Francia",
      "Franciaorsz\xE1g",
      "Francie",
      "Francija",
      "Francja",
      "Francujo",
      "Francuska",
      "Frankreich",
      "Frankrig",
      "Frankrijk",
      "Frankrike",
      "Frankryk",
      "Fransa",
      "Frantzia",
      "Fran\xE7a",
      "Fran\u0163a",
      "Perancis",
      "Pranc\u016Bzija",
      "Prantsusmaa",
      "Ranska",
      "\u0393\u03B1\u03BB\u03BB\u03AF\u03B1",
      "\u0424\u0440\u0430\u043D\u0446\u0438\u044F",
      "\u0424\u0440\u0430\u043D\u0446\u0438\u0458\u0430",
      "\u0424\u0440\u0430\u043D\u0446\u0443\u0441\u043A\u0430",
      "\u0424\u0440\u0430\u043D\u0446\u044B\u044F",
      "\u0556\u0580\u0561\u0576\u057D\u056B\u0561",
      "\u05E6\u05E8\u05E4\u05EA",
      "\u0641\u0631\u0627\u0646\u0633\u0647",
      "\u0641\u0631\u0646\u0633\u0627",
      "\u0C2B\u0C4D\u0C30\u0C3E\u0C28\u0C4D\u0C38\u0C4D",
      "\u0D2B\u0D4D\u0D30\u0D3E\u0D7B\u0D38\u0D4D",
      "\u0DB4\u0DCA\u200D\u0DBB\u0D82\u0DC1",
      "\u0E1D\u0E23\u0E31\u0E48\u0E07\u0E40\u0E28\u0E2A",
      "\u10E1\u10D0\u10E4\u10E0\u10D0\u10DC\u10D2\u10D4\u10D7\u10D8",
      "\u30D5\u30E9\u30F3\u30B9",
      "\u6CD5\u56FD",
      "\u6CD5\u570B",
      "\uD504\uB791\uC2A4"
    ],
    ge: ["Georgia", "\u10E1\u10D0\u10E5\u10D0\u10E0\u10D7\u10D5\u10D4\u10DA\u10DD"],
    gr: [
      'Dummy (should say "Greece")',
      "Graikija",
      "Grecia",
      "Grecja",
      "Greece",
      "Grekland",
      "Grekujo",
      "Greqi",
      "Griechenland",
      "Griekenland",
      "Grie\u0137ija",
      "Grikkland",
      "Gr\xE6kenland",
      "Gr\xE8ce",
      "Gr\u010Dija",
      "Gr\u010Dka",
      "G\xF6r\xF6gorsz\xE1g",
      "Hellas",
      "Kreeka",
      "Kreikka",
      "N\u01B0\u1EDBc Hy L\u1EA1p",
      "Yunani",
      "Yunanistan",
      "\u0158ecko",
      "\u0395\u03BB\u03BB\u03AC\u03B4\u03B1",
      "\u0413\u0440\u0435\u043A",
      "\u0413\u0440\u0435\u043A\u0438\u044F",
      "\u0413\u0440\u0435\u0446\u0438\u044F",
      "\u0413\u0440\u0435\u0446\u0456\u044F",
      "\u0413\u0440\u0446\u0438\u0458\u0430",
      "\u0413\u0440\u0447\u043A\u0430",
      "\u0413\u0440\u044D\u0446\u044B\u044F",
      "\u0413\u044A\u0440\u0446\u0438\u044F",
      "\u0540\u0578\u0582\u0576\u0561\u057D\u057F\u0561\u0576",
      "\u05D9\u05D5\u05D5\u05DF",
      "\u0627\u0644\u064A\u0648\u0646\u0627\u0646",
      "\u06CC\u0648\u0646\u0627\u0646",
      "\u0917\u094D\u0930\u0940\u0938",
      "\u0B95\u0BBF\u0BB0\u0BC0\u0BB8\u0BCD",
      "\u0C17\u0C4D\u0C30\u0C40\u0C38\u0C4D",
      "\u0D17\u0D4D\u0D30\u0D40\u0D38\u0D4D",
      "\u0D9C\u0DCA\u200D\u0DBB\u0DD3\u0DC3\u0DD2\u0DBA",
      "\u0E01\u0E23\u0E35\u0E0B",
      "\u10E1\u10D0\u10D1\u10D4\u10E0\u10EB\u10DC\u10D4\u10D7\u10D8",
      "\u30AE\u30EA\u30B7\u30E3",
      "\u5E0C\u814A",
      "\u5E0C\u81D8",
      "\uADF8\uB9AC\uC2A4"
    ],
    gt: [
      "Guatemala",
      "Gvatemala",
      "Gvatemalo",
      "Gwatemala",
      "country.gt",
      "\u0393\u03BF\u03C5\u03B1\u03C4\u03B5\u03BC\u03AC\u03BB\u03B1",
      "\u0413\u0432\u0430\u0442\u0435\u043C\u0430\u043B\u0430",
      "\u0413\u0432\u0430\u0442\u044D\u043C\u0430\u043B\u0430",
      "\u0533\u057E\u0561\u057F\u0565\u0574\u0561\u056C\u0561",
      "\u05D2\u05D5\u05D0\u05D8\u05DE\u05DC\u05D4",
      "\u0643\u0627\u062B\u0648\u0644\u0648\u0646\u064A\u0627",
      "\u06AF\u0648\u0627\u062A\u0645\u0627\u0644\u0627",
      "\u0D17\u0D4D\u0D35\u0D3E\u0D1F\u0D4D\u0D1F\u0D3F\u0D2E\u0D3E\u0D32",
      "\u0E01\u0E31\u0E27\u0E40\u0E15\u0E21\u0E32\u0E25\u0E32",
      "\u10D2\u10D5\u10D0\u10E2\u10D4\u10DB\u10D0\u10DA\u10D0",
      "\u30AC\u30C6\u30DE\u30E9",
      "\u74DC\u5730\u99AC\u62C9",
      "\uACFC\uD14C\uB9D0\uB77C"
    ],
    hk: [
      "Hong Kong",
      "Honkonga",
      "Honkongas",
      "Honkongo",
      "country.hk",
      "\u03A7\u03BF\u03BD\u03B3\u03BA \u039A\u03BF\u03BD\u03B3\u03BA",
      "\u0413\u0430\u043D\u043A\u043E\u043D\u0433",
      "\u0413\u043E\u043D\u043A\u043E\u043D\u0433",
      "\u0425\u043E\u043D\u0433 \u041A\u043E\u043D\u0433",
      "\u0540\u0578\u0576\u0563 \u053F\u0578\u0576\u0563",
      "\u05D4\u05D5\u05E0\u05D2 \u05E7\u05D5\u05E0\u05D2",
      "\u0647\u0646\u06AF \u06A9\u0646\u06AF",
      "\u0647\u0648\u0646\u062C \u0643\u0648\u0646\u062C",
      "\u0C39\u0C3E\u0C02\u0C15\u0C3E\u0C02\u0C17\u0C4D",
      "\u0D39\u0D4B\u0D19\u0D4D\u0D15\u0D4D\u0D15\u0D4B\u0D02\u0D17\u0D4D",
      "\u0DC4\u0DDC\u0D82\u0D9A\u0DDC\u0D82",
      "\u0E2E\u0E48\u0E2D\u0E07\u0E01\u0E07",
      "\u10F0\u10DD\u10DC\u10D2 \u10D9\u10DD\u10DC\u10D2\u10D8",
      "\u9999\u6E2F",
      "\uD64D\uCF69"
    ],
    hr: [
      "Chorvatsko",
      "Chorwacja",
      "Croatia",
      "Croatie",
      "Croazia",
      "Cro\xE1cia",
      "Horvaatia",
      "Horv\xE1torsz\xE1g",
      "Horv\u0101tija",
      "Hrvatska",
      "Hrva\u0161ka",
      "H\u0131rvatistan",
      "Kroaci",
      "Kroasia",
      "Kroasi\xEB",
      "Kroatia",
      "Kroatien",
      "Kroatija",
      "Kroati\xEB",
      "Kroatujo",
      "Kroazia",
      "N\u01B0\u1EDBc Croatia",
      "eCroatia",
      "\u039A\u03C1\u03BF\u03B1\u03C4\u03AF\u03B1",
      "\u0425\u0430\u0440\u0432\u0430\u0442\u044B\u044F",
      "\u0425\u043E\u0440\u0432\u0430\u0442\u0438\u044F",
      "\u0425\u0440\u0432\u0430\u0442\u0441\u043A\u0430",
      "\u0425\u044A\u0440\u0432\u0430\u0442\u0441\u043A\u0430",
      "\u053D\u0578\u0580\u057E\u0561\u0569\u056B\u0561",
      "\u05E7\u05E8\u05D5\u05D0\u05D8\u05D9\u05D4",
      "\u0643\u0631\u0648\u0627\u062A\u064A\u0627",
      "\u06A9\u0631\u0648\u0627\u0633\u06CC",
      "\u0C15\u0C4D\u0C30\u0C4B\u0C2F\u0C47\u0C37\u0C3F\u0C2F\u0C3E",
      "\u0D15\u0D4D\u0D30\u0D4A\u0D2F\u0D47\u0D37\u0D3F\u0D2F",
      "\u0E42\u0E04\u0E23\u0E40\u0E2D\u0E40\u0E0A\u0E35\u0E22",
      "\u10EE\u10DD\u10E0\u10D5\u10D0\u10E2\u10D8\u10D0",
      "\u30AF\u30ED\u30A2\u30C1\u30A2",
      "\u514B\u7F57\u5730\u4E9A",
      "\u514B\u7F85\u57C3\u897F\u4E9E",
      "\uD06C\uB85C\uC544\uD2F0\uC544"
    ],
    hu: [
      "Hongaria",
      "Hongarije",
      "Hongarye",
      "Hongria",
      "Hongrie",
      "Hungari",
      "Hungaria",
      "Hungarujo",
      "Hungary",
      "Hungria",
      "Macaristan",
      "Madjarska",
      "Mad\u017Earska",
      "Magyarorsz\xE1g",
      "Ma\u010Farsko",
      "Ma\u0111arska",
      "N\u01B0\u1EDBc Hungary",
      "Ungari",
      "Ungaria",
      "Ungarn",
      "Ungern",
      "Ungheria",
      "Ungverjaland",
      "Ung\u0101rija",
      "Unkari",
      "Vengrija",
      "W\u0119gry",
      "iHungary",
      "\u039F\u03C5\u03B3\u03B3\u03B1\u03C1\u03AF\u03B1",
      "\u0412\u0435\u043D\u0433\u0440\u0438\u044F",
      "\u0412\u0443\u0433\u043E\u0440\u0448\u0447\u044B\u043D\u0430",
      "\u041C\u0430\u0452\u0430\u0440\u0441\u043A\u0430",
      "\u0423\u043D\u0433\u0430\u0440\u0438\u044F",
      "\u0423\u043D\u0433\u0430\u0440\u0438\u0458\u0430",
      "\u0540\u0578\u0582\u0576\u0563\u0561\u0580\u056B\u0561",
      "\u05D4\u05D5\u05E0\u05D2\u05E8\u05D9\u05D4",
      "\u0645\u062C\u0627\u0631\u0633\u062A\u0627\u0646",
      "\u0647\u0648\u0646\u063A\u0627\u0631\u064A\u0627",
      "\u0C39\u0C02\u0C17\u0C47\u0C30\u0C40",
      "\u0D39\u0D02\u0D17\u0D31\u0D3F",
      "\u0E2E\u0E31\u0E07\u0E01\u0E32\u0E23\u0E35",
      "\u10E3\u10DC\u10D2\u10E0\u10D4\u10D7\u10D8",
      "\u30CF\u30F3\u30AC\u30EA\u30FC",
      "\u5308\u7259\u5229",
      "\uD5DD\uAC00\uB9AC"
    ],
    ie: [
      "Airija",
      "Ierland",
      "Iirimaa",
      "Ireland",
      "Irland",
      "Irlanda",
      "Irlandia",
      "Irlando",
      "Irland\xEB",
      "Irlanti",
      "Irska",
      "Irsko",
      "N\u01B0\u1EDBc Ireland",
      "i-Ireland",
      "\xCDrorsz\xE1g",
      "\u012Arija",
      "\u0399\u03C1\u03BB\u03B1\u03BD\u03B4\u03AF\u03B1",
      "\u0406\u0440\u043B\u0430\u043D\u0434\u044B\u044F",
      "\u0418\u0440\u043B\u0430\u043D\u0434",
      "\u0418\u0440\u043B\u0430\u043D\u0434\u0438\u044F",
      "\u0418\u0440\u0441\u043A\u0430",
      "\u053B\u0580\u056C\u0561\u0576\u0564\u056B\u0561",
      "\u05D0\u05D9\u05E8\u05DC\u05E0\u05D3",
      "\u0623\u064A\u0631\u0644\u0627\u0646\u062F\u0627",
      "\u0627\u06CC\u0631\u0644\u0646\u062F",
      "\u0910\u0930\u0932\u0948\u0902\u0921",
      "\u0B90\u0BAF\u0BB0\u0BCD\u0BB2\u0BBE\u0BA8\u0BCD\u0BA4\u0BC1",
      "\u0C10\u0C30\u0C4D\u0C32\u0C3E\u0C02\u0C21\u0C4D",
      "\u0D05\u0D2F\u0D7C\u0D32\u0D3E\u0D28\u0D4D\u0D31\u0D4D",
      "\u0E44\u0E2D\u0E23\u0E4C\u0E41\u0E25\u0E19\u0E14\u0E4C",
      "\u10D8\u10E0\u10DA\u10D0\u10DC\u10D3\u10D8\u10D0",
      "\u30A2\u30A4\u30EB\u30E9\u30F3\u30C9",
      "\u611B\u723E\u862D",
      "\u7231\u5C14\u5170",
      "\uC544\uC77C\uB79C\uB4DC"
    ],
    igo: ["IGO", "OIG", "\u0644\u0641\u0627\u0626\u062F\u0629 \u0627\u0644\u0645\u0646\u0638\u0645\u0627\u062A \u0627\u0644\u062D\u0643\u0648\u0645\u064A\u0629 \u0627\u0644\u062F\u0648\u0644\u064A\u0629"],
    il: [
      "E-Israel",
      "Iisrael",
      "Isiraele",
      "Israel",
      "Israele",
      "Israelo",
      "Isreal",
      "Izrael",
      "Izraelis",
      "Izra\u0113la",
      "N\u01B0\u1EDBc Israel",
      "\u0130srail",
      "\u0399\u03C3\u03C1\u03B1\u03AE\u03BB",
      "\u0406\u0437\u0440\u0430\u0456\u043B\u044C",
      "\u0418\u0437\u0440\u0430\u0435\u043B",
      "\u0418\u0437\u0440\u0430\u0439\u043B\u044C",
      "\u053B\u057D\u0580\u0561\u0575\u0565\u056C",
      "\u05D9\u05E9\u05E8\u05D0\u05DC",
      "\u0627\u0633\u0631\u0627\u0626\u064A\u0644",
      "\u0907\u0938\u0930\u0948\u0932",
      "\u0C07\u0C1C\u0C4D\u0C30\u0C3E\u0C2F\u0C3F\u0C32\u0C4D",
      "\u0D07\u0D38\u0D4D\u0D30\u0D3E\u0D2F\u0D7D",
      "\u0E2D\u0E34\u0E2A\u0E23\u0E32\u0E40\u0E2D\u0E25",
      "\u10D8\u10E1\u10E0\u10D0\u10D4\u10DA\u10D8",
      "\u30A4\u30B9\u30E9\u30A8\u30EB",
      "\u4EE5\u8272\u5217",
      "\uC774\uC2A4\uB77C\uC5D8"
    ],
    in: [
      "Barato",
      "Endiya",
      "Hindistan",
      "Inde",
      "Indi",
      "India",
      "Indie",
      "Indien",
      "Indie\u0161u",
      "Indija",
      "Indland",
      "Intia",
      "N\u01B0\u1EDBc \u1EA4n \u0111\u1ED9",
      "\u0399\u03BD\u03B4\u03AF\u03B1",
      "\u0406\u043D\u0434\u044B\u044F",
      "\u0418\u043D\u0434\u0438\u044F",
      "\u0418\u043D\u0434\u0438\u0458\u0430",
      "\u042D\u043D\u044D\u0442\u0445\u044D\u0433",
      "\u0540\u0576\u0564\u056F\u0561\u057D\u057F\u0561\u0576",
      "\u05D4\u05D5\u05D3\u05D5",
      "\u0627\u0644\u0647\u0646\u062F",
      "\u0647\u0646\u062F\u0648\u0633\u062A\u0627\u0646",
      "\u092D\u093E\u0930\u0924",
      "\u0B87\u0BA8\u0BCD\u0BA4\u0BBF\u0BAF\u0BBE",
      "\u0C2D\u0C3E\u0C30\u0C24\u0C26\u0C47\u0C36\u0C02",
      "\u0D07\u0D28\u0D4D\u0D24\u0D4D\u0D2F",
      "\u0E2D\u0E34\u0E19\u0E40\u0E14\u0E35\u0E22",
      "\u10D8\u10DC\u10D3\u10DD\u10D4\u10D7\u10D8",
      "\u30A4\u30F3\u30C9",
      "\u5370\u5EA6",
      "\uC778\uB514\uC544"
    ],
    it: [
      "Itaalia",
      "Itali",
      "Italia",
      "Italie",
      "Italien",
      "Italija",
      "Italujo",
      "Italy",
      "It\u0101\u013Cu",
      "N\u01B0\u1EDBc Italy",
      "Olaszorsz\xE1g",
      "W\u0142ochy",
      "i-Italy",
      "\u0130talya",
      "\u0399\u03C4\u03B1\u03BB\u03AF\u03B1",
      "\u0406\u0442\u0430\u043B\u0456\u044F",
      "\u0418\u0442\u0430\u043B\u0438",
      "\u0418\u0442\u0430\u043B\u0438\u044F",
      "\u0418\u0442\u0430\u043B\u0438\u0458\u0430",
      "\u053B\u057F\u0561\u056C\u056B\u0561",
      "\u05D0\u05D9\u05D8\u05DC\u05D9\u05D4",
      "\u0627\u064A\u0637\u0627\u0644\u064A\u0627",
      "\u0627\u06CC\u062A\u0627\u0644\u06CC\u0627",
      "\u0907\u091F\u0932\u0940",
      "\u0B87\u0BA4\u0BCD\u0BA4\u0BBE\u0BB2\u0BBF",
      "\u0C07\u0C1F\u0C32\u0C40",
      "\u0D07\u0D31\u0D4D\u0D31\u0D32\u0D3F",
      "\u0E2D\u0E34\u0E15\u0E32\u0E25\u0E35",
      "\u10D8\u10E2\u10D0\u10DA\u10D8\u10D0",
      "\u30A4\u30BF\u30EA\u30A2",
      "\u610F\u5927\u5229",
      "\u7FA9\u5927\u5229",
      "\uC774\uD0C8\uB9AC\uC544"
    ],
    jp: [
      "Chung",
      "E sa feti\u0161wago",
      "Ejapane",
      "Engadlulisiwe",
      "Generic",
      "Generico",
      "Generies",
      "Generik",
      "Generikoa",
      "Generisk",
      "Generi\u010Dka licenca",
      "Generi\u010Dna",
      "Gen\xE9rica",
      "Giappone",
      "G\xE9n\xE9rique",
      "Jaapan",
      "Japan",
      "Japane",
      "Japani",
      "Japanujo",
      "Japon",
      "Japoni",
      "Japonia",
      "Japonija",
      "Japonska",
      "Japonsko",
      "Japonya",
      "Jap\xE3o",
      "Jap\xF3",
      "Jap\u0101na",
      "Jepang",
      "Jepun",
      "Kapsaml\u0131",
      "N\u01B0\u1EDBc Nh\u1EADt B\u1EA3n",
      "Og\xF3lny",
      "Raakaversio",
      "T\xEB p\xEBrgjithshme",
      "US-amerikanisch (nicht portiert)",
      "Umum",
      "Unported",
      "Visp\u0101r\u012Bgs",
      "Xap\xF3n",
      "Xen\xE9rica",
      "nelokalizirana licenca",
      "\xC1ltal\xE1nos",
      "\xDCldine",
      "\u011Cenerala",
      "\u0393\u03B5\u03BD\u03B9\u03BA\u03CC",
      "\u0399\u03B1\u03C0\u03C9\u03BD\u03AF\u03B1",
      "\u0408\u0430\u043F\u0430\u043D",
      "\u0408\u0430\u043F\u043E\u043D\u0438\u0458\u0430",
      "\u0413\u0435\u043D\u0435\u0440\u0438\u0447\u043A\u0430 \u043B\u0438\u0446\u0435\u043D\u0446\u0430",
      "\u041D\u0435\u0430\u0434\u0430\u043F\u0442\u0438\u0440\u0430\u043D",
      "\u041D\u0435\u043B\u043E\u043A\u0430\u043B\u0438\u0437\u0438\u0440\u0430\u043D\u0430 \u043B\u0438\u0446\u0435\u043D\u0446\u0430",
      "\u042F\u043F\u043E\u043D\u0438\u044F",
      "\u042F\u043F\u043E\u043D\u0456\u044F",
      "\u05D9\u05E4\u05DF",
      "\u05DC\u05D0 \u05DE\u05D5\u05EA\u05D0\u05DD",
      "\u0627\u0644\u064A\u0627\u0628\u0627\u0646",
      "\u0639\u0627\u0645",
      "\u0698\u0627\u067E\u0646",
      "\u0C1C\u0C2A\u0C3E\u0C28\u0C4D",
      "\u0D1C\u0D2A\u0D4D\u0D2A\u0D3E\u0D7B",
      "\u0E17\u0E31\u0E48\u0E27\u0E44\u0E1B",
      "\u0E48\u0E0D\u0E35\u0E48\u0E1B\u0E38\u0E48\u0E19",
      "\u10D6\u10DD\u10D2\u10D0\u10D3\u10D8",
      "\u10D8\u10D0\u10DE\u10DD\u10DC\u10D8\u10D0",
      "\u4E00\u822C",
      "\u65E5\u672C",
      "\u672A\u672C\u5730\u5316\u7248\u672C",
      "\u901A\u7528\u7248",
      "\uC77C\uBC18",
      "\uC77C\uBCF8",
      "\uFF08\u540C\u4E00\u6761\u4EF6\u8A31\u8AFE\uFF09",
      "\uFF08\u5E30\u5C5E\u2014\u975E\u55B6\u5229\u2014\u6D3E\u751F\u7981\u6B62\uFF09",
      "\uFF08\u5E30\u5C5E\u2015\u540C\u4E00\u6761\u4EF6\u8A31\u8AFE\uFF09",
      "\uFF08\u5E30\u5C5E\u2015\u6D3E\u751F\u7981\u6B62\uFF09",
      "\uFF08\u5E30\u5C5E\u2015\u975E\u55B6\u5229\u2015\u540C\u4E00\u6761\u4EF6\u8A31\u8AFE\uFF09",
      "\uFF08\u5E30\u5C5E\u2015\u975E\u55B6\u5229\uFF09",
      "\uFF08\u5E30\u5C5E\uFF09",
      "\uFF08\u6D3E\u751F\u7981\u6B62\u2015\u975E\u55B6\u5229\uFF09",
      "\uFF08\u6D3E\u751F\u7981\u6B62\uFF09",
      "\uFF08\u975E\u55B6\u5229\u2015\u540C\u4E00\u6761\u4EF6\u8A31\u8AFE\uFF09",
      "\uFF08\u975E\u55B6\u5229\uFF09"
    ],
    kr: [
      "Corea",
      "Corea del Sud",
      "Corea del Sur",
      "Coreia do Sul",
      "Cor\xE9e du Sud",
      "G\xFCney Kore",
      "Korea",
      "Korea Del Sud",
      "Korea Po\u0142udniowa",
      "Koreja",
      "South Korea",
      "Sud-Koreujo",
      "Sydkorea",
      "S\xF8r-Korea",
      "S\xFCd-Korea",
      "Zuid Korea",
      "country.kr",
      "\u0408\u0443\u0436\u043D\u0430 \u041A\u043E\u0440\u0435\u0458\u0430",
      "\u042E\u0436\u043D\u0430\u044F \u041A\u043E\u0440\u0435\u044F",
      "\u5357\u97D3",
      "\u5927\u97D3\u6C11\u56FD",
      "\uB300\uD55C\uBBFC\uAD6D"
    ],
    lu: [
      "ELuxembourg",
      "Liuksemburgas",
      "Lucembursko",
      "Luksemburg",
      "Luksemburga",
      "Luksemburgo",
      "Lussemburgo",
      "Luxemborg",
      "Luxembourg",
      "Luxemburg",
      "Luxemburgo",
      "N\u01B0\u1EDBc L\xFAc x\u0103m bua",
      "\u039B\u03BF\u03C5\u03BE\u03B5\u03BC\u03B2\u03BF\u03CD\u03C1\u03B3\u03BF",
      "\u041B\u0443\u043A\u0441\u0435\u043C\u0431\u0443\u0440\u0433",
      "\u041B\u044E\u043A\u0441\u0435\u043C\u0431\u0443\u0440\u0433",
      "\u053C\u0575\u0578\u0582\u0584\u057D\u0565\u0576\u0562\u0578\u0582\u0580\u0563",
      "\u05DC\u05D5\u05E7\u05E1\u05DE\u05D1\u05D5\u05E8\u05D2",
      "\u0644\u0648\u0643\u0633\u0645\u0628\u0648\u0631\u062C",
      "\u0BB2\u0B95\u0BCD\u0BB8\u0BAE\u0BCD\u0BAA\u0BCB\u0BB0\u0BCD\u0B95\u0BCD",
      "\u0D32\u0D15\u0D4D\u0D38\u0D02\u0D2C\u0D7C\u0D17",
      "\u0E25\u0E31\u0E01\u0E40\u0E0B\u0E21\u0E40\u0E1A\u0E34\u0E23\u0E4C\u0E01",
      "\u10DA\u10E3\u10E5\u10E1\u10D4\u10DB\u10D1\u10E3\u10E0\u10D2\u10D8",
      "\u30EB\u30AF\u30BB\u30F3\u30D6\u30EB\u30B0",
      "\u5362\u68EE\u5821",
      "\u76E7\u68EE\u5821",
      "\uB8E9\uC148\uBD80\uB974\uD06C"
    ],
    mk: [
      "Macedonia",
      "Mac\xE9doine",
      "Mac\xE9donie",
      "Makedonia",
      "Makedonie",
      "Makedonien",
      "Makedonija",
      "Makedonujo",
      "Makedonya",
      "Makedoonia",
      "Maqedoni",
      "Mazedonien",
      "\u03A0\u03C1\u03CE\u03B7\u03BD \u0393\u03B9\u03BF\u03C5\u03B3\u03BA\u03BF\u03C3\u03BB\u03B1\u03B2\u03B9\u03BA\u03AE \u0394\u03B7\u03BC\u03BF\u03BA\u03C1\u03B1\u03C4\u03AF\u03B1 \u03C4\u03B7\u03C2 \u039C\u03B1\u03BA\u03B5\u03B4\u03BF\u03BD\u03AF\u03B1\u03C2",
      "\u041C\u0430\u043A\u0435\u0434\u043E\u043D\u0438\u044F",
      "\u041C\u0430\u043A\u0435\u0434\u043E\u043D\u0438\u0458\u0430",
      "\u041C\u0430\u043A\u0435\u0434\u043E\u043D\u0456\u044F",
      "\u0544\u0561\u056F\u0565\u0564\u0578\u0576\u056B\u0561",
      "\u05DE\u05E7\u05D3\u05D5\u05E0\u05D9\u05D4",
      "\u0645\u0642\u062F\u0648\u0646\u064A\u0627",
      "\u0645\u0642\u062F\u0648\u0646\u06CC\u0647",
      "\u0C2E\u0C3E\u0C38\u0C3F\u0C21\u0C4B\u0C28\u0C3F\u0C2F\u0C3E",
      "\u0D2E\u0D38\u0D21\u0D4B\u0D23\u0D3F\u0D2F\u0D7B",
      "\u0E21\u0E32\u0E0B\u0E34\u0E42\u0E14\u0E40\u0E19\u0E35\u0E22",
      "\u10DB\u10D0\u10D9\u10D4\u10D3\u10DD\u10DC\u10D8\u10D0",
      "\u30DE\u30BB\u30C9\u30CB\u30A2",
      "\u99AC\u5176\u9813",
      "\u9A6C\u5176\u987F"
    ],
    mt: [
      "Malta",
      "Malte",
      "Malto",
      "eMalta",
      "\u039C\u03AC\u03BB\u03C4\u03B1",
      "\u041C\u0430\u043B\u0442\u0430",
      "\u041C\u0430\u043B\u044C\u0442\u0430",
      "\u0544\u0561\u056C\u057F\u0561",
      "\u05DE\u05D0\u05DC\u05D8\u05D4",
      "\u062C\u0632\u06CC\u0631\u0647 \u0645\u0627\u0644\u062A",
      "\u0645\u0627\u0644\u0637\u0627",
      "\u0C2E\u0C3E\u0C32\u0C4D\u0C1F\u0C3E",
      "\u0D2E\u0D3E\u0D7E\u0D1F\u0D4D\u0D1F",
      "\u0E21\u0E2D\u0E25\u0E15\u0E32",
      "\u10DB\u10D0\u10DA\u10E2\u10D0",
      "\u30DE\u30EB\u30BF",
      "\u99AC\u723E\u4ED6",
      "\u9A6C\u8033\u4ED6",
      "\uBAB0\uD0C0"
    ],
    mx: [
      "EMexico",
      "Mehhiko",
      "Mehika",
      "Meksika",
      "Meksiko",
      "Meksik\xEB",
      "Meksyk",
      "Messico",
      "Mexic",
      "Mexico",
      "Mexiko",
      "Mexique",
      "\u039C\u03B5\u03BE\u03B9\u03BA\u03CC",
      "\u041C\u0435\u043A\u0441\u0438\u043A\u0430",
      "\u041C\u0435\u043A\u0441\u0438\u043A\u043E",
      "\u041C\u0435\u043A\u0441\u0456\u043A\u0430",
      "\u0544\u0565\u0584\u057D\u056B\u056F\u0561",
      "\u05DE\u05E7\u05E1\u05D9\u05E7\u05D5",
      "\u0645\u0643\u0633\u064A\u0643",
      "\u0645\u06A9\u0632\u06CC\u06A9",
      "\u0C2E\u0C46\u0C15\u0C4D\u0C38\u0C3F\u0C15\u0C4B",
      "\u0D2E\u0D46\u0D15\u0D4D\u0D38\u0D3F\u0D15\u0D4D\u0D15\u0D4A",
      "\u0E40\u0E21\u0E47\u0E01\u0E0B\u0E34\u0E42\u0E01",
      "\u10DB\u10D4\u10E5\u10E1\u10D8\u10D9\u10D0",
      "\u30E1\u30AD\u30B7\u30B3",
      "\u58A8\u897F\u54E5",
      "\uBA55\uC2DC\uCF54"
    ],
    my: [
      "Malaiezia",
      "Malaisia",
      "Malaisie",
      "Malaizija",
      "Malajsie",
      "Malajzi",
      "Malajzia",
      "Malajzio",
      "Malasia",
      "Malaysia",
      "Maleisi\xEB",
      "Malesia",
      "Malezija",
      "Malezja",
      "Malezya",
      "iMalaysia",
      "\u039C\u03B1\u03BB\u03B1\u03B9\u03C3\u03AF\u03B1",
      "\u041C\u0430\u043B\u0430\u0439\u0437\u0438\u044F",
      "\u041C\u0430\u043B\u0430\u0439\u0437\u0456\u044F",
      "\u041C\u0430\u043B\u0435\u0437\u0438\u0458\u0430",
      "\u0544\u0561\u056C\u0561\u0566\u056B\u0561",
      "\u05DE\u05DC\u05D6\u05D9\u05D4",
      "\u0645\u0627\u0644\u0632\u06CC",
      "\u0645\u0627\u0644\u064A\u0632\u064A\u0627",
      "\u0C2E\u0C32\u0C47\u0C37\u0C3F\u0C2F\u0C3E",
      "\u0D2E\u0D32\u0D47\u0D37\u0D4D\u0D2F",
      "\u0E21\u0E32\u0E40\u0E25\u0E40\u0E0B\u0E35\u0E22",
      "\u10DB\u10D0\u10DA\u10D0\u10D8\u10D6\u10D8\u10D0",
      "\u30DE\u30EC\u30FC\u30B7\u30A2",
      "\u99AC\u4F86\u897F\u4E9E",
      "\u9A6C\u6765\u897F\u4E9A",
      "\uB9D0\uB808\uC774\uC2DC\uC544"
    ],
    nl: [
      "Belanda",
      "Herbehereak",
      "Holanda",
      "Holandia",
      "Holandija",
      "Holand\xEB",
      "Holland",
      "Hollanda",
      "Hollandia",
      "Hollanti",
      "Nederland",
      "Nederlando",
      "Nederl\xE4nderna",
      "Netherlands",
      "Niederlande",
      "Nizozemska",
      "Nizozem\xED",
      "Nyderlandai",
      "N\u012Bderlande",
      "N\u01B0\u1EDBc H\xE0 Lan",
      "Olanda",
      "Pays-Bas",
      "iNetherlands",
      "\u039F\u03BB\u03BB\u03B1\u03BD\u03B4\u03AF\u03B1",
      "\u041D\u0438\u0434\u0435\u0440\u043B\u0430\u043D\u0434\u044B",
      "\u041D\u0456\u0434\u044D\u0440\u043B\u0430\u043D\u0434\u044B",
      "\u0425\u043E\u043B\u0430\u043D\u0434\u0438\u044F",
      "\u0425\u043E\u043B\u0430\u043D\u0434\u0438\u0458\u0430",
      "\u0546\u056B\u0564\u0565\u0580\u056C\u0561\u0576\u0564\u0576\u0565\u0580",
      "\u05D4\u05D5\u05DC\u05E0\u05D3",
      "\u0647\u0644\u0646\u062F",
      "\u0647\u0648\u0644\u0646\u062F\u0627",
      "\u0BA8\u0BC6\u0BA4\u0BB0\u0BCD\u0BB2\u0BBE\u0BA8\u0BCD\u0BA4\u0BC1",
      "\u0C28\u0C46\u0C26\u0C30\u0C4D\u0C32\u0C3E\u0C02\u0C21\u0C4D\u0C38\u0C4D",
      "\u0D28\u0D46\u0D24\u0D7C\u0D32\u0D3E\u0D28\u0D4D\u0D31\u0D4D\u0D38\u0D4D",
      "\u0E40\u0E19\u0E40\u0E18\u0E2D\u0E23\u0E4C\u0E41\u0E25\u0E19\u0E14\u0E4C",
      "\u10DC\u10D8\u10D3\u10D4\u10E0\u10DA\u10D0\u10DC\u10D3\u10D4\u10D1\u10D8",
      "\u30AA\u30E9\u30F3\u30C0",
      "\u8377\u5170",
      "\u8377\u862D",
      "\uB124\uB35C\uB780\uB4DC"
    ],
    no: [
      "Norge",
      "Norja",
      "Norra",
      "Norsko",
      "Noruega",
      "Norvegija",
      "Norvegji",
      "Norvegujo",
      "Norve\xE7",
      "Norve\u0161ka",
      "Norv\xE8ge",
      "Norv\xE9gia",
      "Norway",
      "Norwegen",
      "Norwegia",
      "\u039D\u03BF\u03C1\u03B2\u03B7\u03B3\u03AF\u03B1",
      "\u041D\u0430\u0440\u0432\u0435\u0433\u0456\u044F",
      "\u041D\u043E\u0440\u0432\u0435\u0433\u0438\u044F",
      "\u041D\u043E\u0440\u0432\u0435\u0448\u043A\u0430",
      "\u0546\u0578\u0580\u057E\u0565\u0563\u056B\u0561",
      "\u05E0\u05D5\u05E8\u05D5\u05D5\u05D2\u05D9\u05D4",
      "\u0646\u0631\u0648\u062C",
      "\u0646\u0631\u0648\u0698",
      "\u0C28\u0C3E\u0C30\u0C4D\u0C35\u0C47",
      "\u0D28\u0D4B\u0D7C\u0D35\u0D46",
      "\u0DB1\u0DDD\u0DBB\u0DCA\u0DC0\u0DDA",
      "\u0E19\u0E2D\u0E23\u0E4C\u0E40\u0E27\u0E22\u0E4C",
      "\u10DC\u10DD\u10D5\u10D4\u10D2\u10D8\u10D0",
      "\u30CE\u30EB\u30A6\u30A7\u30FC",
      "\u632A\u5A01",
      "\uB178\uB974\uC6E8\uC774"
    ],
    nz: [
      "Jaunz\u0113lande",
      "Naujoji Zelandija",
      "Neuseeland",
      "New Zealand",
      "Nieuw Zeeland",
      "Noua Zeeland\u0103",
      "Nouvelle-Z\xE9lande",
      "Nov-Zelando",
      "Nova Zelanda",
      "Nova Zelandija",
      "Nova Zel\xE2ndia",
      "Novi Zeland",
      "Nov\xFD Z\xE9land",
      "Nowa Zelandia",
      "Nueva Zelanda",
      "Nuova Zelanda",
      "Nya Zeeland",
      "N\xFDja-Sj\xE1land",
      "N\u01B0\u1EDBc New Zealand",
      "Selandia Baru",
      "Uus-Meremaa",
      "Uusi-Seelanti",
      "Yeni Zellanda",
      "Zeland\xEB e Re",
      "\xDAj-Z\xE9land",
      "\u039D\u03AD\u03B1 \u0396\u03B7\u03BB\u03B1\u03BD\u03B4\u03AF\u03B1",
      "\u0416\u0430\u04A3\u0430 \u0417\u0435\u043B\u0430\u043D\u0434\u0438\u044F",
      "\u041D\u043E\u0432 \u0417\u0435\u043B\u0430\u043D\u0434",
      "\u041D\u043E\u0432\u0430 \u0417\u0435\u043B\u0430\u043D\u0434\u0438\u044F",
      "\u041D\u043E\u0432\u0430 \u0417\u0435\u043B\u0430\u043D\u0434\u0456\u044F",
      "\u041D\u043E\u0432\u0430\u044F \u0417\u0435\u043B\u0430\u043D\u0434\u0438\u044F",
      "\u041D\u043E\u0432\u0430\u044F \u0417\u0435\u043B\u0430\u043D\u0434\u044B\u044F",
      "\u041D\u043E\u0432\u0438 \u0417\u0435\u043B\u0430\u043D\u0434",
      "\u0428\u0438\u043D\u044D \u0417\u0435\u043B\u0430\u043D\u0434",
      "\u0546\u0578\u0580 \u0536\u0565\u056C\u0561\u0576\u0564\u056B\u0561",
      "\u05E0\u05D9\u05D5-\u05D6\u05D9\u05DC\u05E0\u05D3",
      "\u0646\u064A\u0648\u0632\u064A\u0644\u0646\u062F\u0627",
      "\u0646\u06CC\u0648\u0632\u06CC\u0644\u0646\u062F",
      "\u0928\u094D\u092F\u0942 \u091C\u093C\u0940\u0932\u0948\u0902\u0921",
      "\u0BA8\u0BBF\u0BAF\u0BC2\u0B9A\u0BC0\u0BB2\u0BBE\u0BA8\u0BCD\u0BA4\u0BC1",
      "\u0C28\u0C4D\u0C2F\u0C42\u0C1C\u0C3F\u0C32\u0C3E\u0C02\u0C21\u0C4D",
      "\u0D28\u0D4D\u0D2F\u0D42\u0D38\u0D40\u0D32\u0D3E\u0D28\u0D4D\u0D31\u0D4D",
      "\u0DB1\u0DC0\u0DC3\u0DD3\u0DBD\u0DB1\u0DCA\u0DAD\u0DBA",
      "\u0E19\u0E34\u0E27\u0E0B\u0E35\u0E41\u0E25\u0E19\u0E14\u0E4C",
      "\u10D0\u10EE\u10D0\u10DA\u10D8 \u10D6\u10D4\u10DA\u10D0\u10DC\u10D3\u10D8\u10D0",
      "\u30CB\u30E5\u30FC\u30B8\u30FC\u30E9\u30F3\u30C9",
      "\u65B0\u897F\u5170",
      "\u7D10\u897F\u862D",
      "\uB274\uC9C8\uB79C\uB4DC"
    ],
    pe: [
      "N\u01B0\u1EDBc Peru",
      "Peru",
      "Peruo",
      "Peruu",
      "P\xE9rou",
      "ePeru",
      "\u03A0\u03B5\u03C1\u03BF\u03CD",
      "\u041F\u0435\u0440\u0443",
      "\u041F\u044F\u0440\u0443",
      "\u054A\u0565\u0580\u0578\u0582",
      "\u05E4\u05E8\u05D5",
      "\u0628\u064A\u0631\u0648",
      "\u067E\u0631\u0648",
      "\u092A\u0947\u0930\u0942",
      "\u0BAA\u0BC6\u0BB0\u0BC1",
      "\u0C2A\u0C46\u0C30\u0C42",
      "\u0D2A\u0D46\u0D31\u0D41",
      "\u0E40\u0E1B\u0E23\u0E39",
      "\u10DE\u10D4\u10E0\u10E3",
      "\u30DA\u30EB\u30FC",
      "\u79D8\u9B6F",
      "\u79D8\u9C81",
      "\uD398\uB8E8"
    ],
    ph: [
      "Filipiinid",
      "Filipijnen",
      "Filipina",
      "Filipinai",
      "Filipinak",
      "Filipinas",
      "Filipine",
      "Filipines",
      "Filipini",
      "Filipinler",
      "Filipinoj",
      "Filipiny",
      "Filippiinit",
      "Filippine",
      "Filippinene",
      "Filippinerna",
      "Filippinerne",
      "Filippseyjar",
      "Filippyne",
      "F\xFCl\xF6p-szigetek",
      "Phi lip pin",
      "Philippinen",
      "Philippines",
      "iPhilippines",
      "\u03A6\u03B9\u03BB\u03B9\u03C0\u03C0\u03AF\u03BD\u03B5\u03C2",
      "\u0424\u0438\u043B\u0438\u043F\u0438\u043D\u0438",
      "\u0424\u0438\u043B\u0438\u043F\u043F\u0438\u043D",
      "\u0424\u0438\u043B\u0438\u043F\u043F\u0438\u043D\u044B",
      "\u0424\u0456\u043B\u0456\u043F\u0456\u043D\u044B",
      "\u0556\u056B\u056C\u056B\u057A\u056B\u0576\u0576\u0565\u0580",
      "\u05E4\u05D9\u05DC\u05D9\u05E4\u05D9\u05E0\u05D9\u05DD",
      "\u0627\u0644\u0641\u0644\u0628\u064A\u0646",
      "\u0641\u06CC\u0644\u06CC\u067E\u06CC\u0646",
      "\u092B\u093F\u0932\u093F\u092A\u0940\u0928\u094D\u0938",
      "\u0BAA\u0BBF\u0BB2\u0BBF\u0BAA\u0BCD\u0BAA\u0BC8\u0BA9\u0BCD\u0BB8\u0BCD",
      "\u0C2B\u0C3F\u0C32\u0C3F\u0C2A\u0C4D\u0C2A\u0C40\u0C28\u0C4D\u0C38\u0C4D",
      "\u0D2B\u0D3F\u0D32\u0D3F\u0D2A\u0D4D\u0D2A\u0D48\u0D7B\u0D38\u0D4D",
      "\u0E1F\u0E34\u0E25\u0E34\u0E1B\u0E1B\u0E34\u0E19\u0E2A\u0E4C",
      "\u10E4\u10D8\u10DA\u10D8\u10DE\u10D8\u10DC\u10D4\u10D1\u10D8",
      "\u30D5\u30A3\u30EA\u30D4\u30F3",
      "\u83F2\u5F8B\u5BBE",
      "\u83F2\u5F8B\u8CD3",
      "\uD544\uB9AC\uD540"
    ],
    pl: [
      "EPoland",
      "Lengyelorsz\xE1g",
      "Lenkija",
      "N\u01B0\u1EDBc Ph\u1EA7n Lan",
      "Poland",
      "Polandia",
      "Pole",
      "Polen",
      "Polija",
      "Poljska",
      "Pologne",
      "Poloni",
      "Polonia",
      "Polonya",
      "Polska",
      "Polsko",
      "Polujo",
      "Poola",
      "Puola",
      "P\xF3lland",
      "\u03A0\u03BF\u03BB\u03C9\u03BD\u03AF\u03B1",
      "\u041F\u043E\u043B\u0441\u043A\u0430",
      "\u041F\u043E\u043B\u0448\u0430",
      "\u041F\u043E\u043B\u044C\u0448",
      "\u041F\u043E\u043B\u044C\u0448\u0430",
      "\u041F\u043E\u043B\u044C\u0448\u0447\u0430",
      "\u041F\u043E\u0459\u0441\u043A\u0430",
      "\u053C\u0565\u0570\u0561\u057D\u057F\u0561\u0576",
      "\u05E4\u05D5\u05DC\u05D9\u05DF",
      "\u0628\u0648\u0644\u0646\u062F\u0627",
      "\u0644\u0647\u0633\u062A\u0627\u0646",
      "\u092A\u094B\u0932\u0948\u0902\u0921",
      "\u0BAA\u0BCB\u0BB2\u0BBE\u0BA8\u0BCD\u0BA4\u0BC1",
      "\u0C2A\u0C4B\u0C32\u0C3E\u0C02\u0C21\u0C4D",
      "\u0D2A\u0D4B\u0D33\u0D23\u0D4D\u0D1F\u0D4D",
      "\u0E42\u0E1B\u0E41\u0E25\u0E19\u0E14\u0E4C",
      "\u10DE\u10DD\u10DA\u10DD\u10DC\u10D4\u10D7\u10D8",
      "\u30DD\u30FC\u30E9\u30F3\u30C9",
      "\u6CE2\u5170",
      "\u6CE2\u862D",
      "\uD3F4\uB780\uB4DC"
    ],
    pr: [
      "Porto Rico",
      "Porto Riko",
      "Portoryko",
      "Puerto Rico",
      "Puerto Rikas",
      "Puerto Riko",
      "\u03A0\u03BF\u03C5\u03AD\u03C1\u03C4\u03BF \u03A1\u03AF\u03BA\u03BF",
      "\u041F\u043E\u0440\u0442\u043E\u0440\u0438\u043A\u043E",
      "\u041F\u0443\u0435\u0440\u0442\u043E \u0420\u0438\u043A\u043E",
      "\u041F\u0443\u044D\u0440\u0442\u0430-\u0420\u044B\u043A\u043E",
      "\u041F\u0443\u044D\u0440\u0442\u043E-\u0420\u0438\u043A\u043E",
      "\u054A\u0578\u0582\u0565\u0580\u057F\u0578 \u0550\u056B\u056F\u0578",
      "\u05E4\u05D5\u05D0\u05E8\u05D8\u05D5 \u05E8\u05D9\u05E7\u05D5",
      "\u0628\u0648\u0631\u062A\u0648\u0631\u064A\u0643\u0648",
      "\u067E\u0648\u0631\u062A\u0648 \u0631\u06CC\u06A9\u0648",
      "\u0C2A\u0C4B\u0C30\u0C4D\u0C1F\u0C4B \u0C30\u0C40\u0C15\u0C4B",
      "\u0E40\u0E1B\u0E2D\u0E23\u0E4C\u0E42\u0E15\u0E23\u0E34\u0E42\u0E01",
      "\u10DE\u10E3\u10D4\u10E0\u10E2\u10DD \u10E0\u10D8\u10D9\u10DD",
      "\u30D7\u30A8\u30EB\u30C8\u30EA\u30B3",
      "\u6CE2\u591A\u9ECE\u5404",
      "\uD478\uC5D0\uB974\uD1A0\uB9AC\uCF54"
    ],
    pt: [
      "N\u01B0\u1EDBc B\u1ED3 \u0110\xE0o Nha",
      "Portekiz",
      "Portogallo",
      "Portugal",
      "Portugali",
      "Portugalija",
      "Portugalska",
      "Portugalsko",
      "Portugalujo",
      "Portug\xE1lia",
      "Portug\u0101le",
      "iPortugal",
      "\u03A0\u03BF\u03C1\u03C4\u03BF\u03B3\u03B1\u03BB\u03AF\u03B1",
      "\u041F\u0430\u0440\u0442\u0443\u0433\u0430\u043B\u0456\u044F",
      "\u041F\u043E\u0440\u0442\u0443\u0433\u0430\u043B\u0438\u044F",
      "\u041F\u043E\u0440\u0442\u0443\u0433\u0430\u043B\u0438\u0458\u0430",
      "\u054A\u0578\u0580\u057F\u0578\u0582\u0563\u0561\u056C\u056B\u0561",
      "\u05E4\u05D5\u05E8\u05D8\u05D5\u05D2\u05DC",
      "\u0627\u0644\u0628\u0631\u062A\u063A\u0627\u0644",
      "\u067E\u0631\u062A\u063A\u0627\u0644",
      "\u0C2A\u0C4B\u0C30\u0C4D\u0C1A\u0C41\u0C17\u0C32\u0C4D",
      "\u0D2A\u0D4B\u0D7C\u0D1A\u0D4D\u0D1A\u0D41\u0D17\u0D7D",
      "\u0E42\u0E1B\u0E23\u0E15\u0E38\u0E40\u0E01\u0E2A",
      "\u10DE\u10DD\u10E0\u10E2\u10E3\u10D2\u10D0\u10DA\u10D8\u10D0",
      "\u30DD\u30EB\u30C8\u30AC\u30EB",
      "\u8461\u8404\u7259",
      "\uD3EC\uB974\uD22C\uAC08"
    ],
    ro: [
      "Errumania",
      "N\u01B0\u1EDBc Rumani",
      "Roemeni\xEB",
      "Romania",
      "Romaniya",
      "Romence",
      "Romunija",
      "Rom\xE6nien",
      "Rom\xE9nia",
      "Roumanie",
      "Rumani",
      "Rumanujo",
      "Ruman\xEDa",
      "Rumeenia",
      "Rumunia",
      "Rumunija",
      "Rumunjska",
      "Rumunsko",
      "Rum\xE4nien",
      "Rum\u0101\u0146u",
      "R\xFAmen\xEDa",
      "eRomania",
      "\u03A1\u03BF\u03C5\u03BC\u03B1\u03BD\u03AF\u03B1",
      "\u0420\u043E\u043C\u0430\u043D\u0438\u0458\u0430",
      "\u0420\u0443\u043C\u0443\u043D\u0438\u0458\u0430",
      "\u0420\u0443\u043C\u044A\u043D\u0438\u044F",
      "\u0420\u0443\u043C\u044B\u043D\u0438\u044F",
      "\u0420\u0443\u043C\u044B\u043D\u0456\u044F",
      "\u054C\u0578\u0582\u0574\u056B\u0576\u0565\u0580\u0565\u0576",
      "\u05E8\u05D5\u05DE\u05E0\u05D9\u05D4",
      "\u0631\u0648\u0645\u0627\u0646\u064A\u0627",
      "\u0631\u0648\u0645\u0627\u0646\u06CC",
      "\u0BB0\u0BC1\u0BAE\u0BC7\u0BA9\u0BBF\u0BAF\u0BBE",
      "\u0C30\u0C4A\u0C2E\u0C47\u0C28\u0C3F\u0C2F\u0C3E",
      "\u0D31\u0D4A\u0D2E\u0D3E\u0D28\u0D3F\u0D2F",
      "\u0E42\u0E23\u0E21\u0E32\u0E40\u0E19\u0E35\u0E22",
      "\u10E0\u10E3\u10DB\u10D8\u10DC\u10E3\u10DA\u10D8",
      "\u30EB\u30FC\u30DE\u30CB\u30A2",
      "\u7F57\u9A6C\u5C3C\u4E9A",
      "\u7F85\u99AC\u5C3C\u4E9E",
      "\uB8E8\uB9C8\uB2C8\uC544"
    ],
    rs: [
      "N\u01B0\u1EDBc Serbia",
      "Serbi",
      "Serbia",
      "Serbie",
      "Serbien",
      "Serbija",
      "Serbujo",
      "Servi\xEB",
      "Srbija",
      "Srbsko",
      "Szerbia",
      "S\xE9rvia",
      "S\u0131rbistan",
      "\u03A3\u03B5\u03C1\u03B2\u03AF\u03B1",
      "\u0421\u0435\u0440\u0431\u0438\u044F",
      "\u0421\u0435\u0440\u0431\u0456\u044F",
      "\u0421\u0440\u0431\u0438\u0458\u0430",
      "\u0421\u044A\u0440\u0431\u0438\u044F",
      "\u054D\u0565\u0580\u0562\u056B\u0561",
      "\u05E1\u05E8\u05D1\u05D9\u05D4",
      "\u0635\u0631\u0628\u0633\u062A\u0627\u0646",
      "\u0635\u0631\u0628\u064A\u0627",
      "\u0B9A\u0BC6\u0BB0\u0BCD\u0BAA\u0BBF\u0BAF\u0BBE",
      "\u0C38\u0C46\u0C30\u0C4D\u0C2C\u0C3F\u0C2F\u0C3E",
      "\u0D38\u0D46\u0D7C\u0D2C\u0D3F\u0D2F",
      "\u0E40\u0E0B\u0E2D\u0E23\u0E4C\u0E40\u0E1A\u0E35\u0E22",
      "\u10E1\u10D4\u10E0\u10D1\u10D8\u10D0",
      "\u30BB\u30EB\u30D3\u30A2",
      "\u585E\u5C14\u7EF4\u4E9A",
      "\u585E\u723E\u7DAD\u4E9E",
      "\uC138\uB974\uBE44\uC544"
    ],
    scotland: [
      "Apvienot\u0101 karaliste: Skotija",
      "Britania Raya: Skotlandia",
      "Britujo: Skotujo",
      "E-UK: Scotland",
      "Escocia",
      "Eskozia",
      "Iso-Britannia: Scotland",
      "Jungtin\u0117 Karalyst\u0117: \u0160kotija",
      "Marea Britanie: Sco\u0163ia",
      "Reino Unido: Escocia",
      "Royaume-Uni : Ecosse",
      "Schotland",
      "Schottland",
      "Scotland",
      "Skotland",
      "Skotsko",
      "UK: Scotland",
      "UK: Skoci",
      "UK: Skottland",
      "UK: Sk\xF3cia",
      "UK: Szkocja",
      "UK: \u0130ngiltere",
      "VB: \u0160kotska",
      "VK: Skotland",
      "Zdru\u017Eeno kraljestvo: \u0160kotska",
      "\u0160otimaa",
      "\u0397\u03BD\u03C9\u03BC\u03AD\u03BD\u03BF \u0392\u03B1\u03C3\u03AF\u03BB\u03B5\u03B9\u03BF: \u03A3\u03BA\u03C9\u03C4\u03AF\u03B1",
      "\u0412\u0411: \u0428\u043A\u043E\u0442\u0441\u043A\u0430",
      "\u0412\u0435\u043B\u0438\u043A\u0430 \u0411\u0440\u0438\u0442\u0430\u043D\u0438\u0458\u0430: \u0428\u043A\u043E\u0442\u0441\u043A\u0430",
      "\u0412\u0435\u043B\u0438\u043A\u043E\u0431\u0440\u0438\u0442\u0430\u043D\u0438\u044F: \u0428\u043E\u0442\u043B\u0430\u043D\u0434\u0438\u044F",
      "\u041E\u0431\u0435\u0434\u0438\u043D\u0435\u043D\u043E \u043A\u0440\u0430\u043B\u0441\u0442\u0432\u043E: \u0428\u043E\u0442\u043B\u0430\u043D\u0434\u0438\u044F",
      "\u0428\u0430\u0442\u043B\u0430\u043D\u0434\u044B\u044F",
      "\u0544\u0539: \u0547\u0578\u057F\u056C\u0561\u0576\u0564\u056B\u0561",
      "\u05E1\u05E7\u05D5\u05D8\u05DC\u05E0\u05D3",
      "\u0627\u0646\u06AF\u0644\u0633\u062A\u0627\u0646 : \u0627\u0633\u06A9\u0627\u062A\u0644\u0646\u062F",
      "\u0633\u0643\u0648\u062A\u0644\u0646\u062F\u0627 - \u0627\u0644\u0645\u0645\u0644\u0643\u0629 \u0627\u0644\u0645\u062A\u062D\u062F\u0629",
      "\u0E2A\u0E2B\u0E23\u0E32\u0E0A\u0E2D\u0E32\u0E13\u0E32\u0E08\u0E31\u0E01\u0E23 : \u0E2A\u0E01\u0E2D\u0E15\u0E41\u0E25\u0E19\u0E14\u0E4C",
      "\u10D2\u10D0\u10D4\u10E0\u10E2\u10D8\u10D0\u10DC\u10D4\u10D1\u10E3\u10DA\u10D8 \u10E1\u10D0\u10DB\u10D4\u10E4\u10DD: \u10E8\u10DD\u10E2\u10DA\u10D0\u10DC\u10D3\u10D8\u10D0",
      "\u30B9\u30B3\u30C3\u30C8\u30E9\u30F3\u30C9\uFF08\u82F1\uFF09",
      "\u82F1\u56FD\uFF1A\u82CF\u683C\u5170",
      "\u82F1\u570B: \u8607\u683C\u862D",
      "\uC601\uAD6D : \uC2A4\uCF54\uD2C0\uB780\uB4DC"
    ],
    se: [
      "Rootsi",
      "Ruotsi",
      "Schweden",
      "Suedi",
      "Suedia",
      "Su\xE8cia",
      "Su\xE8de",
      "Svedujo",
      "Sverige",
      "Sv\xE9dorsz\xE1g",
      "Swede",
      "Sweden",
      "Swedia",
      "Szwecja",
      "Zviedrija",
      "Zweden",
      "iSweden",
      "\u0130sve\xE7",
      "\u0160vedija",
      "\u0160vedska",
      "\u0160v\xE9dsko",
      "\u03A3\u03BF\u03C5\u03B7\u03B4\u03AF\u03B1",
      "\u0428\u0432\u0435\u0434\u0441\u043A\u0430",
      "\u0428\u0432\u0435\u0446\u0438\u044F",
      "\u0428\u0432\u0435\u0446\u044B\u044F",
      "\u0547\u057E\u0565\u0564\u056B\u0561",
      "\u05E9\u05D5\u05D5\u05D3\u05D9\u05D4",
      "\u0627\u0644\u0633\u0648\u064A\u062F",
      "\u0633\u0648\u0626\u062F",
      "\u0C38\u0C4D\u0C35\u0C40\u0C21\u0C28\u0C4D",
      "\u0D38\u0D4D\u0D35\u0D40\u0D21\u0D7B",
      "\u0E2A\u0E27\u0E35\u0E40\u0E14\u0E19",
      "\u10E8\u10D5\u10D4\u10D3\u10D4\u10D7\u10D8",
      "\u30B9\u30A8\u30FC\u30C7\u30F3",
      "\u745E\u5178",
      "\uC2A4\uC6E8\uB374"
    ],
    sg: [
      "ESingapore",
      "Singapoer",
      "Singapor",
      "Singapore",
      "Singapour",
      "Singapur",
      "Singapura",
      "Singapuro",
      "Singap\u016Bras",
      "Szingap\xFAr",
      "\u03A3\u03B9\u03B3\u03BA\u03B1\u03C0\u03BF\u03CD\u03C1\u03B7",
      "\u0421\u0438\u043D\u0433\u0430\u043F\u0443\u0440",
      "\u0421\u0456\u043D\u0433\u0430\u043F\u0443\u0440",
      "\u054D\u056B\u0576\u0563\u0561\u057A\u0578\u0582\u0580",
      "\u05E1\u05D9\u05E0\u05D2\u05E4\u05D5\u05E8",
      "\u0633\u0646\u063A\u0627\u0641\u0648\u0631\u0629",
      "\u0633\u0646\u06AF\u0627\u067E\u0648\u0631",
      "\u0C38\u0C3F\u0C02\u0C17\u0C2A\u0C42\u0C30\u0C4D",
      "\u0D38\u0D3F\u0D02\u0D17\u0D2A\u0D4D\u0D2A\u0D42\u0D7C",
      "\u0E2A\u0E34\u0E07\u0E04\u0E42\u0E1B\u0E23\u0E4C",
      "\u10E1\u10D8\u10DC\u10D2\u10D0\u10DE\u10E3\u10E0\u10D8",
      "\u30B7\u30F3\u30AC\u30DD\u30FC\u30EB",
      "\u65B0\u52A0\u5761",
      "\uC2F1\uAC00\uD3EC\uB974"
    ],
    si: [
      ".",
      "Eslov\xE8nia",
      "Sloveenia",
      "Sloveni",
      "Slovenia",
      "Slovenien",
      "Slovenujo",
      "Slovenya",
      "Slovinsko",
      "Slov\xE9nie",
      "Slov\u0117nija",
      "Slowenien",
      "Sloweni\xEB",
      "Szlov\xE9nia",
      "S\u0142owenia",
      "iSlovenia",
      "\u03A3\u03BB\u03BF\u03B2\u03B5\u03BD\u03AF\u03B1",
      "\u0421\u043B\u0430\u0432\u0435\u043D\u0456\u044F",
      "\u0421\u043B\u043E\u0432\u0435\u043D\u0438\u044F",
      "\u0421\u043B\u043E\u0432\u0435\u043D\u0438\u0458\u0430",
      "\u054D\u056C\u0578\u057E\u0565\u0576\u056B\u0561",
      "\u05E1\u05DC\u05D5\u05D1\u05E0\u05D9\u05D4",
      "\u0627\u0633\u0644\u0648\u0648\u0646\u06CC",
      "\u0633\u0644\u0648\u0641\u064A\u0646\u064A\u0627",
      "\u0C38\u0C4D\u0C32\u0C4A\u0C35\u0C47\u0C28\u0C3F\u0C2F\u0C3E",
      "\u0D38\u0D4D\u0D32\u0D4B\u0D35\u0D47\u0D28\u0D3F\u0D2F",
      "\u0E2A\u0E42\u0E25\u0E27\u0E32\u0E40\u0E19\u0E35\u0E22",
      "\u10E1\u10DA\u10DD\u10D5\u10D4\u10DC\u10D8\u10D0",
      "\u30B9\u30ED\u30D9\u30CB\u30A2",
      "\u65AF\u6D1B\u6587\u5C3C\u4E9A",
      "\u65AF\u6D1B\u7DAD\u5C3C\u4E9E",
      "\uC2AC\uB85C\uBCA0\uB2C8\uC544"
    ],
    th: [
      "N\u01B0\u1EDBc Th\xE1i Lan",
      "Tailandas",
      "Tailandia",
      "Tailand\xEB",
      "Taimaa",
      "Taizeme",
      "Tajland",
      "Tajlandia",
      "Tajujo",
      "Tayland",
      "Thaif\xF6ld",
      "Thailand",
      "Thailanda",
      "Thailande",
      "Thailandia",
      "Thaimaa",
      "Thajsko",
      "country.th",
      "\u03A4\u03B1\u03CB\u03BB\u03AC\u03BD\u03B4\u03B7",
      "\u0422\u0430\u0439\u043B\u0430\u043D\u0434",
      "\u0422\u0430\u0458\u043B\u0430\u043D\u0434",
      "\u062A\u0627\u064A\u0644\u0627\u0646\u062F",
      "\u062A\u0627\u06CC\u0644\u0646\u062F",
      "\u0C25\u0C3E\u0C2F\u0C3F\u0C32\u0C3E\u0C02\u0C21\u0C4D",
      "\u0D24\u0D3E\u0D2F\u0D4D\u0D32\u0D3E\u0D28\u0D4D\u0D31\u0D4D",
      "\u0E1B\u0E23\u0E30\u0E40\u0E17\u0E28\u0E44\u0E17\u0E22",
      "\u10E2\u10D0\u10D8\u10DA\u10D0\u10DC\u10D3\u10D8",
      "\u30BF\u30A4",
      "\u6CF0\u570B",
      "\uD0DC\uAD6D"
    ],
    tw: [
      "Taivan",
      "Taivanis",
      "Taiv\u0101na",
      "Taiwan",
      "Tajvan",
      "Tajvano",
      "Tajwan",
      "Tayvan",
      "Tchaj-van",
      "iTaiwan",
      "\u03A4\u03B1\u03CA\u03B2\u03AC\u03BD",
      "\u0422\u0430\u0439\u0432\u0430\u043D",
      "\u0422\u0430\u0439\u0432\u0430\u043D\u044C",
      "\u0422\u0430\u0458\u0432\u0430\u043D",
      "\u0539\u0561\u0575\u057E\u0561\u0576",
      "\u05D8\u05D0\u05D9\u05D5\u05D5\u05D0\u05DF",
      "\u062A\u0627\u064A\u0648\u0627\u0646",
      "\u062A\u0627\u06CC\u0648\u0627\u0646",
      "\u0C24\u0C48\u0C35\u0C3E\u0C28\u0C4D",
      "\u0D24\u0D3E\u0D2F\u0D4D\u200C\u0D35\u0D3E\u0D7B",
      "\u0E44\u0E15\u0E49\u0E2B\u0E27\u0E31\u0E19",
      "\u10E2\u10D0\u10D8\u10D5\u10D0\u10DC\u10D8",
      "\u53F0\u6E7E",
      "\u53F0\u6E7E\uFF08\u4E2D\u83EF\u6C11\u56FD\uFF09",
      "\u53F0\u7063",
      "\uB300\uB9CC"
    ],
    ug: ["Uganda"],
    uk: [
      "Anglaterra i Pa\xEDs de Gales",
      "Anglie a Wales",
      "Apvienot\u0101 karaliste: Anglija un Velsa",
      "Britania Raya: Inggris & Wales",
      "Britujo: Anglujo & Kimrujo",
      "E-UK: England & Wales",
      "Engeland & Wales",
      "England & Wales",
      "England and Wales",
      "England og Wales",
      "Englanti ja Wales",
      "Ingalaterra eta Gales",
      "Inghilterra & Galles",
      "Inglaterra e Pa\xEDs de Gales",
      "Inglaterra y Pa\xEDs de Gales",
      "Inglismaa ja Wales",
      "Jungtin\u0117 Karalyst\u0117: Anglija ir Velsas",
      "Marea Britanie: Anglia&\u0162ara Galilor",
      "Reino Unido",
      "Reino Unido: Inglaterra e Pa\xEDs de Gales",
      "Reino Unido: Inglaterra y Gales",
      "Royaume-Uni",
      "Royaume-Uni : Angleterre & Pays de Galles",
      "UK: Angli & Uells",
      "UK: Anglia i Walia",
      "UK: Anglia \xE9s Wales",
      "UK: Engelane & Wales",
      "UK: England & Wales",
      "UK: England og Wales",
      "UK: \u0130ngiltere & Galler",
      "VB: Engleska i Vels",
      "VB: Engleska i Wales",
      "VK: Engeland en Wallis",
      "V\u01B0\u01A1ng qu\u1ED1c Anh: N\u01B0\u1EDBc Anh v\xE0 x\u1EE9 Wales",
      "Zdru\u017Eeno kraljestvo: Anglija in Wales",
      "\u0397\u03BD\u03C9\u03BC\u03AD\u03BD\u03BF \u0392\u03B1\u03C3\u03AF\u03BB\u03B5\u03B9\u03BF: \u0391\u03B3\u03B3\u03BB\u03AF\u03B1 & \u039F\u03C5\u03B1\u03BB\u03AF\u03B1",
      "\u0410\u043D\u0433\u043B\u0438\u044F \u0438 \u0423\u044D\u043B\u044C\u0441",
      "\u0410\u043D\u0433\u043B\u0456\u044F \u0456 \u040E\u044D\u043B\u044C\u0441",
      "\u0412\u0411: \u0415\u043D\u0433\u043B\u0435\u0441\u043A\u0430 \u0438 \u0412\u0435\u043B\u0441",
      "\u0412\u0435\u043B\u0438\u043A\u0430 \u0411\u0440\u0438\u0442\u0430\u043D\u0438\u0458\u0430: \u0410\u043D\u0433\u043B\u0438\u0458\u0430 \u0438 \u0412\u0435\u043B\u0441",
      "\u041E\u0431\u0435\u0434\u0438\u043D\u0435\u043D\u043E \u043A\u0440\u0430\u043B\u0441\u0442\u0432\u043E: \u0410\u043D\u0433\u043B\u0438\u044F \u0438 \u0423\u0435\u043B\u0441",
      "\u0544\u056B\u0561\u0581\u0575\u0561\u056C \u0539\u0561\u0563\u0561\u057E\u0578\u0580\u0578\u0582\u0569\u0575\u0578\u0582\u0576\u0589 \u0531\u0576\u0563\u056C\u056B\u0561 \u0587 \u0548\u0582\u0565\u056C\u057D",
      "\u05D0\u05E0\u05D2\u05DC\u05D9\u05D4",
      "\u0627\u0644\u0645\u0645\u0644\u0643\u0629 \u0627\u0644\u0645\u062A\u062D\u062F\u0629 : \u0627\u0646\u0643\u0644\u062A\u0631\u0627 \u0648\u0648\u064A\u0644\u0632",
      "\u0627\u0646\u06AF\u0644\u0633\u062A\u0627\u0646 : \u0627\u0646\u06AF\u0644\u06CC\u0633 \u0648 \u0648\u06CC\u0644\u0632",
      "\u0D2F\u0D41.\u0D15\u0D46.: \u0D07\u0D02\u0D17\u0D23\u0D4D\u0D1F\u0D41\u0D02 \u0D35\u0D46\u0D2F\u0D4D\u0D32\u0D4D\u0D38\u0D41\u0D02",
      "\u0E2A\u0E2B\u0E23\u0E32\u0E0A\u0E2D\u0E32\u0E13\u0E32\u0E08\u0E31\u0E01\u0E23: \u0E2D\u0E31\u0E07\u0E01\u0E24\u0E29\u0E41\u0E25\u0E30\u0E40\u0E27\u0E25\u0E2A\u0E4C",
      "\u10D2\u10D0\u10D4\u10E0\u10D7\u10D8\u10D4\u10DC\u10D0\u10D1\u10E3\u10DA\u10D8 \u10E1\u10D0\u10DB\u10D4\u10E4\u10DD: \u10D8\u10DC\u10D2\u10DA\u10D8\u10E1\u10D8 \u10D3\u10D0 \u10E3\u10D0\u10DA\u10D4\u10E1\u10D8",
      "\u30A4\u30F3\u30B0\u30E9\u30F3\u30C9\uFF06\u30A6\u30A7\u30FC\u30EB\u30BA\uFF08\u82F1\uFF09",
      "\u82F1\u56FD\uFF1A\u82F1\u683C\u5170\u548C\u5A01\u5C14\u58EB",
      "\u82F1\u570B: \u82F1\u683C\u862D\u53CA\u5A01\u723E\u65AF",
      "\uC601\uAD6D: \uC789\uAE00\uB79C\uB4DC&"
    ],
    us: [
      "Ameerika \xDChendriigid",
      "Amerika Serikat",
      "Amerika Syarikat",
      "Bandar\xEDkin",
      "Birle\u015Fik Devletler",
      "E-United States",
      "Egyes\xFClt \xC1llamok",
      "Estados Unidos",
      "Estados Unidos de Am\xE9rica",
      "Estados Unidos de Norteam\xE9rica",
      "Estats Units d'Am\xE8rica",
      "Estatu Batuak",
      "Etats-Unis",
      "F\xF6renta Staterna",
      "H\u1EE3p ch\u1EE7ng qu\u1ED1c Hoa K\u1EF3 (N\u01B0\u1EDBc M\u1EF9)",
      "Jungtin\u0117s Valstijos",
      "SAD",
      "Savienot\u0101s valstis",
      "Shtetet e Bashkuara",
      "Spojen\xE9 st\xE1ty americk\xE9",
      "Stany Zjednoczone",
      "Statele Unite ale Americii",
      "Stati Uniti",
      "USA",
      "United States",
      "Usono",
      "Vereinigte Staaten von Amerika",
      "Verenigde State",
      "Verenigde Staten",
      "Yhdysvallat",
      "Zdru\u017Eene dr\u017Eave",
      "\u0397\u03BD\u03C9\u03BC\u03AD\u03BD\u03B5\u03C2 \u03A0\u03BF\u03BB\u03B9\u03C4\u03B5\u03AF\u03B5\u03C2",
      "\u0417\u0428\u0410",
      "\u0421\u0410\u0414",
      "\u0421\u0410\u0429",
      "\u0421\u0428\u0410",
      "\u0544\u056B\u0561\u0581\u0575\u0561\u056C \u0546\u0561\u0570\u0561\u0576\u0563\u0576\u0565\u0580",
      '\u05D0\u05E8\u05D4"\u05D1',
      "\u0627\u0644\u0648\u0644\u0627\u064A\u0627\u062A \u0627\u0644\u0645\u0646\u062D\u062F\u0629",
      "\u0627\u06CC\u0627\u0644\u0627\u062A \u0645\u062A\u062D\u062F\u0647",
      "\u0C05\u0C2E\u0C46\u0C30\u0C3F\u0C15\u0C3E \u0C38\u0C02\u0C2F\u0C41\u0C15\u0C4D\u0C24 \u0C30\u0C3E\u0C37\u0C4D\u0C1F\u0C4D\u0C30\u0C3E\u0C32\u0C41",
      "\u0D05\u0D2E\u0D47\u0D30\u0D3F\u0D15\u0D4D\u0D15\u0D7B \u0D10\u0D15\u0D4D\u0D2F\u0D28\u0D3E\u0D1F\u0D41\u0D15\u0D7E",
      "\u0E2A\u0E2B\u0E23\u0E31\u0E10\u0E2D\u0E40\u0E21\u0E23\u0E34\u0E01\u0E32",
      "\u10E8\u10D4\u10D4\u10E0\u10D7\u10D4\u10D1\u10E3\u10DA\u10D8 \u10E8\u10E2\u10D0\u10E2\u10D4\u10D1\u10D8",
      "\u30A2\u30E1\u30EA\u30AB\u5408\u8846\u56FD",
      "\u7F8E\u56FD",
      "\u7F8E\u570B",
      "\uBBF8\uAD6D"
    ],
    ve: ["Venezuela"],
    vn: [
      "Vietnam",
      "Vietname",
      "Vietn\xE3",
      "Vijetnam",
      "Vjetnama",
      "Vjetnamujo",
      "country.vn",
      "wietnamski",
      "\u0392\u03B9\u03B5\u03C4\u03BD\u03AC\u03BC",
      "\u0412\u0438\u0435\u0442\u043D\u0430\u043C",
      "\u0412\u0438\u0458\u0435\u0442\u043D\u0430\u043C",
      "\u0412\u044C\u0435\u0442\u043D\u0430\u043C",
      "\u0641\u064A\u062A\u0646\u0627\u0645",
      "\u0648\u06CC\u062A\u0646\u0627\u0645",
      "\u0BB5\u0BBF\u0BAF\u0B9F\u0BCD\u0BA8\u0BBE\u0BAE\u0BCD",
      "\u0C35\u0C3F\u0C2F\u0C46\u0C24\u0C4D\u0C28\u0C3E\u0C02",
      "\u0D35\u0D3F\u0D2F\u0D31\u0D4D\u0D31\u0D4D\u0D28\u0D3E\u0D02",
      "\u10D5\u10D8\u10D4\u10E2\u10DC\u10D0\u10DB\u10D8",
      "\u30D9\u30C8\u30CA\u30E0",
      "\u8D8A\u5357",
      "\uBCA0\uD2B8\uB0A8"
    ],
    za: [
      "Africa de Sud",
      "Afrika Borwa",
      "Afrika Selatan",
      "Afrik\xEB e Jugut",
      "Afrique du Sud",
      "Ameerika \xDChendriigid",
      "Amerika Serikat",
      "Amerika Syarikat",
      "Bandar\xEDkin",
      "Birle\u015Fik Devletler",
      "Dienvid\u0101frika",
      "D\xE9l-Afrika",
      "E-United States",
      "ENingizimu Afrika",
      "Egyes\xFClt \xC1llamok",
      "Estados Unidos",
      "Estados Unidos de Am\xE9rica",
      "Estados Unidos de Norteam\xE9rica",
      "Estats Units d'Am\xE8rica",
      "Estatu Batuak",
      "Etats-Unis",
      "Etel\xE4-Afrikka",
      "F\xF6renta Staterna",
      "Hegoafrika",
      "H\u1EE3p ch\u1EE7ng qu\u1ED1c Hoa K\u1EF3 (N\u01B0\u1EDBc M\u1EF9)",
      "Ji\u017En\xED Afrika",
      "Jungtin\u0117s Valstijos",
      "Ju\u017Ena Afrika",
      "Ju\u017Enoafri\u0161ka Republika",
      "L\xF5una-Aafrika",
      "Piet\u0173 Afrika",
      "Po\u0142udniowa Afryka",
      "SAD",
      "Savienot\u0101s valstis",
      "Shtetet e Bashkuara",
      "South Africa",
      "Spojen\xE9 st\xE1ty americk\xE9",
      "Stany Zjednoczone",
      "Statele Unite ale Americii",
      "Stati Uniti",
      "Sud Africa",
      "Sud-Afriko",
      "Suid-Afrika",
      "Sur\xE1frica",
      "Sydafrika",
      "S\xF8r-afrika",
      "S\xFCdafrika",
      "USA",
      "United States",
      "Usono",
      "Vereinigte Staaten von Amerika",
      "Verenigde State",
      "Verenigde Staten",
      "Yhdysvallat",
      "Zdru\u017Eene dr\u017Eave",
      "Zuid-Afrika",
      "\xC1frica do Sul",
      "\u0397\u03BD\u03C9\u03BC\u03AD\u03BD\u03B5\u03C2 \u03A0\u03BF\u03BB\u03B9\u03C4\u03B5\u03AF\u03B5\u03C2",
      "\u039D\u03CC\u03C4\u03B9\u03B1 \u0391\u03C6\u03C1\u03B9\u03BA\u03AE",
      "\u0408\u0443\u0436\u043D\u0430 \u0410\u0444\u0440\u0438\u043A\u0430",
      "\u0417\u0428\u0410",
      "\u041F\u0410\u0420",
      "\u0421\u0410\u0414",
      "\u0421\u0410\u0429",
      "\u0421\u0428\u0410",
      "\u042E\u0410\u0420",
      "\u042E\u0436\u043D\u0430 \u0410\u0444\u0440\u0438\u043A\u0430",
      "\u0540\u0561\u0580\u0561\u057E\u0561\u0575\u056B\u0576 \u0531\u0586\u0580\u056B\u056F\u0561",
      "\u0544\u056B\u0561\u0581\u0575\u0561\u056C \u0546\u0561\u0570\u0561\u0576\u0563\u0576\u0565\u0580",
      '\u05D0\u05E8\u05D4"\u05D1',
      "\u05D3\u05E8\u05D5\u05DD \u05D0\u05E4\u05E8\u05D9\u05E7\u05D4",
      "\u0622\u0641\u0631\u06CC\u0642\u0627\u06CC \u062C\u0646\u0648\u0628\u06CC",
      "\u0627\u0644\u0648\u0644\u0627\u064A\u0627\u062A \u0627\u0644\u0645\u0646\u062D\u062F\u0629",
      "\u0627\u06CC\u0627\u0644\u0627\u062A \u0645\u062A\u062D\u062F\u0647",
      "\u062C\u0646\u0648\u0628 \u0625\u0641\u0631\u064A\u0642\u064A\u0627",
      "\u0C05\u0C2E\u0C46\u0C30\u0C3F\u0C15\u0C3E \u0C38\u0C02\u0C2F\u0C41\u0C15\u0C4D\u0C24 \u0C30\u0C3E\u0C37\u0C4D\u0C1F\u0C4D\u0C30\u0C3E\u0C32\u0C41",
      "\u0C26\u0C15\u0C4D\u0C37\u0C3F\u0C23 \u0C06\u0C2B\u0C4D\u0C30\u0C3F\u0C15\u0C3E",
      "\u0D05\u0D2E\u0D47\u0D30\u0D3F\u0D15\u0D4D\u0D15\u0D7B \u0D10\u0D15\u0D4D\u0D2F\u0D28\u0D3E\u0D1F\u0D41\u0D15\u0D7E",
      "\u0D26\u0D15\u0D4D\u0D37\u0D3F\u0D23\u0D3E\u0D2B\u0D4D\u0D30\u0D3F\u0D15\u0D4D\u0D15",
      "\u0E2A\u0E2B\u0E23\u0E31\u0E10\u0E2D\u0E40\u0E21\u0E23\u0E34\u0E01\u0E32",
      "\u0E41\u0E2D\u0E1F\u0E23\u0E34\u0E01\u0E32\u0E43\u0E15\u0E49",
      "\u10E1\u10D0\u10DB\u10EE\u10E0\u10D4\u10D7 \u10D0\u10E4\u10E0\u10D8\u10D9\u10D0",
      "\u10E8\u10D4\u10D4\u10E0\u10D7\u10D4\u10D1\u10E3\u10DA\u10D8 \u10E8\u10E2\u10D0\u10E2\u10D4\u10D1\u10D8",
      "\u30A2\u30E1\u30EA\u30AB\u5408\u8846\u56FD",
      "\u5357\u30A2\u30D5\u30EA\u30AB",
      "\u5357\u975E",
      "\u7F8E\u56FD",
      "\u7F8E\u570B",
      "\uB0A8\uC544\uD504\uB9AC\uCE74 \uACF5\uD654\uAD6D",
      "\uBBF8\uAD6D"
    ]
  }
};

// packages/license/src/detect/dictionary.ts
var Dictionary = class {
  #values = /* @__PURE__ */ new Map();
  #longest = 0;
  /** Adds a name of a value. */
  add(name, value) {
    const key = keyOf2(name);
    if (key === "") return;
    this.#longest = Math.max(this.#longest, key.length);
    const values = this.#values.get(key);
    if (values === void 0) this.#values.set(key, /* @__PURE__ */ new Set([value]));
    else values.add(value);
  }
  /** Values of the longest name that ends at a place and begins at an edge; and where it begins. */
  endingAt({ text: text2, edges }, end) {
    for (let at = Math.max(0, end - this.#longest); at < end; at += 1) {
      const values = edges[at] ? this.#values.get(text2.slice(at, end)) : void 0;
      if (values !== void 0) return { values, at };
    }
    return void 0;
  }
  /** Values of the longest name that begins at a place and ends at an edge; and where it ends. */
  startingAt({ text: text2, edges }, start) {
    for (let at = Math.min(text2.length, start + this.#longest); at > start; at -= 1) {
      const values = edges[at] ? this.#values.get(text2.slice(start, at)) : void 0;
      if (values !== void 0) return { values, at };
    }
    return void 0;
  }
};
function fill(...sources) {
  const dictionary = new Dictionary();
  for (const source of sources)
    for (const [value, list] of Object.entries(source)) for (const name of list) dictionary.add(name, value);
  return dictionary;
}
var ELEMENTS = /* @__PURE__ */ new Set(["by", "nc", "sa", "nd"]);
var PARTS = /\s*[-–—‐‑−─/,+]\s*|\s+-\s*/u;
function elementsOf(units2) {
  const counts = /* @__PURE__ */ new Map();
  for (const [unit, list] of Object.entries(units2)) {
    const own = unit.split("-");
    if (!own.every((element) => ELEMENTS.has(element))) continue;
    for (const name of list) {
      const parts = name.split(PARTS).filter((part) => part !== "");
      if (parts.length !== own.length) continue;
      for (const [index, part] of parts.entries()) {
        const of = counts.get(keyOf2(part)) ?? /* @__PURE__ */ new Map();
        of.set(own[index], (of.get(own[index]) ?? 0) + 1);
        counts.set(keyOf2(part), of);
      }
    }
  }
  const elements = { by: [], nc: [], sa: [], nd: [] };
  for (const [part, of] of counts) {
    const [best] = [...of].sort(([, left], [, right]) => right - left);
    if (best !== void 0) elements[best[0]]?.push(part);
  }
  return elements;
}
var made;
function dictionaries() {
  made ??= {
    units: fill(names_default.units, aliases_default.units),
    elements: fill(elementsOf(names_default.units), aliases_default.elements),
    unmistakable: fill({ devnations: names_default.units.devnations, certification: aliases_default.units.certification }),
    places: fill(names_default.places, aliases_default.places)
  };
  return made;
}

// packages/license/src/detect/name.ts
var REACH = 260;
var MOST_VERSIONS = 200;
var VERSION = /(?<![\d.,])([1-4])[.,]([0-9])(?![\d]|[.,]\d)/g;
var FAMILY = /creative[\s-]{0,3}commons?|(?<!\p{L})CC(?!\p{L})|クリエイティブ・?コモンズ|知识共享|創用|创用|共享创意|크리에이티브\s?커먼즈|креатив\s?коммонс|кріейтів\s?коммонс|كرييتف\s?كومنز|المشاع\s?الإبداعي/iu;
var toDictionary = (words) => {
  const dictionary = new Dictionary();
  for (const word of words.split("|")) dictionary.add(word, "");
  return dictionary;
};
var FILLERS = toDictionary(
  "license|licence|licenses|licensed|lizenz|lizenzvertrag|licencia|licenza|licen\xE7a|licens|lisens|lisenssi|licencja|licencji|licencj\u0105|licence publique|public license|public licence|licensen|licencia p\xFAblica|licenc|licen\u021B\u0103|\u043B\u0438\u0446\u0435\u043D\u0437\u0438\u044F|\u043B\u0438\u0446\u0435\u043D\u0437\u0438\u0438|\u043B\u0456\u0446\u0435\u043D\u0437\u0456\u044F|\u30E9\u30A4\u30BB\u30F3\u30B9|\u8BB8\u53EF\u534F\u8BAE|\u8BB8\u53EF|\u6388\u6B0A\u689D\u6B3E|\u6388\u6743|\uB77C\uC774\uC120\uC2A4|\uC774\uC6A9\uD5C8\uB77D|version|versi\xF3n|versione|versi\xF3n|vers\xE3o|ver|v|\u0432\u0435\u0440\u0441\u0438\u0438|\u0432\u0435\u0440\u0441\u0438\u044F|version number|the|of|for|for the|pour|pour les|pour la|pour le|in|der|die|de|del|della|do|da|para|per|ported|port|deed|legal code|cc"
);
var only = (values) => [...values][0];
function unitEndingAt(text2, from) {
  const { units: whole2, elements } = dictionaries();
  let end = from;
  for (let skipped = 0; skipped < 4; skipped += 1) {
    const name = whole2.endingAt(text2, end);
    const parts = /* @__PURE__ */ new Set();
    let at = end;
    for (let part = elements.endingAt(text2, at); part !== void 0 && parts.size < 3; part = elements.endingAt(text2, at)) {
      parts.add(only(part.values));
      at = part.at;
    }
    if (name !== void 0 && name.at <= at) return { unit: name.values, at: name.at };
    if (parts.size > 0) return { unit: unitsOf(parts), at };
    const filler = FILLERS.endingAt(text2, end);
    if (filler === void 0) return void 0;
    end = filler.at;
  }
  return void 0;
}
function unitStartingAt(text2, start) {
  const { units: whole2, elements } = dictionaries();
  const name = whole2.startingAt(text2, start);
  const parts = /* @__PURE__ */ new Set();
  let at = start;
  for (let part = elements.startingAt(text2, at); part !== void 0 && parts.size < 3; part = elements.startingAt(text2, at)) {
    parts.add(only(part.values));
    at = part.at;
  }
  if (name !== void 0 && name.at >= at) return { unit: name.values, at: name.at, parts: 2 };
  return parts.size > 0 ? { unit: unitsOf(parts), at, parts: parts.size } : void 0;
}
var ORDERS = [
  ["by", "nc", "nd", "sa"],
  ["by", "nd", "nc"]
];
function unitsOf(parts) {
  const orders = ORDERS.map((order2) => order2.filter((element) => parts.has(element)).join("-"));
  return new Set(orders.filter((unit) => units.has(unit)));
}
function placesAfter(text2) {
  const { places } = dictionaries();
  let start = 0;
  for (let skipped = 0; skipped < 4; skipped += 1) {
    const place = places.startingAt(text2, start);
    if (place !== void 0) return place.values;
    const filler = FILLERS.startingAt(text2, start);
    if (filler === void 0) break;
    start = filler.at;
  }
  return /* @__PURE__ */ new Set();
}
var placesIn = (text2) => dictionaries().places.startingAt(squash(text2), 0)?.values ?? /* @__PURE__ */ new Set();
function unitAfter(text2) {
  let start = 0;
  for (let skipped = 0; skipped < 5; skipped += 1) {
    const found = unitStartingAt(text2, start);
    if (found !== void 0) return found.unit;
    const filler = text2.text.startsWith("creativecommons", start) ? { at: start + "creativecommons".length } : FILLERS.startingAt(text2, start);
    if (filler === void 0) return void 0;
    start = filler.at;
  }
  return void 0;
}
var SHORT_NAME = /\([a-z0-9\s-]{2,12}\)\s{0,3}$/i;
var endOf = (text2) => {
  const squashed = squash(text2);
  return [squashed, squashed.text.length];
};
function* withVersion(text2, inContext) {
  let tries = 0;
  for (const match of text2.matchAll(VERSION)) {
    if (tries++ === MOST_VERSIONS) return;
    const version = `${match[1]}.${match[2]}`;
    const left = text2.slice(Math.max(0, match.index - REACH), match.index);
    const before = squash(left);
    const after = squash(text2.slice(match.index + match[0].length, match.index + match[0].length + REACH));
    const named = unitEndingAt(before, before.text.length) ?? unitEndingAt(...endOf(left.replace(SHORT_NAME, "")));
    const found = named?.unit ?? (inContext ? unitAfter(after) : void 0);
    if (found === void 0 || found.size === 0) continue;
    const places = placesAfter(after);
    const whole2 = named?.at === 0 && after.text === "";
    const short = before.text.startsWith("cc", named?.at);
    if (!inContext && !whole2 && !short && isEveryday(found, places)) continue;
    yield candidates(found, version, places);
  }
}
var isEveryday = (unit, places) => places.size === 0 && [...unit].every((one2) => one2.length === 2 || one2 === "sampling");
function withoutVersion(text2) {
  const family = FAMILY.exec(text2);
  if (family === null) return unmistakable(text2);
  const rest = squash(text2.slice(family.index + family[0].length, family.index + family[0].length + REACH));
  const direct = unitAfter(rest);
  if (direct !== void 0) return fromUnits(direct);
  const all = squash(text2.slice(0, 2e3));
  for (let start = 0; start < all.text.length; start += 1) {
    const found = all.edges[start] ? unitStartingAt(all, start) : void 0;
    if (found !== void 0 && found.parts > 1) return fromUnits(found.unit);
  }
  return unmistakable(text2);
}
function unmistakable(text2) {
  const all = squash(text2.slice(0, 2e3));
  for (let start = 0; start < all.text.length; start += 1) {
    const found = all.edges[start] ? dictionaries().unmistakable.startingAt(all, start) : void 0;
    if (found !== void 0) return fromUnits(found.values);
  }
  return void 0;
}
var fromUnits = (found) => {
  const unit = only(found);
  return unit === void 0 ? void 0 : matchTool({ unit });
};
function detectName(text2) {
  for (const match of withVersion(text2, FAMILY.test(text2))) return match;
  return withoutVersion(text2);
}

// packages/license/src/detect/code.ts
var FAMILY2 = String.raw`(?:cc|creative[\s-]?commons(?:[\s-]{1,2}(?:li[zc]en[zsc]\p{L}{0,4}|licence))?)`;
var ELEMENTS2 = String.raw`(?:by|nc|sa|nd)(?:[\s_/+-]{0,2}(?:nc|sa|nd)){0,2}`;
var VERSION2 = String.raw`[\s_,(/-]{0,3}(?:v|ver|vers|versi[oó]ne?|versie|versão|versjon)?\.?\s?(?:([1-4])(?:\.([0-9]))?|([5-9])\.([0-9]))(?!\d|[.,]\d)`;
var CODE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${FAMILY2}[\s:_/("„“«-]{0,3}(${ELEMENTS2})(?!\p{L})(?:${VERSION2})?`,
  "iu"
);
var PORT = /^[\s_(/-]{1,3}(?:([A-Z]{2}|IGO)(?![\p{L}\p{N}])|([a-z]{2}|igo|scotland)(?![\p{L}\p{N}]|\.\p{L}|\s+(?!li[zc]en|deed)[\p{L}\p{N}]))/u;
var EVERYDAY = /(?:^|[^\p{L}\p{N}])(?:cc:?\s(?=by\s)|CC:\s(?=by\s)|CC\s(?=by\s\p{L}))by\s(?=\p{L}|\d{1,2}\s?(?:am|pm|uhr|h)(?!\p{L}))/u;
var VERSION_FIRST = /(?<![\p{L}\p{N}])(?:cc|creative\s?commons)[\s:_-]{1,3}v?([1-4])\.([0-9])[\s:_-]{1,3}(by(?:[\s_/-](?:nc|sa|nd)){0,2})(?![\p{L}])/iu;
var ZERO = /(?<![\p{L}\p{N}])cc[\s-]?(?:0|zero)(?![\p{L}\p{N}])/iu;
var MARK3 = /public\s?domain\s?mark(?:\s?1\.0)?|(?<![\p{L}])PDM(?:\s1\.0)?(?![\p{L}\p{N}])/iu;
var order = ["nc", "sa", "nd"];
function unitOf(text2) {
  const parts = new Set(text2.toLowerCase().match(/by|nc|sa|nd/g));
  const unit = ["by", ...order].filter((part) => parts.has(part)).join("-");
  return units.has(unit) ? unit : void 0;
}
function portsBehind(rest) {
  const [, large, small] = PORT.exec(rest) ?? [];
  const port = (large ?? small)?.toLowerCase();
  if (port !== void 0 && ports.has(port)) return /* @__PURE__ */ new Set([port]);
  return /^[\s_(/-]{1,3}\p{Lu}|^\p{Script=Han}/u.test(rest) ? placesIn(rest.slice(0, LONGEST_PLACE)) : /* @__PURE__ */ new Set();
}
var LONGEST_PLACE = 60;
function detectLicenseCode(text2) {
  const found = CODE.exec(text2);
  const [whole2 = "", elements, major, minor = "0", otherMajor, otherMinor] = found ?? [];
  const unit = elements === void 0 ? void 0 : unitOf(elements);
  if (found === null || unit === void 0) return void 0;
  const [stated, after] = [major ?? otherMajor, major === void 0 ? otherMinor : minor];
  if (unit === "by" && !/\.\d$/.test(whole2) && EVERYDAY.test(text2.slice(Math.max(0, found.index - 1), found.index + 80)))
    return void 0;
  if (stated === void 0) return unit.startsWith("by") ? matchTool({ unit }) : void 0;
  return candidates(/* @__PURE__ */ new Set([unit]), `${stated}.${after}`, portsBehind(text2.slice(found.index + whole2.length)));
}
function detectCode(text2) {
  if (ZERO.test(text2)) return matchTool({ unit: "zero" });
  if (MARK3.test(text2)) return matchTool({ unit: "mark" });
  const [, major, minor, elements = ""] = VERSION_FIRST.exec(text2) ?? [];
  if (major === void 0) return detectLicenseCode(text2);
  return matchTool({ unit: unitOf(elements) ?? "by", version: `${major}.${minor}` });
}

// packages/license/data/odd-titles.json
var odd_titles_default = {
  "Atribuire-Necomercial-F\u0103r\u0103Modific\u0103ri 1.0 Generic\u0103": "by-nc-sa/1.0",
  "Atribuire-Necomercial-F\u0103r\u0103Modific\u0103ri 1.0 Finlanda": "by-nc-sa/1.0/fi",
  "Atribuire-Necomercial-F\u0103r\u0103Modific\u0103ri 1.0 Israel": "by-nc-sa/1.0/il",
  "Atribuire-Necomercial-F\u0103r\u0103Modific\u0103ri 1.0 Olanda": "by-nc-sa/1.0/nl",
  "Al\u0131nt\u0131-T\xFCretilemez-Gayriticari 2.0 Kapsaml\u0131": "by-nc-nd/2.0/jp",
  "\u8868\u793A - \u6539\u5909\u7981\u6B62 - \u975E\u55B6\u5229 2.0 \u4E00\u822C": "by-nc-nd/2.0/jp",
  "Reconocimiento-SinObraDerivada-NoComercial 2.0 Gen\xE9rica": "by-nc-nd/2.0/jp",
  "Attribution-NoDerivs-NonCommercial 2.0 Generic": "by-nc-nd/2.0/jp",
  "Attribuzione - Non opere derivate - Non commerciale 2.0 Generico": "by-nc-nd/2.0/jp",
  "\u0391\u03BD\u03B1\u03C6\u03BF\u03C1\u03AC \u0394\u03B7\u03BC\u03B9\u03BF\u03C5\u03C1\u03B3\u03BF\u03CD-\u038C\u03C7\u03B9 \u03A0\u03B1\u03C1\u03AC\u03B3\u03C9\u03B3\u03B1 \u0388\u03C1\u03B3\u03B1-\u039C\u03B7 \u0395\u03BC\u03C0\u03BF\u03C1\u03B9\u03BA\u03AE \u03A7\u03C1\u03AE\u03C3\u03B7 2.0 \u0393\u03B5\u03BD\u03B9\u03BA\u03CC": "by-nc-nd/2.0/jp",
  "Nevezd meg! - Ne v\xE1ltoztasd! - Ne add el! 2.0 \xC1ltal\xE1nos": "by-nc-nd/2.0/jp",
  "Paternit\xE9 - Pas de Modification - Pas d'Utilisation Commerciale 2.0 G\xE9n\xE9rique": "by-nc-nd/2.0/jp",
  "Atsaucoties-Nemain\u012Bts-Nekomerci\u0101ls 2.0 Visp\u0101r\u012Bgs": "by-nc-nd/2.0/jp",
  "\u0540\u0572\u0578\u0582\u0574-\u0585\u0563\u057F\u0561\u0563\u0578\u0580\u056E\u0578\u0582\u0574 \u0561\u057C\u0561\u0576\u0581 \u057E\u0565\u0580\u0561\u0583\u0578\u056D\u0578\u0582\u0574\u0576\u0565\u0580\u056B - \u0578\u0579-\u0561\u057C\u0587\u057F\u0580\u0561\u0575\u056B\u0576 \u0585\u0563\u057F\u0561\u0563\u0578\u0580\u056E\u0578\u0582\u0574 2.0 Generic": "by-nc-nd/2.0/jp",
  "\u0E41\u0E2A\u0E14\u0E07\u0E17\u0E35\u0E48\u0E21\u0E32-\u0E44\u0E21\u0E48\u0E14\u0E31\u0E14\u0E41\u0E1B\u0E25\u0E07-\u0E44\u0E21\u0E48\u0E43\u0E0A\u0E49\u0E40\u0E1E\u0E37\u0E48\u0E2D\u0E01\u0E32\u0E23\u0E04\u0E49\u0E32 2.0 \u0E17\u0E31\u0E48\u0E27\u0E44\u0E1B": "by-nc-nd/2.0/jp",
  "\uC800\uC791\uC790\uD45C\uC2DC-\uBCC0\uACBD\uAE08\uC9C0-\uBE44\uC601\uB9AC 2.0 \uC77C\uBC18": "by-nc-nd/2.0/jp",
  "Tsebagat\u0161o-T\u0161e sa fetolwego-E sego ya Kgwebo 2.0 E sa feti\u0161wago": "by-nc-nd/2.0/jp",
  "\u59D3\u540D\u6A19\u793A-\u7981\u6B62\u6539\u4F5C-\u975E\u5546\u696D\u6027 2.0 \u901A\u7528\u7248": "by-nc-nd/2.0/jp",
  "Ghi nh\u1EADn c\xF4ng c\u1EE7a t\xE1c gi\u1EA3- Kh\xF4ng ph\xE1i sinh - Phi th\u01B0\u01A1ng m\u1EA1i 2.0 Chung": "by-nc-nd/2.0/jp",
  "Reco\xF1ecemento-SenObraDerivada-NonComercial 2.0 Xen\xE9rica": "by-nc-nd/2.0/jp",
  "Autorstvo-Bez prerada-Nekomercijalno 2.0 Generi\u010Dka licenca": "by-nc-nd/2.0/jp",
  "Erk\xE4nnande-IngaBearbetningar-IckeKommersiell 2.0 Generisk": "by-nc-nd/2.0/jp",
  "Uve\u010Fte autora-Nezasahujte do d\xEDla-Neu\u017E\xEDvejte komer\u010Dn\u011B 2.0 Generic": "by-nc-nd/2.0/jp",
  "Atribuci\xF3n-SinDerivadas-NoComercial 2.0 Gen\xE9rica": "by-nc-nd/2.0/jp",
  "Namensnennung-Keine Bearbeitung-Nicht-kommerziell 2.0 US-amerikanisch (nicht portiert)": "by-nc-nd/2.0/jp",
  "\u041D\u0430\u0432\u0435\u0434\u0438\u0418\u0437\u0432\u043E\u0440-\u0411\u0435\u0437\u0418\u0437\u0432\u0435\u0434\u0435\u043D\u0438\u0414\u0435\u043B\u0430-\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0438\u0458\u0430\u043B\u043D\u043E 2.0 \u041D\u0435\u043B\u043E\u043A\u0430\u043B\u0438\u0437\u0438\u0440\u0430\u043D\u0430 \u043B\u0438\u0446\u0435\u043D\u0446\u0430": "by-nc-nd/2.0/jp",
  "Atribuire-F\u0103r\u0103Modific\u0103ri-Necomercial 2.0 Generic\u0103": "by-nc-nd/2.0/jp",
  "\u0410\u0443\u0442\u043E\u0440\u0441\u0442\u0432\u043E-\u0411\u0435\u0437 \u043F\u0440\u0435\u0440\u0430\u0434\u0430-\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0446\u0438\u0458\u0430\u043B\u043D\u043E 2.0 \u0413\u0435\u043D\u0435\u0440\u0438\u0447\u043A\u0430 \u043B\u0438\u0446\u0435\u043D\u0446\u0430": "by-nc-nd/2.0/jp",
  "Erkenning-GeenAfleidings-NieKommersieel 2.0 Generies": "by-nc-nd/2.0/jp",
  "Pengiktirafan-TiadaTerbitan-BukanKomersial 2.0 Umum": "by-nc-nd/2.0/jp",
  "\u7F72\u540D-\u7981\u6B62\u6F14\u7ECE-\u975E\u5546\u4E1A\u6027\u4F7F\u7528 2.0 \u672A\u672C\u5730\u5316\u7248\u672C": "by-nc-nd/2.0/jp",
  "Attribution-NoDerivs-NonCommercial 2.0 T\xEB p\xEBrgjithshme": "by-nc-nd/2.0/jp",
  "Atribusi-TanpaTurunan-NonKomersial 2.0 Generik": "by-nc-nd/2.0/jp",
  "Naamsvermelding-GeenAfgeleideWerken-NietCommercieel 2.0 Unported": "by-nc-nd/2.0/jp",
  "\u05D9\u05D9\u05D7\u05D5\u05E1-\u05D0\u05D9\u05E1\u05D5\u05E8 \u05D9\u05E6\u05D9\u05E8\u05D5\u05EA \u05E0\u05D2\u05D6\u05E8\u05D5\u05EA-\u05E9\u05D9\u05DE\u05D5\u05E9 \u05DC\u05D0 \u05DE\u05E1\u05D7\u05E8\u05D9 2.0 \u05DC\u05D0 \u05DE\u05D5\u05EA\u05D0\u05DD": "by-nc-nd/2.0/jp",
  "Navngivelse-IngenBearbeidelse-Ikkekommersiell 2.0 Generisk": "by-nc-nd/2.0/jp",
  "\u041F\u0440\u0438\u0437\u043D\u0430\u043D\u0438\u0435-\u0411\u0435\u0437 \u043F\u0440\u043E\u0438\u0437\u0432\u043E\u0434\u043D\u0438-\u041D\u0435\u043A\u043E\u043C\u0435\u0440\u0441\u0438\u0430\u043B\u043D\u043E 2.0 \u041D\u0435\u0430\u0434\u0430\u043F\u0442\u0438\u0440\u0430\u043D": "by-nc-nd/2.0/jp",
  "Namensnennung-KeineBearbeitung-NichtKommerziell 2.0 US-amerikanisch (nicht portiert)": "by-nc-nd/2.0/jp",
  "Attribution-NoDerivs-NonCommercial (\u0410\u0442\u0440\u0438\u0431\u0443\u0446\u0438\u044F \u2014 \u0411\u0435\u0437 \u043F\u0440\u043E\u0438\u0437\u0432\u043E\u0434\u043D\u044B\u0445 \u043F\u0440\u043E\u0438\u0437\u0432\u0435\u0434\u0435\u043D\u0438\u0439 \u2014 \u041D\u0435\u043A\u043E\u043C\u043C\u0435\u0440\u0447\u0435\u0441\u043A\u043E\u0435 \u0438\u0441\u043F\u043E\u043B\u044C\u0437\u043E\u0432\u0430\u043D\u0438\u0435) 2.0 Generic": "by-nc-nd/2.0/jp",
  "Uznanie autorstwa-Bez utwor\xF3w zale\u017Cnych- U\u017Cycie Niekomercyjne 2.0 Og\xF3lny": "by-nc-nd/2.0/jp",
  "\u10D0\u10D5\u10E2\u10DD\u10E0\u10DD\u10D1\u10D8\u10E1 \u10DB\u10D8\u10D7\u10D8\u10D7\u10D4\u10D1\u10D8\u10D7\u2013\u10D2\u10D0\u10D3\u10D0\u10DB\u10E3\u10E8\u10D0\u10D5\u10D4\u10D1\u10D8\u10E1 \u10D2\u10D0\u10E0\u10D4\u10E8\u10D4\u2013\u10D0\u10E0\u10D0\u10D9\u10DD\u10DB\u10D4\u10E0\u10EA\u10D8\u10E3\u10DA\u10D8 \u10D2\u10D0\u10DB\u10DD\u10E7\u10D4\u10DC\u10D4\u10D1\u10D8\u10E1\u10D0\u10D7\u10D5\u10D8\u10E1 2.0 \u10D6\u10DD\u10D2\u10D0\u10D3\u10D8": "by-nc-nd/2.0/jp",
  "\u0646\u0633\u0628 \u0627\u0644\u0645\u0635\u0646\u0641- \u063A\u064A\u0631 \u0645\u0634\u062A\u0642- \u063A\u064A\u0631 \u062A\u062C\u0627\u0631\u064A 2.0 \u0639\u0627\u0645": "by-nc-nd/2.0/jp",
  "Priznanje avtorstva-Brez predelav-Nekomercialno 2.0 Generi\u010Dna": "by-nc-nd/2.0/jp",
  "Qaphela Umnikazi-Ungasuseli lutho kulokhu-Ungayisebenziseli Ezentengiselwano 2.0 Engadlulisiwe": "by-nc-nd/2.0/jp",
  "Atribui\xE7\xE3o-Vedada a cria\xE7\xE3o de obras derivadas-Uso n\xE3o-comercial 2.0 Generic": "by-nc-nd/2.0/jp",
  "Atribuite-Nemodifite-Nekomerce 2.0 \u011Cenerala": "by-nc-nd/2.0/jp",
  "Atribui\xE7\xE3o - SemDerivados - N\xE3oComercial 2.0 Gen\xE9rica": "by-nc-nd/2.0/jp",
  "Atribuci\xF3n-No Derivadas-No Comercial 2.0 Gen\xE9rica": "by-nc-nd/2.0/jp",
  "Imenovanje-Bez prerada-Nekomercijalno 2.0 nelokalizirana licenca": "by-nc-nd/2.0/jp",
  "Aitortu-LanEratorririkGabe-EzKomertziala 2.0 Generikoa": "by-nc-nd/2.0/jp",
  "Reconeixement-SenseObraDerivada-NoComercial 2.0 Gen\xE8rica": "by-nc-nd/2.0/jp",
  "Atribui\xE7\xE3o-Uso N\xE3o-Comercial-Proibi\xE7\xE3o de realiza\xE7\xE3o de obras derivadas 2.0 Gen\xE9rica": "by-nc-nd/2.0/jp",
  "Navngivelse-IngenBearbejdelse-IkkeKommerciel 2.0 Generisk": "by-nc-nd/2.0/jp",
  "Atribuire-Necomercial-F\u0103r\u0103Modific\u0103ri 2.0 Japonia": "by-nc-sa/2.0/jp"
};

// packages/license/src/detect/odd-title.ts
var TOOLS = new Map(Object.entries(odd_titles_default));
function detectOddTitle(text2) {
  const [unit, version, jurisdiction] = TOOLS.get(text2.trim())?.split("/") ?? [];
  return unit === void 0 ? void 0 : matchTool({ unit, version, jurisdiction });
}

// packages/license/src/license-url.ts
var MAX_LENGTH2 = 2e3;
var HOST = String.raw`(?:www\.|i\.)?(?:creativecommons\.(?:org|net)|licensebuttons\.net)`;
var CATEGORY = /* @__PURE__ */ new Set(["licenses", "license", "licences", "licence", "l", "p", "publicdomain"]);
var VERSION3 = /^\d\.\d$/;
var PAGES = {
  "share-your-work/public-domain/cc0": "zero",
  "share-your-work/public-domain/pdm": "mark"
};
var ADDRESS2 = new RegExp(
  String.raw`^(?:(?:https?:\/{0,3}){0,2}\/{0,3}|https?:\/{0,3}[a-z0-9.-]{1,80}(?::\d{1,5})?\/)(${HOST})\.?(?::\d{1,5})?(\/[^?#]{0,400})`,
  "i"
);
var WRAPPER = /^(?:https?:)?\/\/(?:web\.archive\.org\/web\/[\d*]{1,14}(?:[a-z]{2}_)?\/|(?:www\.)?archive\.(?:is|today|ph|li|vn|fo|md)\/(?:\d{4,14}\/)?|(?:www\.google\.[a-z.]{2,6}\/url|l\.facebook\.com\/l\.php|(?:www\.)?youtube\.com\/redirect|translate\.google\.[a-z.]{2,6}\/translate|[a-z0-9]{1,20}\.safelinks\.protection\.outlook\.com\/)\?(?:[^#]{0,200}&)?(?:q|u|url)=)(?=https?:|https?%3a)/i;
var ENTITIES = [
  [/%20|%09|%0a|%0d/gi, ""],
  [/%22|&quot;?/gi, '"'],
  [/%27|&#39;|&apos;/gi, "'"],
  [/%3c|&lt;/gi, "<"],
  [/%3e|&gt;/gi, ">"],
  [/\\/g, ""],
  [/\s/g, ""]
];
var UNUSUAL = /[\s%&\\"'(<[„“\u007f-\uffff]|archive\.|[?&](?:q|u|url)=/;
var INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
var OPENING = /["'(<[„“]/;
var USUAL = /^https?:\/\/(?:www\.|i\.)?creativecommons\.org\/(?:licenses|l|p|publicdomain)\/([a-z+-]{2,13}\/\d\.\d(?:\/(?:[a-z]{2}|igo))?)\/?(?:(?:deed|legalcode)(?:\.[a-z]{2}(?:[_-][a-zA-Z]{2,4})?)?|\d\dx\d\d\.png)?$/;
function unwrap2(url2) {
  const wrapper = WRAPPER.exec(url2)?.[0];
  const inner = wrapper === void 0 ? url2 : url2.slice(wrapper.length);
  const plain = inner.normalize("NFKC").replace(INVISIBLE, "");
  if (!/%[2-7][0-9a-f]/i.test(plain)) return plain;
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
function readAddress(url2) {
  if (!UNUSUAL.test(url2)) return ADDRESS2.exec(url2)?.[2];
  const inner = unwrap2(url2.trim());
  const text2 = ENTITIES.reduce((rest, [pattern, replacement]) => rest.replace(pattern, replacement), inner);
  const direct = ADDRESS2.exec(text2);
  if (direct !== null) return direct[2];
  let cut = text2.search(OPENING);
  for (let tries = 0; cut >= 0 && tries < 6; tries += 1) {
    const rest = text2.slice(cut + 1);
    const found = ADDRESS2.exec(rest);
    if (found !== null) return found[2];
    const next = rest.search(OPENING);
    cut = next < 0 ? -1 : cut + 1 + next;
  }
  return void 0;
}
var JUNK = /^[„“"']+|[).,;:'"“”>\]]+$/g;
var HAS_JUNK = /[„“”"').,;:>\]]/;
function segmentsOf(path) {
  const parts = path.toLowerCase().split("/");
  const clean2 = HAS_JUNK.test(path) ? parts.map((part) => part.replace(JUNK, "")) : parts;
  return clean2.filter((part) => part !== "");
}
function unitOf2(segment) {
  const unit = segment?.replace(/_/g, "-").replace(/^cc-?(?=by|0|zero)/, "");
  if (unit === void 0) return void 0;
  if (unit === "0" || unit === "cc0") return "zero";
  if (unit === "publicdomain") return "certification";
  return units.has(unit) ? unit : void 0;
}
function parseLicenseUrl(url2) {
  if (url2.length > MAX_LENGTH2) return void 0;
  const usual = USUAL.exec(url2);
  const known = usual === null ? void 0 : matchPath(usual[1]);
  if (known !== void 0) return known;
  const path = readAddress(url2);
  if (path === void 0) return void 0;
  const segments = segmentsOf(path);
  const page = segments.join("/");
  if (Object.hasOwn(PAGES, page)) return matchTool({ unit: PAGES[page] });
  const [category, first, ...rest] = segments;
  if (category === void 0 || !CATEGORY.has(category)) return void 0;
  const unit = unitOf2(first);
  if (unit === void 0) return void 0;
  const version = rest.find((part) => VERSION3.test(part));
  const after = version === void 0 ? void 0 : rest[rest.indexOf(version) + 1];
  const jurisdiction = after !== void 0 && (ports.has(after) || /^[a-z]{2}$/.test(after)) ? after : void 0;
  return matchTool({ unit, version, jurisdiction });
}
var PUBLIC_DOMAIN2 = /* @__PURE__ */ new Set(["zero", "mark", "certification"]);
function formatLicenseUrl({ tool, unit, version, jurisdiction }) {
  if (tool === void 0 || unit === void 0 || version === void 0) return void 0;
  const category = PUBLIC_DOMAIN2.has(unit) ? "publicdomain" : "licenses";
  return `https://creativecommons.org/${category}/${[unit, version, jurisdiction].filter(Boolean).join("/")}/`;
}

// packages/license/src/license-text.ts
var MAX_LENGTH3 = 2e4;
var DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63]/g;
var INVISIBLE2 = /[\u00ad\u200b\u2060\ufeff]/g;
var GLUED = /(ommons|الإبداعي)(?=\p{Lu}|\p{Script=Arabic})/gu;
var PLAIN = /^[\x20-\x7e\n]*$/;
var plainOf = (text2) => (PLAIN.test(text2) ? text2 : text2.normalize("NFKC").replace(INVISIBLE2, "").replace(DASHES, "-")).replace(GLUED, "$1 ");
var ADDRESS3 = /(?:https?:\/\/|\/\/|www\.)?(?:[a-z]{1,3}\.)?(?:creativecommons\.(?:org|net)|licensebuttons\.net)\/[^\s"'<>]{1,200}/gi;
function detectAddress(text2) {
  for (const [address] of text2.matchAll(ADDRESS3)) {
    const match = parseLicenseUrl(address);
    if (match) return match;
  }
  return void 0;
}
var UNNAMED = /creative[\s-]?commons(?:[\s-]{1,2}(?:\p{L}{1,20}[\s-]){0,2}?(?:li[zc]en[zsc]\p{L}{0,5}|licence|licencia|licenza|licença))?/iu;
function detectUnnamed(text2) {
  return UNNAMED.test(text2) ? { kind: "cc-unspecified", issues: [] } : void 0;
}
var STRATEGIES = [detectAddress, detectOddTitle, detectCode, detectName, detectUnnamed];
function parseLicenseText(text2, _options = {}) {
  const read2 = text2.slice(0, MAX_LENGTH3);
  const plain = plainOf(read2);
  for (const strategy of STRATEGIES) {
    const match = strategy(strategy === detectOddTitle ? read2 : plain);
    if (match) return match;
  }
  return void 0;
}

// packages/license/src/terms/details.ts
var QUOTED = /["„“”»«‚‘'‹›]([^"„“”»«‹›]{3,120}?)["“”»«‘'‹›](?!\p{L})/u;
var AFTER_COLON = /^\s{0,3}:\s{0,3}((?:©\s?|\(c\)\s?)?[^.;]{3,80})/iu;
function creditIn(sentence, { creditAs, creditRequired, placeholder }) {
  const match = creditAs.exec(sentence) ?? creditRequired.exec(sentence);
  if (match === null) return void 0;
  const behind = sentence.slice(match.index + match[0].length);
  const credit = QUOTED.exec(behind)?.[1] ?? QUOTED.exec(sentence)?.[1] ?? AFTER_COLON.exec(behind)?.[1] ?? /©\s?[^.,;]{3,60}/u.exec(behind)?.[0];
  if (credit === void 0) return void 0;
  const name = new RegExp(
    `[[<{(]\\s?(?:${placeholder.source})\\s?[\\]>})]|(?<=[/|,:]\\s?|^)(?:${placeholder.source})(?=\\s?(?:[/|,]|$))`,
    "iu"
  );
  return credit.trim().replace(name, "{photographer}");
}
var EMAIL = /[\w.+-]{1,64}\s?(?:@|\((?:at|ät)\)|\[(?:at|ät)\])\s?[\w-]{1,60}(?:\.[\w-]{1,60}){1,4}/iu;
var TELEPHONE = /(?:\+\d|\(?0)[\d\s/()–-]{5,22}\d/u;
var URL = /https?:\/\/[^\s"'<>)]{3,300}|(?<![@\w.])www\.[^\s"'<>)]{3,300}/iu;
function contactIn(text2) {
  const email = EMAIL.exec(text2)?.[0].replace(/\s?(?:\((?:at|ät)\)|\[(?:at|ät)\])\s?/iu, "@");
  const telephone = TELEPHONE.exec(text2)?.[0].trim();
  const url2 = URL.exec(text2)?.[0].replace(/[.,;:!?]+$/, "");
  if (email === void 0 && telephone === void 0 && url2 === void 0) return void 0;
  return {
    ...email === void 0 ? {} : { email },
    ...telephone === void 0 ? {} : { telephone },
    ...url2 === void 0 ? {} : { url: url2 }
  };
}
function durationIn(sentence, { unlimited, until, units: units2 }) {
  if (unlimited.test(sentence)) return "unlimited";
  const match = until.exec(sentence);
  const behind = match === null ? "" : sentence.slice(match.index + match[0].length).slice(0, 40);
  for (let length = behind.length; length > 5; length -= 1) {
    const { rest, dateCreated } = takeDate(`; ${behind.slice(0, length)}`);
    if (dateCreated !== void 0 && dateCreated.length === 10 && rest === "") return dateCreated;
  }
  return periodIn(sentence, units2);
}
function periodIn(sentence, units2) {
  for (const [unit, pattern] of units2) {
    const [, count] = pattern.exec(sentence) ?? [];
    if (count !== void 0) return `P${Number(count)}${unit}`;
  }
  return void 0;
}
var COUNTRY = /^(?:der |den |dem |the |la |le |l['’]|el |het )?(\p{Lu}\p{L}+(?:[\s-](?:\p{Lu}\p{L}+|und|and|et|y|e|en)){0,3})/u;
function territoryIn(sentence, { worldwide, onlyIn }) {
  if (worldwide.test(sentence)) return "worldwide";
  const match = onlyIn.exec(sentence);
  if (match === null || !/\s(?:in|innerhalb|within|en|au|aux|à|nel|binnen)\s$/iu.test(match[0])) return void 0;
  return COUNTRY.exec(sentence.slice(match.index + match[0].length))?.[1];
}
function retentionIn(sentence, { deleteAfterUse, units: units2 }) {
  if (deleteAfterUse.test(sentence)) return "delete-after-use";
  return /lösch|delet|supprim|effac|cancell|elimin|borr|verwijder/iu.test(sentence) ? periodIn(sentence, units2) : void 0;
}

// packages/license/src/terms/patterns.ts
var wordsOf = (list) => list.length === 0 ? /(?!)/u : new RegExp(`(?<![\\p{L}])(?:${list.join("|")})`, "iu");
var cache = /* @__PURE__ */ new WeakMap();
function patternsFor(phrases) {
  const known = cache.get(phrases);
  if (known !== void 0) return known;
  const { tag: _tag, uses, units: units2, ...simple } = phrases;
  const made2 = {
    ...Object.fromEntries(Object.entries(simple).map(([key, list]) => [key, wordsOf(list)])),
    uses: Object.entries(uses).map(([use, list]) => [use, wordsOf(list)]),
    units: Object.entries(units2).map(
      ([unit, list]) => [unit, new RegExp(`(\\d{1,3})\\s(?:${list.join("|")})(?!\\p{L})`, "iu")]
    )
  };
  cache.set(phrases, made2);
  return made2;
}

// packages/license/src/terms/phrases/de.ts
var de3 = {
  tag: "de",
  photos: [
    "(?:presse|archiv|portr\xE4t|portrait)?fotos?(?!grafen)",
    "(?:presse)?bild(?:er[ns]?|material\\p{L}*|dateien|datei|motive?)?(?!\\p{L})",
    "fotografien?",
    "aufnahmen?(?!\\p{L})",
    "lichtbild(?:er)?",
    "fotomaterial"
  ],
  free: [
    "honorarfrei",
    "kostenfrei",
    "kostenlos",
    "unentgeltlich",
    "geb\xFChrenfrei",
    "lizenzgeb\xFChrenfrei",
    "gratis",
    "frei verwend\\p{L}*",
    "zur freien verf\xFCgung"
  ],
  uses: {
    any: [
      "(?:weiter)?verwend(?:ung|en|et)",
      "nutzung",
      "ver\xF6ffentlich\\p{L}*",
      "vervielf\xE4ltig\\p{L}*",
      "reproduktion",
      "abdruck"
    ],
    media: [
      "medien(?!inhaber|gesetz)",
      "presse(?!-|stelle|amt|foto|bild|abteilung|referat|mappe|konferenz|mitteilung|aussendung|erkl\xE4rung|info|gespr\xE4ch|termin|service|dienst|portal|sprecher|kontakt|team|b\xFCro)\\p{L}*",
      "redaktionell\\p{L}*",
      "berichterstattung",
      "journalist\\p{L}*"
    ],
    private: ["privat\\p{L}*"],
    education: [
      "politische[nr]? bildung",
      "bildungszweck\\p{L}*",
      "bildungsarbeit",
      "unterricht\\p{L}*",
      "wissenschaftlich\\p{L}*",
      "schulisch\\p{L}*"
    ],
    noncommercial: ["(?:nicht|un)[- ]?(?:kommerziell|gewerblich)\\p{L}*"],
    commercial: ["gewerblich\\p{L}*", "kommerziell\\p{L}*"],
    advertising: ["werbe\\p{L}*", "werbung", "werblich\\p{L}*"],
    "party-political": [
      "parteipolitisch\\p{L}*",
      "parteien(?!\\p{L})",
      "parteimedien",
      "wahlwerbung",
      "wahlkampf\\p{L}*"
    ],
    "social-media": ["soziale[nr]? (?:medien|netzwerken?)", "social[- ]media"],
    editing: ["bearbeit\\p{L}*", "ver\xE4nder\\p{L}*", "verfremd\\p{L}*", "umgestalt\\p{L}*"],
    distorting: ["(?:sinn)?entstell\\p{L}*", "verf\xE4lsch\\p{L}*", "herabw\xFCrdig\\p{L}*"],
    "out-of-context": [
      "sinnwidrig\\p{L}*",
      "aus dem (?:zusammenhang|kontext)",
      "au\xDFerhalb des (?:\\p{L}+ )?(?:zusammenhang|kontext)\\p{L}*",
      "kontextfremd\\p{L}*",
      "in einem anderen (?:zusammenhang|kontext)"
    ],
    transfer: ["weitergabe", "weitergegeben", "weiterzugeben", "an dritte"],
    resale: ["(?:weiter)?verkauf\\p{L}*", "weiterver\xE4u\xDFer\\p{L}*"],
    archiving: ["archivier\\p{L}*", "dauerhafte\\p{L}* speicher\\p{L}*"],
    "machine-learning": [
      "(?:ki|ai)[- ]?training",
      "training von (?:ki|k\xFCnstlicher)\\p{L}*",
      "text[- ]und data[- ]?mining"
    ]
  },
  permitted: [
    "d\xFCrfen",
    "darf",
    "gestattet",
    "erlaubt",
    "zul\xE4ssig",
    "k\xF6nnen",
    "kann",
    "steh(?:en|t)",
    "stell(?:en|t)",
    "zur verf\xFCgung",
    "r\xE4umt",
    "frei f\xFCr",
    "ist frei",
    "sind frei",
    "honorarfrei",
    "kostenfrei",
    "kostenlos",
    "nur (?:f\xFCr|zu|zur|zum|im)",
    "ausschlie\xDFlich"
  ],
  prohibited: [
    "untersagt",
    "nicht (?:\\p{L}+ ){0,3}(?:gestattet|erlaubt|zul\xE4ssig|verwendet|genutzt|ver\xF6ffentlicht|weitergegeben|eingesetzt)",
    "verboten",
    "unzul\xE4ssig",
    "ausgeschlossen",
    "nicht (?:f\xFCr|zu|zur|in)(?!\\p{L})",
    "d\xFCrfen (?:\\p{L}+ ){0,3}(?:nicht|keine\\p{L}*)",
    "darf (?:\\p{L}+ ){0,3}(?:nicht|keine\\p{L}*)",
    "keine(?:r|rlei|sfalls)?(?!\\p{L})",
    "unterlassen",
    "zu unterbleiben"
  ],
  ask: [
    "kontaktaufnahme",
    "(?:bitte|bitten) \\p{L}+ (?:um|uns)",
    "auf anfrage",
    "kontaktieren",
    "(?:wenden sie sich|ist anzufragen|anzufragen|anfragen)",
    "(?:vorherige\\p{L}* |schriftliche\\p{L}* |ausdr\xFCckliche\\p{L}* |gesonderte\\p{L}* )?(?:genehmigung|zustimmung|einwilligung|erlaubnis|vereinbarung)",
    "r\xFCcksprache",
    "genehmigungspflichtig",
    "zustimmungspflichtig",
    "kostenpflichtig"
  ],
  without: ["ohne"],
  but: ["jedoch", "aber", "allerdings", "nicht jedoch", "nicht aber", "mit ausnahme", "ausgenommen", "hingegen"],
  creditRequired: [
    "(?:nur |stets )?mit (?:dem |der |einem )?(?:foto|bild|quellen|urheber|namens)(?:nachweis|angabe|vermerk|hinweis|nennung|credit)",
    "unter (?:\\p{L}+ )?(?:angabe|nennung|anf\xFChrung)",
    "(?:foto|bild|quellen)(?:nachweis|angabe|credit|vermerk)",
    "anzuf\xFChren",
    "anzugeben",
    "zu nennen",
    "namensnennung",
    "urhebernennung",
    "mit dem (?:vermerk|hinweis|copyright|credit)"
  ],
  creditAs: [
    "anzuf\xFChren(?: ist)?",
    "anzugeben(?: ist)?",
    "(?:foto|bild|quellen|urheber)(?:nachweis|vermerk|angabe|credit|hinweis)\\p{L}*",
    "mit dem (?:vermerk|hinweis|copyright)",
    "(?:angabe|nennung) (?:des|der|von)",
    "credit",
    "copyright",
    "nennung",
    "quelle"
  ],
  placeholder: [
    "(?:vor- und |vor-/)?(?:nach)?name(?:n)?(?: des fotografen| der fotografin| des\\/der fotograf\\p{L}*| der\\/des fotograf\\p{L}*)?",
    "fotograf(?:in|:in|\\*in|/in)?(?:name)?",
    "urheber(?:in|:in|\\*in)?"
  ],
  unlimited: [
    "zeitlich (?:und (?:r\xE4umlich|\xF6rtlich) )?un(?:be)?(?:schr\xE4nkt|grenzt)",
    "(?:r\xE4umlich|\xF6rtlich) und zeitlich un(?:be)?(?:schr\xE4nkt|grenzt)",
    "zeitlich,? (?:r\xE4umlich|\xF6rtlich)[^.;]{0,30}un(?:be)?(?:schr\xE4nkt|grenzt)",
    "unbefristet",
    "auf dauer",
    "zeitlich und (?:r\xE4umlich|\xF6rtlich)[^.;]{0,20}un(?:be)?(?:schr\xE4nkt|grenzt)"
  ],
  worldwide: ["(?:r\xE4umlich|\xF6rtlich)[^.;]{0,24}un(?:be)?(?:schr\xE4nkt|grenzt)", "weltweit"],
  onlyIn: ["(?:nur|ausschlie\xDFlich|beschr\xE4nkt auf(?: das gebiet von)?) (?:innerhalb |in )?"],
  notTransferable: ["nicht[- ]?\xFCbertragbar\\p{L}*", "un\xFCbertragbar\\p{L}*"],
  notExclusive: ["nicht[- ]?(?:ausschlie\xDFlich|exklusiv)\\p{L}*"],
  deleteAfterUse: [
    "nach (?:\\p{L}+ )?(?:verwendung|gebrauch|nutzung|ver\xF6ffentlichung|abdruck|berichterstattung)[^.;]{0,40}l\xF6sch\\p{L}*",
    "l\xF6sch\\p{L}*[^.;]{0,30}nach (?:\\p{L}+ )?(?:verwendung|gebrauch|nutzung|ver\xF6ffentlichung)"
  ],
  until: ["bis (?:zum |einschlie\xDFlich )?"],
  units: { D: ["tage?n?"], W: ["wochen?"], M: ["monate?n?"], Y: ["jahre?n?"] }
};

// packages/license/src/terms/phrases/en.ts
var en3 = {
  tag: "en",
  photos: ["photo(?:graph)?s?(?!\\p{L})", "images?", "pictures?", "portraits?"],
  free: [
    "free of charge",
    "royalty[- ]free",
    "free for",
    "free to use",
    "free use",
    "without charge",
    "at no cost",
    "no fee"
  ],
  uses: {
    any: ["use", "usage", "reproduc\\p{L}*", "publi(?:cation|shed)", "reuse"],
    media: [
      "(?:news )?media(?! contact)",
      "press(?! office| contact| team| release)",
      "editorial\\p{L}*",
      "journalis\\p{L}*",
      "news(?! release)(?!letter)",
      "reporting"
    ],
    private: ["private", "personal"],
    education: ["educational?", "teaching", "research", "academic"],
    noncommercial: ["non[- ]?commercial\\p{L}*"],
    commercial: ["commercial\\p{L}*", "for[- ]profit"],
    advertising: ["advertis\\p{L}*", "promotion\\p{L}*", "marketing", "endorse\\p{L}*"],
    "party-political": [
      "party[- ]political",
      "political (?:campaign\\p{L}*|advertis\\p{L}*|purposes?)",
      "campaign(?:ing|s)?",
      "partisan"
    ],
    "social-media": ["social media", "social networks?"],
    editing: ["edit(?:ed|ing)?(?!\\p{L})", "alter\\p{L}*", "modif\\p{L}*", "manipulat\\p{L}*", "crop\\p{L}*"],
    distorting: ["distort\\p{L}*", "misrepresent\\p{L}*", "derogatory", "defamatory", "misleading"],
    "out-of-context": [
      "out of context",
      "outside (?:of )?(?:the|its|their) (?:original )?context",
      "in (?:an)?other contexts?"
    ],
    transfer: ["pass(?:ed|ing)? on", "third parties", "redistribut\\p{L}*", "sublicen[cs]\\p{L}*"],
    resale: ["resale", "resold", "resell\\p{L}*", "sold", "sale"],
    archiving: ["archiv(?:ed|ing|al)", "stor(?:ed|age|ing) permanently"],
    "machine-learning": [
      "(?:ai|machine[- ]learning)(?: model)?[- ]training",
      "train(?:ing)? (?:of )?(?:ai|artificial|machine|generative)\\p{L}*",
      "data mining"
    ]
  },
  permitted: [
    "may(?! not)",
    "can(?! ?not)",
    "permitted",
    "allowed",
    "free (?:of charge )?(?:for|to)",
    "available",
    "only for",
    "for (?:\\p{L}+ )?use only",
    "solely",
    "exclusively",
    "grant(?:s|ed)?",
    "licensed for",
    "royalty[- ]free"
  ],
  prohibited: [
    "prohibited",
    "(?:not|never|nor) (?:\\p{L}+ ){0,3}(?:permitted|allowed|used|be|altered|sold|authori[sz]ed)",
    "forbidden",
    "may not",
    "must not",
    "cannot",
    "can not",
    "not (?:for|to)",
    "excluded",
    "no (?:commercial|advertising|editing|alter\\p{L}*|resale|third)",
    "is not",
    "are not"
  ],
  ask: [
    "contact us",
    "(?:please )?contact",
    "on request",
    "upon request",
    "(?:prior |written |express )*(?:permission|consent|approval|authori[sz]ation|agreement)",
    "get in touch",
    "enquir\\p{L}*",
    "inquir\\p{L}*"
  ],
  without: ["without"],
  but: ["but", "however", "except", "excluding", "with the exception"],
  creditRequired: [
    "with (?:a |the |an )?(?:\\p{L}+ )?(?:credit|attribution)",
    "must (?:be )?(?:credit\\p{L}*|attribut\\p{L}*|include)",
    "(?:photo )?credit (?:line )?(?:is )?(?:required|must|mandatory)",
    "please credit",
    "(?:when|if|provided|as long as|must be) (?:\\p{L}+ ){0,4}credited",
    "attribution (?:is )?(?:required|must)",
    "credit(?:ed)? (?:as|to|line)",
    "mandatory credit",
    "acknowledg\\p{L}*"
  ],
  creditAs: [
    "credit(?:ed)? (?:as|to|line)?",
    "please credit",
    "attribut(?:ed|ion)(?: to)?",
    "mandatory credit",
    "acknowledg\\p{L}*"
  ],
  placeholder: ["(?:photographer(?:['\u2019]s)?(?: name)?|name(?: of (?:the )?photographer)?|first name last name)"],
  unlimited: [
    "unlimited (?:in|period|time)",
    "perpetual\\p{L}*",
    "indefinite\\p{L}*",
    "(?:without|no) (?:time limit|limit(?:ation)? (?:in|of) time)",
    "unlimited in (?:space|territory) and time"
  ],
  worldwide: ["worldwide", "world-wide", "unlimited in (?:time and )?(?:space|territory)", "throughout the world"],
  onlyIn: ["(?:only|solely|exclusively|limited to|restricted to) (?:with)?(?:in )?"],
  notTransferable: ["non[- ]?transferable", "not (?:be )?transfer(?:able|red)"],
  notExclusive: ["non[- ]?exclusive"],
  deleteAfterUse: [
    "delet\\p{L}* (?:\\p{L}+ )?(?:after|once|following)",
    "after (?:\\p{L}+ )?(?:use|publication)[^.;]{0,40}delet\\p{L}*",
    "(?:not|never) (?:be )?(?:kept|retained|stored) (?:after|beyond)"
  ],
  until: ["until ", "before ", "up to "],
  units: { D: ["days?"], W: ["weeks?"], M: ["months?"], Y: ["years?"] }
};

// packages/license/src/terms/phrases/es.ts
var es2 = {
  tag: "es",
  photos: ["foto(?:graf\xEDa)?s?(?!\\p{L})", "im\xE1genes", "imagen", "retratos?"],
  free: ["libres? de derechos", "gratuit\\p{L}*", "sin coste", "sin costo", "libre uso", "uso libre"],
  uses: {
    any: ["uso", "utilizaci\xF3n", "reproducci\xF3n", "publicaci\xF3n"],
    media: [
      "prensa",
      "medios(?: de comunicaci\xF3n)?",
      "period\xEDst\\p{L}*",
      "periodist\\p{L}*",
      "informativ\\p{L}*",
      "editorial(?:es)?"
    ],
    private: ["privad[oa]s?", "personal(?:es)?"],
    education: ["educativ\\p{L}*", "docente\\p{L}*", "did\xE1ctic\\p{L}*", "investigaci\xF3n"],
    noncommercial: ["no comercia\\p{L}*", "sin (?:fines|\xE1nimo) de lucro"],
    commercial: ["comercia\\p{L}*", "fines de lucro", "lucrativ\\p{L}*"],
    advertising: ["publicitari\\p{L}*", "publicidad", "promocional\\p{L}*"],
    "party-political": ["partidist\\p{L}*", "electoral\\p{L}*", "propaganda"],
    "social-media": ["redes sociales"],
    editing: ["modific\\p{L}*", "alter(?:ad\\p{L}*|aci\xF3n|aciones|ar)", "manipul\\p{L}*", "retoc\\p{L}*"],
    distorting: ["distorsion\\p{L}*", "desvirtu\\p{L}*", "tergivers\\p{L}*"],
    "out-of-context": ["fuera de(?:l| su)? contexto", "descontextualiz\\p{L}*"],
    transfer: ["a terceros", "cesi\xF3n", "cedid[ao]s?"],
    resale: ["reventa", "venta", "vendid[ao]s?"],
    archiving: ["archivad[ao]s?", "archivo permanente"],
    "machine-learning": ["entrenamiento de", "miner\xEDa de (?:textos|datos)"]
  },
  permitted: [
    "pueden",
    "puede",
    "permit(?:e|en|id[ao]s?)",
    "autoriz(?:a|an|ad[ao]s?)",
    "a disposici\xF3n",
    "exclusivamente",
    "\xFAnicamente",
    "solo para",
    "s\xF3lo para",
    "gratuit\\p{L}*",
    "libres?"
  ],
  prohibited: [
    "prohib\\p{L}*",
    "no (?:est\xE1\\p{L}* |se )?(?:permit\\p{L}*|autoriz\\p{L}*|pueden?|podr\xE1n?)",
    "excluid[oa]s?",
    "queda(?:n)? excluid\\p{L}*"
  ],
  ask: [
    "contact(?:ar|e|o)",
    "p\xF3ngase en contacto",
    "previa solicitud",
    "(?:previa )?autorizaci\xF3n(?: previa| expresa| escrita)?",
    "consentimiento(?: previo)?",
    "bajo petici\xF3n",
    "solicitar",
    "permiso"
  ],
  without: ["sin"],
  but: ["pero", "sin embargo", "salvo", "excepto", "a excepci\xF3n"],
  creditRequired: [
    "citando",
    "con (?:la )?menci\xF3n",
    "indicando",
    "menci\xF3n obligatoria",
    "es obligatorio (?:citar|indicar|mencionar)",
    "siempre que se (?:cite|indique|mencione)",
    "mencionando",
    "deber\xE1\\p{L}* (?:citar|indicar|mencionar|figurar)\\p{L}*",
    "cr\xE9dito obligatorio",
    "atribuci\xF3n"
  ],
  creditAs: [
    "citando",
    "citar",
    "indicando",
    "indicar",
    "cr\xE9ditos?",
    "menci\xF3n",
    "mencionando",
    "cite",
    "indique",
    "figurar"
  ],
  placeholder: ["nombre(?: (?:y )?apellidos?)?(?: del (?:fot\xF3grafo|autor))?", "fot\xF3graf[oa]", "autor"],
  unlimited: [
    "sin l\xEDmite (?:de tiempo|temporal)",
    "tiempo indefinido",
    "ilimitad\\p{L}* en el tiempo",
    "duraci\xF3n ilimitada"
  ],
  worldwide: ["sin l\xEDmite (?:temporal (?:ni|y) )?(?:territorial|geogr\xE1fico)", "todo el mundo", "\xE1mbito mundial"],
  onlyIn: ["(?:solo|s\xF3lo|\xFAnicamente|exclusivamente|limitad\\p{L}* a) (?:en )?"],
  notTransferable: ["(?:no transferible|intransferible)s?"],
  notExclusive: ["no exclusiv\\p{L}*"],
  deleteAfterUse: [
    "(?:elimin|borr|destru)\\p{L}*[^.;]{0,30}(?:despu\xE9s|tras|una vez)",
    "(?:despu\xE9s de|tras) (?:su |la )?(?:uso|utilizaci\xF3n|publicaci\xF3n)[^.;]{0,40}(?:elimin|borr)\\p{L}*"
  ],
  until: ["hasta el ", "antes del "],
  units: { D: ["d\xEDas?"], W: ["semanas?"], M: ["mes(?:es)?"], Y: ["a\xF1os?"] }
};

// packages/license/src/terms/phrases/fr.ts
var fr2 = {
  tag: "fr",
  photos: ["photo(?:graphie)?s?(?!\\p{L})", "images?", "visuels?", "clich\xE9s?", "portraits?"],
  free: ["libres? de droits?", "gratuit\\p{L}*", "\xE0 titre gracieux", "sans frais", "libre utilisation"],
  uses: {
    any: ["utilis\\p{L}*", "usage", "reproduction", "publication", "reproduite?s?"],
    media: [
      "presse",
      "m\xE9dias?",
      "journalist\\p{L}*",
      "r\xE9dactionnel\\p{L}*",
      "\xE9ditorial\\p{L}*",
      "information du public"
    ],
    private: ["priv\xE9e?s?", "personnel(?:le)?s?"],
    education: ["p\xE9dagogique\\p{L}*", "\xE9ducati(?:f|ve)s?", "enseignement", "recherche"],
    noncommercial: ["non[- ]commercia\\p{L}*"],
    commercial: ["commercia\\p{L}*", "lucrati(?:f|ve)s?"],
    advertising: ["publicit\\p{L}*", "promotionnel\\p{L}*"],
    "party-political": ["partisan\\p{L}*", "\xE9lectora\\p{L}*", "politiques? partisan\\p{L}*", "fins politiques"],
    "social-media": ["r\xE9seaux sociaux"],
    editing: ["modifi\\p{L}*", "retouch\\p{L}*", "alt\xE9r\\p{L}*", "recadr\\p{L}*"],
    distorting: ["d\xE9natur\\p{L}*", "d\xE9tourn\\p{L}*", "d\xE9form\\p{L}*"],
    "out-of-context": ["hors (?:de leur |du )?contexte", "sorti\\p{L}* de (?:leur|son) contexte"],
    transfer: ["\xE0 des tiers", "cession", "c\xE9d\xE9e?s?", "transmis\\p{L}*"],
    resale: ["revente", "vente", "vendue?s?", "revendue?s?"],
    archiving: ["archiv(?:age|\xE9e?s?|er)"],
    "machine-learning": ["entra\xEEnement d\\p{L}*", "fouille de (?:textes|donn\xE9es)"]
  },
  permitted: [
    "peuvent",
    "peut",
    "autoris\xE9e?s?",
    "permise?s?",
    "libres? (?:de droits|d['\u2019]utilisation)",
    "gratuit\\p{L}*",
    "mise?s? \xE0 (?:la )?disposition",
    "\xE0 la disposition",
    "uniquement",
    "exclusivement",
    "r\xE9serv\xE9e?s? \xE0"
  ],
  prohibited: [
    "interdit\\p{L}*",
    "non autoris\xE9e?s?",
    "n['\u2019]est pas",
    "ne sont pas",
    "ne (?:peuvent|peut|doivent|doit)(?: \xEAtre)? (?:pas|en aucun)",
    "ne (?:peuvent|peut) \xEAtre",
    "prohib\xE9e?s?",
    "exclu\\p{L}*",
    "aucune? (?:utilisation|usage|modification)"
  ],
  ask: [
    "nous contacter",
    "contact(?:er|ez)",
    "sur demande",
    "(?:autorisation|accord)(?: \xE9crite?)?(?: pr\xE9alable)?",
    "s['\u2019]adresser",
    "demande pr\xE9alable"
  ],
  without: ["sans"],
  but: ["mais", "toutefois", "cependant", "sauf", "\xE0 l['\u2019]exception", "en revanche"],
  creditRequired: [
    "mention(?:ner)? (?:obligatoire|du cr\xE9dit|de la source|de l['\u2019]auteur|suivante)",
    "cr\xE9dit(?:s)?(?: photo(?:graphique)?)? obligatoires?",
    "avec (?:la )?mention",
    "sous r\xE9serve de (?:la )?mention\\p{L}*",
    "en mentionnant",
    "\xE0 condition de (?:citer|mentionner)",
    "en (?:citant|indiquant)",
    "doi(?:t|vent) \xEAtre (?:accompagn\xE9e?s?|cr\xE9dit\xE9e?s?)",
    "en pr\xE9cisant",
    "mention obligatoire"
  ],
  creditAs: ["mention(?:ner|nant)?", "cr\xE9dit(?:er|\xE9e?s?)?(?: photo)?", "citant", "indiquant", "pr\xE9cisant"],
  placeholder: ["(?:nom|pr\xE9nom)(?: du photographe| de l['\u2019]auteur| nom)?", "photographe"],
  unlimited: [
    "sans limit(?:e|ation) (?:de (?:dur\xE9e|temps)|dans le temps)",
    "dur\xE9e illimit\xE9e",
    "illimit\xE9e?s? dans le temps"
  ],
  worldwide: [
    "monde entier",
    "sans limit(?:e|ation)[^.;]{0,30}(?:territoire|espace|lieu|g\xE9ographique)\\p{L}*",
    "mondiale?"
  ],
  onlyIn: ["(?:uniquement|exclusivement|limit\xE9e?s? (?:\xE0|au)) (?:en |au |aux |\xE0 )?"],
  notTransferable: ["non (?:cessible|transf\xE9rable|transmissible)s?", "incessible"],
  notExclusive: ["non[- ]exclusi(?:f|ve)s?"],
  deleteAfterUse: [
    "(?:supprim|effac|d\xE9trui)\\p{L}*[^.;]{0,30}apr\xE8s",
    "apr\xE8s (?:\\p{L}+ )?(?:utilisation|publication|usage)[^.;]{0,40}(?:supprim|effac|d\xE9trui)\\p{L}*"
  ],
  until: ["jusqu['\u2019]au ", "avant le "],
  units: { D: ["jours?"], W: ["semaines?"], M: ["mois"], Y: ["ans?", "ann\xE9es?"] }
};

// packages/license/src/terms/phrases/it.ts
var it2 = {
  tag: "it",
  photos: ["foto(?:grafi[ea])?(?!\\p{L})", "immagin[ei]", "ritratti?"],
  free: ["liber[aeio]\\p{L}* da diritti", "gratuit\\p{L}*", "senza costi", "a titolo gratuito", "libero utilizzo"],
  uses: {
    any: ["uso", "utilizz\\p{L}*", "riproduzione", "pubblicazione"],
    media: ["stampa", "media", "giornalist\\p{L}*", "redazional\\p{L}*", "editorial\\p{L}*", "cronaca", "informazione"],
    private: ["privat[aoie]", "personal[ei]"],
    education: ["didattic\\p{L}*", "educativ\\p{L}*", "ricerca"],
    noncommercial: ["non commercia\\p{L}*"],
    commercial: ["commercia\\p{L}*", "lucrativ\\p{L}*", "scopo di lucro"],
    advertising: ["pubblicitari\\p{L}*", "promozional\\p{L}*"],
    "party-political": ["propaganda", "elettoral\\p{L}*", "partitic\\p{L}*"],
    "social-media": ["social(?: media| network)?", "reti sociali"],
    editing: ["modific\\p{L}*", "alter(?:at\\p{L}*|azion\\p{L}*|are)", "manipola\\p{L}*", "ritocc\\p{L}*"],
    distorting: ["distor\\p{L}*", "travis\\p{L}*", "lesiv\\p{L}*"],
    "out-of-context": ["fuori (?:dal )?contesto", "decontestualizz\\p{L}*"],
    transfer: ["a terzi", "cessione", "cedut[aei]"],
    resale: ["rivendit\\p{L}*", "vendit\\p{L}*", "vendut[aei]"],
    archiving: ["archiviazion\\p{L}*", "archiviat[aei]"],
    "machine-learning": ["addestramento"]
  },
  permitted: [
    "possono",
    "pu\xF2",
    "consentit\\p{L}*",
    "permess\\p{L}*",
    "autorizzat[aoie]",
    "a disposizione",
    "esclusivamente",
    "unicamente",
    "solo per",
    "soltanto per",
    "gratuit\\p{L}*"
  ],
  prohibited: [
    "vietat\\p{L}*",
    "non (?:\xE8 |sono |pu\xF2 |possono )?(?:consentit\\p{L}*|permess\\p{L}*|autorizzat\\p{L}*|essere)",
    "proibit\\p{L}*",
    "esclus[aoie](?!\\p{L})",
    "divieto",
    "non (?:possono|pu\xF2)"
  ],
  ask: [
    "contattare",
    "contattateci",
    "su richiesta",
    "(?:previa |previo )?(?:autorizzazione|consenso|accordo)(?: scritt[ao])?",
    "rivolgersi"
  ],
  without: ["senza"],
  but: ["ma", "tuttavia", "salvo", "eccetto", "ad eccezione", "per\xF2"],
  creditRequired: [
    "citando",
    "con (?:la )?citazione",
    "obbligo di citazione",
    "indicando",
    "menzione obbligatoria",
    "con (?:l['\u2019])?indicazione",
    "citazione (?:della fonte|obbligatoria)",
    "riportando",
    "specificando",
    "con il credito",
    "crediti? obbligatori?"
  ],
  creditAs: [
    "citando",
    "indicando",
    "credit[io]?",
    "menzione",
    "citazione",
    "indicazione",
    "riportando",
    "specificando"
  ],
  placeholder: ["nome(?: (?:e )?cognome)?(?: del fotografo| dell['\u2019]autore)?", "fotografo", "autore"],
  unlimited: ["senza limit[ie] di tempo", "illimitat\\p{L}* nel tempo", "a tempo indeterminato"],
  worldwide: [
    "senza limit[ie] (?:di tempo e )?(?:di luogo|territorial[ei]|di territorio|di spazio)",
    "in tutto il mondo"
  ],
  onlyIn: ["(?:solo|soltanto|esclusivamente|unicamente|limitat\\p{L}* (?:a|al)) (?:in |nel )?"],
  notTransferable: ["non (?:trasferibil|cedibil)\\p{L}*"],
  notExclusive: ["non esclusiv\\p{L}*"],
  deleteAfterUse: [
    "(?:cancell|elimin|distrugg)\\p{L}*[^.;]{0,30}dopo",
    "dopo (?:\\p{L}+['\u2019]?){0,1}\\s?(?:uso|utilizzo|pubblicazione)[^.;]{0,40}(?:cancell|elimin)\\p{L}*"
  ],
  until: ["fino al ", "entro il "],
  units: { D: ["giorn[io]"], W: ["settiman[ae]"], M: ["mes[ei]"], Y: ["ann[io]"] }
};

// packages/license/src/terms/phrases/nl.ts
var nl2 = {
  tag: "nl",
  photos: ["(?:pers)?foto['\u2019]?s?(?!\\p{L})", "beeld(?:en|materiaal)?(?!\\p{L})", "afbeelding(?:en)?", "portretten"],
  free: ["rechtenvrij\\p{L}*", "gratis", "kosteloos", "vrij te gebruiken", "vrij gebruik", "zonder kosten"],
  uses: {
    any: ["gebruik\\p{L}*", "reproductie", "publicatie", "verspreiding"],
    media: [
      "pers(?!oonlijk|oon|onen)(?:doeleinden|publicaties)?(?!\\p{L})",
      "media",
      "journalist\\p{L}*",
      "redactione\\p{L}*",
      "nieuwsmedia",
      "berichtgeving"
    ],
    private: ["priv\xE9\\p{L}*", "persoonlijk\\p{L}*", "eigen gebruik"],
    education: ["educatie\\p{L}*", "onderwijs\\p{L}*", "onderzoek"],
    noncommercial: ["niet[- ]?commercie\\p{L}*"],
    commercial: ["commercie\\p{L}*"],
    advertising: ["reclame\\p{L}*", "promotione\\p{L}*", "advertenti\\p{L}*"],
    "party-political": ["partijpolitiek\\p{L}*", "verkiezings\\p{L}*"],
    "social-media": ["sociale media", "social media"],
    editing: ["bewerk\\p{L}*", "gewijzigd", "wijzig\\p{L}*", "aangepast", "manipul\\p{L}*"],
    distorting: ["misleidend\\p{L}*", "verdraai\\p{L}*", "vervorm\\p{L}*"],
    "out-of-context": ["buiten (?:de |hun |zijn )?context", "uit (?:de |hun |zijn )?(?:context|verband)"],
    transfer: ["aan derden", "doorgeven", "doorgegeven"],
    resale: ["doorverko\\p{L}*", "verkocht", "verkoop"],
    archiving: ["archiver\\p{L}*", "gearchiveerd"],
    "machine-learning": ["trainen van", "ai-training", "datamining"]
  },
  permitted: [
    "mogen",
    "mag",
    "toegestaan",
    "kunnen",
    "kan",
    "beschikbaar",
    "uitsluitend",
    "alleen voor",
    "enkel voor",
    "vrij te",
    "gratis"
  ],
  prohibited: [
    "niet (?:\\p{L}+ ){0,3}(?:toegestaan|gebruikt|worden|geoorloofd)",
    "verboden",
    "uitgesloten",
    "mogen (?:\\p{L}+ ){0,3}niet",
    "mag (?:\\p{L}+ ){0,3}niet",
    "niet voor",
    "geen(?!\\p{L})"
  ],
  ask: [
    "contact op(?: te)? nemen",
    "neem(?:t u)? contact",
    "op aanvraag",
    "(?:voorafgaande |schriftelijke )*toestemming",
    "op verzoek",
    "contact met"
  ],
  without: ["zonder"],
  but: ["maar", "echter", "behalve", "uitgezonderd", "met uitzondering"],
  creditRequired: [
    "met (?:naams|bron)vermelding",
    "onder vermelding",
    "naamsvermelding",
    "bronvermelding",
    "met vermelding",
    "mits (?:de )?(?:bron|naam)",
    "vermeld(?:en)? (?:van|als)",
    "verplicht te vermelden"
  ],
  creditAs: ["onder vermelding van", "met vermelding van", "(?:naams|bron)?vermelding", "credit", "vermeld als"],
  placeholder: ["(?:naam(?: (?:van de )?fotograaf)?|fotograaf)"],
  unlimited: ["onbeperkt\\p{L}* in (?:de )?tijd", "voor onbepaalde tijd", "zonder tijdslimiet"],
  worldwide: ["wereldwijd\\p{L}*", "onbeperkt in (?:tijd en )?(?:ruimte|plaats)"],
  onlyIn: ["(?:alleen|uitsluitend|enkel|beperkt tot) (?:in |binnen )?"],
  notTransferable: ["niet[- ]?overdraagba\\p{L}*"],
  notExclusive: ["niet[- ]?exclusie\\p{L}*"],
  deleteAfterUse: [
    "(?:verwijder|wis)\\p{L}*[^.;]{0,30}na",
    "na (?:het )?(?:gebruik|publicatie)[^.;]{0,40}(?:verwijder|gewist)\\p{L}*"
  ],
  until: ["tot (?:en met )?", "v\xF3\xF3r "],
  units: { D: ["dag(?:en)?"], W: ["we(?:ek|ken)"], M: ["maand(?:en)?"], Y: ["jaar", "jaren"] }
};

// packages/license/src/terms/phrases/index.ts
var usageTermsPhrases = [de3, en3, es2, fr2, it2, nl2];

// packages/license/src/terms/uses.ts
var ONLY_FORBIDDEN = /* @__PURE__ */ new Set(["any", "distorting", "out-of-context"]);
function rulingOf(clause, { ask, prohibited, permitted }) {
  if (ask.test(clause)) return "ask";
  if (prohibited.test(clause)) return "forbidden";
  return permitted.test(clause) ? "permitted" : void 0;
}
function usesIn(clause, { uses }) {
  const noncommercial = uses.find(([use]) => use === "noncommercial")?.[1];
  const rest = noncommercial === void 0 ? clause : clause.replace(noncommercial, " ");
  const found = uses.filter(([use, pattern]) => pattern.test(use === "noncommercial" ? clause : rest)).map(([use]) => use);
  return found.length > 1 ? found.filter((use) => use !== "any") : found;
}
function statementsOf(sentence, { but }) {
  const exception = new RegExp(`[;\u2013]\\s|,?\\s(?=(?:${but.source}))`, "iu");
  return sentence.split(exception).filter((part) => part.trim() !== "");
}
var isAllToAsk = (statement, { without, ask }) => new RegExp(`${without.source}\\s(?:\\p{L}+\\s){0,4}?${ask.source}`, "iu").test(statement);
function rulingsOf(clauses, patterns) {
  if (isAllToAsk(clauses.join(", "), patterns)) return clauses.map(() => "ask");
  const own = clauses.map((clause) => rulingOf(clause, patterns));
  return own.map(
    (ruling, index) => ruling ?? own.slice(0, index).findLast((one2) => one2 !== void 0) ?? own.slice(index).find((one2) => one2 !== void 0)
  );
}
var ADDRESSES = /\S{1,80}@\S{1,80}|https?:\/\/\S{1,300}|www\.\S{1,300}/giu;
function usesStated(sentences, patterns) {
  return sentences.flatMap(
    (sentence) => statementsOf(sentence.replace(ADDRESSES, " "), patterns).flatMap((statement) => {
      const clauses = statement.split(/,\s/);
      const rulings = rulingsOf(clauses, patterns);
      return clauses.flatMap(
        (clause, index) => usesIn(clause, patterns).flatMap((use) => {
          const ruling = rulings[index];
          if (use === "any" && !patterns.photos.test(clause)) return [];
          if (ruling === void 0 || ONLY_FORBIDDEN.has(use) && ruling === "permitted") return [];
          return [{ use, ruling, sentence }];
        })
      );
    })
  );
}

// packages/license/src/terms/parse-usage-terms.ts
var MAX_LENGTH4 = 4e3;
var MOST_SENTENCES = 80;
var LONGEST_SENTENCE = 800;
var sentencesOf = (text2) => text2.split(/(?<=(?<!\d)[.!?]["“”»«]?)\s+(?=[\p{Lu}"„«»“©(])|\n+/u).map((sentence) => sentence.trim().slice(0, LONGEST_SENTENCE)).filter((sentence) => sentence !== "").slice(0, MOST_SENTENCES);
var Findings = class {
  terms = {};
  grounds = {};
  add(part, value, sentence) {
    if (value === void 0 || part in this.terms) return;
    this.terms[part] = value;
    this.grounds[part] = sentence;
  }
  has(...parts) {
    return parts.some((part) => part in this.terms);
  }
};
var LISTS2 = [
  ["permitted", "permittedUses"],
  ["forbidden", "forbiddenUses"],
  ["ask", "usesOnRequest"]
];
var COMMERCIAL = {
  permitted: "allowed",
  forbidden: "prohibited",
  ask: "ask"
};
function addUses(findings, stated) {
  const strict = new Set(stated.filter(({ ruling }) => ruling !== "permitted").map(({ use }) => use));
  for (const [ruling, part] of LISTS2) {
    const own = stated.filter((one2) => one2.ruling === ruling && (ruling !== "permitted" || !strict.has(one2.use)));
    const [first] = own;
    if (first !== void 0) findings.add(part, [...new Set(own.map(({ use }) => use))], first.sentence);
  }
  const commercial = stated.filter(({ use }) => use === "commercial");
  const said = commercial.find(({ ruling }) => ruling !== "permitted") ?? commercial[0];
  if (said !== void 0) findings.add("commercialUse", COMMERCIAL[said.ruling], said.sentence);
  const only2 = stated.find(({ use, ruling }) => use === "noncommercial" && ruling === "permitted");
  if (only2 !== void 0) findings.add("commercialUse", "prohibited", only2.sentence);
}
function addDetails(findings, sentence, patterns) {
  if (patterns.free.test(sentence) && mediaIn(sentence, patterns)) findings.add("freeForMedia", true, sentence);
  if (patterns.creditRequired.test(sentence)) findings.add("creditRequired", true, sentence);
  const template = creditIn(sentence, patterns);
  findings.add("creditTemplate", template, sentence);
  if (template !== void 0 && !template.includes("{")) findings.add("creditLine", template, sentence);
  const retention = retentionIn(sentence, patterns);
  findings.add("retention", retention, sentence);
  if (retention === void 0) findings.add("duration", durationIn(sentence, patterns), sentence);
  findings.add("territory", territoryIn(sentence, patterns), sentence);
  if (patterns.notTransferable.test(sentence)) findings.add("transferable", false, sentence);
  if (patterns.notExclusive.test(sentence)) findings.add("exclusive", false, sentence);
}
var mediaIn = (sentence, { uses }) => uses.some(([use, pattern]) => use === "media" && pattern.test(sentence));
function addContact(findings, sentences, patterns) {
  for (const [index, sentence] of sentences.entries()) {
    if (!patterns.ask.test(sentence)) continue;
    findings.add("commercialContact", contactIn(`${sentence} ${sentences[index + 1] ?? ""}`), sentence);
  }
}
function read(text2, phrases) {
  const patterns = patternsFor(phrases);
  if (!patterns.photos.test(text2)) return void 0;
  const sentences = sentencesOf(text2);
  const findings = new Findings();
  const stated = usesStated(sentences, patterns);
  addUses(findings, stated);
  for (const sentence of sentences) addDetails(findings, sentence, patterns);
  if (stated.some(({ use, ruling }) => use === "archiving" && ruling === "forbidden"))
    findings.add("retention", "no-archiving", stated.find(({ use }) => use === "archiving")?.sentence ?? "");
  if (!isTerms(findings, sentences, patterns)) return void 0;
  addContact(findings, sentences, patterns);
  const grounds = findings.grounds;
  const kept = new Set(Object.values(grounds));
  const evidence = sentences.filter((sentence) => kept.has(sentence));
  return { scope: "images", ...findings.terms, evidence, grounds };
}
function isTerms(findings, sentences, patterns) {
  if (findings.has("freeForMedia", "commercialUse")) return true;
  if (findings.has("creditRequired") && findings.has("creditTemplate")) return true;
  const ruled = [
    findings.grounds["permittedUses"],
    findings.grounds["forbiddenUses"],
    findings.grounds["usesOnRequest"]
  ];
  return sentences.some((sentence) => patterns.photos.test(sentence) && ruled.includes(sentence));
}
var primaryOf = (tag) => tag.toLowerCase().split("-")[0] ?? "";
function parseUsageTerms(text2, options = {}) {
  const known = options.phrases ?? usageTermsPhrases;
  const shortened = text2.slice(0, MAX_LENGTH4);
  const tag = options.inLanguage === void 0 ? void 0 : primaryOf(options.inLanguage);
  const own = known.filter((phrases) => primaryOf(phrases.tag) === tag);
  return (own.length > 0 ? own : known).map((phrases) => read(shortened, phrases)).filter((terms) => terms !== void 0).sort((left, right) => Object.keys(right.grounds).length - Object.keys(left.grounds).length)[0];
}
export {
  m0,
  src_exports as m1,
  m2,
  m3,
  src_exports2 as m4
};
