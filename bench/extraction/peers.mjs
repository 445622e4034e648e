// The extractors: one row each. `open` loads what it needs and gives a function from page to text and metadata.
const named = async (name, ...exports) => {
  const module = await import(name);
  return Object.fromEntries(exports.map((key) => [key, module[key] ?? module.default?.[key]]));
};

const fromReadability = (article) =>
  article ? { html: article.content, title: article.title, author: article.byline, date: article.publishedTime } : {};

export const EXTRACTORS = {
  "civic-media": async ({ ours }) => {
    const { parseArticle } = await import(ours ?? "@civic-media/parser");
    return (html, url) => {
      const { text, title, authors, datePublished, license } = parseArticle(html, { url });
      return { text, title, author: authors, date: datePublished, license };
    };
  },
  "readability-jsdom": async () => {
    const { JSDOM, VirtualConsole } = await named("jsdom", "JSDOM", "VirtualConsole");
    const { Readability } = await named("@mozilla/readability", "Readability");
    return (html, url) => {
      const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
      const article = new Readability(window.document).parse();
      window.close();
      return fromReadability(article);
    };
  },
  "readability-linkedom": async () => {
    const { parseHTML } = await named("linkedom", "parseHTML");
    const { Readability } = await named("@mozilla/readability", "Readability");
    return (html) => fromReadability(new Readability(parseHTML(html).document).parse());
  },
  defuddle: async () => {
    const { parseHTML } = await named("linkedom", "parseHTML");
    const { Defuddle } = await named("defuddle/node", "Defuddle");
    return async (html, url) => {
      const found = await Defuddle(parseHTML(html).document, url, { useAsync: false });
      return { html: found.content, title: found.title, author: found.author, date: found.published };
    };
  },
  "article-extractor": async () => {
    const { extractFromHtml } = await named("@extractus/article-extractor", "extractFromHtml");
    return async (html, url) => {
      const found = (await extractFromHtml(html, url)) ?? {};
      return { html: found.content, title: found.title, author: found.author, date: found.published };
    };
  },
  metascraper: async () => {
    const { default: metascraper } = await import("metascraper");
    const fields = await Promise.all(["author", "date", "title"].map((field) => import(`metascraper-${field}`)));
    const scrape = metascraper(fields.map((field) => field.default()));
    return async (html, url) => {
      const { title, author, date } = await scrape({ html, url });
      return { title, author, date };
    };
  },
  trafilatura: async () => {
    const { createRequire } = await import("node:module");
    const native = createRequire(import.meta.url)("trafilatura-linux-x64-gnu");
    return (html, url) => {
      const answer = native.extract(html, { url });
      const { contentText, metadata = {} } = answer.data ?? answer.ok ?? answer.value ?? answer;
      const { title, author, date, license } = metadata;
      return { text: contentText, title, author, date, license };
    };
  },
};
