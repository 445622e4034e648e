// The pages of the reference that are made from the model: its fields, and their places in other formats.
import { type CrosswalkFormat, crosswalk } from "../src/crosswalk/index.ts";
import { toFiles } from "./json-schema.ts";

interface Node {
  description?: string;
  type?: string;
  enum?: unknown[];
  const?: unknown;
  items?: Node;
  $ref?: string;
  allOf?: Node[];
  anyOf?: Node[];
  oneOf?: Node[];
  properties?: Record<string, Node>;
  required?: string[];
  minimum?: number;
  maximum?: number;
  minItems?: number;
  additionalProperties?: Node | boolean;
}

/** Text for a cell of a table; between backticks nothing but the bar has a meaning. */
const cell = (text: string): string =>
  text
    .replaceAll("|", "\\|")
    .split("`")
    .map((part, index) => (index % 2 === 0 ? part.replaceAll("<", "&lt;") : part))
    .join("`");
const anchor = (name: string): string => `[${name}](#${name.toLowerCase()})`;

/** The type of a property in words, with links to the parts of the model. */
function typeOf(node: Node): string {
  if (node.$ref !== undefined) return anchor(node.$ref.split("/").at(-1) ?? "");
  if (node.const !== undefined) return `\`${JSON.stringify(node.const)}\``;
  if (node.enum !== undefined) return node.enum.map((value) => `\`${JSON.stringify(value)}\``).join(" or ");
  const [first] = node.allOf ?? [];
  if (first !== undefined) return typeOf(first);
  if (node.type === "array")
    return `list of ${typeOf(node.items ?? {})}${node.minItems ? `, at least ${node.minItems}` : ""}`;
  if (node.type === "object" && node.properties !== undefined)
    return `object of ${Object.keys(node.properties)
      .map((key) => `\`${key}\``)
      .join(", ")}`;
  return node.type ?? "any JSON";
}

const rowsOf = ({ properties = {}, required = [] }: Node): string[] =>
  Object.entries(properties).map(([name, property]) =>
    [
      `| \`${name}\``,
      required.includes(name) ? "yes" : "",
      cell(typeOf(property)),
      `${cell(property.description ?? "")} |`,
    ].join(" | "),
  );

const tableOf = (node: Node): string[] =>
  node.properties === undefined
    ? []
    : ["| field | required | type | meaning |", "| --- | --- | --- | --- |", ...rowsOf(node), ""];

/** The alternatives of a part, each under its `type`. */
function alternativesOf(node: Node): string[] {
  const all = node.oneOf ?? node.anyOf ?? [];
  return all
    .filter((one) => one.properties?.["type"]?.const !== undefined)
    .flatMap((one) => [
      `**\`${String(one.properties?.["type"]?.const)}\`** ${one.description ?? ""}`.trim(),
      "",
      ...tableOf(one),
    ]);
}

function sectionOf(name: string, node: Node): string[] {
  const plain = node.properties === undefined && (node.oneOf ?? node.anyOf) === undefined;
  return [
    `## ${name}`,
    "",
    ...(node.description === undefined ? [] : [node.description, ""]),
    ...(plain ? [`${typeOf(node)}`, ""] : []),
    ...tableOf(node),
    ...alternativesOf(node),
  ];
}

/** `docs/reference/model.md`. */
function toModelPage(): string {
  const { $defs } = toFiles()["release.json"] as unknown as { $defs: Record<string, Node> };
  const { Release, ...parts } = $defs;
  return [
    "---",
    "title: The release model",
    "---",
    "",
    "# The release model",
    "",
    "Made from the schema by `npm run generate` in `packages/schema`. Objects are strict: a property that is not here is a mistake.",
    "",
    ...sectionOf("Release", Release as Node),
    ...Object.entries(parts)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .flatMap(([name, node]) => sectionOf(name, node)),
  ].join("\n");
}

const TITLES: Readonly<Record<CrosswalkFormat, string>> = {
  ninjs: "IPTC ninjs 3.1",
  "newsml-g2": "IPTC NewsML-G2 2.35",
  "schema.org": "schema.org 30.0",
  atom: "Atom (RFC 4287)",
  rss: "RSS 2.0",
  "json-feed": "JSON Feed 1.1",
  "dublin-core": "Dublin Core terms, DCAT, ADMS",
};

/** `docs/reference/crosswalk.md`. */
function toCrosswalkPage(): string {
  const sections = (Object.keys(TITLES) as CrosswalkFormat[]).flatMap((format) => [
    `## ${TITLES[format]}`,
    "",
    "| field | place | lost |",
    "| --- | --- | --- |",
    ...Object.entries(crosswalk[format]).map(([field, row]) =>
      "omit" in row
        ? `| \`${field}\` | – | ${cell(row.omit)} |`
        : `| \`${field}\` | ${cell(row.to)} | ${cell(row.loss ?? "")} |`,
    ),
    "",
  ]);
  const intro =
    "Where each field of a release stands in other formats, and what those cannot say. Made from `@civic-media/schema/crosswalk`, which the renderers use.";
  return ["---", "title: Crosswalk", "---", "", "# Crosswalk", "", intro, "", ...sections].join("\n");
}

/** The generated pages of `docs/reference/`, by name. */
export const toPages = (): Record<string, string> => ({ "model.md": toModelPage(), "crosswalk.md": toCrosswalkPage() });
