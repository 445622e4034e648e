/**
 * What photos may be used for. `media`: reporting; `noncommercial` includes nothing else by itself; `out-of-context` and
 * `distorting` are ways of using, which terms forbid; `transfer` is passing files on to others.
 */
export type PhotoUse =
  | "any"
  | "media"
  | "private"
  | "education"
  | "noncommercial"
  | "commercial"
  | "advertising"
  | "party-political"
  | "social-media"
  | "editing"
  | "distorting"
  | "out-of-context"
  | "transfer"
  | "resale"
  | "archiving"
  | "machine-learning";

/**
 * The phrases of one language in which terms for photos are stated: data, no code. Each is the source of a regular
 * expression, matched from the beginning of a word, without regard to case; an own language, or more phrases for one, is an
 * object of this form in `parseUsageTerms`' option `phrases`.
 */
export interface UsageTermsPhrases {
  /** BCP 47: `de`. */
  readonly tag: string;
  readonly photos: readonly string[];
  /** Words that speak of photos without naming one: "photographer". */
  readonly photographers: readonly string[];
  /** Free of royalties: said of works alone, so that no other word need say that the talk is of their use. */
  readonly royaltyFree: readonly string[];
  /** Free of charge, as anything may be. */
  readonly free: readonly string[];
  /** Words that are uses, whatever is said of them. */
  readonly uses: Readonly<Partial<Record<PhotoUse, readonly string[]>>>;
  /** What permits by itself: "permitted", "available". */
  readonly permitted: readonly string[];
  /** What permits beside a word for using: "may". The press also may take photos. */
  readonly modals: readonly string[];
  /** Words beside which nothing is permitted, besides those of {@link UsageTermsPhrases.not}: "never", "nobody". */
  readonly never: readonly string[];
  /** Words of sentences that threaten and permit nothing: "prosecuted". */
  readonly penalties: readonly string[];
  /** What forbids: "prohibited". */
  readonly prohibited: readonly string[];
  /** What makes a use one to ask for. */
  readonly ask: readonly string[];
  /** "Without", before what is to be asked for. */
  readonly without: readonly string[];
  /** Words with which an exception begins: "but". */
  readonly but: readonly string[];
  /** Words that begin a condition: "if", "unless". */
  readonly conditional: readonly string[];
  /** Words with which a clause begins that tells of what stands before it: "which". */
  readonly relatives: readonly string[];
  /**
   * Phrases of sentences that rule nothing about the photos: what is common practice, what something does not mean, whose
   * support must not be claimed.
   */
  readonly asides: readonly string[];
  /** Words for a way of using: "in a manner that"; a clause that forbids it leaves other ways open. */
  readonly manner: readonly string[];
  /** What stands before a photo that may be any: "a", "such". */
  readonly indefinite: readonly string[];
  /** What stands before photos that are these: "the", "our", "all". */
  readonly definite: readonly string[];
  /** Words for photos in a form that means these, where the article is an ending. */
  readonly definitePhotos: readonly string[];
  /** Whole words of texts about the law: "law", "court". */
  readonly law: readonly string[];
  /** Whole words for whom photos show, and for where anybody finds some: "persons", "internet". */
  readonly general: readonly string[];
  /** Whole words of a clause that leaves open who does it: "be", in "may be used". */
  readonly passive: readonly string[];
  /** Whole words for those to whom terms give something, besides the media: "you", "everyone". */
  readonly readers: readonly string[];
  /** "By", before who does what is permitted. */
  readonly doneBy: readonly string[];
  /** "Only", before who alone may do something: "only the city may". */
  readonly only: readonly string[];
  /**
   * Whole words of sentences that permit nothing, though they speak of permissions: what the law
   * says, what many believe, what a word means, what somebody could permit, what was paid for. They still forbid and ask.
   * Words in a group are advice ("make sure that"), which takes nothing back behind a permission.
   */
  readonly reported: readonly string[];
  /** Short words with a full stop that ends no sentence, without it: "bzw". */
  readonly abbreviations: readonly string[];
  /** "Not", before "free". */
  readonly not: readonly string[];
  /** Words for naming, in forms that ask for it and do not report it: "citing", "to be named". */
  readonly naming: readonly string[];
  /** Forms that report as well, and ask only beside a word of {@link UsageTermsPhrases.demanding}: "named", "given". */
  readonly named: readonly string[];
  /** Words that make a rule or a condition of a sentence: "must", "if", "please". */
  readonly demanding: readonly string[];
  /** What is to be named: "source", "photographer". */
  readonly credited: readonly string[];
  /** Phrases that ask for a credit by themselves. */
  readonly creditRequired: readonly string[];
  /** What stands before the words of the credit. */
  readonly creditAs: readonly string[];
  /** A word in a credit in place of which a name is to be put: "Name". */
  readonly placeholder: readonly string[];
  /** Unlimited in time. */
  readonly unlimited: readonly string[];
  /** Unlimited in space. */
  readonly worldwide: readonly string[];
  /** What stands before the only country, the small word right before it included. */
  readonly onlyIn: readonly string[];
  readonly notTransferable: readonly string[];
  readonly notExclusive: readonly string[];
  /** Files are to be deleted after use. */
  readonly deleteAfterUse: readonly string[];
  /** What stands before an end: "until". */
  readonly until: readonly string[];
  /** Units of time: day, week, month, year. */
  readonly units: Readonly<Record<"D" | "W" | "M" | "Y", readonly string[]>>;
  /** "Of", between a use and what is used. */
  readonly of: readonly string[];
  /** "By", before who made a photo. */
  readonly by: readonly string[];
  /** "By", before who does something: behind it, what is named is reported and not asked for. */
  readonly agents: readonly string[];
  /** "To", between a credit and who is to be credited. */
  readonly to: readonly string[];
  readonly articles: readonly string[];
  /** "And", within the names of countries. */
  readonly and: readonly string[];
  /** Ends of nouns that name no country, where all nouns are written with capitals. */
  readonly notCountries: readonly string[];
  /** Words for erasing files. */
  readonly erased: readonly string[];
}
