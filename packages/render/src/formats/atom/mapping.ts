import type { Mapping } from "@civic-media/schema/crosswalk";
import { atom } from "@civic-media/schema/crosswalk";

/** What becomes of each field in Atom (RFC 4287): the model's own crosswalk. */
export const mapping: Mapping = atom;
