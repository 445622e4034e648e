/** The words of dates, and of the notices above a release: what previews say too, which need not load the others. */
export interface NoticeLabels {
  /** Month names as they stand in a date, January first. */
  readonly months: readonly string[];
  /** Pattern of a day: `{day}.\u00a0{month} {year}`. Use U+00A0 between day and month: a line does not break there. */
  readonly date: string;
  /** Pattern of a day with its time: `{date}, {time}\u00a0Uhr`. Use U+00A0 between the time and its word. */
  readonly dateTime: string;
  readonly draft: string;
  /** `{date}` is replaced. */
  readonly scheduled: string;
  /** `{date}` is replaced. */
  readonly embargoed: string;
  /** `{date}` is replaced. */
  readonly withdrawn: string;
}

/** The words that every format adds to the content of a release, in one language. */
export interface CommonLabels {
  readonly media: string;
  readonly photo: string;
  readonly video: string;
  readonly audio: string;
  readonly document: string;
  readonly events: string;
  readonly accreditation: string;
  readonly about: string;
  readonly contact: string;
  readonly mediaContact: string;
  readonly related: string;
  readonly rights: string;
  readonly scopes: { readonly text: string; readonly images: string; readonly image: string; readonly page: string };
  readonly creditToPrint: string;
  readonly creditRequired: string;
  readonly commercialUse: { readonly allowed: string; readonly ask: string; readonly prohibited: string };
  readonly acquireLicense: string;
  readonly ccUnspecified: string;
  readonly reserved: string;
  readonly statutory: string;
  readonly unknownRights: string;
  readonly corrections: { readonly correction: string; readonly clarification: string; readonly update: string };
  readonly editorialNote: string;
  readonly source: string;
  /** What stands between a label and what it labels, before the space: French sets a space of its own before it. */
  readonly colon: string;
  /** What stands between the parts of a list, with its space. Default: `, `. */
  readonly comma?: string;
  /** The decimal sign. */
  readonly decimal: string;
}

/** What markup says besides, as feeds carry it. */
export interface MarkupLabels {
  readonly download: string;
  readonly transcript: string;
  readonly publicContact: string;
  readonly topics: string;
  readonly replacedBy: string;
}

/** What header and contacts say besides, in text and on pages. */
export interface HeaderLabels {
  readonly updated: string;
  readonly onBehalfOf: string;
  readonly telephone: string;
  readonly email: string;
  readonly quotations: string;
}

/** What pages alone say. */
export interface PageLabels {
  readonly otherVersions: string;
  readonly easyLanguage: string;
  readonly signLanguage: string;
  readonly machineTranslation: string;
  readonly skipToContent: string;
}

/** The words that formats add to a whole release, in one language. */
export interface DocumentLabels extends CommonLabels, MarkupLabels, HeaderLabels, PageLabels {}

/** The words that formats add to a release, in one language. */
export interface Labels extends NoticeLabels, DocumentLabels {}

/** The words that feeds add to a release, in one language. */
export interface FeedLabels extends NoticeLabels, CommonLabels, MarkupLabels {}

/** The words that plain text and Markdown add to a release, in one language. */
export interface TextLabels extends NoticeLabels, CommonLabels, HeaderLabels {}

/** Chooses the labels for a language, by its tag: every language gets some. */
export type ChooseLabels<L = Labels> = (inLanguage: string) => L;

/** The words that a newsroom adds around its releases: apart, so that single documents need not load them. */
export interface NewsroomLabels {
  readonly releases: string;
  readonly archive: string;
  readonly search: string;
  readonly noResults: string;
  readonly showMore: string;
  readonly subscribe: string;
  readonly newer: string;
  readonly older: string;
  readonly notFound: string;
  /** Month names as they stand alone, where the language inflects them in a date. */
  readonly monthNames?: readonly string[];
}
