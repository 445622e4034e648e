import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { basename, dirname, extname, relative, resolve, sep } from "node:path";
import { CivicMediaError } from "@civic-media/schema";
import type { Io } from "../io.ts";
import { say } from "../locales/say.ts";

/** A page to convert, and where what becomes of it goes. */
export interface PageSource {
  /** A path, an address, or `-`. */
  readonly source: string;
  /** The folder of its own below the output folder, with `/`. */
  readonly name: string;
  /** Its path below the folder that was given, with `/`; absent for addresses. */
  readonly below?: string;
}

/** What was given, spelled out. */
export interface ExpandedPages {
  readonly pages: readonly PageSource[];
  /** Whether one page was given by its own name, so that its files need no folder of their own. */
  readonly isSingle: boolean;
}

const PAGES = "**/*.{html,htm,xhtml}";
const IS_ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//i;
const MAGIC = /[*?[\]{}!()]/;

/** A folder's name for an address: the host, what can be read of the path, and a mark of the whole. */
function nameOfAddress(address: string): string {
  const { host, pathname, search } = URL.canParse(address)
    ? new URL(address)
    : { host: "", pathname: address, search: "" };
  const slug = (text: string) => text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "").slice(0, 60); // biome-ignore format: short
  const mark = createHash("sha256").update(address).digest("hex").slice(0, 8);
  return `${slug(host) || "host"}/${[slug(pathname + search), mark].filter(Boolean).join("-")}`;
}

const withSlashes = (path: string): string => path.split(sep).join("/");

/** The folder in which a pattern begins, and what of it is left there. */
function splitPattern(pattern: string): { readonly base: string; readonly rest: string } {
  const parts = pattern.split("/");
  const first = parts.findIndex((part) => MAGIC.test(part));
  return {
    base: parts.slice(0, first).join("/") || (pattern.startsWith("/") ? "/" : "."),
    rest: parts.slice(first).join("/"),
  };
}

/** A page as it was found: its absolute path and the folder from which it was found. */
interface Found {
  readonly path: string;
  readonly base: string;
}

/** The files of a folder or a pattern, without those that lie in the output folder: they are ours. */
async function findFiles(pattern: string, base: string, out: string | undefined): Promise<Found[]> {
  const { glob } = await import("tinyglobby");
  const paths = await glob(pattern, {
    cwd: base,
    absolute: true,
    followSymbolicLinks: false,
    caseSensitiveMatch: false,
    expandDirectories: false,
    ignore: ["**/node_modules/**"],
  });
  const isOurs = (path: string) => out !== undefined && (path === out || path.startsWith(`${out}${sep}`));
  return paths
    .map((path) => resolve(path))
    .filter((path) => !isOurs(path))
    .sort()
    .map((path) => ({ path, base }));
}

async function expandOne(given: string, out: string | undefined, io: Io): Promise<Found[]> {
  const path = resolve(io.cwd, given);
  const info = await stat(path).catch(() => undefined);
  if (info?.isDirectory()) {
    const found = await findFiles(PAGES, path, out);
    if (found.length > 0) return found;
    throw new CivicMediaError("input-unreadable", say(io, "folder-without-pages", { folder: given }));
  }
  // A file that is called page[1].html is that file; a file that is not there is said when it is read.
  if (info !== undefined || !MAGIC.test(given)) return [{ path, base: dirname(path) }];
  const pattern = process.platform === "win32" ? given.replaceAll("\\", "/") : given;
  const { base, rest } = splitPattern(pattern);
  const found = await findFiles(rest, resolve(io.cwd, base), out);
  if (found.length > 0) return found;
  throw new CivicMediaError("input-unreadable", say(io, "pattern-without-files", { pattern: given }));
}

/** The innermost folder that holds all. */
function commonFolder(paths: readonly string[]): string {
  const [first = "", ...rest] = paths.map((path) => dirname(path));
  let folder = first;
  while (rest.some((path) => path !== folder && !path.startsWith(folder.endsWith(sep) ? folder : folder + sep)))
    folder = dirname(folder);
  return folder;
}

/** A path as people type it; never one that reads like an address or an option. */
function shownPath(path: string, io: Io): string {
  const shown = relative(io.cwd, path);
  return shown.startsWith("..") || shown.startsWith("-") || IS_ADDRESS.test(shown) ? path : shown;
}

/** Gives each page a folder that no other page has. */
function withNames(found: readonly (Found | string)[], io: Io): PageSource[] {
  const taken = new Set<string>();
  const claim = (wanted: string): string => {
    for (let count = 1; ; count += 1) {
      const name = count === 1 ? wanted : `${wanted}-${count}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  };
  return found.map((one) => {
    if (typeof one === "string")
      return { source: one, name: claim(one === "-" ? "standard-input" : nameOfAddress(one)) };
    const below = withSlashes(relative(one.base, one.path));
    const plain = below.slice(0, below.length - extname(below).length);
    return {
      source: shownPath(one.path, io),
      name: claim(plain === "" || /^\.+$/.test(basename(plain)) ? "page" : plain),
      below,
    };
  });
}

/**
 * Spells out what was given: folders, patterns that no shell has expanded, files, addresses, and `-`.
 *
 * @param given - as on the command line
 * @param out - the output folder, of which nothing is read
 * @param io - the world around
 * @throws CivicMediaError `input-unreadable` where a folder or a pattern holds no page
 */
export async function expandPages(given: readonly string[], out: unknown, io: Io): Promise<ExpandedPages> {
  const root = typeof out === "string" ? resolve(io.cwd, out) : undefined;
  const [only] = given;
  const isPlain = (source: string) => source === "-" || IS_ADDRESS.test(source);
  const found: (Found | string)[] = [];
  for (const source of given) found.push(...(isPlain(source) ? [source] : await expandOne(source, root, io)));
  const isSingle =
    given.length === 1 &&
    only !== undefined &&
    found.length === 1 &&
    (isPlain(only) || resolve(io.cwd, only) === (found[0] as Found).path);
  if (isSingle) return { pages: [{ source: only, name: "" }], isSingle };
  // Files that were named one by one keep the folders in which they differ.
  const named = found.filter((one): one is Found => typeof one !== "string" && one.base === dirname(one.path));
  const common = commonFolder(named.map(({ path }) => path));
  const seen = new Set<string>();
  const unique = found.filter((one) => {
    const key = typeof one === "string" ? one : one.path;
    return seen.has(key) ? false : seen.add(key);
  });
  return {
    pages: withNames(
      unique.map((one) => (typeof one !== "string" && named.includes(one) ? { ...one, base: common } : one)),
      io,
    ),
    isSingle,
  };
}
