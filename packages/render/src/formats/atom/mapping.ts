import { atom } from "@civic-media/schema/crosswalk";
import type { Mapping } from "../../format.ts";

/** What becomes of each field in Atom (RFC 4287): the model's own crosswalk. */
export const mapping: Mapping = atom;
