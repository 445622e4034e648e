import type { PageElement, PageText } from "../dom/document.ts";
import type { TextMeasures } from "./characters.ts";
import type { ClassHints } from "./class-words.ts";

/** What stands around a block, as bits of {@link Surroundings.flags}. */
export const AROUND = {
  nav: 1,
  footer: 2,
  header: 4,
  aside: 8,
  form: 16,
  figure: 32,
  caption: 64,
  table: 128,
  list: 256,
  quote: 512,
  article: 1024,
  main: 2048,
  hidden: 4096,
  address: 8192,
  heading: 16384,
  definitions: 32768,
  dialog: 65536,
  /** The page itself says that this is the text: `itemprop="articleBody"` and the like. */
  said: 131072,
  // From here on: what class names and ids say, in groups (see `class-words.ts`).
  comments: 262144,
  related: 524288,
  share: 1048576,
  promotion: 2097152,
  subscription: 4194304,
  author: 8388608,
  navigation: 16777216,
  frame: 33554432,
  media: 67108864,
  meta: 134217728,
  lead: 268435456,
  text: 536870912,
} as const;

/** Places in which nothing of a release stands: bits of {@link AROUND}. */
export const OUTSIDE: number = AROUND.nav | AROUND.footer | AROUND.header | AROUND.form | AROUND.hidden;

/** Places in which none of its photos stands. */
export const OUTSIDE_OF_PHOTOS: number = OUTSIDE | AROUND.aside | AROUND.dialog;

/** What an element holds, blocks of its descendants included. */
export interface Contents {
  characters: number;
  linkCharacters: number;
  /** Weight of its running text. */
  mass: number;
  blocks: number;
}

/** What stands around a block: shared by all blocks of the same block-level element. */
export interface Surroundings {
  readonly element: PageElement;
  readonly parent: Surroundings | undefined;
  /** Bits of {@link AROUND}. */
  readonly flags: number;
  readonly depth: number;
  readonly hints: ClassHints;
  /** A small number of its own for each pair of tag and `class` of the page. */
  readonly written: number;
  /** Filled in once all blocks are known. */
  readonly contents: Contents;
}

/** A stretch of the block's text that comes from one place of the source. */
export interface Piece {
  /** Where it begins in the block's text. */
  readonly at: number;
  /** Where it ends in the block's text. */
  readonly to: number;
  /** The text of the page, or the `br` element of a line break. */
  readonly node: PageText | PageElement;
}

/** What the page's blocks are to a reader. */
export type Role =
  | "headline"
  | "kicker"
  | "subheadline"
  | "label"
  | "body"
  | "caption"
  | "rights"
  | "contact"
  | "related"
  | "chrome";

/** A link in the text of a block. */
export interface BlockLink {
  readonly element: PageElement;
  /** What it shows. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** A run of text between two boundaries of blocks: a paragraph, a heading, a list item, a cell. */
export interface Block {
  readonly index: number;
  readonly around: Surroundings;
  /** Blanks collapsed, soft hyphens dropped, line breaks as `\n`. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Characters inside links. */
  readonly linkLength: number;
  /** Characters in bold or large type. */
  readonly strongLength: number;
  /** Where it begins in the decoded source. */
  readonly start: number;
  /** Where it ends in the decoded source. */
  readonly end: number;
  /** Filled in once somebody asks for them: see `measuresOf`. */
  measures: TextMeasures | undefined;
  /** Filled in once somebody asks for them: see `linksOf`. */
  links: readonly BlockLink[] | undefined;
}

/** A picture, with the number of the block that follows it. */
export interface Picture {
  readonly element: PageElement;
  readonly around: Surroundings;
  readonly before: number;
}

/** The page as a sequence. */
export interface Segments {
  readonly blocks: readonly Block[];
  readonly pictures: readonly Picture[];
}
