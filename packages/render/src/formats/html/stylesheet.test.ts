import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { element, trustHtml } from "../../markup/html.ts";
import { newsroomStylesheet } from "../../newsroom/stylesheet.ts";
import { fullRelease } from "../../testing/full-release.ts";
import { blockHandlers, html, stylesheet } from "./index.ts";

const namesIn = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? "")),
];
const defined = namesIn(stylesheet.slice(0, stylesheet.indexOf("}")), /(--civic-[a-z-]+):/g);

it("uses every custom property that it defines, and no other", () => {
  expect(namesIn(newsroomStylesheet, /var\((--civic-[a-z-]+)\)/g).sort()).toEqual([...defined].sort());
});

it("has every custom property in the guide, with its default", () => {
  const guide = readFileSync(new URL("../../../../../docs/how-to/publish-a-newsroom.md", import.meta.url), "utf8");
  const table = guide.slice(guide.indexOf("| property |"));
  const written = namesIn(table, /`((?:--civic)?-[a-z-]+)`/g);
  const missing = defined.filter(
    (name) =>
      !written.some((word) => name === word || (word.startsWith("-") && !word.startsWith("--") && name.endsWith(word))),
  );
  expect(missing).toEqual([]);
  for (const color of stylesheet.slice(0, stylesheet.indexOf("}")).match(/#[0-9a-f]{6}/g) ?? [])
    expect(table).toContain(color);
});

/** Relative luminance and contrast by WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
const contrast = (left: string, right: string): number => {
  const [dark = 0, light = 0] = [luminance(left), luminance(right)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

it.each([
  ["light", 0],
  ["dark", 1],
])("has a contrast of at least 4.5 : 1 in the %s", (_name, index) => {
  const block = stylesheet.split(":root {")[index + 1] ?? "";
  const colors = new Map(
    [...block.matchAll(/--civic-color-(\w+): (#\w{6})/g)].map(([, name, value]) => [name, value ?? ""]),
  );
  for (const text of ["text", "soft", "link", "accent"])
    for (const ground of ["paper", "panel"])
      expect(contrast(colors.get(text) ?? "", colors.get(ground) ?? ""), `${text} on ${ground}`).toBeGreaterThan(4.5);
});

it("takes style and single blocks of others", () => {
  const page = html.render(fullRelease, {
    head: trustHtml("<style>:root { --civic-color-accent: #00573f }</style>"),
    blocks: { ...blockHandlers, rule: () => element("hr", { class: "wide" }) },
  });
  expect(page).toContain('<hr class="wide">');
  expect(page.indexOf("#00573f")).toBeGreaterThan(page.indexOf("--civic-color-accent: #9d2218"));
});

it("has a link past what stands before the text, and only then", () => {
  expect(html.render(fullRelease)).not.toContain('class="skip"');
  const page = html.render(fullRelease, { before: trustHtml("<nav>Menu</nav>") });
  expect(page).toContain('<a class="skip" href="#content">Zum Inhalt springen</a>\n<nav>');
  expect(page).toContain('<main id="content">');
});

it("gives nothing on the page of a release the look of the newsroom around it", () => {
  const onPage = new Set(namesIn(html.render(fullRelease), /class="([^"]+)"/g).flatMap((names) => names.split(" ")));
  const own = newsroomStylesheet.slice(stylesheet.length).replace(/@media[^{]+\{/g, "");
  const firsts = [...own.matchAll(/([^{}]+)\{[^{}]*\}/g)].flatMap(([, selectors = ""]) =>
    selectors.split(",").map((selector) => selector.trim().split(/[\s>]/)[0] ?? ""),
  );
  expect(firsts.length).toBeGreaterThan(40);
  const taken = firsts.flatMap((first) => namesIn(first, /\.([a-z-]+)/g)).filter((name) => onPage.has(name));
  expect(taken).toEqual([]);
});
