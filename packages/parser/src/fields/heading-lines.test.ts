import { describe, expect, test } from "vitest";
import { parseRelease } from "../parse-release.ts";

const text = `<p>The council decided on the new bridge at its meeting on Tuesday evening, after a debate of two hours.</p>
  <p>Work begins in spring and will take two years, as the office for roads announced on the same day.</p>`;

const read = (above: string, headline: string, { below = "", data = {} } = {}) =>
  parseRelease(
    `<html lang="en"><head><title>${headline}</title><script type="application/ld+json">${JSON.stringify({
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      datePublished: "2024-05-07",
      ...data,
    })}</script></head><body><main><header><p>${above}</p><h1>${headline}</h1>${below}</header>${text}</main></body></html>`,
    { url: "https://city.example/news/7" },
  ).release;

describe("the line above the headline", () => {
  test.each(["Roads", "Formula 1", "G7 Presidency 2022"])("%s is a kicker", (above) => {
    expect(read(above, "Council decides on the new bridge")?.kicker).toBe(above);
  });

  test.each([
    "https://city.example/news/7.php",
    "© Ada Quill",
    "Photo: Ada Quill",
    "5 min",
    "Jun 17",
    "2631553",
    "News>",
  ])("%s is none", (above) => {
    expect(read(above, "Council decides on the new bridge")?.kicker).toBeUndefined();
  });
});

describe("the line below the headline", () => {
  const headline = "Council decides on the new bridge";

  test("is what the page calls so, with its characters", () => {
    const data = { headline, alternativeHeadline: "The town&#8217;s <em>oldest</em> bridge is replaced" };
    expect(read("Roads", headline, { data })?.subheadline).toBe("The town’s oldest bridge is replaced");
  });

  test("is not the headline again", () => {
    const data = { headline, alternativeHeadline: `${headline}!` };
    expect(read("Roads", headline, { data })?.subheadline).toBeUndefined();
  });

  test("is not the kicker again", () => {
    const data = { headline, alternativeHeadline: "Roads" };
    expect(read("Roads", headline, { data })?.subheadline).toBeUndefined();
  });

  test("is not who wrote the text", () => {
    const below = '<p class="subtitle">by Ada Quill</p>';
    expect(read("Roads", headline, { below })?.subheadline).toBeUndefined();
  });
});
