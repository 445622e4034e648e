import type { Release } from "@civic-media/schema";
import { foldedWords } from "../fold.ts";
import { bodyText } from "../searched-text.ts";
import { snippetOf } from "../snippet.ts";
import type { SearchHit, SearchOptions } from "../store.ts";
import type { Row, SqlDriver, SqlValue } from "./driver.ts";

/** Finds releases by words. */
export interface TextIndex {
  /** Adds the words of a page that has none there. */
  put(page: number, release: Release): void;
  /** Takes the words of a page out. */
  remove(page: number): void;
  search(query: string, options: SearchOptions): SearchHit[];
}

/** A word of a query stands for at most this many words of the archive, the most like it first. */
const MOST_VARIANTS = 400;
/** Of so many matches, the newest, the best are shown first. */
const MOST_WEIGHED = 2_000;
/** More words than this in a query say nothing more. */
const MOST_TERMS = 12;

const trigramsOf = (word: string): string[] => {
  const letters = [...word];
  const trigrams = letters.slice(2).map((letter, index) => `${letters[index]}${letters[index + 1]}${letter}`);
  return [...new Set(trigrams)];
};

const quoted = (word: string) => `"${word}"`;

function createWords(driver: SqlDriver): { add(words: Iterable<string>): void; containing(part: string): string[] } {
  const insert = driver.prepare("INSERT INTO words (word) VALUES (?) ON CONFLICT DO NOTHING RETURNING id");
  const insertPart = driver.prepare("INSERT INTO word_parts (rowid, word) VALUES (?, ?)");
  const find = driver.prepare(
    `SELECT words.word FROM word_parts JOIN words ON words.id = word_parts.rowid
     WHERE word_parts MATCH ? AND instr(words.word, ?) > 0 ORDER BY length(words.word) LIMIT ${MOST_VARIANTS}`,
  );
  // Most words of a release stand in earlier ones too; those seen lately need no question.
  const recent = new Set<string>();
  return {
    add(words) {
      for (const word of words) {
        if (recent.has(word)) continue;
        if (recent.size > 50_000) recent.clear();
        recent.add(word);
        const id = word.length < 3 ? undefined : insert.get(word)?.["id"];
        if (id !== undefined) insertPart.run(id, word);
      }
    },
    containing(part) {
      if ([...part].length < 3) return [part];
      const rows = find.all(trigramsOf(part).map(quoted).join(" AND "), part);
      return rows.map((row) => String(row["word"]));
    },
  };
}

const toHit = (row: Row, words: readonly string[]): SearchHit => ({
  url: String(row["url"]),
  headline: String(row["headline"]),
  datePublished: String(row["date_published"]),
  publisher: String(row["publisher"]),
  snippet: snippetOf(bodyText(JSON.parse(String(row["release"]))), words),
});

/**
 * The search index in SQLite. Words are found inside longer ones through an index of the words themselves, which is much
 * smaller than one of all the texts.
 */
export function createTextIndex(driver: SqlDriver): TextIndex {
  const words = createWords(driver);
  const remove = driver.prepare("DELETE FROM texts WHERE rowid = ?");
  const insert = driver.prepare("INSERT INTO texts (rowid, headline, body) VALUES (?, ?, ?)");
  // Words that stand in every release make many matches. The newest are weighed, and only the hits that are shown are read.
  const find = driver.prepare(
    `SELECT pages.url, pages.headline, pages.publisher, pages.date_published, versions.release
     FROM (
       SELECT id, date_published, score FROM (
         SELECT pages.id, pages.date_published, bm25(texts, 6, 1) AS score FROM texts JOIN pages ON pages.id = texts.rowid
         WHERE texts MATCH ? AND pages.date_published >= ? AND substr(pages.date_published, 1, 10) <= ?
         ORDER BY texts.rowid DESC LIMIT ?
       ) ORDER BY score, date_published DESC LIMIT ? OFFSET ?
     ) AS found
     JOIN pages ON pages.id = found.id
     JOIN versions ON versions.page = pages.id AND versions.version = pages.version
     ORDER BY found.score, found.date_published DESC`,
  );
  return {
    remove: (page) => remove.run(page),
    put(page, release) {
      const headline = foldedWords(release.headline);
      const body = foldedWords(bodyText(release));
      insert.run(page, headline.join(" "), body.join(" "));
      words.add(new Set([...headline, ...body]));
    },
    search(query, { limit = 20, offset = 0, since = "", until = "9999-12-31" }) {
      const terms = [...new Set(foldedWords(query))].slice(0, MOST_TERMS);
      const variants = terms.map((term) => words.containing(term));
      if (terms.length === 0 || variants.some((list) => list.length === 0)) return [];
      const match = variants.map((list) => `(${list.map(quoted).join(" OR ")})`).join(" AND ");
      const values: SqlValue[] = [match, since, until, Math.max(MOST_WEIGHED, limit + offset), limit, offset];
      return find.all(...values).map((row) => toHit(row, terms));
    },
  };
}
