/** Takes the numbers of one block after the other. */
export class FeatureRow {
  readonly values: Float64Array;
  #at = 0;

  /**
   * @param columns - how many numbers describe a block
   */
  constructor(columns: number) {
    this.values = new Float64Array(columns);
  }

  begin(): void {
    this.#at = 0;
  }

  push(value: number): void {
    this.values[this.#at++] = value;
  }
}
