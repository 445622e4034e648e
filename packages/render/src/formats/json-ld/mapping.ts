import type { Mapping } from "@civic-media/schema/crosswalk";
import { schemaOrg } from "@civic-media/schema/crosswalk";

/** What becomes of each field in schema.org 30.0: the model's own crosswalk. */
export const mapping: Mapping = schemaOrg;
