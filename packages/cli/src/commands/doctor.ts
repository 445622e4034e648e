import { resolve } from "node:path";
import { coverage, type DriftChange, type DriftObservation, driftReport, parseRelease } from "@civic-media/parser";
import { profiles } from "@civic-media/parser/profiles";
import type { FailedPage, FetchedPage } from "@civic-media/pipeline";
import { CivicMediaError } from "@civic-media/schema";
import { EXIT } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { progressFor } from "../progress.ts";
import { printable } from "../terminal.ts";
import type { Run } from "./command.ts";

/** What a site gave, page by page. */
type Observed = { at: string; observation: DriftObservation };

function observe(page: FetchedPage): Observed {
  const { body, finalUrl: url, contentType, retrieved } = page;
  const result = parseRelease(body, { url, profiles, ...(contentType === undefined ? {} : { contentType }) });
  return { at: retrieved, observation: { at: `${retrieved.slice(0, 10)} ${url}`, coverage: coverage(result) } };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

const changeLines = ({ since, signals }: DriftChange): string[] => [
  `  changed at ${printable(since)}`,
  ...signals
    .slice(0, 5)
    .map(
      ({ about, name, before, after }) =>
        `    ${about} ${printable(name)}: ${percent(before)} before, ${percent(after)} since`,
    ),
];

/** The pages of all files, by host, oldest first. */
async function observeAll(files: readonly string[], io: Io, quiet: boolean): Promise<Map<string, Observed[]>> {
  const { warc } = await import("@civic-media/pipeline/warc");
  const progress = progressFor(io, quiet);
  const hosts = new Map<string, Observed[]>();
  let count = 0;
  for (const file of files)
    for await (const page of warc(resolve(io.cwd, file)) as AsyncIterable<FetchedPage | FailedPage>) {
      if (page.status !== "fetched") continue;
      const { host } = new URL(page.finalUrl);
      const observed = hosts.get(host) ?? [];
      observed.push(observe(page));
      hosts.set(host, observed);
      count += 1;
      if (count % 20 === 0) progress(`${count} pages`);
    }
  progress("");
  for (const observed of hosts.values()) observed.sort((left, right) => left.at.localeCompare(right.at));
  return hosts;
}

/** Whether the sites in web archives still give what they gave. */
export const run: Run = async (files, { json, quiet }, io) => {
  const hosts = await observeAll(files, io, quiet === true);
  if (hosts.size === 0) throw new CivicMediaError("nothing-found", "The web archives hold no pages.");
  let changed = 0;
  for (const [host, observed] of hosts) {
    const report = driftReport(observed.map(({ observation }) => observation));
    if (report.changes.length > 0) changed += 1;
    const state = report.changes.length === 0 ? "as before" : "changed";
    if (json === true) await io.writeStdout(`${JSON.stringify({ host, pages: observed.length, ...report })}\n`);
    else {
      const lines = [`${printable(host)}: ${observed.length} pages, ${state}`, ...report.changes.flatMap(changeLines)];
      await io.writeStdout(`${lines.join("\n")}\n`);
    }
  }
  return changed === 0 ? EXIT.ok : EXIT.nothingFound;
};
