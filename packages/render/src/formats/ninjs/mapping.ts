import type { Mapping } from "@civic-media/schema/crosswalk";
import { ninjs } from "@civic-media/schema/crosswalk";

/** What becomes of each field in IPTC ninjs 3.1: the model's own crosswalk. */
export const mapping: Mapping = ninjs;
