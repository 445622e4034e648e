const words = (name: string): string => document.querySelector<HTMLElement>("dialog.search")?.dataset[name] ?? "";

/** Copies text; where the browser refuses (a page from a disk), by way of a selection. */
async function copy(text: string, from: Element): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    getSelection()?.selectAllChildren(from);
    document.execCommand("copy");
  }
}

/** Puts a button beside every block of code. */
export function addCopyButtons(): void {
  for (const block of document.querySelectorAll(".prose .code")) {
    const code = block.querySelector("code");
    if (code === null) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = words("copy");
    button.addEventListener("click", async () => {
      await copy(code.textContent ?? "", code);
      button.textContent = words("copied");
      setTimeout(() => {
        button.textContent = words("copy");
      }, 2000);
    });
    block.append(button);
  }
}
