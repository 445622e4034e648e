// Random releases, derived from the model itself: a new field is generated as soon as the schema has it.
import fc from "fast-check";
import type * as z from "zod/mini";
import { instant, when } from "../dates.ts";
import { Json } from "../extensions.ts";
import { FORMS } from "../forms.ts";
import { httpUrl, jsonPointer, language, localId, mediaType, safeHref, sha256, uri } from "../identifiers.ts";
import { Release } from "../release.ts";
import { line, text, verbatim } from "../text.ts";

type Schema = z.core.$ZodType;
type Definitions = z.core.$ZodTypes["_zod"]["def"];
type Any = fc.Arbitrary<unknown>;

const characters = fc
  .string({ unit: fc.constantFrom(..."abc XYZ019äöß„“é<>&\"'`*_[](){}#/\\\u00a0\u200f😀"), maxLength: 16 })
  .map((value) => value.normalize("NFC"));
const words = characters.map((value) => (value === "" ? "x" : value));
const name = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/);
const address = fc.tuple(name, name).map(([host, path]) => `https://${host}.example/${path}`);
const day = fc
  .date({ min: new Date("1990-01-01T00:00:00Z"), max: new Date("2090-01-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const time = fc.tuple(day, fc.constantFrom("T10:30+01:00", "T23:59:59Z")).map((parts) => parts.join(""));

/** Texts of a form; by schema, because their patterns say less than a generator needs. */
const TEXTS: ReadonlyMap<Schema, Any> = new Map<Schema, Any>([
  [line, words],
  [text, characters],
  [verbatim, characters],
  [localId, name],
  [uri, address.map((value) => value.replace(/^https:\/\//, "tag:"))],
  [httpUrl, address],
  [safeHref, fc.oneof(address, fc.constantFrom("mailto:a@b.example", "tel:+437327070"))],
  [sha256, fc.stringMatching(/^[0-9a-f]{64}$/)],
  [language, fc.constantFrom("de-AT", "en", "sr-Latn-RS", "DE-at", "x-klingon".replace("x-", "tlh-x-"))],
  [mediaType, fc.constantFrom("image/jpeg", "text/html")],
  [jsonPointer, fc.constantFrom("/headline", "/body/0", "")],
  [instant, time],
  [when, fc.oneof(day, time)],
  [Json, fc.jsonValue({ maxDepth: 2 })],
]);

/** Other texts of a form, by pattern. */
const PATTERNS: ReadonlyMap<string, Any> = new Map<string, Any>([
  [String(FORMS.country), fc.constantFrom("AT", "CH")],
  [String(FORMS.e164), fc.constant("+437327070")],
  [String(FORMS.email), fc.constant("presse@stadt.example")],
  [String(FORMS.extensionKey), name.map((key) => `city:${key}`)],
]);

/** What the checks of a schema say, as far as a generator needs it. */
function limitsOf(schema: Schema): { least: number; most: number; length: number; pattern: string } {
  const limits = { least: 0, most: 1000, length: 0, pattern: "" };
  for (const check of schema._zod.def.checks ?? []) {
    const def = check._zod.def as {
      check: string;
      value?: number;
      inclusive?: boolean;
      minimum?: number;
      pattern?: RegExp;
    };
    if (def.check === "greater_than") limits.least = Number(def.value) + (def.inclusive ? 0 : 1);
    if (def.check === "less_than") limits.most = Math.min(limits.most, Number(def.value));
    if (def.check === "min_length") limits.length = Number(def.minimum);
    if (def.check === "string_format") limits.pattern = String(def.pattern);
  }
  return limits;
}

function ofNumber(schema: Schema): Any {
  const { least, most } = limitsOf(schema);
  const whole = (schema._zod.def as { format?: string }).format === "safeint";
  // JSON knows no negative zero.
  return whole
    ? fc.integer({ min: least, max: most })
    : fc.double({ min: least, max: most, noNaN: true }).map((n) => n || 0);
}

function ofObject(shape: Readonly<Record<string, Schema>>, tie: (schema: Schema) => Any): Any {
  const arbitraries = Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, tie(schema)]));
  const requiredKeys = Object.keys(shape).filter((key) => shape[key]?._zod.optin !== "optional");
  return fc.record(arbitraries, { requiredKeys, noNullPrototype: true } as never);
}

const OF_TYPE: {
  readonly [T in Definitions["type"]]?: (def: Extract<Definitions, { type: T }>, schema: Schema, deep: number) => Any;
} = {
  object: ({ shape }, _schema, deep) => ofObject(shape, (schema) => arbitraryOf(schema, deep)),
  array: ({ element }, schema, deep) => {
    const least = limitsOf(schema).length;
    return deep > 2 && least === 0
      ? fc.constant([])
      : fc.array(arbitraryOf(element, deep + 1), { minLength: least, maxLength: 2 });
  },
  optional: ({ innerType }, _schema, deep) => arbitraryOf(innerType, deep),
  lazy: ({ getter }, _schema, deep) => arbitraryOf(getter(), deep),
  union: ({ options }, _schema, deep) => fc.oneof(...options.map((option) => arbitraryOf(option, deep))),
  record: ({ keyType, valueType }, _schema, deep) =>
    fc.dictionary(arbitraryOf(keyType, deep) as fc.Arbitrary<string>, arbitraryOf(valueType, deep), {
      maxKeys: 2,
      noNullPrototype: true,
    }),
  enum: ({ entries }) => fc.constantFrom(...Object.values(entries)),
  literal: ({ values }) => fc.constantFrom(...values),
  boolean: () => fc.boolean(),
  number: (_def, schema) => ofNumber(schema),
  string: (_def, schema) => PATTERNS.get(limitsOf(schema).pattern) ?? words.map((value) => value.slice(0, 70)),
};

function arbitraryOf(schema: Schema, deep = 0): Any {
  const known = TEXTS.get(schema);
  if (known !== undefined) return known;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const make = OF_TYPE[def.type] as ((def: unknown, schema: Schema, deep: number) => Any) | undefined;
  if (make === undefined) throw new Error(`no generator for zod's type ${def.type}`);
  return make(def, schema, deep);
}

type Entry = Record<string, unknown>;
const LISTS = ["people", "organizations", "places", "media", "events", "quotations"] as const;

/** One entry for every list, so that a reference always finds something to point to. */
const SPARE: Readonly<Record<(typeof LISTS)[number], Entry>> = {
  people: { id: "", name: "Anna" },
  organizations: { id: "", name: "Stadt", kind: "municipality" },
  places: { id: "", name: "Platz" },
  media: { id: "", type: "image", url: "https://a.example/" },
  events: { id: "", name: "Fest", startDate: "2026-01-01" },
  quotations: { id: "", speakers: [], form: "block" },
};

function setAt(root: Entry, path: readonly PropertyKey[], value: unknown): void {
  const parent = path.slice(0, -1).reduce<unknown>((node, key) => (node as Entry)[key as string], root) as Entry;
  const last = path.at(-1) as string;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
}

/** What the checks across fields demand: ids once, references that lead somewhere, media with a file. */
function repair(release: Entry): Release {
  for (const list of LISTS) {
    const entries = [...((release[list] as Entry[] | undefined) ?? []), { ...SPARE[list] }];
    release[list] = entries.map((entry, index) => ({ ...entry, id: `${list}-${index}` }));
  }
  const first = Release.safeParse(release);
  for (const issue of first.success ? [] : first.error.issues) {
    const params = issue.code === "custom" ? issue.params : {};
    const parent = issue.path.slice(0, -1);
    if (params?.["problem"] === "media-without-file") setAt(release, [...parent, "url"], "https://a.example/");
    else if (params?.["problem"] === "media-exactly-for-image")
      setAt(release, issue.path, (issue.input as Entry | undefined)?.["scope"] === "image" ? "media-0" : undefined);
    else if (Array.isArray(params?.["lists"])) setAt(release, issue.path, `${params["lists"][0]}-0`);
  }
  const second = Release.safeParse(release);
  if (second.success) return second.data;
  // Statements about an image were completed without their scope in sight, or deleted: one more look settles them.
  for (const issue of second.error.issues) {
    const scope = issue.path
      .slice(0, -1)
      .reduce<unknown>((node, key) => (node as Entry)[key as string], release) as Entry;
    setAt(release, issue.path, scope["scope"] === "image" ? "media-0" : undefined);
  }
  return Release.parse(release);
}

/** Any valid release, with every field of the model now and then. */
export const anyRelease: fc.Arbitrary<Release> = arbitraryOf(Release).map((release) =>
  repair(structuredClone(release) as Entry),
);
