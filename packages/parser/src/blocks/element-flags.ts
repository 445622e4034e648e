import { attribute, PageElement } from "../dom/document.ts";
import { HEADINGS, TRAIT } from "../dom/elements.ts";
import { AROUND } from "./block.ts";

const table = (flags: Readonly<Record<string, number>>): ReadonlyMap<string, number> => new Map(Object.entries(flags));

const FLAG_BY_TAG: ReadonlyMap<string, number> = table({
  nav: AROUND.nav,
  menu: AROUND.nav,
  footer: AROUND.footer,
  header: AROUND.header,
  aside: AROUND.aside,
  form: AROUND.form,
  fieldset: AROUND.form,
  figure: AROUND.figure,
  figcaption: AROUND.caption,
  caption: AROUND.caption,
  table: AROUND.table,
  ul: AROUND.list,
  ol: AROUND.list,
  dl: AROUND.definitions,
  blockquote: AROUND.quote,
  article: AROUND.article,
  main: AROUND.main,
  address: AROUND.address,
  ...Object.fromEntries(Object.keys(HEADINGS).map((tag) => [tag, AROUND.heading])),
});

const FLAG_BY_ROLE: ReadonlyMap<string, number> = table({
  navigation: AROUND.nav,
  menu: AROUND.nav,
  menubar: AROUND.nav,
  contentinfo: AROUND.footer,
  banner: AROUND.header,
  complementary: AROUND.aside,
  search: AROUND.form,
  form: AROUND.form,
  main: AROUND.main,
  article: AROUND.article,
  dialog: AROUND.dialog,
  alertdialog: AROUND.dialog,
  figure: AROUND.figure,
});

/** Custom elements say by their names what they are: `site-navigation-item`. */
const FLAG_BY_PART: ReadonlyMap<string, number> = table({
  nav: AROUND.nav,
  navigation: AROUND.nav,
  menu: AROUND.nav,
  breadcrumb: AROUND.nav,
  footer: AROUND.footer,
});

/** What the text of a page is called in the vocabularies of microdata and RDFa. */
const TEXT_PROPERTIES: ReadonlySet<string> = new Set(["articlebody", "schema:articlebody", "content:encoded"]);

function saysText(element: PageElement): boolean {
  if (!element.hasAttributes) return false;
  const names = attribute(element, "itemprop") ?? attribute(element, "property");
  if (names === undefined) return false;
  return names.split(/\s+/).some((name) => TEXT_PROPERTIES.has(name.toLowerCase()));
}

function customFlags(tag: string): number {
  let flags = 0;
  for (const part of tag.split("-")) flags |= FLAG_BY_PART.get(part) ?? 0;
  return flags;
}

/**
 * What an element says of what it holds: by its tag, its role and its properties.
 *
 * @param element - the element
 * @param page - the length of the page
 */
export function flagsOf(element: PageElement, page: number): number {
  let flags = element.tag === "form" && isFormOfPage(element, page) ? 0 : (FLAG_BY_TAG.get(element.tag) ?? 0);
  if (element.traits & TRAIT.custom) flags |= customFlags(element.tag);
  if (saysText(element)) flags |= AROUND.said;
  const role = attribute(element, "role");
  if (role !== undefined) flags |= FLAG_BY_ROLE.get(role.trim().toLowerCase()) ?? 0;
  return flags;
}

/** Some systems put the whole page into one form, which then says nothing of what it holds. */
const isFormOfPage = ({ start, end }: PageElement, page: number): boolean => 2 * (end - start) > page;

const LAYOUT_TEXT = 400;

/**
 * Tables that lay out pages nest others or hold whole texts in one cell; tables of data do not. A cell of such a table is no
 * table to its content: inside it everything begins anew.
 */
export function isLayout(table: PageElement): boolean {
  if (attribute(table, "role") === "presentation") return true;
  let cellText = 0;
  const stack: PageElement[] = [table];
  for (let at = stack.pop(), seen = 0; at !== undefined && seen < 2000; at = stack.pop(), seen++) {
    for (const child of at.children) {
      if (!(child instanceof PageElement)) continue;
      if (child.tag === "table" || child.tag === "p" || child.tag === "h1") return true;
      if (child.tag === "th") return false;
      stack.push(child);
    }
    if (at.tag === "td") cellText = Math.max(cellText, at.end - at.start);
  }
  return cellText > 4 * LAYOUT_TEXT;
}

/** What is not shown, and what only screen readers say: a box cut to nothing, or one far outside of the page. */
const HIDING_STYLE =
  /(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|clip\s{0,3}:\s{0,3}rect\(\s{0,3}[01](?![\d.])|clip-path\s{0,3}:\s{0,3}inset\(\s{0,3}(?:50|100)%|(?:left|top|text-indent)\s{0,3}:\s{0,3}-\d{4,9})/i;

/** The element itself says that it is not shown. */
export function isHidden(element: PageElement): boolean {
  if (!element.hasAttributes) return false;
  if (attribute(element, "hidden") !== undefined) return true;
  const style = attribute(element, "style");
  return style !== undefined && HIDING_STYLE.test(style);
}

/** `<details>` shows its summary; a dialog that is not open shows nothing. */
export function isCollapsed(element: PageElement): boolean {
  return element.tag === "template" || (element.tag === "dialog" && attribute(element, "open") === undefined);
}
