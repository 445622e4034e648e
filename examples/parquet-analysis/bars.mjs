// A plot: bars with their labels and numbers, as SVG that a screen reader reads as a list.
const [ROW, LABEL, BAR] = [24, 200, 300];

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const text = (value) => String(value).replace(/[&<>"]/g, (character) => ESCAPES[character]);

function row([label, number], index, highest) {
  const y = (index + 1) * ROW;
  const width = Math.round((number / highest) * BAR);
  return `<g role="listitem"><text x="${LABEL - 8}" y="${y + 16}" text-anchor="end">${text(label)}</text><rect x="${LABEL}" y="${y + 4}" width="${width}" height="${ROW - 8}" fill="#357"/><text x="${LABEL + width + 6}" y="${y + 16}">${number}</text></g>`;
}

/**
 * Draws bars.
 *
 * @param {string} title
 * @param {[string, number][]} counts
 */
export function bars(title, counts) {
  const highest = Math.max(1, ...counts.map(([, number]) => number));
  const rows = counts.map((one, index) => row(one, index, highest)).join("\n");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LABEL + BAR + 60} ${(counts.length + 1) * ROW + 8}" font-family="sans-serif" font-size="13" role="list" aria-label="${text(title)}">
<text x="0" y="16" font-weight="bold">${text(title)}</text>
${rows}
</svg>
`;
}
