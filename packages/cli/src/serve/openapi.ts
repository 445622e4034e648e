import * as z from "zod";
import packageJson from "../../package.json" with { type: "json" };
import type { Operation } from "./operation.ts";
import { NAMED } from "./schemas.ts";

/** JSON as it stands in the description. */
type Node = Readonly<Record<string, unknown>>;

const registry = z.registry<{ id: string }>();
for (const [name, schema] of Object.entries(NAMED)) registry.add(schema, { id: name });

const reference = (id: string): string => `#/components/schemas/${id}`;

/** Schemas that several use and that have no name stand in one node, by number. */
const SHARED = "__shared";
const sharedName = (key: string): string => key.replace("schema", "Shared");

/** The named schemas, each once. */
function components(): Record<string, Node> {
  const { schemas } = z.toJSONSchema(registry, { io: "input", metadata: registry, uri: reference });
  const { [SHARED]: shared, ...named } = schemas as unknown as Record<string, Node>;
  const parts = Object.entries((shared?.["$defs"] ?? {}) as Record<string, Node>);
  const all = [...Object.entries(named), ...parts.map(([key, node]) => [sharedName(key), node] as const)];
  const nodes = all.map(([name, node]) => {
    const { $id, $schema, id, ...rest } = node;
    return [name, rest];
  });
  const text = JSON.stringify(Object.fromEntries(nodes));
  return JSON.parse(
    text.replace(/#\/components\/schemas\/__shared#\/\$defs\/(schema\d+)/g, (_, key: string) =>
      reference(sharedName(key)),
    ),
  );
}

const nameOf = (schema: z.core.$ZodType): string | undefined =>
  Object.keys(NAMED).find((name) => NAMED[name] === schema);

/** A schema as it stands in a place: by its name where it has one. */
function schemaNode(schema: z.core.$ZodType): Node {
  const name = nameOf(schema);
  if (name !== undefined) return { $ref: reference(name) };
  const { $schema, ...node } = z.toJSONSchema(schema, { io: "input" }) as Node;
  return node;
}

/** Each property of a schema as a parameter of the address. */
function parameters(schema: z.core.$ZodType): Node[] {
  const { properties = {}, required = [] } = schemaNode(schema) as {
    readonly properties?: Readonly<Record<string, Node>>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { description, ...node }]) => ({
    name,
    in: "query",
    required: required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema: node,
  }));
}

/** What every operation may answer with, besides its own. */
const PROBLEMS: Readonly<Record<number, string>> = {
  400: "The request is not as described.",
  403: "The request comes from another site, or the address may not be asked.",
  404: "There is nothing.",
  413: "The request is too large.",
  415: "The body is no JSON.",
  422: "The release is not valid, or must not be published.",
  502: "The site of the address gives no page.",
  503: "Too much waits already.",
  504: "The work took too long.",
};
const OF_ALL: readonly number[] = [400, 403, 503, 504];
const OF_BODIES: readonly number[] = [413, 415, 422];

function responses(operation: Operation): Node {
  const { output, documents = [], method, problems } = operation;
  const content =
    output === undefined
      ? Object.fromEntries(documents.map((mediaType) => [mediaType, { schema: { type: "string" } }]))
      : { "application/json": { schema: schemaNode(output) } };
  const all = new Set([...OF_ALL, ...(method === "POST" ? OF_BODIES : []), ...problems]);
  const problem = (status: number) => ({
    description: PROBLEMS[status] ?? "",
    content: { "application/problem+json": { schema: { $ref: reference("Problem") } } },
  });
  return {
    200: { description: "Done.", content },
    ...Object.fromEntries([...all].sort((left, right) => left - right).map((status) => [status, problem(status)])),
  };
}

function pathItem(operation: Operation): Node {
  const { id, summary, method, input } = operation;
  const request =
    method === "GET"
      ? { parameters: parameters(input) }
      : { requestBody: { required: true, content: { "application/json": { schema: schemaNode(input) } } } };
  return { [method.toLowerCase()]: { operationId: id, summary, ...request, responses: responses(operation) } };
}

/**
 * Describes the API (OpenAPI 3.1), from the operations and the schemas that read its requests.
 *
 * @param operations - what it does
 * @param origin - where it listens
 */
export const openApi = (operations: readonly Operation[], origin: string): Node => ({
  openapi: "3.1.0",
  info: {
    title: "civic-media",
    version: packageJson.version,
    summary: "A city's press release as data and in every format.",
    license: { name: "MIT", identifier: "MIT" },
  },
  jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
  servers: [{ url: origin }],
  paths: Object.fromEntries(operations.map((operation) => [operation.path, pathItem(operation)])),
  components: { schemas: components() },
});
