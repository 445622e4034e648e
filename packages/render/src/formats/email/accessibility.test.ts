import type { Release } from "@civic-media/schema";
import fc from "fast-check";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { labelsFor } from "../../labels/index.ts";
import { anyRelease } from "../../testing/arbitrary-release.ts";
import { exampleNames, readExample } from "../../testing/examples.ts";
import { fullRelease } from "../../testing/full-release.ts";
import { htmlPart } from "./html-part.ts";

/**
 * What machines can see of the accessibility of an e-mail: the checks of the Email Markup Consortium's yearly report, which
 * nearly no e-mail passes, and WCAG's contrast. @see https://emailmarkup.org/en/reports/accessibility/
 */
interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Node[];
}

const all = (node: Node): Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];
const attribute = (node: Node | undefined, name: string): string | undefined =>
  node?.attrs?.find((one) => one.name === name)?.value;
const wordsOf = (node: Node | undefined): string =>
  node === undefined ? "" : (node.value ?? (node.childNodes ?? []).map(wordsOf).join("")).trim();
const named = (nodes: readonly Node[], ...names: string[]): Node[] =>
  nodes.filter(({ nodeName }) => names.includes(nodeName));

/** Finds nothing where all is well. */
type Check = (nodes: readonly Node[]) => string[];
const when = (isWrong: boolean, words: string): string[] => (isWrong ? [words] : []);

const headingsOf = (nodes: readonly Node[]): number[] =>
  named(nodes, "h1", "h2", "h3", "h4", "h5", "h6").map(({ nodeName }) => Number(nodeName[1]));

const CHECKS: Readonly<Record<string, Check>> = {
  "language and direction": (nodes) => {
    const [html] = named(nodes, "html");
    const tag = attribute(html, "lang") ?? "";
    return [
      ...when(!/^[a-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/i.test(tag), `lang is ${tag}`),
      ...when(!["ltr", "rtl"].includes(attribute(html, "dir") ?? ""), "dir is missing"),
    ];
  },
  title: (nodes) => when(wordsOf(named(nodes, "title")[0]) === "", "the title is empty"),
  "characters and zoom": (nodes) => {
    const metas = named(nodes, "meta");
    const viewport = metas.map((meta) =>
      attribute(meta, "name") === "viewport" ? attribute(meta, "content") : undefined,
    );
    return [
      ...when(!metas.some((meta) => attribute(meta, "charset") === "utf-8"), "charset is missing"),
      ...when(/user-scalable\s*=\s*no|maximum-scale/.test(viewport.join(" ")), "zoom is forbidden"),
    ];
  },
  "tables that only set things beside each other": (nodes) =>
    named(nodes, "table").flatMap((table) => {
      const inside = all(table).slice(1);
      const isLayout = attribute(table, "role") === "presentation";
      const own = inside.filter(
        (node) => !named(inside, "table").some((inner) => inner !== node && all(inner).includes(node)),
      );
      return when(isLayout && named(own, "th", "caption").length > 0, "a layout table has headers");
    }),
  "the outer table": (nodes) =>
    when(attribute(named(nodes, "table")[0], "role") !== "presentation", "the layout has no role"),
  "headers of tables": (nodes) =>
    named(nodes, "th").flatMap((header) =>
      when(!["col", "row"].includes(attribute(header, "scope") ?? ""), "a header says not what it names"),
    ),
  images: (nodes) =>
    named(nodes, "img").flatMap((image) => when(attribute(image, "alt") === undefined, "an image has no alternative")),
  links: (nodes) =>
    named(nodes, "a").flatMap((link) => [
      ...when(attribute(link, "href") === undefined, "a link leads nowhere"),
      ...when(/^(?:here|hier|more|mehr|click here|hier klicken)$/i.test(wordsOf(link)), `a link says ${wordsOf(link)}`),
    ]),
  headings: (nodes) => {
    const levels = headingsOf(nodes);
    return [
      ...when(levels.filter((level) => level === 1).length !== 1, "there is not one h1"),
      ...levels.flatMap((level, index) => when(level > (levels[index - 1] ?? 0) + 1, `h${level} skips a level`)),
    ];
  },
  landmarks: (nodes) => when(named(nodes, "main").length !== 1, "there is not one main"),
  ids: (nodes) => {
    const ids = nodes.flatMap((node) => attribute(node, "id") ?? []);
    return when(new Set(ids).size !== ids.length, "an id stands twice");
  },
  style: (nodes) => {
    const css = [...named(nodes, "style").map(wordsOf), ...nodes.map((node) => attribute(node, "style") ?? "")].join(
      "\n",
    );
    const sizes = [...css.matchAll(/(?:font-size:|font:[^;}]*?)(\d+(?:\.\d+)?)px/g)].map(([, size]) => Number(size));
    return [
      ...when(/text-align:\s*justify/.test(css), "text is justified"),
      ...sizes.flatMap((size) => when(size < 14, `text of ${size} px`)),
    ];
  },
};

const problems = (release: Release): string[] => {
  const nodes = all(parse(htmlPart(release, { includeUnpublished: true, labels: labelsFor })) as unknown as Node);
  return Object.entries(CHECKS).flatMap(([name, check]) => check(nodes).map((words) => `${name}: ${words}`));
};

describe("an e-mail passes every check that a machine can make", () => {
  test.each([...exampleNames, "every-field"])("%s", (name) => {
    expect(problems(name === "every-field" ? fullRelease : readExample(name))).toEqual([]);
  });

  test("any release", () => {
    fc.assert(
      fc.property(anyRelease, (release) => {
        expect(problems(release)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("and the checks see what is wrong", () => {
    const page = "<html><table><tr><th>a</table><img src=x><a>hier</a><h2>b</h2><style>p{font-size:9px}</style></html>";
    const nodes = all(parse(page) as unknown as Node);
    const found = Object.entries(CHECKS).filter(([, check]) => check(nodes).length > 0);
    expect(found.map(([name]) => name)).toEqual([
      ...["language and direction", "title", "characters and zoom", "the outer table", "headers of tables", "images"],
      ...["links", "headings", "landmarks", "style"],
    ]);
  });
});

/** Relative luminance (WCAG 2.2). */
function luminance(color: string): number {
  const digits =
    color.length === 4 ? [...color.slice(1)].map((digit) => digit + digit) : (color.slice(1).match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = digits
    .map((part) => Number.parseInt(part, 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
};

test("every color of text has a contrast of 4.5 to its card, in light and in dark", () => {
  const style = /<style>([\s\S]*?)<\/style>/.exec(htmlPart(fullRelease, { labels: labelsFor }))?.[1] ?? "";
  const [light = "", dark = ""] = style.split("@media(prefers-color-scheme:dark)");
  for (const css of [light, dark]) {
    const paper = /\.card\{background:(#[0-9a-f]{3,6})/.exec(css)?.[1] ?? "";
    const colors = [...css.matchAll(/[;{]color:(#[0-9a-f]{3,6})/g)].map(([, color = ""]) => color);
    expect(colors.length).toBeGreaterThan(2);
    expect(colors.filter((color) => contrast(color, paper) < 4.5)).toEqual([]);
  }
});
