import { describe, expect, test } from "vitest";
import { element, fixedElement, joinHtml, NO_HTML, textElement, textHtml, trustHtml } from "./html.ts";

const written = (name: string, value: string | number | boolean | undefined) => element("p", { [name]: value });

describe("an attribute", () => {
  test.each<[name: string, value: string | number | boolean | undefined, html: string]>([
    ["class", "a", '<p class="a"></p>'],
    ["class", "", '<p class=""></p>'],
    ["class", '"><script>', '<p class="&quot;&gt;&lt;script&gt;"></p>'],
    ["title", 'a "b" & c', '<p title="a &quot;b&quot; &amp; c"></p>'],
    ["aria-label", '"><script>', '<p aria-label="&quot;&gt;&lt;script&gt;"></p>'],
    ["xlink:title", "a", '<p xlink:title="a"></p>'],
    ["h1", "a", '<p h1="a"></p>'],
    ["width", 12, '<p width="12"></p>'],
    ["hidden", true, "<p hidden></p>"],
    ["class", true, "<p class></p>"],
    ["hidden", false, "<p></p>"],
    ["hidden", undefined, "<p></p>"],
  ])("%s=%j", (name, value, html) => {
    expect(written(name, value)).toBe(html);
  });

  test.each(["onclick", "onerror", "on", "", "Class", "1a", "-a", "a b", 'a"', "a>", "a=", " a", "a\n"])(
    "that may do harm is left out: %j",
    (name) => {
      for (const value of ["a", true, 1] as const) expect(written(name, value)).toBe("<p></p>");
    },
  );

  test.each(["href", "src", "poster", "cite", "action", "formaction", "data"])("leads nowhere unsafe: %s", (name) => {
    expect(written(name, "javascript:alert(1)")).toBe("<p></p>");
    expect(written(name, "https://example.org/?a=1&b=2")).toBe(`<p ${name}="https://example.org/?a=1&amp;b=2"></p>`);
  });

  test("stands after the others", () => {
    expect(element("a", { href: "#b", class: "c" }, textHtml("d"))).toBe('<a href="#b" class="c">d</a>');
  });
});

test.each(["br", "hr", "img", "link", "meta", "source", "track", "input", "wbr", "col", "base"])(
  "%s is void: it has neither content nor an end",
  (name) => {
    expect(element(name, { id: "a" }, textHtml("b"))).toBe(`<${name} id="a">`);
  },
);

test("an element without content has an end", () => {
  expect(element("p", {})).toBe("<p></p>");
  expect(element("p", {}, NO_HTML)).toBe("<p></p>");
});

test("a prepared element is the same as one that is written at once", () => {
  for (const attributes of [undefined, {}, { class: "a&b" }])
    expect(fixedElement("p", attributes)(textHtml("<b>"))).toBe(element("p", attributes ?? {}, textHtml("<b>")));
});

test("a prepared element takes further attributes, which stand after its own", () => {
  const link = fixedElement("a", { class: "u-url" });
  expect(link(textHtml("<b>"), { href: "https://example.org/", rel: undefined })).toBe(
    '<a class="u-url" href="https://example.org/">&lt;b&gt;</a>',
  );
  expect(link(textHtml("b"), { href: "javascript:alert(1)" })).toBe('<a class="u-url">b</a>');
});

test("an element of text is left out where the text is absent or empty", () => {
  const credit = textElement("span", { class: "credit" });
  expect(credit("<b>")).toBe('<span class="credit">&lt;b&gt;</span>');
  expect(credit("b", { lang: "de" })).toBe('<span class="credit" lang="de">b</span>');
  expect([credit(""), credit(undefined)]).toEqual([undefined, undefined]);
});

test("pieces stand one after the other; what is absent or empty takes no separator", () => {
  const [a, b] = [element("a", {}), element("b", {})];
  expect(joinHtml([])).toBe("");
  expect(joinHtml([a, b])).toBe("<a></a><b></b>");
  expect(joinHtml([undefined, a, NO_HTML, b, undefined], " & ")).toBe("<a></a> &amp; <b></b>");
});

test("trusted markup is written as it is", () => {
  expect(joinHtml([trustHtml("<svg/>")])).toBe("<svg/>");
});
