import { createRequire } from "node:module";
import { EXTRACTORS, type Extractor, type Found, type LoadPackage } from "./extractors.ts";

/** What became of one extractor. */
export interface Compared {
  readonly id: string;
  readonly status: "read" | "absent" | "failed";
  readonly found?: Found;
  /** What to type so that it is there. */
  readonly install?: string;
  /** What went wrong. */
  readonly reason?: string;
}

/** A page to compare on. */
export interface PageToCompare {
  /** Which of the extractors. */
  readonly id: string;
  readonly html: string;
  readonly url?: string;
}

/** Packages of native code are no modules. */
const loadPackage: LoadPackage = (name) =>
  import(name).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ERR_UNKNOWN_FILE_EXTENSION") throw error;
    return createRequire(import.meta.url)(name);
  });

// Bundlers, which put a stub in the place of an optional peer, say it in words only.
const isMissing = (error: unknown): boolean =>
  ["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"].includes(String((error as NodeJS.ErrnoException).code)) ||
  /^Could not resolve "/.test(String((error as Error).message));

/** What to type so that an extractor is there. */
const installOf = ({ packages }: Extractor): string => `npm install --global ${packages.join(" ")}`;

/**
 * Lets one extractor read a page. What it throws is an answer too: it is a stranger's program on a stranger's page.
 *
 * @param page - which extractor, and the page
 * @param load - loads packages; without it, those that are installed beside this one
 */
export async function comparePage(
  { id, html, url }: PageToCompare,
  load: LoadPackage = loadPackage,
): Promise<Compared> {
  const extractor = EXTRACTORS.find((one) => one.id === id);
  if (extractor === undefined) return { id, status: "failed", reason: "unknown" };
  try {
    const extract = await extractor.open(load);
    return { id, status: "read", found: await extract(html, url) };
  } catch (error) {
    if (isMissing(error)) return { id, status: "absent", install: installOf(extractor) };
    return { id, status: "failed", reason: String((error as Error)?.message ?? error).slice(0, 300) };
  }
}
