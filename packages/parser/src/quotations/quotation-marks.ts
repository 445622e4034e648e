/** A stretch of text inside quotation marks, the marks included. */
export interface Quoted {
  readonly from: number;
  readonly to: number;
  /** Whether it begins, or ends, in another paragraph. */
  readonly open?: "end" | "start";
}

/**
 * What may close what. Pages mix the marks of several conventions, and of the keyboard, so the pairs are those that
 * occur, not those of one language: „…“ „…” „…" “…” “…" «…» »…« ”…” »…» ‹…› ›…‹ ‚…‘ ‘…’ '…'.
 */
const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["„", '“”"‟'],
  ["“", '”"“'],
  ["‟", '”"'],
  ["”", "”"],
  ['"', '"”“'],
  ["«", "»"],
  ["»", "«»"],
  ["‹", "›"],
  ["›", "‹›"],
  ["‚", "‘’'"],
  ["‘", "’'"],
  ["'", "'’"],
]);
/** Marks that are also apostrophes; what they close ends like a sentence or a clause. */
const SINGLE = "‚‘’'›‹";
const ALL = '„“”‟"«»';
const EVERY_OPENER = new RegExp(`[${[...CLOSERS.keys()].join("")}]`, "g");
const ANY_MARK = new RegExp(`[${[...CLOSERS].flat().join("")}]`, "g");
const BLANK = /[\s\u00a0\u202f\u2009]/;
// French elides before its marks: d’« écrire ».
const BEFORE_OPENING = /[\s\u00a0\u202f([{–—\-/:>,.’']/;
const AFTER_CLOSING = /[\s.,;:!?…)\]}–—\-/<[*]/;
/** ". “ Tudo vai bem”": typed with a blank behind it, the mark opens where a sentence begins. */
const LOOSE = /^(?:[.:]\s)?“\s\p{Lu}/u;
const ENDS_CLAUSE = /[.,!?…]/;
const MAX_LENGTH = 6000;
const MAX_NESTING = 8;
/** So few characters behind a mark that nothing closes are hardly speech, unless the next paragraph goes on with them. */
const SHORT = 40;
const SHORTEST = 10;

/** The next mark that may open. The pattern keeps no place between two calls: the next paragraph may be looked at meanwhile. */
function nextOpener(text: string, from: number): number {
  EVERY_OPENER.lastIndex = from;
  return EVERY_OPENER.test(text) ? EVERY_OPENER.lastIndex - 1 : -1;
}

function opensAt(text: string, index: number): boolean {
  const mark = text.charAt(index);
  const before = text[index - 1];
  const after = text[index + 1] ?? " ";
  // French sets a blank inside its marks, often an ordinary one.
  if (BLANK.test(after) && !"«»".includes(mark))
    return mark === "“" && LOOSE.test(text.slice(Math.max(0, index - 2), index + 3));
  if (/[.,;:!?)]/.test(after)) return false;
  return before === undefined || BEFORE_OPENING.test(before) || ALL.includes(before);
}

function closesAt(text: string, index: number): boolean {
  const mark = text.charAt(index);
  const before = text[index - 1] ?? " ";
  const next = text[index + 1];
  if (BLANK.test(before) && !"«»".includes(mark) && !(next === undefined || /[\s,.]/.test(next))) return false;
  return (
    next === undefined || AFTER_CLOSING.test(next) || ALL.includes(next) || BLANK.test(next) || SINGLE.includes(next)
  );
}

/** Whether the mark at `index` closes, if what is open is closed by such a mark. */
function mayClose(text: string, index: number): boolean {
  const char = text.charAt(index);
  if (!closesAt(text, index)) return false;
  return !SINGLE.includes(char) || ENDS_CLAUSE.test(text.charAt(index - 1)) || /[.,!?]/.test(text.charAt(index + 1));
}

/** "„Wir bauen weiter, „ stellt Berg fest": an opening mark between blanks behind a comma closes. */
const isMistyped = (text: string, index: number): boolean =>
  text.charAt(index) === "„" &&
  /[,.!?]\s$/u.test(text.slice(Math.max(0, index - 2), index)) &&
  /^\s/u.test(text.slice(index + 1, index + 2));

/** Where marks of one kind open and close in a text: found once, so that many open marks cost no more than one. */
class MarkPlaces {
  readonly #openers: number[] = [];
  readonly #closers: number[] = [];
  #nextOpener = 0;
  #nextCloser = 0;

  constructor(text: string, open: string) {
    const closers = CLOSERS.get(open) ?? "";
    for (const { 0: char, index } of text.matchAll(ANY_MARK)) {
      const closes = closers.includes(char) ? mayClose(text, index) : char === open && isMistyped(text, index);
      if (closes) this.#closers.push(index);
      else if (char === open && !closers.includes(open) && opensAt(text, index)) this.#openers.push(index);
    }
  }

  /** Where the quotation closes that opens right before `from`; asked for growing places. */
  closing(from: number): number {
    while ((this.#closers[this.#nextCloser] ?? Number.POSITIVE_INFINITY) < from) this.#nextCloser++;
    while ((this.#openers[this.#nextOpener] ?? Number.POSITIVE_INFINITY) < from) this.#nextOpener++;
    const first = this.#closers[this.#nextCloser];
    if (first === undefined || first - from > MAX_LENGTH) return -1;
    // Each mark of the same kind that opens inside needs a closing one of its own.
    let inner = 0;
    while (
      inner < MAX_NESTING &&
      (this.#openers[this.#nextOpener + inner] ?? Number.POSITIVE_INFINITY) <
        (this.#closers[this.#nextCloser + inner] ?? 0)
    )
      inner++;
    const last = this.#closers[this.#nextCloser + inner];
    return last === undefined || last - from > MAX_LENGTH ? first : last;
  }
}

/** A closing mark whose opening one stands in a paragraph before. */
function strayClosing(text: string): number {
  for (const { 0: char, index } of text.matchAll(ANY_MARK)) {
    if (!ALL.includes(char)) continue;
    if (opensAt(text, index) && !closesAt(text, index)) return -1;
    if ('“”"»«'.includes(char) && closesAt(text, index) && !BLANK.test(text.charAt(index - 1))) return index;
  }
  return -1;
}

/**
 * Finds what stands in quotation marks.
 *
 * @param text - one paragraph
 * @param carried - whether a quotation of the paragraph before is still open
 * @param goesOn - whether the next paragraph goes on with a quotation that this one leaves open; asked for short ones
 * @returns the stretches, in the order of the text; nested ones are part of the outer one
 */
export function findQuoted(text: string, carried = false, goesOn: () => boolean = () => false): Quoted[] {
  const found: Quoted[] = [];
  const places = new Map<string, MarkPlaces>();
  const placesOf = (open: string): MarkPlaces => {
    const known = places.get(open) ?? new MarkPlaces(text, open);
    places.set(open, known);
    return known;
  };
  let start = 0;
  const stray = carried && !CLOSERS.has(text.charAt(0)) ? strayClosing(text) : -1;
  if (stray !== -1) {
    found.push({ from: 0, to: stray + 1, open: "start" });
    start = stray + 1;
  }
  for (let index = nextOpener(text, start); index !== -1; ) {
    let end = index + 1;
    if (opensAt(text, index)) {
      const close = placesOf(text.charAt(index)).closing(end);
      if (close !== -1) {
        end = close + 1;
        found.push({ from: index, to: end });
      } else if (mayOpenParagraph(text, index, goesOn) && opensParagraph(text, index, goesOn)) {
        found.push({ from: index, to: text.length, open: "end" });
        break;
      }
    }
    index = nextOpener(text, end);
  }
  return found;
}

/** A mark that is an apostrophe elsewhere opens a quotation of several paragraphs only where the next one goes on with it. */
const mayOpenParagraph = (text: string, index: number, goesOn: () => boolean): boolean =>
  !SINGLE.includes(text.charAt(index)) || (/^[‘']\p{Lu}/u.test(text.slice(index, index + 2)) && goesOn());

/** A mark that is never closed opens a quotation of several paragraphs only where a sentence begins. */
function opensParagraph(text: string, index: number, goesOn: () => boolean): boolean {
  const begins = index === 0 || (/[:.!?]/.test(text.charAt(index - 2)) && /\s/.test(text.charAt(index - 1)));
  const length = text.length - index;
  // "Jane Doe said “This is good.", and then a paragraph that opens again.
  const goesOnFrom =
    ALL.includes(text.charAt(index)) &&
    /\s/.test(text.charAt(index - 1)) &&
    // "Según el concejal, “se ha abierto la calle.", and then a paragraph that closes.
    (/^.\p{Lu}[^\s]*\s.*[.!?]$/su.test(text.slice(index).trimEnd()) ||
      ("“«".includes(text.charAt(index)) && /[.!?]$/u.test(text.trimEnd())));
  return begins ? length > SHORT || (length > SHORTEST && goesOn()) : length > SHORT && goesOnFrom && goesOn();
}
