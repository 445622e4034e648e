import { tokenize } from "./tokenize.ts";

/** An element of any tree that a parser makes: what {@link detectLicenses} can read besides markup. */
export interface TreeElement {
  /** `a`, `link`, `meta` …, in small letters. */
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly (TreeElement | string)[];
}

/** What surrounds a place: the innermost element, and what surrounds that. */
export interface Around {
  /** Its tag; `footer`, `figure` or `nav` also where a page says so by a role, an id or a class. */
  readonly tag: string;
  readonly outer: Around | undefined;
}

/** Where on the page something stands. */
export interface Place {
  /** What is around it; nothing at the top. */
  readonly around: Around | undefined;
  /** What RDFa's `about` or `resource` around it names. */
  readonly about?: string | undefined;
}

/** An element with its text and its place. */
export interface PageElement extends Place {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** The text inside, with the alternative texts of its pictures. */
  text: string;
}

/** What strategies look at: the elements that may speak of a license, and the running text by blocks. */
export interface LicensePage {
  readonly elements: readonly PageElement[];
  readonly blocks: readonly (Place & { readonly text: string })[];
}

/** Elements that strategies ask for. */
const ASKED = new Set(["a", "link", "meta", "img", "script", "area"]);
/** Elements that end a block of running text. */
const BLOCKS = new Set(
  "address article aside blockquote body br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p section table td th tr ul".split(
    " ",
  ),
);
const SILENT = new Set(["style", "template", "textarea", "title"]);
/** Deeper markup than this is no page of a city; what is in it is still read, its place is not. */
const DEEPEST = 300;
const LONGEST_TEXT = 2_000;
const MOST_OPEN = 24;

/** Elements that open pages mark by words instead of tags, as on Wikimedia's pages (`thumb`, `gallery`) and in WordPress. */
const MARKED: readonly [string, RegExp][] = [
  ["footer", /(?:^|[\s_-])(?:site-?)?(?:footer|fusszeile|fußzeile|contentinfo|colophon)(?:$|[\s_-])/i],
  [
    "figure",
    /(?:^|[\s_-])(?:wp-caption|thumb(?:inner|caption)?|gallerybox|image-?caption|img-?caption|figure|bildunterschrift|fileinfotpl[\w-]*)(?:$|[\s_-])/i,
  ],
  ["nav", /(?:^|[\s_-])(?:navbar|navigation|breadcrumbs?)(?:$|[\s_-])/i],
];
const MARKABLE = new Set(["div", "section", "span", "ul", "table", "dl", "p", "aside"]);

function sectionOf(tag: string, attributes: Readonly<Record<string, string | undefined>>): string {
  if (!MARKABLE.has(tag)) return tag;
  const words = `${attributes["role"] ?? ""} ${attributes["id"] ?? ""} ${attributes["class"] ?? ""}`;
  if (words.length < 3 || words.length > LONGEST_TEXT) return tag;
  return MARKED.find(([, pattern]) => pattern.test(words))?.[0] ?? tag;
}

/** Collects elements and texts while a page goes by. */
class Reader implements LicensePage {
  readonly elements: PageElement[] = [];
  readonly blocks: { text: string; around: Around | undefined; about?: string | undefined }[] = [];
  readonly #stack: { tag: string; around: Around; about: string | undefined; element: PageElement | undefined }[] = [];
  #text: string[] = [];
  #around: Around | undefined;

  open(tag: string, attributes: Readonly<Record<string, string | undefined>>, empty: boolean): void {
    if (BLOCKS.has(tag)) this.#flush();
    const around = this.#stack.at(-1)?.around;
    const about = attributes["about"] ?? attributes["resource"] ?? this.#stack.at(-1)?.about;
    const element = ASKED.has(tag) ? { tag, attributes, around, about, text: "" } : undefined;
    if (element !== undefined) this.elements.push(element);
    if (tag === "img") this.text(` ${attributes["alt"] ?? ""} `);
    if (!empty && this.#stack.length < DEEPEST)
      this.#stack.push({ tag, around: { tag: sectionOf(tag, attributes), outer: around }, about, element });
  }

  close(tag: string): void {
    if (BLOCKS.has(tag)) this.#flush();
    const at = this.#stack.findLastIndex((entry) => entry.tag === tag);
    if (at >= 0) this.#stack.length = at;
  }

  text(value: string): void {
    const inside = this.#stack.at(-1);
    if (inside !== undefined && SILENT.has(inside.tag)) return;
    // Links are not nested; what a broken page opens again and again does not all take part.
    for (const { element } of this.#stack.slice(-MOST_OPEN))
      if (element !== undefined && element.text.length < LONGEST_TEXT) element.text += value;
    if (inside?.tag === "script") return;
    if (this.#text.length === 0) this.#around = inside?.around;
    this.#text.push(value);
  }

  #flush(): void {
    const text = this.#text.join("").replace(/\s+/g, " ").trim();
    if (text !== "") this.blocks.push({ text, around: this.#around, about: this.#stack.at(-1)?.about });
    this.#text = [];
  }

  finish(): LicensePage {
    this.#flush();
    return this;
  }
}

function readTree(root: TreeElement, reader: Reader): void {
  const open: (TreeElement | string | { readonly close: string })[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === "string") reader.text(node);
    else if ("close" in node) reader.close(node.close);
    else {
      reader.open(node.tag, node.attributes, false);
      open.push({ close: node.tag }, ...[...node.children].reverse());
    }
  }
}

/** Reads markup, or a tree that a parser made of it. */
export function readLicensePage(input: string | TreeElement): LicensePage {
  const reader = new Reader();
  if (typeof input !== "string") readTree(input, reader);
  else
    for (const token of tokenize(input)) {
      if (token.type === "open") reader.open(token.tag, token.attributes, token.empty);
      else if (token.type === "close") reader.close(token.tag);
      else reader.text(token.text);
    }
  return reader.finish();
}
