import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const ATTRIBUTE = /<[a-z][^<>]*?\s(?:href|src)="([^"]*)"/g;
const ID = /\s(?:id|name)="([^"]*)"/g;

function* htmlFiles(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* htmlFiles(path);
    else if (entry.name.endsWith(".html")) yield path;
  }
}

const decode = (text: string): string =>
  decodeURIComponent(text.replaceAll("&amp;", "&").replaceAll("&#39;", "'").replaceAll("&quot;", '"'));

/** Code that is shown may hold tags; it is escaped, so only real tags are found. */
function linksOf(page: string): string[] {
  return [...page.matchAll(ATTRIBUTE)].map(([, href = ""]) => href);
}

/**
 * Follows every link of a folder of pages that leads to a file, and looks for the element that it names.
 *
 * @param folder - the site
 * @returns one line per link that leads nowhere: page, address, why
 */
export function brokenLinks(folder: string): string[] {
  const broken: string[] = [];
  const ids = new Map<string, Set<string>>();
  const idsOf = (file: string): Set<string> => {
    const known =
      ids.get(file) ?? new Set([...readFileSync(file, "utf8").matchAll(ID)].map(([, id = ""]) => decode(id)));
    ids.set(file, known);
    return known;
  };
  for (const file of htmlFiles(folder)) {
    const say = (href: string, why: string) => broken.push(`${relative(folder, file)}: ${href} ${why}`);
    for (const href of new Set(linksOf(readFileSync(file, "utf8")))) {
      if (/^(?:https?:|data:|mailto:)/.test(href)) continue;
      if (href.startsWith("/") || /^[a-z]+:/i.test(href)) {
        say(href, "does not work from every folder");
        continue;
      }
      const [path = "", id] = href.split("#");
      const target = path === "" ? file : resolve(dirname(file), decode(path.replace(/\?.*$/, "")));
      if (target !== folder && !target.startsWith(folder + sep)) say(href, "leaves the site");
      else if (!existsSync(target) || !statSync(target).isFile()) say(href, "leads to no file");
      else if (id && target.endsWith(".html") && !idsOf(target).has(decode(id))) say(href, "leads to no element");
    }
  }
  return broken;
}
