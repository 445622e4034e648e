import { attribute, type PageElement } from "../dom/document.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Words in class names and ids that speak for the text of a page. */
const FOR = words(`article articlebody body bodytext content copy entry field fulltext hentry item lead main message
  news newsbody page paragraph post pressrelease release richtext story storybody summary text textile prose detail single`);

/** Words in class names and ids that speak against it. */
const AGAINST = words(`ad ads advert advertisement agegate alert author backlink banner bar bio bottom breadcrumb
  breadcrumbs button byline byline captcha card cards carousel category chat comment comments consent contact cookie cookies
  copyright cta dialog disclaimer disqus donate dropdown elsewhere extra feedback filter flyout follow foot footer form
  gallery header hero hidden hint infobox inline jump keywords language legal links list listing login logo masthead menu
  meta mobile modal more nav navbar navigation newsletter notice outbrain overlay pager pagination paywall players popup
  popular preview print privacy promo promotion rating recommended recommendations related replies reply rss search secondary
  share sharing shop shoutbox sidebar signup skip skiplink skyscraper slider social sponsor sponsored sticky subscribe
  subscription tab tabs tag tags teaser teasers toc toolbar tooltip top topbar topics trending widget widgets wrapper`);

/** Class names that hide an element from those who see. */
const HIDING =
  /(?:^|\s)(?:[a-z]{1,3}-)?(?:visually-?hidden|sr-only|screen-?reader(?:-text)?|element-invisible|aural|offscreen|hidden|hide|invisible|d-none|is-hidden)(?=\s|$)/i;
/** Class names that show it again on larger screens. */
const SHOWING = /(?:^|\s)(?:(?:sm|md|lg|xl):|d-(?:sm|md|lg|xl)-(?!none)|show-for-|visible-)/i;

/** What the class names and the id of an element say: counts of words for and against, and whether it is hidden. */
export interface ClassHints {
  for: number;
  against: number;
  hidden: boolean;
}

const NONE: ClassHints = { for: 0, against: 0, hidden: false };

function tokens(value: string): string[] {
  return value
    .slice(0, 400)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/);
}

function readHints(value: string): ClassHints {
  const hints = { for: 0, against: 0, hidden: HIDING.test(value) && !SHOWING.test(value) };
  for (const token of tokens(value)) {
    if (FOR.has(token)) hints.for++;
    if (AGAINST.has(token)) hints.against++;
  }
  return hints;
}

/** Reads class names, each distinct value once per page. */
export class ClassReader {
  readonly #cache = new Map<string, ClassHints>();

  /**
   * @param element - any element
   * @returns what its class names and id say
   */
  hints(element: PageElement): ClassHints {
    if (!element.hasAttributes) return NONE;
    const className = attribute(element, "class");
    const id = attribute(element, "id");
    if (!className && !id) return NONE;
    const key = className && id ? `${className} ${id}` : (className ?? id ?? "");
    let hints = this.#cache.get(key);
    if (hints === undefined) {
      hints = readHints(key);
      this.#cache.set(key, hints);
    }
    return hints;
  }
}
