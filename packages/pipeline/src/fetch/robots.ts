import { CivicMediaError } from "@civic-media/schema";
import { type Asking, ask } from "./ask.ts";
import { type RobotsFile, readRobotsFile } from "./robots-file.ts";

/** What a site asks of robots. */
export interface RobotRules extends RobotsFile {
  /** Why the file could not be read; then nothing may be asked. */
  readonly failure?: CivicMediaError;
}

/** RFC 9309, 2.5: at least 500 KiB of the file are read. */
const MOST_BYTES = 512_000;
const ALL: RobotRules = { isAllowed: () => true };

const none = (failure: CivicMediaError): RobotRules => ({ isAllowed: () => false, failure });

/** RFC 9309, 2.4: a file may be kept for a day. */
const KEEP_MS = 86_400_000;
/** A site that does not answer is asked again after this time. */
const KEEP_FAILURE_MS = 600_000;

/** So many sites are remembered, those that were asked last: a file may have half a megabyte. */
const MOST_SITES = 1_000;

/** The name at the start of the user agent. */
const nameOf = (userAgent: string): string => userAgent.split("/")[0] ?? userAgent;

/** RFC 9309, 2.3.1: no file means no rule; a site in trouble means that nothing may be asked. */
async function fetchRules(origin: string, asking: Asking): Promise<{ rules: RobotRules; keep: number }> {
  const url = `${origin}/robots.txt`;
  try {
    const answer = await ask(url, { ...asking, maxBytes: MOST_BYTES * 2, headers: { accept: "text/plain,*/*;q=0.1" } });
    if (answer.status >= 500 || answer.status === 429) {
      const message = `${url} answers with status ${answer.status}; until it can be read, nothing else is asked.`;
      return { rules: none(new CivicMediaError("address-unreachable", message)), keep: KEEP_FAILURE_MS };
    }
    if (answer.status >= 400) return { rules: ALL, keep: KEEP_MS };
    const text = new TextDecoder().decode(answer.body.subarray(0, MOST_BYTES));
    return { rules: readRobotsFile(url, text, nameOf(asking.userAgent)), keep: KEEP_MS };
  } catch (error) {
    asking.signal?.throwIfAborted();
    if (!CivicMediaError.is(error)) throw error;
    return { rules: none(error), keep: KEEP_FAILURE_MS };
  }
}

/**
 * Reads the robots.txt of sites, and remembers those of the last.
 *
 * @param asking - how to ask
 * @param now - milliseconds since 1970
 */
export function createRobots(asking: Asking, now: () => number): (url: URL) => Promise<RobotRules> {
  const known = new Map<string, { rules: Promise<RobotRules>; until: number }>();
  const ask = (origin: string) => {
    const entry = { rules: Promise.resolve(ALL), until: Number.POSITIVE_INFINITY };
    entry.rules = fetchRules(origin, asking).then(({ rules, keep }) => {
      entry.until = now() + keep;
      return rules;
    });
    return entry;
  };
  return ({ origin }) => {
    const found = known.get(origin);
    const entry = found !== undefined && now() < found.until ? found : ask(origin);
    // The one asked last stands last.
    known.delete(origin);
    known.set(origin, entry);
    const [oldest] = known.keys();
    if (known.size > MOST_SITES && oldest !== undefined) known.delete(oldest);
    return entry.rules;
  };
}
