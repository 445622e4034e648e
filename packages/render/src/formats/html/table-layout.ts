import type { Block } from "@civic-media/schema";

type Cell = Extract<Block, { type: "table" }>["rows"][number][number];

/** How many columns and rows a cell takes on the page. */
export interface Span {
  readonly colspan: number;
  readonly rowspan: number;
}

interface Placed {
  readonly cell: Cell;
  readonly column: number;
  readonly colspan: number;
  readonly rowspan: number;
}

/** Beyond these sizes spans are not followed: no table that people read is so large, and hostile ones stay cheap. */
const MOST_FIELDS = 100_000;
const MOST_SPANNED = 200;

interface Group {
  readonly placed: readonly Placed[];
  /** The columns that are taken in each row. */
  readonly taken: readonly ReadonlySet<number>[];
}

/** Places the cells of one row group; a cell never overlaps another and never leaves the group (HTML, § 4.9.12). */
function placeGroup(rows: readonly (readonly Cell[])[]): Group {
  const taken = rows.map(() => new Set<number>());
  const placed: Placed[] = [];
  let fields = 0;
  for (const [line, row] of rows.entries()) {
    const here = taken[line] as Set<number>;
    let column = 0;
    for (const cell of row) {
      while (here.has(column)) column += 1;
      const most = fields < MOST_FIELDS ? MOST_SPANNED : 1;
      const rowspan = Math.min(cell.rowspan ?? 1, rows.length - line, most);
      let colspan = 1;
      while (colspan < Math.min(cell.colspan ?? 1, most) && !here.has(column + colspan)) colspan += 1;
      for (const set of taken.slice(line, line + rowspan))
        for (let right = 0; right < colspan; right++) set.add(column + right);
      fields += rowspan * colspan;
      placed.push({ cell, column, colspan, rowspan });
      column += colspan;
    }
  }
  return { placed, taken };
}

/** How a table stands on the page. */
export interface TableLayout {
  /** The spans of every cell. */
  readonly spans: ReadonlyMap<Cell, Span>;
  /** How many cells each row of each group lacks to be as wide as the others. */
  readonly missing: readonly (readonly number[])[];
}

/**
 * Lays a table out without holes and without columns that no cell begins in: what the spans of a page say is kept where
 * it is possible, and made smaller where validators and screen readers would stumble.
 *
 * @param groups - head and body
 */
export function layOutTable(groups: readonly (readonly (readonly Cell[])[])[]): TableLayout {
  const laid = groups.map(placeGroup);
  const begins = new Set(laid.flatMap(({ placed }) => placed.map(({ column }) => column)));
  const spans = new Map<Cell, Span>();
  for (const { cell, column, colspan, rowspan } of laid.flatMap(({ placed }) => placed)) {
    let shown = 0;
    for (let index = column; index < column + colspan; index++) if (begins.has(index)) shown += 1;
    spans.set(cell, { colspan: shown, rowspan });
  }
  const isFree = (row: ReadonlySet<number>) => (column: number) => !row.has(column);
  const missing = laid.map(({ taken }) => taken.map((row) => [...begins].filter(isFree(row)).length));
  return { spans, missing };
}
