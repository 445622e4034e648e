import { checkAddress } from "../address.ts";
import { resolveLicense } from "../attribution/resolve-license.ts";
import type { Party, Work } from "../attribution/work.ts";

import type { PictureRights } from "./picture-rights.ts";

/** Addresses that are written into a picture, where strangers follow them. */
const ADDRESSES = [
  "webStatement",
  "license",
  "attributionUrl",
  "morePermissions",
  "dataMining",
  "digitalSourceType",
] as const;

const namesOf = (parties: readonly Party[]): string[] => parties.map(({ name }) => name).filter((name) => name !== "");

/** Who licenses, and where; without a page the copyright holder alone is no licensor. */
function licensorsOf({ licensor, copyrightHolder, acquireLicensePage }: Work): PictureRights["licensors"] {
  if (licensor === undefined && acquireLicensePage === undefined) return undefined;
  const name = (licensor ?? copyrightHolder)?.name;
  const url = acquireLicensePage ?? licensor?.url;
  return [{ ...(name === undefined ? {} : { name }), ...(url === undefined ? {} : { url }) }];
}

/** What Creative Commons' vocabulary says of a licensed work. */
function ccOf(work: Work): PictureRights {
  const names = namesOf([...(work.creators ?? []), ...(work.attributionParties ?? [])]);
  return {
    ...(names.length === 0 ? {} : { attributionName: names.join(", ") }),
    ...(work.url === undefined ? {} : { attributionUrl: work.url }),
    ...(work.acquireLicensePage === undefined ? {} : { morePermissions: work.acquireLicensePage }),
  };
}

/** Leaves out what is `undefined`. */
const known = (rights: { [Name in keyof PictureRights]: PictureRights[Name] | undefined }): PictureRights =>
  Object.fromEntries(Object.entries(rights).filter(([, value]) => value !== undefined));

/**
 * From the record of a work to what a picture says. What the work leaves open stays open.
 *
 * @throws CivicMediaError `argument-invalid` where an address is not http or https
 */
export function toPictureRights(work: Work): PictureRights {
  const stated = resolveLicense(work.license);
  const license = stated?.url;
  const isPublicDomain = stated?.match?.kind === "public-domain";
  const isClaimed = [license, work.copyrightNotice, work.copyrightHolder, work.usageTerms].some(
    (one) => one !== undefined,
  );
  const rights = known({
    title: work.title,
    description: work.description,
    creators: work.creators && namesOf(work.creators),
    creditLine: work.creditLine,
    source: work.agency,
    copyrightNotice: work.copyrightNotice,
    copyrightHolders: work.copyrightHolder && namesOf([work.copyrightHolder]),
    usageTerms: work.usageTerms,
    isMarked: isClaimed ? !isPublicDomain : undefined,
    webStatement: work.webStatement ?? license,
    license,
    ...(license === undefined ? {} : ccOf(work)),
    licensors: licensorsOf(work),
    dataMining: work.dataMining,
    digitalSourceType: work.digitalSourceType,
  });
  for (const name of ADDRESSES) checkAddress(name, rights[name]);
  for (const { url } of rights.licensors ?? []) checkAddress("acquireLicensePage", url);
  return rights;
}
