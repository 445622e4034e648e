import { availableParallelism } from "node:os";
import { type FormatId, formats } from "@civic-media/render";
import { CivicMediaError } from "@civic-media/schema";
import { chosenFormats } from "../commands/chosen-formats.ts";
import type { Io } from "../io.ts";
import { say } from "../locales/say.ts";

/** What `convert` was asked for. */
export interface ConvertOptions {
  readonly out?: string;
  readonly url?: string;
  readonly ids: readonly (FormatId | "json")[];
  /** Whether the formats were asked for by name: who names one wants it or an error. */
  readonly isChosen: boolean;
  readonly isQuiet: boolean;
  readonly isJson: boolean;
  readonly isDryRun: boolean;
  readonly isForced: boolean;
  /** Whether the page is to be shown in the playground. */
  readonly isPreview: boolean;
  readonly threads: number;
}

const ALL: readonly (FormatId | "json")[] = ["json", ...(Object.keys(formats) as FormatId[])];
const MOST_THREADS = 64;

function threadsOf(threads: unknown, io: Io): number {
  const number = threads === undefined ? availableParallelism() : Number(threads);
  if (Number.isInteger(number) && number >= 1 && number <= MOST_THREADS) return number;
  throw new CivicMediaError("argument-invalid", say(io, "threads-invalid", { threads: JSON.stringify(threads) }));
}

/** Reads the options of the command line. */
export function convertOptions(given: Readonly<Record<string, unknown>>, io: Io): ConvertOptions {
  const chosen = chosenFormats(given["format"]);
  const [out, url] = [given["out"], given["url"]];
  return {
    ...(out === undefined ? {} : { out: String(out) }),
    ...(url === undefined ? {} : { url: String(url) }),
    ids: chosen.length > 0 ? chosen : out === undefined ? ["json"] : ALL,
    isChosen: chosen.length > 0,
    isQuiet: given["quiet"] === true,
    isJson: given["json"] === true,
    isDryRun: given["dryRun"] === true,
    isForced: given["force"] === true,
    isPreview: given["preview"] === true,
    threads: threadsOf(given["threads"], io),
  };
}
