// Writing releases: HTML beside hast-util-to-html and react-dom/server, RSS beside feedsmith and feed, and a newsroom of
// ten thousand, in one run. What is compared has to be equal first.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fragment } from "@civic-media/render/fragment";
import { blockHandlers } from "@civic-media/render/html";
import { renderNewsroom } from "@civic-media/render/newsroom";
import { rss } from "@civic-media/render/rss";
import { Feed } from "feed";
import { generateRssFeed } from "feedsmith";
import { toHtml } from "hast-util-to-html";
import { parseFragment } from "parse5";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

const require = createRequire(import.meta.url);
const linz = JSON.parse(readFileSync(require.resolve("@civic-media/schema/examples/linz-2022-11-29.json"), "utf8"));
const options = { feed: { feedUrl: "https://example.org/feed.rss", homePageUrl: "https://example.org/" } };

// ---- the same article as trees of the peers -------------------------------------------------------------------------

const article = fragment.render(linz).trimEnd();

/** The nodes of our own article, so that each peer writes exactly the same HTML. */
const source = parseFragment(article).childNodes[0];

const PROPERTIES = { class: "className", datetime: "dateTime", hreflang: "hrefLang", tabindex: "tabIndex" };
const attributes = (node) =>
  node.attrs.map(({ name, value }) => [PROPERTIES[name] ?? name, value === "" && name !== "alt" ? true : value]);

/** A function that builds the tree anew, as a renderer has to for every release. */
function builder(node, { text, element }) {
  if (node.nodeName === "#text") {
    const { value } = node;
    return () => text(value);
  }
  const children = node.childNodes.map((child) => builder(child, { text, element }));
  const { tagName } = node;
  const entries = attributes(node);
  return () => {
    const properties = {};
    for (const [name, value] of entries) properties[name] = value;
    return element(
      tagName,
      properties,
      children.map((child) => child()),
    );
  };
}

const hast = builder(source, {
  text: (value) => ({ type: "text", value }),
  element: (tagName, properties, children) => ({ type: "element", tagName, properties, children }),
});
const react = builder(source, {
  text: (value) => value,
  element: (tagName, properties, children) => createElement(tagName, properties, ...children),
});

const plain = (html) =>
  html
    .replace(/&#x3C;|&#60;/g, "&lt;")
    .replace(/&#x26;|&#38;/g, "&amp;")
    .replace(/&#x27;|&#39;/g, "'")
    .replace(/&quot;|&#x22;/g, '"')
    .replace(/\/>/g, ">")
    .replace(/=""/g, "")
    .replace(/hrefLang/g, "hreflang")
    .replace(/dateTime/g, "datetime");

const pages = {
  "@civic-media/render": () => fragment.render(linz),
  "hast-util-to-html": () => toHtml(hast()),
  "react-dom/server": () => renderToStaticMarkup(react()),
};

// ---- the same feed ---------------------------------------------------------------------------------------------------

const written = rss.render([linz], { ...options, embedSource: false });
const between = (name) =>
  new RegExp(`<${name}[^>]*>([\\s\\S]*?)</${name}>`).exec(written.slice(written.indexOf("<item>")))?.[1];
const content = between("content:encoded").replace(/^<!\[CDATA\[|\]\]>$/g, "");
const facts = {
  title: between("title"),
  link: linz.url,
  description: between("description"),
  id: linz.id,
  date: new Date("2022-11-29T12:00:00Z"),
};
const many = (make, count = 20) => Array.from({ length: count }, make);

const feeds = {
  "@civic-media/render": () =>
    rss.render(
      many(() => linz),
      { ...options, embedSource: false },
    ),
  "@civic-media/render, with source": () =>
    rss.render(
      many(() => linz),
      options,
    ),
  feedsmith: () =>
    generateRssFeed({
      title: "Stadt Linz",
      link: "https://example.org/",
      description: "Stadt Linz",
      items: many(() => ({
        title: facts.title,
        link: facts.link,
        description: facts.description,
        guid: { value: facts.id, isPermaLink: false },
        pubDate: facts.date,
        content: { encoded: fragment.render(linz) },
        dc: { creators: ["Stadt Linz"], languages: ["de-AT"] },
      })),
    }),
  feed: () => {
    const feed = new Feed({
      title: "Stadt Linz",
      id: "https://example.org/",
      link: "https://example.org/",
      copyright: "",
    });
    for (const _ of many(() => 0))
      feed.addItem({ ...facts, content: fragment.render(linz), author: [{ name: "Stadt Linz" }] });
    return feed.rss2();
  },
};

// ---- measuring -------------------------------------------------------------------------------------------------------

/** CPU time per call in microseconds: the best of many rounds, the contestants one after the other in each. */
function measure(contestants, calls, rounds = 15) {
  const best = Object.fromEntries(Object.keys(contestants).map((name) => [name, Infinity]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, run] of Object.entries(contestants)) {
      const start = process.cpuUsage();
      for (let call = 0; call < calls; call += 1) run();
      const { user, system } = process.cpuUsage(start);
      best[name] = Math.min(best[name], (user + system) / calls);
    }
  return best;
}

function print(title, times) {
  const own = times["@civic-media/render"];
  console.log(title);
  for (const [name, time] of Object.entries(times))
    console.log(`  ${name.padEnd(34)} ${time.toFixed(1).padStart(9)} µs  ${(time / own).toFixed(1).padStart(6)} ×`);
}

const [own, ...others] = Object.entries(pages).map(([name, run]) => [name, plain(run().trimEnd())]);
for (const [name, text] of others)
  if (text !== own[1]) throw new Error(`${name} writes another article:\n${text}\n---\n${own[1]}`);
console.log(
  `${Object.keys(blockHandlers).length} kinds of blocks; the article has ${own[1].length} characters, ${content.length} in the feed\n`,
);

print("HTML of one release", measure(pages, 200));
print("RSS of 20 releases with full text", measure(feeds, 20));

const start = performance.now();
const releases = Array.from({ length: 10_000 }, (_, index) => ({
  ...linz,
  id: `tag:example.org,2022:${index}`,
  url: `https://example.org/${index}`,
  headline: `${linz.headline} ${index}`,
  datePublished: new Date(Date.UTC(2012, 0, 1) + index * 34_000_000).toISOString().slice(0, 10),
}));
const { files } = renderNewsroom(releases, { siteUrl: "https://press.example.org/" });
const bytes = [...files.values()].reduce((sum, file) => sum + file.length, 0);
console.log(
  `Newsroom of 10,000 releases: ${((performance.now() - start) / 1000).toFixed(1)} s, ${files.size} files, ${(bytes / 1e6).toFixed(0)} MB`,
);
