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

/** Words of the lines that say how to reach somebody; patterns. */
export interface ContactWords {
  /** What stands before the number of a telephone, beside "Tel.". */
  readonly telephone: readonly string[];
  /** What stands before the number within a house: `ext`. */
  readonly extension: readonly string[];
  /** What labels a line and says nothing by itself: `address`. */
  readonly labels: readonly string[];
  /** Parts of words that say that a contact is for the media. */
  readonly media: readonly string[];
  /** Parts of words for posts in press work; the line that holds one says what somebody does. */
  readonly posts: readonly string[];
  /** Titles before names, as they are written there; the words of {@link ContactWords.offices}, too. */
  readonly titles: readonly string[];
  /** Offices that stand right before a name. */
  readonly offices: readonly string[];
}

/** Words around days and times; patterns. */
export interface DayWords {
  readonly weekdays: readonly string[];
  /** "On", before a day. */
  readonly on: readonly string[];
  /** "At", before a time. */
  readonly at: readonly string[];
  /** "From", before the time at which something begins. */
  readonly from: readonly string[];
  /** "To", between two times. */
  readonly to: readonly string[];
  /** What stands behind a time, beside "h", "am" and "pm". */
  readonly clock: readonly string[];
  /** What stands between place and day in a dateline: `Wien, am 3. Mai`. */
  readonly dateline: readonly string[];
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
  readonly contacts: ContactWords;
  readonly days: DayWords;
}
