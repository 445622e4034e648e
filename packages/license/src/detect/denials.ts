import { inSmallLetters, smallPattern, wordPattern } from "../letters.ts";

/** How a language says that a license does not hold: words before its name, and behind it. Patterns. */
interface Denials {
  /** BCP 47. */
  readonly tag: string;
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

/** "Not only under" denies nothing. */
const ONLY =
  "only|just|merely|solely|nur|bloß|seulement|uniquement|sol[oa]|soltanto|solamente|sólo|únicamente|só|somente|apenas|alleen|enkel|slechts|bara|endast|enbart|kun|bare|alene|vain|ainoastaan|tylko|jedynie|jen|pouze";
/** A word between "not" and what is denied, with the blank behind it. */
const WORD = `(?:(?!(?:${ONLY}) )\\p{L}+ )`;
const DENIALS: readonly Denials[] = [
  {
    tag: "de",
    before: [
      "nicht (?:mehr )?(?:unter|nach|gemäß|durch|von|mit)(?: \\p{L}+){0,2}",
      "kein(?:e[mnrs]?|erlei)?(?: offene[nr]?| freie[nr]?)?",
      "gegen (?:eine|die)",
      // "Vergessen Sie nicht CC BY 4.0 zu nennen" denies nothing.
      "(?<!(?:verg[ei]ss|versäum)\\p{L}{0,2}(?:\\s\\p{L}{1,20}){0,2}\\s{1,2})nicht",
    ],
    behind: ["gilt (?:\\p{L}+ ){0,3}nicht", "gelten (?:\\p{L}+ ){0,3}nicht", "keine anwendung"],
  },
  {
    tag: "en",
    before: [
      `not ${WORD}?(?:under|by|with|subject to)(?: an?| the| any)?(?: \\p{L}+)?`,
      "exempt(?:ed)? (?:from|to)(?: the)?",
      "excluded from(?: the)?",
      "not(?: an?| the)?",
      "(?:is|are|was|were)n['’]t(?: (?:licen[cs]ed|published|available))?(?: under| by)?(?: an?| the)?",
    ],
    behind: [
      "do(?:es)? not (?:apply|cover|extend|include)",
      "doesn['’]t (?:apply|cover|extend|include)",
      "not applicable",
    ],
  },
  {
    tag: "fr",
    before: [
      `pas ${WORD}?(?:sous|soumise?s? à|couverte?s? par)(?: \\p{L}+){0,2}`,
      "exclue?s? de la licence",
      "aucune licence",
    ],
    behind: ["ne s['’]applique(?:nt)? pas", "ne (?:couvre|concerne)(?:nt)? pas"],
  },
  {
    tag: "it",
    before: [`non (?:è|sono) ${WORD}?(?:sotto|con|soggett[aeio] a(?:lla)?)(?: \\p{L}+){0,2}`, "nessuna licenza"],
    behind: ["non si applica(?:no)?", "non (?:copre|riguarda)"],
  },
  {
    tag: "es",
    before: [
      `no (?:está[ns]?|se) ${WORD}?(?:bajo|sujet[ao]s? a|cubiert[ao]s? por)(?: \\p{L}+){0,2}`,
      "ninguna licencia",
    ],
    behind: ["no se aplican?", "no (?:cubre|incluye)n?"],
  },
  {
    tag: "pt",
    before: [`não (?:está|estão|é|são) ${WORD}?(?:sob|abrangid[ao]s? pela)(?: \\p{L}+){0,2}`, "nenhuma licença"],
    behind: ["não se aplicam?", "não (?:abrange|inclui)"],
  },
  {
    tag: "nl",
    before: [`niet ${WORD}?(?:onder|gelicentieerd)(?: \\p{L}+){0,2}`, "geen(?: enkele)?", "uitgezonderd van(?: de)?"],
    behind: ["niet van toepassing", "gel(?:dt|den) (?:\\p{L}+ ){0,2}niet"],
  },
  {
    tag: "sv",
    before: [`inte ${WORD}?(?:under|av)(?: \\p{L}+){0,2}`],
    behind: ["gäller (?:\\p{L}+ ){0,2}inte", "omfattar inte"],
  },
  {
    tag: "da",
    before: [`ikke ${WORD}?(?:under|af)(?: \\p{L}+){0,2}`],
    behind: ["g(?:æ|je)lder (?:\\p{L}+ ){0,2}ikke", "omfatter ikke"],
  },
  { tag: "fi", before: [`ei ole ${WORD}{0,2}`], behind: ["ei (?:koske|päde|sovelleta)"] },
  {
    tag: "pl",
    before: [`nie (?:jest|są) ${WORD}?na licencji`],
    behind: ["nie (?:dotyczy|obejmuje|ma zastosowania)"],
  },
  { tag: "cs", before: [`ne(?:ní|jsou) ${WORD}?pod licencí`], behind: ["se nevztahuj[eí]", "neplatí"] },
];

/** What stands before a license that is named as an example of some, or because it goes with another. */
const EXAMPLE =
  "(?:[ck]ompat[ií][bv]\\p{L}{1,5}(?:\\s\\p{L}{1,4}){1,2}|e\\.\\s?g\\.|for example|such as|z\\.\\s?b\\.|par exemple|ad esempio|por ej(?:emplo|\\.)|bijv(?:oorbeeld|\\.)|t\\.\\s?ex\\.?|f\\.\\s?eks\\.|based on(?: version \\d\\.\\d of)?(?: the)?|basiert auf(?: der)?|(?:basée?|modelée?) sur(?: la)?|basad[ao] en(?: la)?|basat[ao] su(?:lla)?|gebaseerd op(?: de)?),?(?: an?| une?| una?| een)?";
/** Licenses as such, of which something is told: "Creative Commons licenses allow". */
const AS_SUCH =
  "(?<!(?:under|with|by|of|these|the|our)\\s)creative[\\s-]?commons(?:\\s\\p{L}+){0,2}?(?: licen[cs]es|[\\s-]lizenzen) (?:are|allow|let|permit|can|give|have|sind|erlauben|können)";

/** The beginnings of the names of licenses. */
const NAMES =
  "(?:CC(?=[\\s0-])|creative[\\s-]?commons|open government|OGL|datenlizenz|dl-de|licence ouverte|etalab|NLOD|IODL|ODbL|open database)";
const oneOf = (pick: (denials: Denials) => readonly string[]): string => `(?:${DENIALS.flatMap(pick).join("|")})`;

/** What even free licenses leave out: a notice that names it grants the rest. */
const LEFT_OUT =
  "(?:logos?|logotyp\\p{L}*|loga|trade\\s?marks?|marken(?:zeichen|rechte)?|marques?|marchi|marcas|merken|varumärken|varemærker|third[\\s-]party|personal data|personenbezogene|wappen|coats? of arms|armoiries|stemmi)(?!\\p{L})";
const WORKS = "(?:ph?oto|f[oó]to|bild|imag|immag|picture|zdj|kuv|valokuv|text|inhalt|content(?!\\p{L}))";
const NO_WORKS = `(?:(?!(?<!\\p{L})${WORKS})[^.,;:()\\n])`;
const OF_THE_REST = `${NO_WORKS}{1,60}?(?<!\\p{L})${LEFT_OUT}${NO_WORKS}{0,120}(?:[.,;:()\\n]|$)`;
/** "Not a CC BY-NC but a CC BY": what is said behind the word is another clause. */
const BUT = "(?:but|however|sondern|aber|mais|bensì|ma|sino|pero|mas|maar|utan|men|vaan|mutta|lecz|ale)";

/** Within one clause, whose ends are marks; the point of a version is none. */
const DENIED = smallPattern(
  `(?<!\\p{L})(?:${oneOf(({ before }) => before)}|${EXAMPLE})\\s{1,2}["„“«]?${NAMES}|(?<!\\p{L})${AS_SUCH}(?!\\p{L})|(?<!\\p{L})${NAMES}(?:(?!\\s${BUT}\\s)[^.,;:()\\n]|\\.\\d){0,120}?${oneOf(({ behind }) => behind)}(?!${OF_THE_REST})`,
  "gu",
);
const CLAUSE_END = wordPattern(`[;:()\\n]|[.,](?!\\d)|\\s${BUT}(?=\\s)`, "giu");
const MOST_DENIALS = 20;
/** "Photo by Jan Geen CC BY 4.0": a word of denial that is a surname. */
const SURNAME = /^Geen\s/u;
const GIVEN_NAME = /[^\n]\s\p{Lu}\p{Ll}+\s$/u;
const LONGEST_NAME = 40;

const isName = (text: string, index: number): boolean =>
  SURNAME.test(text.slice(index, index + LONGEST_NAME)) &&
  GIVEN_NAME.test(text.slice(Math.max(0, index - LONGEST_NAME), index));

const endsIn = (text: string): number[] => [...text.matchAll(CLAUSE_END)].map(({ index }) => index);

/**
 * Leaves out the clauses that say which license does not hold: "The CC0 license does not apply to photographs" grants none.
 *
 * @param text - a notice
 */
export function withoutDenied(text: string): string {
  let rest = text;
  let start = 0;
  for (let count = 0; count < MOST_DENIALS; count += 1) {
    DENIED.lastIndex = start;
    const match = DENIED.exec(inSmallLetters(rest));
    if (match === null) return rest;
    start = isName(rest, match.index) ? match.index + 1 : 0;
    if (start > 0) continue;
    const from = endsIn(rest.slice(0, match.index)).at(-1) ?? -1;
    const behind = match.index + match[0].length;
    const end = endsIn(rest.slice(behind))[0];
    rest = `${rest.slice(0, from + 1)} ${end === undefined ? "" : rest.slice(behind + end)}`;
  }
  return rest;
}
