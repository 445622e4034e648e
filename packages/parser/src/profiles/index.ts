/**
 * What is known of some sites, as data; pass it to `parseRelease` as `profiles`.
 *
 * @packageDocumentation
 */
import { linz } from "./at/linz.ts";
import type { Profile } from "./profile.ts";

export type { Profile, PublisherKind } from "./profile.ts";
export { linz };

/** Every profile of the package. */
export const profiles: readonly Profile[] = [linz];
