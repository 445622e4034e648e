import { readFileSync } from "node:fs";
import { type Tool, tools } from "@civic-media/license/tools";
import type { DiagnosticCode } from "@civic-media/parser";
import { type FormatId, formats, type Mapping, mappings } from "@civic-media/render";
import { diagnostic } from "../../packages/parser/src/diagnostics.ts";
import { en } from "./words/playground-en.ts";

const cell = (text: string): string => text.replaceAll("|", "\\|").replace(/\s+/g, " ");
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n");

const page = (title: string, lead: string, parts: readonly string[]): string =>
  `---\ntitle: ${title}\n---\n\n# ${title}\n\n${lead}\n\n${parts.join("\n\n")}\n`;

/** Fields that a format leaves out for one reason stand together. */
function omitted(mapping: Mapping): string {
  const byReason = new Map<string, string[]>();
  for (const [field, row] of Object.entries(mapping))
    if ("omit" in row) byReason.set(row.omit, [...(byReason.get(row.omit) ?? []), `\`${field}\``]);
  if (byReason.size === 0) return "Every field of the model has its place.";
  return table(
    ["left out", "why"],
    [...byReason].map(([reason, fields]) => [fields.join(", "), reason]),
  );
}

function losses(mapping: Mapping): string[] {
  const rows = Object.entries(mapping).flatMap(([field, row]) =>
    "loss" in row && row.loss ? [[`\`${field}\``, row.to, row.loss]] : [],
  );
  return rows.length === 0 ? [] : [table(["field", "where", "what it cannot say"], rows)];
}

const formatsPage = (): string =>
  page(
    "Formats",
    "Every format that `renderRelease` and the command write, made from the tables that they work by. How to [add one](../how-to/add-a-format.md); where each field stands in the formats of others says [the crosswalk](crosswalk.md).",
    [
      table(
        ["id", "media type", "file", "fields carried"],
        Object.entries(mappings).map(([id, mapping]) => {
          const { mediaType, fileExtension } = formats[id as FormatId];
          const rows = Object.values(mapping as Mapping);
          return [
            `\`${id}\``,
            mediaType,
            `\`${fileExtension}\``,
            `${rows.filter((row) => "to" in row).length} of ${rows.length}`,
          ];
        }),
      ),
      ...Object.entries(mappings).flatMap(([id, mapping]) => [`## ${id}`, omitted(mapping), ...losses(mapping)]),
    ],
  );

const yes = (value: boolean): string => (value ? "yes" : "no");

function unitRow(unit: string, all: readonly Tool[]): string[] {
  const latest = all.filter(({ jurisdiction }) => jurisdiction === undefined).at(-1) ?? all.at(-1);
  const { permits = [], requires = [], prohibits = [], identifier = unit, url = "", deprecatedOn } = latest ?? {};
  return [
    `[${identifier}](${url})`,
    yes(requires.includes("Attribution")),
    yes(!prohibits.includes("CommercialUse")),
    permits.includes("DerivativeWorks") ? (requires.includes("ShareAlike") ? "under the same license" : "yes") : "no",
    [...new Set(all.map(({ version }) => version))].join(", "),
    String(all.filter(({ jurisdiction }) => jurisdiction !== undefined).length),
    deprecatedOn ?? "",
  ];
}

interface Other {
  id?: string;
  name: string;
  url?: string;
}

function licensesPage(): string {
  const byUnit = new Map<string, Tool[]>();
  for (const tool of tools) byUnit.set(tool.unit, [...(byUnit.get(tool.unit) ?? []), tool]);
  const file = new URL("../../packages/license/data/other.json", import.meta.url);
  const others = (JSON.parse(readFileSync(file, "utf8")) as Other[]).filter(({ id }) => id !== undefined);
  return page(
    "Licenses",
    `The ${tools.length} legal tools of Creative Commons by kind, and the other licenses that are recognized; made from the data of \`@civic-media/license\`. Not legal advice: the text of a license governs.`,
    [
      "## Creative Commons",
      table(
        ["latest", "credit required", "commercial use", "changes", "versions", "ports", "retired"],
        [...byUnit].map(([unit, all]) => unitRow(unit, all)),
      ),
      "A *port* is the version for one jurisdiction. `tools` of `@civic-media/license/tools` lists all of them one by one.",
      "## Others",
      table(
        ["id", "name"],
        others.map(({ id = "", name, url }) => [`\`${id}\``, url ? `[${name}](${url})` : name]),
      ),
    ],
  );
}

const diagnosticsPage = (): string =>
  page(
    "Diagnostics",
    "What the parser says about a page, by code: what it means, the `message` with the words of the page, and what to do. `error` means that there is no release, `warning` that a value is doubtful, `info` that something is worth knowing. The code never changes its meaning; match on it and not on the message.",
    (Object.entries(en.diagnostics) as [DiagnosticCode, readonly [string, string]][]).map(([code, [means, todo]]) => {
      const { severity, message } = diagnostic(code, { evidence: "…" });
      return `## ${code}\n\n*${severity}.* ${means}\n\n> ${message}\n\n${en.todo} ${todo}`;
    }),
  );

/** The pages of docs/reference that are made here, by name. */
export const referencePages = (): Readonly<Record<string, string>> => ({
  "formats.md": formatsPage(),
  "licenses.md": licensesPage(),
  "diagnostics.md": diagnosticsPage(),
});
