import { writeFile } from "node:fs/promises";
import { FIELDS } from "./fields.mjs";
import { REASONS } from "./reasons.mjs";

const percent = ({ killed, mutants }) => `${((100 * killed) / mutants).toFixed(1)} %`;
const sum = (survivors) => survivors.reduce((total, { count }) => total + count, 0);

const HEAD = `---
title: Mutation testing
---

<!-- Written by mutation/run.mjs. -->

# Mutation testing

Do the tests see a mistake? [Stryker](https://stryker-mutator.io/) makes thousands of them, one at a time, in the rules whose
mistakes readers would see: a comparison the other way round, a condition left out, a repetition in a pattern dropped. Each
that makes a test fail is found. The score is the share of those; \`npm run mutation\` measures it (\`mutation/README.md\`).
`;

const row = (cells) => `| ${cells.join(" | ")} |`;

function scores(results) {
  const rows = Object.entries(results).map(([name, field]) =>
    row([name, field.mutants, field.killed, percent(field), `${field.seconds} s`]),
  );
  return ["| rules of | mistakes | found | score | time |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}

const code = (text) => `\`${text.length > 70 ? `${text.slice(0, 69)}…` : text}\``.replaceAll("|", "\\|");

function byReason(survivors) {
  return Object.entries(REASONS).flatMap(([reason, words]) => {
    const own = survivors.filter((one) => one.reason === reason);
    if (own.length === 0) return [];
    const rows = own.map(({ file, line, code: text, count }) =>
      row([`${file.split("/").at(-1)}:${line}`, count, code(text)]),
    );
    return [`### ${sum(own)}: ${words}`, ["| line | mistakes | |", "| --- | --- | --- |", ...rows].join("\n")];
  });
}

/** Writes the page with the scores, and every survivor with the reason why it lives. */
export async function writePage(results, file) {
  const sections = Object.entries(results).flatMap(([name, { survivors }]) => [
    `## ${name[0].toUpperCase()}${name.slice(1)}`,
    `Changed: ${FIELDS[name].mutate.map((path) => `\`${FIELDS[name].package.slice(9)}/${path}\``).join(", ")}. Not found: ${sum(survivors)}.`,
    ...byReason(survivors),
  ]);
  await writeFile(file, `${[HEAD.trimEnd(), scores(results), ...sections].join("\n\n")}\n`);
}
