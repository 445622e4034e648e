/**
 * The way from one page to another, as relative address: it works below any path, and for files without a server.
 *
 * @param from - path of the page that links, from the root: `2024/a.html`
 * @param to - path of what it links to
 */
export function relativePath(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  let common = 0;
  while (common < here.length && common < there.length - 1 && here[common] === there[common]) common += 1;
  return "../".repeat(here.length - common) + there.slice(common).join("/");
}

/** Gives each of several things a name of its own: `a`, `a-2`, `a-3`. */
export class Names {
  private readonly taken = new Map<string, number>();

  claim(name: string): string {
    const count = (this.taken.get(name) ?? 0) + 1;
    this.taken.set(name, count);
    return count === 1 ? name : this.claim(`${name}-${count}`);
  }
}
