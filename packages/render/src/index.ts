/**
 * A press release in every format: pages, feeds, linked data, Markdown and text.
 *
 * @packageDocumentation
 */
export type { Mapping, MappingRow } from "@civic-media/schema/crosswalk";
export {
  defineFormat,
  type FeedOptions,
  type Format,
  type FormatDefinition,
  type RenderOptions,
} from "./format.ts";
export type { EmailOptions, Mailbox, MailingList } from "./formats/email/options.ts";
export type { FragmentOptions } from "./formats/fragment/index.ts";
export type { BlockHandlers, HtmlContext, MarkHandlers } from "./formats/html/handlers.ts";
export type { HtmlOptions } from "./formats/html/options.ts";
export type { OembedOptions } from "./formats/oembed/index.ts";
export type { SocialCardOptions } from "./formats/social-card/index.ts";
export type { TextOptions } from "./formats/text/options.ts";
export { type FormatId, type FormatOptions, type Formats, formats } from "./formats.ts";
export type { ChooseLabels, DocumentLabels, FeedLabels, Labels, NoticeLabels, TextLabels } from "./locales/labels.ts";
export { mappings } from "./mappings.ts";
export type { SafeHtml } from "./markup/html.ts";
export { defineRegistry, type FormatRegistry, registry } from "./registry.ts";
export type { Directory } from "./release/directory.ts";
export { renderRelease } from "./render-release.ts";
