// Linked data, feeds and Markdown.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import jsonld from "jsonld";
import { expect, it } from "vitest";
import { formatTitle } from "../packages/render/src/release/title.ts";
import { documents, releases, writeFolder } from "./material.mjs";
import { headingOf, jsonFeedErrors, readFeed } from "./readers.mjs";
import { named, validator, xmllint } from "./tools.mjs";

const contextFile = validator("schemaorg", "schemaorgcontext.jsonld");
const vocabularyFile =
  validator("schemaorg", "schemaorg-all-https.jsonld") ?? validator("schemaorg", "schemaorg-current-https.jsonld");
const feedSchema = validator("jsonfeed", "feed.json");
const count = releases.length;

it.skipIf(!contextFile || !vocabularyFile)(
  named(
    `${count} documents of JSON-LD use the vocabulary of schema.org alone`,
    contextFile && vocabularyFile,
    "the vocabulary",
  ),
  async () => {
    const context = JSON.parse(readFileSync(contextFile, "utf8"));
    const vocabulary = readFileSync(vocabularyFile, "utf8");
    const known = new Set([...vocabulary.matchAll(/"@id": ?"schema:(\w+)"/g)].map(([, name]) => name));
    expect(known.size).toBeGreaterThan(2000);
    const documentLoader = async (url) => ({ documentUrl: url, document: context });
    const unknown = new Set();
    const visit = (value) => {
      if (Array.isArray(value)) value.forEach(visit);
      else if (typeof value === "object" && value !== null)
        for (const [key, item] of Object.entries(value)) {
          for (const iri of key === "@type" ? [item].flat() : [key]) {
            const name = /^https?:\/\/schema\.org\/(.+)$/.exec(iri)?.[1];
            if (name !== undefined && !known.has(name)) unknown.add(iri);
            if (name === undefined && !iri.startsWith("@")) unknown.add(iri);
          }
          visit(item);
        }
    };
    for (const [, text] of documents("json-ld"))
      visit(await jsonld.expand(JSON.parse(text), { documentLoader, safe: true }));
    expect([...unknown]).toEqual([]);
  },
);

it.skipIf(!feedSchema)(named(`${count} JSON Feeds are valid by the schema`, feedSchema, "the schema"), () => {
  const schemas = [feedSchema, validator("jsonfeed", "feed-1.json")].map((file) =>
    JSON.parse(readFileSync(file, "utf8")),
  );
  const found = documents("json-feed").flatMap(([name, text]) =>
    jsonFeedErrors(schemas, JSON.parse(text)).map((error) => `${name}: ${error}`),
  );
  expect(found.slice(0, 20)).toEqual([]);
});

it(`${count} feeds of each kind are read by a feed parser with title, id and text`, () => {
  for (const format of ["rss", "atom", "json-feed"])
    for (const [index, [name, text]] of documents(format).entries())
      expect(readFeed(format, text), `${format} ${name}`).toEqual({
        id: releases[index][1].id,
        hasTitle: true,
        hasText: true,
      });
});

it.skipIf(!xmllint)(named(`${count * 3} documents are well-formed XML by xmllint`, xmllint, "xmllint"), () => {
  const files = ["rss", "atom", "social-card"].flatMap((format) =>
    documents(format).map(([name, text]) => [`${name}.${format}.xml`, text]),
  );
  const { folder, remove } = writeFolder(files);
  try {
    for (let index = 0; index < files.length; index += 500)
      execFileSync("xmllint", ["--nonet", "--noout", ...files.slice(index, index + 500).map(([path]) => path)], {
        cwd: folder,
      });
  } finally {
    remove();
  }
});

it(`${count} documents of Markdown are CommonMark with the headline as heading`, () => {
  // Spaces at the edges of a heading are no part of it (CommonMark, § 4.2).
  const wrong = documents("markdown").filter(
    ([, text], index) => headingOf(text).trim() !== formatTitle(releases[index][1]).trim(),
  );
  expect(wrong.map(([name]) => name)).toEqual([]);
});
