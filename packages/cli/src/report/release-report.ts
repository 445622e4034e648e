import type { Diagnostic, Evidence, ParseReleaseResult, RemovedText } from "@civic-media/parser";
import { publisherOf, type Release, type RightsStatement } from "@civic-media/schema";
import type { Skipped } from "../commands/documents.ts";
import type { Io } from "../io.ts";
import type { MessageId } from "../locales/en.ts";
import { say } from "../locales/say.ts";
import type { WrittenFile } from "../output/write-files.ts";
import { layOut, type Row, type Section } from "./layout.ts";

/** The fields with one value, in the order in which people look for them. */
const FIELDS: readonly (readonly [label: MessageId, field: keyof Release & string])[] = [
  ["report-kicker", "kicker"],
  ["report-headline", "headline"],
  ["report-subheadline", "subheadline"],
  ["report-published", "datePublished"],
  ["report-modified", "dateModified"],
  ["report-language", "inLanguage"],
  ["report-kind", "kind"],
  ["report-series", "series"],
  ["report-address", "url"],
];

const percent = (confidence: number): string => `${Math.round(100 * confidence)} %`;

const noteOf = (evidence: readonly Evidence[] | undefined): string => {
  const [first] = evidence ?? [];
  return first === undefined ? "" : `${percent(first.confidence)}, ${first.rule}`;
};

function fieldRows(release: Release, evidence: ParseReleaseResult["evidence"], io: Io): Row[] {
  const rows: Row[] = [];
  for (const [label, field] of FIELDS) {
    const value = release[field];
    if (typeof value === "string") rows.push({ label: say(io, label), value, note: noteOf(evidence[`/${field}`]) });
  }
  rows.push({
    label: say(io, "report-publisher"),
    value: publisherOf(release)?.name ?? release.publisher,
    note: noteOf(evidence["/publisher"]),
  });
  rows.push({
    label: say(io, "report-text"),
    value: say(io, "report-blocks", { count: release.body.length }),
    note: noteOf(evidence["/body"]),
  });
  return rows;
}

function speakerOf(release: Release, id: string): string {
  const person = release.people?.find((one) => one.id === id);
  if (person === undefined) return release.organizations.find((one) => one.id === id)?.name ?? id;
  const offices = person.offices?.map(({ jobTitle }) => jobTitle).join(", ");
  return offices ? `${person.name} (${offices})` : person.name;
}

const quotationRows = (release: Release, io: Io): Row[] =>
  (release.quotations ?? []).map(({ speakers, attributedAs }, index) => ({
    label: say(io, "report-quotation", { number: index + 1 }),
    value:
      speakers.length === 0 ? say(io, "report-no-speaker") : speakers.map((id) => speakerOf(release, id)).join("; "),
    ...(attributedAs ? { note: `“${attributedAs}”` } : {}),
  }));

function rightsRow(statement: RightsStatement, io: Io): Row {
  const { scope, kind, license, creditLine, usageTerms } = statement;
  const said = license?.name ?? license?.url ?? creditLine ?? usageTerms ?? "";
  const unnamed = kind === "cc-unspecified" ? say(io, "report-cc-unnamed") : `${kind}${said ? `: ${said}` : ""}`;
  return {
    label: say(io, "report-rights", { scope }),
    value: unnamed,
    note: percent(statement.evidence[0]?.confidence ?? 0),
  };
}

const relatedRows = ({ related = [] }: Release): Row[] =>
  related.map(({ rel, title, href }) => ({ label: rel, value: title ? `${title} → ${href}` : href }));

const contactRows = ({ contacts = [] }: Release, io: Io): Row[] =>
  contacts.map(({ name, jobTitle, telephones = [], emails = [] }) => ({
    label: name ?? say(io, "report-contact"),
    value: [...telephones.map(({ text }) => text), ...emails].join(" · "),
    ...(jobTitle ? { note: jobTitle } : {}),
  }));

const mediaRows = ({ media = [] }: Release): Row[] =>
  media.map(({ id, credit, url, renditions }) => ({
    label: id,
    value: renditions?.[0]?.contentUrl ?? url ?? "",
    ...(credit ? { note: credit.creditLine } : {}),
  }));

function removedRows(removed: readonly RemovedText[], io: Io): Row[] {
  const byReason = new Map<string, RemovedText[]>();
  for (const one of removed) byReason.set(one.reason, [...(byReason.get(one.reason) ?? []), one]);
  return [...byReason].map(([reason, parts]) => ({
    label: reason,
    value: parts.map(({ text }) => text).join(" · "),
    note: say(io, parts.length === 1 ? "report-block" : "report-blocks", { count: parts.length }),
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
    { title: say(io, "report-found", { name }), rows: release ? fieldRows(release, evidence, io) : [] },
    { title: say(io, "report-speech"), rows: release ? quotationRows(release, io) : [] },
    { title: say(io, "report-uses"), rows: (release?.rights ?? []).map((statement) => rightsRow(statement, io)) },
    { title: say(io, "report-photos"), rows: release ? mediaRows(release) : [] },
    { title: say(io, "report-contacts"), rows: release ? contactRows(release, io) : [] },
    { title: say(io, "report-links"), rows: release ? relatedRows(release) : [] },
    { title: say(io, "report-uncertain"), rows: diagnosticRows(diagnostics), tone: "warn" },
    { title: say(io, "report-removed"), rows: removedRows(removed, io), tone: "quiet" },
    {
      title: say(io, "report-not-written"),
      rows: skipped.map(({ title, reason }) => ({ label: title, value: reason })),
      tone: "warn",
    },
    { title: say(io, "report-written"), rows: files.map(({ shown, title }) => ({ label: title, value: shown })) },
  ];
  const page = files.find(({ path }) => path === "release.html");
  return layOut(sections, io) + (page ? `\n${say(io, "report-open", { file: page.shown })}\n` : "");
}
