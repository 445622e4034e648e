/** Identifies the model and its major version; the value of `schema` in every document. */
export const SCHEMA_ID = "https://civic-media.github.io/schema/release/1";
