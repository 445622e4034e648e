import type { Locale } from "../locales/locale.ts";
import { parseReferences } from "../parties/parse-parties.ts";
import { behindVerbs, fitting, isOfficial, isSomebody } from "./attribution-words.ts";
import type { Stretch } from "./sentences.ts";
import { speechPatterns } from "./speech-patterns.ts";

const MAX_CLAUSES = 6;
/** Between a verb and the words that it introduces stands little. */
const NEAR = 40;

/**
 * Finds the clause that says who speaks the next words, where another one before it says who spoke the last ones: "…“, sagte
 * Anna Berg, und Karl Mayr ergänzte: „…“".
 *
 * @param words - what stands between two quotations
 * @param locale - the words of the language
 * @returns the words that join the clause to the one before; `undefined` where there is one clause, or one speaker
 */
export function findSecondClause(words: string, locale: Locale): Stretch | undefined {
  return /[:,]\s*$/u.test(words) ? joinedClause(words, locale) : clauseBehindComma(words, locale);
}

/** "…“, sagte Anna Berg, und Karl Mayr ergänzte:"; right behind marks, the first clause has its verb before them. */
function joinedClause(words: string, locale: Locale): Stretch | undefined {
  const { joinsClauses, anyVerb } = speechPatterns(locale);
  for (const { 0: join, index } of [...words.matchAll(joinsClauses)].slice(0, MAX_CLAUSES)) {
    if (index > 0 && !anyVerb.test(words.slice(0, index))) continue;
    const to = index + join.length;
    if (namesItsSpeaker(words.slice(to), locale)) return { from: index, to };
  }
  return undefined;
}

/** "…“, sagte Landrat Mayr, Stadträtin Anna Berg spricht von einem „…“": an office, a full name and a verb are a clause. */
function clauseBehindComma(words: string, locale: Locale): Stretch | undefined {
  const { anyVerb } = speechPatterns(locale);
  for (const { index } of [...words.matchAll(/,\s/gu)].slice(0, MAX_CLAUSES)) {
    const to = index + 2;
    const verb = index > 0 && anyVerb.test(words.slice(0, index)) ? anyVerb.exec(words.slice(to)) : null;
    if (verb === null) continue;
    const { references, to: reach } = parseReferences(words.slice(to, to + verb.index), locale);
    if (isOfficial(references) && references.length === 1 && verb.index - reach < 3) return { from: index, to };
  }
  return undefined;
}

/** "Karl Mayr ergänzte:", "dazu ergänzte Stadtrat Karl Mayr:". */
function namesItsSpeaker(clause: string, locale: Locale): boolean {
  const patterns = speechPatterns(locale);
  const verb = patterns.anyVerb.exec(clause);
  if (verb === null || clause.length - verb.index > NEAR + verb[0].length + NEAR) return false;
  const ahead = clause.slice(fitting(clause, patterns.fillers).length, verb.index);
  const { references, to } = parseReferences(ahead, locale);
  if (isSomebody(references)) return ahead.length - to < 3;
  return isSomebody(parseReferences(behindVerbs(clause.slice(verb.index), patterns), locale).references);
}
