import rows from "../data/tools.json" with { type: "json" };
import type { LicenseIssue, LicenseMatch } from "./license.ts";

interface Row {
  readonly unported: boolean;
  readonly ports: ReadonlySet<string>;
}

const PUBLIC_DOMAIN: ReadonlySet<string> = new Set(["zero", "mark", "certification"]);
const NAMES: Readonly<Record<string, string>> = { zero: "CC0-1.0", mark: "CC-PDM-1.0", certification: "CC-PDDC" };
// SPDX's list writes the elements of this one tool in the order of the later versions.
const SPDX_UNITS: Readonly<Record<string, string>> = { "by-nd-nc": "BY-NC-ND" };

const tools: ReadonlyMap<string, Row> = new Map(
  rows.map(({ unit, version, unported, ports }) => [
    `${unit} ${version}`,
    { unported, ports: new Set(ports?.split(" ")) },
  ]),
);

/** Every unit of Creative Commons' tools: `by`, `by-sa`, `zero` … */
export const units: ReadonlySet<string> = new Set(rows.map(({ unit }) => unit));

/** Whether a text is a port that some tool has: `at`, `igo`. */
export const ports: ReadonlySet<string> = new Set(rows.flatMap(({ ports: list }) => list?.split(" ") ?? []));

function identifier(unit: string, version: string, jurisdiction: string): string {
  const known = Object.hasOwn(NAMES, unit) ? NAMES[unit] : undefined;
  if (known !== undefined) return known;
  const name = Object.hasOwn(SPDX_UNITS, unit) ? SPDX_UNITS[unit] : unit.toUpperCase();
  return ["CC", name, version, jurisdiction.toUpperCase()].filter(Boolean).join("-");
}

interface WholeMatch extends Omit<LicenseMatch, "issues"> {
  readonly tool: string;
  readonly unit: string;
  readonly version: string;
}

/** An answer of its own for each statement. Named one by one, its parts are copied in a third of the time of a spread. */
function answer({ kind, tool, unit, version, jurisdiction }: WholeMatch, issues: LicenseIssue[]): LicenseMatch {
  return jurisdiction === undefined
    ? { kind, tool, unit, version, issues }
    : { kind, tool, unit, version, jurisdiction, issues };
}

const pathOf = (unit: string, version: string, port: string): string =>
  port === "" ? `${unit}/${version}` : `${unit}/${version}/${port}`;

const kindOf = (unit: string): LicenseMatch["kind"] => (PUBLIC_DOMAIN.has(unit) ? "public-domain" : "cc");

function* wholeMatches(): Generator<readonly [string, WholeMatch]> {
  for (const { unit, version, unported, ports: list } of rows)
    for (const port of [...(unported ? [""] : []), ...(list?.split(" ") ?? [])]) {
      const whole = { kind: kindOf(unit), tool: identifier(unit, version, port), unit, version };
      yield [pathOf(unit, version, port), port === "" ? whole : { ...whole, jurisdiction: port }];
    }
}

/** Every tool by its path: there are few tools and many statements, so each answer is put together once. */
const whole: ReadonlyMap<string, WholeMatch> = new Map(wholeMatches());

/**
 * Finds the tool of a path as Creative Commons' addresses have it.
 *
 * @param path - unit, version and port: `by-sa/3.0/at`
 * @returns the match; `undefined` where no tool has exactly this path
 */
export function matchPath(path: string): LicenseMatch | undefined {
  const found = whole.get(path);
  return found && answer(found, []);
}

/** What a statement gives: the parts that it names. */
export interface StatedParts {
  readonly unit: string;
  readonly version?: string | undefined;
  readonly jurisdiction?: string | undefined;
}

const exists = (unit: string, version: string, port: string): boolean => {
  const row = tools.get(`${unit} ${version}`);
  return row !== undefined && (port === "" ? row.unported : row.ports.has(port));
};

/**
 * Chooses among what names may mean: some languages call two units or two countries alike, and only one combination
 * exists.
 *
 * @param unitNames - the units that the name may mean
 * @param version - the version that is stated
 * @param places - the ports that the name of the place may mean; `""` for none
 * @returns the match
 */
export function candidates(unitNames: ReadonlySet<string>, version: string, places: ReadonlySet<string>): LicenseMatch {
  const ports = places.size > 0 ? [...places] : [""];
  const known = [...unitNames].flatMap(otherOrder).flatMap((unit) => ports.map((port) => ({ unit, port })));
  const found =
    known.find(({ unit, port }) => exists(unit, version, port)) ??
    // Some tools exist for one place alone, and their titles do not name it.
    known
      .map(({ unit }) => ({ unit, port: onlyPort(unit, version) }))
      .find(({ port }) => places.size === 0 && port !== undefined);
  const { unit, port } =
    found ??
    known.find(({ unit: name }) => tools.has(`${name} ${version}`)) ??
    (known[0] as { unit: string; port: string });
  return matchTool({ unit, version, jurisdiction: port || undefined });
}

/** Version 1.0 has one unit whose elements stand in another order: titles name it both ways. */
const otherOrder = (unit: string): string[] => (unit === "by-nc-nd" ? ["by-nc-nd", "by-nd-nc"] : [unit]);

/** The version of a unit that has one tool alone: "Developing Nations" is 2.0. */
function onlyVersion(unit: string): string | undefined {
  const versions = rows.filter((row) => row.unit === unit);
  const [row] = versions;
  const count = row === undefined ? 0 : Number(row.unported) + (row.ports?.split(" ").length ?? 0);
  return versions.length === 1 && count === 1 ? row?.version : undefined;
}

function onlyPort(unit: string, version: string): string | undefined {
  const row = tools.get(`${unit} ${version}`);
  return row !== undefined && !row.unported && row.ports.size === 1 ? [...row.ports][0] : undefined;
}

/**
 * Finds the tool of stated parts; what does not exist becomes an issue, never another tool's version.
 *
 * @param parts - unit, and version and port where they are stated
 * @returns the match
 */
export function matchTool({ unit, version, jurisdiction }: StatedParts): LicenseMatch {
  const kind = kindOf(unit);
  const stated = version ?? onlyVersion(unit);
  if (stated === undefined) return { kind, unit, issues: ["version-missing"] };
  const row = tools.get(`${unit} ${stated}`);
  if (row === undefined) return { kind, unit, issues: ["version-unknown"] };
  const port = unit === "certification" ? "us" : jurisdiction;
  const exists = port === undefined ? row.unported : row.ports.has(port);
  const issues: LicenseIssue[] = exists ? [] : ["port-unknown"];
  if (!exists && !row.unported) return { kind, unit, version: stated, issues };
  const own = exists ? (port ?? "") : "";
  return answer(whole.get(pathOf(unit, stated, own)) as WholeMatch, issues);
}
