/** What becomes part of an element: elements, and text, which stays text. */
export type Child = Node | string | number | undefined | false;

/**
 * Makes an element. Values come from strangers' pages: they are set as text and as attributes, and there is no way to markup.
 *
 * @param name - of the element
 * @param attributes - left out where `undefined` or `false`
 */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? "" : String(value));
  element.append(
    ...children
      .filter((child) => child !== undefined && child !== false)
      .map((child) => (child instanceof Node ? child : String(child))),
  );
  return element;
}

/** The element that the page has under this id. */
export function byId<Type extends HTMLElement = HTMLElement>(id: string): Type {
  const element = document.getElementById(id);
  if (element === null) throw new TypeError(`The page has no element ${id}.`);
  return element as Type;
}

/** Puts values in the places of `{}`. */
export const fill = (text: string, ...values: readonly (string | number)[]): string => {
  let next = 0;
  return text.replace(/\{\}/g, () => String(values[next++] ?? ""));
};

/** A button that copies what stands in an element. */
export function copyButton(words: { copy: string; copied: string }, from: HTMLElement): HTMLButtonElement {
  const button = el("button", { type: "button" }, words.copy);
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(from.textContent ?? "");
    } catch {
      // A page from a disk may not write to the clipboard; a selection can be copied.
      getSelection()?.selectAllChildren(from);
      document.execCommand("copy");
    }
    button.textContent = words.copied;
    setTimeout(() => {
      button.textContent = words.copy;
    }, 2000);
  });
  return button;
}

/** A link that saves a file made in the browser. */
export function downloadLink(
  words: { download: string },
  name: string,
  parts: BlobPart,
  type: string,
): HTMLAnchorElement {
  return el(
    "a",
    { class: "button", download: name, href: URL.createObjectURL(new Blob([parts], { type })) },
    words.download,
  );
}

/** A labelled choice. */
export function choice(
  label: string,
  id: string,
  options: Readonly<Record<string, string>>,
  onChange: (value: string) => void,
  chosen?: string,
): HTMLElement {
  const select = el("select", { id });
  for (const [value, words] of Object.entries(options))
    select.append(el("option", { value, selected: value === chosen }, words));
  select.addEventListener("change", () => onChange(select.value));
  return el("div", { class: "choice" }, el("label", { for: id }, label), select);
}
