import { type FormatId, formats, renderRelease } from "@civic-media/render";
import { CivicMediaError, type Release } from "@civic-media/schema";
import type { OutputFile } from "../output/write-files.ts";

/** What people call the formats; a format without a row goes by its id. */
const TITLES: Readonly<Record<string, string>> = {
  html: "web page",
  "json-ld": "linked data",
  markdown: "Markdown",
  text: "plain text",
  rss: "RSS",
  atom: "Atom",
  "json-feed": "JSON Feed",
  fragment: "HTML fragment",
  oembed: "oEmbed",
  "social-card": "social card",
  ninjs: "ninjs",
  "newsml-g2": "NewsML-G2",
  email: "e-mail",
  ics: "calendar",
  nitf: "NITF",
  "ninjs-1": "ninjs 1.6",
  "ninjs-2": "ninjs 2.2",
};

const json = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** A release in one format, as text. */
export function documentOf(release: Release, id: FormatId | "json"): string {
  return id === "json" ? json(release) : renderRelease(release, id);
}

/** A release in some formats, as files; two formats with the same extension get names of their own. */
export function documentsOf(release: Release, ids: readonly (FormatId | "json")[]): OutputFile[] {
  const names = new Set(["release.json", "report.json"]);
  return ids.map((id) => {
    if (id === "json") return { path: "release.json", content: json(release), title: "data" };
    const short = `release${formats[id].fileExtension}`;
    const path = names.has(short) ? `release.${id}${formats[id].fileExtension}` : short;
    names.add(path);
    return { path, content: documentOf(release, id), title: TITLES[id] ?? id };
  });
}

/** A format that a release lacks something for. */
export interface Skipped {
  readonly title: string;
  /** What is missing, and what to do. */
  readonly reason: string;
}

/** A release in all formats that it has enough for: a page whose address is not known has no feed. */
export function possibleDocuments(
  release: Release,
  ids: readonly (FormatId | "json")[],
): { files: OutputFile[]; skipped: Skipped[] } {
  const skipped: Skipped[] = [];
  const possible = ids.filter((id) => {
    try {
      documentOf(release, id);
      return true;
    } catch (error) {
      if (!CivicMediaError.is(error) || error.code !== "argument-invalid") throw error;
      skipped.push({ title: TITLES[id] ?? id, reason: error.message });
      return false;
    }
  });
  return { files: documentsOf(release, possible), skipped };
}

/** What was found, in a form for programs. */
export const reportFile = (report: unknown): OutputFile => ({
  path: "report.json",
  content: json(report),
  title: "report",
});
