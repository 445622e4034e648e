import { crosswalk } from "@civic-media/schema/crosswalk";
import type { Mapping } from "../../format.ts";

/** What becomes of each field in NewsML-G2: the model's own crosswalk. */
export const mapping: Mapping = crosswalk["newsml-g2"];
