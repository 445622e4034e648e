// Readers of others for feeds and Markdown; they are development dependencies of render.
import { createRequire } from "node:module";

const fromRender = createRequire(new URL("../packages/render/package.json", import.meta.url));
const { parseAtomFeed, parseJsonFeed, parseRssFeed } = fromRender("feedsmith");
const { Parser } = fromRender("commonmark");
const Ajv = fromRender("ajv").default;
const addFormats = fromRender("ajv-formats").default;

const READ = {
  rss: (text) => {
    const [item] = parseRssFeed(text).items ?? [];
    return { id: item?.guid?.value, title: item?.title, text: item?.content?.encoded };
  },
  atom: (text) => {
    const [entry] = parseAtomFeed(text).entries ?? [];
    return { id: entry?.id, title: entry?.title, text: entry?.content };
  },
  "json-feed": (text) => {
    const [item] = parseJsonFeed(text).items ?? [];
    return { id: item?.id, title: item?.title, text: item?.content_html };
  },
};

/** What a feed parser finds of the only item. */
export function readFeed(format, text) {
  const { id, title, text: content } = READ[format](text);
  return { id, hasTitle: Boolean(title), hasText: Boolean(content) };
}

let validate;

const SCHEMAS = "https://json.schemastore.org/";

/** A schema of draft 4 as one of draft 7. */
const modern = ({ id: _id, ...schema }, name) => ({
  ...schema,
  $id: SCHEMAS + name,
  $schema: "http://json-schema.org/draft-07/schema#",
});

/** Errors of a JSON Feed 1.1 by SchemaStore's schema, which builds on that of version 1. */
export function jsonFeedErrors([feed, first], document) {
  if (validate === undefined) {
    const ajv = new Ajv({ strict: false, allErrors: true });
    addFormats(ajv);
    ajv.addSchema(modern(first, "feed-1"));
    validate = ajv.compile(modern(feed, "feed"));
  }
  return validate(document) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The words of the first heading of level 1 in a Markdown document. */
export function headingOf(text) {
  const walker = new Parser().parse(text.replace(/^---\n[\s\S]*?\n---\n\n/, "")).walker();
  let words = "";
  let inside = false;
  for (let event = walker.next(); event !== null; event = walker.next()) {
    const { node, entering } = event;
    if (node.type === "heading" && node.level === 1) inside = entering;
    if (inside && node.literal) words += node.literal;
    if (!inside && words !== "") return words;
  }
  return words;
}
