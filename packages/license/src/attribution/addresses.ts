import { checkAddress } from "../address.ts";
import { CivicMediaError } from "../errors.ts";
import type { Party, Work } from "./work.ts";

const ADDRESSES = [
  "url",
  "contentUrl",
  "acquireLicensePage",
  "webStatement",
  "digitalSourceType",
  "dataMining",
] as const;
/** Works of works of works: deeper records are mistakes, or circles. */
const DEEPEST = 8;

const partiesOf = (work: Work): Party[] =>
  [
    ...(work.creators ?? []),
    ...(work.attributionParties ?? []),
    work.copyrightHolder,
    work.licensor,
    ...(work.modifications ?? []).map(({ by }) => by),
  ].filter((party) => party !== undefined);

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null;

const isParty = (value: Party): boolean => isObject(value) && typeof value.name === "string";

/** Refuses what programs without types pass by mistake: texts for objects, the answer of a parser for a license. */
function checkShape(work: Work): void {
  const { creators = [], attributionParties = [], license = {} } = isObject(work) ? work : { creators: work };
  const areLists = [creators, attributionParties].every((list) => Array.isArray(list) && list.every(isParty));
  if (areLists && isObject(license) && !("kind" in license)) return;
  throw new CivicMediaError(
    "argument-invalid",
    `${areLists ? "license" : "creators"}: expected { creators: [{ name }], license: { id: match.tool } }.`,
  );
}

/**
 * Refuses a record with an address that is none, or with works that hold each other.
 *
 * @throws CivicMediaError `argument-invalid`
 */
export function checkWork(work: Work, depth = 0): void {
  if (depth > DEEPEST)
    throw new CivicMediaError(
      "argument-invalid",
      `Works are based on or hold others ${depth} deep, expected at most ${DEEPEST}.`,
    );
  checkShape(work);
  for (const name of ADDRESSES) checkAddress(name, work[name]);
  checkAddress("license.url", work.license?.url);
  for (const { url } of partiesOf(work)) checkAddress("url of a party", url);
  for (const one of [...(work.isBasedOn ?? []), ...(work.hasPart ?? [])]) checkWork(one, depth + 1);
}
