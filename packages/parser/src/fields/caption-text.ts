import { parseCreditLine, parseUsageTerms } from "@civic-media/license";
import type { Media } from "@civic-media/schema/types";
import { creditAtEnd, isCredit, isCreditLine } from "../blocks/credit-lines.ts";
import { pictureWords } from "../blocks/picture-words.ts";
import { cleanLine } from "../body/clean-text.ts";
import { lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";

/** What the words below a picture say. */
export interface CaptionText {
  readonly caption?: string;
  readonly creditLine?: string;
}

const LONGEST_LABELLED = 100;

/** A credit, and what else its line says. */
interface Split {
  readonly credit: string;
  readonly rest: string;
}

const before = (line: string, from: number): string => line.slice(0, from).replace(/[\s([|/–—·•,;-]+$/u, "");

/** "Foto: Stadt Linz/Dworschak, Abdruck honorarfrei": the credit alone, without the terms behind it. */
function creditBeforeTerms(line: string, inLanguage: string): Split | undefined {
  const credit = parseUsageTerms(line, { inLanguage })?.creditLine;
  const from = credit === undefined ? -1 : line.lastIndexOf(credit);
  return credit === undefined || from < 0 || !isCredit(credit) ? undefined : { credit, rest: before(line, from) };
}

/** Marks between a credit and what the picture shows: "Foto: Stadt Steyr. Der Park", "© Ville de Lyon – Le parc". */
const BETWEEN = /[)\]]?(?:\.|:|\s[–—|-])\s{1,3}(?=\p{Lu})|[)\]]\s{1,3}(?=\p{Lu})/gu;
const MOST_MARKS = 5;
const LEAST_TOLD = 12;

/** The longest credit with which a line begins, if something is told behind it that is no name. */
function creditAhead(line: string): Split | undefined {
  const splits = [...line.slice(0, LONGEST_LABELLED).matchAll(BETWEEN)]
    .slice(0, MOST_MARKS)
    .map(({ index, 0: mark }) => ({
      credit: line.slice(0, index).replace(/^[([]/, "").trim(),
      rest: line.slice(index + mark.length),
    }));
  return splits.findLast(
    ({ credit, rest }) => rest.length > LEAST_TOLD && isCreditLine(credit) && !isCredit(`Foto: ${rest}`),
  );
}

/** "Foto 1 (Stadt/Dworschak): …": the credit stands with the number. */
const NUMBERED = /^[^():]{3,20}\(([^()]{3,80})\)\s?:/u;

function numberedCredit(line: string): string | undefined {
  const inside = NUMBERED.exec(line)?.[1];
  return inside?.includes("/") && isCredit(`Foto: ${inside}`) ? inside : undefined;
}

/**
 * Tells the words below a picture from the credit among or behind them.
 *
 * @param lines - as they stand on the page
 * @param inLanguage - of the page
 */
export function splitCredit(lines: readonly string[], inLanguage: string): CaptionText {
  const words: string[] = [];
  let creditLine: string | undefined;
  for (const line of lines.map(cleanLine).filter(Boolean)) {
    const found = creditLine === undefined ? creditIn(line, inLanguage) : undefined;
    creditLine ??= found?.credit;
    const rest = found === undefined ? line : found.rest;
    if (rest !== "") words.push(rest);
  }
  creditLine ??= words.map(numberedCredit).find((credit) => credit !== undefined);
  return { ...(words.length > 0 ? { caption: words.join(" ") } : {}), ...(creditLine ? { creditLine } : {}) };
}

function creditIn(line: string, inLanguage: string): Split | undefined {
  const ahead = creditBeforeTerms(line, inLanguage) ?? creditAhead(line);
  if (ahead !== undefined) return ahead;
  if (isCredit(line)) return { credit: line, rest: "" };
  const end = creditAtEnd(line) ?? labelledAtEnd(line) ?? namesAtEnd(line);
  return end && { credit: end.credit, rest: before(line, end.from) };
}

/** "… in Linz (Anna Berg/AFP via Getty Images)": names at the end that are a credit without a label. */
const NAMES = /(?<=[.!?)]\s{1,2}|\()([^.!?()[\]\n]{1,60}\/[^.!?()[\]\n]{2,60})\)?\.?$/u;

function namesAtEnd(line: string): { from: number; credit: string } | undefined {
  const credit = NAMES.exec(line.slice(-LONGEST_LABELLED))?.[1] ?? "";
  return credit !== "" && isCredit(credit) ? { from: line.lastIndexOf(credit), credit } : undefined;
}

/** "…, fot. Anna Berg", "… Photo Credit: Anna Berg": below a picture, whoever a label of credits names at the end. */
const LABELLED = /(?:^|[\s(])((?:\p{Lu}\p{L}{2,12}\s)?(\p{L}{3,12}[.:]\s\p{Lu}[^.:()]{2,60}))\)?\.?$/u;
const pictureAhead = lazily(() => wordPattern(`^(?:${pictureWords().any})\\s`, "iu"));

function labelledAtEnd(line: string): { from: number; credit: string } | undefined {
  const [, both = "", label = ""] = LABELLED.exec(line.slice(-LONGEST_LABELLED)) ?? [];
  if (label === "") return undefined;
  const credit = pictureAhead().test(both) ? both : label;
  const isLabelled = parseCreditLine(credit)?.label !== undefined && isCredit(credit);
  return isLabelled ? { from: line.lastIndexOf(credit), credit } : undefined;
}

/** A credit in its parts. */
export function creditOf(
  creditLine: string,
  basis: "stated" | "default-rule" = "stated",
): NonNullable<Media["credit"]> {
  const { agency, photographer } = parseCreditLine(creditLine) ?? {};
  return { creditLine, ...(agency ? { agency } : {}), ...(photographer ? { photographer } : {}), basis };
}
