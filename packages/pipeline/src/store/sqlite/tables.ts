/**
 * The tables. `pages` has one row for each address, `versions` one for each state of its release; `texts` finds words in
 * the latest versions, and `words` with `word_parts` finds the words that contain what is looked for.
 */
export const TABLES = `
CREATE TABLE IF NOT EXISTS pages (
  id INTEGER PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL,
  first_seen TEXT NOT NULL,
  last_seen TEXT NOT NULL,
  changed TEXT NOT NULL,
  etag TEXT,
  last_modified TEXT,
  source TEXT,
  failures INTEGER NOT NULL DEFAULT 0,
  next_due TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 0,
  body_hash TEXT,
  headline TEXT,
  publisher TEXT,
  date_published TEXT
);
DROP INDEX IF EXISTS pages_due;
CREATE INDEX IF NOT EXISTS pages_next ON pages (next_due);
CREATE INDEX IF NOT EXISTS pages_date ON pages (date_published);
CREATE TABLE IF NOT EXISTS versions (
  page INTEGER NOT NULL REFERENCES pages (id),
  version INTEGER NOT NULL,
  kind TEXT NOT NULL,
  seen TEXT NOT NULL,
  content_hash TEXT NOT NULL,
  parser_version TEXT NOT NULL,
  release TEXT NOT NULL,
  changes TEXT NOT NULL,
  PRIMARY KEY (page, version)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS bands (
  band INTEGER NOT NULL,
  bits TEXT NOT NULL,
  page INTEGER NOT NULL REFERENCES pages (id),
  fingerprint TEXT NOT NULL,
  PRIMARY KEY (band, bits, page)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS bands_page ON bands (page);
CREATE VIRTUAL TABLE IF NOT EXISTS texts USING fts5 (headline, body, content='', contentless_delete=1, detail=column);
CREATE TABLE IF NOT EXISTS words (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE);
CREATE VIRTUAL TABLE IF NOT EXISTS word_parts USING fts5 (word, content='', tokenize='trigram', detail=none);
`;

/** How long a connection waits for others that write to the same file, in milliseconds. */
export const MOST_WAIT_MS = 10_000;

/** What each connection is told. NORMAL is safe against crashes of the process. */
export const PRAGMAS: string = `
PRAGMA busy_timeout = ${MOST_WAIT_MS};
PRAGMA synchronous = NORMAL;
PRAGMA foreign_keys = ON;
`;

/** The number of the tables' layout, in `PRAGMA user_version`. */
export const LAYOUT = 2;
