/**
 * A newsroom: releases as static site, with index, archive, feeds, sitemap and search.
 *
 * @packageDocumentation
 */
export type { ChooseLabels, Labels } from "../format.ts";
export type { SafeHtml } from "../markup/html.ts";
export { type Newsroom, renderNewsroom } from "./newsroom.ts";
export type { NewsroomOptions } from "./options.ts";
export type { OmittedRelease } from "./plan.ts";
export { newsroomStylesheet } from "./stylesheet.ts";
