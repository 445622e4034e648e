import type { Block } from "@civic-media/schema";
import { readBlocks } from "./html-blocks.ts";
import { findElement } from "./html-tree.ts";

/**
 * Reads the body of a release from the visible markup of a page or fragment that this package wrote with its own
 * `blockHandlers`: what somebody changed by hand on the page comes back changed.
 *
 * @param page - HTML; of several releases the first is read
 * @returns the blocks, which say the same as those that were written (in canonical form they are equal); empty where
 * the page holds no body
 * @example
 * ```ts
 * import { html } from "@civic-media/render/html";
 * import { readHtmlBody } from "@civic-media/render/read";
 *
 * console.log(readHtmlBody(html.render(release)).length === release.body.length); // true
 * ```
 */
export function readHtmlBody(page: string): Block[] {
  const body = findElement(page, (_name, { class: name }) => (name ?? "").split(" ").includes("e-content"));
  return body === undefined ? [] : readBlocks(body);
}
