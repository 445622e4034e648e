import { VERSION_COLUMNS } from "../rows.ts";
import type { SqlDriver, Statement } from "./driver.ts";

/** How many rows are read at once where all are gone through. */
export const CHUNK = 200;

const LATEST = "JOIN versions ON versions.page = pages.id AND versions.version = pages.version";

type StatementName =
  | "page"
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
  | "inBand"
  | "ofDay";

/** The archive's statements, by what they do. */
export type Statements = Readonly<Record<StatementName, Statement>>;

const STATEMENTS: Readonly<Record<StatementName, string>> = {
  page: `SELECT * FROM pages WHERE url = ?`,
  latest: `SELECT ${VERSION_COLUMNS} FROM pages ${LATEST} WHERE pages.id = ?`,
  addPage: `INSERT INTO pages (url, status, first_seen, last_seen, changed, next_due) VALUES (?, 'live', ?, ?, ?, ?) RETURNING id`,
  see: `UPDATE pages SET last_seen = max(last_seen, ?), failures = 0, next_due = ? WHERE id = ?`,
  answer: `UPDATE pages SET last_seen = max(last_seen, ?), failures = 0, next_due = ?, status = 'live', etag = ?, last_modified = ?, source = coalesce(?, source), body_hash = ? WHERE id = ?`,
  setVersion: `UPDATE pages SET version = ?, changed = ?, status = ?, headline = ?, publisher = ?, date_published = ? WHERE id = ?`,
  addVersion: `INSERT INTO versions (page, version, kind, seen, content_hash, parser_version, release, changes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  fail: `UPDATE pages SET failures = failures + 1, next_due = ? WHERE id = ?`,
  versions: `SELECT ${VERSION_COLUMNS} FROM pages JOIN versions ON versions.page = pages.id WHERE pages.url = ? ORDER BY versions.version`,
  releases: `SELECT ${VERSION_COLUMNS} FROM pages ${LATEST} WHERE pages.url > ? AND (pages.status = 'live' OR ?) ORDER BY pages.url LIMIT ${CHUNK}`,
  due: `SELECT url FROM pages WHERE next_due <= ? AND (? IS NULL OR source = ?) ORDER BY next_due LIMIT ?`,
  count: `SELECT (SELECT count(*) FROM pages) AS pages, (SELECT count(*) FROM versions) AS versions, (SELECT count(*) FROM pages WHERE status = 'withdrawn') AS withdrawn`,
  clearBands: `DELETE FROM bands WHERE page = ?`,
  addBands: `INSERT INTO bands (band, bits, page, fingerprint) VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?)`,
  inBand: `SELECT pages.url, pages.headline, bands.fingerprint FROM bands JOIN pages ON pages.id = bands.page WHERE band = ? AND bits = ?`,
  ofDay: `SELECT pages.url, pages.headline, bands.fingerprint FROM pages CROSS JOIN bands ON bands.page = pages.id AND band = 0 WHERE pages.date_published >= ? AND pages.date_published < ?`,
};

/** Prepares all statements once. */
export function prepareAll(driver: SqlDriver): Statements {
  const entries = Object.entries(STATEMENTS).map(([name, sql]) => [name, driver.prepare(sql)]);
  return Object.fromEntries(entries) as Statements;
}
