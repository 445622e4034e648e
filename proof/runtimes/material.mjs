// What the program reads: pages, releases, words and pictures of the repository.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "../repository.mjs";
import { pagesOf } from "./pages.mjs";

const FIXTURES = join(ROOT, "packages/parser/fixtures");
const LICENSE = join(ROOT, "packages/license/fixtures");
const EXAMPLES = join(ROOT, "packages/schema/examples");

const list = (folder, ending) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(ending))
    .sort();

const fixturePages = () =>
  list(FIXTURES, "page.html").map((name) => ({
    name: dirname(name),
    url: JSON.parse(readFileSync(join(FIXTURES, dirname(name), "source.json"), "utf8")).url,
    bytes: readFileSync(join(FIXTURES, name)),
  }));

function words() {
  const lines = (file) => readFileSync(join(LICENSE, file), "utf8").split("\n").filter(Boolean);
  const cases = lines("cases.jsonl").map((line) => JSON.parse(line));
  const inputs = (kind) => cases.filter((one) => one.kind === kind).map(({ input }) => input);
  const creditLines = lines("credit-lines.tsv").filter((line) => !line.startsWith("#"));
  return { texts: inputs("text"), urls: inputs("url"), creditLines: creditLines.map((line) => line.split("\t")[0]) };
}

/** Gathers it; everything in it can be written as JSON. */
export const gather = () => ({
  pages: pagesOf(fixturePages()),
  releases: list(EXAMPLES, ".json").map((name) => ({
    name,
    json: JSON.parse(readFileSync(join(EXAMPLES, name), "utf8")),
  })),
  words: words(),
  pictures: list(join(LICENSE, "pictures"), "")
    .filter((name) => !name.endsWith(".sh"))
    .map((name) => ({ name, base64: readFileSync(join(LICENSE, "pictures", name)).toString("base64") })),
});
