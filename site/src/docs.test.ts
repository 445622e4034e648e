// What docs/ says is true: links, code, tables.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readResults, resultTable } from "./build/charts.ts";
import { renderMarkdown } from "./build/markdown.ts";
import { LANGUAGES, menuOf, readPages } from "./build/pages.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const pages = readPages(join(ROOT, "docs")).map((page) => ({ ...page, read: renderMarkdown(page.text) }));
const byPath = new Map(pages.map((page) => [page.path, page]));

/** The tests that run documents name them. */
function* testFiles(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name !== "node_modules") yield* testFiles(join(folder, entry.name));
    else if (entry.name.endsWith(".test.ts")) yield join(folder, entry.name);
  }
}
const runners = ["packages", "site/src"]
  .flatMap((folder) => [...testFiles(join(ROOT, folder))])
  .map((file) => readFileSync(file, "utf8"))
  .filter((text) => text.includes("runDocument("));

/** The pages that somebody follows in an empty folder. */
const PROVED = readFileSync(join(ROOT, "proof/documents.mjs"), "utf8");

test("every page stands in the menu", () => {
  const inMenu = LANGUAGES.flatMap((language) =>
    menuOf(pages, language).flatMap((group) => group.pages.map(({ path }) => path)),
  );
  const others = pages.filter(({ key }) => !["index", "glossary"].includes(key)).map(({ path }) => path);
  expect(inMenu.sort()).toEqual(others.sort());
});

describe.each(pages)("docs/$path.md", ({ path, key, language, read }) => {
  test("links lead to files and headings", () => {
    const broken = read.links.filter((href) => {
      if (/^https?:\/\/|^mailto:/.test(href)) return false;
      const [target = "", id] = href.split("#");
      const file = target === "" ? `docs/${path}.md` : posix.normalize(posix.join("docs", posix.dirname(path), target));
      if (!existsSync(join(ROOT, file))) return true;
      const page = byPath.get(file.replace(/^docs\//, "").replace(/\.md$/, ""));
      return id !== undefined && page !== undefined && !page.read.sections.some((section) => section.id === id);
    });
    expect(broken).toEqual([]);
  });

  test("one heading of the first level, first", () => {
    expect(read.sections.map(({ level }) => level).filter((level) => level === 1)).toHaveLength(1);
    expect(read.sections[0]?.level).toBe(1);
  });

  const scripts = read.code.filter((block) => block.language === "ts");
  test.runIf(language === "en" && scripts.length > 0)("its TypeScript is run by a test", () => {
    const name = posix.basename(path);
    expect(runners.some((text) => text.includes(`${path}.md`) || text.includes(`"${name}"`))).toBe(true);
  });

  const commands = read.code.filter((block) => block.language === "sh");
  test.runIf(/^(?:tutorial|how-to)\//.test(path) && commands.length > 0)("its commands are run by the proof", () => {
    expect(PROVED).toContain(`"${path}": {`);
  });

  test.runIf(language !== "en")("is a version of an English page, with the same code", () => {
    const original = pages.find((page) => page.key === key && page.language === "en");
    expect(original).toBeDefined();
    expect(scripts).toEqual(original?.read.code.filter((block) => block.language === "ts"));
    expect(commands).toEqual(original?.read.code.filter((block) => block.language === "sh"));
  });

  test("its data is data", () => {
    for (const { text } of read.code.filter((block) => block.language === "json"))
      expect(() => JSON.parse(text)).not.toThrow();
  });
});

test("the tables of measured results are those of bench/results", () => {
  const results = readResults(join(ROOT, "bench/results"));
  for (const { path, text } of pages) {
    const fresh = text.replace(
      /(<!-- chart: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g,
      (_, open: string, id: string, end: string) => {
        const found = results.get(id);
        expect(found, `${path}: ${id}`).toBeDefined();
        return `${open}\n${found ? resultTable(found.result) : ""}\n\n${end}`;
      },
    );
    if (process.env["UPDATE"]) writeFileSync(join(ROOT, "docs", `${path}.md`), fresh);
    else expect(text).toBe(fresh);
  }
});
