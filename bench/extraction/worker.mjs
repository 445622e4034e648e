// One extractor over one corpus, in a process of its own: rows of results, with htmlparser2's bare parse timed beside it.
import { Parser, parseDocument } from "htmlparser2";
import { loadPages } from "./corpora.mjs";
import { EXTRACTORS } from "./peers.mjs";

const [folder, corpus, extractor, ours, limit] = process.argv.slice(2);
const WARM_UP = 10;
const BLOCKS = new Set(
  "address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table td th tr ul".split(
    " ",
  ),
);

/** The text of an extractor's HTML; not timed. */
function textOf(html) {
  let text = "";
  const breakAt = (name) => {
    if (BLOCKS.has(name)) text += "\n";
  };
  const parser = new Parser({ onopentagname: breakAt, onclosetag: breakAt, ontext: (data) => (text += data) });
  parser.end(html);
  return text
    .replace(/[^\S\n]+/g, " ")
    .replace(/ ?\n\s*/g, "\n")
    .trim();
}

function addressOf(url) {
  return URL.canParse(url) && /^https?:/.test(url) ? new URL(url).href : "https://example.com/page.html";
}

const timed = async (call) => {
  const start = performance.now();
  const value = await call();
  return { value, ms: performance.now() - start };
};

for (const method of ["log", "warn", "error", "info", "debug"]) console[method] = () => undefined;
const extract = await EXTRACTORS[extractor]({ ours: ours || undefined });
const pages = loadPages(folder, corpus, limit ? Number(limit) : undefined);
for (const page of pages.slice(0, WARM_UP)) {
  await Promise.resolve(extract(page.read(), addressOf(page.url))).catch(() => undefined);
  parseDocument(page.read());
}
for (const [index, page] of pages.entries()) {
  const html = page.read();
  const ownFirst = index % 2 === 0;
  const before = ownFirst ? undefined : await timed(() => parseDocument(html));
  const { value, ms } = await timed(async () => {
    try {
      return (await extract(html, addressOf(page.url))) ?? {};
    } catch (error) {
      return { error: String(error).slice(0, 200) };
    }
  });
  const bare = before ?? (await timed(() => parseDocument(html)));
  const text = value.text ?? (value.html ? textOf(value.html) : "");
  const { title, author, date, license, error } = value;
  process.send({ row: { truth: page.truth, text, title, author, date, license, error, ms, bareMs: bare.ms } });
}
process.send({ rss: process.resourceUsage().maxRSS / 1024 }, () => process.exit(0));
