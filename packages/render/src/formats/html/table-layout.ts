import type { Block } from "@civic-media/schema";

type Cell = Extract<Block, { type: "table" }>["rows"][number][number];

/** How many columns and rows a cell takes on the page. */
export interface Span {
  readonly colspan: number;
  readonly rowspan: number;
}

interface Placed {
  readonly cell: Cell;
  readonly line: number;
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
      placed.push({ cell, line, column, colspan, rowspan });
      column += colspan;
    }
  }
  return { placed, taken };
}

/** A field of the table as it is shown: a cell, or an empty one that fills its row. */
export interface Field extends Span {
  readonly cell?: Cell;
  readonly row: number;
  readonly column: number;
  readonly isHeader: boolean;
}

/** The fields of each row of each group: head, then body. */
export type TableLayout = readonly (readonly (readonly Field[])[])[];

/**
 * A table of headers alone says nothing, for a header names other cells (HTML, § 4.9.10): only its first row stays one of
 * headers, or its first cell where there is no other row.
 */
function withData(layout: TableLayout): TableLayout {
  const fields = layout.flat(2);
  if (fields.some(({ isHeader }) => !isHeader)) return layout;
  const isHeader = fields.some(({ row }) => row > 0)
    ? ({ row }: Field) => row === 0
    : ({ column }: Field) => column === 0;
  return layout.map((rows) => rows.map((row) => row.map((field) => ({ ...field, isHeader: isHeader(field) }))));
}

/**
 * Lays a table out without holes and without columns that no cell begins in: what the spans of a page say is kept where
 * it is possible, and made smaller where validators and screen readers would stumble.
 *
 * @param groups - head and body; all cells of the head are headers
 */
export function layOutTable(groups: readonly (readonly (readonly Cell[])[])[]): TableLayout {
  const laid = groups.map(placeGroup);
  const begins = new Set(laid.flatMap(({ placed }) => placed.map(({ column }) => column)));
  const columns = [...begins].sort((left, right) => left - right);
  const shownAt = new Map(columns.map((column, index) => [column, index]));
  let first = 0;
  const layout = laid.map(({ placed, taken }, group) => {
    const rows = taken.map((): Field[] => []);
    for (const { cell, line, column, colspan, rowspan } of placed) {
      let shown = 0;
      for (let index = column; index < column + colspan; index++) if (begins.has(index)) shown += 1;
      const isHeader = group === 0 || cell.header === true;
      const at = { row: first + line, column: shownAt.get(column) ?? 0 };
      rows[line]?.push({ cell, ...at, colspan: shown, rowspan, isHeader });
    }
    for (const [line, row] of taken.entries())
      for (const [index, column] of columns.entries())
        if (!row.has(column))
          rows[line]?.push({ row: first + line, column: index, colspan: 1, rowspan: 1, isHeader: false });
    first += taken.length;
    return rows;
  });
  return withData(layout);
}
