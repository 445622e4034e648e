import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { linkBack } from "./api.ts";
import { writeAssets } from "./assets.ts";
import { readResults, resultFigure } from "./charts.ts";
import { html, raw } from "./html.ts";
import { landing } from "./landing.ts";
import { type Frame, layout, type MenuGroup, siteWords } from "./layout.ts";
import { brokenLinks } from "./links.ts";
import { type MarkdownPage, renderMarkdown } from "./markdown.ts";
import { LANGUAGES, type Language, menuOf, readPages, type SourcePage } from "./pages.ts";
import { playgroundPage } from "./playground.ts";
import { apiEntries, type SearchEntry, searchScript } from "./search.ts";

const REPOSITORY = "https://github.com/civic-media/civic-media";

type Page = SourcePage & { href: string; read: MarkdownPage };

/** The address of a page's link on the site: pages lie as in docs/, everything else is in the repository. */
function resolver(root: string, path: string, say: (problem: string) => void): (href: string) => string {
  return (href) => {
    if (/^[a-z]+:/i.test(href) || href.startsWith("#")) return href;
    const [target = "", id] = href.split("#");
    const file = posix.normalize(posix.join("docs", posix.dirname(path), target));
    if (!existsSync(join(root, file))) {
      if (target.endsWith(".html")) return href;
      say(`docs/${path}.md: ${href} leads to no file`);
    }
    if (!file.startsWith("docs/")) return `${REPOSITORY}/blob/main/${file}`;
    return target.replace(/\.md$/, ".html") + (id ? `#${id}` : "");
  };
}

function readAll(root: string, problems: string[]): Page[] {
  const results = readResults(join(root, "bench/results"));
  return readPages(join(root, "docs")).map((page) => {
    const words = siteWords[page.language];
    const read = renderMarkdown(page.text, {
      resolve: resolver(root, page.path, (problem) => problems.push(problem)),
      insert: (_, name) => {
        const found = results.get(name);
        if (found === undefined) problems.push(`docs/${page.path}.md: no result ${name} in bench/results`);
        return found && resultFigure(found, words.table).text;
      },
      table: words.table,
    });
    return { ...page, href: `${page.path}.html`, read };
  });
}

function menusOf(pages: readonly Page[]): Record<Language, MenuGroup[]> {
  const menu = (language: Language): MenuGroup[] => {
    const words = siteWords[language];
    const prefix = language === "en" ? "" : `${language}/`;
    return [
      {
        title: "civic-media",
        links: [
          { title: words.home, href: `${prefix}index.html` },
          { title: words.playground, href: `${prefix}playground/index.html` },
          ...pages
            .filter((page) => page.language === language && page.key === "glossary")
            .map(({ href }) => ({ title: words.glossary, href })),
        ],
      },
      ...menuOf(pages, language).map(({ folder, pages: inside }) => ({
        title: words.folders[folder] ?? folder,
        links: inside.map(({ read, href }) => ({ title: read.title, href })),
      })),
    ];
  };
  return Object.fromEntries(LANGUAGES.map((language) => [language, menu(language)])) as Record<Language, MenuGroup[]>;
}

function frameOf(root: string, page: Page, pages: readonly Page[], menu: readonly MenuGroup[]): Frame {
  const other = pages.find(({ key, language }) => key === page.key && language !== page.language);
  const isFirst = page.key === "index";
  return {
    href: page.href,
    language: page.language,
    title: page.read.title,
    description: page.read.lead.slice(0, 200),
    menu,
    ...(other ? { other: { language: other.language, href: other.href } } : {}),
    kind: isFirst ? "wide" : "page",
    content: isFirst
      ? landing(root, page.read, page.href, page.language)
      : html`<article class="prose">${raw(page.read.html)}</article>
<p class="edit"><a href="${`${REPOSITORY}/blob/main/docs/${page.path}.md`}">${siteWords[page.language].edit}</a></p>`,
    contents: isFirst ? [] : page.read.sections.filter(({ level }) => level === 2),
  };
}

const entriesOf = ({ read, href, language }: Page): SearchEntry[] =>
  read.sections.map(({ id, title, text }, index) => [
    index === 0 ? href : `${href}#${id}`,
    title,
    index === 0 ? "" : read.title,
    text.replace(/\s+/g, " ").trim(),
    language,
  ]);

/**
 * Makes the site: pages, assets, search, and the links between all of them and the reference that TypeDoc wrote.
 *
 * @param root - the repository
 * @returns what is wrong with it, in lines; nothing where all is well
 */
export async function buildSite(root: string): Promise<string[]> {
  const out = join(root, "docs/site");
  const problems: string[] = [];
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  };
  const pages = readAll(root, problems);
  const menus = menusOf(pages);
  for (const page of pages) write(page.href, layout(frameOf(root, page, pages, menus[page.language])));
  for (const language of LANGUAGES) {
    const page = playgroundPage(language, menus[language]);
    write(page.href, layout(page));
  }
  const { notFound, notFoundText } = siteWords.en;
  const lost = html`<h1>${notFound}</h1><p>${notFoundText}</p>`;
  write(
    "404.html",
    layout({
      href: "404.html",
      language: "en",
      title: notFound,
      description: notFoundText,
      menu: menus.en,
      content: lost,
    }),
  );
  problems.push(...(await writeAssets(root, out)));
  const api = join(out, "api");
  write("assets/search.js", searchScript([...pages.flatMap(entriesOf), ...apiEntries(api)]));
  if (existsSync(api))
    linkBack(
      api,
      pages.filter(({ language }) => language === "en").map(({ href }) => href),
    );
  return [...problems, ...brokenLinks(out)];
}
