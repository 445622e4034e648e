// Who may do what with text and photos, and credits to copy in many languages.
import type { PhotoUse, Work } from "@civic-media/license";
import {
  type AttributionFormat,
  type AttributionStyle,
  attributionLanguages,
  formatAttribution,
  loadAttributionPhrases,
} from "@civic-media/license/attribution";
import { type Release, type RightsStatement, rightsFor, workFor } from "@civic-media/schema";
import type { Use } from "../../words/playground.ts";
import { answersOf } from "../answers.ts";
import { choice, copyButton, el } from "../dom.ts";
import { definePart, words } from "../state.ts";

interface Subject {
  title: string;
  statements: readonly RightsStatement[];
  work: Work;
}

const USES: readonly Use[] = ["publish", "commercial", "change"];

/** The text, all photos together, and each photo that has an entry of its own. */
function subjectsOf(release: Release): Subject[] {
  const photos = (release.media ?? []).filter(({ type }) => type === "image");
  const all = { id: "", type: "image" as const };
  return [
    { title: words.rights.text, statements: rightsFor(release), work: workFor(release) },
    { title: words.rights.photos, statements: rightsFor(release, all), work: workFor(release, all) },
    ...photos.map((photo) => ({
      title: photo.title ?? photo.credit?.creditLine ?? photo.alt ?? photo.id,
      statements: rightsFor(release, photo),
      work: workFor(release, photo),
    })),
  ];
}

const uses = (label: string, list: readonly PhotoUse[] | undefined) =>
  list !== undefined && list.length > 0
    ? [el("dt", {}, label), el("dd", {}, list.map((use) => words.rights.photoUses[use]).join(", "))]
    : [];

/** The words of a license: its name, with its address where it has one. */
function licenseOf({ license, kind }: RightsStatement): HTMLElement {
  const name = license?.name ?? license?.id ?? license?.url;
  if (name === undefined) return el("span", {}, words.rights.kinds[kind] ?? kind);
  return license?.url !== undefined && /^https?:/.test(license.url)
    ? el("a", { href: license.url, rel: "noreferrer noopener license", target: "_blank" }, name)
    : el("span", {}, name);
}

function statementView(statement: RightsStatement, inLanguage: string): HTMLElement {
  const { uses: answers, creditRequired, shareAlike, terms } = answersOf(statement, inLanguage);
  const details = [
    ...(statement.creditLine
      ? [el("dt", {}, words.rights.creditLine), el("dd", { dir: "auto" }, statement.creditLine)]
      : []),
    ...uses(words.rights.permitted, terms?.permittedUses),
    ...uses(words.rights.forbidden, terms?.forbiddenUses),
    ...uses(words.rights.onRequest, terms?.usesOnRequest),
    ...(statement.usageTerms
      ? [el("dt", {}, words.rights.terms), el("dd", { dir: "auto" }, el("q", {}, statement.usageTerms))]
      : []),
  ];
  return el(
    "div",
    { class: "statement" },
    el("p", { class: "statement-kind" }, licenseOf(statement)),
    el(
      "ul",
      { class: "answers" },
      ...USES.map((use) =>
        el(
          "li",
          { class: `answer ${answers[use]}` },
          el("span", {}, words.rights.uses[use]),
          el("strong", {}, words.rights.answers[answers[use]]),
        ),
      ),
    ),
    creditRequired && el("p", { class: "hint" }, words.rights.credit),
    shareAlike && el("p", { class: "hint" }, words.rights.shareAlike),
    details.length > 0 && el("dl", {}, ...details),
  );
}

const subjectView = ({ title, statements }: Subject, inLanguage: string): HTMLElement =>
  el(
    "section",
    { class: "rights-card" },
    el("h3", { dir: "auto" }, title),
    statements.length > 1 && el("p", { class: "hint" }, words.rights.several),
    statements.length === 0 && el("p", {}, words.rights.nothing),
    ...statements.map((statement) => statementView(statement, inLanguage)),
  );

const languageName = (tag: string): string => {
  try {
    return new Intl.DisplayNames([tag, "en"], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
};

interface Choices {
  subject: number;
  language: string;
  style: AttributionStyle;
  format: AttributionFormat;
}

function missingView(work: Work, missing: ReturnType<typeof formatAttribution>["missing"]): HTMLElement {
  const { credits } = words;
  if (work.license === undefined) return el("p", { class: "hint" }, credits.noLicense);
  // What a license asks for where it was supplied, and was not, nobody has to give.
  const owed = missing.filter(({ condition, reason }) => condition === "always" || reason === "not-shown");
  if (owed.length === 0) return el("p", { class: "hint" }, credits.complete);
  return el(
    "div",
    { class: "hint" },
    el("p", {}, credits.missing),
    el(
      "ul",
      {},
      ...owed.map(({ element, clause, reason }) =>
        el("li", {}, `${credits.elements[element]} (${clause}): ${credits.reasons[reason]}`),
      ),
    ),
  );
}

async function lineIn(work: Work, { language, style, format }: Choices) {
  const phrases = await loadAttributionPhrases(language);
  return {
    ...formatAttribution(work, { style, format, ...(phrases ? { phrases } : {}) }),
    direction: phrases?.direction ?? "ltr",
  };
}

async function showAll(list: HTMLElement, work: Work, choices: Choices): Promise<void> {
  const lines = await Promise.all(
    attributionLanguages.map(async (tag) => ({ tag, ...(await lineIn(work, { ...choices, language: tag })) })),
  );
  list.replaceChildren(
    ...lines.flatMap(({ tag, value, direction }) => [
      el("dt", { lang: tag }, languageName(tag)),
      el("dd", { lang: tag, dir: direction }, value),
    ]),
  );
}

function creditsView(subjects: readonly Subject[], inLanguage: string): HTMLElement {
  const { credits } = words;
  const wanted = [inLanguage, inLanguage.split("-")[0] ?? ""].map((tag) => tag.toLowerCase());
  const language =
    wanted.flatMap((tag) => attributionLanguages.find((one) => one.toLowerCase() === tag) ?? [])[0] ?? "en";
  const choices: Choices = { subject: 0, language, style: "newsroom", format: "text" };
  const line = el("output", { class: "credit-line" });
  const missing = el("div");
  const everywhere = el("dl", { class: "all-languages" });
  const details = el("details", {}, el("summary", {}, credits.all), everywhere);
  const update = async (): Promise<void> => {
    const work = subjects[choices.subject]?.work ?? {};
    const { value, missing: left, direction } = await lineIn(work, choices);
    line.textContent = value;
    line.dir = direction;
    line.lang = choices.language;
    missing.replaceChildren(missingView(work, left));
    if (details.open) await showAll(everywhere, work, choices);
  };
  details.addEventListener("toggle", () => void update());
  const set = (change: Partial<Choices>): void => {
    Object.assign(choices, change);
    void update();
  };
  const names = Object.fromEntries(attributionLanguages.map((tag) => [tag, `${languageName(tag)} (${tag})`]));
  void update();
  return el(
    "section",
    { class: "rights-card credits" },
    el("h3", {}, credits.title),
    el(
      "div",
      { class: "choices" },
      choice(
        credits.subject,
        "pg-credit-for",
        Object.fromEntries(subjects.map(({ title }, index) => [String(index), title.slice(0, 60)])),
        (value) => set({ subject: Number(value) }),
      ),
      choice(credits.language, "pg-credit-language", names, (value) => set({ language: value }), language),
      choice(
        credits.style,
        "pg-credit-style",
        credits.styles,
        (value) => set({ style: value as AttributionStyle }),
        choices.style,
      ),
      choice(
        credits.format,
        "pg-credit-format",
        credits.formats,
        (value) => set({ format: value as AttributionFormat }),
        choices.format,
      ),
    ),
    el("div", { class: "credit" }, line, copyButton(words, line)),
    missing,
    details,
  );
}

definePart("credits", (panel, page) => {
  const release = page?.result.release;
  if (release === undefined) {
    panel.replaceChildren(el("p", {}, words.noRelease));
    return;
  }
  const subjects = subjectsOf(release);
  panel.replaceChildren(
    ...subjects.map((subject) => subjectView(subject, release.inLanguage)),
    creditsView(subjects, release.inLanguage),
    el("p", { class: "hint" }, words.rights.legal),
  );
});
