import type { Mapping } from "@civic-media/schema/crosswalk";
import { jsonFeed } from "@civic-media/schema/crosswalk";

/** What becomes of each field in JSON Feed 1.1: the model's own crosswalk. */
export const mapping: Mapping = jsonFeed;
