// The model in few characters, for the small validator in src/mini.
import type * as z from "zod/mini";
import { FORMS, formOf } from "../src/forms.ts";
import type { Node } from "../src/mini/node.ts";
import type { CheckName } from "../src/problems.ts";
import { NAMED } from "./named.ts";

type Schema = z.core.$ZodType;
type Definitions = z.core.$ZodTypes["_zod"]["def"];
interface Check {
  check: string;
  format?: string;
  value?: number;
  inclusive?: boolean;
  minimum?: number;
  maximum?: number;
  pattern?: RegExp;
  params?: { problem?: CheckName };
}

const checksOf = (schema: Schema): Check[] =>
  (schema._zod.def.checks ?? []).map((check) => check._zod.def as unknown as Check);

const problemOf = (schema: Schema): CheckName | undefined =>
  checksOf(schema)
    .map(({ params }) => params?.problem)
    .find((problem) => problem !== undefined);

function ofString(schema: Schema): Node {
  const checks = checksOf(schema);
  const pattern = checks.find((check) => check.pattern !== undefined)?.pattern;
  const form = pattern === undefined ? "" : (formOf(String(pattern)) ?? "");
  if (pattern !== undefined && !(form in FORMS)) throw new Error(`the pattern ${pattern} has no name in forms.ts`);
  const lengths = (key: "minimum" | "maximum"): number[] => checks.flatMap((check) => check[key] ?? []);
  const [least, most] = [Math.max(0, ...lengths("minimum")), Math.min(...lengths("maximum"), Number.POSITIVE_INFINITY)];
  return {
    s: [form, least, Number.isFinite(most) ? most : null],
    ...(problemOf(schema) === "not-nfc" ? { c: 1 as const } : {}),
    ...(checks.some(({ format }) => format === "url") ? { l: 1 as const } : {}),
  };
}

function ofNumber(schema: Schema): Node {
  const checks = checksOf(schema);
  const least = checks.find(({ check }) => check === "greater_than");
  const most = checks.find(({ check }) => check === "less_than");
  return {
    n: [least?.value ?? null, most?.value ?? null],
    ...(least?.inclusive === false ? { x: 1 as const } : {}),
    ...((schema._zod.def as { format?: string }).format === "safeint" ? { i: 1 as const } : {}),
  };
}

function ofObject({ shape }: z.core.$ZodObjectDef, schema: Schema): Node {
  const entries = Object.entries(shape).map(([key, property]): [string, Node] => [
    property._zod.optin === "optional" ? `${key}?` : key,
    toNode(property),
  ]);
  const problem = problemOf(schema);
  return { o: Object.fromEntries(entries), ...(problem === undefined ? {} : { c: problem }) };
}

function ofUnion({ options }: z.core.$ZodUnionDef): Node {
  const entries = options.flatMap((option) =>
    [...(option._zod.propValues?.["type"] ?? [])].map((type): [string, Node] => [String(type), toNode(option)]),
  );
  return { u: Object.fromEntries(entries) };
}

const OF_TYPE: {
  readonly [T in Definitions["type"]]?: (def: Extract<Definitions, { type: T }>, schema: Schema) => Node;
} = {
  object: ofObject,
  array: ({ element }, schema) => {
    const least = checksOf(schema).find(({ check }) => check === "min_length")?.minimum ?? 0;
    return { a: toNode(element), ...(least === 0 ? {} : { m: least }) };
  },
  union: (def) => ofUnion(def as z.core.$ZodUnionDef),
  optional: ({ innerType }) => toNode(innerType),
  lazy: ({ getter }) => toNode(getter()),
  record: ({ keyType, valueType }) => ({ r: [toNode(keyType), toNode(valueType)] }),
  enum: ({ entries }) => ({ v: Object.values(entries) }),
  literal: ({ values }) => ({ v: values as string[] }),
  boolean: () => "boolean",
  number: (_def, schema) => ofNumber(schema),
  string: (_def, schema) => ofString(schema),
};

const names = new Map(Object.entries(NAMED).map(([name, schema]) => [schema, name]));

/** A part by its name where it has one, so that the recursion ends and shared parts stand once. */
function toNode(schema: Schema): Node {
  const name = names.get(schema);
  return name === undefined ? describe(schema) : name === "Json" ? "json" : name;
}

function describe(schema: Schema): Node {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const make = OF_TYPE[def.type] as ((def: unknown, schema: Schema) => Node) | undefined;
  if (make === undefined) throw new Error(`the small validator knows no zod type ${def.type}`);
  return make(def, schema);
}

/** The parts that the release reaches, by name. */
function reach(): Record<string, Node> {
  const parts: Record<string, Node> = {};
  const open = ["Release"];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const schema = NAMED[name];
    if (schema === undefined || name in parts) continue;
    const node = describe(schema);
    parts[name] = node;
    open.push(...Object.keys(NAMED).filter((other) => JSON.stringify(node).includes(`"${other}"`)));
  }
  return Object.fromEntries(Object.entries(parts).sort(([left], [right]) => (left < right ? -1 : 1)));
}

/** The generated file. */
export const toMiniModel = (): string =>
  `// Written by scripts/build-mini-model.ts from the zod schemas. Do not edit.
import type { Node } from "../mini/node.ts";

/** The parts of the model by name. */
export const MODEL: Readonly<Record<string, Node>> = ${JSON.stringify(reach())};
`;
