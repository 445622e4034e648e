/**
 * What is known of some sites, as data; pass it to `parseRelease` as `profiles`.
 *
 * @packageDocumentation
 */
import { linz } from "./at/linz.ts";
import type { Profile } from "./profile.ts";

export { defineProfile, readProfile } from "./define-profile.ts";
export type { Layout, Profile, PublisherKind, Selectors, Signature } from "./profile.ts";
export { type SamplePage, type SuggestedProfile, suggestProfile } from "./suggest-profile.ts";
export { linz };

/** Every profile of a city that the package has. */
export const profiles: readonly Profile[] = [linz];
