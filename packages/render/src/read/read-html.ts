import { SOURCE_TYPE } from "../source/media-type.ts";
import { type ReadResult, readSources, TOO_DEEP } from "./result.ts";
import { scan } from "./scan.ts";

/**
 * Reads the releases back from a page that `html` wrote: from its `script` elements of the type
 * `application/vnd.civic-release+json`.
 *
 * @param page - HTML; any other page gives no release and a diagnostic
 * @returns the releases in the order of the page, valid by the model, and what could not be read
 * @example
 * ```ts
 * import { html } from "@civic-media/render/html";
 * import { readHtml } from "@civic-media/render/read";
 *
 * console.log(readHtml(html.render(release)).releases[0]?.headline === release.headline); // true
 * console.log(readHtml("<p>Hello</p>").diagnostics[0]?.code); // "source-missing"
 * ```
 */
export function readHtml(page: string): ReadResult {
  const sources: string[] = [];
  let inside = false;
  const complete = scan(page, {
    open(name, { type }) {
      inside = name === "script" && type === SOURCE_TYPE;
      if (inside) sources.push("");
    },
    text(text) {
      if (inside) sources[sources.length - 1] += text;
    },
    close() {
      inside = false;
    },
  });
  return complete ? readSources(sources) : TOO_DEEP;
}
