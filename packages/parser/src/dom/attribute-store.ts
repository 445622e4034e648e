import { decodeHTMLAttribute } from "entities/decode";
import { ClassList } from "./class-list.ts";
import { repairDoubleEncoding } from "./double-encoding.ts";

// More attributes of an element are dropped: nobody reads them, and looking one up is a walk over all.
const MAX_ATTRIBUTES = 256;
/** Numbers per attribute: begin and end of its name, begin and end of its value. */
const STRIDE = 4;
const FIRST_SIZE = 1024 * STRIDE;

const SMALL = 32;
const bitOf = (letter: number, length: number): number => 1 << ((letter | SMALL) + length * 7);

/** One of 32 bits for a name, in lower case: an element without it does not have the attribute. */
export const nameBit = (name: string): number => bitOf(name.charCodeAt(0), name.length);

/**
 * Where the attributes of a page stand in its source. Few of them are ever looked at, so names and values are cut out
 * of the source and decoded only then.
 */
export class AttributeStore {
  readonly #source: string;
  readonly #classLists = new Map<string, ClassList>();
  #ranges: Int32Array = new Int32Array(FIRST_SIZE);
  #first = 0;
  #length = 0;
  #names = 0;
  #isDropped = false;

  readonly #isRepaired: boolean;

  /**
   * @param source - the decoded page
   * @param isRepaired - whether values are repaired that were encoded twice
   */
  constructor(source: string, isRepaired: boolean) {
    this.#source = source;
    this.#isRepaired = isRepaired;
  }

  /** The place of the first attribute of the last start tag. */
  get first(): number {
    return this.#first;
  }

  /** The place behind its last attribute. */
  get last(): number {
    return this.#length;
  }

  /** See {@link nameBit}: those of the last start tag. */
  get names(): number {
    return this.#names;
  }

  /** Begins the attributes of a start tag. */
  begin(): void {
    this.#first = this.#length;
    this.#names = 0;
  }

  /** Notes the name of the next attribute. */
  name(start: number, end: number): void {
    this.#isDropped = this.#length - this.#first >= MAX_ATTRIBUTES * STRIDE;
    if (this.#isDropped) return;
    if (this.#length === this.#ranges.length) this.#grow();
    const ranges = this.#ranges;
    const at = this.#length;
    ranges[at] = start;
    ranges[at + 1] = end;
    ranges[at + 2] = 0;
    ranges[at + 3] = 0;
    this.#length = at + STRIDE;
    this.#names |= bitOf(this.#source.charCodeAt(start), end - start);
  }

  /** Notes the value of the attribute. */
  value(start: number, end: number): void {
    if (this.#isDropped || this.#length === this.#first) return;
    this.#ranges[this.#length - 2] = start;
    this.#ranges[this.#length - 1] = end;
  }

  /** The value of an attribute among those between two places; empty where it has none, `undefined` where it is absent. */
  find(name: string, first: number, last: number): string | undefined {
    const ranges = this.#ranges;
    for (let at = first; at < last; at += STRIDE) {
      const start = ranges[at] as number;
      if ((ranges[at + 1] as number) - start === name.length && this.#isName(name, start)) {
        const value = this.#source.slice(ranges[at + 2], ranges[at + 3]);
        const decoded = value.includes("&") ? decodeHTMLAttribute(value) : value;
        return this.#isRepaired ? repairDoubleEncoding(decoded) : decoded;
      }
    }
    return undefined;
  }

  /** The class names among the attributes between two places. */
  classes(first: number, last: number): ClassList | undefined {
    const names = this.find("class", first, last);
    if (!names) return undefined;
    let list = this.#classLists.get(names);
    if (list === undefined) {
      list = new ClassList(names, this.#classLists.size);
      this.#classLists.set(names, list);
    }
    return list;
  }

  #isName(name: string, start: number): boolean {
    const source = this.#source;
    for (let index = 0; index < name.length; index++) {
      const code = source.charCodeAt(start + index);
      const lower = code >= 65 && code <= 90 ? code + 32 : code;
      if (lower !== name.charCodeAt(index)) return false;
    }
    return true;
  }

  #grow(): void {
    const larger = new Int32Array(this.#ranges.length * 2);
    larger.set(this.#ranges);
    this.#ranges = larger;
  }
}
