import { CivicMediaError } from "@civic-media/schema";
import type { SqlDriver, Statement } from "./driver.ts";

type Make = (message: string, cause: unknown) => CivicMediaError;

const unwritable: Make = (message, cause) => new CivicMediaError("archive-unwritable", message, { cause });
const unreadable: Make = (message, cause) => new CivicMediaError("archive-unreadable", message, { cause });

/** What libraries for SQLite say in their own words, and what that means here. */
const MEANINGS: readonly (readonly [words: RegExp, make: Make, sentence: string])[] = [
  [/disk is full|disk I\/O error|SQLITE_(?:FULL|IOERR)/i, unwritable, "cannot be written: the disk is full, or does not answer. What was stored before is kept."],
  [/read-?only|permission denied/i, unwritable, "cannot be written: this user may only read it."],
  [/\b(?:busy|locked)\b/i, unwritable, "cannot be written: another program has held it for too long. Try again when that has ended."],
  [/malformed|not a database|corrupt|SQLITE_NOTADB/i, unreadable, "is damaged. Take a copy that was kept, or what “sqlite3 FILE .recover” saves of it."],
]; // biome-ignore format: a table

/** The error of ours behind one of the library, where its words are known. */
function explained(error: unknown, file: string): unknown {
  if (CivicMediaError.is(error)) return error;
  const { code: name = "", message: words = "" } = error as Partial<NodeJS.ErrnoException>;
  const found = MEANINGS.find(([pattern]) => pattern.test(`${name} ${words}`));
  if (found === undefined) return error;
  const [, make, sentence] = found;
  return make(`${file} ${sentence.replace("FILE", () => file)} (SQLite says: ${words})`, error);
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
