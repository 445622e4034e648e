/**
 * Measures the civic fields on a folder of pages whose truth is known: `npm run measure -- <folder> [--misses]`.
 * The folder holds `index.jsonl`, `yukon-truth.jsonl` and `html/`; nothing of it belongs into the repository.
 */
import { parseDocument } from "htmlparser2";
import { parseRelease } from "../../src/index.ts";
import { families } from "../../src/profiles/families/index.ts";
import { type Gold, readGold, type Tally } from "./gold.ts";
import { measureMarked, measureTranslations } from "./marked.ts";
import { measureFields, measureIndexPages, measureNegatives, measureSegments } from "./pages.ts";

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder with index.jsonl: npm run measure -- <folder>");
const showsMisses = flags.includes("--misses");

function report(name: string, tally: Tally): void {
  const share = `${(tally.f1 * 100).toFixed(1)} %`.padStart(8);
  console.log(`${share}  ${name}: ${tally.right} right of ${tally.expected}, ${tally.found} found`);
  if (showsMisses) for (const miss of tally.misses) console.log(`          ${miss}`);
}

const cpu = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
};

/** Processor time beside the plainest reading of the same pages, once both are warm. */
function speed({ pages, html }: Gold): number {
  const sources = pages
    .filter(({ kind }) => kind === "release")
    .map((page) => ({ url: page.url || "https://www.example.org/", html: html(page).toString("utf8") }));
  const parse = (): void => {
    for (const { html, url } of sources) parseRelease(html, { url });
  };
  const bare = (): void => {
    for (const { html } of sources) parseDocument(html);
  };
  for (let round = 0; round < 2; round += 1) {
    parse();
    bare();
  }
  const ratios = Array.from({ length: 5 }, () => cpu(parse) / cpu(bare)).sort((a, b) => a - b);
  return ratios[2] ?? Number.NaN;
}

const gold = readGold(folder);
for (const lang of ["en", "fr"])
  for (const [name, tally] of Object.entries(measureMarked(gold, lang))) report(`${name} (${lang})`, tally);
report("translations", measureTranslations(gold));
for (const [name, tally] of Object.entries(measureFields(gold, []))) report(name, tally);
report("segments of text", measureSegments(gold, []));
for (const [name, tally] of Object.entries(measureFields(gold, families))) report(`${name}, with families`, tally);
report("segments of text, with families", measureSegments(gold, families));
report("nothing invented", measureNegatives(gold));
report("entries of index pages", measureIndexPages(gold));
if (flags.includes("--speed")) console.log(`${speed(gold).toFixed(2)} times the bare parse`);
