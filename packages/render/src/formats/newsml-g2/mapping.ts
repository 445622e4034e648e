import { newsmlG2 } from "@civic-media/schema/crosswalk";
import type { Mapping } from "../../format.ts";

/** What becomes of each field in NewsML-G2: the model's own crosswalk. */
export const mapping: Mapping = newsmlG2;
