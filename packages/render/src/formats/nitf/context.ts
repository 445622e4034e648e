import { quotations, type Release } from "@civic-media/schema";
import type { WithLabels } from "../../format.ts";
import type { Labels } from "../../locales/labels.ts";
import { type Directory, displayName, toDirectory } from "../../release/directory.ts";

/** What the parts of one NITF document share. */
export interface NitfContext {
  readonly release: Release;
  readonly directory: Directory;
  readonly labels: Labels;
  /** Who speaks in each quotation, by its id. */
  readonly speakers: ReadonlyMap<string, string>;
}

function speakersOf(release: Release, directory: Directory): ReadonlyMap<string, string> {
  const found = quotations(release).map(({ id, speakers, attributedAs = "" }): [string, string] => [
    id,
    speakers.map((speaker) => displayName(directory, speaker.id) ?? speaker.name).join(", ") || attributedAs,
  ]);
  return new Map(found.filter(([, names]) => names !== ""));
}

/** What is known of a release while its parts are written. */
export function toContext(release: Release, options: WithLabels): NitfContext {
  const directory = toDirectory(release);
  return {
    release,
    directory,
    labels: options.labels(options.inLanguage ?? release.inLanguage),
    speakers: speakersOf(release, directory),
  };
}
