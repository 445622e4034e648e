import type { Work, WorkLicense } from "./attribution/work.ts";
import { parseCreditLine } from "./credit/credit-line.ts";
import type { LicenseMatch } from "./license.ts";
import { licenseName } from "./license-name.ts";
import { parseLicenseText } from "./license-text.ts";
import { formatLicenseUrl } from "./license-url.ts";

/** A license as records hold it: the tool with its address, or only the name of what is stated. */
function licenseOf(match: LicenseMatch): WorkLicense {
  const url = formatLicenseUrl(match);
  return match.tool === undefined || url === undefined
    ? { name: licenseName(match) ?? "Creative Commons" }
    : { id: match.tool, url };
}

/**
 * Reads the line that a photo came with as a record of its rights, from which attributions are written: who made it, who
 * provides it, under which license.
 *
 * @param line - a credit, with or without a license: `Foto: Max Müller / Stadt Linz, CC BY 4.0`
 * @returns what the line states and no more, to be completed with title and address; `undefined` where it names nobody and
 *   no license. Never throws.
 * @example
 * ```ts
 * import { parseWork } from "@civic-media/license";
 * import { formatAttribution } from "@civic-media/license/attribution";
 *
 * const photo = parseWork("Foto: Max Müller / Stadt Linz, CC BY 4.0");
 * console.log(photo?.license?.id); // "CC-BY-4.0"
 * console.log(photo && formatAttribution({ ...photo, title: "Rathaus" }, { format: "markdown" }).value); // "“Rathaus” by Max Müller / Stadt Linz, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/)"
 *
 * // No version is stated, and none is made up.
 * console.log(parseWork("© Anna Berger, CC BY")?.license); // { name: "CC BY" }
 * ```
 */
export function parseWork(line: string): Work | undefined {
  const { photographer, agency, dateCreated } = parseCreditLine(line) ?? {};
  const match = parseLicenseText(line);
  if (photographer === undefined && agency === undefined && match === undefined) return undefined;
  const creators = photographer?.split(/,\s|\s?\/\s?/).map((name) => ({ name }));
  return {
    ...(creators === undefined ? {} : { creators }),
    ...(agency === undefined ? {} : { agency }),
    ...(match === undefined ? {} : { license: licenseOf(match) }),
    ...(dateCreated === undefined ? {} : { dateCreated }),
  };
}
