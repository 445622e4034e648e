/** The words of one language of which titles are made, as Creative Commons' own data has them. */
export interface LicenseTitles {
  /** Names of units: `by-sa` → `Namensnennung-Weitergabe unter gleichen Bedingungen`. */
  readonly units: Readonly<Record<string, string>>;
  /** Names of ports, and of what stands in their place where there is none: `at` → `Österreich`, `4.0` → `International`. */
  readonly places: Readonly<Record<string, string>>;
}
