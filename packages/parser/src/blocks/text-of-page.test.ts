import { describe, expect, test } from "vitest";
import { parseArticle } from "../parse-article.ts";

const PARAGRAPHS = [
  "After three days of rain the river has risen by two metres, and the city has closed the lower road to the harbour.",
  "The fire brigade filled four hundred sandbags on Monday, and volunteers carried them to the houses at the old mill.",
  "On Tuesday the water is expected to fall, and the road will be opened as soon as the mud has been cleared away.",
];
const COMMENTS = Array.from(
  { length: 12 },
  (_, index) =>
    `I live near the mill, and in year ${1990 + index} the water was much higher than this, so I would not worry too much about it.`,
);

const commentList = COMMENTS.map((text) => `<li class="comment"><div class="comment-body"><p>${text}</p></div></li>`);
const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>The river rises</title></head><body>${body}</body></html>`;

describe("comments", () => {
  test("are no text of the page, however long they are", () => {
    const html = page(
      `<main><h1>The river rises</h1>${paragraphs}</main><ol class="commentlist">${commentList.join("")}</ol>`,
    );
    expect(parseArticle(html).text).toBe(PARAGRAPHS.join("\n"));
  });

  test("are the text where the page has no other", () => {
    const html = page(`<h1>The river rises</h1><ol class="commentlist">${commentList.join("")}</ol>`);
    expect(parseArticle(html).text).toContain(COMMENTS[3]);
  });
});

test("the line of the author is no paragraph", () => {
  const html = page(`<article><h1>The river rises</h1><p>By Jane Doe</p>${paragraphs}</article>`);
  const { text, authors } = parseArticle(html);
  expect(text).toBe(PARAGRAPHS.join("\n"));
  expect(authors).toEqual(["Jane Doe"]);
});

describe("what stands between two paragraphs", () => {
  const between = (html: string): string => {
    const [first, ...rest] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
    return parseArticle(page(`<main><h1>The river rises</h1>${first}${html}${rest.join("")}</main>`)).text;
  };

  test("a table is text, whatever holds it", () => {
    const rows = [
      ["Old mill", "212", "06:10"],
      ["Harbour", "187", "06:40"],
      ["North bridge", "164", "07:05"],
    ].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`);
    const text = between(`<figure class="wide"><div class="scroll"><table>${rows.join("")}</table></div></figure>`);
    expect(text).toContain("212");
    expect(text).toContain("North bridge");
  });

  test("so is a list of single words", () => {
    const items = ["sandbags", "pumps", "boats", "blankets", "torches", "ropes"].map((item) => `<li>${item}</li>`);
    expect(between(`<ul>${items.join("")}</ul>`)).toContain("blankets");
  });

  test("a list of links is none", () => {
    const links = ["Harbour reopened after storm", "Mill gets new roof", "Volunteers wanted"].map(
      (title, index) => `<li><a href="/news/${index}">${title}</a></li>`,
    );
    expect(between(`<ul class="related">${links.join("")}</ul>`)).not.toContain("Volunteers wanted");
  });
});

test("a form around the whole page says nothing of the text", () => {
  const bare = `<div class="head"><a href="/">City</a></div><div class="c"><h1>The river rises</h1>${paragraphs}</div>`;
  const text = (html: string): string => parseArticle(page(html)).text;
  expect(text(`<form method="post" action="./page.aspx"><input type="hidden" name="state">${bare}</form>`)).toBe(
    text(bare),
  );
  expect(text(bare)).toBe(PARAGRAPHS.join("\n"));
});

test.each([
  "border:0;clip:rect(0 0 0 0);height:1px;position:absolute;width:1px",
  "clip: rect(1px, 1px, 1px, 1px); position: absolute",
  "position:absolute;clip-path:inset(50%)",
  "position:absolute;left:-10000px",
])("what only screen readers say is no text: %s", (style) => {
  const hidden = `<a href="https://www.example.org/">the gauge<span style="${style}">, opens new tab</span></a>`;
  const html = page(`<main><h1>The river rises</h1>${paragraphs}<p>The city reads ${hidden} every hour.</p></main>`);
  expect(parseArticle(html).text).toContain("The city reads the gauge every hour.");
});

describe("rights in the midst of a text", () => {
  const around = (html: string): string => {
    const [first, second, last] = PARAGRAPHS.map((text) => `<p>${text}</p>`);
    return parseArticle(page(`<main><h1>The river rises</h1>${first}${second}${html}${last}</main>`)).text;
  };

  test("a photo's license does not end it", () => {
    const photo =
      '<figure><img src="mill.jpg" alt="The mill"><figcaption>The old mill. Photo: Jane Doe, <a href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></figcaption></figure>';
    expect(around(photo)).toContain(PARAGRAPHS[2]);
  });

  test("nor does a text that speaks of licenses", () => {
    const text = around(
      "<p>Anglers need a license and pay the licence fees of the city free of charge until Friday.</p>",
    );
    expect(text).toContain("Anglers need a license");
    expect(text).toContain(PARAGRAPHS[2]);
  });
});

test("headings and paragraphs between two lists are text", () => {
  const items = (lines: readonly string[]): string => `<ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul>`;
  const html = page(
    `<main><h1>The river rises</h1>${paragraphs}<h2>At the mill</h2><p>Helpers are needed at the mill until noon:</p>${items(PARAGRAPHS)}<h2>At the harbour</h2><p>Helpers are needed there, too.</p>${items([...PARAGRAPHS].reverse().map((line) => `${line} Call the brigade.`))}</main>`,
  );
  const { text } = parseArticle(html);
  expect(text).toContain("At the harbour");
  expect(text).toContain("Helpers are needed there, too.");
});
