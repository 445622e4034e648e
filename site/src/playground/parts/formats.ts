// The release in every format.
import { formats, renderRelease } from "@civic-media/render";
import type { Release } from "@civic-media/schema";
import { copyButton, downloadLink, el } from "../dom.ts";
import { framed } from "../page-view.ts";
import { definePart, words } from "../state.ts";
import { startTabs } from "../tabs.ts";

/** Formats that a browser can show. */
const PAGES: ReadonlySet<string> = new Set(["html", "fragment"]);
const LONGEST = 400_000;

interface Shown {
  id: string;
  extension: string;
  mediaType: string;
  write: (release: Release) => string;
}

const all: readonly Shown[] = [
  {
    id: "json",
    extension: ".json",
    mediaType: "application/json",
    write: (release) => `${JSON.stringify(release, null, 2)}\n`,
  },
  ...Object.values(formats).map(({ id, fileExtension, mediaType }) => ({
    id,
    extension: fileExtension,
    mediaType,
    write: (release: Release) => renderRelease(release, id as keyof typeof formats),
  })),
];

function show(panel: HTMLElement, { id, extension, mediaType, write }: Shown, release: Release): void {
  let text: string;
  try {
    text = write(release);
  } catch (error) {
    panel.replaceChildren(el("p", {}, `${words.refused} ${error instanceof Error ? error.message : String(error)}`));
    return;
  }
  const code = el("code", {}, text.length > LONGEST ? `${text.slice(0, LONGEST)}\n…` : text);
  panel.replaceChildren(
    el(
      "div",
      { class: "bar" },
      el("code", {}, mediaType),
      copyButton(words, code),
      downloadLink(words, `release${extension}`, text, mediaType),
    ),
    PAGES.has(id) ? framed(`${words.preview}: ${id}`, text) : "",
    el("pre", { class: "written", tabindex: 0 }, code),
  );
}

definePart("formats", (panel, page) => {
  const release = page?.result.release;
  if (release === undefined) {
    panel.replaceChildren(el("p", {}, words.noRelease));
    return;
  }
  const list = el(
    "div",
    { role: "tablist", class: "tabs small", "aria-label": words.format },
    ...all.map(({ id }) =>
      el("button", { type: "button", role: "tab", id: `pg-tab-format-${id}`, "aria-controls": `pg-format-${id}` }, id),
    ),
  );
  const panels = all.map(({ id }) =>
    el("div", { role: "tabpanel", id: `pg-format-${id}`, "aria-labelledby": `pg-tab-format-${id}`, hidden: true }),
  );
  panel.replaceChildren(list, ...panels);
  const open = startTabs(list, (id) => {
    const index = all.findIndex((one) => `pg-format-${one.id}` === id);
    const [one, target] = [all[index], panels[index]];
    if (one && target && target.childElementCount === 0) show(target, one, release);
  });
  open("pg-format-json");
});
