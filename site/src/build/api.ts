import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";

function* pages(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* pages(path);
    else if (entry.name.endsWith(".html")) yield path;
  }
}

const SUMMARY = /<summary[\s\S]*?<\/summary>/g;
const ANCHOR = /<a href="#[^"]*" aria-label="Permalink" class="tsd-anchor-icon">[\s\S]*?<\/a>/g;

/** Of a page of docs/ that a README links, TypeDoc keeps a copy as it is written. */
const COPY = /href="(?:\.\.\/)*media\/([\w-]+)\.md(#[^"]*)?"/g;

/**
 * Puts the way back to the guides into every page that TypeDoc wrote; it cannot write relative addresses itself. And takes
 * links out of what opens and closes a section, where a screen reader does not find them (WCAG 4.1.2).
 *
 * @param api - the folder of the reference, in that of the site
 * @param guides - where the pages of docs/ stand in the site: `how-to/publish-a-feed.html`
 */
export function linkBack(api: string, guides: readonly string[]): void {
  const guideOf = new Map(guides.map((href) => [posix.basename(href, ".html"), href]));
  for (const file of pages(api)) {
    const up = "../".repeat(relative(api, file).split(sep).length);
    const text = readFileSync(file, "utf8");
    writeFileSync(
      file,
      text
        .replaceAll("https://civic-media.invalid/", `${up}index.html`)
        .replace(COPY, (link, name: string, place = "") =>
          guideOf.has(name) ? `href="${up}${guideOf.get(name)}${place}"` : link,
        )
        .replace(SUMMARY, (summary) => summary.replace(ANCHOR, "")),
    );
  }
}
