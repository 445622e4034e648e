import { createHash } from "node:crypto";
import { fold } from "../store/fold.ts";

const MOST = 60;

/** Letters, digits and single hyphens; a stranger's address cannot leave the folder, hide a file or end its name early. */
const slug = (text: string): string =>
  fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, MOST)
    .replace(/-$/, "");

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * The name under which files of an address are written, without extension: a folder for the host, and in it a name that
 * stays as it is when headline or date are corrected.
 *
 * @param url - absolute
 * @example `fileNameOf("https://www.city.example/news/bridge-open")` is `www-city-example/news-bridge-open-5c6d53cd`
 */
export function fileNameOf(url: string): string {
  const { host, pathname, search } = new URL(url);
  const own = createHash("sha256").update(url).digest("hex").slice(0, 8);
  const name = [slug(decoded(pathname + search)), own].filter(Boolean).join("-");
  return `${slug(host) || "host"}/${name}`;
}
