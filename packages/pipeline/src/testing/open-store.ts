import { openPostgresStore } from "../store/postgres/index.ts";
import { openSqliteStore } from "../store/sqlite/index.ts";
import type { Store } from "../store/store.ts";
import { installed, startPostgres, type TestServer } from "./servers.ts";

let count = 0;

/** A place where archives can be, empty each time one is opened. */
export interface TestStores {
  readonly name: string;
  readonly missing: boolean;
  start(): Promise<TestServer | undefined>;
  open(server: TestServer | undefined): Promise<Store>;
}

/** Every kind of archive; they all keep the same promises. */
export const stores: readonly TestStores[] = [
  {
    name: "SQLite",
    missing: false,
    start: async () => undefined,
    open: async () => openSqliteStore(":memory:"),
  },
  {
    name: installed.postgres ? "PostgreSQL" : "PostgreSQL (skipped: it is missing)",
    missing: !installed.postgres,
    start: startPostgres,
    open: (server) => {
      count += 1;
      return openPostgresStore({ connectionString: server?.url ?? "", schema: `archive_${count}` });
    },
  },
];
