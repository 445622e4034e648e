/**
 * Licenses in pages: who says what about which part.
 *
 * @packageDocumentation
 */
export { type DetectedLicense, detectLicenses, type LicenseScope } from "./detect-licenses.ts";
export type { TreeElement } from "./page.ts";
