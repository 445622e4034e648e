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
