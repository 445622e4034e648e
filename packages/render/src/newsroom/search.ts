import { escapeJson } from "../markup/escape.ts";
import { summarize } from "../release/plain-text.ts";
import { formatTitle } from "../release/title.ts";
import type { Edition, Entry } from "./plan.ts";
import { topicNames } from "./topics.ts";

/** Long enough to find a release by what it says first, short enough for ten thousand of them. */
const LONGEST = 160;

/** Path, day, title, and other words to find it by. */
type Row = readonly [path: string, day: string, title: string, words: string];

function toRow(entry: Entry): Row {
  const { release, path } = entry;
  const people = (release.people ?? []).map(({ name }) => name);
  const words = [release.subheadline, summarize(release, LONGEST), ...topicNames(entry), ...people]
    .filter(Boolean)
    .join("\u00a0· ");
  return [path, release.datePublished.slice(0, 10), formatTitle(release), words];
}

/**
 * Writes the data for the search of an edition: a script, because pages that are opened as files may not fetch data. It
 * is loaded when somebody begins to search.
 */
export function renderSearchData({ entries }: Edition): string {
  return `window.civicMediaSearch = ${escapeJson(entries.map(toRow))};\n`;
}
