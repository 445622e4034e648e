// The site in docs/site, served from a folder below the root, as it may stand on any server.
import { createReadStream, existsSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import axe from "axe-core";

export const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), "docs/site");

/** Whether `npm run docs` has made it. */
export const isBuilt = existsSync(join(folder, "index.html")) && existsSync(join(folder, "api/index.html"));

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** Serves the site at `address`, and counts the bytes that it sends. */
export async function serveSite() {
  const sent = { bytes: 0 };
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://x").pathname)).replace(
      /^\/some\/folder\//,
      "",
    );
    const file = join(folder, path);
    // Browsers ask for it where a page names no icon.
    if (path.endsWith("favicon.ico")) {
      response.writeHead(204).end();
      return;
    }
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "application/octet-stream" });
    sent.bytes += statSync(file).size;
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/some/folder/`,
    sent,
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** The pages that the site's own generator writes, or TypeDoc. */
export function* pagesOf(path = "") {
  for (const entry of readdirSync(join(folder, path), { withFileTypes: true })) {
    const inside = path === "" ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) yield* pagesOf(inside);
    else if (entry.name.endsWith(".html")) yield inside;
  }
}

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds on the open page, in lines. */
export async function axeFindings(page, tags = TAGS) {
  await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: "tag", values },
      resultTypes: ["violations"],
      elementRef: false,
    });
    return violations.map(
      ({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`,
    );
  }, tags);
}
