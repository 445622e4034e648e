/** What a heading or label inside a release announces. */
export type SectionKind =
  | "facts"
  | "backgrounder"
  | "notes"
  | "related"
  | "attachments"
  | "keywords"
  | "boilerplate"
  | "number";

/** Words for pictures and for who made them; patterns. */
export interface PictureWords {
  /** Names of one picture: `foto`. */
  readonly one: readonly string[];
  /** Names of several: `fotos`. */
  readonly several: readonly string[];
  /** "All", before them. */
  readonly all: readonly string[];
  /** What else stands before the name of whoever made a picture: `bildnachweis`. */
  readonly credits: readonly string[];
  /** Words for sources, of figures and texts as well as of pictures. */
  readonly sources: readonly string[];
  /** What links to files of pictures say, beside what they show: `herunterladen`. */
  readonly links: readonly string[];
}

/** The words of one language for the parts of a press release around its text: data, no code. */
export interface CivicWords {
  /** BCP 47. */
  readonly tag: string;
  /** Headings and labels, as they stand alone on a line or before a colon. */
  readonly sections: Readonly<Partial<Record<SectionKind, readonly string[]>>>;
  /** Words before the name of the sender, below which it tells about itself: `About`. */
  readonly about: readonly string[];
  /** Words before the day, place and people of an event, with a colon: `When`. */
  readonly eventLabels: readonly string[];
  /** Words before the time until which nobody may publish; patterns. */
  readonly embargo: readonly string[];
  /** Words before what was corrected, and before what was only brought up to date; patterns. */
  readonly corrections: readonly string[];
  readonly updates: readonly string[];
  /** Sentences that say that the page is kept, and no longer current; patterns. */
  readonly archived: readonly string[];
  /** Words before the name of the body for which a release is sent: `Medienmitteilung der …`. */
  readonly senderWords: readonly string[];
  /** Phrases after the name of the sender: `teilt mit`. */
  readonly sends: readonly string[];
  /** Nouns that begin the name of a body; patterns. */
  readonly bodies: readonly string[];
  /** Nouns that end the name of a body: `Department` of "Police Department"; patterns. */
  readonly bodyEndings: readonly string[];
  /** Beginnings of words that make what stands in a contact a desk, an address or a day, and no name; patterns. */
  readonly desksAndPlaces: readonly string[];
  /** The link to the next page of a list. */
  readonly nextPage: readonly string[];
  /** Links to the whole text behind an excerpt. */
  readonly more: readonly string[];
  /** Names of the page that lists the releases, as links to it say. */
  readonly listings: readonly string[];
  /** What stands before a caption, with a mark behind it, beside the names of pictures: "Bildtext:"; patterns. */
  readonly captionLabels: readonly string[];
  /** With what a caption begins right below its picture: "Im Bild"; patterns. */
  readonly captionPhrases: readonly string[];
  readonly pictures: PictureWords;
}
