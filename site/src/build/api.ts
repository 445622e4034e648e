import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative, sep } from "node:path";

function* pages(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* pages(path);
    else if (entry.name.endsWith(".html")) yield path;
  }
}

const SUMMARY = /<summary[\s\S]*?<\/summary>/g;
const ANCHOR = /<a href="#[^"]*" aria-label="Permalink" class="tsd-anchor-icon">[\s\S]*?<\/a>/g;

/**
 * Puts the way back to the guides into every page that TypeDoc wrote; it cannot write relative addresses itself. And takes
 * links out of what opens and closes a section, where a screen reader does not find them (WCAG 4.1.2).
 */
export function linkBack(api: string): void {
  for (const file of pages(api)) {
    const up = "../".repeat(relative(api, file).split(sep).length);
    const text = readFileSync(file, "utf8");
    writeFileSync(
      file,
      text
        .replaceAll("https://civic-media.invalid/", `${up}index.html`)
        .replace(SUMMARY, (summary) => summary.replace(ANCHOR, "")),
    );
  }
}
