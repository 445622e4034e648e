/** What the command needs of the world around it; tests pass their own. */
export interface Io {
  /** Reads standard input to its end. */
  readStdin: () => Promise<Uint8Array>;
  /** Writes data; ends when the data is out. */
  writeStdout: (data: string | Uint8Array) => Promise<void>;
  /** Writes words for people. */
  writeStderr: (text: string) => void;
  /** Folder that relative paths start from. */
  cwd: string;
  /** Environment variables: `NO_COLOR`, `FORCE_COLOR`, `LC_ALL`, `LANG`, `CIVIC_MEDIA_CONTACT`. */
  env: Readonly<Record<string, string | undefined>>;
  /** Whether standard error is a terminal. */
  isTerminal: boolean;
  /** Whether standard output is a terminal, where much data is of use to nobody. */
  isOutputTerminal?: boolean;
  /** Columns of the terminal. */
  columns: number;
  /** Fetches an address. */
  fetch: typeof fetch;
  /** The time, for parsers of relative dates and for `retrieved`. */
  now: () => Date;
  /** Ends long work in good order: Ctrl-C. */
  signal?: AbortSignal;
  /** Language of words for people, as BCP 47 tag; without it, that of the environment. */
  inLanguage?: string;
  /** The program of threads that read pages; where it is absent, pages are read in this thread. */
  worker?: URL;
  /** Folder of the playground's files, with a slash at its end; where it is absent, there is no playground. */
  playground?: URL;
  /** Opens an address in the browser. */
  openAddress?: (address: string) => void;
}
