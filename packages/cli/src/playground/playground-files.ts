import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { mediaTypeOf } from "../serve/media-types.ts";
import type { Document } from "../serve/operation.ts";

/**
 * The playground shows a page of a stranger: only its own scripts run, nothing is asked of anybody. Styles may stand in the
 * page because what render writes carries its own.
 */
const POLICY: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src data: blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The page that the playground opens with. */
export interface GivenPage {
  /** As the parser decodes it. */
  readonly source: string;
  /** Its address, or nothing. */
  readonly url: string;
}

/** Where the page of the playground finds what it opens with; `<` would end the element. */
const dataElement = (page: GivenPage): string =>
  `<script type="application/json" id="civic-media-page">${JSON.stringify(page).replaceAll("<", "\\u003c")}</script>`;

const withPage = (html: string, page: GivenPage): string =>
  html.replace("</head>", () => `${dataElement(page)}</head>`);

async function documentOf(path: string, url: URL, page: GivenPage | undefined): Promise<Document> {
  const bytes = await readFile(url);
  const content = path.endsWith(".gz") ? gunzipSync(bytes) : bytes;
  const isPage = path.endsWith(".html") && page !== undefined;
  return {
    mediaType: mediaTypeOf(path.replace(/\.gz$/, "")),
    content: isPage ? withPage(content.toString(), page) : content,
    policy: POLICY,
  };
}

async function namesIn(folder: URL): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const root = fileURLToPath(folder);
    return entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        `${parentPath}/${name}`.slice(root.length).replaceAll("\\", "/").replace(/^\//, ""),
      );
  } catch {
    return [];
  }
}

/**
 * The files of the playground, by their paths on the server: a page for each language, and what the pages load.
 *
 * @param folder - where the build has put them; without one there are none
 * @param prefix - folder on the server: `/`
 * @param page - what the playground opens with; without one its example
 */
export async function playgroundFiles(
  folder: URL | undefined,
  prefix: string,
  page?: GivenPage,
): Promise<ReadonlyMap<string, Document>> {
  const files = new Map<string, Document>();
  if (folder === undefined) return files;
  for (const name of await namesIn(folder)) {
    const document = await documentOf(name, new URL(name, folder), page);
    const path = `${prefix}${name.replace(/\.gz$/, "")}`;
    files.set(path, document);
    if (path.endsWith("/index.html")) files.set(path.slice(0, -"index.html".length), document);
  }
  return files;
}

/** The page of the playground in a language, below the prefix. */
export const playgroundPath = (language: string): string => `${language === "en" ? "" : `${language}/`}playground/`;
