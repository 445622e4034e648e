/** Values of one color. */
export type Group = "title" | "when" | "who" | "text" | "rights" | "other";

const GROUPS: Readonly<Record<Exclude<Group, "other">, readonly string[]>> = {
  title: ["kicker", "headline", "subheadline", "abstract"],
  when: ["datePublished", "dateModified", "dateline", "status"],
  who: ["publisher", "people", "organizations", "quotations", "contacts", "onBehalfOf"],
  text: ["body"],
  rights: ["rights", "media"],
};

const BY_FIELD: ReadonlyMap<string, Group> = new Map(
  Object.entries(GROUPS).flatMap(([group, fields]) => fields.map((field) => [field, group as Group])),
);

/** The group of a value by its pointer. */
export const groupOf = (pointer: string): Group => BY_FIELD.get(pointer.split("/")[1] ?? "") ?? "other";

/** The value whose color a stretch has: the one with the shortest words; what is only noted beside others comes last. */
export const leading = (pointers: readonly string[]): string | undefined =>
  pointers.findLast((pointer) => groupOf(pointer) !== "other") ?? pointers.at(-1);
