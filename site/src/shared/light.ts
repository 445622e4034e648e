import { leading } from "./groups.ts";

/** Brings an element into view inside of its own scrolling parent, without moving the page. */
function showInside(parent: Element, element: Element): void {
  const outer = parent.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  if (inner.top < outer.top || inner.bottom > outer.bottom)
    parent.scrollTop += inner.top - outer.top - Math.max(24, (outer.height - inner.height) / 3);
}

/**
 * Joins values and the words on which they rest: whoever points at one, or comes to it by keyboard, sees the other.
 *
 * @param root - holds buttons with `data-pointer` and marks with `data-at`
 */
export function linkExample(root: HTMLElement): void {
  const marksOf = (pointer: string): HTMLElement[] =>
    [...root.querySelectorAll<HTMLElement>("mark[data-at]")].filter(({ dataset }) =>
      (dataset["at"] ?? "").split(" ").includes(pointer),
    );
  const light = (pointer: string | undefined, from: "field" | "mark"): void => {
    for (const lit of root.querySelectorAll(".lit")) lit.classList.remove("lit");
    if (pointer === undefined) return;
    const marks = marksOf(pointer);
    const field = [...root.querySelectorAll<HTMLElement>("[data-pointer]")].find(
      ({ dataset }) => dataset["pointer"] === pointer,
    );
    for (const mark of marks) mark.classList.add("lit");
    field?.classList.add("lit");
    const [first] = marks;
    const source = first?.closest(".source");
    if (from === "field" && first && source) showInside(source, first);
    const list = field?.closest(".fields");
    if (from === "mark" && field && list) showInside(list, field);
  };
  const react = (event: Event): void => {
    if (!(event.target instanceof Element)) return;
    const field = event.target.closest<HTMLElement>("[data-pointer]");
    const mark = event.target.closest<HTMLElement>("mark[data-at]");
    if (field) light(field.dataset["pointer"], "field");
    else if (mark) light(leading((mark.dataset["at"] ?? "").split(" ")), "mark");
  };
  let pointer = "";
  root.addEventListener("mouseover", (event) => {
    // Where a list scrolls below a pointer that rests, nobody points at what comes there; the keyboard has the word.
    const place = `${event.clientX} ${event.clientY}`;
    if (place === pointer) return;
    pointer = place;
    react(event);
  });
  root.addEventListener("focusin", react);
  root.addEventListener("click", react);
}
