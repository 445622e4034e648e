// The corpora: pages with what people say their text and metadata are. Where they come from is in the README.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const readJson = (file) => JSON.parse(readFileSync(file, "utf8"));

/** Bytes of a page, as a browser would decode them: by mark, as UTF-8, by declaration, as Windows-1252. */
function readPage(file) {
  const raw = readFileSync(file);
  const bytes = file.endsWith(".gz") ? gunzipSync(raw) : raw;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    const declared = /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w:-]+)/i.exec(
      bytes.subarray(0, 4096).toString("latin1"),
    );
    try {
      return new TextDecoder(declared?.[1] ?? "windows-1252").decode(bytes);
    } catch {
      return new TextDecoder("windows-1252").decode(bytes);
    }
  }
}

/** scrapinghub/article-extraction-benchmark: the whole text of 181 articles. */
function* articleExtraction(folder) {
  for (const [id, entry] of Object.entries(readJson(join(folder, "ground-truth.json"))))
    yield { id, url: entry.url, file: join(folder, "html", `${id}.html.gz`), truth: { text: entry.articleBody } };
}

/** dobbersc/fundus-evaluation: the paragraphs of 80 articles; square brackets mark those that may be left out. */
function* fundusEvaluation(folder) {
  for (const [id, entry] of Object.entries(readJson(join(folder, "dataset", "ground_truth.json")))) {
    const text = entry.body.map((line) => line.replace(/^\[(.*)\]$/s, "$1")).join("\n");
    yield { id, url: entry.url, file: join(folder, "dataset", "html", id), truth: { text } };
  }
}

/** adbar/trafilatura: pieces that must and must not be in the text of 990 pages, and their metadata. */
function* trafilatura(folder) {
  const tests = join(folder, "tests");
  for (const [url, entry] of Object.entries(readJson(join(tests, "evaldata.json")))) {
    const file = ["cache", "eval"].map((part) => join(tests, part, entry.file)).find((path) => existsSync(path));
    const { title, author, date, license } = entry;
    // Pages without these are not annotated at all; on the others an absent value means that there is none.
    const metadata = title === undefined ? undefined : { title, author, date, license };
    yield { id: entry.file, url, file, truth: { with: entry.with, without: entry.without, metadata } };
  }
}

/** Murrough-Foley/web-content-extraction-benchmark: the text of 2,008 pages of seven types. */
function* webContent(folder) {
  for (const part of ["dev", "test"]) {
    const truth = join(folder, part, "ground-truth");
    for (const name of existsSync(truth) ? readdirSync(truth).sort() : []) {
      const entry = readJson(join(truth, name));
      const file = join(folder, part, "html", name.replace(/\.json$/, ".html.gz"));
      yield { id: `${part}/${name}`, url: entry.url ?? "", file, truth: { text: entry.ground_truth?.main_content } };
    }
  }
}

const READERS = { aeb: articleExtraction, "fundus-eval": fundusEvaluation, trafilatura, wcxb: webContent };

/** The corpora that lie in a folder. */
export const corporaIn = (folder) => Object.keys(READERS).filter((name) => existsSync(join(folder, name)));

/** The pages of a corpus; each is read when it is wanted. */
export function loadPages(folder, corpus, limit = Number.POSITIVE_INFINITY) {
  return [...READERS[corpus](join(folder, corpus))]
    .filter(({ file, truth }) => file && existsSync(file) && (truth.text !== undefined || truth.with))
    .slice(0, limit)
    .map((page) => ({ ...page, read: () => readPage(page.file) }));
}
