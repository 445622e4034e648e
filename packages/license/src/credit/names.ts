import { keyOf } from "../detect/squash.ts";
import { AGENCIES, BUREAUS, GIVEN_NAMES, ORGANIZATION_ENDS, ORGANIZATION_WORDS, STOCK } from "./words.ts";

/**
 * What a name in a credit is, from the surest provider to the surest person: 4 a site with photos of everybody, 3 a photo
 * agency, 2 an organization by its words, 1 by its form; 0 nothing known; -1 a user name, -2 a person by form, -3 by name.
 */
export type Standing = 4 | 3 | 2 | 1 | 0 | -1 | -2 | -3;

const DOMAIN = /^[^\s@]{1,60}\.(?:com|org|net|info|de|at|ch|eu|fr|it|es|nl|uk|ca|be|biz|photo)$/iu;
/** "BACW", "GdP", "LVwA", "JF-Montage", and names one word of which is an abbreviation: "DB AG", "MDR Thüringen". */
const ABBREVIATION =
  /^(?:\p{Lu}[\p{Lu}\d&.+-]{1,4}|\p{Lu}\p{Ll}{0,2}\p{Lu}{1,3}|\p{L}{1,2}\p{Lu}{2,3}|\p{Lu}{2,4}-\p{L}+)$/u;
/** "BN33542", "KAT-12345": the number of a photo in an archive. */
const SIGNATURE = /^\p{Lu}{1,5}[\s_-]?\d{3,}[\p{L}\d_/-]*$/u;
/** "The Albertina", "Haus Berg", "Miller & Sons". */
const FIRM = /^(?:The|Haus|Schlo(?:ss|ß)|Villa|Maison|Casa)\s\p{Lu}|^\p{Lu}[\p{L}'’-]+\s(?:&|\+)\s\p{Lu}[\p{L}'’-]+$/u;
const HANDLE = /^(?:\p{Ll}[\p{Ll}\d_.-]*|[\p{L}_.-]*[\d_][\p{L}\d_.-]*)$/u;
const PARTICLE = "(?:von|van|de|der|den|du|da|di|del|della|la|le|ten|ter|zu|zum|und|al|el|bin|dos|das)";
const TITLE =
  /^(?:(?:Mag|Dr|DI|Dipl|Ing|Prof|Univ|Mr|Mrs|Ms|Mme|Frau|Herr)\b\.?(?:\(?[a-zA-Z]{1,3}\)?\.?)?-?\s?){1,3}(?=\p{Lu})/u;
const PERSON = new RegExp(
  `^(?:\\p{Lu}[\\p{L}'’.-]*|[\\p{Lu}.-]{1,6})(?:\\s\\p{Lu}\\.?)?(?:\\s${PARTICLE})*(?:\\s\\p{Lu}[\\p{L}'’-]*\\p{L}){1,2}$`,
  "u",
);
const INITIALS = /^(?:\p{Lu}\.?[\s-]?){1,3}\.\s?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?$/u;
const SURNAME =
  /^\p{Lu}\p{L}*(?:müller|mueller|meier|meyer|maier|mayer|mayr|huber|hofer|schmidt|schmied|schmitt|schneider|fischer|bauer|wski|ović|ovic)$/u;
/** Names of agencies go on: "Getty Images for …", "dpa-Zentralbild", "AFP via Getty Images". */
const AGENCY_BEGINNING =
  /^(?:getty\s?images|picture[\s-]alliance|dpa|adobe\s?stock|i?stock\.adobe|shutterstock|alamy)(?![\p{Ll}])/iu;
const JOINED = /\s(?:via|from|for|für|pour|per|on|auf|bei|sur|su)\s/u;

/** "VALERY HACHE": long words in capitals are names, and no abbreviations. */
const SHOUTED = /^\p{Lu}{4,}(?:\s\p{Lu}{4,}){1,2}$/u;

/** People have no more names than this. */
const MOST_WORDS = 7;

const withoutEnding = (name: string): string => keyOf(name.replace(/\.(?:com|org|net|de|at|ch|eu)$/i, ""));

function agencyStanding(name: string): Standing | undefined {
  const key = withoutEnding(name);
  if (BUREAUS.has(keyOf(name))) return 0;
  if (STOCK.has(key)) return 4;
  if (AGENCIES.has(key)) return 3;
  if (!JOINED.test(name)) return AGENCY_BEGINNING.test(name) ? 3 : undefined;
  const parts = name.split(JOINED).map((part) => agencyStanding(part.trim()) ?? 0);
  return parts.some((part) => part >= 3) ? 3 : undefined;
}

function personStanding(name: string): Standing | undefined {
  const bare = name.replace(TITLE, "");
  const words = bare.split(/[\s-]+/);
  if (/\d/.test(bare) || words.length > MOST_WORDS) return undefined;
  const given = GIVEN_NAMES.has((words[0] ?? "").toLowerCase());
  const first = given || GIVEN_NAMES.has((bare.split(/\s+/)[0] ?? "").toLowerCase());
  if (first && words.length > 1 && words.length <= 5) return -3;
  if (bare !== name && /^\p{Lu}/u.test(bare)) return -3;
  if (INITIALS.test(bare) || PERSON.test(bare) || SURNAME.test(bare)) return -2;
  return undefined;
}

const isOrganizationWord = (word: string): boolean => {
  const bare = word.toLowerCase().replace(/^[("„“]+|[)",;:”]+$/g, "");
  return (
    ORGANIZATION_WORDS.has(bare) || ORGANIZATION_WORDS.has(bare.replace(/\.$/, "")) || ORGANIZATION_ENDS.test(bare)
  );
};

/** Tells what a name is. Several people in one name ("Anna Berger und Paul Huber") are one part. */
export function standingOf(name: string): Standing {
  const agency = agencyStanding(name);
  if (agency !== undefined) return agency;
  const words = name.split(/[\s-]+/);
  const people = name.split(/,\s|\s(?:und|and|et|y|e|en|&|\+)\s/u);
  const persons = people.map(personStanding);
  const organization = name.split(/[\s/]+/).some(isOrganizationWord) || words.some(isOrganizationWord);
  if (persons.every((one) => one === -3) && (!organization || words.length === 2)) return -3;
  if (organization || DOMAIN.test(name) || FIRM.test(name)) return 2;
  if (SIGNATURE.test(name)) return 1;
  if (SHOUTED.test(name)) return -2;
  if (words.some((word) => ABBREVIATION.test(word) && !word.endsWith(".")) && !INITIALS.test(name)) return 1;
  if (persons.every((one) => one !== undefined)) return -2;
  return HANDLE.test(name) ? -1 : 0;
}

/** Words that stand small in names. */
const SMALL =
  /^(?:von|van|de|der|des|den|du|da|do|dos|di|del|dem|della|dello|delle|dei|degli|d['’].*|l['’].*|la|le|les|los|las|el|il|lo|für|pour|per|für|und|and|et|y|e|en|i|zu|zum|zur|im|in|am|an|auf|aus|of|for|the|by|on|at|via|op|het|voor|te|ten|ter|u|und|&)$/iu;

/** Full stops that end no sentence. */
const TITLES = /\b(Prof|Univ|Dipl|Mag|Ing|Saint|Mme|Mlle|Landeshptm|Gem|Bez)\./gu;
/** What only captions and buttons say: sentences, labels of their own, "zoom". */
const CAPTION =
  /^(?:mehr|more|zoom|download|vergrößern|anzeigen|öffnen|herunterladen|enlarge|agrandir|télécharger|ampliar|descargar|ingrandisci|scarica|vergroten|jpe?g|png|pdf)$|^(?:die|der|das|eine?)\s(?:\S{1,40}\s){3}|:\s|\p{Ll}{3}[.!?]\s\p{Lu}|^(?:still from|szene aus|scene from|siehe|see|voir|vedi|véase|zie|alle|all|v\.\s?l\.|von links|from left|de gauche|da sinistra|desde la izquierda|zum|zur|im|am|auf|aus|und|and|of|at|on|v\.l\.n\.r\.)(?!\p{L})|\s(?:mit|beim?|with|during|avec|lors|durante|bij|tijdens|nach|zeigt|zeigen|shows|freut|freuen)\s/iu;

/** Whether words can be a name: sentences have small words that names have not. */
export function isNameLike(name: string): boolean {
  const words = name.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !SMALL.test(word) && !isOrganizationWord(word));
  const last = (words.at(-1) ?? "").replace(/^[dl]['’](?=\p{Lu})/iu, "");
  if (SMALL.test(last) && words.length > 1 && !/^(?:en|i|e|u)$/i.test(last)) return false;
  return (
    !CAPTION.test(name.replace(TITLES, "$1")) &&
    words.length > 0 &&
    words.length <= 14 &&
    (words.length <= 2 || small.length * 3 <= words.length - 1)
  );
}
