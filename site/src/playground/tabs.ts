/**
 * Makes a list of tabs work by pointer and keyboard (WAI-ARIA Authoring Practices, tabs with automatic activation).
 *
 * @param list - holds buttons with role `tab`, each with `aria-controls`
 * @param onOpen - told which panel is opened
 * @returns opens the panel with an id
 */
export function startTabs(list: HTMLElement, onOpen: (panel: string) => void): (panel: string) => void {
  const tabs = [...list.querySelectorAll<HTMLButtonElement>('[role="tab"]')];
  const panelOf = (tab: HTMLElement): string => tab.getAttribute("aria-controls") ?? "";
  const open = (tab: HTMLButtonElement): void => {
    for (const one of tabs) {
      const isOpen = one === tab;
      one.setAttribute("aria-selected", String(isOpen));
      one.tabIndex = isOpen ? 0 : -1;
      const panel = document.getElementById(panelOf(one));
      if (panel) panel.hidden = !isOpen;
    }
    onOpen(panelOf(tab));
  };
  const steps: Readonly<Record<string, (index: number) => number>> = {
    ArrowRight: (index) => (index + 1) % tabs.length,
    ArrowLeft: (index) => (index + tabs.length - 1) % tabs.length,
    Home: () => 0,
    End: () => tabs.length - 1,
  };
  for (const [index, tab] of tabs.entries()) {
    tab.addEventListener("click", () => open(tab));
    tab.addEventListener("keydown", (event) => {
      const next = tabs[steps[event.key]?.(index) ?? -1];
      if (next === undefined) return;
      event.preventDefault();
      open(next);
      next.focus();
    });
  }
  return (panel) => {
    const tab = tabs.find((one) => panelOf(one) === panel);
    if (tab) open(tab);
  };
}
