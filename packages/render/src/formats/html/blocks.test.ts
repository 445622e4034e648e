import type { Block, Inline } from "@civic-media/schema";
import { describe, expect, it } from "vitest";
import { readHtmlBody } from "../../read/index.ts";
import { fullRelease } from "../../testing/full-release.ts";
import { html } from "./index.ts";

const words = (value: string): Inline => [{ type: "text", value }];
const cell = (value: string, header?: boolean): { content: Inline; header?: boolean } =>
  header === undefined ? { content: words(value) } : { content: words(value), header };
const paragraph = (value: string): Block => ({ type: "paragraph", content: words(value) });
const render = (body: Block[]): string => {
  const page = html.render({ ...fullRelease, body });
  expect(readHtmlBody(page)).toEqual(body);
  return page.slice(page.indexOf('<div class="e-content">') + 23, page.indexOf("</div>\n<section"));
};

describe("a table", () => {
  it("of headers alone keeps its first row of them, for a header names other cells", () => {
    const row = [cell("Year", true), cell("Visitors", true)];
    const page = render([{ type: "table", rows: [row, [cell("2022", true), cell("40", true)]] }]);
    expect(page).toContain('<tr><th scope="col">Year</th><th scope="col">Visitors</th></tr>');
    expect(page).toContain('<tr><td data-header="true">2022</td><td data-header="true">40</td></tr>');
  });

  it("of one row of headers keeps the first", () => {
    expect(render([{ type: "table", rows: [[cell("Visitors", true), cell("40", true)]] }])).toContain(
      '<tr><th scope="row">Visitors</th><td data-header="true">40</td></tr>',
    );
  });

  it("says of a row of headers without head that they name columns, and of others that they name rows", () => {
    const rows = [
      [cell("Year", true), cell("Visitors", true)],
      [cell("2022", true), cell("40")],
    ];
    const page = render([{ type: "table", rows }]);
    expect(page).toContain('<th scope="col">Visitors</th>');
    expect(page).toContain('<th scope="row">2022</th>');
  });

  it("has a name where it takes the focus: its caption, else its first row", () => {
    const rows = [[cell("2022", true), cell("40")]];
    const head = [[cell("Year"), cell("Visitors")]];
    const box = (name: string): string => `<div class="table" role="group" aria-label="${name}" tabindex="0"><table>`;
    expect(render([{ type: "table", caption: words("Numbers"), head, rows }])).toContain(box("Numbers"));
    expect(render([{ type: "table", head, rows }])).toContain(box("Year, Visitors"));
    expect(render([{ type: "table", rows }])).toContain(box("2022, 40"));
  });

  it("without headers is a figure where it has a caption", () => {
    const page = render([{ type: "table", caption: words("Numbers"), rows: [[cell("a"), cell("b")]] }]);
    expect(page).toContain('<figure class="table" tabindex="0"><figcaption>Numbers</figcaption><table><tbody>');
  });
});

it("keeps a link one link where a person is named in it", () => {
  const link = { type: "link", href: "https://example.org/" } as const;
  const page = render([
    {
      type: "paragraph",
      content: [
        { type: "text", value: "Mayor ", marks: [link] },
        { type: "text", value: "Ana Ruiz", marks: [link, { type: "mention", ref: "ana" }] },
      ],
    },
  ]);
  expect(page).toContain('href="https://example.org/">Mayor <span class="mention" data-ref="ana">Ana Ruiz</span></a>');
});

it("loads no original in place of the picture for the page", () => {
  const file = (role: "thumbnail" | "web" | "original", width: number) => ({
    contentUrl: `https://example.org/${width}.jpg`,
    encodingFormat: "image/jpeg",
    role,
    width,
  });
  const renditions = [file("thumbnail", 200), file("web", 1200), file("original", 6000)];
  const page = html.render({ ...fullRelease, media: [{ id: "photo-1", type: "image", alt: "A bridge", renditions }] });
  expect(page).toContain('srcset="https://example.org/200.jpg 200w, https://example.org/1200.jpg 1200w"');
});

it("writes definitions with a term that comes back as two lists, for a list has each term once", () => {
  const items = ["Opening", "Place", " Opening"].map((term) => ({ term: words(term), details: [paragraph("10:00")] }));
  const page = render([
    { type: "definitions", items },
    { type: "definitions", items: items.slice(1) },
  ]);
  expect(page.match(/<dl>/g)).toHaveLength(2);
  expect(page.match(/<dl data-continued>/g)).toHaveLength(1);
});

it.each([
  ["a", "link short"],
  ["[12]", "link short"],
  ["filil", "link short"],
  ["  \u200d\u2060x ", "link short"],
  ["Rathaus", "link"],
  ["Öffnungszeiten", "link"],
])("marks a link too narrow to be hit: %j", (value, name) => {
  const link: Inline = [{ type: "text", value, marks: [{ type: "link", href: "https://example.org/" }] }];
  expect(html.render({ ...fullRelease, body: [{ type: "paragraph", content: link }] })).toContain(
    `<a class="${name}" href="https://example.org/">${value}</a>`,
  );
});
