import { CivicMediaError } from "@civic-media/schema";
import type { SqlDriver, Statement } from "./driver.ts";

/** What libraries for SQLite say in their own words, and what that means here. */
const MEANINGS: readonly (readonly [words: RegExp, code: string, sentence: string])[] = [
  [/disk is full|disk I\/O error|SQLITE_(?:FULL|IOERR)/i, "archive-unwritable", "cannot be written: the disk is full, or does not answer. What was stored before is kept."],
  [/read-?only|permission denied/i, "archive-unwritable", "cannot be written: this user may only read it."],
  [/\b(?:busy|locked)\b/i, "archive-unwritable", "cannot be written: another program has held it for too long. Try again when that has ended."],
  [/malformed|not a database|corrupt|SQLITE_NOTADB/i, "archive-unreadable", "is damaged. Take a copy that was kept, or what “sqlite3 FILE .recover” saves of it."],
]; // biome-ignore format: a table

/** The error of ours behind one of the library, where its words are known. */
function explained(error: unknown, file: string): unknown {
  if (CivicMediaError.is(error)) return error;
  const { code: name = "", message: words = "" } = error as Partial<NodeJS.ErrnoException>;
  const found = MEANINGS.find(([pattern]) => pattern.test(`${name} ${words}`));
  if (found === undefined) return error;
  const [, code, sentence] = found;
  return new CivicMediaError(code, `${file} ${sentence.replace("FILE", () => file)} (SQLite says: ${words})`, {
    cause: error,
  });
}

/**
 * A driver whose errors say what is wrong with which file, and what to do.
 *
 * @param driver - speaks as its library does
 * @param file - the file's path, for people
 */
export function explaining(driver: SqlDriver, file: string): SqlDriver {
  const attempt = <Value>(action: () => Value): Value => {
    try {
      return action();
    } catch (error) {
      throw explained(error, file);
    }
  };
  return {
    ...driver,
    exec: (sql) => attempt(() => driver.exec(sql)),
    prepare: (sql): Statement => {
      const statement = attempt(() => driver.prepare(sql));
      return {
        run: (...values) => attempt(() => statement.run(...values)),
        get: (...values) => attempt(() => statement.get(...values)),
        all: (...values) => attempt(() => statement.all(...values)),
      };
    },
  };
}
