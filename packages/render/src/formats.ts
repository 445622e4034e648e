import type { Format } from "./format.ts";
import { atom } from "./formats/atom/index.ts";
import { email } from "./formats/email/index.ts";
import type { EmailOptions } from "./formats/email/options.ts";
import { type FragmentOptions, fragment } from "./formats/fragment/index.ts";
import { html } from "./formats/html/index.ts";
import type { HtmlOptions } from "./formats/html/options.ts";
import { ics } from "./formats/ics/index.ts";
import { jsonFeed } from "./formats/json-feed/index.ts";
import { jsonLd } from "./formats/json-ld/index.ts";
import { markdown } from "./formats/markdown/index.ts";
import { newsmlG2 } from "./formats/newsml-g2/index.ts";
import { ninjs } from "./formats/ninjs/index.ts";
import { ninjs1 } from "./formats/ninjs-1/index.ts";
import { ninjs2 } from "./formats/ninjs-2/index.ts";
import { nitf } from "./formats/nitf/index.ts";
import { type OembedOptions, oembed } from "./formats/oembed/index.ts";
import { rss } from "./formats/rss/index.ts";
import { type SocialCardOptions, socialCard } from "./formats/social-card/index.ts";
import { text } from "./formats/text/index.ts";
import type { TextOptions } from "./formats/text/options.ts";

/** The formats by their ids. */
export interface Formats {
  readonly html: Format<HtmlOptions>;
  readonly fragment: Format<FragmentOptions>;
  readonly "json-ld": Format;
  readonly oembed: Format<OembedOptions>;
  readonly "social-card": Format<SocialCardOptions>;
  readonly markdown: Format;
  readonly text: Format<TextOptions>;
  readonly rss: Format;
  readonly atom: Format;
  readonly "json-feed": Format;
  readonly ninjs: Format;
  readonly "ninjs-2": Format;
  readonly "ninjs-1": Format;
  readonly "newsml-g2": Format;
  readonly nitf: Format;
  readonly email: Format<EmailOptions>;
  readonly ics: Format;
}

/** Id of a format: `html`, `rss` … */
export type FormatId = keyof Formats;

/** What the format with this id understands. */
export type FormatOptions<Id extends FormatId> = Formats[Id] extends Format<infer Options> ? Options : never;

/**
 * Every format by its id. Whoever needs only one imports it from its own subpath instead, so that the others are not
 * bundled.
 *
 * @example
 * ```ts
 * import { formats } from "@civic-media/render";
 *
 * for (const { id, fileExtension } of Object.values(formats)) console.log(`${id} ${fileExtension}`);
 * ```
 */
export const formats: Formats = {
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
