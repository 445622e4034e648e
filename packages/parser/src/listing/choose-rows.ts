import { AROUND, type Block, type Surroundings } from "../blocks/block.ts";
import { countWords } from "../blocks/score.ts";
import type { Locale } from "../locales/locale.ts";
import { dateInGap, dateInRow, dayBelow, type GapDate, inOneOrder, isMonth, type RowDate } from "./row-dates.ts";
import { type Row, rowsOf } from "./rows.ts";

/** A row with its date. */
export interface DatedRow {
  readonly row: Row;
  readonly date: RowDate | undefined;
}

const FEWEST = 2;
const FEWEST_UNDATED = 4;
const LONG_TITLE = 4;

const holderOf = (row: Row): Surroundings | undefined => row.element?.parent ?? row.link.block.around;

/** An address that comes again and again is that of a subject or an author, and not that of an entry. */
function withoutFacets(rows: readonly Row[]): Row[] {
  const counts = new Map<string, number>();
  for (const { link } of rows) counts.set(link.href, (counts.get(link.href) ?? 0) + 1);
  return rows.filter(({ link }) => (counts.get(link.href) ?? 0) < 3);
}

/** Rows of the same shape, wherever on the page. */
function groupsOf(rows: readonly DatedRow[]): DatedRow[][] {
  const groups = new Map<string, DatedRow[]>();
  for (const row of rows) {
    const group = groups.get(row.row.shape);
    if (group) group.push(row);
    else groups.set(row.row.shape, [row]);
  }
  return [...groups.values()];
}

function weigh(group: readonly DatedRow[]): number {
  const dated = group.filter(({ date }) => date !== undefined).length;
  const words = group.reduce((sum, { row }) => sum + Math.min(12, countWords(row.link.text)), 0) / group.length;
  const aside = group.filter(({ row }) => row.link.block.around.flags & (AROUND.aside | AROUND.header)).length;
  const heavy = dated >= FEWEST || (dated >= 1 && group.length === 1);
  if (!heavy && (group.length < FEWEST_UNDATED || words < LONG_TITLE)) return 0;
  return (group.length + 3 * dated) * (words / 6) * (aside > group.length / 2 ? 0.2 : 1);
}

/** The dates between the rows: those of groups carry on, those of single rows count for the nearer side. */
function withGapDates(rows: readonly DatedRow[], blocks: readonly Block[], locales: readonly Locale[]): DatedRow[] {
  const gaps = rows.map(({ row }, index): GapDate | undefined => {
    const from =
      index === 0 ? Math.max(0, (row.blocks[0]?.index ?? 0) - 3) : (rows[index - 1]?.row.blocks.at(-1)?.index ?? 0) + 1;
    return dateInGap(blocks.slice(from, row.blocks[0]?.index ?? from), locales);
  });
  const end = (rows.at(-1)?.row.blocks.at(-1)?.index ?? 0) + 1;
  const after = dateInGap(blocks.slice(end, end + 2), locales);
  const heads = gaps.some((gap) => gap?.heads);
  // Dates below their titles: none stands above the first title, and one below the last.
  const isBelow = !heads && gaps[0] === undefined && after !== undefined;
  let group: RowDate | undefined;
  return rows.map(({ row, date }, index) => {
    if (gaps[index]?.heads) group = gaps[index]?.date;
    const near = isBelow ? (gaps[index + 1] ?? (index === rows.length - 1 ? after : undefined)) : gaps[index];
    const found = date ?? (heads ? (near?.date ?? group) : near?.date);
    const term = (row.blocks[0]?.index ?? 0) > (rows[index - 1]?.row.blocks.at(-1)?.index ?? -1) + 1;
    const above = term ? blocks[(row.blocks[0]?.index ?? 0) - 1] : undefined;
    return { row, date: found !== undefined && isMonth(found) ? dayBelow(found, row, above) : found };
  });
}

/** Dated rows of another shape in the same list: the newest entry, set larger. */
function withSiblings(best: readonly DatedRow[], all: readonly DatedRow[]): DatedRow[] {
  const holders = new Set(best.map(({ row }) => holderOf(row)));
  const ancestors = new Set([...holders].map((holder) => holder?.parent));
  const chosen = new Set(best.map(({ row }) => row));
  return all.filter(
    (other) =>
      chosen.has(other.row) ||
      (other.date !== undefined && (holders.has(holderOf(other.row)) || ancestors.has(holderOf(other.row)))),
  );
}

/**
 * Chooses the rows of a page that are its list: many of one shape, dated, with titles as long as headlines.
 *
 * @param rows - all rows
 * @param blocks - the page
 * @param locales - the words of its language
 * @returns the rows of the list; none where the page holds no list
 */
export function chooseRows(rows: readonly Row[], blocks: readonly Block[], locales: readonly Locale[]): DatedRow[] {
  const dated = withoutFacets(rows).map((row) => ({ row, date: dateInRow(row, locales) }));
  const groups = groupsOf(dated).map((group) =>
    dateRows(
      group.map(({ row }) => row),
      blocks,
      locales,
    ),
  );
  const best = groups.map((group) => ({ group, weight: weigh(group) })).sort((a, b) => b.weight - a.weight)[0];
  if (best === undefined || best.weight === 0 || best.group.length < FEWEST) return [];
  const links = withSiblings(best.group, dated).map(({ row }) => row.link);
  const list = dateRows(rowsOf(blocks, links), blocks, locales);
  const dates = inOneOrder(list.map(({ date }) => date));
  return list.map(({ row }, index) => ({ row, date: dates[index] }));
}

/** The date of each row: its own, else that between the rows. */
function dateRows(rows: readonly Row[], blocks: readonly Block[], locales: readonly Locale[]): DatedRow[] {
  const dated = rows.map((row) => ({ row, date: dateInRow(row, locales) }));
  const missing = dated.filter(({ date }) => date === undefined).length;
  return missing > dated.length / 2 ? withGapDates(dated, blocks, locales) : dated;
}
