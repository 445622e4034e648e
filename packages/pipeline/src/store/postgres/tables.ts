/**
 * The tables, in a schema of their own. As in SQLite, `pages` has one row for each address and `versions` one for each
 * state of its release; `words` is what a search looks through, folded, with an index of three-letter pieces (`pg_trgm`)
 * that finds words inside longer ones.
 */
export const tablesOf = (schema: string): string => `
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE SCHEMA IF NOT EXISTS ${schema};
CREATE TABLE IF NOT EXISTS ${schema}.layout (number integer NOT NULL);
CREATE TABLE IF NOT EXISTS ${schema}.pages (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  url text COLLATE "C" NOT NULL UNIQUE,
  status text NOT NULL DEFAULT 'live',
  first_seen text NOT NULL,
  last_seen text NOT NULL,
  changed text NOT NULL,
  etag text,
  last_modified text,
  source text,
  failures integer NOT NULL DEFAULT 0,
  next_due text COLLATE "C" NOT NULL,
  version integer NOT NULL DEFAULT 0,
  body_hash text,
  headline text,
  publisher text,
  date_published text COLLATE "C",
  headline_words text,
  words text
);
DROP INDEX IF EXISTS ${schema}.pages_due;
CREATE INDEX IF NOT EXISTS pages_next ON ${schema}.pages (next_due);
CREATE INDEX IF NOT EXISTS pages_date ON ${schema}.pages (date_published);
CREATE INDEX IF NOT EXISTS pages_words ON ${schema}.pages USING gin (words gin_trgm_ops);
CREATE TABLE IF NOT EXISTS ${schema}.versions (
  page bigint NOT NULL REFERENCES ${schema}.pages (id),
  version integer NOT NULL,
  kind text NOT NULL,
  seen text NOT NULL,
  content_hash text NOT NULL,
  parser_version text NOT NULL,
  release text NOT NULL,
  changes text NOT NULL,
  PRIMARY KEY (page, version)
);
CREATE TABLE IF NOT EXISTS ${schema}.bands (
  band integer NOT NULL,
  bits text NOT NULL,
  page bigint NOT NULL REFERENCES ${schema}.pages (id),
  fingerprint text NOT NULL,
  PRIMARY KEY (band, bits, page)
);
CREATE INDEX IF NOT EXISTS bands_page ON ${schema}.bands (page);
INSERT INTO ${schema}.layout (number) SELECT ${LAYOUT} WHERE NOT EXISTS (SELECT 1 FROM ${schema}.layout);
UPDATE ${schema}.layout SET number = ${LAYOUT} WHERE number < ${LAYOUT};
`;

/** The number of the tables' layout. */
export const LAYOUT = 2;
