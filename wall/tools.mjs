// Which tools are here; what is not is named and skipped.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Whether a program is here and can be started. */
export function works(command, ...args) {
  try {
    execFileSync(command, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

export const java = works("java", "-version");
export const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);
export const xmllint = works("xmllint", "--version");

const folder = process.env["CIVIC_MEDIA_VALIDATORS"];

/** A file of the schemas and attack strings beside the checkout, where they are. */
export function validator(...path) {
  const file = folder === undefined ? undefined : join(folder, ...path);
  return file !== undefined && existsSync(file) ? file : undefined;
}

const attackFile = validator("xss", "vectors.json");

/** Strings that made some page run what it should not; none where they are not here. */
export const attacks =
  attackFile === undefined ? [] : JSON.parse(readFileSync(attackFile, "utf8")).map(({ vector }) => vector);

/** The name of a test, with the reason where it is skipped. */
export const named = (words, tool, what) => (tool ? words : `${words} (skipped: ${what} is not here)`);
