// Which tools are here; what is not is named and skipped.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

function works(command, ...args) {
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

/** The name of a test, with the reason where it is skipped. */
export const named = (words, tool, what) => (tool ? words : `${words} (skipped: ${what} is not here)`);
