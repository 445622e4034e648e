import { expect, test } from "vitest";
import { element, textHtml } from "./html.ts";
import {
  htmlCdata,
  joinXml,
  mixXml,
  type SafeXml,
  xmlDocument,
  xmlElement,
  xmlLeaf,
  xmlPlainLeaf,
  xmlText,
} from "./xml.ts";

test.each<[string, SafeXml | undefined, string | undefined]>([
  ["nothing inside", xmlElement("a", {}), "<a/>"],
  ["empty content", xmlElement("a", {}, xmlText("")), "<a/>"],
  ["content", xmlElement("a", {}, xmlText("<b>")), "<a>&lt;b&gt;</a>"],
  ["attributes", xmlElement("a", { b: '"<&', c: undefined, d: 0 }), '<a b="&quot;&lt;&amp;" d="0"/>'],
  ["attributes and content", xmlElement("a", { b: "" }, xmlText("c")), '<a b="">c</a>'],
  ["text", xmlLeaf("a", "b & c"), "<a>b &amp; c</a>"],
  ["text with attributes", xmlLeaf("a", "b", { c: "d" }), '<a c="d">b</a>'],
  ["no text", xmlLeaf("a", ""), "<a/>"],
  ["absent text", xmlLeaf("a", undefined, { b: "c" }), undefined],
  ["text that is no markup", xmlPlainLeaf("a", "<b> & <c> &amp;"), "<a>&#x3C;b&gt; &#x26; &#x3C;c&gt; &#x26;amp;</a>"],
  ["a section", htmlCdata(element("b", {}, textHtml("&"))), "<![CDATA[<b>&amp;</b>]]>"],
  ["a section's end in its text", htmlCdata(textHtml("a]]>b]]>")), "<![CDATA[a]]&gt;b]]&gt;]]>"],
  [
    "a section's end in attributes",
    htmlCdata(element("a", { title: "]]>", href: "https://a.example/]]", "data-b]]": "c", d: true })),
    '<![CDATA[<a title="]]&gt;" href="https://a.example/]]" d></a>]]>',
  ],
  ["controls in a section", htmlCdata(textHtml("a\u0000\u000cb\ud800")), "<![CDATA[ab\ufffd]]>"],
])("%s", (_what, xml, expected) => {
  expect(xml).toBe(expected);
});

const [a, b] = [xmlElement("a", {}), xmlElement("b", {})];

test("pieces stand on a line each; what is absent takes none", () => {
  expect(joinXml([])).toBe("");
  expect(joinXml([a, undefined, xmlText(""), b])).toBe("\n<a/>\n<b/>");
  expect(joinXml([a, b], "  ")).toBe("\n  <a/>\n  <b/>");
});

test("mixed content has no line breaks of its own", () => {
  expect(mixXml([xmlText("1 "), a, b, xmlText(" 2")])).toBe("1 <a/><b/> 2");
});

test("a document says its version and encoding", () => {
  expect(xmlDocument(a)).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a/>\n');
});
