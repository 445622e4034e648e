/**
 * The headline of a release as picture, for previews in networks and messengers.
 *
 * @module social-card
 */
import type { Release } from "@civic-media/schema";
import { defineFormat, type Format, type RenderOptions } from "../../format.ts";
import { directionOf } from "../../locales/direction.ts";
import { formatWhen } from "../../locales/format-when.ts";
import type { NoticeLabels } from "../../locales/labels.ts";
import { noticeLabelsFor } from "../../locales/notices.ts";
import { joinXml, type SafeXml, xmlDocument, xmlElement, xmlLeaf } from "../../markup/xml.ts";
import { bannerLines } from "../../release/banner.ts";
import { publisherName } from "../../release/directory.ts";
import { onlyOne } from "../../release/only-one.ts";
import { formatTitle } from "../../release/title.ts";
import { fitText } from "./fit-text.ts";

export type { ChooseLabels, FeedOptions, Format, Labels, RenderOptions } from "../../format.ts";

/** The colors and fonts of a card. */
export interface SocialCardOptions extends RenderOptions {
  /** CSS color of the background. Default: `#fffdfa`. */
  readonly backgroundColor?: string;
  /** CSS color of headline and sender. Default: `#1c1b1a`. */
  readonly textColor?: string;
  /** CSS color of the kicker and of the bar. Default: `#9d2218`. */
  readonly accentColor?: string;
  /** Font of the headline, as in CSS. */
  readonly fontFamily?: string;
  /** Font of the small lines, as in CSS. */
  readonly smallFontFamily?: string;
  /** How wide the letters of the fonts are, as multiple of those of usual fonts. Default 1. */
  readonly letterWidth?: number;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 84;
const SIZES = [
  [78, 3],
  [62, 4],
  [52, 5],
] as const;
const SERIF = "Charter, 'Charis SIL', Cambria, 'Noto Serif', Georgia, serif";
const SANS = "Seravek, 'Source Sans 3', 'Noto Sans', 'Segoe UI', system-ui, sans-serif";

function line(text: string, y: number, attributes: Record<string, string | number>): SafeXml | undefined {
  return xmlLeaf("text", text, { y, ...attributes });
}

/** The width in which text has to fit, as it is estimated: less for wider letters. */
const widthFor = ({ letterWidth = 1 }: SocialCardOptions): number => (WIDTH - 2 * MARGIN) / letterWidth;

function headline(release: Release, options: SocialCardOptions, x: number): SafeXml[] {
  const { lines, size } = fitText(release.headline, widthFor(options), SIZES);
  const leading = size * 1.16;
  const attributes = {
    x,
    "font-family": options.fontFamily ?? SERIF,
    "font-size": size,
    "font-weight": 700,
    fill: options.textColor ?? "#1c1b1a",
  };
  return lines.map((words, index) =>
    xmlElement("text", { ...attributes, y: Math.round(190 + size * 0.8 + index * leading) }, xmlContent(words)),
  );
}

const xmlContent = (words: string): SafeXml => xmlLeaf("tspan", words) as SafeXml;

/** Between Latin letters and a number a sign of direction keeps both in the order of a text from right to left. */
const DOTS = { ltr: " · ", rtl: "\u200f · " } as const;

function sender(release: Release, labels: NoticeLabels, options: SocialCardOptions): string {
  const day = formatWhen(release.datePublished.slice(0, 10), labels);
  const text = [publisherName(release), release.series, day]
    .filter((part) => part !== undefined)
    .join(DOTS[directionOf(release.inLanguage)]);
  return fitText(text, widthFor(options), [[32, 1]]).lines.join(" ");
}

function renderCard(release: Release, options: SocialCardOptions): string {
  const labels = (options.labels ?? noticeLabelsFor)(options.inLanguage ?? release.inLanguage);
  const direction = directionOf(release.inLanguage);
  const x = direction === "rtl" ? WIDTH - MARGIN : MARGIN;
  const accent = options.accentColor ?? "#9d2218";
  const above = bannerLines(release, labels)[0] ?? release.kicker;
  // A time goes with its zone: smaller, before it is cut.
  const notice = fitText(above ?? "", widthFor(options), [
    [36, 1],
    [28, 1],
  ]);
  const small = { x, "font-family": options.smallFontFamily ?? SANS, fill: options.textColor ?? "#1c1b1a" };
  const card = joinXml([
    xmlLeaf("title", formatTitle(release)),
    xmlElement("rect", { width: WIDTH, height: HEIGHT, fill: options.backgroundColor ?? "#fffdfa" }),
    xmlElement("rect", { width: WIDTH, height: 14, fill: accent }),
    above === undefined
      ? undefined
      : line(notice.lines.join(" "), 142, {
          ...small,
          "font-size": notice.size,
          "font-weight": 600,
          fill: accent,
        }),
    ...headline(release, options, x),
    line(sender(release, labels, options), HEIGHT - MARGIN + 12, { ...small, "font-size": 32 }),
  ]);
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
    width: WIDTH,
    height: HEIGHT,
    role: "img",
    "xml:lang": release.inLanguage,
    direction: direction === "rtl" ? direction : undefined,
  };
  return xmlDocument(xmlElement("svg", root, `${card}\n` as SafeXml));
}

/**
 * Social card: an SVG of 1200 by 630 pixels with kicker, headline, sender and day. Lines are broken by estimated widths,
 * because no font is measured.
 *
 * @example
 * ```ts
 * import { socialCard } from "@civic-media/render/social-card";
 *
 * const picture = socialCard.render(release, { accentColor: "#00573f" });
 * ```
 */
export const socialCard: Format<SocialCardOptions> = defineFormat({
  id: "social-card",
  mediaType: "image/svg+xml",
  fileExtension: ".svg",
  write: (releases, options) => renderCard(onlyOne(releases, "social-card"), options),
});
