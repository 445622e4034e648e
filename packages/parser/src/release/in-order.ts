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
  "boilerplate",
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
  return said(ORDER, draft);
}

/** Leaves out what the page does not say. */
export function present(draft: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return said(Object.keys(draft), draft);
}

function said(fields: readonly string[], draft: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const field of fields) {
    const value = draft[field];
    if (value !== undefined && !(Array.isArray(value) && value.length === 0)) record[field] = value;
  }
  return record;
}
