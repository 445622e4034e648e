import * as z from "zod/mini";
import { Release } from "./release.ts";
import { SCHEMA_ID } from "./version.ts";

/** What the exported schema cannot say, and why. */
const COMMENT =
  "Not expressed here: references between ids resolve, text is in Unicode normalization form C, an image statement names its photo, media have an address or a rendition.";

/** The model as JSON Schema, draft 2020-12: what stands in `json-schema/release.json`. */
export function toJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(Release, { target: "draft-2020-12", reused: "ref", io: "input" });
  const { $schema, ...rest } = schema;
  return { $schema, $id: `${SCHEMA_ID}/schema.json`, $comment: COMMENT, title: "Press release", ...rest };
}
