import type { Mapping } from "@civic-media/schema/crosswalk";
import { newsmlG2 } from "@civic-media/schema/crosswalk";

/** What becomes of each field in NewsML-G2: the model's own crosswalk. */
export const mapping: Mapping = newsmlG2;
