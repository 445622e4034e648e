// The model as JSON Schema in the dialects that other languages' tools read.
import * as z from "zod/mini";
import { Release } from "../src/release.ts";
import { SCHEMA_ID } from "../src/version.ts";
import { readComments, type SchemaComments } from "./comments.ts";
import { capital, NAMED } from "./named.ts";

/** What the exported schemas cannot say. */
const COMMENT =
  "Not expressed here: ids are used once and references between them resolve, text is in Unicode normalization form C, an image statement names its photo, media have an address or a rendition, nesting ends at 200 levels.";

const registry = z.registry<{ id: string }>();
for (const [name, schema] of Object.entries(NAMED)) registry.add(schema, { id: name });

type Node = Record<string, unknown> & { properties?: Record<string, Node>; $ref?: string };

/** Adds what the source's comments say; beside `$ref` only where the dialect reads it. */
function describe(node: Node, { description, properties }: SchemaComments, besideRef: boolean): Node {
  const described = Object.entries(node.properties ?? {}).map(([key, property]) => {
    const comment = properties[key];
    const fits = comment !== undefined && (besideRef || property.$ref === undefined);
    return [key, fits ? { description: comment, ...property } : property];
  });
  return {
    ...(description === "" ? {} : { description }),
    ...node,
    ...(node.properties === undefined ? {} : { properties: Object.fromEntries(described) }),
  };
}

const comments = readComments(new URL("../src/", import.meta.url));

function describeAll(nodes: Readonly<Record<string, Node>>, besideRef: boolean): Record<string, Node> {
  const byCapital = new Map(Object.entries(comments).map(([name, comment]) => [capital(name), comment]));
  return Object.fromEntries(
    Object.entries(nodes).map(([name, node]) => {
      const comment = byCapital.get(name);
      return [name, comment === undefined ? node : describe(node, comment, besideRef)];
    }),
  );
}

function toDialect(target: "draft-2020-12" | "draft-07", file: string): Node {
  const key = target === "draft-07" ? "definitions" : "$defs";
  const schema = z.toJSONSchema(Release, { target, io: "input", metadata: registry }) as Node;
  const { $schema, id, [key]: nodes, ...release } = schema;
  const besideRef = target === "draft-2020-12";
  return {
    $schema,
    $id: `${SCHEMA_ID}/${file}`,
    title: "Press release",
    $comment: COMMENT,
    ...describe(release as Node, comments["Release"] as SchemaComments, besideRef),
    [key]: describeAll(nodes as Record<string, Node>, besideRef),
  };
}

/** An OpenAPI document whose only content are the schemas, to be referred to from others. */
function toOpenApi(): Node {
  const { schemas } = z.toJSONSchema(registry, {
    target: "openapi-3.0",
    io: "input",
    metadata: registry,
    uri: (id) => `#/components/schemas/${id}`,
  });
  const plain = Object.entries(schemas as unknown as Record<string, Node>).map(([name, node]): [string, Node] => {
    const { $id, id, ...rest } = node;
    return [name, rest];
  });
  return {
    openapi: "3.0.3",
    info: { title: "civic-media release model", version: "1", description: COMMENT },
    paths: {},
    components: { schemas: describeAll(Object.fromEntries(plain), false) },
  };
}

/** The files of `json-schema/`, by name. */
export const toFiles = (): Record<string, Node> => ({
  "release.json": toDialect("draft-2020-12", "schema.json"),
  "release.draft-07.json": toDialect("draft-07", "schema.draft-07.json"),
  "release.openapi-3.0.json": toOpenApi(),
});
