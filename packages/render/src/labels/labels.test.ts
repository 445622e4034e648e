import { readdirSync } from "node:fs";
import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { renderEpub } from "../epub/index.ts";
import type { RenderOptions } from "../format.ts";
import { defineFragment } from "../formats/fragment/index.ts";
import { type FormatId, formats } from "../formats.ts";
import { enNewsroom } from "../locales/en.ts";
import { newsroomLabelsFor } from "../locales/newsroom.ts";
import { noticeLabelsFor } from "../locales/notices.ts";
import { renderPressKit } from "../press-kit/index.ts";
import { renderRelease } from "../render-release.ts";
import { linz } from "../testing/examples.ts";
import { fullRelease } from "../testing/full-release.ts";
import * as labels from "./index.ts";

const { chooseLabels, labelsFor, de, deAT, en } = labels;

/** `de-AT.ts` holds what differs, of which the name is `deAT`. */
const tags = readdirSync(new URL("../locales/", import.meta.url))
  .map((file) => file.slice(0, -".ts".length))
  .filter((name) => /^[a-z]{2}(?:-[A-Z]{2})?$/.test(name));

it.each(tags)("%s is chosen among all languages, and can be chosen alone", (tag) => {
  const own = Object.entries(labels).find(([name]) => name === tag.replace("-", ""))?.[1];
  expect(own).toEqual(labelsFor(tag));
});

it.each(tags)("%s has its words in notices that stand alone and in newsrooms", (tag) => {
  expect(labelsFor(tag)).toMatchObject(noticeLabelsFor(tag));
  const newsroom = newsroomLabelsFor(tag, labelsFor);
  expect(newsroom).toMatchObject(labelsFor(tag));
  if (tag === "en") expect(newsroom).toMatchObject(enNewsroom);
  else expect(newsroom).not.toMatchObject(enNewsroom);
});

it("chooses the nearest language, else the others", () => {
  const choose = chooseLabels({ de, "de-AT": deAT }, en);
  expect(choose("de-AT-1996")).toBe(deAT);
  expect(choose("de-CH")).toBe(de);
  expect(choose("DE")).toBe(de);
  expect(choose("fr")).toBe(en);
});

it("gives a format that knows one language the same document as one that knows all", () => {
  const own = defineFragment(chooseLabels({}, deAT));
  expect(own.render(linz)).toBe(formats.fragment.render(linz));
});

/** What callers without types pass for "no labels of mine". */
const withoutLabels: object = { labels: undefined };

const formatIds = (Object.keys(formats) as FormatId[]).filter((id) => id !== "json-ld");

it.each(formatIds)("%s takes the labels of the caller", (id) => {
  const usual = renderRelease(fullRelease, id);
  expect(renderRelease(fullRelease, id, { labels: labelsFor })).toBe(usual);
  expect(renderRelease(fullRelease, id, { labels: () => labels.fr })).not.toBe(usual);
  expect(renderRelease(fullRelease, id, withoutLabels)).toBe(usual);
});

const decode = (files: Iterable<readonly [string, Uint8Array]>): Map<string, string> =>
  new Map([...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));

it.each<[what: string, render: (options?: RenderOptions) => Map<string, string>, withoutWords: readonly string[]]>([
  ["a press kit", (options) => decode(renderPressKit(fullRelease, options).files), ["release.json"]],
  [
    "a book",
    (options) => decode(Object.entries(unzipSync(renderEpub([linz, fullRelease], options)))),
    ["mimetype", "META-INF/container.xml", "book/contents.xhtml", "book/style.css", "book/releases.json"],
  ],
])("%s takes the labels of the caller in all files that have words of this package", (_what, render, withoutWords) => {
  const usual = render();
  expect(render(withoutLabels)).toEqual(usual);
  const own = render({ labels: () => labels.fr });
  expect([...own.keys()]).toEqual([...usual.keys()]);
  expect([...own.keys()].filter((path) => own.get(path) === usual.get(path))).toEqual(withoutWords);
});
