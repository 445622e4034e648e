import { CivicMediaError } from "../errors.ts";

/** The file is damaged, cut off, or says things of itself that are not so. Nothing is written then. */
export const invalid = (what: string): CivicMediaError =>
  new CivicMediaError("picture-invalid", `${what} The file is damaged or incomplete; nothing was written.`);

/** The file is sound, but of a kind that cannot be written rightly. */
export const unsupported = (what: string): CivicMediaError => new CivicMediaError("picture-unsupported", what);
