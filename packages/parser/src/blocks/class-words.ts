import { attribute, type PageElement } from "../dom/document.ts";
import { AROUND } from "./block.ts";

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

/** What an element is for, by the words in its class names and id: the name of the bit, and the words. */
export const CLASS_GROUPS: readonly (readonly [keyof typeof AROUND, string])[] = [
  ["comments", "comment comments commentlist commenter disqus reply replies respond responses feedback discussion"],
  [
    "related",
    `related recommended recommendations recommend more popular trending latest teaser teasers outbrain taboola also
    similar recent mostread readmore next previous prev upnext suggestions`,
  ],
  ["share", "share sharing shares social socials follow sharedaddy addtoany addthis facebook twitter whatsapp"],
  [
    "promotion",
    "ad ads adv advert advertisement advertising adsense dfp sponsor sponsored promo promotion promoted banner shop",
  ],
  ["subscription", "newsletter subscribe subscription signup login paywall register donate cta membership form optin"],
  ["author", "author authors bio byline writer contributor profile about"],
  ["navigation", "nav navbar navigation menu breadcrumb breadcrumbs pager pagination toc tabs links skip"],
  ["frame", "sidebar header footer foot top bottom topbar masthead widget widgets secondary aside rail"],
  [
    "media",
    "caption captions gallery slider slideshow carousel image img photo picture video player media figure credit credits",
  ],
  ["meta", "tags tag topics category categories keywords date time meta published timestamp info details rating"],
  [
    "lead",
    "lead intro introduction summary deck dek standfirst subtitle subheadline excerpt abstract teasertext description",
  ],
  ["text", "article articlebody body bodytext content entry post story fulltext richtext prose paragraph text copy"],
];
const GROUP_OF: ReadonlyMap<string, number> = (() => {
  const groups = new Map<string, number>();
  for (const [name, list] of CLASS_GROUPS)
    for (const word of words(list)) groups.set(word, (groups.get(word) ?? 0) | AROUND[name]);
  return groups;
})();

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
  /** Bits of `AROUND`. */
  groups: number;
}

const NONE: ClassHints = { for: 0, against: 0, hidden: false, groups: 0 };

/** What one class name or id says: counts of words for and against, and whether it may hide. */
interface Saying {
  for: number;
  against: number;
  mayHide: boolean;
  groups: number;
}

/** One of these is a part of every name that {@link HIDING} finds. */
const MAY_HIDE = words("hidden visuallyhidden sr screenreader reader invisible aural offscreen hide none");
const KNOWN: ReadonlySet<string> = new Set([...FOR, ...AGAINST, ...MAY_HIDE, ...GROUP_OF.keys()]);
// Words further on are not counted: a list as long as this is no name any more.
const MAX_LENGTH = 400;

function noteWord(saying: Saying, word: string): void {
  if (!KNOWN.has(word)) return;
  if (FOR.has(word)) saying.for++;
  if (AGAINST.has(word)) saying.against++;
  if (MAY_HIDE.has(word)) saying.mayHide = true;
  saying.groups |= GROUP_OF.get(word) ?? 0;
}

/** Reads the words of a name as they are joined: `main-menu`, `mainMenu`, `main_menu2`. */
function readName(name: string): Saying {
  const saying = { for: 0, against: 0, mayHide: false, groups: 0 };
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

// Engines write a text that was put together anew when a part of it is asked for.
const ownCopy = (name: string): string => ` ${name}`.slice(1);

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
    const hints = { for: 0, against: 0, hidden: false, groups: 0 };
    let mayHide = list.length > MAX_LENGTH;
    for (const name of list.slice(0, MAX_LENGTH).split(/\s+/)) {
      const saying = sayingOf(name);
      hints.for += saying.for;
      hints.against += saying.against;
      hints.groups |= saying.groups;
      mayHide ||= saying.mayHide;
    }
    if (mayHide) hints.hidden = HIDING.test(list) && !SHOWING.test(list);
    this.#lists.set(list, hints);
    return hints;
  }
}
