import type { Mapping } from "@civic-media/schema/crosswalk";
import { rss } from "@civic-media/schema/crosswalk";

/** What becomes of each field in RSS 2.0 with its namespaces: the model's own crosswalk. */
export const mapping: Mapping = rss;
