import { attributionName, named } from "./parties.ts";
import type { WorkType } from "./phrases.ts";
import { resolveLicense } from "./resolve-license.ts";
import { oneLine, plainText, type Role, type Run } from "./run.ts";
import type { Work } from "./work.ts";
import { escapeHtml, htmlInside, openElement, type WriteOptions } from "./write.ts";

/** Creative Commons' vocabulary and Dublin Core's (ccREL, W3C submission of 2008). */
const PREFIXES =
  "cc: http://creativecommons.org/ns# dct: http://purl.org/dc/terms/ dctype: http://purl.org/dc/dcmitype/";

const TYPES: Readonly<Record<WorkType, string>> = {
  image: "dctype:StillImage",
  text: "dctype:Text",
  video: "dctype:MovingImage",
  audio: "dctype:Sound",
  dataset: "dctype:Dataset",
};

/** One statement about a work: a property with a text, or a relation to an address. */
interface Statement {
  readonly name: string;
  readonly text?: string | undefined;
  readonly address?: string | undefined;
}

const statementsOf = (work: Work): Statement[] =>
  [
    { name: "dct:title", text: oneLine(work.title ?? "") },
    { name: "dct:description", text: oneLine(work.description ?? "") },
    ...named(work.creators).map(({ name }) => ({ name: "dct:creator", text: name })),
    { name: "cc:attributionName", text: attributionName(work) },
    { name: "cc:attributionURL", address: work.url },
    { name: "license", address: resolveLicense(work.license)?.url },
    { name: "dct:rights", text: oneLine(work.copyrightNotice ?? "") },
    { name: "dct:rightsHolder", text: named(work.copyrightHolder && [work.copyrightHolder])[0]?.name },
    { name: "cc:morePermissions", address: work.acquireLicensePage },
  ].filter(({ text, address }) => (text ?? address ?? "") !== "");

/** What a visible text states, by its role. */
const PROPERTIES: Readonly<Partial<Record<Role, string>>> = {
  title: "dct:title",
  description: "dct:description",
  creator: "dct:creator",
  attributionName: "cc:attributionName",
  copyrightNotice: "dct:rights",
};
/** What a visible link states; the title leads to the page of the work. */
const RELATIONS: Readonly<Partial<Record<Role, string>>> = {
  title: "cc:attributionURL",
  url: "cc:attributionURL",
  license: "license",
};
/** How another work belongs to the one that names it. */
const WORKS: Readonly<Partial<Record<Role, string>>> = { isBasedOn: "dct:source", hasPart: "dct:hasPart" };

/** Which of the works of a record a pointer means. */
function workAt(work: Work, pointer: string): Work {
  const [, list, index] = /\/(isBasedOn|hasPart)\/(\d+)$/.exec(pointer) ?? [];
  if (list === undefined) return work;
  const parent = workAt(work, pointer.slice(0, -`/${list}/${index}`.length));
  return parent[list as "isBasedOn" | "hasPart"]?.[Number(index)] ?? parent;
}

interface Scope {
  readonly root: Work;
  readonly options: WriteOptions;
  /** The statements that the visible text makes, as `name value`. */
  readonly made: Set<string>;
}

const key = (name: string, value: string): string => `${name} ${value}`;

function runOf(run: Run, scope: Scope): string {
  if (run.role === "work") return workOf(run, scope);
  const inside = htmlInside(run, scope.options, (child) => runOf(child, scope));
  const outer = run.role && WORKS[run.role];
  if (outer !== undefined) return `<span rel="${outer}">${inside}</span>`;
  const property = run.role && PROPERTIES[run.role];
  const relation = run.href === undefined || run.role === undefined ? undefined : RELATIONS[run.role];
  if (property !== undefined) scope.made.add(key(property, plainText([run])));
  if (relation !== undefined) scope.made.add(key(relation, run.href as string));
  const attributes = property === undefined ? "" : ` property="${property}"`;
  if (run.href === undefined) return attributes === "" ? inside : `<span${attributes}>${inside}</span>`;
  const target = ` href="${escapeHtml(run.href)}"`;
  // Beside an address and without a relation, a property would take the address for its value.
  if (relation === undefined && property !== undefined) return `<span${attributes}><a${target}>${inside}</a></span>`;
  return `<a${attributes}${relation === undefined ? "" : ` rel="${relation}"`}${target}>${inside}</a>`;
}

/** A statement that no visible text makes. */
const hidden = ({ name, text, address }: Statement): string =>
  text === undefined
    ? `<span rel="${name}" resource="${escapeHtml(address ?? "")}"></span>`
    : `<span property="${name}" content="${escapeHtml(text)}"></span>`;

/** What a work is called, and of what kind it is; without an address it is a thing without a name. */
function subject(work: Work): string {
  const address = work.contentUrl ?? work.url;
  const about = address === undefined ? "" : ` about="${escapeHtml(address)}"`;
  return `${about} typeof="${TYPES[work.type ?? "image"]}"`;
}

function insideOf(work: Work, runs: readonly Run[], scope: Scope): string {
  const own: Scope = { ...scope, made: new Set() };
  const shown = runs.map((run) => runOf(run, own)).join("");
  const rest = statementsOf(work).filter(({ name, text, address }) => !own.made.has(key(name, text ?? address ?? "")));
  return shown + rest.map(hidden).join("");
}

function workOf(run: Run, scope: Scope): string {
  const work = workAt(scope.root, run.pointer ?? "");
  return `<span${subject(work)}>${insideOf(work, run.children ?? [], scope)}</span>`;
}

/**
 * HTML with RDFa 1.1: what is shown is marked up as what it is, and what is not shown is stated beside it, so that every style
 * makes the same statements.
 */
export function writeRdfa(work: Work, runs: readonly Run[], options: WriteOptions): string {
  const scope: Scope = { root: work, options, made: new Set() };
  const attributes = ` prefix="${PREFIXES}"${subject(work)}`;
  return `${openElement(options, attributes)}${insideOf(work, runs, scope)}</span>`;
}
