import { type FormatId, formats, renderRelease } from "@civic-media/render";
import type { Release } from "@civic-media/schema";
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

/** What was found, in a form for programs. */
export const reportFile = (report: unknown): OutputFile => ({
  path: "report.json",
  content: json(report),
  title: "report",
});
