/** How much a diagnostic matters: without a release, a doubtful value, worth knowing. */
export type Severity = "error" | "warning" | "info";

/** What the page leaves open. */
export interface Diagnostic {
  /** Noun first: `date-published-ambiguous`. */
  code: DiagnosticCode;
  /** `error`: there is no release; `warning`: a value is doubtful; `info`: worth knowing. */
  severity: Severity;
  /** In English, for people; match on `code`, which never changes its meaning. */
  message: string;
  /** The field of the release that it concerns. */
  field?: string;
  /** The rule that could not decide. */
  rule?: string;
  /** The words of the page. */
  evidence?: string;
}

/** Every code of a diagnostic. */
export type DiagnosticCode =
  | "input-empty"
  | "input-not-html"
  | "page-is-listing"
  | "page-is-feed"
  | "page-is-bundle"
  | "listing-missing"
  | "body-missing"
  | "headline-missing"
  | "date-published-missing"
  | "date-published-from-change"
  | "date-published-ambiguous"
  | "date-published-contradictory"
  | "headline-uncertain"
  | "kicker-uncertain"
  | "publisher-uncertain"
  | "language-uncertain"
  | "language-unknown"
  | "region-unknown"
  | "license-unnamed"
  | "license-contradictory"
  | "license-and-terms"
  | "rights-missing"
  | "quotation-speaker-unknown"
  | "quotation-unclosed"
  | "url-missing"
  | "embargo-unclear"
  | "text-damaged"
  | "text-repaired"
  | "release-invalid";

// Each message once; `{}` stands for the words of the page.
const MESSAGES: Readonly<Record<DiagnosticCode, readonly [Severity, string]>> = {
  "input-empty": ["error", "The page is empty."],
  "input-not-html": ["error", "The input is no HTML page: it begins with {}."],
  "page-is-listing": ["error", "The page lists several releases, beginning with {}; it holds none itself."],
  "page-is-feed": ["error", "The input is a feed of releases and no page; read it with `parseListing`."],
  "page-is-bundle": [
    "warning",
    "The page holds several releases, beginning with {}; read them one by one with `parseBundle`.",
  ],
  "listing-missing": ["error", "The page lists no releases: no titles with links and dates, again and again."],
  "body-missing": ["error", "The page holds no running text, so there is no release on it."],
  "headline-missing": ["error", "The page has no headline above its text, so there is no release on it."],
  "date-published-missing": ["error", "The page names no day of publication, and a release needs one."],
  "date-published-from-change": ["warning", "The page names no day of publication; {} is when it was changed last."],
  "date-published-ambiguous": ["warning", "The date {} can be read day first or month first."],
  "date-published-contradictory": ["warning", "The page names several days that may be the day of publication: {}."],
  "headline-uncertain": ["warning", "Another line of the page may be the headline: {}."],
  "kicker-uncertain": ["info", "The line {} stands above the headline; it may be a kicker or a category."],
  "publisher-uncertain": [
    "warning",
    "The page does not name its publisher in a field of its own; {} was read from its text or address.",
  ],
  "language-uncertain": ["warning", "The language was guessed from few words."],
  "language-unknown": [
    "warning",
    "The words of the page are in no language that the parser knows; labels, quotations and dates in words cannot be read.",
  ],
  "region-unknown": ["info", "The page does not say which country's {} it uses."],
  "license-unnamed": [
    "warning",
    "The page says Creative Commons without naming the tool and version: {}. Ask the publisher before you rely on it.",
  ],
  "license-contradictory": ["warning", "The page names several licenses: {}."],
  "license-and-terms": ["warning", "Beside an open license the page has terms of its own for photos: {}."],
  "rights-missing": ["info", "The page says nothing about the use of its text and photos."],
  "quotation-speaker-unknown": ["warning", "The page does not say clearly who speaks: {}."],
  "quotation-unclosed": ["info", "A quotation mark opens and does not close: {}."],
  "url-missing": [
    "info",
    "The address of the page is not known, so links stay out and the release gets an id of its content. Pass `url`.",
  ],
  "embargo-unclear": [
    "warning",
    "The page names an embargo without a time and zone: {}. Pass `timeZone`, or ask the sender before you publish.",
  ],
  "text-damaged": ["warning", "Characters of the page are damaged and stay as they are: {}."],
  "text-repaired": ["info", "Text of the page was encoded twice; it was repaired."],
  "release-invalid": ["error", "The page's values do not make a valid release: {}."],
};

/**
 * Makes a diagnostic from its code.
 *
 * @param code - which one
 * @param details - the field and rule it concerns, and the words of the page
 * @returns the diagnostic with its severity and message
 */
export function diagnostic(
  code: DiagnosticCode,
  details: { field?: string; rule?: string; evidence?: string } = {},
): Diagnostic {
  const [severity, message] = MESSAGES[code];
  return { code, severity, message: message.replace("{}", () => `“${shorten(details.evidence ?? "")}”`), ...details };
}

function shorten(text: string): string {
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
