import type * as z from "zod/mini";
import { Json } from "../extensions.ts";
import { language } from "../identifiers.ts";
import { type Run, Run as RunSchema } from "../inlines.ts";
import { formatLanguageTag } from "./language-tag.ts";
import { mergeRuns } from "./merge-runs.ts";

type Schema = z.core.$ZodType;
type Definitions = z.core.$ZodTypes["_zod"]["def"];
/** Brings a value that its schema accepts into canonical form. */
type Canonical = (value: unknown) => unknown;

const keep: Canonical = (value) => value;

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === "" ||
  (typeof value === "object" && value !== null && Object.keys(value).length === 0);

/** Properties in the order of the model; optional ones that say nothing are left out. */
function ofObject({ shape }: z.core.$ZodObjectDef): Canonical {
  const fields = Object.entries(shape).map(([key, schema]) => ({
    key,
    optional: schema._zod.optin === "optional",
    canonical: compile(schema),
  }));
  return (value) => {
    const source = value as Record<string, unknown>;
    const result: Record<string, unknown> = {};
    for (const { key, optional, canonical } of fields) {
      if (!Object.hasOwn(source, key)) continue;
      const child = canonical(source[key]);
      if (!(optional && isEmpty(child))) result[key] = child;
    }
    return result;
  };
}

function ofArray({ element }: z.core.$ZodArrayDef): Canonical {
  if (element === RunSchema) return (value) => mergeRuns((value as Run[]).map((run) => compile(element)(run) as Run));
  const canonical = compile(element);
  return (value) => (value as unknown[]).map(canonical);
}

/** All unions of the model are told apart by the property `type`. */
function ofUnion({ options }: z.core.$ZodUnionDef): Canonical {
  const byType = new Map<unknown, Schema>();
  for (const option of options) for (const type of option._zod.propValues?.["type"] ?? []) byType.set(type, option);
  return (value) => {
    const option = byType.get((value as { type: unknown }).type);
    return option === undefined ? value : compile(option)(value);
  };
}

/** Free keys in the order of their code units. */
const sortKeys: Canonical = (value) =>
  Object.fromEntries(Object.entries(value as object).sort(([left], [right]) => (left < right ? -1 : 1)));

/** JSON text cannot keep a negative zero. */
const ofNumber: Canonical = (value) => (value === 0 ? 0 : value);

/** Free JSON: keys in order, at every level. */
const ofJson: Canonical = (value) => {
  if (Array.isArray(value)) return value.map(ofJson);
  if (typeof value !== "object" || value === null) return ofNumber(value);
  return sortKeys(Object.fromEntries(Object.entries(value).map(([key, member]) => [key, ofJson(member)])));
};

/** One compiler per type of zod schema that has parts; everything else stays as it is. */
const COMPILERS: { readonly [T in Definitions["type"]]?: (def: Extract<Definitions, { type: T }>) => Canonical } = {
  object: ofObject,
  array: ofArray,
  union: ofUnion,
  number: () => ofNumber,
  record: ({ valueType }) => {
    const canonical = compile(valueType);
    return (value) =>
      sortKeys(Object.fromEntries(Object.entries(value as object).map(([key, member]) => [key, canonical(member)])));
  },
  optional: ({ innerType }) => compile(innerType),
  lazy: ({ getter }) => {
    const inner = getter();
    return (value) => compile(inner)(value);
  },
};

/** Schemas whose values have a form of their own. */
const SPECIAL: ReadonlyMap<Schema, Canonical> = new Map<Schema, Canonical>([
  [language, (tag) => formatLanguageTag(tag as string)],
  [Json, ofJson],
]);

const compiled = new WeakMap<Schema, Canonical>();

/** The function that brings values of a schema into canonical form; each schema is looked at once. */
export function compile(schema: Schema): Canonical {
  const known = compiled.get(schema);
  if (known !== undefined) return known;
  // Blocks contain blocks: whoever asks again while the compiler is at work finds this and is served later.
  compiled.set(schema, (value) => (compiled.get(schema) as Canonical)(value));
  const compiler = COMPILERS[(schema as z.core.$ZodTypes)._zod.def.type] as ((def: unknown) => Canonical) | undefined;
  const canonical = SPECIAL.get(schema) ?? compiler?.(schema._zod.def) ?? keep;
  compiled.set(schema, canonical);
  return canonical;
}
