import { attribute, type PageElement } from "../dom/document.ts";

const COMMENT = /(?:^|[\s_-])(?:comments?|commentlist|disqus)(?:$|[\s_-])/i;
const REFERENCE =
  /(?:^|\s)(?:references|reflist|bibliography|bibliographie|literaturverzeichnis|footnotes|citations)(?:$|\s)/i;
// The page itself, and its text, may say by their classes that comments are open.
const WHOLES: ReadonlySet<string> = new Set(["html", "body", "main", "article"]);
const REACH = 12;

/** Whether an element stands in a comment: its author did not write the text, nor is its day that of the page. */
export const isInComment = (element: PageElement): boolean => isIn(element, COMMENT);

/** Whether an element stands in a list of what others have written. */
export const isInReferences = (element: PageElement): boolean => isIn(element, REFERENCE);

function isIn(element: PageElement, place: RegExp): boolean {
  let at: PageElement | undefined = element;
  for (let level = 0; at !== undefined && level < REACH; at = at.parent, level++) {
    if (WHOLES.has(at.tag) || !at.hasAttributes) continue;
    const said = `${attribute(at, "class") ?? ""} ${attribute(at, "id") ?? ""}`;
    if (place.test(said.slice(0, 400))) return true;
  }
  return false;
}
