/**
 * Where each field of a release stands in the formats of the field: one table for renderers, importers and readers.
 *
 * @packageDocumentation
 */
import { atom } from "./atom.ts";
import { dublinCore } from "./dublin-core.ts";
import { jsonFeed } from "./json-feed.ts";
import type { Mapping } from "./mapping.ts";
import { newsmlG2 } from "./newsml-g2.ts";
import { ninjs } from "./ninjs.ts";
import { rss } from "./rss.ts";
import { schemaOrg } from "./schema-org.ts";

export type { Mapping, MappingRow } from "./mapping.ts";
export { atom, dublinCore, jsonFeed, newsmlG2, ninjs, rss, schemaOrg };

/** The formats of the crosswalk. */
export type CrosswalkFormat = "ninjs" | "newsml-g2" | "schema.org" | "atom" | "rss" | "json-feed" | "dublin-core";

/**
 * For each format one row per field: where the field stands there and what is lost, or why it is left out. Each format is
 * exported by itself too, so that whoever needs one bundles no other.
 *
 * @example
 * ```ts
 * import { crosswalk } from "@civic-media/schema/crosswalk";
 *
 * console.log(crosswalk.ninjs.kicker); // { to: "headlines[role=kicker].value" }
 * ```
 */
export const crosswalk: Readonly<Record<CrosswalkFormat, Mapping>> = {
  ninjs,
  "newsml-g2": newsmlG2,
  "schema.org": schemaOrg,
  atom,
  rss,
  "json-feed": jsonFeed,
  "dublin-core": dublinCore,
};
