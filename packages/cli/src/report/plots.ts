import type { Statistics, Tally } from "../archive/statistics.ts";
import type { Io } from "../io.ts";
import { colorsFor, printable, shorten } from "../terminal.ts";

/** What is plotted, with its title and how many bars at most. */
const PLOTS: readonly (readonly [title: string, of: (statistics: Statistics) => Tally, most: number])[] = [
  ["Releases per month", ({ months }) => months, 36],
  ["Publishers", ({ publishers }) => publishers, 12],
  ["Topics", ({ topics }) => topics, 12],
  ["Languages", ({ languages }) => languages, 8],
  ["License of the text", ({ licenses }) => licenses, 8],
];

interface Plot {
  readonly title: string;
  readonly bars: readonly (readonly [name: string, count: number])[];
  readonly largest: number;
}

function plotsOf(statistics: Statistics): Plot[] {
  return PLOTS.flatMap(([title, of, most]) => {
    const all = [...of(statistics)];
    // Of many months the latest are of interest, of many names the most frequent, which stand first.
    const bars = title === "Releases per month" ? all.slice(-most) : all.slice(0, most);
    return bars.length === 0 ? [] : [{ title, bars, largest: Math.max(...bars.map(([, count]) => count), 1) }];
  });
}

const summary = ({ releases, corrected, withdrawn, quotations }: Statistics): string =>
  `${releases} releases, ${corrected} corrected, ${withdrawn} withdrawn, ${quotations} quotations`;

const EIGHTHS = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"];

function bar(share: number, width: number): string {
  const eighths = Math.round(share * width * 8);
  return "█".repeat(eighths >> 3) + (EIGHTHS[eighths & 7] ?? "");
}

/** The plots for a terminal. */
export function terminalPlots(statistics: Statistics, io: Io): string {
  const colors = colorsFor(io);
  const width = Math.min(Math.max(io.columns, 60), 100) - 36;
  const plots = plotsOf(statistics).map(({ title, bars, largest }) => {
    const lines = bars.map(
      ([name, count]) =>
        `  ${shorten(printable(name), 24).padEnd(24)} ${String(count).padStart(6)} ${colors.cyan(bar(count / largest, width))}`,
    );
    return [colors.bold(title), ...lines, ""].join("\n");
  });
  return `${[summary(statistics), "", ...plots].join("\n")}\n`;
}

const escapeXml = (text: string): string =>
  printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const ROW = 22;
const [LABEL, BAR, WIDTH] = [230, 400, 720];

function svgPlot({ title, bars, largest }: Plot, top: number): string {
  const rows = bars.map(([name, count], index) => {
    const y = top + 34 + index * ROW;
    const length = Math.max(1, Math.round((count / largest) * BAR));
    return `<text x="${LABEL - 10}" y="${y + 12}" text-anchor="end">${escapeXml(shorten(name, 30))}</text><rect x="${LABEL}" y="${y}" width="${length}" height="15" rx="2"/><text x="${LABEL + length + 8}" y="${y + 12}">${count}</text>`;
  });
  return `<text class="title" x="20" y="${top + 18}">${escapeXml(title)}</text>\n${rows.join("\n")}`;
}

const STYLE = `text{font:13px system-ui,sans-serif;fill:#1a1a1a}.title{font-weight:600;font-size:15px}rect{fill:#1f5fa8}svg{background:#fff}
@media(prefers-color-scheme:dark){text{fill:#eee}rect{fill:#7fb2ea}svg{background:#16181c}}`;

/** The plots as one picture, which says in words what it shows. */
export function svgPlots(statistics: Statistics): string {
  let top = 50;
  const parts = plotsOf(statistics).map((plot) => {
    const part = svgPlot(plot, top);
    top += 34 + plot.bars.length * ROW + 26;
    return part;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${top}" viewBox="0 0 ${WIDTH} ${top}" role="img" aria-labelledby="title description">
<title id="title">Press releases in an archive</title><desc id="description">${escapeXml(summary(statistics))}</desc>
<style>${STYLE}</style>
<text x="20" y="30">${escapeXml(summary(statistics))}</text>
${parts.join("\n")}
</svg>
`;
}
