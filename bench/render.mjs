// Writing releases: HTML beside hast-util-to-html and react-dom/server, RSS beside feedsmith and feed, and a newsroom of
// ten thousand, in one run. What is compared has to be equal first: each peer gets the release, makes its tree of the same
// article and writes it. React is measured as it is deployed, with NODE_ENV=production;
// `node render.mjs development` shows the other.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fragment } from "@civic-media/render/fragment";
import { blockHandlers } from "@civic-media/render/html";
import { renderNewsroom } from "@civic-media/render/newsroom";
import { rss } from "@civic-media/render/rss";
import { Feed } from "feed";
import { generateRssFeed } from "feedsmith";
import { toHtml } from "hast-util-to-html";

// React reads the environment when it is loaded.
process.env["NODE_ENV"] = process.argv[2] ?? "production";
const { createElement } = await import("react");
const { renderToStaticMarkup } = await import("react-dom/server");

const require = createRequire(import.meta.url);
const linz = JSON.parse(readFileSync(require.resolve("@civic-media/schema/examples/linz-2022-11-29.json"), "utf8"));
const options = { feed: { feedUrl: "https://example.org/feed.rss", homePageUrl: "https://example.org/" } };

// ---- the same article as trees of the peers -------------------------------------------------------------------------

const MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" ");
const LABELS = {
  scopes: { page: "Seite", images: "Bilder" },
  credit: "Bildnachweis, falls nicht anders angegeben",
  ask: "Gewerbliche Nutzung nur nach Rücksprache.",
  unspecified: "Creative Commons, Lizenz nicht benannt",
};

const dateInWords = (day) => {
  const [year, month, number] = day.split("-");
  return `${Number(number)}.\u00a0${MONTHS[Number(month) - 1]} ${year}`;
};

/** What a release like that of Linz needs, with `h(name, attributes, ...children)` of the peer; no more work than it. */
function view(release, h) {
  const run = ({ value, marks }) =>
    (marks ?? []).reduce(
      (inner, { quotation }) =>
        h(
          "span",
          {
            class: "quotation",
            "data-quotation": quotation,
            resource: `#${quotation}`,
            typeof: "schema:Quotation",
          },
          h("span", { property: "schema:text" }, inner),
        ),
      value,
    );
  const block = ({ content }) => h("p", {}, ...content.map(run));
  const terms = ({ kind, usageTerms, creditLine, commercialUse }) =>
    [
      kind === "cc-unspecified" ? LABELS.unspecified : undefined,
      usageTerms,
      creditLine && `${LABELS.credit}: ${creditLine}`,
      commercialUse && LABELS.ask,
    ].filter((term) => term !== undefined);
  const statement = (right) => [
    h("dt", {}, LABELS.scopes[right.scope]),
    h("dd", {}, ...terms(right).map((term) => h("p", {}, term))),
  ];
  const publisher = release.organizations.find(({ id }) => id === release.publisher);
  const { href } = release.provenance.source;
  const lines = (nodes) => nodes.flatMap((node, index) => (index === 0 ? [node] : ["\n", node]));
  return h(
    "article",
    { class: "h-entry", lang: release.inLanguage, dir: "ltr" },
    ...lines([
      h(
        "header",
        {},
        h(
          "p",
          { class: "sender" },
          h(
            "span",
            { class: "p-author h-card" },
            h("span", { class: "p-name" }, h("a", { class: "u-url", href: publisher.url }, publisher.name)),
          ),
          "\u00a0· ",
          h("span", { class: "series" }, release.series),
        ),
        h("hgroup", {}, h("p", { class: "kicker" }, release.kicker), h("h2", { class: "p-name" }, release.headline)),
        h(
          "p",
          { class: "dates" },
          h("time", { class: "dt-published", datetime: release.datePublished }, dateInWords(release.datePublished)),
        ),
      ),
      h("div", { class: "e-content" }, ...lines(release.body.map(block))),
      h("footer", { class: "rights" }, h("h3", {}, "Rechte"), h("dl", {}, ...release.rights.flatMap(statement))),
      h("div", { class: "origin" }, h("p", { class: "source" }, "Quelle: ", h("a", { class: "u-url", href }, href))),
    ]),
  );
}

const PROPERTIES = { class: "className", datetime: "dateTime" };
const asProperties = (attributes) => {
  const properties = {};
  for (const name in attributes) properties[PROPERTIES[name] ?? name] = attributes[name];
  return properties;
};
const hast = (tagName, attributes, ...children) => ({
  type: "element",
  tagName,
  properties: asProperties(attributes),
  children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
});
const react = (name, attributes, ...children) => createElement(name, asProperties(attributes), ...children);

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

// The bare work: the same article from its tags and texts, of which each text is looked at once for what is to be escaped.
// Nothing is looked up, nested, named or checked; no program that writes pages can need less.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is searched for
const TO_ESCAPE = /[&<>\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;
const pieces = fragment
  .render(linz)
  .split(/(?<=>)(?=[^<])|(?<=[^>])(?=<)/)
  .map((piece) => ({ piece, isText: !piece.startsWith("<") }));
const bare = () => {
  let article = "";
  for (const { piece, isText } of pieces) article += isText && TO_ESCAPE.test(piece) ? plain(piece) : piece;
  return article;
};

const pages = {
  "@civic-media/render": () => fragment.render(linz),
  "the pieces joined, for comparison": bare,
  "hast-util-to-html": () => toHtml(view(linz, hast)),
  "react-dom/server": () => renderToStaticMarkup(view(linz, react)),
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

/** Keeps results from being left out as unused. */
export let seen = 0;

/**
 * CPU time per call in microseconds: the best of many rounds, the contestants one after the other in each, so that all
 * are warm and meet the same weather.
 */
function measure(contestants, calls, rounds = 40) {
  const best = Object.fromEntries(Object.keys(contestants).map((name) => [name, Infinity]));
  for (let round = 0; round < rounds; round += 1)
    for (const [name, run] of Object.entries(contestants)) {
      const start = process.cpuUsage();
      // A look into the middle makes one string of the pieces that it may still be.
      for (let call = 0; call < calls; call += 1) seen += run().charCodeAt(99);
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
