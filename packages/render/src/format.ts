import type { Release } from "@civic-media/schema";
import type { ChooseLabels, FeedLabels, Labels } from "./locales/labels.ts";
import { toPublicReleases } from "./release/public.ts";

export type { ChooseLabels, FeedLabels, Labels, TextLabels } from "./locales/labels.ts";

/** What a feed says of itself. Everything has a default that comes from the releases. */
export interface FeedOptions {
  /** Default: the publisher's name and the series. */
  readonly title?: string;
  /** Default: the title. */
  readonly description?: string;
  /** The page of which the feed is a version. Default: the publisher's site. */
  readonly homePageUrl?: string;
  /** Where the feed itself can be had. */
  readonly feedUrl?: string;
  /** When the feed changed last, as a time with its offset. Default: the latest date among the releases. */
  readonly updated?: string;
}

/** What every format understands. */
export interface RenderOptions {
  /** Whether drafts, scheduled and embargoed releases, and the text of withdrawn ones, are written at all. */
  readonly includeUnpublished?: boolean;
  /** Whether notes to editors that are not publishable are written. */
  readonly includeEditorialNotes?: boolean;
  /** Language of the labels, as BCP 47 tag. Default: the release's. */
  readonly inLanguage?: string;
  /**
   * The words that formats add to a release, by language: your own, or a choice of `@civic-media/render/labels`. Default:
   * all of this package.
   */
  readonly labels?: ChooseLabels;
  /**
   * Whether pages, Markdown and feeds carry the public release as data, so that `@civic-media/render/read` gives it back.
   * Default: `true`.
   */
  readonly embedSource?: boolean;
  /** For feeds and for documents of several releases. */
  readonly feed?: FeedOptions;
}

/**
 * One way to write releases down. All formats have this one shape, so that a list of them can be gone through.
 *
 * @example
 * ```ts
 * import { formats } from "@civic-media/render";
 *
 * console.log(formats.rss.mediaType); // "application/rss+xml"
 * ```
 */
export interface Format<Options extends RenderOptions = RenderOptions> {
  /** Names the format in `renderRelease`, in addresses and on the command line. */
  readonly id: string;
  /** Media type without parameters. */
  readonly mediaType: string;
  /** With its dot: `.html`. */
  readonly fileExtension: string;
  /**
   * Writes one or several releases as one document, which ends in a line feed and depends on nothing but the arguments.
   *
   * @param input - a valid release, or several in the order in which they are to stand
   * @param options - what may vary
   * @throws {@link @civic-media/schema!index.CivicMediaError} `release-not-public` for a draft, scheduled or embargoed release
   */
  render(input: Release | readonly Release[], options?: Options): string;
}

/** What makes a format: a {@link Format} whose `write` gets releases of which only the public part is left. */
export interface FormatDefinition<Options extends RenderOptions = RenderOptions>
  extends Omit<Format<Options>, "render"> {
  /** Writes the document; it ends in a line feed. */
  write(releases: readonly Release[], options: Options): string;
}

/**
 * Makes a format of its definition. What is not public is refused here, once for all formats, before `write` sees it.
 *
 * @param definition - id, media type, ending of files, and the function that writes
 * @example
 * ```ts
 * import { defineFormat, formats } from "@civic-media/render";
 *
 * const titles = defineFormat({
 *   ...formats.text,
 *   id: "titles",
 *   write: (releases) => releases.map(({ headline }) => `${headline}\n`).join(""),
 * });
 * console.log(titles.render(release)); // the headline
 * ```
 */
export function defineFormat<Options extends RenderOptions = RenderOptions>({
  write,
  ...format
}: FormatDefinition<Options>): Format<Options> {
  return {
    ...format,
    render: (input, options = {} as Options) => write(toPublicReleases(input, options), options),
  };
}

/** Options of which the labels are settled. */
export type WithLabels<Options extends RenderOptions = RenderOptions, Words = Labels> = Omit<Options, "labels"> & {
  readonly labels: ChooseLabels<Words>;
};

/** Options of feeds: of the labels, those of the content. */
export type WithFeedLabels = WithLabels<RenderOptions, FeedLabels>;

/** What makes a format that adds words: its `write` may ask for labels. */
interface LabelledDefinition<Options extends RenderOptions, Words> extends Omit<Format<Options>, "render"> {
  readonly write: (releases: readonly Release[], options: WithLabels<Options, Words>) => string;
}

/** Settles the labels of options: those that the caller passes, else these. */
export function settleLabels<Options extends RenderOptions, Words>(
  options: Options,
  labels: ChooseLabels<Words>,
): WithLabels<Options, Words> {
  if (options.labels !== undefined) return options as unknown as WithLabels<Options, Words>;
  // A copy takes a tenth of the time in this order, in which a member that is there and undefined would win.
  return "labels" in options ? { ...options, labels } : { labels, ...options };
}

/** As {@link defineFormat}, for a format that adds words: these, unless the caller passes others. */
export function defineLabelledFormat<Options extends RenderOptions = RenderOptions, Words = Labels>(
  { write, ...format }: LabelledDefinition<Options, Words>,
  labels: ChooseLabels<Words>,
): Format<Options> {
  return defineFormat<Options>({
    ...format,
    write: (releases, options) => write(releases, settleLabels(options, labels)),
  });
}
