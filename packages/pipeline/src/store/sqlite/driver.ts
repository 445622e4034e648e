/** What SQLite takes and gives. */
export type SqlValue = string | number | null | Uint8Array;

/** One row, by column. */
export type Row = Readonly<Record<string, SqlValue>>;

/** A prepared statement. */
export interface Statement {
  run(...values: SqlValue[]): void;
  get(...values: SqlValue[]): Row | undefined;
  all(...values: SqlValue[]): Row[];
}

/** What the archive needs of a library for SQLite. */
export interface SqlDriver {
  /** The library's name, for messages. */
  readonly name: string;
  /** Whether several processes may write to one file: the library knows write-ahead logging. */
  readonly shared: boolean;
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}
