/**
 * The words that `--format` takes: the data itself, and all formats of the render package. They stand here so that the help
 * need not load it; a test compares.
 */
export const FORMAT_IDS: readonly string[] = [
  "json",
  "html",
  "fragment",
  "json-ld",
  "oembed",
  "social-card",
  "markdown",
  "text",
  "rss",
  "atom",
  "json-feed",
  "ninjs",
  "ninjs-2",
  "ninjs-1",
  "newsml-g2",
  "nitf",
  "email",
  "ics",
];
