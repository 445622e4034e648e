// A small CMS: takes in what agencies and cities send, in the formats of newsrooms, and keeps the rights beside the text.
import { readNewsMlG2, readNinjs, readNitf } from "@civic-media/render/read";
import { contentHash, diffReleases, plainText } from "@civic-media/schema";
import { fromNinjs } from "@civic-media/schema/import";
import Database from "libsql";

/** A file of civic-media holds the whole release; one of another program is read field by field. */
function ninjs(text) {
  const own = readNinjs(text);
  if (own.releases.length > 0) return own;
  try {
    const { release, issues } = fromNinjs(JSON.parse(text));
    return { releases: release === undefined ? [] : [release], diagnostics: issues };
  } catch {
    return own;
  }
}

/** How each format is known by its first characters. */
const READERS = [
  [/^\s*\{/, ninjs],
  [/<nitf[\s>]/, readNitf],
  [/<(?:newsItem|newsMessage|packageItem)[\s>]/, readNewsMlG2],
];

/** Opens the store of articles. */
export function openDesk(file) {
  const database = new Database(file);
  database.exec(`CREATE TABLE IF NOT EXISTS articles (
    id TEXT PRIMARY KEY, hash TEXT NOT NULL, headline TEXT NOT NULL, published TEXT NOT NULL,
    text TEXT NOT NULL, rights TEXT NOT NULL, release TEXT NOT NULL)`);
  return {
    find: (id) => database.prepare("SELECT * FROM articles WHERE id = ?").get([id]),
    put: (row) =>
      database
        .prepare(
          "INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET hash = excluded.hash, headline = excluded.headline, published = excluded.published, text = excluded.text, rights = excluded.rights, release = excluded.release",
        )
        .run(row),
    close: () => database.close(),
  };
}

/** Who may do what, in one line for editors. */
const rightsLine = ({ rights = [] }) =>
  rights.map(({ scope, license, kind }) => `${scope}: ${license?.name ?? kind}`).join("; ") || "nothing stated: ask";

async function take(release, desk) {
  const { id, headline, datePublished } = release;
  const [hash, known] = [await contentHash(release), desk.find(id)];
  if (known?.hash === hash) return { status: "same", id };
  const text = plainText(release);
  desk.put([id, hash, headline, datePublished, text, rightsLine(release), JSON.stringify(release)]);
  if (known === undefined) return { status: "new", id };
  return {
    status: "corrected",
    id,
    changes: diffReleases(JSON.parse(known.release), release).map(({ message }) => message),
  };
}

/**
 * Takes in one file.
 *
 * @param {string} text - ninjs, NITF or NewsML-G2
 * @returns for each release what became of it: `new`, `same`, or `corrected` with the changes in sentences; `refused` with
 *   the reasons where the file holds none
 */
export async function ingest(text, desk) {
  const reader = READERS.find(([pattern]) => pattern.test(text.slice(0, 4_000)))?.[1];
  if (reader === undefined)
    return [{ status: "refused", reasons: ["The file is neither ninjs nor NITF nor NewsML-G2."] }];
  const { releases, diagnostics } = reader(text);
  if (releases.length === 0) return [{ status: "refused", reasons: diagnostics.map(({ message }) => message) }];
  const outcomes = [];
  for (const release of releases) outcomes.push(await take(release, desk));
  return outcomes;
}
