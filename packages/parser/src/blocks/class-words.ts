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

/** What one class name or id says: counts of words for and against, and whether it may hide. */
interface Saying {
  for: number;
  against: number;
  mayHide: boolean;
}

/** One of these is a part of every name that {@link HIDING} finds. */
const MAY_HIDE = words("hidden visuallyhidden sr screenreader reader invisible aural offscreen hide none");
const KNOWN: ReadonlySet<string> = new Set([...FOR, ...AGAINST, ...MAY_HIDE]);
// Words further on are not counted: a list as long as this is no name any more.
const MAX_LENGTH = 400;

function noteWord(saying: Saying, word: string): void {
  if (!KNOWN.has(word)) return;
  if (FOR.has(word)) saying.for++;
  if (AGAINST.has(word)) saying.against++;
  if (MAY_HIDE.has(word)) saying.mayHide = true;
}

/** Reads the words of a name as they are joined: `main-menu`, `mainMenu`, `main_menu2`. */
function readName(name: string): Saying {
  const saying = { for: 0, against: 0, mayHide: false };
  let start = 0;
  let isAfterSmall = false;
  for (let index = 0; index <= name.length; index++) {
    const code = name.charCodeAt(index);
    const isSmall = code >= 97 && code <= 122;
    const isCapital = code >= 65 && code <= 90;
    if (!isSmall && !(isCapital && !isAfterSmall)) {
      if (index > start) noteWord(saying, name.slice(start, index).toLowerCase());
      start = isCapital ? index : index + 1;
    }
    isAfterSmall = isSmall;
  }
  return saying;
}

// The pages of a site, and of many sites, share most of their class names.
const sayings = new Map<string, Saying>();
const MAX_SAYINGS = 10_000;
const MAX_NAME = 60;

function sayingOf(name: string): Saying {
  let saying = sayings.get(name);
  if (saying === undefined) {
    saying = readName(name);
    if (sayings.size >= MAX_SAYINGS) sayings.clear();
    // A slice would keep its whole page in memory.
    if (name.length <= MAX_NAME) sayings.set(ownCopy(name), saying);
  }
  return saying;
}

const ownCopy = (name: string): string => JSON.parse(JSON.stringify(name)) as string;

/** Reads class names, each distinct list once per page. */
export class ClassReader {
  readonly #lists = new Map<string, ClassHints>();

  /**
   * @param element - any element
   * @returns what its class names and id say
   */
  hints(element: PageElement): ClassHints {
    if (!element.hasAttributes) return NONE;
    const list = attribute(element, "class");
    const id = attribute(element, "id");
    if (!id) return list ? this.#list(list) : NONE;
    if (!list) return this.#list(id);
    const key = `${list} ${id}`;
    return this.#lists.get(key) ?? this.#read(key);
  }

  #list(list: string): ClassHints {
    return this.#lists.get(list) ?? this.#read(list);
  }

  #read(list: string): ClassHints {
    const hints = { for: 0, against: 0, hidden: false };
    let mayHide = list.length > MAX_LENGTH;
    for (const name of list.slice(0, MAX_LENGTH).split(/\s+/)) {
      const saying = sayingOf(name);
      hints.for += saying.for;
      hints.against += saying.against;
      mayHide ||= saying.mayHide;
    }
    if (mayHide) hints.hidden = HIDING.test(list) && !SHOWING.test(list);
    this.#lists.set(list, hints);
    return hints;
  }
}
