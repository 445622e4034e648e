/** What scripts can rely on: one exit code per kind of end. */
export const EXIT = {
  /** Done. */
  ok: 0,
  /** The input was read, but holds no release, no license, or an invalid document. */
  nothingFound: 1,
  /** The command line is wrong. */
  usage: 2,
  /** The input cannot be read: missing, a folder, empty, not text. */
  inputUnreadable: 3,
  /** The address cannot be fetched. */
  addressUnreachable: 4,
  /** A file cannot be written. */
  outputUnwritable: 5,
  /** Ended by Ctrl-C; what was done is kept. */
  interrupted: 130,
  /** A mistake in civic-media itself. */
  internal: 70,
} as const;

/** Exit codes by the code of the error that ended the command; any other caller's mistake is one of usage. */
export const EXIT_BY_ERROR: Readonly<Record<string, number>> = {
  "input-unreadable": EXIT.inputUnreadable,
  "config-invalid": EXIT.usage,
  "archive-missing": EXIT.inputUnreadable,
  "archive-unreadable": EXIT.inputUnreadable,
  "archive-unknown": EXIT.inputUnreadable,
  "archive-unwritable": EXIT.outputUnwritable,
  "address-unreachable": EXIT.addressUnreachable,
  "source-unreachable": EXIT.addressUnreachable,
  "source-invalid": EXIT.nothingFound,
  "output-unwritable": EXIT.outputUnwritable,
  "nothing-found": EXIT.nothingFound,
  "release-invalid": EXIT.nothingFound,
};
