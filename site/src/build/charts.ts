import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Html, html } from "./html.ts";

/** A measured comparison as `bench/results` holds it. */
export interface Result {
  id: string;
  title: string;
  unit: string;
  /** Which way is better. */
  better: "higher" | "lower";
  /** What the values of a row stand for; one entry where there is one value. */
  columns: readonly string[];
  rows: readonly { name: string; ours?: boolean; values: readonly number[] }[];
}

/** Results of one run, and how to make them again. */
export interface ResultFile {
  command: string;
  measured: string;
  conditions: string;
  results: readonly Result[];
}

/** All results, by id, with the file that they come from. */
export function readResults(folder: string): Map<string, { result: Result; file: ResultFile; name: string }> {
  const all = new Map<string, { result: Result; file: ResultFile; name: string }>();
  for (const name of readdirSync(folder).filter((one) => one.endsWith(".json"))) {
    const file = JSON.parse(readFileSync(join(folder, name), "utf8")) as ResultFile;
    for (const result of file.results) all.set(result.id, { result, file, name });
  }
  return all;
}

const figure = (value: number): string => value.toLocaleString("en", { maximumFractionDigits: 2 });

/** The table of a result as Markdown: what stands in the page for those who read it without the site. */
export const resultTable = ({ columns, rows, unit }: Result): string =>
  [
    `| | ${columns.map((column) => (columns.length === 1 ? unit : `${column}, ${unit}`)).join(" | ")} |`,
    `| --- |${columns.map(() => " ---: |").join("")}`,
    ...rows.map(({ name, values }) => `| ${name} | ${values.map(figure).join(" | ")} |`),
  ].join("\n");

const BAR = 18;
const LABEL = 24;
const GAP = 14;

/** Bars from zero with their figures; widths are shares of the space, so that letters keep their size. */
function bars({ id, title, rows, columns, unit, better }: Result): Html {
  const most = Math.max(...rows.flatMap(({ values }) => values));
  const height = rows.length * (LABEL + columns.length * BAR + GAP);
  const summary = rows.map(({ name, values }) => `${name}: ${values.map(figure).join(", ")}`).join("; ");
  const groups = rows.map(({ name, values, ours }, row) => {
    const top = row * (LABEL + columns.length * BAR + GAP);
    return html`<g class="${ours ? "ours" : "peer"}"><text class="name" x="0" y="${top + 17}">${name}</text>${values.map(
      (value, column) => {
        const y = top + LABEL + column * BAR;
        const share = ((value / most) * 78).toFixed(2);
        return html`<rect class="series-${column}" x="0" y="${y}" width="${share}%" height="${BAR - 3}" rx="2"/><text class="value" x="${share}%" dx="6" y="${y + 12}">${figure(value)}</text>`;
      },
    )}</g>`;
  });
  return html`<svg class="chart" width="100%" height="${height}" role="img" aria-labelledby="${id}-title ${id}-summary">
<title id="${id}-title">${title}, ${unit}</title><desc id="${id}-summary">${better} is better. ${summary}</desc>${groups}</svg>`;
}

/** Chart and table of a result. */
export function resultFigure(
  { result, file, name }: { result: Result; file: ResultFile; name: string },
  label: string,
): Html {
  const { columns, rows, unit, better, title } = result;
  return html`<figure class="measured"><figcaption><strong>${title}</strong> <span>${unit}; ${better} is better${columns.length > 1 ? `; bars from above: ${columns.join(", ")}` : ""}</span></figcaption>
${bars(result)}
<div class="table" role="group" tabindex="0" aria-label="${label}: ${title}"><table><thead><tr><td></td>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${rows.map(({ name: row, values }) => html`<tr><th scope="row">${row}</th>${values.map((value) => html`<td class="number">${figure(value)}</td>`)}</tr>`)}</tbody></table></div>
<p class="provenance">${file.conditions} <code>${file.command}</code>, ${file.measured}; <code>bench/results/${name}</code></p></figure>`;
}
