import { checkAddress } from "../address.ts";
import type { LicenseMatch } from "../license.ts";
import { licenseName } from "../license-name.ts";
import { formatLicenseUrl, parseLicenseUrl } from "../license-url.ts";
import { parseToolId } from "../tool-id.ts";
import type { WorkLicense } from "./work.ts";

/** A license as everything that states it writes it. */
export interface ResolvedLicense {
  /** The canonical address of a tool, else the address as stated. */
  readonly url?: string;
  /** `CC BY 3.0 AT`, else the stated name, identifier or address. */
  readonly name: string;
  /** The Creative Commons tool, where it is one. */
  readonly match?: LicenseMatch;
}

/** The Creative Commons tool that a record states: by its address, else by its identifier, else by its name. */
const toolOf = ({ url, id, name }: WorkLicense): LicenseMatch | undefined =>
  (url === undefined ? undefined : parseLicenseUrl(url)) ?? parseToolId(id ?? name ?? "");

/**
 * Finds out which license a record states: by its address, else by its identifier, else by a name that is one.
 *
 * @param license - the license of a work
 * @returns what it is; `undefined` where none is stated
 * @throws CivicMediaError `argument-invalid` where its address is not http or https
 */
export function resolveLicense(license: WorkLicense | undefined): ResolvedLicense | undefined {
  if (license === undefined) return undefined;
  const { url: stated, id, name } = license;
  checkAddress("license.url", stated);
  const match = toolOf(license);
  const url = (match && formatLicenseUrl(match)) ?? stated;
  const shown = (match && licenseName(match)) ?? name ?? id ?? url;
  if (shown === undefined || shown === "") return undefined;
  return { name: shown, ...(url === undefined ? {} : { url }), ...(match === undefined ? {} : { match }) };
}
