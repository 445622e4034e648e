import type { Release } from "@civic-media/schema";

/** The order of the model, for those who read releases as JSON. */
const ORDER: readonly (keyof Release)[] = [
  "schema",
  "kind",
  "id",
  "identifiers",
  "url",
  "version",
  "status",
  "inLanguage",
  "translations",
  "kicker",
  "headline",
  "subheadline",
  "series",
  "dateline",
  "datePublished",
  "dateModified",
  "publisher",
  "onBehalfOf",
  "body",
  "editorialNotes",
  "quotations",
  "people",
  "organizations",
  "places",
  "media",
  "contacts",
  "keywords",
  "rights",
  "related",
  "corrections",
  "provenance",
];

/** The fields in the order of the model, without what the page does not say. */
export function inOrder(draft: { readonly [Field in (typeof ORDER)[number]]?: unknown }): Record<string, unknown> {
  return present(Object.fromEntries(ORDER.map((field) => [field, draft[field]])));
}

/** Leaves out what the page does not say. */
export function present(draft: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(draft).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  );
}
