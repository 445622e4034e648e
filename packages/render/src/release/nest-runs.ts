import type { Inline, Mark, Run } from "@civic-media/schema";

/** How a format writes the three things of which running text consists. */
export interface RunWriter<Node> {
  text(value: string): Node;
  break(): Node;
  wrap(mark: Mark, content: Node[]): Node;
}

/** A run with its marks in the order in which they are written, outermost first. */
interface Pending {
  readonly run: Run;
  readonly marks: readonly Mark[];
}

const NO_MARKS: readonly Mark[] = [];

/** Links cannot stand in links (HTML, § 4.5.1; CommonMark, § 6.3): of several the first is written. */
const isFirstLink = (mark: Mark, index: number, marks: readonly Mark[]): boolean =>
  mark.type !== "link" || marks.findIndex(({ type }) => type === "link") === index;

function sortMarks(run: Run, order: readonly string[]): readonly Mark[] {
  if (run.type === "break" || run.marks === undefined) return NO_MARKS;
  if (run.marks.length === 1) return run.marks;
  return run.marks.filter(isFirstLink).sort((left, right) => order.indexOf(left.type) - order.indexOf(right.type));
}

const isSame = (left: Mark, right: Mark | undefined): boolean =>
  right !== undefined && left.type === right.type && JSON.stringify(left) === JSON.stringify(right);

/** Index behind the items that share the mark of the first; a break goes along when the same mark goes on behind it. */
function endOfSpan(items: readonly Pending[], start: number, most: number, depth: number): number {
  const mark = items[start]?.marks[depth] as Mark;
  let end = start + 1;
  for (let index = end; index < most; index++) {
    const { run, marks } = items[index] as Pending;
    if (run.type === "break") continue;
    if (!isSame(mark, marks[depth])) break;
    end = index + 1;
  }
  return end;
}

/**
 * Turns runs with sets of marks into nested nodes; runs that share a mark share its node, so that a link stays one link.
 *
 * @param runs - running text
 * @param order - mark types, outermost first
 * @param writer - what to write
 */
export function nestRuns<Node>(runs: Inline, order: readonly string[], writer: RunWriter<Node>): Node[] {
  const items = runs.map((run): Pending => ({ run, marks: sortMarks(run, order) }));
  /** Writes the items from `start` to before `most`, of whose marks `depth` are written. */
  const nest = (start: number, most: number, depth: number): Node[] => {
    const nodes: Node[] = [];
    for (let index = start; index < most; ) {
      const { run, marks } = items[index] as Pending;
      const mark = marks[depth];
      const end = mark === undefined ? index + 1 : endOfSpan(items, index, most, depth);
      if (run.type === "break") nodes.push(writer.break());
      else if (mark === undefined) nodes.push(writer.text(run.value));
      else nodes.push(writer.wrap(mark, nest(index, end, depth + 1)));
      index = end;
    }
    return nodes;
  };
  return nest(0, items.length, 0);
}
