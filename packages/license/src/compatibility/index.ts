/**
 * Which licenses an adaptation may carry, and whether works may be combined: answers with reasons and clauses, over all of
 * Creative Commons' tools.
 *
 * @packageDocumentation
 */
export { CivicMediaError } from "../errors.ts";
export {
  type Combination,
  type Compatibility,
  type CompatibilityReason,
  checkAdaptation,
  checkCombination,
  listAdapterLicenses,
} from "./compatibility.ts";
export type { CompatibilityAnswer, CompatibilityCode } from "./rules.ts";
