import type { Field, TableLayout } from "./table-layout.ts";

/** Beyond this many headers or fields no list of headers is written: it would be longer than the table. */
const MOST_HEADERS = 200;
const MOST_FIELDS = 4000;

interface Line {
  /** Where its first header stands. */
  readonly first: number;
  readonly headers: Field[];
}

/** The rows and columns that hold headers. */
interface Headers {
  readonly rows: Map<number, Line>;
  readonly columns: Map<number, Line>;
}

function add(lines: Map<number, Line>, index: number, first: number, field: Field): void {
  const line = lines.get(index);
  if (line === undefined) lines.set(index, { first, headers: [field] });
  else line.headers.push(field);
}

function collect(headers: readonly Field[]): Headers {
  const found: Headers = { rows: new Map(), columns: new Map() };
  for (const field of headers) {
    const { row, column, rowspan, colspan } = field;
    for (let index = row; index < row + rowspan; index++) add(found.rows, index, column, field);
    for (let index = column; index < column + colspan; index++) add(found.columns, index, row, field);
  }
  return found;
}

/** Whether there are several lines in which headers fill more than one place. */
function areSeveral(lines: readonly number[]): boolean {
  const once = new Set<number>();
  const twice = new Set<number>();
  for (const line of lines) (once.has(line) ? twice : once).add(line);
  return twice.size > 1;
}

/** Whether `scope` is not enough (WCAG 2.2, H43 and H63): headers in several rows or columns. */
function isComplex(headers: readonly Field[]): boolean {
  const rows = headers.flatMap(({ row, colspan }) => Array<number>(colspan).fill(row));
  const columns = headers.flatMap(({ column, rowspan }) => Array<number>(rowspan).fill(column));
  return areSeveral(rows) || areSeveral(columns) || headers.some(({ colspan, rowspan }) => colspan > 1 && rowspan > 1);
}

function headersOf(field: Field, { rows, columns }: Headers): Set<Field> {
  const found = new Set<Field>();
  for (let row = field.row; row < field.row + field.rowspan; row++)
    for (let column = field.column; column < field.column + field.colspan; column++) {
      const inRow = rows.get(row);
      const inColumn = columns.get(column);
      if (inRow !== undefined && column >= inRow.first) for (const header of inRow.headers) found.add(header);
      if (inColumn !== undefined && row >= inColumn.first) for (const header of inColumn.headers) found.add(header);
    }
  return found;
}

/** What names a field: its own id where it is a header, the ids of its headers where it is not. */
export type FieldNames = ReadonlyMap<Field, { readonly id: string } | { readonly headers: string }>;

/**
 * Names the headers of each field of a table with headers in several rows or columns, where the scope of headers does
 * not say enough for screen readers.
 *
 * @param layout - the table
 * @param prefix - of the ids
 * @returns nothing for a simple table
 */
export function nameFields(layout: TableLayout, prefix: string): FieldNames {
  const fields = layout.flat(2);
  const headers = fields.filter(({ isHeader }) => isHeader);
  const isSmall = headers.length <= MOST_HEADERS && fields.length <= MOST_FIELDS;
  if (!isSmall || !isComplex(headers)) return new Map();
  const ids = new Map(headers.map((field, index) => [field, `${prefix}-${index + 1}`]));
  const found = collect(headers);
  return new Map(
    fields.flatMap((field): [Field, { id: string } | { headers: string }][] => {
      const id = ids.get(field);
      if (id !== undefined) return [[field, { id }]];
      const names = [...headersOf(field, found)].map((header) => ids.get(header)).join(" ");
      return names === "" ? [] : [[field, { headers: names }]];
    }),
  );
}
