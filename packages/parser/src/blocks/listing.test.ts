import { describe, expect, test } from "vitest";
import { classifyPage } from "../classify-page.ts";
import { parseRelease } from "../parse-release.ts";

const paragraph = (topic: string): string =>
  `<p>The council decided on ${topic} at its meeting on Tuesday evening, after a debate of two hours about costs, dates and
  the views of the neighbours who had come to the town hall in great number.</p>`;
const teaser = (title: string, day: number): string =>
  `<div class="teaser"><time datetime="2024-05-0${day}">May ${day}, 2024</time> <a href="/news/${day}">${title}</a></div>`;
const teasers = [
  teaser("The pool opens in June with a new slide", 1),
  teaser("Four new cycle paths for the old town", 2),
  teaser("The library lends instruments from now on", 3),
  teaser("Free trees for gardens: apply until July", 4),
  teaser("Night buses run on Fridays as well", 5),
  teaser("The museum shows paintings of the harbour", 6),
];
const page = (body: string, head = ""): string =>
  `<html lang="en"><head><title>Council decides on the bridge</title>${head}</head><body><main><h1>Council decides on the
  bridge</h1><p>May 7, 2024</p>${body}</main></body></html>`;
const options = { url: "https://city.example/news/7" };

describe("a text with teasers is no list", () => {
  const between = ["the bridge", "the tram", "the park", "the fees", "the school", "the budget"]
    .map((topic, index) => paragraph(topic) + (index % 2 === 1 ? (teasers[index] ?? "") : ""))
    .join("");

  test("of an article that says what it is", () => {
    const article = '<meta property="og:type" content="article">';
    const html = page(`${between}${teasers.join("")}`, article);
    expect(classifyPage(html, options).kind).toBe("release");
    expect(parseRelease(html, options).release?.headline).toBe("Council decides on the bridge");
  });

  test("where its paragraphs stand together", () => {
    const text = ["the bridge", "the tram", "the park", "the fees", "the school", "the budget"].map(paragraph).join("");
    expect(classifyPage(page(`${text}${teasers.join("")}`), options).kind).toBe("release");
    expect(classifyPage(page(`${teasers.join("")}${text}`), options).kind).toBe("release");
  });
});

describe("a list stays one", () => {
  test("below a foreword", () => {
    expect(classifyPage(page(`${paragraph("the bridge")}${teasers.join("")}`), options).kind).toBe("listing");
  });

  test("with some text in each entry", () => {
    const posts = teasers.map((one) => `${one}${paragraph("many things")}`).join("");
    expect(classifyPage(page(posts), options).kind).toBe("listing");
  });
});
