/**
 * Measures the quotations of German pages, their speakers and their offices, beside what was written down by hand:
 * `npm run measure:german -- <folder of data> [--held-back] [--misses]`. `cases/german-pages` says where each quotation
 * begins and ends; the pages are third parties' and stay outside the repository.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Organization,
  type Person,
  plainBlocks,
  type QuotedStatement,
  quotations,
  type Release,
} from "@civic-media/schema";
import { parseRelease } from "../../src/index.ts";
import { readLines, squeeze, Tally, wordsOf } from "./gold.ts";

/** Where words begin and end, and how many they are. */
interface Passage {
  readonly start: string;
  readonly end: string;
  readonly words: number;
}

interface GermanQuotation extends Passage {
  /** Its two parts, where the text may as well be read as two quotations. */
  readonly split?: readonly Passage[];
  /** Who speaks, each reading that is right: names joined by " + ", "@" before a group, "-" for nobody named. */
  readonly speaker: readonly string[];
  /** Every office that the text gives the speaker, "-" where it may be left out; none: it gives none. */
  readonly office?: readonly string[];
}

interface GermanPage {
  /** Path below the folder of data. */
  readonly page: string;
  readonly url?: string;
  readonly quotations: readonly GermanQuotation[];
  /** Words in marks that are neither required nor wrong: fragments of a sentence, quotations in headings. */
  readonly passages?: readonly Passage[];
  /** More quotations than these are on the page; what else is found there counts neither way. */
  readonly open?: boolean;
}

const [folder, ...flags] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder of data: npm run measure:german -- <folder>");
const set = flags.includes("--held-back") ? "held-back" : "development";
const gold = readLines<GermanPage>(join("cases", "german-pages", `${set}.jsonl`));

/** The page's source; a text without markup becomes paragraphs. */
function sourceOf(page: string): Buffer | string {
  const file = join(folder ?? "", page);
  const source = readFileSync(file);
  if (!page.endsWith(".txt")) return source;
  const paragraphs = source.toString("utf8").split(/\n{2,}/);
  const [label = "", heading = "", ...rest] = paragraphs;
  return `<main><p>${label}</p><h1>${heading}</h1>${rest.map((text) => `<p>${text}</p>`).join("")}</main>`;
}

const matches = ({ start, end, words }: Passage, text: string): boolean => {
  const plain = squeeze(text);
  const count = wordsOf(text).length;
  return (
    plain.startsWith(squeeze(start)) &&
    plain.endsWith(squeeze(end)) &&
    Math.abs(count - words) <= 1 + Math.floor(words / 20)
  );
};

const sameName = (left: string, right: string): boolean => squeeze(left) === squeeze(right);

/** One reading: "Anna Berg + Jan Roth", "@Stadt Linz", "-". */
function isSpeaker(reading: string, speakers: readonly (Person | Organization)[]): boolean {
  if (reading === "-") return speakers.length === 0;
  const names = reading.split(" + ");
  return (
    names.length === speakers.length &&
    names.every((name) => speakers.some((one) => sameName(name.replace(/^@/, ""), one.name)))
  );
}

const ARTICLE = /^(?:der|die|das|den|dem|des)\s/iu;
const plainOffice = (office: string): string => squeeze(office.replace(ARTICLE, ""));

function isOffice(wanted: readonly string[], { speakers }: QuotedStatement): boolean {
  const found = speakers
    .flatMap((one) => ("offices" in one ? (one.offices ?? []) : []))
    .map(({ jobTitle }) => jobTitle);
  if (found.length === 0) return wanted.length === 0 || wanted.includes("-");
  const known = new Set(wanted.map(plainOffice));
  return found.every((office) => known.has(plainOffice(office)));
}

const tallies = { text: new Tally(), quotations: new Tally(), speakers: new Tally(), offices: new Tally() };

function judge(one: QuotedStatement, truth: GermanQuotation, page: string): void {
  const told = one.speakers
    .map((party) => [party.name, ...("offices" in party ? (party.offices ?? []) : []).map(({ jobTitle }) => jobTitle)])
    .map((parts) => parts.join(" | "))
    .join(" + ");
  const isRight = truth.speaker.some((reading) => isSpeaker(reading, one.speakers));
  tallies.speakers.note(isRight, `${page}: ${truth.speaker.join(" / ")} ≠ ${told || "-"} (${truth.start} …)`);
  const isPerson = truth.speaker.some((reading) => !/^[@-]/.test(reading));
  if (isRight && isPerson && one.speakers.length > 0)
    tallies.offices.note(
      isOffice(truth.office ?? [], one),
      `${page}: ${(truth.office ?? ["-"]).join(" / ")} ≠ ${told}`,
    );
}

/** What of the truth is there; where a quotation may be read as two, the two count as one. */
function take(truth: GermanQuotation, left: QuotedStatement[]): QuotedStatement | undefined {
  const whole = left.findIndex(({ text }) => matches(truth, text));
  if (whole >= 0) return left.splice(whole, 1)[0];
  const places = (truth.split ?? []).map((part) => left.findIndex(({ text }) => matches(part, text)));
  if (places.length === 0 || places.includes(-1)) return undefined;
  const taken = places.map((place) => left[place]);
  for (const one of taken) if (one) left.splice(left.indexOf(one), 1);
  return taken[0];
}

// A release needs a day of publication, and not every page that is measured here names one: it is not what is asked.
const A_DAY = '<meta name="date" content="2020-01-01">';

function releaseOf(page: string, url: string): Release | undefined {
  const source = sourceOf(page);
  return parseRelease(source, { url }).release ?? parseRelease(`${A_DAY}${source.toString()}`, { url }).release;
}

function measurePage({ page, url = "https://www.example.org/", ...truth }: GermanPage): void {
  const { quotations: wanted, passages = [], open = false } = truth;
  const release = releaseOf(page, url);
  const plain = squeeze(release ? plainBlocks(release.body).join(" ") : "");
  const left = (release ? quotations(release) : []).filter(({ form }) => form !== "indirect");
  for (const quotation of wanted) {
    // Where the text of the page is not read so far, its quotations are missing with it.
    const begin = `${page}: no text ${quotation.start} …`;
    tallies.text.note(plain.includes(squeeze(quotation.start)), begin);
    const one = take(quotation, left);
    tallies.quotations.expected += 1;
    if (one === undefined) {
      tallies.quotations.misses.push(`${page}: missing ${quotation.start} … ${quotation.end} (${quotation.words})`);
      continue;
    }
    tallies.quotations.found += 1;
    tallies.quotations.right += 1;
    judge(one, quotation, page);
  }
  const invented = open ? [] : left.filter(({ text }) => !passages.some((passage) => matches(passage, text)));
  tallies.quotations.found += invented.length;
  for (const { text } of invented) tallies.quotations.misses.push(`${page}: invented ${text.slice(0, 90)}`);
}

const missing = gold.filter(({ page }) => !existsSync(join(folder, page)));
if (missing.length > 0) throw new Error(`Not in the folder: ${missing.map(({ page }) => page).join(", ")}`);
for (const page of gold) measurePage(page);
console.log(
  `${set}: ${gold.length} pages, ${gold.filter((page) => page.quotations.length > 0).length} with quotations`,
);
for (const [name, tally] of Object.entries(tallies)) {
  const share = `${(tally.f1 * 100).toFixed(1)} %`.padStart(8);
  console.log(`${share}  ${name}: ${tally.right} right of ${tally.expected}, ${tally.found} found`);
  if (flags.includes("--misses")) for (const miss of tally.misses) console.log(`          ${miss}`);
}
