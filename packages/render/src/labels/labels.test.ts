import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { defineFragment } from "../formats/fragment/index.ts";
import { type FormatId, formats } from "../formats.ts";
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
  expect(own).toBe(labelsFor(tag));
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

const formatIds = (Object.keys(formats) as FormatId[]).filter((id) => id !== "json-ld");

it.each(formatIds)("%s takes the labels of the caller", (id) => {
  const render = (choose?: labels.ChooseLabels) =>
    renderRelease(fullRelease, id, { includeUnpublished: true, ...(choose && { labels: choose }) });
  const usual = render();
  expect(render(labelsFor)).toBe(usual);
  expect(render(() => labels.fr)).not.toBe(usual);
});
