import { directionOf } from "../locales/direction.ts";
import { element, type HtmlAttributes, joinHtml, type SafeHtml, textHtml, trustHtml } from "../markup/html.ts";
import { toXhtml } from "../markup/xhtml.ts";
import { type SafeXml, xmlDocument, xmlElement } from "../markup/xml.ts";

/** Where every page finds the style. */
export const STYLE_PATH = "style.css";

/** A link to a place in the book. Paths are of our making; `element` leads to the Web alone. */
export function innerLink(path: string, words: SafeHtml, attributes: HtmlAttributes = {}): SafeHtml {
  return trustHtml(element("a", attributes, words).replace("<a", `<a href="${path}"`));
}

/** A picture of the book. */
export function innerImage(path: string, alt: string): SafeHtml {
  return trustHtml(element("img", { alt }).replace("<img", `<img src="${path}"`));
}

/** What a page is made of. */
export interface BookPage {
  readonly title: string;
  readonly inLanguage: string;
  /** Which part of the book it is (EPUB 3 Structural Semantics Vocabulary). */
  readonly type: "bodymatter" | "frontmatter";
  readonly content: SafeHtml;
}

/** Writes a page as XHTML (EPUB 3.3, § 6.1). */
export function bookPage({ title, inLanguage, type, content }: BookPage): string {
  const head = joinHtml([element("meta", { charset: "utf-8" }), element("title", {}, textHtml(title))], "\n");
  const style = xmlElement("link", { rel: "stylesheet", type: "text/css", href: STYLE_PATH });
  const body = xmlElement("body", { "epub:type": type }, toXhtml(content));
  const attributes = {
    xmlns: "http://www.w3.org/1999/xhtml",
    "xmlns:epub": "http://www.idpf.org/2007/ops",
    lang: inLanguage,
    "xml:lang": inLanguage,
    dir: directionOf(inLanguage),
  };
  const parts = `\n<head>\n${toXhtml(head)}\n${style}\n</head>\n${body}\n` as SafeXml;
  return xmlDocument(xmlElement("html", attributes, parts)).replace("?>\n", "?>\n<!DOCTYPE html>\n");
}
