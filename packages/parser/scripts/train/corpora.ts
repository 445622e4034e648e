import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A page with what people say its text is. */
export interface LabelledPage {
  readonly corpus: string;
  readonly id: string;
  readonly url: string;
  readonly html: Buffer;
  /** The whole text, where the corpus has it. */
  readonly text?: string;
  /** Pieces that must and must not be in the text, where the corpus has only these. */
  readonly pieces?: { readonly with: readonly string[]; readonly without: readonly string[] };
}

const readJson = (file: string): Record<string, never> => JSON.parse(readFileSync(file, "utf8"));
const readBytes = (file: string): Buffer =>
  file.endsWith(".gz") ? gunzipSync(readFileSync(file)) : readFileSync(file);

/** scrapinghub/article-extraction-benchmark (MIT). */
function* articleExtraction(folder: string): Iterable<LabelledPage> {
  for (const [id, entry] of Object.entries<{ url: string; articleBody: string }>(
    readJson(join(folder, "ground-truth.json")),
  )) {
    const file = join(folder, "html", `${id}.html.gz`);
    if (existsSync(file)) yield { corpus: "aeb", id, url: entry.url, html: readBytes(file), text: entry.articleBody };
  }
}

/** dobbersc/fundus-evaluation (MIT). */
function* fundusEvaluation(folder: string): Iterable<LabelledPage> {
  for (const [id, entry] of Object.entries<{ url: string; body: string[] }>(
    readJson(join(folder, "dataset", "ground_truth.json")),
  )) {
    const file = join(folder, "dataset", "html", id);
    const text = entry.body.map((line) => line.replace(/^\[(.*)\]$/s, "$1")).join("\n");
    if (existsSync(file)) yield { corpus: "fundus-eval", id, url: entry.url, html: readBytes(file), text };
  }
}

/** Murrough-Foley/web-content-extraction-benchmark (CC-BY-4.0). */
function* webContent(folder: string): Iterable<LabelledPage> {
  for (const part of ["dev", "test"]) {
    const truth = join(folder, part, "ground-truth");
    if (!existsSync(truth)) continue;
    for (const name of readdirSync(truth).sort()) {
      const entry = readJson(join(truth, name)) as unknown as {
        url?: string;
        ground_truth?: { main_content?: string };
      };
      const file = join(folder, part, "html", name.replace(/\.json$/, ".html.gz"));
      const text = entry.ground_truth?.main_content;
      if (text && existsSync(file))
        yield { corpus: "wcxb", id: `${part}/${name}`, url: entry.url ?? "", html: readBytes(file), text };
    }
  }
}

/** adbar/trafilatura's evaluation set (Apache-2.0). */
function* trafilatura(folder: string): Iterable<LabelledPage> {
  const tests = join(folder, "tests");
  const entries = readJson(join(tests, "evaldata.json")) as unknown as Record<
    string,
    { file: string; with: string[]; without: string[] }
  >;
  for (const [url, entry] of Object.entries(entries)) {
    const file = ["cache", "eval"].map((part) => join(tests, part, entry.file)).find((path) => existsSync(path));
    const pieces = { with: entry.with, without: entry.without };
    if (file) yield { corpus: "trafilatura", id: entry.file, url, html: readBytes(file), pieces };
  }
}

const READERS: Readonly<Record<string, (folder: string) => Iterable<LabelledPage>>> = {
  aeb: articleExtraction,
  "fundus-eval": fundusEvaluation,
  wcxb: webContent,
  trafilatura,
};

/** All pages of the corpora in a folder. */
export function* labelledPages(folder: string): Iterable<LabelledPage> {
  for (const [name, read] of Object.entries(READERS)) {
    if (existsSync(join(folder, name))) yield* read(join(folder, name));
  }
}
