import { VERSION_COLUMNS } from "../rows.ts";

/** The statements, over the tables of one schema. */
export function statementsFor(schema: string): Readonly<Record<StatementName, string>> {
  const pages = `${schema}.pages`;
  const latest = `${pages} JOIN ${schema}.versions ON versions.page = pages.id AND versions.version = pages.version`;
  return {
    page: `SELECT * FROM ${pages} WHERE url = $1`,
    lockPage: `SELECT * FROM ${pages} WHERE url = $1 FOR UPDATE`,
    latest: `SELECT ${VERSION_COLUMNS} FROM ${latest} WHERE pages.id = $1`,
    addPage: `INSERT INTO ${pages} (url, first_seen, last_seen, changed, next_due) VALUES ($1, $2, $2, $2, $3)
      ON CONFLICT (url) DO NOTHING`,
    see: `UPDATE ${pages} SET last_seen = greatest(last_seen, $2), failures = 0, next_due = $3 WHERE id = $1`,
    answer: `UPDATE ${pages} SET status = 'live', etag = $2, last_modified = $3, source = coalesce($4, source), body_hash = $5 WHERE id = $1`,
    setVersion: `UPDATE ${pages} SET version = $2, changed = $3, status = $4, headline = $5, publisher = $6, date_published = $7,
      headline_words = $8, words = $9 WHERE id = $1`,
    addVersion: `INSERT INTO ${schema}.versions (page, version, kind, seen, content_hash, parser_version, release, changes)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    fail: `UPDATE ${pages} SET failures = failures + 1, next_due = $2 WHERE id = $1`,
    versions: `SELECT ${VERSION_COLUMNS} FROM ${pages} JOIN ${schema}.versions ON versions.page = pages.id
      WHERE pages.url = $1 ORDER BY versions.version`,
    releases: `SELECT ${VERSION_COLUMNS} FROM ${latest} WHERE pages.url > $1 AND (pages.status = 'live' OR $2)
      ORDER BY pages.url LIMIT $3`,
    due: `SELECT url FROM ${pages} WHERE next_due <= $1 AND ($2::text IS NULL OR source = $2) ORDER BY next_due LIMIT $3`,
    count: `SELECT (SELECT count(*)::int FROM ${pages}) AS pages, (SELECT count(*)::int FROM ${schema}.versions) AS versions,
      (SELECT count(*)::int FROM ${pages} WHERE status = 'withdrawn') AS withdrawn`,
    clearBands: `DELETE FROM ${schema}.bands WHERE page = $1`,
    addBands: `INSERT INTO ${schema}.bands (band, bits, page, fingerprint)
      SELECT band, bits, $1, $4 FROM unnest($2::int[], $3::text[]) AS found (band, bits)`,
    ofDay: `SELECT pages.url, pages.headline, bands.fingerprint FROM ${pages} JOIN ${schema}.bands ON bands.page = pages.id
      WHERE band = 0 AND pages.date_published >= $1 AND pages.date_published < $2`,
    inBands: `SELECT pages.url, pages.headline, bands.fingerprint FROM ${schema}.bands JOIN ${pages} ON pages.id = bands.page
      WHERE (band, bits) IN (SELECT * FROM unnest($1::int[], $2::text[]))`,
    // The page of hits is chosen before the texts are read.
    search: `SELECT found.url, found.headline, found.publisher, found.date_published, versions.release
      FROM (SELECT * FROM ${pages} WHERE words LIKE ALL ($1) AND date_published >= $2 AND left(date_published, 10) <= $3
        ORDER BY (headline_words LIKE ALL ($1)) DESC, date_published DESC, id LIMIT $4 OFFSET $5) AS found
      JOIN ${schema}.versions ON versions.page = found.id AND versions.version = found.version
      ORDER BY (found.headline_words LIKE ALL ($1)) DESC, found.date_published DESC, found.id`,
  };
}

/** What the archive asks of its database. */
export type StatementName =
  | "page"
  | "lockPage"
  | "latest"
  | "addPage"
  | "see"
  | "answer"
  | "setVersion"
  | "addVersion"
  | "fail"
  | "versions"
  | "releases"
  | "due"
  | "count"
  | "clearBands"
  | "addBands"
  | "inBands"
  | "ofDay"
  | "search";
