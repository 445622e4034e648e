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
  /** Houses in which people are served, as words or as ends of the first word of a name: `theater`. */
  readonly houses: readonly string[];
  /** Streets and squares, as words or as ends of words in front of a number, or in front of a name. */
  readonly streets: readonly string[];
  /** Beginnings of words for what others than journalists call for: tickets, tables, courses. */
  readonly bookings: readonly string[];
  /** Trades of those who wrote the text, or a book. */
  readonly writers: readonly string[];
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

/** Words of the lines that say who wrote a text; patterns. */
export interface BylineWords {
  /** "By", before whoever wrote or made something, also where nothing stands in front of it. */
  readonly by: readonly string[];
  /** What says the same behind a noun: `foto de`. */
  readonly of: readonly string[];
  /** "And", between two names. */
  readonly and: readonly string[];
  /** Words behind a name with which something else begins: `mit`. */
  readonly with: readonly string[];
  /** "On behalf of". */
  readonly behalf: readonly string[];
  /** Whole phrases before a name: `über die Autorin`. */
  readonly opens: readonly string[];
  /** Words for authors and texts that open bylines, with or without a colon. */
  readonly nouns: readonly string[];
  /** Words that do so only before a colon. */
  readonly labels: readonly string[];
  /** Words for what somebody writes: `article by`. */
  readonly works: readonly string[];
  /** "Text", beside pictures by the same author: `Text und Fotos`. */
  readonly texts: readonly string[];
  /** What was done with a text: `geschrieben von`. */
  readonly written: readonly string[];
  /** "By", behind those alone. */
  readonly writtenBy: readonly string[];
  /** What others have done for it, and with what: `edited by`, `kamera:`. */
  readonly helped: readonly string[];
  /** Offices and trades: behind a name they say what the author is. */
  readonly trades: readonly string[];
  /** Words before a trade that are no name: `staff writer`. */
  readonly staff: readonly string[];
  /** Words of buttons and notes behind a name. */
  readonly ends: readonly string[];
  /** What stands in place of an author and names nobody; a whole text. */
  readonly noAuthors: readonly string[];
  /** Words that stand in no name. */
  readonly notInNames: readonly string[];
  /** What a page says of a book beside its author, before a colon. */
  readonly books: readonly string[];
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
  /** Nouns for organizations of all kinds, as words or as ends of words: `verein`; patterns. */
  readonly organizations: readonly string[];
  /** Beginnings of words that make what stands in a contact a desk, an address or a day, and no name; patterns. */
  readonly desksAndPlaces: readonly string[];
  /** The link to the next page of a list. */
  readonly nextPage: readonly string[];
  /** What stands where a program is to put the text: `wird geladen`; patterns. */
  readonly loading: readonly string[];
  /** Links to the whole text behind an excerpt. */
  readonly more: readonly string[];
  /** Names of the page that lists the releases, as links to it say. */
  readonly listings: readonly string[];
  /** What stands before a caption, with a mark behind it, beside the names of pictures: "Bildtext:"; patterns. */
  readonly captionLabels: readonly string[];
  /** With what a caption begins right below its picture: "Im Bild"; patterns. */
  readonly captionPhrases: readonly string[];
  readonly articles: readonly string[];
  /** What stands behind the name of the thing in a headline, before whose it is and for what: `Einladung zum`; patterns. */
  readonly kindOf: readonly string[];
  readonly kindFor: readonly string[];
  /** Words around the name of a language in links to translations: "Read this in English"; patterns. */
  readonly versions: readonly string[];
  /** What stands above adverts; patterns. */
  readonly adverts: readonly string[];
  /** Marks of the end of a text, and those that are such only between signs; patterns. */
  readonly ends: readonly string[];
  readonly endsMarked: readonly string[];
  /** What else than pictures a license may be of: `Texte`; patterns. */
  readonly contents: readonly string[];
  /** What links say of their target in brackets, for those who do not see it; patterns. */
  readonly linkNotes: readonly string[];
  /** Words of a notice of rights that speaks of the whole page; patterns. */
  readonly wholePage: readonly string[];
  /** What follows the name of the holder in a notice: "all rights"; patterns. */
  readonly claims: readonly string[];
  /** Words for rights, which stand in no name of a holder; patterns. */
  readonly rights: readonly string[];
  /** Words between the parts of the name of a place: `am`. */
  readonly placeLinks: readonly string[];
  /** Names of the thing before its number, and words for "number"; patterns. */
  readonly numbers: { readonly things: readonly string[]; readonly words: readonly string[] };
  /** Beginnings of words without one of which nothing states terms for photos: of what, and under which; patterns. */
  readonly photoTerms: { readonly photos: readonly string[]; readonly terms: readonly string[] };
  readonly pictures: PictureWords;
  readonly contacts: ContactWords;
  readonly days: DayWords;
  readonly bylines: BylineWords;
}
