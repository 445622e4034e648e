/** The archive that commands use where none is named. */
export const DEFAULT_ARCHIVE = "archive.sqlite";

/** The option that every command over an archive has. */
export const ARCHIVE_OPTION: readonly [flags: string, help: string] = [
  "-a, --archive <file>",
  `the archive; without it, ${DEFAULT_ARCHIVE}`,
];
