import type { Release } from "@civic-media/schema";

/** Joins kicker and headline with a colon: `Erfahrungsaustausch: Linzer Delegation zu Gast …`. */
export function formatTitle(release: Release): string {
  return release.kicker === undefined ? release.headline : `${release.kicker}: ${release.headline}`;
}
