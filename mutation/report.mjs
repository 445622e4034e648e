import { writeFile } from "node:fs/promises";
import { FIELDS } from "./fields.mjs";
import { REASONS, reasonFor } from "./reasons.mjs";

const sum = (list, value) => list.reduce((total, one) => total + value(one), 0);

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
  const rows = Object.entries(results).map(([name, measured]) => {
    const parts = measured.filter(Boolean);
    const mutants = sum(parts, (part) => part.mutants);
    const found = sum(parts, (part) => part.found);
    const score = `${((100 * found) / mutants).toFixed(1)} %`;
    return row([name, mutants, found, score, `${sum(parts, ({ seconds }) => seconds)} s`]);
  });
  return ["| rules of | mistakes | found | score | time |", "| --- | --- | --- | --- | --- |", ...rows].join("\n");
}

/** Code in a cell of a table; backticks of its own need a longer fence. */
function code(text) {
  const short = text.length > 70 ? `${text.slice(0, 69)}…` : text;
  const fence = short.includes("`") ? "``" : "`";
  return `${fence}${fence.length > 1 ? ` ${short} ` : short}${fence}`.replaceAll("|", "\\|");
}

function byReason(survivors) {
  return Object.entries(REASONS).flatMap(([reason, words]) => {
    const own = survivors.filter((one) => reasonFor(one.file, one.code) === reason);
    if (own.length === 0) return [];
    const rows = own.map(({ file, line, code: text, count }) =>
      row([`${file.split("/").at(-1)}:${line}`, count, code(text)]),
    );
    return [
      `### ${sum(own, ({ count }) => count)}: ${words}`,
      ["| line | mistakes | |", "| --- | --- | --- |", ...rows].join("\n"),
    ];
  });
}

const filesOf = (parts) =>
  parts.flatMap(({ package: folder, mutate }) => mutate.map((path) => `\`${folder.slice(9)}/${path}\``)).join(", ");

/** What no run has looked at: a score says nothing of it. */
function missing(results) {
  const parts = Object.entries(FIELDS).flatMap(([name, all]) => all.filter((_part, index) => !results[name]?.[index]));
  return parts.length === 0 ? [] : [`Not measured yet: ${filesOf(parts)}.`];
}

/** Writes the page with the scores, and every survivor with the reason why it lives. */
export async function writePage(results, file) {
  const sections = Object.entries(results).flatMap(([name, measured]) => {
    const parts = FIELDS[name].filter((_part, index) => measured[index]);
    const survivors = measured.flatMap((part) => part?.survivors ?? []);
    return [
      `## ${name[0].toUpperCase()}${name.slice(1)}`,
      `Changed: ${filesOf(parts)}. Not found: ${sum(survivors, ({ count }) => count)}.`,
      ...byReason(survivors),
    ];
  });
  await writeFile(file, `${[HEAD.trimEnd(), scores(results), ...missing(results), ...sections].join("\n\n")}\n`);
}
