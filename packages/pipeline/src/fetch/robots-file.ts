import robotsParser from "robots-parser";

/** What is used of robots-parser, whose own types describe it as a module without a function. */
type ParseRobots = (
  url: string,
  text: string,
) => {
  isAllowed(url: string, userAgent: string): boolean | undefined;
  getCrawlDelay(userAgent: string): number | undefined;
};

/**
 * Steps that one question may take, less than a fifth of a second: after a `*` each character of a rule is compared with
 * each of the address. Real files need some thousands.
 */
const MOST_STEPS = 20_000_000;
/** Stands for all robots that are not this one; no name has brackets. */
const OTHERS = "(others)";

/** The lines that concern one robot. */
interface OwnLines {
  readonly text: string;
  /** Characters of its rules behind a `*`. */
  readonly wildcards: number;
}

/** A line as robots-parser takes it apart: the key in small letters, empty where the line says nothing. */
function partsOf(line: string): { readonly key: string; readonly value: string } {
  const [plain = ""] = line.split("#", 1);
  const colon = Math.max(0, plain.indexOf(":"));
  return { key: plain.slice(0, colon).trim().toLowerCase(), value: plain.slice(colon + 1) };
}

const nameOf = (value: string): string => (value.split("/", 1)[0] ?? "").trim().toLowerCase();

/** robots-parser keeps each rule once for each name above it, so that a file of half a megabyte could fill the memory. */
function ownLines(text: string, robotName: string): OwnLines {
  const own = new Set([robotName.toLowerCase(), "*"]);
  const lines: string[] = [];
  let group = new Set<string>();
  let isInNames = false;
  let wildcards = 0;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const { key, value } = partsOf(line);
    if (key !== "user-agent") {
      lines.push(line);
      isInNames &&= key === "";
      const star = line.indexOf("*");
      if (star >= 0 && (group.size > 1 || !group.has(OTHERS))) wildcards += line.length - star;
      continue;
    }
    if (!isInNames) group = new Set();
    isInNames = true;
    const name = own.has(nameOf(value)) ? nameOf(value) : OTHERS;
    if (!group.has(name)) lines.push(`User-agent: ${name}`);
    group.add(name);
  }
  return { text: lines.join("\n"), wildcards };
}

/** What a robots.txt says to one robot. */
export interface RobotsFile {
  isAllowed(url: string): boolean;
  /** Seconds between questions, where the file names them. */
  readonly crawlDelay?: number;
}

/**
 * Reads a robots.txt.
 *
 * @param url - the file's own address
 * @param text - of a stranger: where its rules are too dear for a long address, that is not allowed
 * @param robotName - the name at the start of the user agent
 */
export function readRobotsFile(url: string, text: string, robotName: string): RobotsFile {
  const own = ownLines(text, robotName);
  const file = (robotsParser as unknown as ParseRobots)(url, own.text);
  const delay = file.getCrawlDelay(robotName);
  return {
    isAllowed: (address) =>
      own.wildcards * address.length <= MOST_STEPS && file.isAllowed(address, robotName) !== false,
    ...(delay !== undefined && Number.isFinite(delay) ? { crawlDelay: delay } : {}),
  };
}
