import type { Mark, Run } from "../inlines.ts";

/** From the outside in: what frames words stands before what shapes letters. */
const ORDER: readonly Mark["type"][] = [
  "quotation",
  "lang",
  "link",
  "mention",
  "abbr",
  "strong",
  "em",
  "code",
  "sub",
  "sup",
];

/** Compares by order of types, then by content, so that two links have one order too. */
const compare = ([left, leftKey]: [Mark, string], [right, rightKey]: [Mark, string]): number =>
  ORDER.indexOf(left.type) - ORDER.indexOf(right.type) || (leftKey < rightKey ? -1 : 1);

function sortMarks(marks: readonly Mark[]): Mark[] {
  const byKey = new Map(marks.map((mark) => [JSON.stringify(mark), mark]));
  return [...byKey]
    .map(([key, mark]): [Mark, string] => [mark, key])
    .sort(compare)
    .map(([mark]) => mark);
}

/** Joins neighbors with the same marks, puts marks in order, and drops empty runs. */
export function mergeRuns(runs: readonly Run[]): Run[] {
  const merged: Run[] = [];
  let values: string[] = [];
  let open: { marks: Mark[]; key: string } | undefined;
  const close = () => {
    if (open === undefined) return;
    const value = values.join("").normalize("NFC");
    merged.push(open.marks.length > 0 ? { type: "text", value, marks: open.marks } : { type: "text", value });
    open = undefined;
    values = [];
  };
  for (const run of runs) {
    if (run.type === "break") {
      close();
      merged.push({ type: "break" });
    } else if (run.value !== "") {
      const marks = sortMarks(run.marks ?? []);
      const key = JSON.stringify(marks);
      if (open?.key !== key) close();
      open ??= { marks, key };
      values.push(run.value);
    }
  }
  close();
  return merged;
}
