/** Elements without content; HTML § 13.1.2. */
export const VOID: ReadonlySet<string> = new Set(
  "area base basefont br col command embed frame hr img input keygen link meta param source track wbr".split(" "),
);

/** Elements whose content is no text of the page. */
export const INVISIBLE: ReadonlySet<string> = new Set(
  "script style template noscript head title svg math canvas object applet audio video iframe noembed noframes textarea select option optgroup datalist button input dialog map".split(
    " ",
  ),
);

/** Elements that stand in a line of text; every other element begins and ends a block. */
export const INLINE: ReadonlySet<string> = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr img picture source track output meter progress meta link slot".split(
    " ",
  ),
);

/** Headings by level. */
export const HEADINGS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };

/** Elements whose start tag ends an open paragraph; HTML § 13.2.6.4.7. */
export const CLOSES_PARAGRAPH: ReadonlySet<string> = new Set(
  "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form header hgroup hr main menu nav ol p pre listing search section summary table ul h1 h2 h3 h4 h5 h6 li dd dt plaintext xmp".split(
    " ",
  ),
);

/** Elements that end the search for an element to close: nothing outside them is touched. */
export const SCOPE: ReadonlySet<string> = new Set(
  "html table td th caption button object marquee applet template svg math foreignobject".split(" "),
);

/** HTML's "special" elements: an end tag of a formatting element does not reach across them. */
export const SPECIAL: ReadonlySet<string> = new Set(
  "address applet area article aside base basefont blockquote body button caption center col colgroup dd details dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script search section select source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp".split(
    " ",
  ),
);

/** Elements that may stand in the head; any other start tag ends it. */
export const HEAD_CONTENT: ReadonlySet<string> = new Set(
  "base basefont bgsound link meta title noscript noframes style script template".split(" "),
);

/** What a start tag closes: the elements it ends, and those that stop the search. */
export interface ImpliedEnd {
  ends: ReadonlySet<string>;
  stops: ReadonlySet<string>;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));
const CELLS: ImpliedEnd = { ends: set("td th"), stops: set("table template html tr") };
const ROWS: ImpliedEnd = { ends: set("tr td th"), stops: set("table template html tbody thead tfoot") };
const SECTIONS: ImpliedEnd = {
  ends: set("tbody thead tfoot tr td th caption colgroup"),
  stops: set("table template html"),
};
// A list item ends the one before it, but not across another list; HTML's "special" elements but address, div and p stop it.
const stopsOfItems = new Set([...SPECIAL].filter((tag) => !["address", "div", "p", "li", "dd", "dt"].includes(tag)));

/** Elements that end others before they begin. */
export const IMPLIED_ENDS: Readonly<Record<string, ImpliedEnd>> = {
  li: { ends: set("li"), stops: stopsOfItems },
  dd: { ends: set("dd dt"), stops: stopsOfItems },
  dt: { ends: set("dd dt"), stops: stopsOfItems },
  option: { ends: set("option"), stops: set("select datalist html optgroup") },
  optgroup: { ends: set("option optgroup"), stops: set("select html") },
  td: CELLS,
  th: CELLS,
  tr: ROWS,
  tbody: SECTIONS,
  thead: SECTIONS,
  tfoot: SECTIONS,
  caption: SECTIONS,
  a: { ends: set("a"), stops: SCOPE },
  nobr: { ends: set("nobr"), stops: SCOPE },
};
