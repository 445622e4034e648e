import { type DefaultTreeAdapterMap, parse } from "parse5";
import { describe, expect, test } from "vitest";
import { segmentBlocks } from "../blocks/segment.ts";
import { attribute, PageElement } from "./document.ts";
import { parseHtml } from "./parse-html.ts";

const blocksOf = (html: string): string[] => segmentBlocks(parseHtml(html)).blocks.map(({ text }) => text);

/** The shape of a tree: tags and texts. */
function shape(element: PageElement): unknown[] {
  return element.children.map((child) => (child instanceof PageElement ? [child.tag, ...shape(child)] : child.text));
}

function shapeOfParse5(node: DefaultTreeAdapterMap["parentNode"]): unknown[] {
  return node.childNodes.flatMap((child): unknown[] => {
    if (child.nodeName === "#text") return [(child as DefaultTreeAdapterMap["textNode"]).value];
    return "childNodes" in child ? [[child.nodeName, ...shapeOfParse5(child)]] : [];
  });
}

function bodyOf(html: string): { ours: unknown[]; browsers: unknown[] } {
  const { root, elements } = parseHtml(html);
  const body = elements.find(({ tag }) => tag === "body") ?? root;
  const document = parse(html).childNodes.find(
    ({ nodeName }) => nodeName === "html",
  ) as DefaultTreeAdapterMap["element"];
  const theirs = document.childNodes.find(({ nodeName }) => nodeName === "body") as DefaultTreeAdapterMap["element"];
  return { ours: shape(body), browsers: shapeOfParse5(theirs) };
}

describe("elements end where browsers end them", () => {
  test.each([
    "<body><p>one<p>two",
    "<body><p>one<div>two</div>",
    "<body><p>one<ul><li>two</ul>",
    "<body><ul><li>a<li>b<ul><li>c</ul><li>d</ul>",
    "<body><dl><dt>a<dd>b<dt>c<dd>d</dl>",
    "<body><h1>one<h2>two</h2>",
    "<body><h1>one</h2>two",
    "<body><p>one</p></p>two",
    "<body>one<br>two</br>three",
    "<body><a href=1>one<a href=2>two</a>",
    "<body><p>one<address>two</address>",
    "<body><div>one</span>two</div>",
    "<body><p><span>one<p>two",
    "<body><section><p>one</section>two",
    "<body><ul><li><div>a</div><li>b</ul>",
    "<body><button><p>one</button>two",
  ])("%s", (html) => {
    const { ours, browsers } = bodyOf(html);
    expect(JSON.stringify(ours).replace(/,?\["span"\]/g, "")).toEqual(
      JSON.stringify(browsers).replace(/,?\["span"\]/g, ""),
    );
  });

  test("tables without their end tags keep their cells", () => {
    expect(blocksOf("<table><tr><td>1<td>2<tr><th>3</table>4")).toEqual(["1", "2", "3", "4"]);
  });
});

describe("text", () => {
  test("entities are decoded and every text knows its place", () => {
    const source = "<p>f&uuml;r &amp; <b>wider</b></p>";
    const [block] = segmentBlocks(parseHtml(source)).blocks;
    expect(block?.text).toBe("für & wider");
    expect(source.slice(block?.start, block?.end)).toBe("f&uuml;r &amp; <b>wider");
  });

  test("soft hyphens and blanks of the source are no text, no-break spaces are", () => {
    expect(blocksOf("<p>Ober&shy;bür&shy;ger\n  meister 5&nbsp;000</p>")).toEqual([
      `${"Oberbür­ger".replace("\u00ad", "")} meister 5\u00a0000`,
    ]);
  });

  test("one line break stays in the block, two begin a new one", () => {
    expect(blocksOf("<div>one<br>two<br> <br>three</div>")).toEqual(["one\ntwo", "three"]);
  });

  test("scripts, styles, templates, hidden and foreign elements hold no text", () => {
    const html = `<h1><style>h1{}</style>one</h1><script>"<p>two"</script><template><p>x</template>
      <svg><title>three</title></svg><dialog><p>y</dialog>`;
    expect(blocksOf(html)).toEqual(["one"]);
  });

  test("names of elements that HTML does not have are in lower case, too", () => {
    const { elements } = parseHtml("<City-News><x-Y>a</X-y></CITY-NEWS>");
    expect(elements.map(({ tag }) => tag)).toEqual(["city-news", "x-y"]);
  });

  test("an element knows where its start tag and it itself end, closed at once or not", () => {
    const source = '<p class="a">b</p><br/><svg><path d="M0"/><g>c</g></svg>';
    const { elements } = parseHtml(source);
    const written = elements.map(({ start, startTagEnd, end }) => [
      source.slice(start, startTagEnd),
      source.slice(start, end),
    ]);
    expect(written).toEqual([
      ['<p class="a">', '<p class="a">b</p>'],
      ["<br/>", "<br/>"],
      ["<svg>", '<svg><path d="M0"/><g>c</g></svg>'],
      ['<path d="M0"/>', '<path d="M0"/>'],
      ["<g>", "<g>c</g>"],
    ]);
  });

  test("the first of two equal attributes counts, and names of Object.prototype are names like others", () => {
    const element = parseHtml('<p class="a" class="b" constructor>x').elements.find(({ tag }) => tag === "p");
    expect(element && attribute(element, "class")).toBe("a");
    expect(element && attribute(element, "constructor")).toBe("");
    expect(element && attribute(element, "toString")).toBeUndefined();
  });
});
