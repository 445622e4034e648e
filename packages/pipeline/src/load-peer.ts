import { CivicMediaError } from "@civic-media/schema";

const MISSING: ReadonlySet<unknown> = new Set(["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"]);

/**
 * Loads a package that only some need.
 *
 * @param name - of the package
 * @param what - for what it is needed: `An archive in PostgreSQL`
 * @param load - `() => import("pg")`, written out, so that tools see which package it is
 * @throws CivicMediaError `peer-missing` with the command that installs it; what the package throws where it is there
 */
export async function loadPeer<Module>(name: string, what: string, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    if (!MISSING.has((cause as NodeJS.ErrnoException).code)) throw cause;
    const message = `${what} needs the package ${name}, which is not installed. Run: npm install ${name}`;
    throw new CivicMediaError("peer-missing", message, { cause });
  }
}
