import { HtmlRenderer, Parser } from "commonmark";
import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { linz } from "../../testing/examples.ts";
import { fullRelease } from "../../testing/full-release.ts";
import { markdown } from "./index.ts";

vi.setConfig({ testTimeout: 60_000 });

const withoutFrontMatter = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n\n/, "");
const toHtml = (text: string): string => new HtmlRenderer().render(new Parser().parse(withoutFrontMatter(text)));
const decode = (html: string): string =>
  html
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");

it("has front matter that is JSON in YAML", () => {
  const [, front = ""] = markdown.render(fullRelease).split(/^---$/m);
  const title = /^title: (.*)$/m.exec(front)?.[1] ?? "";
  expect(JSON.parse(title)).toBe("Stadtbau: Neues Rathaus <eröffnet> & belebt");
  expect(front).toContain("\ndate: 2022-11-29".replace("2022-11-29", '"2024-05-01T09:30+02:00"'));
});

it("reads as headings, paragraphs and links", () => {
  const html = toHtml(markdown.render(fullRelease));
  expect(html).toContain("<h1>Stadtbau: Neues Rathaus &lt;eröffnet&gt; &amp; belebt</h1>");
  expect(html).toContain('<ol start="3">');
  expect(html).toContain('<a href="https://example.org/a?b=1&amp;c=2">tout <strong>le monde</strong></a>');
});

it("keeps every character of a paragraph, whatever it is", () => {
  const hostile = fc.string({
    unit: fc.oneof(
      fc.constantFrom(..."*_`[]()<>#+-.!|\\&;:~=\"' 1aä„“"),
      fc.string({ unit: "grapheme", maxLength: 1 }),
    ),
    minLength: 1,
    maxLength: 40,
  });
  // Markdown cannot begin or end a paragraph with spaces; control characters are not in releases.
  const printable = hostile.map((value) =>
    value
      .normalize("NFC")
      .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "")
      .trim(),
  );
  fc.assert(
    fc.property(
      printable.filter((value) => value !== ""),
      (value) => {
        const release = {
          ...linz,
          body: [{ type: "paragraph" as const, content: [{ type: "text" as const, value }] }],
        };
        const body = /<!-- body -->\n<p>([\s\S]*?)<\/p>\n<!-- \/body -->/.exec(
          toHtml(markdown.render(release, { embedSource: false })),
        )?.[1];
        expect(decode(body ?? "")).toBe(value);
      },
    ),
    { numRuns: 1000 },
  );
});
