import { joined, WordSlots } from "./word-slots.ts";

/** What is known of an element by its name, as bits. */
export const TRAIT = {
  void: 1,
  invisible: 2,
  inline: 4,
  heading: 8,
  closesParagraph: 16,
  scope: 32,
  special: 64,
  headContent: 128,
  raw: 256,
  tablePart: 512,
  foreign: 1024,
  impliesEnds: 2048,
  /** Elements of the page's own: their names have a hyphen. */
  custom: 4096,
} as const;

const NAMES: Readonly<Record<Exclude<keyof typeof TRAIT, "custom">, string>> = {
  /** Elements without content; HTML § 13.1.2. */
  void: "area base basefont br col command embed frame hr img input keygen link meta param source track wbr",
  /** Elements whose content is no text of the page. */
  invisible:
    "script style template noscript head title svg math canvas object applet audio video iframe noembed noframes textarea select option optgroup datalist button input dialog map",
  /** Elements that stand in a line of text; every other element begins and ends a block. */
  inline:
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture source track output meter progress meta link slot",
  heading: "h1 h2 h3 h4 h5 h6",
  /** Elements whose start tag ends an open paragraph; HTML § 13.2.6.4.7. */
  closesParagraph:
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header hgroup hr main menu nav ol p pre listing search section summary table ul h1 h2 h3 h4 h5 h6 li dd dt plaintext xmp",
  /** Elements that end the search for an element to close: nothing outside them is touched. */
  scope: "html table td th caption button object marquee applet template svg math foreignobject",
  /** HTML's "special" elements: an end tag of a formatting element does not reach across them. */
  special:
    "address applet area article aside base basefont blockquote body button caption center col colgroup dd details dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script search section select source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp",
  /** Elements that may stand in the head; any other start tag ends it. */
  headContent: "base basefont bgsound link meta title noscript noframes style script template",
  /** Elements whose text is taken as it is, without entities; HTML § 13.2.6.2. */
  raw: "script style iframe noembed noframes xmp plaintext",
  /** Elements whose end tags reach across the cells between them and their start tag. */
  tablePart: "table tbody thead tfoot tr td th caption",
  foreign: "svg math",
  impliesEnds: "li dd dt option optgroup td th tr tbody thead tfoot caption a nobr",
};

const list = (names: string): readonly string[] => names.split(" ");

/** Elements that stand in a line of text; every other element begins and ends a block. */
export const INLINE: ReadonlySet<string> = new Set(list(NAMES.inline));

/** Headings by level. */
export const HEADINGS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

/** The name of an element, and what is known of it. */
export interface TagType {
  readonly name: string;
  /** Bits of {@link TRAIT}. */
  readonly traits: number;
  /** Small number of its own; 0 for every name that is not HTML's. */
  readonly id: number;
}

function typesByName(): ReadonlyMap<string, TagType> {
  // Keys of an object, because engines compare those with literals by their address.
  const traits: Record<string, number> = {};
  for (const [trait, names] of Object.entries(NAMES)) {
    for (const name of list(names)) traits[name] = (traits[name] ?? 0) | TRAIT[trait as keyof typeof TRAIT];
  }
  return new Map(Object.entries(traits).map(([name, bits], index) => [name, { name, traits: bits, id: index + 1 }]));
}

const TYPES = typesByName();

/** How many numbers {@link TagType.id} takes. */
export const TAG_IDS: number = TYPES.size + 1;

/** What is known of an element of any name, in lower case. */
export const typeOf = (name: string): TagType =>
  TYPES.get(name) ?? { name, traits: name.includes("-") ? TRAIT.custom : 0, id: 0 };

const WRITTEN = (() => {
  const written = new WordSlots<TagType>();
  for (const [name, type] of TYPES) written.of(name, () => type);
  return written;
})();

/**
 * What is known of an element by the name that stands in a page: it is not cut out of it.
 *
 * @param source - the page
 * @param start - where the name begins
 * @param end - where it ends
 * @returns `undefined` for a name that is not HTML's, or not in lower case
 */
export function tagTypeAt(source: string, start: number, end: number): TagType | undefined {
  let hash = 0;
  for (let index = start; index < end; index++) hash = joined(hash, source.charCodeAt(index));
  return WRITTEN.at(source, start, end, hash);
}

/** What a start tag closes: the elements it ends, and those that stop the search. */
export interface ImpliedEnd {
  readonly ends: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
  /** Numbers of the elements that it ends. */
  readonly ids: readonly number[];
}

const set = (names: string): ReadonlySet<string> => new Set(list(names));
const SCOPE = set(NAMES.scope);

const implied = (ends: string, stops: ReadonlySet<string>): ImpliedEnd => ({
  ends: set(ends),
  stops,
  ids: list(ends).map((name) => TYPES.get(name)?.id ?? 0),
});

/** What the start tags of {@link TRAIT.closesParagraph} end. */
export const PARAGRAPH: ImpliedEnd = implied("p", SCOPE);

const CELLS = implied("td th", set("table template html tr"));
const ROWS = implied("tr td th", set("table template html tbody thead tfoot"));
const SECTIONS = implied("tbody thead tfoot tr td th caption colgroup", set("table template html"));
// A list item ends the one before it, but not across another list; HTML's "special" elements but address, div and p stop it.
const stopsOfItems = new Set(
  list(NAMES.special).filter((tag) => !["address", "div", "p", "li", "dd", "dt"].includes(tag)),
);

/** Elements that end others before they begin; see {@link TRAIT.impliesEnds}. */
export const IMPLIED_ENDS: ReadonlyMap<string, ImpliedEnd> = new Map([
  ["li", implied("li", stopsOfItems)],
  ["dd", implied("dd dt", stopsOfItems)],
  ["dt", implied("dd dt", stopsOfItems)],
  ["option", implied("option", set("select datalist html optgroup"))],
  ["optgroup", implied("option optgroup", set("select html"))],
  ["td", CELLS],
  ["th", CELLS],
  ["tr", ROWS],
  ["tbody", SECTIONS],
  ["thead", SECTIONS],
  ["tfoot", SECTIONS],
  ["caption", SECTIONS],
  ["a", implied("a", SCOPE)],
  ["nobr", implied("nobr", SCOPE)],
]);
