import { parseCreditLine, parseUsageTerms } from "@civic-media/license";
import type { Media } from "@civic-media/schema/types";
import { creditAtEnd, isCredit } from "../blocks/credit-lines.ts";
import { cleanLine } from "../body/clean-text.ts";

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
    const rest = found === undefined ? line : line.slice(0, found.from).replace(/[\s([|–—,;-]+$/u, "");
    if (rest !== "") words.push(rest);
  }
  creditLine ??= words.map(numberedCredit).find((credit) => credit !== undefined);
  return { ...(words.length > 0 ? { caption: words.join(" ") } : {}), ...(creditLine ? { creditLine } : {}) };
}

function creditIn(line: string, inLanguage: string): { from: number; credit: string } | undefined {
  const terms = creditBeforeTerms(line, inLanguage);
  if (terms !== undefined) return terms;
  return isCredit(line) ? { from: 0, credit: line } : creditAtEnd(line);
}

/** A credit in its parts. */
export function creditOf(
  creditLine: string,
  basis: "stated" | "default-rule" = "stated",
): NonNullable<Media["credit"]> {
  const { agency, photographer } = parseCreditLine(creditLine) ?? {};
  return { creditLine, ...(agency ? { agency } : {}), ...(photographer ? { photographer } : {}), basis };
}
