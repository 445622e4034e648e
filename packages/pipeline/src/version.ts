import { createRequire } from "node:module";

/** The version of the parser that is installed: the same page may be read better by a newer one. */
export const PARSER_VERSION: string = String(
  createRequire(import.meta.url)("@civic-media/parser/package.json").version,
);
