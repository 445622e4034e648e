import { wordPattern } from "../letters.ts";

/** How a language says that a license does not hold: words before its name, and behind it. Patterns. */
interface Denials {
  /** BCP 47. */
  readonly tag: string;
  readonly before: readonly string[];
  readonly behind: readonly string[];
}

const DENIALS: readonly Denials[] = [
  {
    tag: "de",
    before: [
      "nicht (?:mehr )?(?:unter|nach|gemäß|durch|von|mit)(?: \\p{L}+){0,2}",
      "kein(?:e[mnrs]?|erlei)?(?: offene[nr]?| freie[nr]?)?",
      "gegen (?:eine|die)",
      "nicht",
    ],
    behind: ["gil?t (?:\\p{L}+ ){0,3}nicht", "gelten (?:\\p{L}+ ){0,3}nicht", "keine anwendung"],
  },
  {
    tag: "en",
    before: [
      "not (?:\\p{L}+ )?(?:under|by|with|subject to)(?: an?| the| any)?(?: \\p{L}+)?",
      "exempt(?:ed)? (?:from|to)(?: the)?",
      "excluded from(?: the)?",
      "not(?: an?| the)?",
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
      "pas (?:\\p{L}+ )?(?:sous|soumise?s? à|couverte?s? par)(?: \\p{L}+){0,2}",
      "exclue?s? de la licence",
      "aucune licence",
    ],
    behind: ["ne s['’]applique(?:nt)? pas", "ne (?:couvre|concerne)(?:nt)? pas"],
  },
  {
    tag: "it",
    before: ["non (?:è|sono) (?:\\p{L}+ )?(?:sotto|con|soggett[aeio] a(?:lla)?)(?: \\p{L}+){0,2}", "nessuna licenza"],
    behind: ["non si applica(?:no)?", "non (?:copre|riguarda)"],
  },
  {
    tag: "es",
    before: [
      "no (?:está[ns]?|se) (?:\\p{L}+ )?(?:bajo|sujet[ao]s? a|cubiert[ao]s? por)(?: \\p{L}+){0,2}",
      "ninguna licencia",
    ],
    behind: ["no se aplican?", "no (?:cubre|incluye)n?"],
  },
  {
    tag: "pt",
    before: ["não (?:está|estão|é|são) (?:\\p{L}+ )?(?:sob|abrangid[ao]s? pela)(?: \\p{L}+){0,2}", "nenhuma licença"],
    behind: ["não se aplicam?", "não (?:abrange|inclui)"],
  },
  {
    tag: "nl",
    before: ["niet (?:\\p{L}+ )?(?:onder|gelicentieerd)(?: \\p{L}+){0,2}", "geen", "uitgezonderd van(?: de)?"],
    behind: ["niet van toepassing", "gel(?:dt|den) (?:\\p{L}+ ){0,2}niet"],
  },
  {
    tag: "sv",
    before: ["inte (?:\\p{L}+ )?(?:under|av)(?: \\p{L}+){0,2}"],
    behind: ["gäller (?:\\p{L}+ ){0,2}inte", "omfattar inte"],
  },
  {
    tag: "da",
    before: ["ikke (?:\\p{L}+ )?(?:under|af)(?: \\p{L}+){0,2}"],
    behind: ["g(?:æ|je)lder (?:\\p{L}+ ){0,2}ikke", "omfatter ikke"],
  },
  { tag: "fi", before: ["ei ole (?:\\p{L}+ ){0,2}"], behind: ["ei (?:koske|päde|sovelleta)"] },
  {
    tag: "pl",
    before: ["nie (?:jest|są) (?:\\p{L}+ )?na licencji"],
    behind: ["nie (?:dotyczy|obejmuje|ma zastosowania)"],
  },
  { tag: "cs", before: ["ne(?:ní|jsou) (?:\\p{L}+ )?pod licencí"], behind: ["se nevztahuj[eí]", "neplatí"] },
];

/** The beginnings of the names of licenses. */
const NAMES =
  "(?:CC(?=[\\s0-])|creative[\\s-]?commons|open government|OGL|datenlizenz|dl-de|licence ouverte|etalab|NLOD|IODL|ODbL|open database)";
const oneOf = (pick: (denials: Denials) => readonly string[]): string => `(?:${DENIALS.flatMap(pick).join("|")})`;

/** Within one clause, whose ends are marks; the point of a version is none. */
const DENIED = wordPattern(
  `(?<!\\p{L})${oneOf(({ before }) => before)}\\s{1,2}["„“«]?${NAMES}|(?<!\\p{L})${NAMES}(?:[^.,;:()\\n]|\\.\\d){0,120}?${oneOf(({ behind }) => behind)}`,
  "iu",
);
const CLAUSE_END = /[;:()\n]|[.,](?!\d)/g;
const MOST_DENIALS = 20;

const endsIn = (text: string): number[] => [...text.matchAll(CLAUSE_END)].map(({ index }) => index);

/**
 * Leaves out the clauses that say which license does not hold: "The CC0 license does not apply to photographs" grants none.
 *
 * @param text - a notice
 */
export function withoutDenied(text: string): string {
  let rest = text;
  for (let count = 0; count < MOST_DENIALS; count += 1) {
    const match = DENIED.exec(rest);
    if (match === null) return rest;
    const from = endsIn(rest.slice(0, match.index)).at(-1) ?? -1;
    const behind = match.index + match[0].length;
    const end = endsIn(rest.slice(behind))[0];
    rest = `${rest.slice(0, from + 1)} ${end === undefined ? "" : rest.slice(behind + end)}`;
  }
  return rest;
}
