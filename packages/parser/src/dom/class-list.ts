// What stands further on is no name any more.
const MAX_LENGTH = 200;

/** The class names of an element: one object for all elements of a page whose `class` says the same. */
export class ClassList {
  /** As the page writes them, with their entities decoded. */
  readonly names: string;
  /** Its place among the lists of the page. */
  readonly index: number;
  // A page has a tenth as many lists as elements, and each is held against few patterns.
  readonly #asked: RegExp[] = [];
  #found = 0;

  constructor(names: string, index: number) {
    this.names = names;
    this.index = index;
  }

  /**
   * Whether a pattern finds something among the first names; each is tried once.
   *
   * @param pattern - one of at most 31, without the flags `g` and `y`
   */
  has(pattern: RegExp): boolean {
    const asked = this.#asked;
    let index = 0;
    while (index < asked.length && asked[index] !== pattern) index++;
    if (index === asked.length) {
      asked.push(pattern);
      if (pattern.test(this.names.slice(0, MAX_LENGTH))) this.#found |= 1 << index;
    }
    return (this.#found & (1 << index)) !== 0;
  }
}
