import type { ReleaseKind } from "../locales/locale.ts";

/** One entry of a list or feed of releases. */
export interface ListingItem {
  /** The address of the release; as the page writes it where the address of the list is not known. */
  href: string;
  /** The text of its link, or the title of the entry of a feed. */
  title: string;
  /** The day or time that the list gives, in its precision: `2022-11-29`. */
  datePublished?: string;
  /** What the list calls the entry, as printed: `Press Release`. */
  type?: string;
  /** What that word means, where the parser knows it. */
  kind?: ReleaseKind;
  /** The sender or subject under which the list files it. */
  category?: string;
  /** The text beside the title. */
  description?: string;
  /** Whether that text is the beginning of the release, or about it, and not the release itself. */
  isExcerpt?: boolean;
}
