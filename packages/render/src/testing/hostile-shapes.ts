import { renderRelease } from "../render-release.ts";
import { withText } from "./hostile.ts";
import { htmlShape, markdownShape, readXml } from "./shape.ts";

const options = { feed: { feedUrl: "https://example.org/feed", homePageUrl: "https://example.org/" } };

/**
 * The shapes of every format that a text could change, with the text in every field. What is the same in several
 * documents is looked at once: the full text is one in all feeds.
 *
 * @param embedSource - whether the release stands in the documents as data too
 */
export function shapes(words: string, embedSource = true): Record<string, string> {
  const release = withText(words);
  const seen = new Map<string, string>();
  const shape = (page: string): string => {
    const known = seen.get(page) ?? htmlShape(page).join("\n");
    seen.set(page, known);
    return known;
  };
  const feed = JSON.parse(renderRelease(release, "json-feed", { ...options, embedSource })) as {
    items: { content_html: string }[];
  };
  const rss = readXml(renderRelease(release, "rss", { ...options, embedSource }), "content:encoded");
  const atom = readXml(renderRelease(release, "atom", { ...options, embedSource }), "content");
  const oembed = JSON.parse(renderRelease(release, "oembed")) as { html: string };
  return {
    // The style sheet holds no text of a release.
    html: shape(renderRelease(release, "html", { stylesheet: "" })),
    fragment: shape(renderRelease(release, "fragment")),
    "json-feed": shape(feed.items[0]?.content_html ?? ""),
    oembed: shape(oembed.html),
    rss: rss.shape.join("\n"),
    "rss content": shape(rss.texts[0] ?? ""),
    atom: atom.shape.join("\n"),
    "atom content": shape(atom.texts[0] ?? ""),
    "social-card": readXml(renderRelease(release, "social-card"), "")
      .shape.filter((name) => !/^(?:text|tspan) /.test(name))
      .join("\n"),
    nitf: readXml(renderRelease(release, "nitf", { embedSource }), "").shape.join("\n"),
    markdown: markdownShape(renderRelease(release, "markdown", { embedSource })).join("\n"),
  };
}

/** Names of the formats whose shape a text changed. */
export function changedShapes(words: string, plain: Readonly<Record<string, string>>, embedSource = true): string[] {
  const found = shapes(words, embedSource);
  return Object.keys(plain).filter((name) => found[name] !== plain[name]);
}
