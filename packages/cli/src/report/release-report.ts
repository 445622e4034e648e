import type { Diagnostic, Evidence, ParseReleaseResult, RemovedText } from "@civic-media/parser";
import type { Release, RightsStatement } from "@civic-media/schema";
import type { Skipped } from "../commands/documents.ts";
import type { Io } from "../io.ts";
import type { WrittenFile } from "../output/write-files.ts";
import { layOut, type Row, type Section } from "./layout.ts";

/** The fields with one value, in the order in which people look for them. */
const FIELDS: readonly (readonly [label: string, field: keyof Release & string])[] = [
  ["Kicker", "kicker"],
  ["Headline", "headline"],
  ["Subheadline", "subheadline"],
  ["Published", "datePublished"],
  ["Modified", "dateModified"],
  ["Language", "inLanguage"],
  ["Kind", "kind"],
  ["Series", "series"],
  ["Address", "url"],
];

const percent = (confidence: number): string => `${Math.round(100 * confidence)} %`;

const noteOf = (evidence: readonly Evidence[] | undefined): string => {
  const [first] = evidence ?? [];
  return first === undefined ? "" : `${percent(first.confidence)}, ${first.rule}`;
};

function fieldRows(release: Release, evidence: ParseReleaseResult["evidence"]): Row[] {
  const rows: Row[] = [];
  for (const [label, field] of FIELDS) {
    const value = release[field];
    if (typeof value === "string") rows.push({ label, value, note: noteOf(evidence[`/${field}`]) });
  }
  const publisher = release.organizations.find(({ id }) => id === release.publisher);
  rows.push({ label: "Publisher", value: publisher?.name ?? release.publisher, note: noteOf(evidence["/publisher"]) });
  rows.push({ label: "Text", value: `${release.body.length} blocks`, note: noteOf(evidence["/body"]) });
  return rows;
}

function speakerOf(release: Release, id: string): string {
  const person = release.people?.find((one) => one.id === id);
  if (person === undefined) return release.organizations.find((one) => one.id === id)?.name ?? id;
  const offices = person.offices?.map(({ jobTitle }) => jobTitle).join(", ");
  return offices ? `${person.name} (${offices})` : person.name;
}

const quotationRows = (release: Release): Row[] =>
  (release.quotations ?? []).map(({ speakers, attributedAs }, index) => ({
    label: `Quotation ${index + 1}`,
    value: speakers.length === 0 ? "speaker not stated" : speakers.map((id) => speakerOf(release, id)).join("; "),
    ...(attributedAs ? { note: `“${attributedAs}”` } : {}),
  }));

function rightsRow(statement: RightsStatement): Row {
  const { scope, kind, license, creditLine, usageTerms } = statement;
  const said = license?.name ?? license?.url ?? creditLine ?? usageTerms ?? "";
  const unnamed = kind === "cc-unspecified" ? "Creative Commons, tool not named" : `${kind}${said ? `: ${said}` : ""}`;
  return { label: `Rights (${scope})`, value: unnamed, note: percent(statement.evidence[0]?.confidence ?? 0) };
}

const relatedRows = ({ related = [] }: Release): Row[] =>
  related.map(({ rel, title, href }) => ({ label: rel, value: title ? `${title} → ${href}` : href }));

const contactRows = ({ contacts = [] }: Release): Row[] =>
  contacts.map(({ name, jobTitle, telephones = [], emails = [] }) => ({
    label: name ?? "Contact",
    value: [...telephones.map(({ text }) => text), ...emails].join(" · "),
    ...(jobTitle ? { note: jobTitle } : {}),
  }));

const mediaRows = ({ media = [] }: Release): Row[] =>
  media.map(({ id, credit, url, renditions }) => ({
    label: id,
    value: renditions?.[0]?.contentUrl ?? url ?? "",
    ...(credit ? { note: credit.creditLine } : {}),
  }));

function removedRows(removed: readonly RemovedText[]): Row[] {
  const byReason = new Map<string, RemovedText[]>();
  for (const one of removed) byReason.set(one.reason, [...(byReason.get(one.reason) ?? []), one]);
  return [...byReason].map(([reason, parts]) => ({
    label: reason,
    value: parts.map(({ text }) => text).join(" · "),
    note: `${parts.length} ${parts.length === 1 ? "block" : "blocks"}`,
  }));
}

const diagnosticRows = (diagnostics: readonly Diagnostic[]): Row[] =>
  diagnostics.map(({ severity, message, field }) => ({
    label: severity,
    value: message,
    ...(field ? { note: field } : {}),
  }));

/** What the report is about. */
export interface Reported {
  readonly name: string;
  readonly result: ParseReleaseResult;
  readonly files: readonly WrittenFile[];
  /** Formats that the release lacks something for. */
  readonly skipped?: readonly Skipped[];
}

/**
 * Writes for people what was found on a page, where, what was removed, and what is uncertain.
 *
 * @param reported - the result and the files that were written
 * @param io - colors and width
 */
export function releaseReport({ name, result, files, skipped = [] }: Reported, io: Io): string {
  const { release, evidence, diagnostics, removed } = result;
  const sections: Section[] = [
    { title: `Found on ${name}`, rows: release ? fieldRows(release, evidence) : [] },
    { title: "Who says what", rows: release ? quotationRows(release) : [] },
    { title: "Who may do what", rows: (release?.rights ?? []).map(rightsRow) },
    { title: "Photos", rows: release ? mediaRows(release) : [] },
    { title: "Whom to ask", rows: release ? contactRows(release) : [] },
    { title: "Links that belong to it", rows: release ? relatedRows(release) : [] },
    { title: "Uncertain or missing", rows: diagnosticRows(diagnostics), tone: "warn" },
    { title: "Left out", rows: removedRows(removed), tone: "quiet" },
    { title: "Not written", rows: skipped.map(({ title, reason }) => ({ label: title, value: reason })), tone: "warn" },
    { title: "Written", rows: files.map(({ shown, title }) => ({ label: title, value: shown })) },
  ];
  const page = files.find(({ path }) => path === "release.html");
  return layOut(sections, io) + (page ? `\nOpen ${page.shown} in a browser.\n` : "");
}
