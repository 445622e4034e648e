// Questions to an archive, exported as Parquet: how much is published when, under which license, and who is quoted.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { quotations } from "@civic-media/schema";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { bars } from "./bars.mjs";

/** Only what the questions need is read from the file: columns of text stay where they are. */
const COLUMNS = ["url", "version", "kind", "datePublished", "license", "release"];

/** The newest version of each address; what was withdrawn is no longer published. */
function newest(rows) {
  const byUrl = new Map();
  for (const row of rows) if ((byUrl.get(row.url)?.version ?? 0) < row.version) byUrl.set(row.url, row);
  return [...byUrl.values()].filter(({ kind }) => kind !== "withdrawn");
}

/** How many rows there are for each answer. */
function count(rows, answersOf) {
  const counts = new Map();
  for (const row of rows)
    for (const answer of [answersOf(row)].flat()) counts.set(answer, (counts.get(answer) ?? 0) + 1);
  return [...counts];
}

const most = (counts, limit) =>
  counts.sort(([a, one], [b, other]) => other - one || a.localeCompare(b)).slice(0, limit);

/** Who is quoted in a release, each name once. */
const speakersOf = ({ release }) => [
  ...new Set(quotations(release).flatMap(({ speakers }) => speakers.map(({ name }) => name))),
];

/** The questions: a title, and from rows to `[label, number]`. */
export const QUESTIONS = {
  "releases-per-month": {
    title: "Releases per month",
    answer: (rows) =>
      count(rows, ({ datePublished }) => datePublished.slice(0, 7)).sort(([a], [b]) => a.localeCompare(b)),
  },
  licenses: {
    title: "Licenses of the text",
    answer: (rows) =>
      most(
        count(rows, ({ license }) => license ?? "nothing stated"),
        10,
      ),
  },
  speakers: { title: "Most quoted", answer: (rows) => most(count(rows, speakersOf), 10) },
};

/**
 * Answers all questions.
 *
 * @param {string} file - written by `writeParquet`
 */
export async function analyze(file) {
  const rows = newest(await parquetReadObjects({ file: await asyncBufferFromFile(file), columns: COLUMNS }));
  return Object.entries(QUESTIONS).map(([id, { title, answer }]) => ({ id, title, counts: answer(rows) }));
}

if (process.argv[1] === import.meta.filename) {
  const [file, folder = "plots"] = process.argv.slice(2);
  await mkdir(folder, { recursive: true });
  for (const { id, title, counts } of await analyze(file)) {
    await writeFile(join(folder, `${id}.svg`), bars(title, counts));
    console.log(`${title}\n${counts.map(([label, number]) => `  ${label}: ${number}`).join("\n")}`);
  }
}
