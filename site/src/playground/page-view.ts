import { fieldsOf } from "../shared/fields.ts";
import { groupOf, leading } from "../shared/groups.ts";
import { stretchesOf } from "../shared/spans.ts";
import { el } from "./dom.ts";
import { type OpenPage, words } from "./state.ts";

/** The source, with the words of each value in its color and what was left out in gray. */
export function showSource(code: HTMLElement, { source, result: { release, evidence, removed } }: OpenPage): void {
  const known = new Set(release ? fieldsOf(release, evidence).map(({ pointer }) => pointer) : []);
  const parts = stretchesOf(source, evidence, removed).map(({ text, pointers, removed: reason }) => {
    const here = pointers.filter((pointer) => known.has(pointer));
    const first = leading(here);
    if (first !== undefined) return el("mark", { class: `g-${groupOf(first)}`, "data-at": here.join(" ") }, text);
    return reason === undefined
      ? document.createTextNode(text)
      : el("span", { class: "left-out", title: reason }, text);
  });
  code.replaceChildren(...parts);
  // The release begins below menus; there it is interesting.
  const headline = code.querySelector<HTMLElement>('mark[data-at*="/headline"]');
  const view = code.closest(".source");
  if (view) view.scrollTop = headline ? headline.offsetTop - view.clientHeight / 3 : 0;
}

/** Stands before the page in its frame: even what slips through the sandbox may load and run nothing. */
const POLICY = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`;

/** The page as a picture of itself: in a frame that runs nothing, sends nothing and opens nothing. */
export function framed(title: string, source: string): HTMLIFrameElement {
  const frame = el("iframe", { sandbox: "", title, referrerpolicy: "no-referrer", class: "framed" });
  frame.srcdoc = POLICY + source;
  return frame;
}

/** What was left out, by reason. */
export function showRemoved(panel: HTMLElement, { result: { removed } }: OpenPage): void {
  const byReason = new Map<string, string[]>();
  for (const { reason, text } of removed) byReason.set(reason, [...(byReason.get(reason) ?? []), text]);
  panel.replaceChildren(
    ...(byReason.size === 0 ? [el("p", {}, words.removedNone)] : []),
    ...[...byReason].flatMap(([reason, texts]) => [
      el("h3", {}, `${reason} (${texts.length})`),
      el("ul", { class: "removed" }, ...texts.map((text) => el("li", {}, text.slice(0, 300)))),
    ]),
  );
}
