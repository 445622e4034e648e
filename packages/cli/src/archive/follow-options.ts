import { ARCHIVE_OPTION } from "./archive-option.ts";

/** What commands that ask sites have in common. */
export const FOLLOW_OPTIONS: readonly (readonly [flags: string, help: string])[] = [
  ARCHIVE_OPTION,
  ["-c, --contact <who>", "your e-mail address or page, for the sites' owners; or set CIVIC_MEDIA_CONTACT"],
  ["-s, --since <day>", "only releases of this day or later, as far as the source dates them"],
  ["-d, --delay <seconds>", "pause between two questions to one host; without it, 1"],
  ["--allow-host <hosts>", "hosts in private networks that may be asked, with commas between: localhost:8080"],
  ["--json", "write what happens as JSON lines to standard output"],
];
