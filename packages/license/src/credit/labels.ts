import { locales } from "../locales/index.ts";
import type { CreditWords } from "../locales/locale.ts";
import { others } from "../locales/others.ts";
import { isNameLike, standingOf } from "./names.ts";
import { isLabeledPair, isUnmistakable, namesIn } from "./roles.ts";

const escaped = (word: string): string => word.replace(/[.+*?()|[\]]/g, "\\$&");
const ALL: readonly CreditWords[] = [...locales, others];
const anyOf = (pick: (words: CreditWords) => readonly string[]): string => [...new Set(ALL.flatMap(pick))].join("|");
const WORDS = [...new Set(ALL.flatMap(({ creditLabels }) => creditLabels))].sort(
  (left, right) => right.length - left.length,
);
const labelsOf = (words: readonly string[]): string => words.map(escaped).join("|");
const LABELS = labelsOf(WORDS);

/** The name of an agency that begins with a word for photos. */
const AGENCY = /^picture[\s-]alliance/iu;
/** Labels of what is no photo. */
const DRAWING = /^(?:grafik|graphic|illustr|visual|render|abbildung)/iu;
const SOURCES = new RegExp(`^(?:${anyOf(({ sources }) => sources)})$`, "iu");

const BY = `(?:${anyOf(({ by }) => by)})`;
const SIGN = /^(?:(©|\(c\)|ⓒ)|(copyright|urheberrecht)\s{0,2}(?::|(?=©|\(c\))))\s{0,2}:?\s{0,2}/iu;
/** "Fotos (2): ", "Bild 3: ", "Photo by ", "Foto: ©", "Foto ©". */
const WORD = new RegExp(
  `^(?:(?:${anyOf(({ all }) => all)})\\s)?(${LABELS})(?:\\s?\\(\\d{1,2}(?:[-–,/]\\d{1,2})?\\)|\\s?\\d{1,2})?(?:\\s{0,2}[:：|]\\s{0,3}|\\s{1,2}(${BY})(?:\\s{0,2}:)?\\s{1,2}|\\s{0,2}(?=©|\\(c\\))|\\s)`,
  "iu",
);
/** A label within a line: "© NDR, Foto: Anna Berger". Drawings are credited apart from photos, as notes. */
const INNER = new RegExp(
  `\\s{0,2}[,;/|]\\s{0,2}(?:${labelsOf(WORDS.filter((word) => !DRAWING.test(word) && !SOURCES.test(word)))})(?:\\s{0,2}:|\\s${BY}\\s)\\s{0,3}(?:©\\s?)?`,
  "giu",
);
const WHERE = `(?:${anyOf(({ positions }) => positions)})`;
/** "Links: Anna Berger, rechts: dpa": the names count, and not which picture is whose. */
const POSITION = new RegExp(`(?<=^|[,;/]\\s{0,2})(?:${WHERE}\\s){0,1}${WHERE}\\s?:\\s{1,3}`, "giu");
/** The same in brackets, behind the label of several pictures: "Fotos: Anna Berger (l.), dpa (r.)". */
const BRACKETED = new RegExp(`\\s?\\((?:${WHERE}\\s){0,1}${WHERE}\\)`, "giu");
/** "Bild: unten": where it is, and nobody's name. */
const PLACE = new RegExp(`^(?:(?:${WHERE})\\s?){1,2}$`, "iu");
const SEVERAL = /(?:s|bilder|\p{L}{3}(?:nachweis|quelle))$/iu;
const BEHIND = /^(.{3,80})\s(photos?|fotos?)$/iu;
const LEADING = new RegExp(`^(?:${anyOf(({ leading }) => leading)})`, "iu");

/** What stands before the names of a credit, and how sure it is that names follow. */
export interface Labeled {
  readonly label?: string;
  readonly rest: string;
  /** Whether the label leaves no doubt: a word with a colon or a sign; `weak` where it could begin a sentence. */
  readonly sure: boolean;
  /** Whether the label is that of any source. */
  readonly source: boolean;
  /** Whether the sign alone stands there, as before the notice of a site. */
  readonly signOnly: boolean;
}

interface Step {
  readonly label: string;
  readonly length: number;
  readonly word: boolean;
  readonly sure: boolean;
  /** Whether "by" stands behind it. */
  readonly by: boolean;
}

function stepOf(text: string): Step | undefined {
  const word = WORD.exec(text);
  if (word !== null) {
    const [whole, label = "", by] = word;
    const sign = /^(?:©|\(c\))/iu.test(text.slice(whole.length));
    // "fot. Anna Nowak": the full stop of the short form is a mark too.
    const isCourtesy = COURTESY.test(text) || COURTESY.test(text.slice(whole.length));
    const isMarked = sign || /[:：|]/u.test(whole) || label.endsWith(".") || isCourtesy;
    const sure = by === undefined && isMarked;
    return { label, length: whole.length, word: true, sure: sure || /:\s$/.test(whole), by: by !== undefined };
  }
  const sign = SIGN.exec(text);
  const label = sign?.[1] ?? sign?.[2];
  return sign === null || label === undefined
    ? undefined
    : { label, length: sign[0].length, word: false, sure: true, by: false };
}

/** "Image courtesy of Harbour Trust": nothing but names follows. */
const COURTESY = /^[Cc]ourtesy of (?:the )?[\p{Lu}@\d]/u;

/** What stands behind names: "Photo by Ada Poe (CC BY 2.0)", "Photo by Ada Poe, https://…". */
const BEHIND_NAMES = /(?:\s[([]|,\s(?:https?:|CC[\s-])).{0,120}$/u;

const QUOTES = /^['‘](.{3,60})['’]$/u;

/** After "by" any name will do, without a mark only one that is unmistakable. */
const isSureName = (text: string, by: boolean): boolean => {
  const name = text.replace(LEADING, "").replace(QUOTES, "$1").replace(BEHIND_NAMES, "");
  if (isUnmistakable(name) || isLabeledPair(name)) return true;
  return (
    (by || LEADING.test(text)) &&
    /^[\p{Lu}'‘]/u.test(name) &&
    isNameLike(name) &&
    namesIn(name) !== undefined &&
    isKnown(name)
  );
};

/** Whether one of the names is one of a person or an organization. */
const isKnown = (text: string): boolean =>
  text.split(/\s?[/|]\s?|,\s/).some((part) => standingOf(part.trim()) >= 2 || standingOf(part.trim()) <= -2);

function labelBehind(text: string): Labeled {
  const [, names, label] = BEHIND.exec(text) ?? [];
  const certain = names !== undefined && [3, 2, -3].includes(standingOf(names));
  return certain && label !== undefined
    ? { label, rest: names, sure: true, source: false, signOnly: false }
    : { rest: text, sure: false, source: false, signOnly: false };
}

/** The names behind a label, without other labels between them, and without words for where the pictures stand. */
function namesBehind(label: string, text: string): string {
  if (PLACE.test(text)) return "";
  const names = text.replace(LEADING, "").replace(QUOTES, "$1").replace(POSITION, "").replace(INNER, " / ");
  return SEVERAL.test(label) ? names.replace(BRACKETED, "") : names;
}

/**
 * The next label of a line. "Photo Anna Berger" is a credit, "Foto de la semana" is none: without a mark the names themselves
 * must tell; behind another label the word may begin a name.
 */
function nextStep(rest: string, isFirst: boolean): Step | undefined {
  if (isFirst ? AGENCY.test(rest) : COURTESY.test(rest)) return undefined;
  const step = stepOf(rest);
  if (step === undefined || step.sure) return step;
  const isLabel = isFirst ? isSureName(rest.slice(step.length).trim(), step.by) : step.by || standingOf(rest) < 2;
  return isLabel ? step : undefined;
}

/** Takes labels off the beginning of a line; of several the last word counts, a word before the sign. */
export function takeLabel(text: string): Labeled {
  let rest = text;
  let label: string | undefined;
  let word = false;
  let sure = true;
  for (let count = 0; count < 4; count += 1) {
    const step = nextStep(rest, label === undefined);
    if (step === undefined) break;
    if (step.word || label === undefined) label = step.label;
    word ||= step.word;
    sure &&= step.sure;
    rest = rest.slice(step.length).trim();
  }
  if (label === undefined) return labelBehind(text);
  return { label, rest: namesBehind(label, rest), sure, source: SOURCES.test(label), signOnly: !word };
}
