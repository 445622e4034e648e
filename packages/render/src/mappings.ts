import type { Mapping } from "@civic-media/schema/crosswalk";
import { mapping as atom } from "./formats/atom/mapping.ts";
import { mapping as email } from "./formats/email/mapping.ts";
import { mapping as fragment } from "./formats/fragment/mapping.ts";
import { mapping as html } from "./formats/html/mapping.ts";
import { mapping as ics } from "./formats/ics/mapping.ts";
import { mapping as jsonFeed } from "./formats/json-feed/mapping.ts";
import { mapping as jsonLd } from "./formats/json-ld/mapping.ts";
import { mapping as markdown } from "./formats/markdown/mapping.ts";
import { mapping as newsmlG2 } from "./formats/newsml-g2/mapping.ts";
import { mapping as ninjs } from "./formats/ninjs/mapping.ts";
import { mapping as ninjs1 } from "./formats/ninjs-1/mapping.ts";
import { mapping as ninjs2 } from "./formats/ninjs-2/mapping.ts";
import { mapping as nitf } from "./formats/nitf/mapping.ts";
import { mapping as oembed } from "./formats/oembed/mapping.ts";
import { mapping as rss } from "./formats/rss/mapping.ts";
import { mapping as socialCard } from "./formats/social-card/mapping.ts";
import { mapping as text } from "./formats/text/mapping.ts";
import type { FormatId } from "./formats.ts";

/**
 * What becomes of each field of a release, by format: where it stands and what is lost, or why it is left out. Apart from
 * the formats, so that a program that only writes does not load it.
 *
 * @example
 * ```ts
 * import { mappings } from "@civic-media/render";
 *
 * console.log(mappings.rss.urgency); // { omit: "RSS has no place for it." }
 * ```
 */
export const mappings: Readonly<Record<FormatId, Mapping>> = {
  html,
  fragment,
  "json-ld": jsonLd,
  oembed,
  "social-card": socialCard,
  markdown,
  text,
  rss,
  atom,
  "json-feed": jsonFeed,
  ninjs,
  "ninjs-2": ninjs2,
  "ninjs-1": ninjs1,
  "newsml-g2": newsmlG2,
  nitf,
  email,
  ics,
};
