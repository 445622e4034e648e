import { describe, expect, test } from "vitest";
import { discoverFeeds, discoverListing } from "./index.ts";

const url = "https://city.example/";

describe.each([
  ["discoverFeeds", discoverFeeds],
  ["discoverListing", discoverListing],
])("%s finds nothing", (_name, discover) => {
  test.each([
    ["where there is nothing", ""],
    [
      "in a picture, whatever its bytes say",
      new TextEncoder().encode(`GIF89a<a href="/rss.xml">RSS</a><a href="/press">Press releases</a>`),
    ],
    ["on a page that names neither", "<p>Welcome to the city.</p>"],
  ])("%s", (_case, input) => {
    expect(discover(input, { url })).toEqual([]);
  });
});

const LINKS = '<a href="/news/rss.xml">RSS</a> <a href="/press">Press releases</a>';

test("relative links are left out where the address of the page is not known", () => {
  expect([discoverFeeds(LINKS), discoverListing(LINKS)]).toEqual([[], []]);
  expect(discoverFeeds(LINKS, { url })).toEqual([
    { href: "https://city.example/news/rss.xml", type: "application/rss+xml", title: "RSS" },
  ]);
  expect(discoverListing(LINKS, { url })[0]).toMatchObject({
    href: "https://city.example/press",
    title: "Press releases",
  });
});

test("feeds of the head stand first, those of comments last", () => {
  const page = `<link rel="alternate" type="application/rss+xml" href="/comments/feed" title="Comments">
    <link rel="alternate" type="application/atom+xml" href="/atom.xml" title="News"><a href="/news/rss.xml">RSS</a>`;
  expect(discoverFeeds(page, { url }).map(({ href }) => new URL(href).pathname)).toEqual([
    "/atom.xml",
    "/news/rss.xml",
    "/comments/feed",
  ]);
});
