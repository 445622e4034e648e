import { type Field, fieldsOf } from "../shared/fields.ts";
import { fieldWords } from "../words/fields.ts";
import { el } from "./dom.ts";
import { type OpenPage, words } from "./state.ts";

const language = document.documentElement.lang === "de" ? "de" : "en";

/** A rival that is an object is told by its name. */
function plain(rival: string): string {
  try {
    const { name } = JSON.parse(rival) as { name?: unknown };
    return typeof name === "string" ? name : rival;
  } catch {
    return rival;
  }
}

const percent = (confidence: number): string => `${Math.round(confidence * 100)} %`;

function row({ pointer, name, group, value, note, evidence }: Field): HTMLLIElement {
  const [best] = evidence;
  const rivals = best?.rivals ?? [];
  return el(
    "li",
    {},
    el(
      "button",
      { type: "button", class: `field g-${group}`, "data-pointer": pointer },
      el("span", { class: "field-name" }, fieldWords[language][name as "headline"] ?? name, el("code", {}, pointer)),
      el("span", { class: "field-value", dir: "auto" }, value),
      note !== undefined && note !== "" && el("span", { class: "field-note", dir: "auto" }, note),
      best
        ? el(
            "span",
            { class: "field-rule" },
            `${words.foundBy} `,
            el("code", {}, best.rule),
            `, ${percent(best.confidence)} ${words.sure}`,
          )
        : undefined,
      best !== undefined && best.start === undefined && el("span", { class: "field-rule" }, words.noPlace),
      rivals.length > 0 &&
        el("span", { class: "field-rule" }, `${words.instead}: ${rivals.slice(0, 3).map(plain).join(" · ")}`),
    ),
  );
}

/** The values of the release; pointing at one lights up its words. */
export function showRelease(panel: HTMLElement, { result: { release, evidence } }: OpenPage): number {
  if (release === undefined) {
    panel.replaceChildren(el("p", {}, words.noRelease));
    return 0;
  }
  const fields = fieldsOf(release, evidence);
  panel.replaceChildren(el("ul", { class: "fields" }, ...fields.map(row)));
  return fields.length;
}

/** What the page leaves open, in plain words. */
export function showNotes(panel: HTMLElement, { result: { diagnostics } }: OpenPage): void {
  if (diagnostics.length === 0) {
    panel.replaceChildren(el("p", {}, words.notesNone));
    return;
  }
  const notes = diagnostics.map(({ code, severity, evidence }) => {
    const [means, todo] = words.diagnostics[code];
    return el(
      "li",
      { class: `note ${severity}` },
      el("p", { class: "note-head" }, el("strong", {}, words.severities[severity]), el("code", {}, code)),
      el("p", {}, means),
      evidence !== undefined &&
        evidence !== "" &&
        el("p", { class: "quoted" }, `${words.quoted} `, el("q", { dir: "auto" }, evidence.slice(0, 400))),
      el("p", {}, el("strong", {}, words.todo), ` ${todo}`),
    );
  });
  panel.replaceChildren(el("ul", { class: "notes" }, ...notes));
}
