import type { Locale } from "../locales/locale.ts";
import { fitting } from "./attribution-words.ts";
import { findSecondClause } from "./second-clause.ts";
import { type Stretch, sentenceEnd } from "./sentences.ts";
import { opensSentence } from "./signatures.ts";
import { speechPatterns } from "./speech-patterns.ts";

/** The rest of the sentence behind a quotation, taken apart. */
export interface Rest {
  /** Marks between the quotation and the words: `, `, ` – `. */
  readonly lead: string;
  /** What joins the words to an earlier speaker: `und`. */
  readonly joined: string;
  readonly from: number;
  readonly to: number;
  /** The words themselves. */
  readonly body: string;
  /** The last character of the quotation, before its mark. */
  readonly inside: string;
  /** Whether nothing stands before the quotation in its sentence. */
  readonly opens: boolean;
  readonly quoted: Stretch;
}

/** Takes the rest of the sentence behind a quotation apart. */
export function restBehind(text: string, quoted: Stretch, locale: Locale): Rest {
  const quotedTo = quoted.to;
  // "…“. Das sagte Stadträtin Berg.": the mark that ends the sentence may stand behind the quotation.
  const end = sentenceEnd(text, /^[.!?]\s/u.test(text.slice(quotedTo, quotedTo + 2)) ? quotedTo + 1 : quotedTo);
  const to = quotedTo + (findSecondClause(text.slice(quotedTo, end), locale)?.from ?? end - quotedTo);
  const rest = text.slice(quotedTo, to);
  const lead = fitting(rest, /[\s,.!?;:]*(?:[–—-]{1,2}(?:\s|(?=\p{Ll})))?/u);
  const joined = fitting(rest.slice(lead.length), speechPatterns(locale).joined);
  const from = quotedTo + lead.length + joined.length;
  const opens = opensSentence(text, quoted);
  const inside =
    text
      .slice(Math.max(0, quotedTo - 4), quotedTo - 1)
      .trimEnd()
      .at(-1) ?? "";
  return { lead, joined, from, to, body: text.slice(from, to), inside, opens, quoted };
}
