import { oneLine } from "./run.ts";
import type { Party, Work } from "./work.ts";

/** The parties that have a name, as one line each. */
export const named = (parties: readonly Party[] | undefined): Party[] =>
  (parties ?? []).map((party) => ({ ...party, name: oneLine(party.name) })).filter(({ name }) => name !== "");

/** Everybody whom the licensor wants named: those who made the work and those designated beside them. */
export const attributed = (work: Work): Party[] => [...named(work.creators), ...named(work.attributionParties)];

/** The name that `cc:attributionName` holds: of everybody whom the licensor wants named. */
export const attributionName = (work: Work): string | undefined =>
  attributed(work)
    .map(({ name }) => name)
    .join(", ") || undefined;
