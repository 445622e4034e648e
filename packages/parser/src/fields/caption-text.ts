import { parseCreditLine, parseUsageTerms } from "@civic-media/license";
import type { Media } from "@civic-media/schema/types";
import { creditAtEnd, isCredit } from "../blocks/credit-lines.ts";
import { pictureWords } from "../blocks/picture-words.ts";
import { cleanLine } from "../body/clean-text.ts";
import { lazily } from "../locales/civic/index.ts";
import { wordPattern } from "../locales/letters.ts";

/** What the words below a picture say. */
export interface CaptionText {
  readonly caption?: string;
  readonly creditLine?: string;
}

/** "Foto: Stadt Linz/Dworschak, Abdruck honorarfrei": the credit alone, without the terms behind it. */
function creditBeforeTerms(line: string, inLanguage: string): { from: number; credit: string } | undefined {
  const credit = parseUsageTerms(line, { inLanguage })?.creditLine;
  const from = credit === undefined ? -1 : line.lastIndexOf(credit);
  return credit === undefined || from < 0 || !isCredit(credit) ? undefined : { from, credit };
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
    const rest = found === undefined ? line : line.slice(0, found.from).replace(/[\s([|/–—,;-]+$/u, "");
    if (rest !== "") words.push(rest);
  }
  creditLine ??= words.map(numberedCredit).find((credit) => credit !== undefined);
  return { ...(words.length > 0 ? { caption: words.join(" ") } : {}), ...(creditLine ? { creditLine } : {}) };
}

function creditIn(line: string, inLanguage: string): { from: number; credit: string } | undefined {
  const terms = creditBeforeTerms(line, inLanguage);
  if (terms !== undefined) return terms;
  return isCredit(line) ? { from: 0, credit: line } : (creditAtEnd(line) ?? labelledAtEnd(line));
}

/** "…, fot. Anna Berg", "… Photo Credit: Anna Berg": below a picture, whoever a label of credits names at the end. */
const LABELLED = /(?:^|[\s(])((?:\p{Lu}\p{L}{2,12}\s)?(\p{L}{3,12}[.:]\s\p{Lu}[^.:()]{2,60}))\)?\.?$/u;
const LONGEST_LABELLED = 100;
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
