type Entry = readonly [href: string, title: string, where: string, text: string, language: string];

const MOST = 20;
const fold = (text: string): string => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");

const index = (): readonly Entry[] => (globalThis as { civicMediaSearch?: readonly Entry[] }).civicMediaSearch ?? [];

let loading: Promise<void> | undefined;

/** The index is loaded once, when somebody wants to search, as a script: pages from a disk may not fetch. */
function loadIndex(src: string): Promise<void> {
  loading ??= new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = src;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => resolve());
    document.head.append(script);
  });
  return loading;
}

/** How well an entry fits all words; 0 where one of them is nowhere. */
function score([, title, , text, language]: Entry, terms: readonly string[]): number {
  const [inTitle, inText] = [fold(title), fold(text)];
  let sum = language === document.documentElement.lang ? 2 : 0;
  for (const term of terms) {
    if (inTitle === term) sum += 30;
    else if (inTitle.startsWith(term)) sum += 14;
    else if (inTitle.includes(term)) sum += 8;
    else if (inText.includes(term)) sum += 3;
    else return 0;
  }
  return sum;
}

const find = (query: string): Entry[] => {
  const terms = fold(query).split(/\s+/).filter(Boolean);
  if (terms.length === 0) return [];
  return index()
    .map((entry) => [score(entry, terms), entry] as const)
    .filter(([points]) => points > 2)
    .sort(([a], [b]) => b - a)
    .slice(0, MOST)
    .map(([, entry]) => entry);
};

function excerpt(text: string, query: string): string {
  const [term = ""] = fold(query).split(/\s+/).filter(Boolean);
  const at = Math.max(0, fold(text).indexOf(term) - 50);
  return `${at > 0 ? "… " : ""}${text.slice(at, at + 140)}${text.length > at + 140 ? " …" : ""}`;
}

function item([href, title, where, text]: Entry, root: string, query: string): HTMLLIElement {
  const line = document.createElement("li");
  const link = document.createElement("a");
  link.href = root + href;
  link.textContent = title;
  const note = document.createElement("span");
  note.textContent = [where, text && excerpt(text, query)].filter(Boolean).join(" · ");
  link.append(note);
  line.append(link);
  return line;
}

/** Arrow keys go from the field to the results and between them. */
function walk(dialog: HTMLDialogElement, event: KeyboardEvent): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const stops = [...dialog.querySelectorAll<HTMLElement>("input, .search-results a")];
  const next = stops[stops.indexOf(document.activeElement as HTMLElement) + (event.key === "ArrowDown" ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Opens the search with its button or with "/", and shows what it finds while somebody types. */
export function startSearch(): void {
  const button = document.querySelector<HTMLButtonElement>(".search-open");
  const dialog = document.querySelector<HTMLDialogElement>("dialog.search");
  const input = dialog?.querySelector("input");
  const results = dialog?.querySelector(".search-results");
  const status = dialog?.querySelector(".search-status");
  if (!button || !dialog || !input || !results || !status) return;
  const { search = "", root = "" } = button.dataset;
  button.hidden = false;
  const open = (): void => {
    dialog.showModal();
    input.focus();
    void loadIndex(search);
  };
  button.addEventListener("click", open);
  document.addEventListener("keydown", (event) => {
    const isTyping =
      event.target instanceof Element && event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    open();
  });
  dialog.addEventListener("keydown", (event) => walk(dialog, event));
  dialog.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("a")) dialog.close();
  });
  dialog.querySelector("form")?.addEventListener("submit", (event) => {
    const [first] = dialog.querySelectorAll<HTMLAnchorElement>(".search-results a");
    const isEnter = event.submitter === null || document.activeElement === input;
    if (!isEnter || !first) return;
    event.preventDefault();
    first.click();
  });
  input.addEventListener("input", async () => {
    await loadIndex(search);
    // What stands there now, not what stood there when the loading began.
    const found = find(input.value);
    results.replaceChildren(...found.map((entry) => item(entry, root, input.value)));
    const { none = "", found: count = "" } = dialog.dataset;
    status.textContent =
      input.value.trim() === "" ? "" : found.length === 0 ? none : count.replace("{}", String(found.length));
  });
}
