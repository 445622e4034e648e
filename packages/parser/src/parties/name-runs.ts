import { CHARACTER, characterAt } from "../blocks/characters.ts";
import { INNER_PARTICLES } from "../locales/name-particles.ts";

const WORD_OF_NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}'’-]{0,4}\.|\p{Lu}[\p{L}\p{M}'’-]*)`;
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\s-)${WORD_OF_NAME}(?:\s(?:(?:${INNER_PARTICLES.join("|")})\s){0,2}${WORD_OF_NAME})+`,
  "uy",
);

/** With one of these a small word inside a name begins. */
const PARTICLES_BEGIN = INNER_PARTICLES.map((word) => word.charAt(0)).join("");
/** A word before one of these ends its name. */
const ENDS_NAME = ",;:!?)";

/** No word of a name is longer, and no text without blanks is to be searched anew from each of its capitals. */
const MAX_WORD = 100;

/** Whether another word of a name may stand behind the word that begins at a place. */
function mayGoOn(text: string, index: number): boolean {
  const end = Math.min(text.length, index + MAX_WORD);
  let blank = index + 1;
  while (blank < end && !(characterAt(text, blank) & CHARACTER.space)) blank++;
  const next = blank + 1;
  if (blank === end || ENDS_NAME.includes(text[blank - 1] ?? "")) return false;
  return (characterAt(text, next) & CHARACTER.upper) !== 0 || PARTICLES_BEGIN.includes(text[next] ?? " ");
}

/** The runs of capitals in a text. The pattern is tried only where two words may be one, since most words stand alone. */
export function* runsIn(text: string): Iterable<RegExpExecArray> {
  let isBehindWord = false;
  for (let index = 0; index < text.length; index++) {
    const character = characterAt(text, index);
    const mayBegin = !isBehindWord && (character & CHARACTER.upper) !== 0;
    isBehindWord = (character & CHARACTER.word) !== 0;
    if (!mayBegin || !mayGoOn(text, index)) continue;
    RUN.lastIndex = index;
    const run = RUN.exec(text);
    if (run === null) continue;
    yield run;
    index += run[0].length - 1;
    isBehindWord = (characterAt(text, index) & CHARACTER.word) !== 0;
  }
}
