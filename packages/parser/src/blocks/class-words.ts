import type { ClassList } from "../dom/class-list.ts";
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
  [
    "comments",
    `comment comments commentlist commenter disqus reply replies respond responses feedback discussion comentarios
    commentaires commenti kommentare kommentarer reacties`,
  ],
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

/** One of these is a part of every name that {@link HIDING} finds. */
const MAY_HIDE = words("hidden visuallyhidden sr screenreader reader invisible aural offscreen hide none");

/** What one word says. */
interface Saying {
  readonly word: string;
  readonly for: number;
  readonly against: number;
  readonly mayHide: boolean;
  readonly groups: number;
}

const sayingOf = (word: string): Saying => ({
  word,
  for: FOR.has(word) ? 1 : 0,
  against: AGAINST.has(word) ? 1 : 0,
  mayHide: MAY_HIDE.has(word),
  groups: GROUP_OF.get(word) ?? 0,
});

const SLOTS = 1024;
const FACTOR = 31;

/** The next number of a word's letters, the first of which follows 0; of two to the tenth the last ones count. */
const joined = (hash: number, letter: number): number => (hash * FACTOR + letter) & (SLOTS - 1);

/** What words say, by the number of their letters: names are read without cutting words out of them. */
const SAYINGS: readonly (readonly Saying[] | undefined)[] = (() => {
  const slots = new Array<Saying[] | undefined>(SLOTS).fill(undefined);
  for (const word of new Set([...FOR, ...AGAINST, ...MAY_HIDE, ...GROUP_OF.keys()])) {
    let hash = 0;
    for (let index = 0; index < word.length; index++) hash = joined(hash, word.charCodeAt(index));
    slots[hash] = [...(slots[hash] ?? []), sayingOf(word)];
  }
  return slots;
})();

const CASE = 32;

/** Whether a word stands at a place of a text, in capitals or not. */
function standsAt(word: string, text: string, start: number): boolean {
  for (let index = 0; index < word.length; index++)
    if ((text.charCodeAt(start + index) | CASE) !== word.charCodeAt(index)) return false;
  return true;
}

// Words further on are not counted: a list as long as this is no name any more.
const MAX_LENGTH = 400;

const NO_SAYINGS: readonly Saying[] = [];

/** The word of a list that stands between two places of a text. */
function sayingAt(known: readonly Saying[], text: string, start: number, end: number): Saying | undefined {
  for (const saying of known)
    if (saying.word.length === end - start && standsAt(saying.word, text, start)) return saying;
  return undefined;
}

/** Reads the words of names as they are joined: `main-menu`, `mainMenu`, `main_menu2`. */
function readHints(names: string): ClassHints {
  const length = Math.min(names.length, MAX_LENGTH);
  const hints = { for: 0, against: 0, hidden: names.length > MAX_LENGTH, groups: 0 };
  let start = 0;
  let hash = 0;
  let isAfterSmall = false;
  for (let index = 0; index <= length; index++) {
    const code = index === length ? 0 : names.charCodeAt(index);
    const isSmall = code >= 97 && code <= 122;
    const isCapital = code >= 65 && code <= 90;
    if (!isSmall && !(isCapital && !isAfterSmall)) {
      if (index > start) note(hints, sayingAt(SAYINGS[hash] ?? NO_SAYINGS, names, start, index));
      start = isCapital ? index : index + 1;
      hash = 0;
    }
    if (isSmall || isCapital) hash = joined(hash, code | CASE);
    isAfterSmall = isSmall;
  }
  if (hints.hidden) hints.hidden = HIDING.test(names) && !SHOWING.test(names);
  return hints;
}

function note(hints: ClassHints, saying: Saying | undefined): void {
  if (saying === undefined) return;
  hints.for += saying.for;
  hints.against += saying.against;
  hints.groups |= saying.groups;
  hints.hidden ||= saying.mayHide;
}

const saysNothing = (hints: ClassHints): boolean =>
  hints.for + hints.against === 0 && !hints.hidden && hints.groups === 0;

/** What the class names and the id of an element say, and a number for its class names. */
export interface ReadClasses {
  readonly hints: ClassHints;
  /** The same for the same `class`; 0 where there is none. */
  readonly number: number;
}

const NO_CLASSES: ReadClasses = { hints: NONE, number: 0 };

/** Reads class names, each distinct list once per page. */
export class ClassReader {
  readonly #known: ReadClasses[] = [];

  /**
   * @param element - any element
   * @returns what its class names and id say
   */
  read(element: PageElement): ReadClasses {
    if (!element.hasAttributes) return NO_CLASSES;
    const { classes } = element;
    const read = classes === undefined ? NO_CLASSES : this.#list(classes);
    const id = attribute(element, "id");
    return id ? withId(read, classes?.names ?? "", id) : read;
  }

  #list({ names, index }: ClassList): ReadClasses {
    const known = this.#known[index];
    if (known !== undefined) return known;
    const read = { hints: readHints(names), number: index + 1 };
    this.#known[index] = read;
    return read;
  }
}

// Hardly any id stands twice in a page, and most say nothing.
function withId(read: ReadClasses, names: string, id: string): ReadClasses {
  const hints = readHints(id);
  if (names === "") return { hints, number: read.number };
  const addsNothing = saysNothing(hints) && names.length + id.length < MAX_LENGTH && !read.hints.hidden;
  return addsNothing ? read : { hints: readHints(`${names} ${id}`), number: read.number };
}
