import type { Page } from "../page.ts";

/** Identifiers that the profile reads out of the page's address. */
export function identifiers({ profile, url }: Page): { scheme: string; value: string }[] {
  if (!profile?.identifier || !url) return [];
  const value = new RegExp(profile.identifier.pattern, "u").exec(url.pathname)?.[1];
  return value ? [{ scheme: profile.identifier.scheme, value }] : [];
}
