import { readdirSync, readFileSync } from "node:fs";
import { quotations, type Release } from "@civic-media/schema";
import { describe, expect, test } from "vitest";
import { parseRelease } from "./parse-release.ts";

const FOLDER = new URL("../cases/linz/", import.meta.url);

interface Speaker {
  name: string;
  offices: string[];
}

interface Source {
  url: string;
  label: string;
  date: string;
  first: string;
  second: string;
  kicker?: string;
  headline: string;
  subheadline?: string;
  photos?: string;
  paragraphs: string[];
  contact?: string[];
  quotations: { text: string; speakers: Speaker[] }[];
}

type Teaser = Record<"title" | "text" | "link", string>;
type Values = Readonly<Record<string, unknown>>;

const { releases, teasers } = JSON.parse(readFileSync(new URL("releases.json", FOLDER), "utf8")) as {
  releases: Source[];
  teasers: Teaser[];
};
const layouts = readdirSync(new URL("layouts/", FOLDER)).map((name) => ({
  name,
  template: readFileSync(new URL(`layouts/${name}`, FOLDER), "utf8"),
}));

const escapeText = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** `{{name}}` is a text, `{{#name}}…{{/name}}` a part for each value of a list, or for the one value there is. */
function fill(template: string, values: Values): string {
  const parts = template.replace(/\{\{#(\w+)\}\}([\s\S]*?)\{\{\/\1\}\}/g, (_, name: string, part: string) => {
    const list = [values[name] ?? []].flat();
    return list
      .map((value) => fill(part, typeof value === "object" ? { ...values, ...value } : { ...values, ".": value }))
      .join("");
  });
  return parts.replace(/\{\{([\w.]+)\}\}/g, (_, name: string) => String(values[name] ?? ""));
}

function compose(template: string, source: Source, teaser: Teaser): string {
  const { contact, paragraphs, first, second } = source;
  return fill(template, {
    ...source,
    id: source.url.match(/\d{6}_\d+/)?.[0],
    first: escapeText(first),
    second: escapeText(second),
    paragraphs: paragraphs.map(escapeText),
    contact: contact && { lines: contact.map(escapeText).join("<br>") },
    teaser,
  });
}

const textsOf = ({ body }: Release): string[] =>
  body.map((block) =>
    block.type === "paragraph"
      ? block.content.map((run) => (run.type === "text" ? run.value : "\n")).join("")
      : block.type,
  );

/** What can be told of a release whatever its markup is. */
function told(release: Release | undefined): unknown {
  if (release === undefined) return undefined;
  const { kicker, headline, subheadline, datePublished } = release;
  return {
    ...{ kicker, headline, subheadline, date: datePublished, paragraphs: textsOf(release) },
    quotations: quotations(release).map(({ text, speakers }) => ({
      text,
      speakers: speakers.map((speaker) => ({
        name: speaker.name,
        offices: "offices" in speaker ? speaker.offices?.map(({ jobTitle }) => jobTitle) : [],
      })),
    })),
    photos: release.related?.filter(({ rel }) => rel === "gallery").map(({ title }) => title),
    scopes: (release.rights ?? []).map(({ scope }) => scope).sort(),
    contacts: (release.contacts ?? []).map(({ lines }) => lines),
  };
}

function expected({ kicker, headline, subheadline, date, paragraphs, contact, photos, ...rest }: Source): unknown {
  return {
    ...{ kicker, headline, subheadline, date, paragraphs, quotations: rest.quotations },
    photos: photos === undefined ? undefined : [photos],
    scopes: photos === undefined ? [] : ["images", "page"],
    contacts: contact === undefined ? [] : [contact],
  };
}

const cases = layouts.flatMap(({ name, template }) =>
  releases.map((source) => ({ name, template, source, release: source.headline })),
);

test("there are layouts and releases", () => {
  expect(layouts.length).toBeGreaterThanOrEqual(5);
  expect(releases.length).toBeGreaterThanOrEqual(7);
  expect(teasers.length).toBeGreaterThanOrEqual(3);
});

describe.each(cases)("$name: $release", ({ template, source }) => {
  test.each(teasers)("beside the teaser “$title”", (teaser) => {
    const { release, removed } = parseRelease(compose(template, source, teaser), { url: source.url });
    expect(told(release)).toEqual(expected(source));
    expect(JSON.stringify(release?.body)).not.toContain(teaser.text.slice(0, 30));
    expect(removed.some(({ text }) => text.includes(teaser.text.slice(0, 30)))).toBe(true);
  });
});
