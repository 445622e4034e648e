// What every page does: search, copying of code, the menu, and the linked example.

import { linkExample } from "../shared/light.ts";
import { addCopyButtons } from "./copy.ts";
import { startSearch } from "./search.ts";

// Above this width the menu stands beside the text and has nothing to open it.
const menu = document.querySelector<HTMLDetailsElement>("details.menu");
const isWide = matchMedia("(min-width: 62rem)");
const openMenu = (): void => {
  if (menu) menu.open = isWide.matches;
};
isWide.addEventListener("change", openMenu);
openMenu();
startSearch();
addCopyButtons();
for (const example of document.querySelectorAll<HTMLElement>("[data-linked]")) linkExample(example);
