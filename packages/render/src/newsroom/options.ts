import type { ChooseLabels } from "../format.ts";
import type { SafeHtml } from "../markup/html.ts";

/** What may vary in a newsroom. */
export interface NewsroomOptions {
  /** Name of the newsroom. Default: the publisher of the latest release, and its series. */
  readonly title?: string;
  /**
   * Where the newsroom will stand, as absolute address that ends in a slash: `https://press.example.org/`. Without it the
   * pages work all the same, but there is no sitemap, and feeds lead to the addresses that the releases have themselves.
   */
  readonly siteUrl?: string;
  /** Language of the edition at the root. Default: that of most releases. */
  readonly inLanguage?: string;
  /**
   * The words that are added to releases, on their pages, in lists and in feeds, by language: your own, or a choice of
   * `@civic-media/render/labels`. Those of the newsroom around them, such as "Archive" and "Search", stay the package's.
   * Default: all of this package.
   */
  readonly labels?: ChooseLabels;
  /** How many releases the home page shows, and each page of a topic. Default: 20. */
  readonly perPage?: number;
  /** How many releases a feed holds. Default: 50. */
  readonly feedSize?: number;
  /** Whether pages and the feeds in XML carry the release as data; the JSON Feed always does. Default: `false`. */
  readonly embedSource?: boolean;
  /** Style of your own, after the newsroom's; set its custom properties here. */
  readonly stylesheet?: string;
  /** Markup of your own at the end of each `head`. */
  readonly head?: SafeHtml;
  /** Markup of your own at the end of each page: imprint, privacy. */
  readonly footer?: SafeHtml;
}
