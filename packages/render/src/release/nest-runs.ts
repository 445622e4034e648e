import type { Inline, Mark, Run } from "@civic-media/schema";

/** How a format writes the three things of which running text consists. */
export interface RunWriter<Node> {
  text(value: string): Node;
  break(): Node;
  wrap(mark: Mark, content: Node[]): Node;
}

/** A run with the marks that are still to be written, outermost first. */
interface Pending {
  readonly run: Run;
  readonly marks: readonly Mark[];
}

/** Links cannot stand in links (HTML, § 4.5.1; CommonMark, § 6.3): of several the first is written. */
const isFirstLink = (mark: Mark, index: number, marks: readonly Mark[]): boolean =>
  mark.type !== "link" || marks.findIndex(({ type }) => type === "link") === index;

function sortMarks(run: Run, order: readonly string[]): readonly Mark[] {
  if (run.type === "break" || run.marks === undefined) return [];
  return run.marks.filter(isFirstLink).sort((left, right) => order.indexOf(left.type) - order.indexOf(right.type));
}

const key = (mark: Mark | undefined): string | undefined => mark && JSON.stringify(mark);

/** Index behind the items that share the outermost mark; a break goes along when the same mark goes on behind it. */
function endOfSpan(items: readonly Pending[], start: number): number {
  const first = key(items[start]?.marks[0]);
  let end = start + 1;
  if (first === undefined) return end;
  for (let index = end; index < items.length; index++) {
    const item = items[index] as Pending;
    if (item.run.type === "break") continue;
    if (key(item.marks[0]) !== first) break;
    end = index + 1;
  }
  return end;
}

function nestItems<Node>(items: readonly Pending[], writer: RunWriter<Node>): Node[] {
  const nodes: Node[] = [];
  for (let start = 0; start < items.length; ) {
    const { run, marks } = items[start] as Pending;
    const [outer] = marks;
    const end = endOfSpan(items, start);
    if (run.type === "break") nodes.push(writer.break());
    else if (outer === undefined) nodes.push(writer.text(run.value));
    else {
      const inner = items.slice(start, end).map((item) => ({ run: item.run, marks: item.marks.slice(1) }));
      nodes.push(writer.wrap(outer, nestItems(inner, writer)));
    }
    start = end;
  }
  return nodes;
}

/**
 * Turns runs with sets of marks into nested nodes; runs that share a mark share its node, so that a link stays one link.
 *
 * @param runs - running text
 * @param order - mark types, outermost first
 * @param writer - what to write
 */
export function nestRuns<Node>(runs: Inline, order: readonly string[], writer: RunWriter<Node>): Node[] {
  return nestItems(
    runs.map((run) => ({ run, marks: sortMarks(run, order) })),
    writer,
  );
}
