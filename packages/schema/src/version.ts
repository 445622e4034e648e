/**
 * Identifies the model and its major version; the value of `schema` in every document.
 *
 * @example
 * ```ts
 * import { SCHEMA_ID } from "@civic-media/schema";
 *
 * console.log(SCHEMA_ID.endsWith("/release/1")); // true
 * ```
 */
export const SCHEMA_ID = "https://civic-media.github.io/schema/release/1";
